// Turning points: asked one question a screen, then a page, tied to what they rest on.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { BodyOf, Entry } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, showPlace } from '$shared/testing';
import { place } from '.';

const open = (entries: Entry[] = [], entry?: Entry, view?: string) => {
  const route = {
    ...(entry && { entry: entry.id }),
    ...(view && { view })
  };
  return showPlace(place, { entries, route });
};

function point(choice: string, more: Partial<BodyOf<'turning-point'>> = {}) {
  return entryOf({ kind: 'turning-point', choice, when: '', instead: '', why: '', ...more });
}

const LEFT = 'I left the bank';

describe('a new turning point', () => {
  it('is asked about one question at a time, down to what it rests on', async () => {
    const ground = entryOf({ kind: 'bedrock', statement: 'I need to see whom it helps.' });
    const { user, plan } = await open([ground]);
    screen.getByRole('heading', { name: /^Think of a choice that changed your path/ });
    await user.type(screen.getByRole('textbox'), `${LEFT}{Enter}`);
    await screen.findByRole('heading', { name: 'When was that?' });
    await user.keyboard('2019{Enter}');
    await screen.findByRole('heading', { name: 'What could you have done instead?' });
    await user.keyboard('Stay{Enter}');
    await screen.findByRole('heading', { name: 'Why that choice?' });
    screen.getByText(LEFT, { selector: '.voice' });
    await user.keyboard('I never saw anyone glad{Enter}');
    await screen.findByRole('heading', {
      name: 'Is there something in it that is still true of you?'
    });
    await user.click(screen.getByRole('button', { name: /^I need to see whom it helps/ }));
    await screen.findByText(ground.body.kind === 'bedrock' ? ground.body.statement : '');
    await user.click(screen.getByRole('button', { name: 'That is it for now' }));
    await screen.findByRole('heading', { name: LEFT });
    expect(plan.all('turning-point')[0]?.body).toEqual({
      kind: 'turning-point',
      choice: LEFT,
      when: '2019',
      instead: 'Stay',
      why: 'I never saw anyone glad',
      rests: ground.id
    });
  });

  it('comes to mind by another question', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Another question' }));
    screen.getByRole('heading', { name: /^What did you leave once/ });
  });

  it('can be left at any question; what was typed is kept, and not sure is an answer', async () => {
    const left = point(LEFT);
    const { user, plan, frame } = await open([left], left, 'ask/when');
    await user.click(await screen.findByRole('button', { name: /^I’m not sure yet/ }));
    await screen.findByRole('heading', { name: 'What could you have done instead?' });
    await user.keyboard('Stay{Escape}');
    await screen.findByRole('heading', { name: 'Turning points' });
    await waitFor(() =>
      expect(plan.find('turning-point', left.id)?.body).toMatchObject({ when: '', instead: 'Stay' })
    );
    expect(frame.router.here).toEqual({ place: 'turning-points' });
  });
});

describe('the page of a turning point', () => {
  it('goes on with the first question that is open', async () => {
    const left = point(LEFT, { when: '2019' });
    const { user } = await open([left], left);
    await user.click(screen.getByRole('button', { name: 'Go on with the questions' }));
    await screen.findByRole('heading', { name: 'What could you have done instead?' });
  });

  it('saves as one writes, and rests its why on new bedrock', async () => {
    const left = point(LEFT);
    const { user, plan } = await open([left], left);
    await user.type(screen.getByLabelText('Why'), 'I need to see whom it helps');
    await user.tab();
    const body = () => plan.find('turning-point', left.id)?.body;
    await waitFor(() => expect(body()?.why).toBe('I need to see whom it helps'));
    expect(screen.getByLabelText('Or in new words')).toHaveProperty('value', body()?.why);
    await user.click(screen.getByRole('button', { name: 'Rest on this' }));
    await waitFor(() => expect(body()?.rests).toBe(plan.bedrocks[0]?.id));
    expect(plan.bedrocks[0]?.body.statement).toBe('I need to see whom it helps');
  });

  it('leads to a goal, and says so', async () => {
    const left = point(LEFT, { when: '2019', instead: 'Stay', why: 'To see it help' });
    const { user, plan, frame } = await open([left], left);
    await user.click(screen.getByRole('button', { name: 'Make a goal of it' }));
    await user.type(
      await screen.findByLabelText('The goal, in your words'),
      'I want to see it help'
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(plan.goals).toHaveLength(1));
    expect(frame.router.here).toEqual({ place: 'goals', entry: plan.goals[0]?.id });
    await screen.findByText('“I want to see it help” is among your goals.');
  });

  it('has no barriers, nor has the list', async () => {
    const left = point(LEFT, { why: 'To see it help' });
    const { frame } = await open([left, entryOf(goalBody('Lead'))], left);
    await expectNoBarriers();
    frame.router.go({ place: 'turning-points' });
    await screen.findByRole('list', { name: 'Your turning points' });
    await expectNoBarriers();
  });
});
