// Window as a person uses it: places, palette, keys, leaving.
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { example, expectNoBarriers, small } from '$shared/testing';
import { openWindow } from './testing';

const inside = () => openWindow({ entries: small(), passphrase: 'a' });
const heading = () => screen.getByRole('heading', { level: 1 });
const here = () => document.querySelector('[aria-current=page]')?.textContent;

describe('the window', () => {
  it('begins where the program says: first run, door, trouble or the plan', async () => {
    const { app } = await openWindow({ door: { is: 'new' } });
    expect(app.phase.at).toBe('new');
    expect(await screen.findByText('Good to see you')).toBeTruthy();
  });

  it('shows the trouble of a vault that cannot be opened', async () => {
    await openWindow({ door: { is: 'trouble', code: 'database-missing' } });
    expect(heading().textContent).toBe('The file of your plan is missing');
  });

  it('leads from the locked door into the plan', async () => {
    const { user } = await openWindow({
      door: { is: 'locked' },
      passphrase: 'a',
      entries: small()
    });
    await user.keyboard('a{Enter}');
    expect(await screen.findByRole('navigation', { name: 'Places' })).toBeTruthy();
    expect(document.title).toContain('Throughline');
  });

  it('leads from the first goal to that goal', async () => {
    const { user } = await openWindow({ door: { is: 'new' } });
    await user.keyboard('{Tab}{Enter}');
    const strong = 'correct horse battery staple';
    await user.keyboard(`${strong}{Tab}{Tab}${strong}{Enter}`);
    const code = (await screen.findByText(/^([0-9A-Z]{4}-){4}/)).textContent;
    await user.keyboard('{Tab}{Tab}{Enter}');
    await user.keyboard(`${code}{Enter}`);
    await screen.findByText('Step 3 of 3');
    await user.keyboard('I want to teach{Enter}');
    await vi.waitFor(() => expect(here()).toContain('Goals'));
    expect(await screen.findAllByText('I want to teach')).not.toHaveLength(0);
  });

  it('has no barriers around the places', async () => {
    await inside();
    await expectNoBarriers();
  });

  it('turns dark with the desktop, unless the person chose otherwise', async () => {
    const { tell, app } = await inside();
    tell('desktop-scheme', true);
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    app.theme.chosen = 'light';
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBe('light'));
  });

  it('says at the top that a plan is the example, and ends it with one press', async () => {
    const { program, user } = await openWindow({ entries: example(), example: true });
    await user.click(screen.getByRole('button', { name: 'Start my own' }));
    await vi.waitFor(() => expect(screen.queryByText(/This is an example plan/)).toBeNull());
    expect(program.entries.size).toBe(0);
  });
});

describe('the keys', () => {
  it.each([
    ['{Control>}3{/Control}', 'Goals'],
    ['{Control>}p{/Control}', 'Share & export'],
    ['{Control>},{/Control}', 'Settings']
  ])('%s goes to %s, and its heading has the focus', async (keys, name) => {
    const { user } = await inside();
    await user.keyboard(keys);
    await vi.waitFor(() => expect(here()).toContain(name));
    expect(document.title).toContain(name);
    expect(document.activeElement).toBe(heading());
  });

  it('lead back and forward', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}3{/Control}{Alt>}{ArrowLeft}{/Alt}');
    await vi.waitFor(() => expect(here()).toContain('Home'));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await vi.waitFor(() => expect(here()).toContain('Goals'));
  });

  it('catch a goal from anywhere, and take it back', async () => {
    const { program, user } = await inside();
    const before = program.entries.size;
    await user.keyboard('{Control>}n{/Control}');
    await screen.findByRole('dialog');
    await expectNoBarriers();
    await user.keyboard('Learn to sail{Enter}');
    await vi.waitFor(() => expect(program.entries.size).toBe(before + 1));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(program.entries.size).toBe(before));
    expect(await screen.findByText('Taken back: adding a goal.')).toBeTruthy();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await vi.waitFor(() => expect(program.entries.size).toBe(before + 1));
  });

  it('are listed under the question mark', async () => {
    const { user } = await inside();
    await user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(list).getByText('Ctrl K')).toBeTruthy();
    await expectNoBarriers();
  });

  it('make everything larger and usual again', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}={/Control}');
    expect(document.documentElement.style.fontSize).toBe('110%');
    await user.keyboard('{Control>}0{/Control}');
    expect(document.documentElement.style.fontSize).toBe('100%');
  });
});

describe('the palette', () => {
  it('goes to a place by a part of its name', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('combobox');
    await expectNoBarriers();
    await user.keyboard('sett{Enter}');
    await vi.waitFor(() => expect(here()).toContain('Settings'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds what the person wrote, and opens it', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('combobox');
    await user.keyboard('teach int');
    await screen.findByRole('option', { name: /Teach internally/ });
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(here()).toContain('Goals'));
  });

  it('begins afresh after it was left with something typed', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('combobox');
    await user.keyboard('sett{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole<HTMLInputElement>('combobox');
    expect(field.value).toBe('');
  });

  it('moves with the arrows, round and round', async () => {
    const { user } = await inside();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('combobox');
    await user.keyboard('{ArrowUp}');
    const options = screen.getAllByRole('option');
    expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true');
  });
});

describe('locking', () => {
  it('shows the door and forgets the plan', async () => {
    const { app, user } = await inside();
    const frame = app.phase.at === 'inside' ? app.phase.frame : undefined;
    await user.keyboard('{Control>}l{/Control}');
    expect(await screen.findByText('Your plan is locked')).toBeTruthy();
    expect(frame?.plan.entries.size).toBe(0);
  });

  it('saves what is being typed first', async () => {
    const { program, user, tell } = await inside();
    const before = program.entries.size;
    await user.keyboard('{Control>}n{/Control}');
    await screen.findByRole('dialog');
    await user.keyboard('Half a thought');
    tell('lock-now', null);
    expect(await screen.findByText('Your plan is locked')).toBeTruthy();
    expect(program.entries.size).toBe(before + 1);
    expect(program.called.lastIndexOf('edit')).toBeLessThan(program.called.lastIndexOf('lock'));
  });

  it('asks before it leaves words behind that could not be saved', async () => {
    const { program, user, tell } = await inside();
    await user.keyboard('{Control>}n{/Control}');
    await screen.findByRole('dialog');
    await user.keyboard('Half a thought');
    program.failNext('edit', 'disk-full');
    tell('close-asked', null);
    expect(await screen.findByText('Not everything is saved')).toBeTruthy();
    expect(program.called).not.toContain('quit');
    await user.click(screen.getByRole('button', { name: 'Quit anyway' }));
    await vi.waitFor(() => expect(program.called).toContain('quit'));
  });

  it('by the program shows the door at the next call', async () => {
    const { program, user } = await inside();
    program.failNext('set_theme', 'locked');
    await program.backend('lock');
    await user.keyboard('{Control>},{/Control}');
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(await screen.findByText('Your plan is locked')).toBeTruthy();
  });
});
