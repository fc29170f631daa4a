// Handing over, for whom, in which layout and in which form: the choices around what is chosen.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '$shared/testing';
import { box, openFor, openForMyself, openShare, LEAD, TEACH } from './testing';
import { reflected, SIMPLE } from './testing/reflected';

const button = (name: string) => screen.getByRole('button', { name });
const layout = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const canSave = () =>
  waitFor(() => expect(button('Save PDF…').getAttribute('aria-disabled')).toBeNull());

describe('a copy for oneself', () => {
  it('is offered where nobody is known yet', async () => {
    const { user } = await openShare([]);
    await user.click(button('A copy for me'));
    await screen.findByRole('heading', { level: 1, name: 'A copy for me' });
  });

  it('says that nobody is given anything, and asks for no recipient', async () => {
    const { user, program } = await openForMyself();
    await user.click(box(LEAD));
    await waitFor(() =>
      expect(program.taken('preview')?.choice.recipient).toEqual({ is: 'myself' })
    );
    screen.getByText(/Nobody is given anything/);
    await screen.findByRole('region', { name: /Goes into the copy 1/ });
    await expectNoBarriers();
  });

  it('leaves no line in the ledger', async () => {
    const { user, program } = await openForMyself();
    await user.click(box(LEAD));
    await screen.findByRole('region', { name: /Goes into the copy/ });
    await canSave();
    await user.click(button('Save PDF…'));
    await screen.findByText('Saved. It is yours alone.');
    expect(program.called).toContain('save_pdf');
    expect(program.ledger).toEqual([]);
  });

  it('hands nothing over to the choice for somebody else', async () => {
    const { user, program } = await openForMyself();
    await user.click(button('Everything in my plan but notes'));
    await user.click(button('Someone else'));
    screen.getByText(/For someone else you choose anew/);
    await user.click(screen.getByRole('button', { name: /^For My manager/ }));
    await waitFor(() => expect(program.taken('preview')?.choice.entries).toEqual({}));
  });

  it('keeps its choice when one stays with it', async () => {
    const { user } = await openForMyself();
    await user.click(box(TEACH));
    await user.click(button('Someone else'));
    await user.click(button('Stay with the copy for me'));
    expect(box(TEACH).checked).toBe(true);
  });
});

describe('the layout', () => {
  it.each([
    ['My manager', 'For a manager', 'manager'],
    ['My mentor', 'For a mentor', 'mentor']
  ])('fits %s at first', async (who, name, asked) => {
    const { program } = await openFor(who);
    expect(layout(name).checked).toBe(true);
    await waitFor(() => expect(program.taken('preview')?.layout).toBe(asked));
  });

  it('is whole for a copy one keeps', async () => {
    const { program } = await openForMyself();
    expect(layout('Whole').checked).toBe(true);
    await waitFor(() => expect(program.taken('preview')?.layout).toBe('whole'));
  });

  it('says of each what it is for, and is set anew when another is chosen', async () => {
    const { user, program } = await openFor('My manager');
    screen.getByText('Close together: two pages, read in five minutes.');
    await user.click(layout('For a mentor'));
    screen.getByText('To talk over: each why stands with its question.');
    await user.click(layout('Whole'));
    screen.getByText('With room around everything, to keep or to read slowly.');
    await waitFor(() => expect(program.taken('preview')?.layout).toBe('whole'));
  });

  it('does not go over to somebody else', async () => {
    const { user } = await openFor('My manager');
    await user.click(layout('Whole'));
    await user.click(button('Someone else'));
    await user.click(screen.getByRole('button', { name: /^For My mentor/ }));
    expect(layout('For a mentor').checked).toBe(true);
  });

  it('says kindly when pages for a manager run over two, and only then', async () => {
    const { user, program } = await openFor('My manager');
    program.tell('preview', (preview) => ({ ...preview, pages: 3 }));
    await user.click(box(LEAD));
    await screen.findByText(/This comes to 3 pages now/);
    await user.click(layout('Whole'));
    await waitFor(() => expect(screen.queryByText(/pages now/)).toBeNull());
  });
});

describe('Markdown of the same', () => {
  it('is saved from the preview shown, and stands in the ledger under its form', async () => {
    const { user, program } = await openFor('My manager');
    program.savesTo = 'Growth plan.md';
    await user.click(box(LEAD));
    await screen.findByRole('region', { name: /Leaves this computer 1/ });
    await canSave();
    await user.click(button('As Markdown…'));
    await screen.findByText('Saved as Growth plan.md');
    expect(program.taken('save_markdown')?.number).toBe(program.taken('preview_page')?.number);
    await user.click(button('See the ledger'));
    const line = within(await screen.findByRole('article', { name: /My manager/ }));
    line.getByText('Markdown');
    line.getByText('Growth plan.md');
  });
});

describe('what leaves and what stays', () => {
  it('stands by kind, with the program’s words where an entry has no title', async () => {
    const { user } = await openFor('My manager', reflected());
    await user.click(box(SIMPLE));
    await user.click(screen.getByRole('checkbox', { name: /^Weighed on/ }));
    const leaves = within(await screen.findByRole('region', { name: /Leaves this computer 2/ }));
    const kinds = leaves.getAllByRole('heading', { level: 3 }).map((h) => h.textContent?.trim());
    expect(kinds).toEqual(['Motivations weighed 1', 'Strengths 1']);
    leaves.getByText(SIMPLE);
    leaves.getByText(/^Weighed on \d+ September 2026$/);
    const stays = within(screen.getByRole('region', { name: /Stays here 7/ }));
    await user.click(stays.getByRole('button', { name: 'What pulls you 1' }));
    stays.getByText('What pulls you', { selector: 'li span' });
    await expectNoBarriers();
  });
});
