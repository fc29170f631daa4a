// Plan in the window: its copy takes changes in.
import { describe, expect, it } from 'vitest';
import { freshPerson, type Problem } from '../backend';
import { FakeProgram, goalBody, small } from '../testing';
import { freshAgreement } from '../relationship';
import { PlanState } from './plan.svelte';

async function opened() {
  const program = new FakeProgram({ entries: small() });
  const problems: (Problem | null)[] = [];
  const plan = new PlanState(program.backend, (problem) => problems.push(problem));
  await plan.load();
  const [lead, teach] = plan.goals;
  if (!lead || !teach) throw new Error('the small plan has goals');
  return { program, plan, problems, lead, teach };
}

describe('the window’s copy of the plan', () => {
  it('knows what hangs under what', async () => {
    const { plan, lead } = await opened();
    const [choose] = plan.whysUnder(lead.id);
    expect(plan.rungs(lead.id)[0]?.below[0]?.below[0]?.below[0]?.below).toEqual([]);
    expect(plan.goalOf(choose?.id ?? '')?.id).toBe(lead.id);
  });

  it('knows which goals rest on the same ground', async () => {
    const { plan, lead, teach } = await opened();
    const [ground] = plan.bedrocks;
    expect(plan.goalsOn(ground?.id ?? '')).toEqual([lead, teach]);
    const resting = plan.whys.find((why) => why.body.answer.is === 'rests');
    expect(resting && plan.titleOf(resting)).toBe(ground?.body.statement);
  });

  it('shows a goal that was added, in its place', async () => {
    const { plan } = await opened();
    await plan.add(goalBody('Learn to sail'), { at: 'first' });
    expect(plan.goals[0]?.body.statement).toBe('Learn to sail');
  });

  it('moves an entry by rewriting that entry only', async () => {
    const { plan, lead, teach } = await opened();
    await plan.move(lead.id, { at: 'after', id: teach.id });
    expect(plan.goals.slice(0, 2).map((g) => g.id)).toEqual([teach.id, lead.id]);
    expect(plan.find('goal', teach.id)).toBe(teach);
  });

  it('puts an entry in the trash with all under it, and takes it out again', async () => {
    const { plan, lead } = await opened();
    const whys = plan.whys.length;
    await plan.trashEntry(lead.id);
    expect(plan.goals).not.toContain(lead);
    expect(plan.trash).toHaveLength(5);
    await plan.restore(lead.id);
    expect(plan.whys).toHaveLength(whys);
    expect(plan.trash).toEqual([]);
  });

  it('takes an act back and does it again', async () => {
    const { plan } = await opened();
    const id = await plan.add(goalBody('Learn to sail'));
    expect(await plan.undo()).toEqual({ act: 'add', kind: 'goal' });
    expect(plan.entry(id)).toBeUndefined();
    expect(plan.redoable).toEqual({ act: 'add', kind: 'goal' });
    await plan.redo();
    expect(plan.find('goal', id)?.body.statement).toBe('Learn to sail');
  });

  it('has nothing to take back at first', async () => {
    const { plan, program } = await opened();
    expect(await plan.undo()).toBeNull();
    expect(program.called).not.toContain('undo');
  });

  it('rewrites two parts of one entry at the same time without losing either', async () => {
    const { plan, lead } = await opened();
    await Promise.all([
      plan.rewrite('goal', lead.id, (goal) => ({ ...goal, notes: 'by the lake' })),
      plan.rewrite('goal', lead.id, (goal) => ({ ...goal, state: 'resting' }))
    ]);
    expect(plan.find('goal', lead.id)?.body).toMatchObject({
      notes: 'by the lake',
      state: 'resting'
    });
  });
});

describe('saving', () => {
  it('is quiet about it: saving, then saved', async () => {
    const { plan, lead } = await opened();
    const edit = plan.show(lead.id, { who: 'only-me' });
    await Promise.resolve();
    expect(plan.saving).toEqual({ is: 'saving' });
    expect(await edit).toBe(true);
    expect(plan.saving).toEqual({ is: 'saved' });
  });

  it('says what could not be saved and goes on with the next edit', async () => {
    const { plan, program, problems, lead } = await opened();
    program.failNext('edit', 'disk-full');
    const [first, second] = await Promise.all([
      plan.rewrite('goal', lead.id, (goal) => ({ ...goal, notes: 'lost' })),
      plan.rewrite('goal', lead.id, (goal) => ({ ...goal, state: 'reached' }))
    ]);
    expect([first, second]).toEqual([false, true]);
    expect(problems).toEqual([{ code: 'disk-full' }, null]);
    expect(plan.find('goal', lead.id)?.body).toMatchObject({ notes: '', state: 'reached' });
  });

  it('passes on why an edit was refused', async () => {
    const { plan, problems } = await opened();
    expect(await plan.add(goalBody('  '))).toBeUndefined();
    expect(problems).toEqual([{ code: 'refused', detail: 'blank' }]);
    expect(plan.saving.is).toBe('failed');
  });

  it('knows after midnight that another agreement holds', async () => {
    const { program, plan } = await opened();
    const ruth = (await plan.add(freshPerson('Ruth', 'mentor'))) ?? '';
    const agreement = await plan.add({
      ...freshAgreement(ruth, '2026-03-01'),
      until: '2026-11-22'
    });
    expect(plan.agreed[ruth]).toBe(agreement);
    program.today = '2026-11-22';
    await plan.renew();
    expect(plan.agreed[ruth]).toBeUndefined();
  });

  it('takes nothing in that comes after it was forgotten', async () => {
    const { plan } = await opened();
    const renewed = plan.renew();
    plan.forget();
    await renewed;
    expect(plan.empty).toBe(true);
  });

  it('forgets everything when the vault locks', async () => {
    const { plan } = await opened();
    plan.forget();
    expect(plan.entries.size).toBe(0);
    expect(plan.empty).toBe(true);
  });
});
