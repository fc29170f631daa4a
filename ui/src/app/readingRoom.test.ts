// Reading room before wherever the person is.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Opened } from '$shared/backend';
import { entryOf, itemOf, SIX_WORDS, small } from '$shared/testing';
import { openWindow } from './testing';

const inside: Opened = {
  is: 'plan',
  disclosure: {
    document: 'growth-plan',
    from: { name: 'Noor', role: '', organisation: '' },
    to: null,
    made: '2026-11-20',
    items: [itemOf('strength', 'I stay calm')],
    grounds: []
  },
  terms: { passOn: { is: 'nothing' }, mayKeep: false, agreed: null },
  keeping: { is: 'not-agreed' }
};
const file = { fileName: 'plan.throughline', needsWords: false };
const withWords = { ...file, needsWords: true };
const noors = () => screen.findByRole('heading', { level: 1, name: 'Noor' });

describe('a sealed file', () => {
  it('is opened at the first run, without a vault, and one is back there afterwards', async () => {
    const { program, user } = await openWindow({ door: { is: 'new' } });
    Object.assign(program, { sealedFile: withWords, inside });
    await user.click(screen.getByRole('button', { name: 'Open a sealed file' }));
    await screen.findByRole('heading', { level: 1, name: /words/ });
    await user.keyboard(`${SIX_WORDS}{Enter}`);
    await noors();
    expect(screen.queryByRole('navigation', { name: 'Places' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await screen.findByText('Good to see you');
    expect(program.called).not.toContain('create_vault');
  });

  it('is opened at the locked door', async () => {
    const { program, user } = await openWindow({ door: { is: 'locked' } });
    Object.assign(program, { sealedFile: withWords, inside });
    await user.click(screen.getByRole('button', { name: 'Open a sealed file' }));
    await screen.findByRole('heading', { level: 1, name: /words/ });
    await user.keyboard(`${SIX_WORDS}{Enter}`);
    await noors();
  });

  it('waits at the door until the plan with its key is open', async () => {
    const { program, user } = await openWindow({ door: { is: 'locked' }, passphrase: 'a' });
    Object.assign(program, { sealedFile: file, inside });
    program.failNext('unseal', 'locked');
    await user.click(screen.getByRole('button', { name: 'Open a sealed file' }));
    await user.click(await screen.findByRole('button', { name: 'Unlock my plan' }));
    await screen.findByLabelText('Passphrase');
    await user.keyboard('a{Enter}');
    await noors();
  });

  it('opens by a double click while the window is open, unless something is being read', async () => {
    const { program, tell } = await openWindow({ entries: small() });
    Object.assign(program, { waitingSealed: file, inside });
    tell('sealed-waiting', null);
    await noors();
    const asked = () => program.called.filter((command) => command === 'waiting_sealed').length;
    const before = asked();
    tell('sealed-waiting', null);
    expect(asked()).toBe(before);
  });

  it('is opened from the palette, and one is back where one was', async () => {
    const { program, user } = await openWindow({ entries: small() });
    Object.assign(program, { sealedFile: file, inside });
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('sealed file{Enter}');
    await noors();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await screen.findByRole('navigation', { name: 'Places' });
  });

  it('that was double-clicked opens by itself', async () => {
    const { program, app } = await openWindow({ door: { is: 'locked' }, passphrase: 'a' });
    Object.assign(program, { waitingSealed: file, inside });
    await program.backend('unlock', { passphrase: 'a' });
    await app.ask();
    await noors();
  });

  it('that cannot be read says so', async () => {
    const { program, user } = await openWindow({ door: { is: 'new' } });
    program.failNext('choose_sealed', 'file-trouble');
    await user.click(screen.getByRole('button', { name: 'Open a sealed file' }));
    await screen.findByRole('heading', { name: 'The file cannot be read' });
  });

  it('that was kept is read again', async () => {
    const noor = entryOf({
      kind: 'person',
      name: 'Noor',
      relationship: 'mentee',
      role: '',
      notes: '',
      trust: ''
    });
    const { program, app } = await openWindow({ entries: [noor] });
    const terms = { passOn: { is: 'nothing' }, mayKeep: true, agreed: null };
    Object.assign(program, { waitingSealed: file, inside: { ...inside, terms } });
    await program.backend('unseal', { words: null });
    const { after } = await program.backend('keep', { person: noor.id });
    await app.ask();
    if (app.phase.at === 'inside') await app.phase.frame.read(after[0]?.id ?? '');
    await noors();
    await waitFor(() => screen.getByText('Kept with Noor, in your own plan.'));
  });
});

describe('a lock while an answer is not sealed', () => {
  async function answering() {
    const opened = await openWindow({ entries: small() });
    Object.assign(opened.program, { waitingSealed: file, inside });
    opened.tell('sealed-waiting', null);
    await noors();
    await opened.user.keyboard('{ArrowRight}');
    await opened.user.click(screen.getByRole('button', { name: 'Question' }));
    await opened.user.keyboard('Why now?');
    return opened;
  }

  it('waits for nobody, and keeps the answer in the plan', async () => {
    const { program, tell } = await answering();
    tell('lock-now', null);
    await screen.findByLabelText('Passphrase');
    expect(program.called.filter((c) => ['keep_answer', 'lock'].includes(c))).toEqual([
      'keep_answer',
      'lock'
    ]);
    const saying = { is: 'question', words: 'Why now?' };
    expect(program.begun?.answers).toEqual([{ about: 0, saying }]);
  });

  it('asks where it cannot be kept, and the program waits for the answer', async () => {
    const { program, tell } = await answering();
    program.failNext('keep_answer', 'disk-full');
    tell('lock-now', null);
    await screen.findByText('Your answer is not sealed yet');
    expect(program.called).toContain('stay');
    expect(program.called).not.toContain('lock');
  });
});
