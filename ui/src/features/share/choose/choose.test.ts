// Choice of what leaves, choosing what a person found out about themselves: each kind, each part by
// itself.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, type FakeProgram } from '$shared/testing';
import { box, inside, openFor, openForMyself } from '../testing';
import { GUILD, HEAD, reflected, SIMPLE } from '../testing/reflected';

const sent = (program: FakeProgram) => program.taken('preview')?.choice.entries;
const idOf = (entries: readonly Entry[], kind: string) =>
  entries.find((e) => e.body.kind === kind)?.id ?? '';
const group = (name: RegExp) => within(screen.getByRole('region', { name }));

async function opened() {
  const entries = reflected();
  return { entries, ...(await openFor('My manager', entries)) };
}

describe('what can be chosen besides goals', () => {
  it('stands by kind, each kind under its heading, and kinds without an entry do not', async () => {
    await opened();
    const headings = screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);
    expect(headings).toEqual([
      'Goals 1',
      'Motivations weighed 1',
      'Passions 1',
      'Strengths 1',
      'Needs 1',
      'Opportunities 1',
      'Lottery answers 1',
      'Turning points 1'
    ]);
    await expectNoBarriers();
  });

  it('begins with nothing chosen', async () => {
    const { program } = await opened();
    await waitFor(() => expect(sent(program)).toEqual({}));
    for (const each of screen.getAllByRole<HTMLInputElement>('checkbox'))
      expect(each.checked).toBe(false);
  });

  it('leaves by its sentence only', async () => {
    const { user, program, entries } = await opened();
    await user.click(box(SIMPLE));
    await user.click(box(GUILD));
    await waitFor(() =>
      expect(sent(program)).toEqual({
        [idOf(entries, 'strength')]: [],
        [idOf(entries, 'opportunity')]: []
      })
    );
  });

  it.each([
    ['passion', 'Teaching tools to people', ['energy', 'ground', 'noticed', 'others', 'value']],
    ['strength', SIMPLE, ['evidence', 'witnesses']],
    ['need', 'Clear onboarding', []],
    ['opportunity', GUILD, ['first-step', 'setting']],
    ['lottery-answer', HEAD, ['checks', 'entails', 'led-to', 'reason']],
    ['turning-point', 'Leaving the lab', ['ground', 'instead', 'reason', 'when']],
    ['motives', 'What pulls you', ['told']]
  ])('has of a %s just the parts that say something', async (kind, title, parts) => {
    const { user, program, entries } = await opened();
    await user.click(inside(title));
    await user.click(screen.getByRole('button', { name: 'All of it but notes' }));
    await waitFor(() => expect(sent(program)).toEqual({ [idOf(entries, kind)]: parts }));
  });

  it('chooses one part without its neighbours', async () => {
    const { user, program, entries } = await opened();
    await user.click(inside(SIMPLE));
    expect(box(/^When it showed/).closest('fieldset')?.disabled).toBe(true);
    await user.click(box(SIMPLE));
    await user.click(box(/^When it showed/));
    await waitFor(() =>
      expect(sent(program)).toEqual({ [idOf(entries, 'strength')]: ['evidence'] })
    );
    expect(box(/^Who has seen it/).checked).toBe(false);
  });

  it('says what leaves along with a title and cannot be left out', async () => {
    await opened();
    screen.getByText(/Meaning: It helps\./);
    screen.getByText(/A job you would want, \d+ September 2026/);
    screen.getByText('The team');
  });

  it('knows a sitting by its day and by what pulled first, as the program works it out', async () => {
    await opened();
    const weighed = group(/Motivations weighed/);
    weighed.getByRole('checkbox', { name: /^Weighed on \d+ September 2026$/ });
    await weighed.findByText(/^Pulls most: Meaning, /);
    expect(weighed.queryByRole('button', { name: /^What belongs/ })).toBeNull();
  });

  it('says that what an opportunity brings together is chosen by itself', async () => {
    const { user } = await opened();
    await user.click(inside(GUILD));
    screen.getByText(/are named where you choose them too/);
  });
});

describe('all of a group', () => {
  it('is chosen whole when asked for, and left again', async () => {
    const { user, program, entries } = await opened();
    const strengths = group(/^Strengths/);
    await user.click(strengths.getByRole('button', { name: /All of these but notes/ }));
    await waitFor(() =>
      expect(sent(program)).toEqual({ [idOf(entries, 'strength')]: ['evidence', 'witnesses'] })
    );
    await user.click(strengths.getByRole('button', { name: /None of these/ }));
    await waitFor(() => expect(sent(program)).toEqual({}));
  });

  it('is never offered for everything at once, save for a copy one keeps', async () => {
    const { user, program, entries } = await openForMyselfWith(reflected());
    await user.click(screen.getByRole('button', { name: 'Everything in my plan but notes' }));
    const kinds = ['bedrock', 'person', 'energy-note'];
    const all = entries.filter((e) => !kinds.includes(e.body.kind)).map((e) => e.id);
    await waitFor(() => expect(Object.keys(sent(program) ?? {}).sort()).toEqual(all.sort()));
  });

  it('offers somebody else no such thing', async () => {
    await opened();
    expect(screen.queryByRole('button', { name: /Everything in my plan/ })).toBeNull();
  });
});

async function openForMyselfWith(entries: Entry[]) {
  return { entries, ...(await openForMyself(entries)) };
}

describe('a long list', () => {
  const many = (length: number) => [
    ...Array.from({ length }, (_, at) =>
      entryOf(goalBody(`Goal ${at}`), { position: `${at + 1}`.padStart(8, '0') })
    ),
    entryOf({ kind: 'person', name: 'Ada', relationship: 'peer', role: '', notes: '', trust: '' })
  ];

  it('comes bit by bit and can be searched', async () => {
    const { user } = await openFor('Ada', many(3_000));
    expect(screen.getAllByRole('checkbox').length).toBeLessThan(50);
    await user.click(screen.getByRole('button', { name: 'Show 30 more of 2,970' }));
    box('Goal 59');
    await user.type(screen.getByRole('searchbox', { name: 'Find among what you wrote' }), '2999');
    await screen.findByRole('checkbox', { name: 'Goal 2999' });
    expect(screen.queryByRole('checkbox', { name: 'Goal 1' })).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'nothing such');
    await screen.findByText('Nothing here has these words in its title.');
  });

  it('can be chosen whole at one go, and what leaves comes bit by bit too', async () => {
    const { user, program } = await openFor('Ada', many(1_000));
    await user.click(screen.getByRole('button', { name: /All of these but notes/ }));
    await waitFor(() => expect(Object.keys(sent(program) ?? {})).toHaveLength(1_000));
    const leaves = within(await screen.findByRole('region', { name: /Leaves this computer/ }));
    expect(leaves.getAllByRole('listitem').length).toBeLessThan(10);
    await user.click(leaves.getByRole('button', { name: 'and 996 more' }));
    expect(leaves.getAllByRole('listitem').length).toBeLessThan(50);
  });
});
