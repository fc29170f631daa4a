// Settings, part by part.
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { expectNoBarriers, show } from '$shared/testing';
import Settings from './Settings.svelte';

const PASSPHRASE = 'correct horse battery staple';
const settings = () => show(Settings, {});
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('settings', () => {
  it('have no barriers', async () => {
    await settings();
    await expectNoBarriers();
  });

  it('turn the window dark at once and keep it so', async () => {
    const { frame, program, user } = await settings();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(frame.theme.shown).toBe('dark');
    expect(program.theme).toBe('dark');
  });

  it('say after how many minutes it locks', async () => {
    const { program, user } = await settings();
    await user.selectOptions(screen.getByRole('combobox'), '15 minutes');
    await vi.waitFor(() =>
      expect(program.settings).toMatchObject({ idleMinutes: 15, paper: 'a4' })
    );
  });

  it('switch letters as keys off', async () => {
    const { program, user } = await settings();
    await user.click(screen.getByLabelText('In a session single letters are keys'));
    await vi.waitFor(() => expect(program.settings.letterKeys).toBe(false));
  });

  it('go back to what they were when they cannot be kept', async () => {
    const { program, user, frame } = await settings();
    program.failNext('set_settings', 'disk-full');
    await user.click(screen.getByRole('radio', { name: 'US Letter' }));
    expect(await screen.findByText(/disk is full/)).toBeTruthy();
    expect(frame.settings.now.paper).toBe('a4');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A4' }).checked).toBe(true);
  });

  it('change the passphrase on the strength of the present one', async () => {
    const { program, user } = await settings();
    await user.click(button('Change passphrase…'));
    await screen.findByRole('dialog');
    await expectNoBarriers();
    const next = 'a wholly new passphrase';
    await user.type(screen.getByLabelText('Present passphrase'), 'wrong');
    await user.type(screen.getByLabelText('New passphrase'), next);
    await user.type(screen.getByLabelText('The same once more'), `${next}{Enter}`);
    expect(await screen.findByText(/not the present passphrase/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Present passphrase'));
    await user.type(screen.getByLabelText('Present passphrase'), `${PASSPHRASE}{Enter}`);
    expect(await screen.findByText(/From now on/)).toBeTruthy();
    await program.backend('lock');
    await program.backend('unlock', { passphrase: next });
    expect(program.door).toEqual({ is: 'open' });
  });

  it('make a new recovery code that is typed back once', async () => {
    const { user } = await settings();
    await user.click(button('New recovery code…'));
    await user.type(await screen.findByLabelText('Present passphrase'), `${PASSPHRASE}{Enter}`);
    const code = (await screen.findByText(/^([0-9A-Z]{4}-){4}/)).textContent;
    await user.click(button('I have it on paper'));
    await user.type(screen.getByLabelText('Type the code from your sheet'), `${code}{Enter}`);
    expect(await screen.findByText('The new recovery code works.')).toBeTruthy();
  });

  it('make a backup and list it', async () => {
    const { user } = await settings();
    await user.click(button('Back up now'));
    expect(await screen.findByText('A backup is made and verified.')).toBeTruthy();
    await user.click(button('See backups'));
    const dialog = await screen.findByRole('dialog');
    // Besides the one that is made on the way in.
    const restore = { name: /^Restore the backup of/ };
    expect(await within(dialog).findAllByRole('button', restore)).toHaveLength(2);
  });

  it('check everything and say how much was read', async () => {
    const { user } = await settings();
    await user.click(button('Check everything'));
    expect(await screen.findByText(/^All is well/)).toBeTruthy();
  });

  it('take everything out in open formats', async () => {
    const { program, user } = await settings();
    for (const name of [/JSON…$/, /Markdown…$/, /CSV…$/]) await user.click(button(name));
    expect(program.called.filter((c) => c === 'export_plan')).toHaveLength(3);
  });

  it('bring a plan in only where nothing is written', async () => {
    const { plan } = await settings();
    expect(button('Bring a plan in…')).toBeTruthy();
    await plan.add({ kind: 'bedrock', statement: 'Rain' });
    await vi.waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Bring a plan in…' })).toBeNull()
    );
  });
});
