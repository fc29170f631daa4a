// Paper, a page for two: saved as it is seen, and held back where it does not fit what the two
// agreed.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { freshPerson, type Agreement, type Part } from '../backend';
import { freshAgreement } from '../relationship';
import { entryOf, expectNoBarriers, show } from '../testing';
import PreviewInFrame from './testing/PreviewInFrame.svelte';

const ruth = entryOf(freshPerson('Ruth', 'mentor'));
const talk = entryOf({
  kind: 'session',
  with: ruth.id,
  on: '2026-11-02',
  talkAbout: [],
  notes: [],
  heard: 'Acme would have you tomorrow.',
  steps: [],
  raise: [],
  left: [],
  ended: '2026-11-02T11:00:00Z'
});
const agreed = (more: Partial<Agreement> = { neverWords: ['Acme'] }) =>
  entryOf({ ...freshAgreement(ruth.id, '2026-03-03'), ...more });

function onPaper(agreement = agreed(), parts: Part[] = ['heard']) {
  const entries = [ruth, talk, agreement];
  return show(PreviewInFrame, { session: talk.id, to: ruth.id, parts }, { entries });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const save = () => button('Save PDF…');
const canSave = () => waitFor(() => expect(save().getAttribute('aria-disabled')).toBeNull());
const card = async () =>
  within(await screen.findByRole('region', { name: /not fit what you and Ruth agreed/ }));

describe('a page for two', () => {
  it('is saved as it is seen, where it fits', async () => {
    const { user, program } = await onPaper(agreed({ neverWords: [] }));
    await canSave();
    await user.click(save());
    await screen.findByText(/^Saved as/);
    expect(program.ledger[0]?.despite).toBeNull();
    await expectNoBarriers();
  });

  it('is held back with the reason where it does not', async () => {
    const { user, program } = await onPaper();
    const breaks = await card();
    breaks.getByText(/says “Acme”, and you agreed that this never leaves/);
    await user.click(save());
    expect(program.called).not.toContain('save_pdf');
    screen.getByText('It can be saved once it fits what you agreed.');
    await expectNoBarriers();
  });

  it('fits once the part is left out, and cannot be left out as a whole', async () => {
    const { user, program } = await onPaper();
    const breaks = await card();
    expect(breaks.queryByRole('button', { name: /^Leave it out/ })).toBeNull();
    await user.click(breaks.getByRole('button', { name: /^Leave out “/ }));
    await waitFor(() => expect(screen.queryByText(/not fit what you/)).toBeNull());
    await canSave();
    expect(document.activeElement).toBe(save());
    expect(program.taken('preview')?.choice.entries[talk.id]).toEqual([]);
  });

  it('leads to where the words stand, and to the agreement', async () => {
    const agreement = agreed();
    const { user, frame } = await onPaper(agreement);
    frame.wayTo = (entry) => ({ place: 'opened', entry: entry.id });
    await user.click((await card()).getByRole('button', { name: /^Say it in other words/ }));
    expect(frame.router.here).toEqual({ place: 'opened', entry: talk.id });
    await user.click((await card()).getByRole('button', { name: 'Change the agreement' }));
    expect(frame.router.here).toEqual({ place: 'people', entry: agreement.id });
  });

  it('leaves all the same for a reason, which the ledger keeps', async () => {
    const { user, program } = await onPaper();
    await user.click((await card()).getByRole('button', { name: 'Hand it over all the same…' }));
    await screen.findByRole('dialog', { name: 'Hand it over all the same' });
    await user.click(button('Let it leave for this reason'));
    screen.getByText(/A few words are needed here/);
    expect(program.called).not.toContain('hand_despite');
    await user.type(screen.getByLabelText('Why, in your own words'), 'Ruth told me so herself.');
    await user.click(button('Let it leave for this reason'));
    await screen.findByText('You decided to hand it over all the same:');
    await canSave();
    await user.click(save());
    await screen.findByText(/^Saved as/);
    expect(program.ledger[0]?.despite?.reason).toBe('Ruth told me so herself.');
  });

  it('is held back again when one thinks again', async () => {
    const { user } = await onPaper();
    await user.click((await card()).getByRole('button', { name: 'Hand it over all the same…' }));
    await user.type(await screen.findByLabelText('Why, in your own words'), 'She knows.');
    await user.click(button('Let it leave for this reason'));
    await user.click(await screen.findByRole('button', { name: 'Think again' }));
    await waitFor(() => expect(save().getAttribute('aria-disabled')).toBe('true'));
    await waitFor(() => expect(document.activeElement?.id).toBe('share-breaks'));
  });
});
