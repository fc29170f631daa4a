// Walk-through, the session itself: one thing at a time, the deck, and what is written down.
import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '$shared/backend';
import { SessionState } from '$shared/state';
import { entryOf, expectNoBarriers, FakeProgram, goalBody } from '$shared/testing';
import InSession from './testing/InSession.svelte';
import { coming, held, lead, ruth, sail, tomas } from './testing';

const seen = { audience: { who: 'people' as const, people: [ruth.id] } };
const teach = entryOf(goalBody('Teach', { motivations: { influence: '' } }), seen);
const why = entryOf(
  {
    kind: 'why',
    under: teach.id,
    asked: 'why-matters',
    answer: { is: 'words', words: 'It clicks' }
  },
  seen
);

async function begin(
  more: Parameters<typeof coming>[1] = { talkAbout: [teach.id] },
  others = [teach, why]
) {
  const session = coming('2026-11-24', more);
  const entries: Entry[] = [ruth, tomas, lead, sail, ...others, session];
  const program = new FakeProgram({ entries });
  await program.backend('begin_session', { id: session.id });
  const talk = new SessionState(program.backend, await program.backend('ongoing_session'));
  render(InSession, { session: talk });
  const written = () => program.entries.get(session.id)?.body;
  return { program, talk, written, user: userEvent.setup() };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const region = (name: string) => within(screen.getByRole('region', { name }));

afterEach(() => vi.useRealTimers());

describe('the walk', () => {
  it('goes through what both may see, what was meant to be talked about first', async () => {
    const { user } = await begin();
    expect(heading()).toBe('Teach');
    screen.getByText('To talk about · goal');
    screen.getByText('It clicks');
    screen.getByText('1 of 2');
    screen.getByText('only what you share with Ruth is shown');
    await expectNoBarriers();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(heading()).toBe('Lead the platform team'));
    screen.getByText('2 of 2');
    expect(document.activeElement?.textContent).toBe('Lead the platform team');
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    await waitFor(() => expect(heading()).toBe('Teach'));
    expect(document.body.textContent).not.toContain('Sail');
  });

  it('begins with how one came in, where that is shared', async () => {
    const checkIn = { energy: 'low' as const, worry: 'The move', shared: true };
    await begin({ checkIn });
    expect(heading()).toBe('How you came in');
    screen.getByText('The move');
    screen.getByText('1 of 3');
  });

  it('is a talk all the same where nothing is shared', async () => {
    const { written, user } = await begin({}, []);
    await user.keyboard('{ArrowRight}');
    expect(heading()).toBe('Lead the platform team');
    expect(written()).toBeTruthy();
  });
});

describe('the deck', () => {
  it('offers what fits, another for N, and another situation', async () => {
    const plain = entryOf(goalBody('Teach'), seen);
    const { user } = await begin({ talkAbout: [plain.id] }, [plain]);
    const deck = region('For your mentor');
    deck.getByText(/^If you had it already/);
    await user.keyboard('n');
    deck.getByText(/^When did you first want/);
    await user.selectOptions(deck.getByRole('combobox'), 'Influence or authority');
    deck.getByText(/^Is it the influence you want, or the authority/);
    await user.keyboard('{ArrowRight}');
    expect(heading()).toBe('Teach');
  });
});

describe('the pad', () => {
  it('keeps what was heard', async () => {
    const { user, written } = await begin();
    await user.keyboard('h');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await user.keyboard('She lights up');
    await user.tab();
    await waitFor(() => expect(written()).toMatchObject({ heard: 'She lights up' }));
  });

  it('keeps a next step as if and then, with a day, and lets it be changed', async () => {
    const { user, written } = await begin();
    await user.keyboard('s');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await user.keyboard('the slot is free{Tab}I run it');
    await user.type(screen.getByLabelText('By when'), '2026-12-01');
    await user.click(region('Next step').getByRole('button', { name: /^Keep it/ }));
    const kept = { cue: 'the slot is free', act: 'I run it', by: '2026-12-01', done: false };
    await waitFor(() => expect(written()).toMatchObject({ steps: [kept] }));
    await user.click(screen.getByText('If the slot is free, then I run it'));
    await user.type(await screen.findByLabelText('then I will'), ' once{Enter}');
    await waitFor(() => expect(written()).toMatchObject({ steps: [{ act: 'I run it once' }] }));
    await user.click(screen.getByRole('button', { name: /^Take out/ }));
    await waitFor(() => expect(written()).toMatchObject({ steps: [] }));
  });

  it('keeps a note in the way it was said, and lets advice wait until it was asked for', async () => {
    const { user, written } = await begin();
    await user.keyboard('q');
    const note = region('Notes on this');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    expect(note.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      'question',
      'playback',
      'story'
    ]);
    await expectNoBarriers();
    await user.keyboard('Try the small one{Enter}');
    await waitFor(() =>
      expect(written()).toMatchObject({
        notes: [{ about: teach.id, saying: { is: 'question', words: 'Try the small one' } }]
      })
    );
    await user.click(await screen.findByText('Try the small one'));
    await user.click(await note.findByRole('button', { name: 'They asked for advice' }));
    expect(note.getByLabelText('Advice')).toHaveProperty('checked', true);
    await user.click(note.getByRole('button', { name: /^Keep it/ }));
    await waitFor(() => expect(written()).toMatchObject({ notes: [{ saying: { is: 'advice' } }] }));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(heading()).toBe('Lead the platform team'));
    expect(screen.queryByText('Try the small one')).toBeNull();
  });

  it('keeps what is to be raised elsewhere', async () => {
    const { user, written } = await begin();
    await user.keyboard('r');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await user.keyboard('No time to mentor{Tab}the guild{Enter}');
    const raise = [{ what: 'No time to mentor', to: 'the guild' }];
    await waitFor(() => expect(written()).toMatchObject({ raise }));
    screen.getByText('No time to mentor (the guild)');
  });

  it('loses nothing where two things are put down at once', async () => {
    const { talk, written } = await begin();
    const raise = [{ what: 'No time', to: '' }];
    await Promise.all([talk.put({ heard: 'She lights up' }), talk.put({ raise })]);
    expect(written()).toMatchObject({ heard: 'She lights up', raise });
  });

  it('saves what is being typed before it ends', async () => {
    const { user, written, program } = await begin();
    await user.type(region('What I heard').getByRole('textbox'), 'She lights up');
    await user.click(screen.getByRole('button', { name: /next step$/ }));
    await user.type(await screen.findByLabelText('then I will'), 'run it');
    await user.click(screen.getByRole('button', { name: 'End session' }));
    await waitFor(() => expect(program.called).toContain('end_session'));
    expect(written()).toMatchObject({ heard: 'She lights up', steps: [{ act: 'run it' }] });
  });
});

