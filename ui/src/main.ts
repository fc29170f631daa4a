// Starts the window.
import { mount } from 'svelte';
import { hearProgram, ipc } from '$shared/backend';
import './shared/tokens/fonts.css';
import './shared/tokens/tokens.css';
import './shared/tokens/base.css';
import Window from './app/Window.svelte';
import { Stage } from './app/stage.svelte';

const stage = new Stage(ipc, () => location.reload());
await stage.ask();
mount(Window, {
  target: document.getElementById('window') ?? document.body,
  props: { stage, hear: hearProgram }
});
