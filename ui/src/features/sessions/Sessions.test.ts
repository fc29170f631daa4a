// The place "Sessions": all of them, a new one, before one, and after it.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { expectNoBarriers, showPlace } from '$shared/testing';
import { place } from '.';
import { agreed, coming, held, lead, open, ruth, sail } from './testing';

const list = (name: string) => within(screen.getByRole('list', { name }));
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('an empty place', () => {
  it('asks with whom, and makes someone new and the session in one act', async () => {
    const { user, plan, frame } = await showPlace(place);
    screen.getByRole('heading', { name: 'Who would you like to talk with next?' });
    await expectNoBarriers();
    await user.type(screen.getByLabelText('Their name, as you say it'), 'Ruth{Enter}');
    await screen.findByRole('heading', { name: 'Session with Ruth' });
    expect(plan.people.map(({ body }) => body.relationship)).toEqual(['mentor']);
    expect(plan.all('session')[0]?.body).toMatchObject({ on: '2026-11-21', minutes: 45 });
    await frame.undo();
    expect([...plan.people, ...plan.all('session')]).toEqual([]);
  });

  it('says what is missing instead of keeping half a session', async () => {
    const { user, plan } = await open();
    await user.click(screen.getByRole('button', { name: /^Prepare it/ }));
    screen.getByText('Choose someone, or someone else.');
    await user.click(screen.getByLabelText('Someone else'));
    await user.click(screen.getByRole('button', { name: /^Prepare it/ }));
    screen.getByText('A name is needed, a nickname will do.');
    expect(plan.all('session')).toEqual([]);
  });
});

describe('the list', () => {
  const step = { cue: 'the slot is free', act: 'I run it', done: false };

  it('has what is ahead, the next first, and what was, the latest first', async () => {
    await open([
      coming('2026-12-24'),
      coming('2026-11-24', { talkAbout: [lead.id] }),
      held('2026-09-03', { heard: 'You light up when you teach.' }),
      held('2026-10-03', { steps: [step] })
    ]);
    const days = (name: string) =>
      list(name)
        .getAllByRole('button')
        .map((row) => /\d+ \w+/.exec(row.textContent)?.[0]);
    expect(days('Ahead')).toEqual(['24 November', '24 December']);
    expect(days('Before')).toEqual(['3 October', '3 September']);
    list('Ahead').getByText('one thing to talk about');
    list('Before').getByText('one step open');
    list('Before').getByText('You light up when you teach.');
    await expectNoBarriers();
  });

  it('leads to a new one, with whom one talked last', async () => {
    const { user } = await open([held('2026-10-03')]);
    await user.click(screen.getByRole('button', { name: 'Prepare a session' }));
    expect(await screen.findByLabelText('Ruth')).toHaveProperty('checked', true);
  });
});

describe('preparing', () => {
  it('finds something to talk about, orders it, and takes it out again', async () => {
    const session = coming();
    const { user, plan } = await open([session], session);
    const about = () => plan.find('session', session.id)?.body.talkAbout;
    await user.type(screen.getByLabelText('Look for something you wrote'), 'sail');
    const found = await screen.findByRole('list', { name: 'Found among your words' });
    await user.click(within(found).getByRole('button', { name: /Sail/ }));
    await user.click(await screen.findByRole('button', { name: /^Lead the platform team/ }));
    await waitFor(() => expect(about()).toEqual([sail.id, lead.id]));
    list('To talk about').getByText('Ruth does not see it');
    await user.click(
      screen.getByRole('button', { name: 'What to do with “Sail around the world”' })
    );
    await user.click(await screen.findByRole('menuitem', { name: 'Move down' }));
    await waitFor(() => expect(about()).toEqual([lead.id, sail.id]));
    await user.click(
      screen.getByRole('button', { name: 'What to do with “Sail around the world”' })
    );
    await user.click(await screen.findByRole('menuitem', { name: 'Not this time' }));
    await waitFor(() => expect(about()).toEqual([lead.id]));
  });

  it('shows what was left to do: last time whole, from before what is open', async () => {
    const session = coming();
    const steps = (...words: string[]) =>
      words.map((act, at) => ({ cue: '', act, done: at === 0 }));
    const last = held('2026-10-03', { steps: steps('Ask Tomas', 'Run the planning') });
    const older = held('2026-09-03', {
      steps: steps('Read the book', 'Write it down', 'Run the planning')
    });
    const { user, plan } = await open([session, last, older], session);
    const said = (name: string) =>
      list(name)
        .getAllByRole('listitem')
        .map((li) => li.textContent.trim());
    await screen.findByRole('list', { name: 'Last time' });
    expect(said('Last time')).toEqual(['Ask Tomas', 'Run the planning']);
    expect(said('Still open from before')).toEqual(['Write it down']);
    await user.click(screen.getByLabelText('Write it down'));
    await waitFor(() => expect(plan.find('session', older.id)?.body.steps[1]?.done).toBe(true));
    await waitFor(() => expect(screen.queryByText('Still open from before')).toBeNull());
  });

  it('says which of it the other does not see', async () => {
    const session = coming();
    const steps = [{ cue: '', act: 'Call Acme', done: false }];
    const last: Entry = { ...held('2026-10-03', { steps }), topics: ['leaving'] };
    await open([session, last, agreed({ never: ['leaving'] })], session);
    const left = within(await screen.findByRole('list', { name: 'Last time' }));
    left.getByText('Ruth does not see it');
  });

  it('asks how one comes in, and keeps that private unless it is shared', async () => {
    const session = coming();
    const { user, plan } = await open([session], session);
    const checkIn = () => plan.find('session', session.id)?.body.checkIn;
    const energy = within(screen.getByRole('group', { name: 'Energy' }));
    await user.click(energy.getByLabelText('Little'));
    await user.type(screen.getByLabelText('Something that weighs on you'), 'The move');
    await user.tab();
    await waitFor(() =>
      expect(checkIn()).toEqual({ energy: 'low', worry: 'The move', shared: false })
    );
    await user.click(screen.getByLabelText('Ruth may see this in the session'));
    await waitFor(() => expect(checkIn()?.shared).toBe(true));
  });

  it('says what the other will see, and begins the session', async () => {
    const session = coming('2026-11-24', { talkAbout: [lead.id] });
    const { user, program } = await open([session], session);
    await region('What Ruth will see').findByText('Lead the platform team');
    expect(region('What Ruth will see').queryByText('Sail around the world')).toBeNull();
    await expectNoBarriers();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(program.taken('begin_session')).toEqual({ id: session.id }));
  });

  it('says what stays out although it names the other, and why', async () => {
    const session = coming();
    const { plan } = await open([session, agreed({ never: ['leaving'] })], session);
    const audience = { who: 'people' as const, people: [ruth.id] };
    await plan.edit({ do: 'show', id: sail.id, audience });
    await plan.edit({ do: 'mark', id: sail.id, topics: ['leaving'] });
    const stays = within(await screen.findByRole('region', { name: 'What stays out' }));
    stays.getByText('Sail around the world');
    stays.getByText(/Leaving|leaving/);
    await expectNoBarriers();
  });

  it('moves a session to another day, and says that it was held already', async () => {
    const session = coming();
    const { user, plan } = await open([session], session);
    await user.click(screen.getByLabelText('30 min'));
    await waitFor(() => expect(plan.find('session', session.id)?.body.minutes).toBe(30));
    await user.click(screen.getByRole('button', { name: 'What to do with “Session with Ruth”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'We talked already' }));
    await screen.findByRole('heading', { name: 'How did talking with Ruth leave you?' });
    expect(plan.find('session', session.id)?.body.ended).toBeTruthy();
  });
});

describe('the end', () => {
  it('asks how it left one: any of six, or none, and then shows what came of it', async () => {
    const session = held('2026-11-21');
    const { user, plan } = await open([session], { entry: session.id, view: 'ending' });
    expect(screen.getAllByRole('checkbox')).toHaveLength(6);
    await expectNoBarriers();
    await user.click(screen.getByLabelText('I feel closer to them'));
    await user.click(screen.getByLabelText('I was stuck, and now I see a way'));
    await waitFor(() =>
      expect(plan.find('session', session.id)?.body.left).toEqual(['sees-a-way', 'closer'])
    );
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: 'Next steps' });
  });
});

