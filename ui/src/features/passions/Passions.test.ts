// Passions, finding passions from the side: questions, the page of one, energy in two taps.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers, goalBody, entryOf } from '$shared/testing';
import { bedrock, note, openPassions, passion } from './testing';

const READ = 'What do you read about when nobody asks you to?';
const TIME = 'When did you last lose track of time?';

describe('the questions', () => {
  it('ask one thing, and keep the answer with the question', async () => {
    const { user, plan } = await openPassions([]);
    await user.type(screen.getByRole('textbox', { name: READ }), 'Old maps{Enter}');
    await screen.findByRole('button', { name: 'Old maps' });
    expect(plan.all('passion')[0]?.body).toMatchObject({
      statement: 'Old maps',
      asked: 'read-unasked'
    });
    screen.getByRole('heading', { name: TIME });
  });

  it('come one after the other on request, and never the same twice in a row', async () => {
    const { user } = await openPassions([]);
    const asked = () => screen.getByRole('heading', { level: 2, name: /\?$/ }).textContent;
    const seen = [asked()];
    for (let turn = 0; turn < 20; turn++) {
      await user.click(screen.getByRole('button', { name: 'Another question' }));
      expect(asked()).not.toBe(seen.at(-1));
      seen.push(asked());
    }
    expect(new Set(seen.slice(0, 8)).size).toBe(8);
  });

  it('begin with one that nothing has answered yet', async () => {
    await openPassions([passion('Old maps', { asked: 'read-unasked' })]);
    screen.getByRole('heading', { name: TIME });
  });

  it('rest for as long as the person likes', async () => {
    const { user, frame } = await openPassions([passion('Old maps')]);
    await user.click(screen.getByRole('button', { name: 'Not today' }));
    frame.router.go({ place: 'passions', view: 'notes' });
    frame.router.back();
    await user.click(await screen.findByRole('button', { name: 'Ask me a question' }));
    screen.getByRole('heading', { name: READ });
  });

  it('can be left aside by whoever knows already', async () => {
    const { user, plan } = await openPassions([]);
    await user.click(screen.getByRole('button', { name: 'Or simply name one' }));
    await user.type(
      screen.getByRole('textbox', { name: 'What do you love, whatever comes of it?' }),
      'Sailing{Enter}'
    );
    await screen.findByRole('button', { name: 'Sailing' });
    expect(plan.all('passion')[0]?.body.asked).toBeUndefined();
  });

  it('keep an answer that could not be saved', async () => {
    const { user, program } = await openPassions([]);
    program.failNext('edit', 'disk-full');
    await user.type(screen.getByRole('textbox', { name: READ }), 'Old maps{Enter}');
    await screen.findByText(/disk is full/i);
    expect(screen.getByRole('textbox', { name: READ })).toHaveProperty('value', 'Old maps');
  });
});

describe('a passion', () => {
  const maps = passion('Old maps', { asked: 'read-unasked' });

  it('keeps how it was noticed, what others said and the value underneath', async () => {
    const { user, plan } = await openPassions([maps], { entry: maps.id });
    await user.type(screen.getByLabelText(/^A time, a place/), 'In the archive');
    await user.type(screen.getByLabelText('What it is really about, for you'), 'Finding the way');
    await user.click(screen.getByRole('button', { name: 'Add someone' }));
    await user.type(await screen.findByLabelText('Who'), 'My sister');
    await user.type(screen.getByLabelText(/^What they said/), 'You light up');
    await user.tab();
    await waitFor(() =>
      expect(plan.find('passion', maps.id)?.body).toMatchObject({
        noticed: 'In the archive',
        value: 'Finding the way',
        others: [{ who: 'My sister', said: 'You light up' }]
      })
    );
  });

  it('rests on bedrock that is there, says what rests there too, and can be parted', async () => {
    const way = bedrock('I love finding the way');
    const goal = entryOf(goalBody('Lead an expedition'));
    const on = { is: 'rests', on: way.id } as const;
    const why = entryOf({ kind: 'why', under: goal.id, asked: 'why-this', answer: on });
    const { user, plan } = await openPassions([maps, way, goal, why], { entry: maps.id });
    await user.click(screen.getByRole('button', { name: /I love finding the way/ }));
    await screen.findByText('Rests there too: “Lead an expedition”');
    expect(plan.find('passion', maps.id)?.body.rests).toBe(way.id);
    await user.click(screen.getByRole('button', { name: 'Part them' }));
    await waitFor(() => expect(plan.find('passion', maps.id)?.body.rests).toBeUndefined());
    expect(plan.living('bedrock', way.id)).toBeDefined();
  });

  it('rests on bedrock written here, in one step that undo takes back', async () => {
    const { user, plan, frame } = await openPassions([maps], { entry: maps.id });
    await user.type(screen.getByLabelText('Or in new words'), 'I love finding the way{Enter}');
    await waitFor(() => expect(plan.bedrocks).toHaveLength(1));
    expect(plan.find('passion', maps.id)?.body.rests).toBe(plan.bedrocks[0]?.id);
    await frame.undo();
    expect(plan.bedrocks).toHaveLength(0);
    expect(plan.find('passion', maps.id)?.body.rests).toBeUndefined();
  });

  it('says so when it is not here any more', async () => {
    await openPassions([], { entry: 'nowhere' });
    screen.getByText('This is not here any more.');
  });

  it('has no barriers', async () => {
    await openPassions([maps, bedrock('I love finding the way')], { entry: maps.id });
    await expectNoBarriers();
  });
});

