// Sentences: what was agreed and said, as sentences.
import type { NextStep, Raise } from '$shared/backend';
import { say } from '$shared/text';

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
