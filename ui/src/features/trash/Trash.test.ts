// Trash: bringing back, and erasing for ever.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, show, small } from '$shared/testing';
import Trash from './Trash.svelte';

const TEACH = 'Teach internally';
const titled = (entries: Iterable<Entry>, words: string) =>
  [...entries].find((e) => JSON.stringify(e.body).includes(words)) as Entry;

/** The trash with a goal and its two whys in it. */
async function opened() {
  const shown = await show(Trash, {}, { entries: small() });
  const teach = titled(shown.plan.entries.values(), TEACH);
  await shown.plan.trashEntry(teach.id);
  await screen.findByText(TEACH);
  return { ...shown, teach };
}

describe('the trash', () => {
  it('asks a question while it is empty', async () => {
    await show(Trash, {}, { entries: small() });
    screen.getByText('Is there anything you would like to let go of?');
    await expectNoBarriers();
  });

  it('shows what was put there as one, with what went along and when', async () => {
    await opened();
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toMatch(/goal, with 2 more underneath/);
    within(rows[0] as HTMLElement).getByText('today');
    await expectNoBarriers();
  });

  it('marks who may see what lies there', async () => {
    const { plan } = await opened();
    const row = () => screen.getByText(TEACH).closest('li') as HTMLElement;
    within(row()).getByText('Only me');
    const lead = titled(plan.entries.values(), 'I want to lead the platform team');
    await plan.trashEntry(lead.id);
    const other = (await screen.findByText(/^I want to lead/)).closest('li') as HTMLElement;
    within(other).getByText('My manager');
  });

  it('names the goal that a why hung under', async () => {
    const { plan, user } = await opened();
    await user.click(screen.getByRole('button', { name: `Restore “${TEACH}”` }));
    const why = titled(plan.entries.values(), 'I see it click');
    await plan.trashEntry(why.id);
    await screen.findByText(/why under “Teach internally”, with one more underneath/);
  });

  it('restores an entry with everything that went along', async () => {
    const { user, plan, teach } = await opened();
    await user.click(screen.getByRole('button', { name: `Restore “${TEACH}”` }));
    await waitFor(() => expect(plan.trash).toEqual([]));
    expect(plan.rungs(teach.id)[0]?.below).toHaveLength(1);
    screen.getByText(`“${TEACH}” is back.`);
  });

  it('erases nothing before the person has confirmed it', async () => {
    const { user, program } = await opened();
    await user.click(screen.getByRole('button', { name: `Erase for ever: “${TEACH}”` }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase this for ever?' }));
    dialog.getByText(/3 entries\) go for good, and their history with them/);
    dialog.getByText(/cannot be taken back/);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(program.called).not.toContain('erase');
  });

  it('erases an entry for ever with all that hangs under it, whenever that was put there', async () => {
    const { user, program, plan, teach } = await opened();
    await plan.restore(teach.id);
    await plan.trashEntry(titled(plan.entries.values(), 'I see it click').id);
    await plan.trashEntry(teach.id);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: `Erase for ever: “${TEACH}”` }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Erase for ever' }));
    await screen.findByText('Erased.');
    expect(plan.trash).toEqual([]);
    expect(program.taken('erase')?.ids).toHaveLength(3);
  });

  it('can be emptied as a whole', async () => {
    const { user, plan } = await opened();
    const other = await plan.add(goalBody('Sail'));
    await plan.trashEntry(other ?? '');
    await user.click(screen.getByRole('button', { name: 'Empty the trash' }));
    const dialog = within(await screen.findByRole('dialog', { name: /all of this/ }));
    await user.click(dialog.getByRole('button', { name: 'Erase for ever' }));
    await screen.findByText('Is there anything you would like to let go of?');
    expect(plan.trash).toEqual([]);
  });

  it('says in words when something cannot come back', async () => {
    const { user, program } = await opened();
    program.failNext('edit', 'disk-full');
    await user.click(screen.getByRole('button', { name: `Restore “${TEACH}”` }));
    await screen.findByText(/disk is full/);
    screen.getByText(TEACH);
  });

  it('has a name for a place that was kept open', async () => {
    const goal = entryOf(goalBody('Sail'));
    const why = entryOf({
      kind: 'why',
      under: goal.id,
      asked: 'why-this',
      answer: { is: 'not-sure' }
    });
    const { plan } = await show(Trash, {}, { entries: [goal, why] });
    await plan.trashEntry(why.id);
    await screen.findByText('A place kept open');
  });
});
