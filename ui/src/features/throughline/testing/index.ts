// Testing of the throughline: a small plan, what is drawn of it and what
// is listed.
import type { Answer, Entry, Question } from '$shared/backend';
import { entryOf, goalBody, show } from '$shared/testing';
import Throughline from '../Throughline.svelte';

export const goal = (statement: string, more: Parameters<typeof goalBody>[1] = {}): Entry =>
  entryOf(goalBody(statement, more));

export const bedrock = (statement: string): Entry => entryOf({ kind: 'bedrock', statement });

/** An answer in words, an open place (nothing), or a rest on bedrock. */
export function why(
  under: Entry,
  said: string | Entry | null,
  asked: Question = 'why-this'
): Entry {
  return entryOf({ kind: 'why', under: under.id, asked, answer: answerOf(said) });
}

function answerOf(said: string | Entry | null): Answer {
  if (said === null) return { is: 'not-sure' };
  return typeof said === 'string' ? { is: 'words', words: said } : { is: 'rests', on: said.id };
}

/** Three goals: two on one ground, one on none; and bedrock under nothing. */
export function small() {
  const [lead, teach, staff] = [goal('Lead'), goal('Teach'), goal('Promotion to Staff')];
  const [simple, bare] = [bedrock('Hard things made simple'), bedrock('To be of use')];
  const [choose, click] = [why(lead, 'I’d get to choose.'), why(teach, 'I see it click.')];
  const open = why(lead, null);
  const [chooseRests, clickRests] = [why(choose, simple), why(click, simple)];
  const entries = [lead, teach, staff, simple, bare, choose, click, open, chooseRests, clickRests];
  return {
    lead,
    teach,
    staff,
    simple,
    bare,
    choose,
    click,
    open,
    chooseRests,
    clickRests,
    entries
  };
}

/** Opens the place on a plan. */
export function openThroughline(entries: Entry[]) {
  const route = { place: 'throughline' };
  return show(Throughline, { route }, { entries, route });
}

/** The node of an entry in the picture. */
export function drawn(id: string): SVGElement {
  const node = document.querySelector<SVGElement>(`[data-node="${id}"]`);
  if (!node) throw new Error(`${id} is not drawn`);
  return node;
}

/** What the keyboard is on. */
export function focused(): string | null {
  return document.activeElement?.getAttribute('aria-label') ?? null;
}

/** The middle of a node, in the window. Nothing has a size here, so the frame begins at 0, 0. */
export function middleOf(id: string): { clientX: number; clientY: number } {
  const node = drawn(id);
  const [x = 0, y = 0] = numbers(node);
  const [left = 0, top = 0, scale = 1] = numbers(node.parentElement);
  return { clientX: left + x * scale, clientY: top + y * scale };
}

function numbers(element: Element | null): number[] {
  return (element?.getAttribute('transform')?.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
}
