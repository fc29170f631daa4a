import { describe, expect, it } from 'vitest';
import { example, FakeProgram, goalBody } from '../backend/fake';
import { PlanState } from './plan.svelte';

async function opened() {
  const program = new FakeProgram({ entries: example() });
  const plan = new PlanState(program.backend);
  await plan.load();
  return { program, plan };
}

describe('the window’s copy of the plan', () => {
  it('shows a goal that was added, in its place', async () => {
    const { plan } = await opened();
    await plan.add(goalBody('Learn to sail'), { at: 'first' });
    expect(plan.goals.map((g) => g.body.statement)[0]).toBe('Learn to sail');
  });

  it('takes an act back and does it again', async () => {
    const { plan } = await opened();
    const id = await plan.add(goalBody('Learn to sail'));
    expect(await plan.undo()).toEqual({ act: 'add', kind: 'goal' });
    expect(plan.entry(id)).toBeUndefined();
    await plan.redo();
    expect(plan.find('goal', id)?.body.statement).toBe('Learn to sail');
  });
});
