// What lies where in the sweet spot, played closely enough to build and test screens on.
// The rules that count are in Rust.
import { byPosition } from '../entries';
import type { Entry, EntryId, Opportunity, Side, Sphere, SweetSpot } from '../generated';
import type { Entries } from './plan';

export function sweetSpot(entries: Entries): SweetSpot {
  const live = [...entries.values()].filter((e) => !e.trashed).sort(byPosition);
  const ids = (kind: Sphere) => live.filter((e) => e.body.kind === kind).map((e) => e.id);
  const all = live.flatMap((e) =>
    e.body.kind === 'opportunity' ? [{ id: e.id, body: e.body }] : []
  );
  const tied = new Set(
    all.flatMap(({ body }) => [...body.passions, ...body.strengths, ...body.needs])
  );
  const free = (kind: Sphere) => ids(kind).filter((id) => !tied.has(id));
  const [passion, strength, need] = [free('passion')[0], free('strength')[0], free('need')[0]];
  return {
    opportunities: all.map(({ id, body }) => ({
      opportunity: id,
      spheres: spheresOf(body, live),
      ...sideOf(body)
    })),
    passions: free('passion'),
    strengths: free('strength'),
    needs: free('need'),
    suggestions: passion && strength && need ? [{ passion, strength, need }] : []
  };
}

function spheresOf(body: Opportunity, live: readonly Entry[]): Sphere[] {
  const lives = (ids: readonly EntryId[]) => live.some(({ id }) => ids.includes(id));
  const all: [Sphere, readonly EntryId[]][] = [
    ['passion', body.passions],
    ['strength', body.strengths],
    ['need', body.needs]
  ];
  return all.filter(([, ids]) => lives(ids)).map(([sphere]) => sphere);
}

function sideOf({ setting }: Opportunity): { side: Side; open: boolean } {
  const open = setting === undefined || setting === 'anywhere';
  return { side: setting === 'outside' ? 'outside' : 'inside', open };
}
