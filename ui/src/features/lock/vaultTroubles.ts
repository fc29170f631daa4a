// Troubles of a vault: what keeps a vault from being opened, and what helps.
import type { Code } from '$shared/backend';

export type Trouble = {
  /** The name its words go by: `lock-trouble-<name>-title`. */
  name: string;
  /** Whether a backup helps. */
  restore: boolean;
  /** Whether trying again may help, once the person has done something about it. */
  again: boolean;
  /** Whether the person may say that the plan is as they want it. */
  accept?: boolean;
};

const KNOWN: Partial<Record<string, Omit<Trouble, 'name'>>> = {
  'in-use': { restore: false, again: true },
  'read-only': { restore: false, again: true },
  'disk-full': { restore: false, again: true },
  'out-of-memory': { restore: false, again: true },
  'keys-damaged': { restore: true, again: false },
  'database-damaged': { restore: true, again: false },
  'database-missing': { restore: true, again: true },
  replayed: { restore: true, again: false, accept: true },
  newer: { restore: false, again: false },
  'disk-trouble': { restore: true, again: true }
};

/** The trouble of a code. */
export function troubleOf(code: Code): Trouble {
  const known = KNOWN[code];
  return known ? { name: code, ...known } : { name: 'unexpected', restore: true, again: true };
}
