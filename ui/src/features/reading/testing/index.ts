// Testing of the reading room: it is opened on something sealed, with an open plan or without one.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { hearNothing, type Disclosure, type Entry, type Opened } from '$shared/backend';
import type { OpenedPlan, OpenedReply, OpenedSheet, Terms } from '$shared/backend';
import { Frame } from '$shared/state';
import { FakeProgram, itemOf, pullsOf, SEALED_NAME, SIX_WORDS } from '$shared/testing';
import ReadingRoom from '../ReadingRoom.svelte';

export const WORDS = SIX_WORDS;
export const LEAD = 'I want to lead the platform team.';
export const CHOOSE = 'I’d get to choose what we build.';
export const SIMPLE = 'I love making hard things simple.';

export const disclosure: Disclosure = {
  document: 'growth-plan',
  from: { name: 'Noor', role: 'Engineer', organisation: '' },
  to: { name: 'Ruth', relationship: 'mentor' },
  made: '2026-11-20',
  items: [
    itemOf('goal', LEAD, {
      state: { is: 'choice', one: { list: 'goal-state', name: 'active', day: null } },
      motivations: pullsOf({ influence: 'A say' }),
      whys: {
        is: 'whys',
        whys: [
          {
            asked: 'why-this',
            said: { is: 'words', words: CHOOSE },
            below: [{ asked: 'whats-underneath', said: { is: 'rests', on: 0 }, below: [] }]
          }
        ]
      }
    }),
    itemOf('strength', 'I stay calm')
  ],
  grounds: [{ statement: SIMPLE }]
};

const TERMS: Terms = { passOn: { is: 'nothing' }, mayKeep: false, agreed: '2026-03-03' };

export const plan = (more: Partial<OpenedPlan> = {}): Opened => ({
  is: 'plan',
  disclosure,
  terms: TERMS,
  keeping: { is: 'not-agreed' },
  ...more
});

export const reply = (more: Partial<OpenedReply> = {}): Opened => ({
  is: 'reply',
  from: 'Ruth A.',
  made: '2026-11-21',
  person: null,
  answers: [],
  key: null,
  ...more
});

export const sheet = (more: Partial<OpenedSheet> = {}): Opened => ({
  is: 'questions',
  from: 'Noor',
  made: '2026-11-20',
  questions: ['When did you see me at my best?', 'What did it change?'],
  strengths: ['I stay calm', 'I make it plain'],
  ...more
});

type How = { needsWords?: boolean; entries?: Entry[] };

/** Opens the room on a file; with entries there is an open plan. Without one the words are typed. */
export async function openRoom(inside: Opened, { needsWords = false, entries }: How = {}) {
  const program = new FakeProgram(
    entries ? { entries, ledger: sentBefore(inside) } : { door: { is: 'new' } }
  );
  const file = { fileName: 'For Ruth.throughline', needsWords: needsWords || !entries };
  program.waitingSealed = file;
  program.inside = inside;
  const frame = entries && new Frame(program.backend, program.welcome());
  await frame?.load();
  const onleave = vi.fn();
  const props = { backend: program.backend, frame, hear: hearNothing, onleave };
  render(ReadingRoom, { ...props, what: { is: 'file', file } });
  await screen.findByRole('heading', { level: 1 });
  const user = userEvent.setup();
  if (!entries && !needsWords) await says(user, WORDS);
  return { program, frame, onleave, user };
}

async function says(user: ReturnType<typeof userEvent.setup>, words: string): Promise<void> {
  const asks = heading();
  await user.keyboard(`${words}{Enter}`);
  await waitFor(() => expect(heading()).not.toBe(asks));
}

/** What a reply answers, in the ledger of whom it comes back to. */
function sentBefore(inside: Opened) {
  if (inside.is !== 'reply' || !inside.person) return [];
  const pieces = [...new Set(inside.answers.flatMap(({ about }) => about ?? []))];
  const line = {
    id: '019a0000-0000-7000-9000-000000000001',
    at: '2026-11-01T10:00:00.000Z',
    recipient: '',
    recipientId: inside.person,
    document: 'growth-plan' as const,
    form: 'sealed',
    titles: [],
    items: [],
    despite: null,
    digest: '',
    fileName: 'For Ruth.throughline'
  };
  return [{ ...line, name: SEALED_NAME, pieces }];
}

export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.trim();
