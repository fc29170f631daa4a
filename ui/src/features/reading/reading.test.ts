// Reading room: reading what someone sealed, and answering it.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { hearNothing, type Code } from '$shared/backend';
import { entryOf, expectNoBarriers, FakeProgram } from '$shared/testing';
import { ReadingRoom } from '.';
import { CHOOSE, heading, LEAD, openRoom, plan, press, sheet, SIMPLE, WORDS } from './testing';

const arrow = (way: 'Left' | 'Right') => `{Arrow${way}}`;

describe('coming in', () => {
  it('asks for the six words, says when they are wrong, and opens with the right ones', async () => {
    const { user } = await openRoom(plan(), { needsWords: true });
    await expectNoBarriers();
    await user.keyboard('maple orbit{Enter}');
    await screen.findByText(/These words do not open it/);
    await expectNoBarriers();
    await user.keyboard(`${WORDS.toUpperCase()}{Enter}`);
    await waitFor(() => expect(heading()).toBe('Noor'));
  });

  it('opens by itself what was sealed for one’s own key', async () => {
    await openRoom(plan(), { entries: [] });
    expect(heading()).toBe('Noor');
  });

  it.each([
    ['not-unsealed', 'not-sealed', 'This is not a sealed file'],
    ['not-unsealed', 'wrong-key', 'This was sealed for somebody else’s key'],
    ['not-unsealed', 'too-much-work', 'This file asks for more work than a friendly one would'],
    ['not-unsealed', 'damaged', 'This file was damaged on the way'],
    ['not-unsealed', 'too-large', 'This file is larger than a sealed file can be'],
    ['not-unsealed', 'newer', 'A newer Throughline sealed this'],
    ['not-unsealed', 'not-ours', 'This holds nothing that Throughline sealed'],
    ['file-trouble', undefined, 'The file cannot be read'],
    ['no-vault', undefined, 'This was sealed for a key, and there is no plan here that has one'],
    ['unknown', undefined, 'This is no longer here'],
    ['unexpected', undefined, 'This file could not be opened']
  ] as [Code, string | undefined, string][])(
    'says what happened, what is safe and what to do next: %s %s',
    async (code, detail, title) => {
      const problem = { code, ...(detail && { detail }) };
      const { backend } = new FakeProgram();
      const onleave = vi.fn();
      const what = { is: 'trouble', problem } as const;
      render(ReadingRoom, { backend, what, hear: hearNothing, onleave });
      expect(heading()).toBe(title);
      screen.getByText('What is safe');
      screen.getByText('What you can do');
      await expectNoBarriers();
      await press('Back');
      await waitFor(() => expect(onleave).toHaveBeenCalledWith('back'));
    }
  );

  it('leads to the door where the key lies in a locked plan', async () => {
    const { backend } = new FakeProgram();
    const onleave = vi.fn();
    const what = { is: 'trouble', problem: { code: 'locked' } } as const;
    render(ReadingRoom, { backend, what, hear: hearNothing, onleave });
    await press('Unlock my plan');
    expect(onleave).toHaveBeenCalledWith('unlock');
  });
});

describe('reading', () => {
  it('says from whom it is, what was agreed, and that nobody can know who sealed it', async () => {
    await openRoom(plan());
    screen.getByText('As you two agreed on 3 March 2026');
    screen.getByText('Please pass nothing of it on. It is for you alone.');
    screen.getByText(/You keep nothing of it/);
    screen.getByText(/Nobody can tell from the file who sealed it/);
    await expectNoBarriers();
  });

  it('goes through one thing at a time with the arrows, and no further than the ends', async () => {
    const { user } = await openRoom(plan());
    await user.keyboard(arrow('Left') + arrow('Right'));
    expect(heading()).toBe(LEAD);
    screen.getByText('1 of 2');
    screen.getByText(SIMPLE);
    screen.getByText('Influence: A say');
    await expectNoBarriers();
    await user.keyboard(arrow('Right'));
    expect(heading()).toBe('I stay calm');
    await user.keyboard(arrow('Right') + arrow('Right'));
    expect(heading()).toBe('That is all Noor gave you');
    await user.keyboard(arrow('Left'));
    expect(heading()).toBe('I stay calm');
  });

  it('shows all at once, and leads from there to one thing', async () => {
    await openRoom(plan());
    await press('Show all at once');
    expect(heading()).toBe('All of it');
    screen.getByRole('heading', { level: 2, name: LEAD });
    await expectNoBarriers();
    await press('Answer this: “I stay calm”');
    expect(heading()).toBe('I stay calm');
  });

  it('has nothing of it to be changed', async () => {
    const { user } = await openRoom(plan());
    await user.keyboard(arrow('Right'));
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });
});