describe('a session that is over', () => {
  const said = { about: lead.id, saying: { is: 'question' as const, words: 'What if not?' } };
  const rich = held('2026-11-03', {
    heard: 'I light up when I teach.',
    notes: [said, { saying: { is: 'advice', words: 'Ask Tomas' } }],
    steps: [{ cue: 'If the slot is free', act: 'I run it', by: '2026-11-10', done: false }],
    raise: [{ what: 'No time to mentor', to: 'the guild' }],
    left: ['closer'],
    checkIn: { energy: 'low', worry: 'The move', shared: false }
  });

  it('shows what was said and heard, and steps to tick', async () => {
    const { user, plan } = await open([rich], rich);
    expect(screen.getByRole('textbox', { name: 'What I heard' })).toHaveProperty(
      'value',
      'I light up when I teach.'
    );
    const notes = region('What was said');
    notes.getByText('What if not?');
    notes.getByText('Lead the platform team');
    region('How you came in').getByText('You kept this to yourself.');
    await expectNoBarriers();
    await user.click(screen.getByLabelText('If the slot is free, then I run it'));
    await waitFor(() => expect(plan.find('session', rich.id)?.body.steps[0]?.done).toBe(true));
  });

  it('lets steps be changed and added', async () => {
    const { user, plan } = await open([rich], rich);
    await user.click(screen.getByRole('button', { name: 'Change the steps' }));
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    const second = within(await screen.findByRole('group', { name: 'step 2' }));
    await user.type(second.getByLabelText('then I will'), 'write to Ruth');
    await user.tab();
    await waitFor(() =>
      expect(plan.find('session', rich.id)?.body.steps[1]?.act).toBe('write to Ruth')
    );
  });

  it('shows how the last talks left one, as a table', async () => {
    const before = held('2026-10-03', { left: ['closer', 'lighter'] });
    await open([rich, before], rich);
    const table = screen.getByRole('table', { name: 'How your last talks with Ruth left you' });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent.trim().replace(/\s+/g, ' '));
    expect(cells).toEqual([
      'I feel closer to them yes yes',
      'I could say what weighed on me yes no'
    ]);
    await expectNoBarriers();
  });

  it('leads to one page for both', async () => {
    const { user, program } = await open([rich], rich);
    await user.click(screen.getByRole('button', { name: 'One page for both' }));
    await screen.findByRole('heading', { name: 'One page for both' });
    await waitFor(() =>
      expect(program.taken('preview')?.choice).toEqual({
        document: 'session',
        recipient: { is: 'person', id: ruth.id },
        entries: { [rich.id]: ['heard', 'said', 'steps', 'raised'] }
      })
    );
    await user.click(screen.getByLabelText('What was said'));
    await waitFor(() =>
      expect(program.taken('preview')?.choice.entries).toEqual({
        [rich.id]: ['heard', 'steps', 'raised']
      })
    );
    await expectNoBarriers();
  });
});

describe('a session that is gone', () => {
  it('leads back', async () => {
    await open([], { entry: ruth.id });
    screen.getByRole('button', { name: 'Back to Sessions' });
  });
});
