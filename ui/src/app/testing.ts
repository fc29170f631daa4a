// Testing: for tests of the whole window.
import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Hear, ProgramEvents } from '$shared/backend';
import { FakeProgram, type Start } from '$shared/testing';
import Window from './Window.svelte';
import { AppState } from './appState.svelte';

/** Opens the window over a program. `tell` plays an event of the program's. */
export async function openWindow(start: Start = {}) {
  const program = new FakeProgram(start);
  const acts = new Map<string, Set<(payload: never) => void>>();
  const hear: Hear = (event, act) => {
    const all = acts.get(event) ?? new Set();
    acts.set(event, all.add(act as (payload: never) => void));
    return () => void all.delete(act as (payload: never) => void);
  };
  const tell = <E extends keyof ProgramEvents>(event: E, payload: ProgramEvents[E]) =>
    acts.get(event)?.forEach((act) => act(payload as never));
  const app = new AppState(program.backend);
  await app.ask();
  render(Window, { app, hear });
  return { program, app, tell, user: userEvent.setup() };
}