describe('answering', () => {
  async function atTheGoal() {
    const opened = await openRoom(plan());
    await opened.user.keyboard(arrow('Right'));
    return opened;
  }

  it('offers to ask, to play back, to tell, to recognise and to feed back; advice waits', async () => {
    const { user } = await atTheGoal();
    const ways = within(screen.getByRole('group', { name: 'Say something' }));
    expect(ways.queryByRole('button', { name: 'Advice' })).toBeNull();
    await press('They asked for advice');
    await user.keyboard('Ask Ada first.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Advice' }).value).toBe(
      'Ask Ada first.'
    );
    await press('Feedback');
    for (const part of ['What happened', 'What it did', 'Why that matters'])
      screen.getByRole('textbox', { name: part });
    await expectNoBarriers();
  });

  it('keeps what is being written while one moves about', async () => {
    const { user } = await atTheGoal();
    await press('Question');
    await user.keyboard('What would you miss?');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(heading()).toBe('I stay calm');
    await user.keyboard(arrow('Left'));
    screen.getByDisplayValue('What would you miss?');
    expect(screen.getAllByText('1 answer')).toHaveLength(1);
  });

  it('can be about a layer underneath', async () => {
    const { user, program } = await atTheGoal();
    await press(CHOOSE);
    await press('What I heard');
    await user.keyboard('You want a say in it.');
    await press('Your answer (1)');
    await user.type(screen.getByRole('textbox', { name: 'What do you call yourself?' }), 'Ruth A.');
    await press('Seal your answer…');
    await screen.findByText('Sealed.');
    const saying = { is: 'playback', words: 'You want a say in it.' };
    expect(program.answered).toEqual({ from: 'Ruth A.', answers: [{ about: 1, saying }] });
    await expectNoBarriers();
  });

  it('seals what was written, to a thing and to all of it, and nothing that is blank', async () => {
    const { user, program } = await atTheGoal();
    await press('Question');
    await press('Recognition');
    await user.keyboard('You made the move calm.');
    await press('Your answer (1)');
    await press('Story of mine');
    await user.keyboard('I once left, and came back.');
    await press('Seal your answer…');
    await screen.findByText(/would like to know who answers/);
    await user.keyboard('Ruth{Enter}');
    await screen.findByText('Sealed.');
    expect(program.answered?.answers).toEqual([
      { about: 0, saying: { is: 'recognition', words: 'You made the move calm.' } },
      { saying: { is: 'story', words: 'I once left, and came back.' } }
    ]);
  });

  it('asks before it is left behind, and leaves what is sealed without a word', async () => {
    const { user, onleave } = await atTheGoal();
    await press('Question');
    await user.keyboard('Why now?');
    await press('Leave');
    await screen.findByText('Your answer is not sealed yet');
    await expectNoBarriers();
    await press('Stay with it');
    expect(onleave).not.toHaveBeenCalled();
    await press('Your answer (1)');
    await user.type(
      screen.getByRole('textbox', { name: 'What do you call yourself?' }),
      'R{Enter}'
    );
    await screen.findByText('Sealed.');
    await press('Leave');
    await waitFor(() => expect(onleave).toHaveBeenCalledWith('back'));
  });

  it('can be left behind on purpose', async () => {
    const { user, onleave, program } = await atTheGoal();
    await press('Question');
    await user.keyboard('Why now?');
    await press('Leave');
    await press('Leave without it');
    await waitFor(() => expect(onleave).toHaveBeenCalledWith('back'));
    expect(program.called).toContain('put_away');
  });

  it('says what went wrong when it cannot be sealed, and keeps it', async () => {
    const { user, program } = await atTheGoal();
    await press('Question');
    await user.keyboard('Why now?');
    await press('Your answer (1)');
    program.failNext('answer', 'file-trouble');
    await user.type(
      screen.getByRole('textbox', { name: 'What do you call yourself?' }),
      'R{Enter}'
    );
    await screen.findByRole('alert');
    screen.getByText('1 answer');
  });
});

