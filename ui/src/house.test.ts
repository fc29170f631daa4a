// The house of the window: shared ← features ← app, no feature knows another, and no files import
// each other in a circle.
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

/** The file of ours that an import leads to; none where it leads to a package, a style or words. */
function ours(from: string, name: string): string[] {
  const path = pathOf(from, name);
  const endings = path === undefined ? [] : ['', '.ts', '/index.ts'];
  const found = endings.map((ending) => path + ending).find((file) => `/src/${file}` in sources);
  return found === undefined ? [] : [found];
}

function pathOf(from: string, name: string): string | undefined {
  if (name.startsWith('$shared')) return name.replace('$', '');
  if (!name.startsWith('.')) return undefined;
  return new URL(name, `file:///${from}`).pathname.slice(1).replace(/\/$/, '');
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

const importsOf = new Map<string, string[]>();
for (const { from, to } of edges) importsOf.set(from, [...(importsOf.get(from) ?? []), to]);

/** The shortest way from a file back to itself along imports. A component may draw itself. */
function circleThrough(file: string): string[] | undefined {
  const ways = [[file]];
  const met = new Set<string>();
  for (const way of ways) {
    const here = way.at(-1) ?? '';
    for (const to of importsOf.get(here) ?? []) {
      if (to === file && here !== file) return way;
      if (!met.has(to)) ways.push([...way, to]);
      met.add(to);
    }
  }
  return undefined;
}

// Types count too: what only a type ties together still has to be read together.
it('no files import each other in a circle', () => {
  const circles = [...importsOf.keys()]
    // Only tests know the fake program, which is on its way out.
    .filter((file) => !file.startsWith('shared/backend/fake/'))
    .flatMap((file) => circleThrough(file)?.join(' → ') ?? []);
  expect(circles).toEqual([]);
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
