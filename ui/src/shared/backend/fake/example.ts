// A few goals with their whys, to build and test screens on.
import type { Audience, Body, Entry, Goal } from '../generated';

let made = 0;

/** A goal's body with everything but the statement left open. */
export function goalBody(statement: string, more: Partial<Goal> = {}): Body {
  return {
    kind: 'goal',
    statement,
    state: 'active',
    motivations: {},
    notes: '',
    measures: [],
    ...more
  };
}

/** An entry around a body, made a little later than the one before. */
export function entryOf(body: Body, more: Partial<Entry> = {}): Entry {
  made += 1;
  const at = new Date(Date.UTC(2026, 8, 1, 9, made)).toISOString();
  const id = `019a0000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
  const audience: Audience = { who: 'only-me' };
  return {
    id,
    audience,
    position: (0x1000 + made * 8).toString(16),
    created: at,
    changed: at,
    body,
    ...more
  };
}

const why = (under: Entry, words: string): Entry =>
  entryOf({ kind: 'why', under: under.id, asked: 'why-matters', answer: { is: 'words', words } });

const rests = (under: Entry, on: Entry): Entry =>
  entryOf({
    kind: 'why',
    under: under.id,
    asked: 'why-that-matters',
    answer: { is: 'rests', on: on.id }
  });

/** A whole example plan. */
export function example(): Entry[] {
  const simple = entryOf({
    kind: 'bedrock',
    statement: 'I love making hard things simple for other people.'
  });
  const manager = entryOf({
    kind: 'person',
    name: 'My manager',
    relationship: 'manager',
    role: '',
    notes: ''
  });
  const mentor = entryOf({
    kind: 'person',
    name: 'My mentor',
    relationship: 'mentor',
    role: '',
    notes: ''
  });
  const profile = entryOf({
    kind: 'profile',
    name: 'Robin Vale',
    role: 'Senior engineer',
    organisation: 'Payments'
  });
  const lead = entryOf(
    goalBody('I want to lead the platform team within two years.', {
      horizon: { when: 'two-years' },
      setting: 'elsewhere-here',
      motivations: { influence: 'Choosing what gets built.', meaning: '' }
    }),
    {
      audience: { who: 'people', people: [manager.id] }
    }
  );
  const choose = why(lead, 'I’d get to choose what we build.');
  const nobody = why(choose, 'Too often we build things nobody can use. I want to stop that.');
  const restless = why(
    nobody,
    'I get restless when people struggle with something that could be simple.'
  );
  const teach = entryOf(
    goalBody('Teach internally', { horizon: { when: 'year' }, setting: 'this-team' })
  );
  const click = why(teach, 'I see it click for someone.');
  const book = entryOf(
    goalBody('Write the book', {
      state: 'exploring',
      horizon: { when: 'someday' },
      setting: 'outside'
    })
  );
  const staff = entryOf(
    goalBody('Promotion to Staff', { state: 'exploring', motivations: { 'next-rung': '' } })
  );
  return [
    simple,
    manager,
    mentor,
    profile,
    lead,
    choose,
    nobody,
    restless,
    rests(restless, simple),
    teach,
    click,
    rests(click, simple),
    book,
    staff
  ];
}