describe('an answer that was begun another time', () => {
  const saying = { is: 'question', words: 'Why now?' } as const;
  const begun = { from: 'Ruth', answers: [{ about: 0, saying }] };

  it('is here again, and goes on from there', async () => {
    const { frame, user, program } = await openRoom(plan({ begun }), { entries: [] });
    await waitFor(() =>
      expect(frame?.toasts.shown[0]?.words).toBe('What you had begun to say is here again.')
    );
    await user.keyboard(arrow('Right'));
    screen.getByDisplayValue('Why now?');
    await press('Your answer (1)');
    await press('Seal your answer…');
    await screen.findByText('Sealed.');
    expect(program.answered).toEqual(begun);
  });

  it('goes with the stories of a sheet, each with its strength', async () => {
    const told = { is: 'story', words: 'In the outage.' } as const;
    const answers = [{ about: 1, asked: 0, saying: told }];
    const { program } = await openRoom(sheet({ begun: { from: 'Ada', answers } }), { entries: [] });
    screen.getByDisplayValue('In the outage.');
    await press('Seal your answer…');
    await screen.findByText('Sealed.');
    expect(program.answered).toEqual({ from: 'Ada', answers });
  });

  it('is let go of when it is left behind on purpose', async () => {
    const { program, onleave } = await openRoom(plan({ begun }), { entries: [] });
    await press('Leave');
    await press('Leave without it');
    await waitFor(() => expect(onleave).toHaveBeenCalledWith('back'));
    expect(program.begun).toBeNull();
  });
});

describe('keeping', () => {
  const noor = entryOf({
    kind: 'person',
    name: 'Noor',
    relationship: 'mentee',
    role: '',
    notes: '',
    trust: ''
  });
  const may = { passOn: { is: 'nothing' }, mayKeep: true, agreed: '2026-03-03' } as const;

  it('is offered only where it was agreed, and asks with whom', async () => {
    const inside = plan({ terms: may, keeping: { is: 'possible' } });
    const { frame, user } = await openRoom(inside, { entries: [noor] });
    await press('Keep it in my own plan…');
    await screen.findByText('With whom do you keep it?');
    await user.click(screen.getByRole('radio', { name: 'Noor' }));
    await expectNoBarriers();
    await press('Keep it');
    await screen.findByText('Kept with Noor, in your own plan.');
    expect(frame?.plan.all('received')).toHaveLength(1);
  });

  it('says how where no plan is open', async () => {
    await openRoom(plan({ terms: may, keeping: { is: 'nowhere-to-keep' } }));
    screen.getByText(/You may keep it once your own plan is open/);
  });

  it('is not offered where it was not agreed', async () => {
    await openRoom(plan(), { entries: [noor] });
    expect(screen.queryByRole('button', { name: /^Keep it/ })).toBeNull();
  });
});

describe('questions about someone at their best', () => {
  it('become stories, each perhaps of a strength, sealed as one answer', async () => {
    const { user, program } = await openRoom(sheet());
    expect(heading()).toBe('Noor asks you');
    await expectNoBarriers();
    await user.type(screen.getByRole('textbox', { name: /at my best/ }), 'In the outage.');
    await user.click(screen.getByRole('radio', { name: 'I stay calm' }));
    await expectNoBarriers();
    await user.type(
      screen.getByRole('textbox', { name: 'What do you call yourself?' }),
      'Ada{Enter}'
    );
    await screen.findByText('Sealed.');
    const saying = { is: 'story', words: 'In the outage.' };
    expect(program.answered).toEqual({ from: 'Ada', answers: [{ about: 0, asked: 0, saying }] });
  });
});
