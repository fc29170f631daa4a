// Lock screen: passphrase, recovery code, trouble.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Code } from '$shared/backend';
import { expectNoBarriers, FakeProgram } from '$shared/testing';
import { Lock, Trouble } from '.';

const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));

function atTheDoor() {
  const program = new FakeProgram({ door: { is: 'locked' }, passphrase: 'open sesame' });
  const heard = { onopen: vi.fn(), ontrouble: vi.fn(), onrestored: vi.fn(), onread: vi.fn() };
  render(Lock, { backend: program.backend, ...heard });
  return { program, user: userEvent.setup(), ...heard };
}

describe('the locked door', () => {
  it('opens with the passphrase, from the keyboard', async () => {
    const { user, onopen } = atTheDoor();
    await expectNoBarriers();
    await user.keyboard('open sesame{Enter}');
    await vi.waitFor(() => expect(onopen).toHaveBeenCalledOnce());
  });

  it('says in words that a passphrase is wrong, and lets it be typed over', async () => {
    const { user, onopen } = atTheDoor();
    await user.keyboard('open barley{Enter}');
    expect(await screen.findByText(/does not open it/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
    expect(onopen).not.toHaveBeenCalled();
    await expectNoBarriers();
  });

  it('opens with the recovery code and then asks for a new passphrase', async () => {
    const { program, user, onopen } = atTheDoor();
    await press('Use the recovery code');
    await user.keyboard(`${program.code}{Enter}`);
    await screen.findByText('Choose a new passphrase');
    const next = 'another long passphrase';
    await user.keyboard(`${next}{Tab}{Tab}${next}{Enter}`);
    await vi.waitFor(() => expect(onopen).toHaveBeenCalledOnce());
    await program.backend('lock');
    await program.backend('unlock', { passphrase: next });
    expect(program.door).toEqual({ is: 'open' });
  });

  it('tells a slip in the recovery code from another vault’s code', async () => {
    const { program, user } = atTheDoor();
    await press('Use the recovery code');
    await user.keyboard('KX7M{Enter}');
    expect(await screen.findByText(/slip in that code/)).toBeTruthy();
    await user.clear(screen.getByRole('textbox'));
    await user.keyboard(`${program.otherCode()}{Enter}`);
    expect(await screen.findByText(/another vault/)).toBeTruthy();
  });

  it.each(['database-damaged', 'in-use', 'out-of-memory'] as Code[])(
    'hands on that the vault itself is in trouble: %s',
    async (code) => {
      const { program, user, ontrouble } = atTheDoor();
      program.failNext('unlock', code);
      await user.keyboard('open sesame{Enter}');
      await vi.waitFor(() => expect(ontrouble).toHaveBeenCalledWith(code));
    }
  );

  it('leads to the backups, and asks before it restores one', async () => {
    const { program, onrestored } = atTheDoor();
    // Whoever unlocks has a backup of that day.
    await program.backend('unlock', { passphrase: 'open sesame' });
    await program.backend('lock');
    await press('Restore a backup');
    await userEvent.click(await screen.findByRole('button', { name: /^Restore the backup of/ }));
    expect(await screen.findByText(/kept aside/)).toBeTruthy();
    expect(program.called).not.toContain('restore');
    await expectNoBarriers();
    await press('Restore');
    await vi.waitFor(() => expect(onrestored).toHaveBeenCalledOnce());
  });

  it('leads to the reading room', async () => {
    const { onread } = atTheDoor();
    await press('Open a sealed file');
    expect(onread).toHaveBeenCalledOnce();
  });
});

describe('a vault in trouble', () => {
  const inTrouble = (code: Code) => {
    const program = new FakeProgram({ door: { is: 'trouble', code } });
    const onagain = vi.fn();
    render(Trouble, { backend: program.backend, code, onagain });
    return { program, onagain };
  };

  it.each([
    ['database-damaged', true],
    ['keys-damaged', true],
    ['database-missing', true],
    ['replayed', true],
    ['in-use', false],
    ['read-only', false],
    ['newer', false],
    ['unexpected', true]
  ] as [Code, boolean][])(
    'says what happened, what is safe and what to do: %s',
    async (code, restores) => {
      inTrouble(code);
      expect(screen.getByText('What is safe')).toBeTruthy();
      expect(screen.getByText('What you can do')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Quit' })).toBeTruthy();
      expect(Boolean(screen.queryByRole('button', { name: 'Restore a backup' }))).toBe(restores);
      await expectNoBarriers();
    }
  );

  it('lets the person say that an older plan is the one they want', async () => {
    const { program, onagain } = inTrouble('replayed');
    await press('Go on with the older plan');
    await vi.waitFor(() => expect(onagain).toHaveBeenCalledOnce());
    expect(program.called).toContain('accept_older');
  });
});
