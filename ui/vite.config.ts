// How the window is built. The content security policy allows scripts, styles and fonts as files
// of our own only, so nothing is inlined.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: {
    alias: {
      $shared: at('./src/shared'),
      $locales: at('../src-tauri/locales'),
      $example: at('../src-tauri/crates/interchange/example')
    }
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // WebKitGTK 2.50 is Safari 26 without its newest parts; macOS and Windows are newer.
    target: ['safari17', 'chrome120'],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false
  },
  // The words lie beside the Rust side, which speaks them too.
  server: { port: 1420, strictPort: true, fs: { allow: [at('..')] } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/shared/testing/findCore.ts'],
    setupFiles: ['src/shared/testing/setup.ts'],
    restoreMocks: true,
    // The core derives keys and seals as slowly as it promises.
    testTimeout: 20_000,
    // Reading all modules anew for each of 80 files took two thirds of the time. What a test
    // leaves behind it must clear away; files run in any order.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    sequence: { shuffle: { files: true } }
  }
});
