// Entries to build tests and large plans from.
import type { Audience, Body, Entry, Goal } from '../backend';

let made = 0;

/** A goal's body with everything but the statement left open. */
export function goalBody(statement: string, more: Partial<Goal> = {}): Body {
  return {
    kind: 'goal',
    statement,
    state: 'active',
    motivations: {},
    notes: '',
    measures: [],
    ...more
  };
}

/** An entry around a body, made a little later than the one before. */
export function entryOf(body: Body, more: Partial<Entry> = {}): Entry {
  made += 1;
  const at = new Date(Date.UTC(2026, 8, 1, 9, made)).toISOString();
  const id = `019a0000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
  const audience: Audience = { who: 'only-me' };
  return {
    id,
    audience,
    position: (0x10000000 + made * 0x1000).toString(16),
    created: at,
    changed: at,
    body,
    ...more
  };
}
