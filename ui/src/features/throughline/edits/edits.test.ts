// Throughline edits, changing how things hang together: by menu and by dragging, with the same
// outcome.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { FakeProgram } from '$shared/testing';
import { drawn, middleOf, openThroughline, small } from '../testing';

type Opened = Awaited<ReturnType<typeof openThroughline>>;

/** Opens the menu of something by its button below the picture. */
async function act({ user }: Opened, id: string, name: string) {
  drawn(id).focus();
  await user.click(await screen.findByRole('button', { name: /^What to do with/ }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

async function drag(from: string, to: string) {
  const pointer = (at: object) => ({ button: 0, pointerId: 1, bubbles: true, ...at });
  await fireEvent.pointerDown(drawn(from), pointer(middleOf(from)));
  const { clientX, clientY } = middleOf(from);
  await fireEvent.pointerMove(window, pointer({ clientX: clientX + 20, clientY }));
  await fireEvent.pointerMove(window, pointer(middleOf(to)));
  await fireEvent.pointerUp(window, pointer(middleOf(to)));
}

const edit = (program: FakeProgram) => program.taken('edit')?.edit;

describe('moving a why', () => {
  it('by menu hangs it under what was picked, and can be taken back', async () => {
    const { click, staff, teach, entries } = small();
    const opened = await openThroughline(entries);
    await act(opened, click.id, 'Move under…');
    const dialog = within(await screen.findByRole('dialog'));
    await opened.user.type(
      dialog.getByRole('textbox', { name: 'Under which goal or why?' }),
      'staff'
    );
    await opened.user.click(dialog.getByRole('button', { name: /Promotion to Staff/ }));
    await waitFor(() => expect(opened.plan.find('why', click.id)?.body.under).toBe(staff.id));
    expect(opened.frame.toasts.shown[0]?.words).toBe(
      '“I see it click” is under “Promotion to Staff” now.'
    );
    await opened.frame.undo();
    expect(opened.plan.find('why', click.id)?.body.under).toBe(teach.id);
  });

  it('offers neither itself, nor what is under it, nor where it is, nor bedrock', async () => {
    const { choose, entries } = small();
    const opened = await openThroughline(entries);
    await act(opened, choose.id, 'Move under…');
    const dialog = within(await screen.findByRole('dialog'));
    const offered = dialog
      .getAllByRole('button')
      .map((b) => b.textContent?.replace(/\s+/g, ' ').trim());
    expect(offered.filter((words) => /^(Goal|Why|Bedrock)/.test(words ?? ''))).toEqual([
      'Why Not sure yet',
      'Goal Teach',
      'Why I see it click.',
      'Goal Promotion to Staff'
    ]);
  });

  it('by dragging comes to the same edit as by menu', async () => {
    const { click, staff, entries } = small();
    const { program, plan } = await openThroughline(entries);
    await drag(click.id, staff.id);
    await waitFor(() => expect(plan.find('why', click.id)?.body.under).toBe(staff.id));
    expect(edit(program)).toMatchObject({ do: 'rewrite', id: click.id, body: { under: staff.id } });
  });

  it('that is refused changes nothing and says why', async () => {
    const { click, choose, teach, entries } = small();
    const { program, plan, frame } = await openThroughline(entries);
    program.failNext('edit', 'refused', 'wrong-parent');
    await drag(click.id, choose.id);
    await waitFor(() => expect(frame.toasts.shown.at(-1)?.words).toMatch(/never under itself/));
    expect(plan.find('why', click.id)?.body.under).toBe(teach.id);
  });

  it('onto bedrock is answered in words', async () => {
    const { click, simple, entries } = small();
    const { program, frame } = await openThroughline(entries);
    await drag(click.id, simple.id);
    expect(frame.toasts.shown[0]?.words).toMatch(/^Bedrock is where a way ends/);
    expect(program.called).not.toContain('edit');
  });
});

describe('joining bedrock', () => {
  it('shows both sentences and keeps the one that is chosen', async () => {
    const { simple, bare, entries } = small();
    const opened = await openThroughline(entries);
    await act(opened, bare.id, 'Join with…');
    await opened.user.click(await screen.findByRole('button', { name: /Hard things made simple/ }));
    const kept = screen.getByRole<HTMLInputElement>('radio', { name: 'Hard things made simple' });
    expect(kept.checked).toBe(true);
    await opened.user.click(screen.getByRole('radio', { name: 'To be of use' }));
    await opened.user.click(screen.getByRole('button', { name: 'Join them' }));
    await waitFor(() => expect(opened.plan.goalsOn(bare.id).length).toBe(2));
    expect(edit(opened.program)).toEqual({ do: 'join', ground: simple.id, into: bare.id });
    await opened.frame.undo();
    expect(opened.plan.goalsOn(simple.id).length).toBe(2);
  });

  it('by dragging asks the same', async () => {
    const { simple, bare, entries } = small();
    const { user, program } = await openThroughline(entries);
    await drag(bare.id, simple.id);
    await user.click(await screen.findByRole('button', { name: 'Join them' }));
    await waitFor(() =>
      expect(edit(program)).toEqual({ do: 'join', ground: bare.id, into: simple.id })
    );
  });
});

describe('parting', () => {
  it('lets one way stand on ground of its own, in its own words', async () => {
    const { simple, click, clickRests, teach, entries } = small();
    const opened = await openThroughline(entries);
    await act(opened, click.id, 'Part from the others…');
    const words = await screen.findByRole('textbox', { name: 'What it stands on, in your words' });
    await opened.user.clear(words);
    await opened.user.type(words, 'Seeing people understand');
    await opened.user.click(screen.getByRole('button', { name: 'Part it' }));
    await waitFor(() => expect(opened.plan.goalsOn(simple.id).length).toBe(1));
    const own = opened.plan.bedrocks.find((b) => b.body.statement === 'Seeing people understand');
    expect(opened.plan.goalsOn(own?.id ?? '').map((goal) => goal.id)).toEqual([teach.id]);
    expect(edit(opened.program)).toMatchObject({
      do: 'several',
      edits: [{ do: 'add' }, { do: 'rewrite', id: clickRests.id }]
    });
    await opened.frame.undo();
    expect(opened.plan.goalsOn(simple.id).length).toBe(2);
  });

  it('from the bedrock itself asks which way leaves', async () => {
    const { simple, lead, clickRests, entries } = small();
    const opened = await openThroughline(entries);
    await act(opened, simple.id, 'Part from the others…');
    const ways = await screen.findByRole('group', { name: 'Which way leaves?' });
    await opened.user.click(within(ways).getByRole('radio', { name: /I see it click/ }));
    await opened.user.click(screen.getByRole('button', { name: 'Part it' }));
    await waitFor(() => expect(opened.plan.goalsOn(simple.id).map((g) => g.id)).toEqual([lead.id]));
    const rests = opened.plan.find('why', clickRests.id)?.body.answer;
    expect(rests).toMatchObject({ is: 'rests' });
  });

  it('is not offered where nothing else rests', async () => {
    const { bare, entries } = small();
    const { user } = await openThroughline(entries);
    drawn(bare.id).focus();
    await user.click(await screen.findByRole('button', { name: /^What to do with/ }));
    const part = await screen.findByRole('menuitem', { name: 'Part from the others…' });
    expect(part.getAttribute('aria-disabled')).toBe('true');
  });
});
