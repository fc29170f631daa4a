// Handing over, from the person it is for to the saved file.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers, small, type FakeProgram } from '$shared/testing';
import type { Entry } from '$shared/backend';
import { box, CHOOSE, inside, LEAD, openFor, openShare, TEACH } from './testing';

const idOf = (entries: Iterable<Entry>, words: string) =>
  [...entries].find((e) => JSON.stringify(e.body).includes(words))?.id ?? '';

const sent = (program: FakeProgram) => program.taken('preview')?.choice.entries;
const idIn = (program: FakeProgram, words: string) => idOf(program.entries.values(), words);
const save = () => screen.getByRole('button', { name: 'Save PDF…' });
const canSave = () => waitFor(() => expect(save().getAttribute('aria-disabled')).toBeNull());
const region = (name: RegExp) => screen.findByRole('region', { name });

describe('for whom', () => {
  it('is asked first, and nobody is proposed', async () => {
    const { program } = await openShare();
    screen.getByRole('heading', { level: 1, name: 'Who is it for?' });
    screen.getByText('Who would you like to tell?');
    expect(program.called).not.toContain('preview');
  });

  it('can be someone who is added in place', async () => {
    const { user, plan } = await openShare([]);
    await user.type(screen.getByLabelText('What do you call them?'), 'Ada');
    await user.click(screen.getByLabelText('Sponsor'));
    await user.click(screen.getByRole('button', { name: 'Choose Ada' }));
    await screen.findByRole('heading', { name: 'A plan for Ada' });
    expect(plan.people[0]?.body).toMatchObject({ name: 'Ada', relationship: 'sponsor' });
  });

  it('needs a name, and says so', async () => {
    const { user, plan } = await openShare([]);
    await user.click(screen.getByRole('button', { name: 'Choose them' }));
    screen.getByText(/A name is needed/);
    expect(plan.people).toEqual([]);
  });

  it('changes with an empty choice: nothing goes over from one person to another', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(box(LEAD));
    await waitFor(() => expect(Object.keys(sent(program) ?? {})).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Someone else' }));
    await user.click(screen.getByRole('button', { name: /^For My mentor/ }));
    await waitFor(() => expect(sent(program)).toEqual({}));
    expect(box(LEAD).checked).toBe(false);
  });

  it('leads on to what to choose: reading goes on at the new heading', async () => {
    await openFor('My manager');
    const heading = screen.getByRole('heading', { level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('keeps the choice when one stays with the same person after all', async () => {
    const { user } = await openFor('My manager');
    await user.click(box(LEAD));
    await user.click(screen.getByRole('button', { name: 'Someone else' }));
    await user.click(screen.getByRole('button', { name: 'Stay with My manager' }));
    expect(box(LEAD).checked).toBe(true);
  });
});

describe('choosing', () => {
  it('begins with nothing chosen', async () => {
    const { program } = await openFor('My manager');
    await waitFor(() => expect(sent(program)).toEqual({}));
    for (const each of screen.getAllByRole<HTMLInputElement>('checkbox'))
      expect(each.checked).toBe(false);
    screen.getByText('What would you like My manager to know?');
  });

  it('sends of a goal its sentence only', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(box(LEAD));
    await waitFor(() => expect(sent(program)).toEqual({ [idIn(program, LEAD)]: [] }));
  });

  it('leaves parts and whys disabled, with the reason, until their goal is chosen', async () => {
    const { user } = await openFor('My manager');
    await user.click(inside(LEAD));
    const whys = screen.getByRole<HTMLFieldSetElement>('group', { name: 'The whys underneath' });
    expect(whys.contains(box(CHOOSE))).toBe(true);
    expect(whys.disabled).toBe(true);
    const reason = whys.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(reason)?.textContent).toMatch(/Choose the goal first/);
    await user.click(box(LEAD));
    expect(whys.disabled).toBe(false);
  });

  it('sends each part and each why that was ticked, and no other', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(inside(LEAD));
    await user.click(box(LEAD));
    await user.click(box(/^When/));
    await user.click(box(/bedrock/));
    const resting = [...program.entries.values()].find(
      (e) => e.body.kind === 'why' && e.body.answer.is === 'rests'
    );
    await waitFor(() =>
      expect(sent(program)).toEqual({
        [idIn(program, LEAD)]: ['horizon'],
        [resting?.id ?? '']: []
      })
    );
  });

  it('takes all of a goal, or none of it, when asked to', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(inside(TEACH));
    await user.click(screen.getByRole('button', { name: 'All of this goal but notes' }));
    await waitFor(() =>
      expect(sent(program)?.[idIn(program, TEACH)]).toEqual(['horizon', 'setting', 'state'])
    );
    expect(Object.keys(sent(program) ?? {})).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'None of it' }));
    await waitFor(() => expect(sent(program)).toEqual({}));
  });

  it('shows of a goal only the parts in which something is written', async () => {
    const { user } = await openFor('My manager');
    await user.click(inside('Promotion to Staff'));
    const parts = within(screen.getByRole('group', { name: 'Besides the sentence' }));
    const names = parts.getAllByRole('checkbox').map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual(['How it stands: Exploring', 'What pulls: The next rung']);
  });

  it('chooses the introduction like any other entry, each part by itself', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(screen.getByRole('button', { name: /belongs to your introduction/ }));
    await user.click(box('How you introduce yourself'));
    await user.click(box('Role: Senior engineer'));
    await waitFor(() => expect(sent(program)).toEqual({ [idIn(program, 'Robin Vale')]: ['role'] }));
  });

  it('lets the introduction be written in place, and preselects nothing of it', async () => {
    const people = small().filter((e) => e.body.kind !== 'profile');
    const { user, plan } = await openFor('My manager', people);
    expect(box('How you introduce yourself').disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: /belongs to your introduction/ }));
    await user.type(screen.getByLabelText('Your name'), 'Robin');
    await user.type(screen.getByLabelText('What you do'), 'Engineer');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(plan.profile?.body).toMatchObject({ name: 'Robin', role: 'Engineer' })
    );
    expect(box('How you introduce yourself').checked).toBe(false);
  });

  it('survives a look at the ledger', async () => {
    const { user, frame } = await openFor('My manager');
    await user.click(box(LEAD));
    await user.click(screen.getByRole('button', { name: 'What you handed over' }));
    await screen.findByText('Who should know what you want?');
    frame.router.back();
    await screen.findByRole('heading', { name: 'A plan for My manager' });
    expect(box(LEAD).checked).toBe(true);
  });

  it('no longer sends what was put in the trash meanwhile', async () => {
    const { user, program, plan } = await openFor('My manager');
    await user.click(box(TEACH));
    await waitFor(() => expect(Object.keys(sent(program) ?? {})).toHaveLength(1));
    await plan.trashEntry(idIn(program, TEACH));
    await waitFor(() => expect(sent(program)).toEqual({}));
  });
});

