// Testing of screens: shows a component over the real core, and looks at it with axe.
import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Component } from 'svelte';
import { expect } from 'vitest';
import { Frame, type Place, type Route } from '../state';
import InFrame from './InFrame.svelte';
import { FakeProgram, type Start } from './program';
import Routed from './Routed.svelte';

export { example } from './example';
export { itemOf, pullsOf } from './items';
export { entryOf, goalBody } from './made';
export { FakeProgram, SEALED_NAME, SIX_WORDS, type Start } from './program';
export { small } from './small';

/** Shows a component over a program whose vault is open. */
export async function show<Props extends Record<string, unknown>>(
  part: Component<Props>,
  props: Props,
  start: Start & { route?: Route } = {}
) {
  const program = new FakeProgram(start);
  const frame = new Frame(program.backend, program.welcome(), start.route);
  await frame.load();
  const screen = render(InFrame as unknown as Component<Record<string, unknown>>, {
    frame,
    of: part,
    with: props
  });
  return { ...screen, program, frame, plan: frame.plan, user: userEvent.setup() };
}

/** Shows a place, wherever in it the route leads. */
export function showPlace(place: Place, start: Start & { route?: Partial<Route> } = {}) {
  return show(Routed, { place }, { ...start, route: { place: place.id, ...start.route } });
}

/** Fails with the names of the rules that what is shown breaks. Colour is measured elsewhere. */
export async function expectNoBarriers(within: Element = document.body): Promise<void> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(within, { rules });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
}
