// The place "Who may see what": looking, ticking, and setting many at once.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { expectNoBarriers, show, small } from '$shared/testing';
import Audience from './Audience.svelte';

const LEAD = 'I want to lead the platform team within two years.';
const TEACH = 'Teach internally';
const BOOK = 'Write the book';

const opened = (entries: Entry[] = small()) => show(Audience, {}, { entries });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const seen = (entries: Iterable<Entry>) =>
  [...entries].filter((e) => e.audience.who === 'people').map((e) => JSON.stringify(e.body));

describe('who may see what', () => {
  it('shows everything that can be shown, by kind, nothing ticked', async () => {
    await opened();
    screen.getByRole('region', { name: 'Goals 4' });
    screen.getByRole('region', { name: /^Whys/ });
    for (const each of screen.getAllByRole<HTMLInputElement>('checkbox'))
      expect(each.checked).toBe(false);
    await expectNoBarriers();
  });

  it('looks among what one person may see, or nobody else', async () => {
    const { user } = await opened();
    const who = screen.getByRole('combobox', { name: 'Who may see it' });
    await user.selectOptions(who, 'Seen by My manager');
    screen.getByRole('region', { name: 'Goals 1' });
    await user.selectOptions(who, 'Seen by My mentor');
    screen.getByText('Nothing here is seen like that.');
    await user.selectOptions(who, 'Seen by me alone');
    screen.getByRole('region', { name: 'Goals 3' });
    await user.click(box('Bedrock'));
    expect(screen.queryByRole('region', { name: /Goals/ })).toBeNull();
  });

  it('sets several at once, and one undo takes it all back', async () => {
    const { user, plan, frame } = await opened();
    await user.click(box(TEACH));
    await user.click(box(BOOK));
    screen.getByText('2 ticked');
    await user.click(screen.getByRole('button', { name: 'Who may see them…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Who may see these 2' }));
    await user.click(dialog.getByRole('checkbox', { name: /My mentor/ }));
    await expectNoBarriers();
    await user.click(dialog.getByRole('button', { name: 'Set for 2 entries' }));
    await waitFor(() => expect(seen(plan.goals)).toHaveLength(3));
    await screen.findByText('Set for 2 entries.');
    await frame.undo();
    await waitFor(() => expect(seen(plan.goals)).toHaveLength(1));
  });

  it('leaves what differs alone, unless it is touched', async () => {
    const { user, plan } = await opened();
    await user.click(box(LEAD));
    await user.click(box(TEACH));
    await user.click(screen.getByRole('button', { name: 'Who may see them…' }));
    const dialog = within(await screen.findByRole('dialog'));
    const manager = dialog.getByRole<HTMLInputElement>('checkbox', { name: /My manager/ });
    expect(manager.indeterminate).toBe(true);
    await user.click(dialog.getByRole('checkbox', { name: /My mentor/ }));
    await user.click(dialog.getByRole('button', { name: 'Set for 2 entries' }));
    const peopleOf = (words: string) => {
      const goal = plan.goals.find((g) => g.body.statement === words);
      return goal?.audience.who === 'people' ? goal.audience.people.length : 0;
    };
    await waitFor(() => expect(peopleOf(LEAD)).toBe(2));
    expect(peopleOf(TEACH)).toBe(1);
  });

  it('takes the whys underneath along when asked to', async () => {
    const { user, plan } = await opened();
    await user.click(box(TEACH));
    await user.click(screen.getByRole('button', { name: 'Who may see them…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: /My mentor/ }));
    await user.click(dialog.getByRole('checkbox', { name: 'Together with the 2 whys underneath' }));
    await user.click(dialog.getByRole('button', { name: 'Set for 3 entries' }));
    await waitFor(() => expect(seen(plan.whys)).toHaveLength(2));
  });

  it('ticks all of a kind, and unticks them', async () => {
    const { user } = await opened();
    const goals = within(screen.getByRole('region', { name: 'Goals 4' }));
    await user.click(goals.getByRole('button', { name: 'Tick all Goals' }));
    screen.getByText('4 ticked');
    await user.click(goals.getByRole('button', { name: 'Untick all Goals' }));
    screen.getByText('Tick what you would like to set together.');
  });

  it('asks a question where nothing is written yet', async () => {
    const { user, frame } = await opened([]);
    screen.getByText('What would you like to show to someone one day?');
    await user.click(screen.getByRole('button', { name: 'Write down a goal' }));
    expect(frame.router.here.place).toBe('goals');
  });
});