describe('letter keys', () => {
  it('are typed as letters in a field, and can be switched off', async () => {
    const { user } = await begin();
    await user.type(region('What I heard').getByRole('textbox'), 'Nice, she runs');
    expect(screen.queryByRole('region', { name: 'Raise elsewhere' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Letter keys are on' }));
    await user.keyboard('r');
    expect(screen.queryByRole('region', { name: 'Raise elsewhere' })).toBeNull();
    screen.getByRole('button', { name: 'Letter keys are off' });
  });

  it('stay off in the sessions that follow, and do not where that cannot be kept', async () => {
    const { user, program } = await begin();
    program.failNext('set_letter_keys', 'disk-full');
    await user.click(screen.getByRole('button', { name: 'Letter keys are on' }));
    await screen.findByRole('button', { name: 'Letter keys are on' });
    await user.click(screen.getByRole('button', { name: 'Letter keys are on' }));
    await waitFor(() => expect(program.settings.letterKeys).toBe(false));
    expect((await program.backend('ongoing_session')).letterKeys).toBe(false);
  });
});

describe('what earlier talks left to do', () => {
  const steps = (...acts: string[]) => acts.map((act) => ({ cue: '', act, done: false }));
  const last = held('2026-10-03', { steps: steps('Ask Tomas') });
  const older = held('2026-09-03', { steps: steps('Read the book', 'Ask Tomas') });

  it('is looked at first, and ticked where it stands', async () => {
    const { user, program } = await begin({}, [last, older]);
    expect(heading()).toBe('What you meant to do');
    await expectNoBarriers();
    const said = (name: string) =>
      within(screen.getByRole('list', { name })).getAllByRole('listitem');
    expect(said('Last time').map((li) => li.textContent.trim())).toEqual(['Ask Tomas']);
    expect(said('Still open from before').map((li) => li.textContent.trim())).toEqual([
      'Read the book'
    ]);
    await user.click(screen.getByLabelText('Read the book'));
    const body = () => program.entries.get(older.id)?.body;
    await waitFor(() => expect(body()).toMatchObject({ steps: [{ done: true }, { done: false }] }));
    screen.getByLabelText('Read the book');
    await user.click(screen.getByRole('button', { name: 'The next one' }));
    await waitFor(() => expect(heading()).toBe('Lead the platform team'));
  });

  it('says when a tick could not be kept, and takes it back', async () => {
    const { user, program } = await begin({}, [last]);
    program.failNext('tick_step', 'disk-full');
    await user.click(screen.getByLabelText('Ask Tomas'));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Ask Tomas').checked).toBe(false)
    );
  });
});

describe('the timer', () => {
  it('goes on from when the session began, however late the window is loaded', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
    const { program } = await begin();
    program.passes(12 * 60);
    cleanup();
    render(InSession, {
      session: new SessionState(program.backend, await program.backend('ongoing_session'))
    });
    expect(screen.getByRole('timer').textContent).toBe('12 of 45 min');
    vi.advanceTimersByTime(60_000);
    await waitFor(() => expect(screen.getByRole('timer').textContent).toBe('13 of 45 min'));
    vi.advanceTimersByTime(60 * 60_000);
    await waitFor(() =>
      expect(screen.getByRole('timer').textContent).toBe('the 45 minutes are over')
    );
  });
});
