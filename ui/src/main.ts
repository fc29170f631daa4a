// Main: starts the window.
import { mount } from 'svelte';
import { hearProgram, ipc } from '$shared/backend';
import './shared/tokens/fonts.css';
import './shared/tokens/tokens.css';
import './shared/tokens/base.css';
import Window from './app/Window.svelte';
import { AppState } from './app/appState.svelte';

const app = new AppState(ipc, () => location.reload());
await app.ask();
mount(Window, {
  target: document.getElementById('window') ?? document.body,
  props: { app, hear: hearProgram }
});
