// Messages: every one is used somewhere, and every one used is there.
import { expect, it } from 'vitest';
import { canSay } from '.';

const sources = import.meta.glob<string>(['/src/**/*.{ts,svelte}', '!/src/**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true
});
const files = import.meta.glob<string>('$locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true
});
const known = Object.values(files).flatMap((text) =>
  [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((m) => m[1] ?? '')
);

/** Names of messages in a source: said, given to a label or an action, or to a sentence with markup. */
const NAMED =
  /(?:\bsay\(\s*|\blabel: |\bname: |\b(?:command|openAction|removeAction)\(\s*|<Say id=)(['"`])([a-z][^'"`]*)\1/g;

const used = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(NAMED)].map((m) => ({ path, id: m[2] ?? '' }))
);

it('knows every message that a screen names', () => {
  const named = used.filter(({ id }) => !id.includes('${') && id.includes('-'));
  expect(named.filter(({ id }) => !canSay(id))).toEqual([]);
});

it('knows some message for every name that is put together', () => {
  const begun = used
    .filter(({ id }) => id.includes('${'))
    .map((u) => ({ ...u, id: u.id.split('${')[0] ?? '' }));
  expect(begun.filter(({ id }) => !known.some((k) => k.startsWith(id)))).toEqual([]);
});

it('never exclaims and never dashes', () => {
  const lines = Object.values(files).flatMap((text) => text.split('\n'));
  expect(lines.filter((line) => !line.startsWith('#') && /[!—]/.test(line))).toEqual([]);
});
