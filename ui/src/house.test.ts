// Who may know whom: shared ← features ← app, and no feature knows another.
import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('/src/**/*.{ts,svelte}', {
  query: '?raw',
  import: 'default',
  eager: true
});

const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

type Edge = { from: string; to: string };

/** Every import of one of our own files, as paths from `src`. */
const edges: Edge[] = Object.entries(sources).flatMap(([file, source]) => {
  const from = file.replace('/src/', '');
  const names = [...source.matchAll(IMPORTED)].map((m) => m[1] ?? '');
  return names.flatMap((name) => ours(from, name)).map((to) => ({ from, to }));
});

function ours(from: string, name: string): string[] {
  if (name.startsWith('$shared')) return [name.replace('$', '')];
  if (!name.startsWith('.')) return [];
  return [new URL(name, `file:///${from}`).pathname.slice(1)];
}

/** The room of a file: `shared`, `app`, or one feature. */
function room(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'features' ? `features/${second}` : first;
}

const from = (start: string) => edges.filter((edge) => edge.from.startsWith(start));

it('there are edges to look at', () => {
  expect(from('features/').length).toBeGreaterThan(20);
  expect(from('app/').length).toBeGreaterThan(20);
});

it('what is shared knows no feature and no frame', () => {
  expect(from('shared/').filter(({ to }) => room(to) !== 'shared')).toEqual([]);
});

it('a feature knows itself and what is shared, and no other', () => {
  const foreign = ({ from, to }: Edge) => !['shared', room(from)].includes(room(to));
  expect(from('features/').filter(foreign)).toEqual([]);
});

it('only shared/backend talks to the program', () => {
  const talking = Object.entries(sources).filter(([, source]) => /['"]@tauri-apps\//.test(source));
  const elsewhere = talking
    .map(([file]) => file)
    .filter((file) => !file.startsWith('/src/shared/backend/'));
  expect(elsewhere.filter((file) => file !== '/src/house.test.ts')).toEqual([]);
});

it('no screen makes markup from text, or style from strings', () => {
  const forbidden = /\{@html|\.innerHTML\b|\sstyle="/;
  const breaking = Object.entries(sources).filter(
    ([file, s]) => file.endsWith('.svelte') && forbidden.test(s)
  );
  expect(breaking.map(([file]) => file)).toEqual([]);
});
