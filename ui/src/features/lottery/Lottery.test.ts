// Lottery question: both halves over the years, one answer, and the bridge to a goal.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { BodyOf, Entry } from '$shared/backend';
import { entryOf, expectNoBarriers, showPlace } from '$shared/testing';
import { place } from '.';

const open = (entries: Entry[] = [], entry?: Entry) =>
  showPlace(place, { entries, ...(entry && { route: { entry: entry.id } }) });

function answer(whose: string, more: Partial<BodyOf<'lottery-answer'>> = {}, created?: string) {
  const blank = { half: 'want' as const, why: '', entails: '', checks: [] };
  const body: BodyOf<'lottery-answer'> = { kind: 'lottery-answer', whose, ...blank, ...more };
  return entryOf(body, created ? { created } : {});
}

const list = (name: string) => within(screen.getByRole('list', { name }));

describe('the question', () => {
  it('is asked by halves, the other one after the first was answered', async () => {
    const { user, plan } = await open();
    screen.getByRole('heading', { name: /Whose job would you want\?$/ });
    await user.type(screen.getByRole('textbox'), 'Wanjiru’s{Enter}');
    await screen.findByRole('heading', { name: /Whose job would you not want\?$/ });
    await user.type(screen.getByRole('textbox'), 'The head of sales{Enter}');
    await waitFor(() => expect(plan.all('lottery-answer')).toHaveLength(2));
    const halves = plan.all('lottery-answer').map(({ body }) => `${body.half}: ${body.whose}`);
    expect(halves).toEqual(['want: Wanjiru’s', 'not-want: The head of sales']);
  });
});

describe('the answers', () => {
  it('stand by year, the latest first, both halves side by side', async () => {
    await open([
      answer('A teacher’s', {}, '2024-05-01T10:00:00Z'),
      answer('Ruth’s', {}, '2026-05-01T10:00:00Z'),
      answer('The chair’s', { half: 'not-want' }, '2026-05-02T10:00:00Z')
    ]);
    const years = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
    expect(years.slice(1)).toEqual(['2026', '2024']);
    list('Jobs you would want, 2026').getByText('Ruth’s');
    list('Jobs you would not want, 2026').getByText('The chair’s');
    list('Jobs you would want, 2024').getByText('A teacher’s');
    screen.getByText('Nothing here that year.');
  });

  it('say quietly why, how sure, and whom one asked', async () => {
    const checks = [{ who: 'Ruth', right: '', otherwise: '' }];
    await open([answer('Ruth’s', { why: 'The days', confidence: 'guess', checks })]);
    for (const words of ['The days', 'A guess from afar', 'asked someone who does it'])
      screen.getByText(words);
    await expectNoBarriers();
  });
});

describe('one answer', () => {
  async function opened(more: Partial<BodyOf<'lottery-answer'>> = {}) {
    const ruths = answer('Ruth’s', more);
    const shown = await open([ruths], ruths);
    return { ...shown, body: () => shown.plan.find('lottery-answer', ruths.id)?.body };
  }

  it('says why, and what the job entails, as it is written', async () => {
    const { user, body } = await opened();
    await user.type(screen.getByLabelText('What would be good about it'), 'Long days outside');
    await user.type(screen.getByLabelText('As far as you can tell from here'), 'Many forms');
    await user.tab();
    await waitFor(() =>
      expect(body()).toMatchObject({ why: 'Long days outside', entails: 'Many forms' })
    );
  });

  it('says how sure the person is, and takes that back', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByLabelText('Fairly sure'));
    await waitFor(() => expect(body()?.confidence).toBe('fairly-sure'));
    await user.click(screen.getByLabelText('Fairly sure'));
    await waitFor(() => expect(body()).not.toHaveProperty('confidence'));
  });

  it('keeps what those who do it said, today unless another day is given', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByRole('button', { name: 'I asked someone' }));
    await user.type(await screen.findByLabelText('Whom'), 'Ruth');
    await user.type(screen.getByLabelText('What I had right'), 'The days');
    await user.type(screen.getByLabelText('What is otherwise'), 'Nobody thanks her');
    await user.tab();
    const check = {
      who: 'Ruth',
      on: '2026-11-21',
      right: 'The days',
      otherwise: 'Nobody thanks her'
    };
    await waitFor(() => expect(body()?.checks).toEqual([check]));
  });

  it('becomes a goal in words that can be changed first, and undo takes both back', async () => {
    const { user, plan, frame, body } = await opened();
    await user.click(screen.getByRole('button', { name: 'Make a goal of it' }));
    const words = await screen.findByLabelText<HTMLTextAreaElement>('The goal, in your words');
    expect(words.value).toBe('Ruth’s');
    await user.clear(words);
    await user.type(words, 'I want to work outside{Enter}');
    await waitFor(() => expect(plan.goals[0]?.body.statement).toBe('I want to work outside'));
    expect(body()?.ledTo).toBe(plan.goals[0]?.id);
    screen.getByRole('button', { name: 'See the goal' });
    await frame.undo();
    expect(plan.goals).toEqual([]);
    expect(body()).not.toHaveProperty('ledTo');
    screen.getByText('What does it say about what you want?');
  });

  it('of the other half asks what one would want instead', async () => {
    const { user } = await opened({ half: 'not-want' });
    screen.getByText('Why not that one?');
    await user.click(screen.getByRole('button', { name: 'Make a goal of it' }));
    expect(await screen.findByLabelText('The goal, in your words')).toHaveProperty('value', '');
  });

  it('has no barriers', async () => {
    await opened({ checks: [{ who: 'Ruth', right: '', otherwise: '' }] });
    await expectNoBarriers();
  });
});
