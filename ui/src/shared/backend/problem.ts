// What can go wrong, as it comes over the wire, and the words for it.
import { canSay, say } from '../text';
import type { Code, Problem } from './generated';

/** Whatever was thrown, as a problem with a code. */
export function problemOf(thrown: unknown): Problem {
  return isProblem(thrown) ? thrown : { code: 'unexpected' };
}

/** What happened, what is safe and what to do next, in a sentence or two. */
export function wordsOf({ code, detail }: Problem): string {
  const precise = `error-${code}-${detail}`;
  return detail && canSay(precise) ? say(precise) : say(`error-${code}`);
}

/** True for this code. */
export function isCode(thrown: unknown, code: Code): boolean {
  return problemOf(thrown).code === code;
}

function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown;
}
