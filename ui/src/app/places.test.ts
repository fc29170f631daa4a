// Places: whatever is found can be opened, since every entry of the example plan has a place.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { FakeProgram } from '$shared/testing';
import { PlanState } from '$shared/state';
import { placeOf, wayTo } from './places';

const file = '../src-tauri/crates/interchange/example/example-plan.json';
const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: Entry[] };
const kinds = [...new Set(entries.map(({ body }) => body.kind))];

async function planOf(entries: Entry[]): Promise<PlanState> {
  const plan = new PlanState(new FakeProgram({ entries }).backend);
  await plan.load();
  return plan;
}

it.each(kinds)('every %s opens somewhere', async (kind) => {
  const plan = await planOf(entries);
  const live = entries.filter((entry) => entry.body.kind === kind && !entry.trashed);
  const ways = live.map((entry) => wayTo(entry, plan));
  expect(live.filter((_, at) => !ways[at]).map((entry) => plan.titleOf(entry))).toEqual([]);
  expect(ways.filter((way) => way && placeOf(way).id !== way.place)).toEqual([]);
});

it('what lies in the trash opens there', async () => {
  const trashed = entries.map((entry) => ({ ...entry, trashed: entry.changed }));
  const plan = await planOf(trashed);
  expect(new Set(trashed.map((entry) => wayTo(entry, plan)?.place))).toEqual(new Set(['trash']));
});
