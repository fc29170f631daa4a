// Session parts: what a session is made of, before anything is written.
import type { NextStep, Raise, Saying, SessionNote } from '$shared/backend';

/** The ways in which something is said in a session; advice waits until it is asked for. */
export const WAYS_OF_SAYING = ['question', 'playback', 'story', 'advice'] as const;
export type WayOfSaying = (typeof WAYS_OF_SAYING)[number];

export const freshStep = (): NextStep => ({ cue: '', act: '', done: false });
export const freshRaise = (): Raise => ({ what: '', to: '' });
export const saidAs = (is: WayOfSaying, words: string): Saying => ({ is, words });
export const freshNote = (): SessionNote => ({ saying: saidAs('playback', '') });
