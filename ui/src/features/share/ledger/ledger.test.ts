// Ledger: what changed since, what one person knows, and what was shared before one agreed on less.
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Agreement, Entry, Given, Handed } from '$shared/backend';
import { freshAgreement } from '$shared/relationship';
import { entryOf, expectNoBarriers, showPlace, small } from '$shared/testing';
import { LEAD, TEACH } from '../testing';
import { place } from '..';
import { snapshotAt } from './snapshot';

const entries = small();
const idOf = (words: string) =>
  entries.find((e) => JSON.stringify(e.body).includes(words))?.id ?? '';
const manager = idOf('My manager');

const given = (title: string, more: Partial<Given> = {}): Given => ({
  id: idOf(title),
  kind: 'goal',
  title,
  under: null,
  parts: [],
  changed: false,
  gone: false,
  narrower: null,
  ...more
});

const line = (items: Given[], more: Partial<Handed> = {}): Handed => ({
  id: '019a0000-0000-7000-9000-000000000001',
  at: '2026-11-01T10:00:00.000Z',
  recipient: 'My manager',
  recipientId: manager,
  document: 'growth-plan',
  form: 'sealed',
  titles: items.map(({ title }) => title),
  items,
  despite: null,
  digest: 'b1946ac9'.repeat(8),
  fileName: 'Plan.throughline',
  ...more
});

/** The plan once one has agreed on this; the goal to lead touches what one is paid. */
const agreed = (more: Partial<Agreement>): Entry[] => [
  ...entries.map((entry) =>
    entry.id === idOf(LEAD) ? { ...entry, topics: ['pay' as const] } : entry
  ),
  entryOf({ ...freshAgreement(manager, '2026-11-10'), shares: ['goals'], ...more })
];

const open = (ledger: Handed[], view: 'ledger' | 'known' = 'ledger', plan: Entry[] = entries) =>
  showPlace(place, { entries: plan, ledger, route: { view, entry: manager } });

describe('a line of the ledger', () => {
  it('says in which form and version, and what changed since', async () => {
    await open([line([given(LEAD, { changed: true }), given(TEACH)])]);
    const article = within(await screen.findByRole('article'));
    article.getByText('A growth plan');
    article.getByText('Sealed file');
    article.getByText('As it was then; one thing has changed since');
    article.getByRole('button', { name: `See both side by side ${LEAD}` });
    await expectNoBarriers();
  });

  it('flags kindly what was shared before one agreed on less', async () => {
    await open([line([given(LEAD)])], 'ledger', agreed({ never: ['pay'] }));
    await screen.findByText(/Today it would not fit what you agreed\..*“Pay”/);
  });

  it('says of a goal how many whys went along', async () => {
    const why = given('I’d get to choose what we build.', { kind: 'why', under: idOf(LEAD) });
    await open([line([given(LEAD), why])]);
    await screen.findByText('one why');
  });
});

describe('what someone knows', () => {
  it('is asked from the ledger, and shown by kind', async () => {
    const { user } = await open([line([given(LEAD, { parts: ['horizon'] }), given(TEACH)])]);
    await user.click(await screen.findByRole('button', { name: 'What does My manager know?' }));
    await screen.findByRole('heading', { level: 1, name: 'What My manager knows' });
    const goals = within(await screen.findByRole('region', { name: 'Goals' }));
    goals.getByText(LEAD);
    goals.getByText('given on 1 November 2026, Sealed file, with: When');
    await expectNoBarriers();
  });

  it('keeps what has gone since, as they may still know it', async () => {
    const without = entries.filter(({ id, body }) => id !== idOf(LEAD) && body.kind !== 'why');
    await open([line([given(LEAD)])], 'known', without);
    await screen.findByText('No longer in your plan');
    screen.getByText(LEAD);
  });

  it('says once at the top how much was shared before one agreed on less', async () => {
    await open([line([given(LEAD), given(TEACH)])], 'known', agreed({ never: ['pay'] }));
    await screen.findByText('One thing you gave My manager would not fit what you agree on today.');
  });

  it('asks a question where it is nothing so far', async () => {
    await open([], 'known');
    await screen.findByText('What would you like My manager to know?');
  });
});

describe('what changed since', () => {
  const at = (day: string, statement: string) => ({
    number: 1,
    at: day,
    entry: { body: { kind: 'goal', statement } } as Entry
  });

  it('is seen from how it stood when it was given', () => {
    const past = [at('2026-11-03T10:00:00Z', 'third'), at('2026-10-03T10:00:00Z', 'second')];
    expect(snapshotAt(past, '2026-11-01T10:00:00.000Z')?.body).toMatchObject({
      statement: 'second'
    });
    expect(snapshotAt(past, '2026-09-01T10:00:00.000Z')).toBeUndefined();
  });

  it('stands side by side, in the words they saw and the words now', async () => {
    const changed = given(TEACH, { changed: true });
    const { user, plan } = await open([line([changed])]);
    await plan.rewrite('goal', idOf(TEACH), (body) => ({ ...body, statement: 'Teach outside' }));
    await user.click(await screen.findByRole('button', { name: /See both side by side/ }));
    const dialog = within(await screen.findByRole('dialog', { name: /What My manager saw/ }));
    await dialog.findByRole('heading', { name: /^My manager saw, 1 November 2026/ });
    dialog.getByRole('heading', { name: 'Now' });
    expect(dialog.getByText('outside').tagName).toBe('INS');
    await expectNoBarriers();
  });
});
