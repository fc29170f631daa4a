// Starts the window.
import { mount } from 'svelte';
import { ipc } from '$shared/backend';
import { Frame } from '$shared/state';
import { speak } from '$shared/text';
import './shared/tokens/fonts.css';
import './shared/tokens/tokens.css';
import './shared/tokens/base.css';
import App from './app/App.svelte';

/** In a browser, without the program behind it, a fake one plays its part; never in what ships. */
async function program() {
  if (!import.meta.env.DEV && import.meta.env.MODE !== 'fake') return ipc;
  const { FakeProgram, example } = await import('$shared/backend/fake');
  return '__TAURI_INTERNALS__' in window ? ipc : new FakeProgram({ entries: example() }).backend;
}

const backend = await program();
const welcome = await backend('welcome');
speak(welcome.language);
const frame = new Frame(backend, welcome);
await frame.plan.load();
mount(App, { target: document.getElementById('window') ?? document.body, props: { frame } });
