// Audience of sessions: who may see what, wherever a session or something it is about stands.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { coming, held, lead, open } from './testing';

const LEAD = 'Who may see “Lead the platform team”: Ruth';
const listed = async (name: string) => within(await screen.findByRole('list', { name }));

describe('who may see it', () => {
  it('is marked on a session in the list', async () => {
    await open([coming()]);
    (await listed('Ahead')).getByText('Only me');
  });

  it('is marked on the page of a session', async () => {
    const session = held('2026-10-03');
    await open([session], session);
    screen.getByText('Only me');
  });

  it('is marked on what the other will see, and can be changed there', async () => {
    const session = coming();
    const { user, plan } = await open([session], session);
    const seen = await listed('What Ruth will see');
    await user.click(await seen.findByRole('button', { name: LEAD }));
    await user.click(screen.getByRole('button', { name: 'Only me again' }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(plan.entry(lead.id)?.audience.who).toBe('only-me'));
    await screen.findByText(/^Nothing yet. Let Ruth see/);
  });

  it('is marked on what is found to talk about', async () => {
    const session = coming();
    await open([session], session);
    const found = await listed('Found among your words');
    expect(found.getByRole('button', { name: /^Sail/ }).textContent).toContain('Only me');
  });

  it('is marked on what a note is about', async () => {
    const note = { about: lead.id, saying: { is: 'question' as const, words: 'Why now?' } };
    const session = held('2026-10-03', { notes: [note] });
    await open([session], session);
    screen.getByRole('button', { name: LEAD });
  });
});
