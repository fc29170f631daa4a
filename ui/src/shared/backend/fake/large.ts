// A plan of very many goals and whys, to look at screens with.
import type { Body, Entry } from '../generated';
import { entryOf, goalBody } from './made';

const WORDS =
  'I want to make hard things simple for people who would rather not think about them at all and to see it click'.split(
    ' '
  );

/** So many goals, and so many whys on ways of two to five layers that rest on a few bedrocks. */
export function large(goals: number, whys: number): Entry[] {
  const grounds = Array.from({ length: 6 }, (_, at) =>
    entryOf({ kind: 'bedrock', statement: `${said(at * 3, 9)}.` })
  );
  const tops = Array.from({ length: goals }, (_, at) => entryOf(goalBody(said(at, 3 + (at % 4)))));
  const entries = [...grounds, ...tops];
  for (let at = 0; at < whys; at++) {
    const goal = tops[at % goals] as Entry;
    const layer = Math.floor(at / goals);
    const under = layer % 4 === 0 ? goal : (lastUnder(entries, goal) ?? goal);
    entries.push(entryOf(why(under, { is: 'words', words: said(at, 4 + (at % 9)) })));
  }
  const parents = new Set(entries.map(({ body }) => (body.kind === 'why' ? body.under : '')));
  const ends = entries.filter((e) => e.body.kind === 'why' && !parents.has(e.id));
  const rests = ends
    .filter((_, at) => at % 5 !== 0)
    .map((end, at) => entryOf(why(end, { is: 'rests', on: (grounds[at % 6] as Entry).id })));
  return [...entries, ...rests];
}

function why(under: Entry, answer: Extract<Body, { kind: 'why' }>['answer']): Body {
  return { kind: 'why', under: under.id, asked: 'why-matters', answer };
}

/** The why written last under a goal. */
function lastUnder(entries: Entry[], goal: Entry): Entry | undefined {
  const top = (entry: Entry): Entry => {
    const { body } = entry;
    const above = body.kind === 'why' ? entries.find((e) => e.id === body.under) : undefined;
    return above ? top(above) : entry;
  };
  return entries.findLast((e) => e.body.kind === 'why' && top(e) === goal);
}

function said(from: number, count: number): string {
  const words = Array.from({ length: count }, (_, at) => WORDS[(from * 7 + at) % WORDS.length]);
  return words.join(' ');
}
