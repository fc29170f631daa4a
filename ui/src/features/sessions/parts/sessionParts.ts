// Session parts: what a session is made of, before anything is written, in lists and as sentences.
import type { NextStep, Raise, Saying, SessionNote } from '$shared/backend';
import { say } from '$shared/text';

/** The ways in which something is said in a session; advice waits until it is asked for. */
export const WAYS_OF_SAYING = ['question', 'playback', 'story', 'advice'] as const;
export type WayOfSaying = (typeof WAYS_OF_SAYING)[number];

export const freshStep = (): NextStep => ({ cue: '', act: '', done: false });
export const freshRaise = (): Raise => ({ what: '', to: '' });
export const saidAs = (is: WayOfSaying, words: string): Saying => ({ is, words });
export const freshNote = (): SessionNote => ({ saying: saidAs('playback', '') });

/** A next step without its day: "If …, then …", or only what is to be done. */
export function stepSentence({ cue, act }: NextStep): string {
  const [when, then] = [cue.trim(), act.trim()];
  if (!when) return then;
  return then ? say('entries-step', { cue: bare(when), act: then }) : when;
}

/** Something to raise, and where. */
export function raiseSentence({ what, to }: Raise): string {
  return to.trim() ? say('entries-raise', { what, to }) : what;
}

/** The program puts the "if" in front; whoever wrote it too does not read it twice. */
const bare = (cue: string): string => cue.replace(/^if\s+/i, '').replace(/[.,]$/, '');

/** The list with this at a place; at its end it is one more. */
export const placed = <T>(all: readonly T[], at: number, one: T): T[] =>
  at < all.length ? all.with(at, one) : [...all, one];

export const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => i !== at);