describe('what leaves and what stays', () => {
  it('is counted and listed with reasons, as the program says', async () => {
    const { user } = await openFor('My manager');
    await user.click(box(TEACH));
    const leaves = await region(/Leaves this computer 1/);
    within(leaves).getByText(TEACH);
    within(leaves).getByText('0 of 2 whys');
    const stays = await region(/Stays here 10/);
    expect(within(stays).queryByText('Promotion to Staff')).toBeNull();
    await user.click(within(stays).getByRole('button', { name: 'Goals 3' }));
    within(stays).getByText('Promotion to Staff');
    within(stays).getAllByText('only me');
    await user.click(within(stays).getByRole('button', { name: 'Your introduction 1' }));
    within(stays).getByText('Robin Vale');
  });
});

describe('saving', () => {
  it('waits until something leaves', async () => {
    const { user, program } = await openFor('My manager');
    await waitFor(() => expect(program.called).toContain('preview'));
    await user.click(save());
    expect(program.called).not.toContain('save_pdf');
  });

  it('saves the previewed number, and says which file and what the ledger keeps', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(box(LEAD));
    await region(/Leaves this computer 1/);
    await canSave();
    await user.click(save());
    await screen.findByText('Saved as Growth plan.pdf');
    expect(program.taken('save_pdf')?.number).toBe(program.taken('preview_page')?.number);
    expect(program.ledger[0]).toMatchObject({ recipient: 'My manager', titles: [LEAD] });
    screen.getByText(/In your ledger: My manager, one thing/);
  });

  it('says nothing when the desktop’s dialog is called off', async () => {
    const { user, program } = await openFor('My manager');
    program.savesTo = null;
    await user.click(box(LEAD));
    await region(/Leaves this computer 1/);
    await canSave();
    await user.click(save());
    await canSave();
    expect(screen.queryByText(/Saved as/)).toBeNull();
    expect(program.ledger).toEqual([]);
  });

  it('says what went wrong in words, and sets an outdated preview anew', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(box(LEAD));
    await region(/Leaves this computer 1/);
    await canSave();
    const before = program.called.filter((c) => c === 'preview').length;
    program.failNext('save_pdf', 'preview-outdated');
    await user.click(save());
    await screen.findByText(/The plan has changed since this preview/);
    await waitFor(() =>
      expect(program.called.filter((c) => c === 'preview').length).toBe(before + 1)
    );
  });

  it('names beforehand the characters that no font has', async () => {
    const opened = openFor('My manager');
    const { user, program } = await opened;
    program.tell('preview', (preview) => ({ ...preview, missing: ['ᚠ', 'ᚢ'] }));
    await user.click(box(LEAD));
    await screen.findByText('No font on this computer has: ᚠ ᚢ');
  });
});

