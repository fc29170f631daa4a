// Notices, a few things worth noticing: said, led to, put aside.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { freshPerson, type Entry, type Matter, type Notice } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, show } from '$shared/testing';
import { ladderAt } from '$shared/state';
import Home from './Home.svelte';

const sail = entryOf(goalBody('Sail around the world.'));
const book = entryOf(goalBody('Write the book'));
const free = entryOf({ kind: 'bedrock', statement: 'I need freedom' });
const liberty = entryOf({ kind: 'bedrock', statement: 'To be free' });
const because = entryOf({
  kind: 'why',
  under: sail.id,
  asked: 'why-matters',
  answer: { is: 'words', words: 'Because it is free.' }
});

const noor = entryOf(freshPerson('Noor', 'mentor'));
const talk = entryOf({
  kind: 'session',
  with: noor.id,
  on: '2026-11-02',
  talkAbout: [],
  notes: [],
  heard: '',
  steps: [],
  raise: [],
  left: []
});

const noticed = (...matters: Matter[]): Notice[] =>
  matters.map((matter) => ({ key: JSON.stringify(matter), matter }));

async function openHome(matters: Matter[], entries: Entry[] = []) {
  const all = [sail, because, book, free, liberty, noor, talk, ...entries];
  const shown = await show(Home, {}, { entries: all, notices: noticed(...matters) });
  shown.frame.wayTo = (entry) => ({ place: 'opened', entry: entry.id });
  await screen.findByRole('region', { name: 'Worth noticing' });
  return shown;
}

const noticeWords: [Matter, string, string][] = [
  [{ is: 'without-why', goal: sail.id }, '“Sail around the world” has no why yet.', 'Ask why'],
  [{ is: 'put-off', why: because.id }, 'A question under “Sail around the world”', 'Take it up'],
  [
    { is: 'day-passed', goal: sail.id },
    'The day you set for “Sail around the world”',
    'Have a look'
  ],
  [{ is: 'only-should', goal: sail.id }, 'so far you only said you should', 'Turn it over'],
  [{ is: 'not-told-apart' }, 'Authority is among what pulls you', 'Tell them apart'],
  [
    { is: 'reads-alike', bedrock: liberty.id, other: free.id },
    '“To be free” and “I need freedom” may be the same ground.',
    'Look at both'
  ],
  [{ is: 'names-work', bedrock: free.id, aspect: 'job-title' }, 'names a job', 'Look again'],
  [
    { is: 'gives-energy', doing: 'Drawing', notes: [] },
    '“Drawing” keeps giving you',
    'See whether'
  ],
  [{ is: 'nothing-meets' }, 'nothing yet in which they meet', 'Find where they meet'],
  [{ is: 'talk-due', person: noor.id }, 'You and Noor meant to talk', 'Prepare a session'],
  [{ is: 'ended-early', person: noor.id }, 'It ended with Noor before', 'Have a look'],
  [
    { is: 'step-due', session: talk.id, act: 'Run the meeting' },
    '“Run the meeting”',
    'See the step'
  ]
];

describe('worth noticing', () => {
  it.each(noticeWords)('says %o and leads there', async (matter, words, way) => {
    const { user, frame } = await openHome([matter]);
    const shown = await screen.findAllByText((_, element) =>
      (element?.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '').includes(words)
    );
    expect(shown.length).toBeGreaterThan(0);
    const before = frame.router.here;
    const region = within(screen.getByRole('region', { name: 'Worth noticing' }));
    await user.click(region.getByRole('button', { name: new RegExp(`^${way}`) }));
    expect(frame.router.here).not.toEqual(before);
  });

  it('tells whoever mentors and has no goals of their own when it is time to talk', async () => {
    const notices = noticed({ is: 'talk-due', person: noor.id });
    await show(Home, {}, { entries: [noor], notices });
    screen.getByLabelText('A goal, in one line');
    await screen.findByRole('button', { name: /^Prepare a session.*Noor/ });
    await expectNoBarriers();
  });

  it('leads to the very layer that waits', async () => {
    const { user, frame } = await openHome([{ is: 'without-why', goal: sail.id }]);
    await user.click(await screen.findByRole('button', { name: /^Ask why.*Sail/ }));
    expect(frame.router.here).toEqual(ladderAt(sail.id));
  });

  it('does not say again what the thread offers', async () => {
    await openHome([{ is: 'without-why', goal: book.id }]);
    screen.getByRole('heading', { name: '“Write the book”' });
    await screen.findByText('Nothing today.');
  });

  it('says nothing of what is gone', async () => {
    const gone = { ...entryOf(goalBody('Gone')), trashed: '2026-11-20T09:00:00Z' };
    await openHome([{ is: 'day-passed', goal: gone.id }], [gone]);
    await screen.findByText('Nothing today.');
  });

  it('lets each be put aside, and takes the focus to the next', async () => {
    const { user, program } = await openHome([{ is: 'not-told-apart' }, { is: 'nothing-meets' }]);
    const aside = await screen.findByRole('button', { name: /^Put aside.*Authority/ });
    await user.click(aside);
    await waitFor(() => expect(aside.isConnected).toBe(false));
    expect(document.activeElement?.textContent).toMatch(/Find where they meet/);
    const [first] = noticed({ is: 'not-told-apart' });
    expect(program.taken('put_aside')).toEqual({ key: first?.key });
    program.tell('notices', () => noticed({ is: 'nothing-meets' }));
    await user.click(screen.getByRole('button', { name: /^Put aside/ }));
    await screen.findByText('Nothing today.');
  });

  it('keeps it where it cannot be put aside', async () => {
    const { user, program } = await openHome([{ is: 'nothing-meets' }]);
    program.failNext('put_aside', 'disk-full');
    await user.click(await screen.findByRole('button', { name: /^Put aside/ }));
    screen.getByRole('button', { name: /^Find where they meet/ });
  });

  it('has no barriers', async () => {
    await openHome([{ is: 'not-told-apart' }, { is: 'without-why', goal: sail.id }]);
    await screen.findByRole('button', { name: /^Ask why.*Sail/ });
    await expectNoBarriers();
  });
});
