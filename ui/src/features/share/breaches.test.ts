// Breaches, what does not fit an agreement: said with its reason, made to fit, or let go for a
// reason.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Agreement, Entry } from '$shared/backend';
import { freshAgreement } from '$shared/relationship';
import { entryOf, expectNoBarriers, goalBody, small } from '$shared/testing';
import { box, inside, openFor, TEACH } from './testing';

const HOUSE = 'A house for my parents';

/** The small plan, with an agreement with the manager, and a goal that is marked. */
function agreed(more: Partial<Agreement> = {}): Entry[] {
  const all = small();
  const manager = all.find((e) => e.body.kind === 'person')?.id ?? '';
  const agreement = {
    ...freshAgreement(manager, '2026-03-03'),
    shares: ['goals' as const],
    ...more
  };
  const house = entryOf(goalBody(HOUSE), { topics: ['pay'] });
  return [...all, house, entryOf(agreement)];
}

const region = () =>
  screen.findByRole('region', { name: /not fit what you and My manager agreed/ });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const save = () => button('Save PDF…');

async function broken(more: Partial<Agreement> = { never: ['pay'] }) {
  const opened = await openFor('My manager', agreed(more));
  await opened.user.click(box(HOUSE));
  return { ...opened, card: within(await region()) };
}

describe('what was agreed', () => {
  it('is said where one chooses, with the way to all of it', async () => {
    const { user, frame } = await openFor('My manager', agreed({ never: ['pay', 'leaving'] }));
    screen.getByText('Your agreement, 3 March 2026');
    screen.getByText(/Goals\.\s+Nothing about: Pay, Leaving\./);
    await user.click(button('See all of it'));
    expect(frame.router.here.place).toBe('people');
  });

  it('is said to be missing where there is none, which holds nothing back', async () => {
    const { user } = await openFor('My manager');
    screen.getByText('You and My manager have not agreed on anything yet.');
    await user.click(box(TEACH));
    await waitFor(() => expect(save().getAttribute('aria-disabled')).toBeNull());
  });

  it('lets pass what fits it', async () => {
    const { user } = await openFor('My manager', agreed({ never: ['pay'] }));
    await user.click(box(TEACH));
    await waitFor(() => expect(save().getAttribute('aria-disabled')).toBeNull());
    expect(screen.queryByText(/not fit what you/)).toBeNull();
  });
});

describe('what breaks it', () => {
  it('is said with the reason, and holds saving back', async () => {
    const { card, user, program } = await broken();
    card.getByRole('heading', { name: 'One thing does not fit what you and My manager agreed' });
    card.getByText(/You marked it as touching “Pay”/);
    await user.click(save());
    expect(program.called).not.toContain('save_pdf');
    await user.click(button('See why'));
    expect(document.activeElement).toBe(card.getByRole('heading'));
    screen.getByText('It can be saved once it fits what you agreed.');
    await expectNoBarriers();
  });

  it('fits once it is left out', async () => {
    const { card, user } = await broken();
    await user.click(card.getByRole('button', { name: `Leave it out ${HOUSE}` }));
    await waitFor(() => expect(screen.queryByText(/not fit what you/)).toBeNull());
    expect(box(HOUSE).checked).toBe(false);
    expect(document.activeElement).toBe(save());
  });

  it('fits once the mark is taken away, which can be undone', async () => {
    const { card, user, plan } = await broken();
    await user.click(card.getByRole('button', { name: /It does not touch “Pay”/ }));
    await waitFor(() => expect(screen.queryByText(/not fit what you/)).toBeNull());
    const house = plan.goals.find((goal) => goal.body.statement === HOUSE);
    expect(house?.topics ?? []).toEqual([]);
    expect(box(HOUSE).checked).toBe(true);
    screen.getByText('It is no longer marked as touching “Pay”.');
  });

  it('fits once the part that breaks it is left out', async () => {
    const entries = agreed({ never: ['pay'], shares: ['goals', 'motivations'] });
    const paid = entryOf(goalBody('A raise', { motivations: { compensation: 'The rent' } }));
    const { user } = await openFor('My manager', [...entries, paid]);
    await user.click(inside('A raise'));
    await user.click(box('A raise'));
    await user.click(box(/^What pulls/));
    const card = within(await region());
    await user.click(card.getByRole('button', { name: /Leave out “What pulls”/ }));
    await waitFor(() => expect(screen.queryByText(/not fit what you/)).toBeNull());
    expect(box('A raise').checked).toBe(true);
    expect(box(/^What pulls/).checked).toBe(false);
  });

  it('leads to where the words stand, and to the agreement', async () => {
    const { card, user, frame, plan } = await broken({ neverWords: ['parents'] });
    frame.wayTo = (entry) => ({ place: 'goals', entry: entry.id });
    card.getByText(/It says “parents”/);
    await user.click(card.getByRole('button', { name: /Say it in other words/ }));
    expect(frame.router.here.place).toBe('goals');
    frame.router.back();
    await user.click(within(await region()).getByRole('button', { name: 'Change the agreement' }));
    expect(frame.router.here).toEqual({ place: 'people', entry: plan.all('agreement')[0]?.id });
  });

  it('is left out all at once where there is more than one', async () => {
    const { user } = await broken({ shares: [], never: ['pay'] });
    await user.click(box(TEACH));
    const card = within(
      await screen.findByRole('region', { name: /^2 things do not fit what you/ })
    );
    await user.click(card.getByRole('button', { name: 'Leave out all of these' }));
    await waitFor(() => expect(screen.queryByText(/not fit what you/)).toBeNull());
  });
});

describe('handing it over all the same', () => {
  async function deciding() {
    const opened = await broken();
    await opened.user.click(button('Hand it over all the same…'));
    await screen.findByRole('dialog', { name: 'Hand it over all the same' });
    return opened;
  }

  it('needs a reason in one’s own words', async () => {
    const { user, program } = await deciding();
    await expectNoBarriers();
    await user.click(button('Let it leave for this reason'));
    screen.getByText(/A few words are needed here/);
    expect(program.called).not.toContain('hand_despite');
  });

  it('is kept with its reason, in the ledger too', async () => {
    const { user, program } = await deciding();
    await user.type(screen.getByLabelText('Why, in your own words'), 'We spoke about it today.');
    await user.click(button('Let it leave for this reason'));
    await screen.findByText('You decided to hand it over all the same:');
    await waitFor(() => expect(save().getAttribute('aria-disabled')).toBeNull());
    await user.click(save());
    await screen.findByText('Saved as Growth plan.pdf');
    expect(program.ledger[0]?.despite?.reason).toBe('We spoke about it today.');
    await user.click(button('See the ledger'));
    await screen.findByText('“We spoke about it today.”');
    screen.getByText(/did not fit what you agreed/);
    await expectNoBarriers();
  });

  it('is over once something else is chosen, or one thinks again', async () => {
    const { user } = await deciding();
    await user.type(screen.getByLabelText('Why, in your own words'), 'We spoke.');
    await user.click(button('Let it leave for this reason'));
    await user.click(await screen.findByRole('button', { name: 'Think again' }));
    await screen.findByText(/You marked it as touching/);
    await waitFor(() => expect(save().getAttribute('aria-disabled')).toBe('true'));
  });
});
