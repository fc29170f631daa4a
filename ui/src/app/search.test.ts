// Search in the window: from anywhere, to where a thing lives, and back to where one was.
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { entryOf, expectNoBarriers, goalBody, small } from '$shared/testing';
import { weekday } from '$shared/text';
import { openWindow } from './testing';

const inside = () => openWindow({ entries: small() });
const here = () => document.querySelector('[aria-current=page]')?.textContent;
const field = () => screen.findByRole('searchbox');
const option = (name: string | RegExp) => screen.findByRole('option', { name });

describe('search', () => {
  it('opens from anywhere, and Escape leads back to what had the focus', async () => {
    const { user } = await inside();
    await user.click(screen.getByRole('button', { name: /^Goals/ }));
    const goal = await screen.findByRole('button', { name: 'Teach internally' });
    goal.focus();
    await user.keyboard('{Control>}f{/Control}');
    await vi.waitFor(async () => expect(document.activeElement).toBe(await field()));
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(here()).toContain('Goals'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Teach internally' }));
  });

  it('leads back to the side bar where one came from there', async () => {
    const { user } = await inside();
    const settings = screen.getByRole('button', { name: 'Settings' });
    settings.focus();
    await user.keyboard('{Control>}f{/Control}');
    await field();
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.activeElement).toBe(settings));
  });

  it('is still there when one comes back from a result', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}f{/Control}');
    await field();
    await user.keyboard('making hard');
    await screen.findByRole('list', { name: 'What was found' });
    await user.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('list', { name: 'Layers, from the goal down' });
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    const list = within(await screen.findByRole('list', { name: 'What was found' }));
    expect(((await field()) as HTMLInputElement).value).toBe('making hard');
    expect(document.activeElement).toBe(list.getByRole('button', { name: /making hard/ }));
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(here()).toContain('Home'));
  });

  it('has keys of its own that do not trip the list of keys', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}f{/Control}');
    await field();
    await user.keyboard('{Control>},{/Control}');
    await screen.findByRole('heading', { name: 'Settings' });
    expect(screen.getAllByText('Ctrl F')).toHaveLength(1);
  });

  it('stays when Escape only closes the list of places', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}f{/Control}');
    await field();
    await user.click(screen.getByRole('button', { name: 'Open the list of places' }));
    await user.keyboard('{Escape}');
    const opener = screen.getByRole('button', { name: 'Open the list of places' });
    await vi.waitFor(() => expect(opener.getAttribute('aria-expanded')).toBe('false'));
    expect(document.activeElement).toBe(opener);
    await field();
  });

  it('opens what lies in the trash there', async () => {
    const trashed = entryOf(goalBody('Sail'), { trashed: '2026-11-01T10:00:00.000Z' });
    const { user } = await openWindow({ entries: [trashed] });
    await user.keyboard('{Control>}f{/Control}');
    await user.click(await screen.findByRole('checkbox', { name: 'Also in the trash' }));
    (await field()).focus();
    await user.keyboard('sail{Enter}');
    await vi.waitFor(() => expect(here()).toContain('Trash'));
  });
});

describe('the palette', () => {
  const open = async () => {
    const window = await inside();
    const press = (keys: string) => window.user.keyboard(keys);
    await press('{Control>}k{/Control}');
    await screen.findByRole('combobox');
    return { ...window, press };
  };

  it('has what was opened lately first, while nothing is typed', async () => {
    const { app, press } = await open();
    const frame = app.phase.at === 'inside' ? app.phase.frame : undefined;
    const book = frame?.plan.goals.find((goal) => goal.body.statement === 'Write the book');
    await press('{Escape}');
    frame?.router.go({ place: 'goals', entry: book?.id ?? '' });
    frame?.router.go({ place: 'home' });
    await press('{Control>}k{/Control}');
    const lately = within(await screen.findByRole('group', { name: 'Lately' }));
    expect(lately.getAllByRole('option')[0]?.textContent).toContain('Write the book');
    await expectNoBarriers();
  });

  it('forgives a slip', async () => {
    const { press } = await open();
    await press('setings{Enter}');
    await vi.waitFor(() => expect(here()).toContain('Settings'));
  });

  it('makes everything larger', async () => {
    const { press } = await open();
    await press('larger{Enter}');
    await vi.waitFor(() => expect(document.documentElement.style.fontSize).toBe('110%'));
    await press('{Control>}0{/Control}');
  });

  it.each([
    ['dark', 'set_theme'],
    ['markdown', 'export_plan'],
    ['back up', 'back_up'],
    ['full screen', 'toggle_full_screen']
  ])('does “%s”', async (typed, command) => {
    const { program, press } = await open();
    const before = program.called.length;
    await press(`${typed}{Enter}`);
    await vi.waitFor(() => expect(program.called.slice(before)).toContain(command));
  });

  it('marks what was found of the person’s words', async () => {
    const { press } = await open();
    await press('internally');
    const found = await option(/Teach internally/);
    expect(found.querySelector('mark')?.textContent).toBe('internally');
  });

  it('offers as the last thing to search for it at leisure', async () => {
    const { press } = await open();
    await press('simple');
    await option(/Search for “simple”/);
    const options = screen.getAllByRole('option');
    expect(options.at(-1)?.textContent).toContain('Search for “simple”');
    await press('{ArrowUp}{Enter}');
    expect(((await field()) as HTMLInputElement).value).toBe('simple');
  });
});

describe('the day', () => {
  it('rolls over while the window is open', async () => {
    const { program } = await inside();
    await screen.findByText(weekday('2026-11-21'));
    program.today = '2026-11-22';
    window.dispatchEvent(new Event('focus'));
    await screen.findByText(weekday('2026-11-22'));
  });

  it('of “Not today” is over by then', async () => {
    const { program, user } = await inside();
    await user.click(await screen.findByRole('button', { name: 'Not today' }));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Not today' })).toBeNull());
    program.today = '2026-11-22';
    window.dispatchEvent(new Event('focus'));
    await screen.findByRole('button', { name: 'Not today' });
  });
});