describe('energy', () => {
  it('is noted in two taps, by keyboard too, and taken back from the message', async () => {
    const { user, plan } = await openPassions([note('Reviewing code', 'took', '2026-11-20')]);
    await user.click(await screen.findByRole('button', { name: 'Reviewing code' }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/gave me energy/));
    await user.keyboard('{Enter}');
    await screen.findByText('Noted: Reviewing code gave you energy.');
    expect(plan.all('energy-note').at(-1)?.body).toMatchObject({
      doing: 'Reviewing code',
      energy: 'gave',
      on: '2026-11-21'
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(plan.all('energy-note')).toHaveLength(1));
  });

  it('takes something new as well', async () => {
    const { user, plan } = await openPassions([]);
    await user.type(screen.getByLabelText(/What were you doing just now/), 'Teaching Ada{Enter}');
    await user.click(await screen.findByRole('button', { name: 'It took energy' }));
    await waitFor(() => expect(plan.all('energy-note')).toHaveLength(1));
    expect(plan.all('energy-note')[0]?.body).toMatchObject({ doing: 'Teaching Ada' });
  });

  it('feeds the passion that the same thing has fed before', async () => {
    const maps = passion('Old maps');
    const drew = note('Drawing maps', 'gave', '2026-11-20', maps.id);
    const { user, plan } = await openPassions([maps, drew]);
    await user.click(await screen.findByRole('button', { name: 'Drawing maps' }));
    await user.click(await screen.findByRole('button', { name: 'It gave me energy' }));
    await waitFor(() => expect(plan.all('energy-note')).toHaveLength(2));
    expect(plan.all('energy-note').map((n) => n.body.feeds)).toEqual([maps.id, maps.id]);
    screen.getByText('gave energy on 2 days');
  });

  it('lies there by day, the latest first, and can be changed and thrown away', async () => {
    const [read, wrote] = [
      note('Reading', 'gave', '2026-11-19'),
      note('Writing', 'took', '2026-11-20')
    ];
    const { user, plan } = await openPassions([read, wrote], { view: 'notes' });
    const days = screen.getAllByRole('heading', { level: 2, name: /November/ });
    expect(days.map((h) => h.textContent)).toEqual(['Friday 20 November', 'Thursday 19 November']);
    await user.click(screen.getByRole('button', { name: 'What to do with the note “Writing”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change it' }));
    await user.click(await screen.findByRole('radio', { name: 'gave energy' }));
    await waitFor(() => expect(plan.find('energy-note', wrote.id)?.body.energy).toBe('gave'));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('button', { name: 'What to do with the note “Reading”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    await screen.findByText('The note is in the trash.');
    expect(plan.all('energy-note')).toHaveLength(1);
  });

  it('that came back on several days is asked about, and becomes a passion in one step', async () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    const drew = days.map((on) => note('Drawing maps', 'gave', on));
    const { user, plan, frame } = await openPassions(drew);
    await screen.findByText(
      'You noted that “Drawing maps” gave you energy on 4 days. Is that a passion?'
    );
    await user.click(screen.getByRole('button', { name: 'Yes, make it one' }));
    await screen.findByLabelText('The passion, in your words');
    const made = plan.all('passion')[0];
    expect(frame.router.here.entry).toBe(made?.id);
    expect(plan.all('energy-note').map((n) => n.body.feeds)).toEqual(days.map(() => made?.id));
    await frame.undo();
    expect(plan.all('passion')).toEqual([]);
    expect(plan.all('energy-note').flatMap((n) => n.body.feeds ?? [])).toEqual([]);
  });

  it('is not asked about again once that was put off', async () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-19'];
    const { user } = await openPassions(days.map((on) => note('Drawing maps', 'gave', on)));
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/Is that a passion/)).toBeNull();
  });

  it('has no barriers', async () => {
    const entries = [passion('Old maps'), note('Reading', 'gave', '2026-11-19')];
    await openPassions(entries);
    await expectNoBarriers();
    within(screen.getByRole('list', { name: 'Your passions' })).getByText('Old maps');
  });
});
