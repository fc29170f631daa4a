// Troubles of a sealed file: what keeps a sealed file from being opened, and what helps.
import type { Problem } from '$shared/backend';

export type Trouble = {
  /** The name its words go by: `reading-trouble-<name>-title`. */
  name: string;
  /** Whether unlocking one's own plan helps. */
  unlock: boolean;
};

const KNOWN = [
  'not-sealed',
  'wrong-key',
  'too-much-work',
  'damaged',
  'too-large',
  'newer',
  'not-ours',
  'not-answered',
  'file-trouble',
  'locked',
  'no-vault',
  'unknown'
] as const;

/** The trouble of a problem. */
export function troubleOf({ code, detail }: Problem): Trouble {
  const name = KNOWN.find((known) => known === detail) ?? KNOWN.find((known) => known === code);
  return { name: name ?? 'unexpected', unlock: name === 'locked' };
}
