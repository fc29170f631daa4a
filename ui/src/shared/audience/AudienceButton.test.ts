// Audience button: the mark of an entry, and the sheet behind it.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../backend';
import { expectNoBarriers, show, small } from '../testing';
import Marked from './testing/Marked.svelte';

const LEAD = 'I want to lead the platform team within two years.';
const TEACH = 'Teach internally';

async function openedOn(words: string, entries: Entry[] = small()) {
  const id = entries.find((e) => JSON.stringify(e.body).includes(words))?.id ?? '';
  const shown = await show(Marked, { id }, { entries });
  await shown.user.click(screen.getByRole('button', { name: new RegExp(`“${words}”`) }));
  const sheet = within(await screen.findByRole('dialog'));
  return { ...shown, sheet, now: () => shown.plan.entry(id), id };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the mark of an entry', () => {
  it('says who may see it', async () => {
    await openedOn(LEAD);
    screen.getByRole('button', { name: `Who may see “${LEAD}”: My manager`, hidden: true });
  });

  it('opens with nobody ticked who does not see it already, the manager least of all', async () => {
    const { sheet } = await openedOn(TEACH);
    for (const each of sheet.getAllByRole<HTMLInputElement>('checkbox'))
      expect(each.checked).toBe(false);
    sheet.getByText('Only you see it.');
    await expectNoBarriers();
  });

  it('keeps what was set as one act, which one undo takes back', async () => {
    const { user, now, frame } = await openedOn(TEACH);
    await user.click(box(/My mentor/));
    await user.click(box('Pay'));
    expect(now()?.audience.who).toBe('only-me');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(now()?.audience.who).toBe('people'));
    expect(now()?.topics).toEqual(['pay']);
    await screen.findByText('My mentor may see “Teach internally”.');
    await frame.undo();
    expect(now()?.audience.who).toBe('only-me');
    expect(now()?.topics ?? []).toEqual([]);
  });

  it('leaves everything as it was with Escape', async () => {
    const { user, now } = await openedOn(TEACH);
    await user.click(box(/My mentor/));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(now()?.audience.who).toBe('only-me');
  });

  it('takes the whys of a goal along when asked to, all in one act', async () => {
    const { user, plan, id, frame } = await openedOn(TEACH);
    await user.click(box(/My mentor/));
    await user.click(box('Together with the 2 whys underneath'));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    const shown = () => [...plan.entries.values()].filter((e) => e.audience.who === 'people');
    await waitFor(() => expect(shown()).toHaveLength(4));
    expect(plan.rungs(id)[0]?.why.audience).toEqual(plan.entry(id)?.audience);
    await frame.undo();
    await waitFor(() => expect(shown()).toHaveLength(1));
  });

  it('shows some for whys that not everyone may see who sees the goal', async () => {
    const { user } = await openedOn(LEAD);
    await user.click(box(/Together with the 4 whys/));
    expect(box(/My manager/).indeterminate).toBe(true);
  });

  it('is for oneself again with one press', async () => {
    const { user, now } = await openedOn(LEAD);
    await user.click(screen.getByRole('button', { name: 'Only me again' }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(now()?.audience.who).toBe('only-me'));
  });

  it('is only read where nothing can be set, such as of a person', async () => {
    const entries = small();
    const manager = entries.find(({ body }) => body.kind === 'person');
    await show(Marked, { id: manager?.id ?? '' }, { entries });
    screen.getByText('Only me');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is a picture alone where it stands beside what says so, and says it to ears', async () => {
    const entries = small();
    const id = entries.find((e) => JSON.stringify(e.body).includes(LEAD))?.id ?? '';
    await show(Marked, { id, bare: true }, { entries });
    screen.getByRole('button', { name: `Who may see “${LEAD}”: My manager` });
    expect(screen.getByText('My manager').classList).toContain('unseen');
  });

  it('leads to People where there is nobody yet', async () => {
    const nobody = small().filter((e) => e.body.kind !== 'person');
    const { user, frame } = await openedOn(TEACH, nobody);
    await user.click(screen.getByRole('button', { name: 'Add someone' }));
    expect(frame.router.here.place).toBe('people');
  });
});
