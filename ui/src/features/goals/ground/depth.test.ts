// Depth: how deep a goal has been dug.
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { FakeProgram } from '$shared/testing';
import { PlanState } from '$shared/state';
import { bedrock, goal, why } from '../testing';
import { depthOf, wayToGoOn } from './depth';

async function planOf(...entries: Entry[]) {
  const plan = new PlanState(new FakeProgram({ entries }).backend);
  await plan.load();
  return plan;
}

const [lead, ground] = [goal('Lead'), bedrock('I love helping people.')];
const choose = why(lead, 'I’d get to choose.');

describe('how deep a goal was dug', () => {
  it('is nothing where nothing was answered', async () => {
    const plan = await planOf(lead, why(lead, null));
    expect(depthOf(plan, lead.id)).toMatchObject({ layers: 0, grounds: 0 });
  });

  it('is the deepest of its ways, bedrock included', async () => {
    const plan = await planOf(lead, ground, choose, why(choose, ground), why(lead, 'It pays.'));
    expect(depthOf(plan, lead.id)).toEqual({ layers: 2, grounds: 1, open: [] });
  });

  it('does not count what was answered on the way back up', async () => {
    const plan = await planOf(lead, choose, why(choose, 'Tea at four', 'an-example'));
    expect(depthOf(plan, lead.id).layers).toBe(1);
  });
});

describe('where to go on', () => {
  const last = (way: Entry[]) => way.at(-1)?.id;

  it('is a place that was kept open, before all others', async () => {
    const [other, kept] = [why(lead, 'It pays.'), why(choose, null)];
    const plan = await planOf(lead, choose, kept, other);
    expect(last(wayToGoOn(plan, lead.id))).toBe(kept.id);
  });

  it('is the way worked on last, where none is kept open', async () => {
    const other = why(lead, 'It pays.');
    const rests = why(choose, ground);
    const plan = await planOf(lead, ground, choose, rests, why(lead, 'Fun.'), other);
    const later = { ...other, changed: '2026-12-01T09:00:00.000Z' };
    expect(last(wayToGoOn(plan, lead.id))).not.toBe(rests.id);
    const changed = await planOf(lead, ground, choose, rests, later, why(lead, 'Fun.'));
    const way = wayToGoOn(changed, lead.id);
    expect(last(way)).toBe(later.id);
  });

  it('is a way that rests, where all do', async () => {
    const rests = why(choose, ground);
    expect(last(wayToGoOn(await planOf(lead, ground, choose, rests), lead.id))).toBe(rests.id);
  });
});
