// A few goals with their whys, to test screens on: little enough to know by heart.
import type { Entry } from '../backend';
import { entryOf, goalBody } from './made';

const why = (under: Entry, words: string): Entry =>
  entryOf({ kind: 'why', under: under.id, asked: 'why-matters', answer: { is: 'words', words } });

const rests = (under: Entry, on: Entry): Entry =>
  entryOf({
    kind: 'why',
    under: under.id,
    asked: 'why-that-matters',
    answer: { is: 'rests', on: on.id }
  });

/** A small plan. */
export function small(): Entry[] {
  const simple = entryOf({
    kind: 'bedrock',
    statement: 'I love making hard things simple for other people.'
  });
  const manager = entryOf({
    kind: 'person',
    name: 'My manager',
    relationship: 'manager',
    role: '',
    notes: '',
    trust: ''
  });
  const mentor = entryOf({
    kind: 'person',
    name: 'My mentor',
    relationship: 'mentor',
    role: '',
    notes: '',
    trust: ''
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