describe('the preview', () => {
  it('shows each page as a picture of the file, under its number', async () => {
    const { user, program } = await openFor('My manager');
    await user.click(box(LEAD));
    await screen.findByRole('img', { name: 'Page 1 of 1, as it will be saved' });
    await user.click(box(TEACH));
    await waitFor(() => expect(program.taken('preview_page')?.number).toBe(2));
  });

  it('says in words why the pages could not be set, and tries again', async () => {
    const { user, program } = await openFor('My manager');
    await waitFor(() => expect(program.called).toContain('preview'));
    program.failNext('preview', 'not-set');
    await user.click(box(LEAD));
    await screen.findByText('The pages could not be set');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('img', { name: /Page 1 of 1/ });
  });

  it('is set anew on another paper', async () => {
    const { user, program } = await openFor('My manager');
    await user.selectOptions(screen.getByLabelText('Paper'), 'Letter');
    await waitFor(() => expect(program.taken('preview')?.paper).toBe('letter'));
    expect(program.settings.paper).toBe('letter');
  });
});

describe('the ledger', () => {
  it('asks a question while it is empty', async () => {
    await openShare(undefined, 'ledger');
    await screen.findByText('Who should know what you want?');
  });

  it('says to whom, when, what, and which file', async () => {
    const { user } = await openFor('My manager');
    await user.click(box(LEAD));
    await region(/Leaves this computer 1/);
    await canSave();
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'See the ledger' }));
    const line = within(await screen.findByRole('article', { name: /My manager/ }));
    line.getByText(LEAD);
    line.getByText(/21 November 2026/);
    line.getByText('Growth plan.pdf');
    line.getByText(/^[0-9a-f]{8}/);
  });

  it('lets the fingerprint be copied', async () => {
    const { user } = await openFor('My manager');
    await user.click(box(LEAD));
    await canSave();
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'See the ledger' }));
    await user.click(await screen.findByRole('button', { name: 'Copy the fingerprint' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toHaveLength(64);
  });
});

describe('this place has no barriers', () => {
  it('while it asks for whom', async () => {
    await openShare();
    await expectNoBarriers();
  });

  it('with a goal opened and the pages shown', async () => {
    const { user } = await openFor('My manager');
    await user.click(inside(LEAD));
    await user.click(box(LEAD));
    await screen.findByRole('img', { name: /Page 1 of 1/ });
    await expectNoBarriers();
  });

  it('in the ledger', async () => {
    const { user } = await openFor('My manager');
    await user.click(box(LEAD));
    await canSave();
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'See the ledger' }));
    await screen.findByRole('article');
    await expectNoBarriers();
  });
});
