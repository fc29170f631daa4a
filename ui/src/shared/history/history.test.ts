// History: how an entry was, side by side.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Past } from '../backend';
import { entryOf, expectNoBarriers, goalBody, show } from '../testing';
import { beside } from './diff';
import EntryHistory from './EntryHistory.svelte';
import { revisionGroups } from './revisionGroups';

const marked = (all: { text: string; is: string }[], is: string) =>
  all.filter((stretch) => stretch.is === is).map((stretch) => stretch.text.trim());

describe('groups of revisions', () => {
  const entry = entryOf(goalBody('Teach'));
  const past = (number: number, minute: number, there = true): Past => ({
    number,
    at: new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString(),
    entry: there ? entry : null
  });
  const numbers = (...all: Past[]) => revisionGroups(all).map((s) => s.number);

  it('gather what was written within ten minutes, and show how it ended', () => {
    expect(numbers(past(5, 60), past(4, 52), past(3, 45), past(2, 10), past(1, 0))).toEqual([5, 2]);
  });

  it('leave out times at which the entry was not there', () => {
    expect(numbers(past(3, 60), past(2, 30, false), past(1, 0))).toEqual([3, 1]);
  });
});

describe('two texts beside each other', () => {
  it('differ by words, not by letters', () => {
    const { was, is } = beside('I want to teach internally.', 'I want to teach the guild.');
    expect(marked(was, 'gone')).toEqual(['internally']);
    expect(marked(is, 'new')).toEqual(['the guild']);
  });

  it('are whole on both sides', () => {
    const { was, is } = beside('One two', 'One three four');
    expect(was.map((s) => s.text).join('')).toBe('One two');
    expect(is.map((s) => s.text).join('')).toBe('One three four');
  });

  it('differ by words in a script without spaces too', () => {
    const { was } = beside('我想教书', '我想写书');
    expect(marked(was, 'same').join('')).toContain('我想');
  });
});

describe('the history of an entry', () => {
  const goal = () => entryOf(goalBody('Teach internally', { notes: 'Ask Ada.' }));

  async function opened() {
    const entry = goal();
    const shown = await show(EntryHistory, { id: entry.id, open: false }, { entries: [entry] });
    await shown.plan.rewrite('goal', entry.id, (body) => ({
      ...body,
      statement: 'Teach the guild'
    }));
    await shown.rerender({ with: { id: entry.id, open: true } });
    return { ...shown, entry, dialog: within(await screen.findByRole('dialog')) };
  }

  it('shows how it was beside how it is, only where it differs', async () => {
    const { dialog } = await opened();
    expect((await dialog.findByText('internally')).closest('del')).not.toBeNull();
    expect(dialog.getByText('the guild').closest('ins')).not.toBeNull();
    expect(dialog.queryByText('Notes')).toBeNull();
    await expectNoBarriers();
  });

  it('brings an earlier text back with one edit, which undo takes back', async () => {
    const { user, plan, program, entry, dialog } = await opened();
    const before = program.called.filter((c) => c === 'edit').length;
    await user.click(await dialog.findByRole('button', { name: 'Bring this back' }));
    await screen.findByText('It is as it was then.');
    expect(plan.find('goal', entry.id)?.body.statement).toBe('Teach internally');
    expect(program.called.filter((c) => c === 'edit').length).toBe(before + 1);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(plan.find('goal', entry.id)?.body.statement).toBe('Teach the guild')
    );
  });

  it('has nothing to bring back where one looks at how it is now', async () => {
    const { user, dialog } = await opened();
    await user.click(await dialog.findByRole('button', { name: /21 November 2026.*Now/ }));
    dialog.getByText('As it is now');
    expect(dialog.queryByRole('button', { name: 'Bring this back' })).toBeNull();
  });

  it('says so where an entry has always been as it is', async () => {
    const entry = goal();
    await show(EntryHistory, { id: entry.id, open: true }, { entries: [entry] });
    await screen.findByText('It has been like this from the start.');
  });
});

describe('the history of what a person found out', () => {
  it('shows evidence that came since beside how it was', async () => {
    const strength = entryOf({
      kind: 'strength',
      statement: 'Clear words',
      evidence: [{ what: 'A talk' }],
      witnesses: []
    });
    const shown = await show(
      EntryHistory,
      { id: strength.id, open: false },
      { entries: [strength] }
    );
    await shown.plan.rewrite('strength', strength.id, (body) => ({
      ...body,
      evidence: [...body.evidence, { what: 'The release notes', on: '2026-03-03' }]
    }));
    await shown.rerender({ with: { id: strength.id, open: true } });
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('heading', { name: 'When it showed' });
    expect(dialog.getByText(/The release notes/).closest('ins')).not.toBeNull();
    expect(dialog.queryByRole('heading', { name: 'Strength' })).toBeNull();
  });
});
