// Main: starts the window.
import { mount } from 'svelte';
import { hearNothing, hearProgram, ipc } from '$shared/backend';
import './shared/tokens/fonts.css';
import './shared/tokens/tokens.css';
import './shared/tokens/base.css';
import Window from './app/Window.svelte';
import { AppState } from './app/appState.svelte';

const inBrowser = !('__TAURI_INTERNALS__' in window);
const mayPlay = import.meta.env.DEV || import.meta.env.MODE === 'fake';

/** In a browser, without the program behind it, a fake one plays its part; never in what ships. */
async function program() {
  if (!mayPlay || !inBrowser) return ipc;
  const { played } = await import('$shared/backend/fake/played');
  return played(location.search).backend;
}

const app = new AppState(await program(), inBrowser ? undefined : () => location.reload());
await app.ask();
const hear = inBrowser ? hearNothing : hearProgram;
mount(Window, {
  target: document.getElementById('window') ?? document.body,
  props: { app, hear }
});
