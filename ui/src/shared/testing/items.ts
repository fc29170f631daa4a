// Items of a disclosure for tests: a kind, its words, and what leaves of some of its parts.
import { KINDS, type GivenField, type Item, type Kind, type Part } from '../backend';

/** An item of which only this leaves. */
export function itemOf(
  kind: Kind,
  title: string,
  given: { [part in Part]?: GivenField } = {}
): Item {
  const { fields, gathered } = KINDS[kind];
  const left = [...fields, ...gathered].flatMap(({ part, label, sort }) => {
    const one = given[part];
    return one && sort !== 'title' && fits(sort, one) ? [{ part, label, given: one }] : [];
  });
  return { kind, title, fields: left };
}

/** Several fields may make up one part; what is given belongs to one of them. */
function fits(sort: string, { is }: GivenField): boolean {
  const own = ['whys', 'order', 'energy', 'check-in', 'said', 'pass-on'];
  if (own.includes(is)) return sort === 'own';
  if (is === 'named') return sort === 'tie' || sort === 'ties';
  if (is === 'ground') return sort === 'rests';
  return is === 'text' ? sort === 'text' || sort === 'line' : sort === is;
}

/** What pulls, each with the person's words. */
export function pullsOf(pulls: { [motivation: string]: string }): GivenField {
  const all = Object.entries(pulls).map(([name, words]) => ({
    to: { list: 'motivation' as const, name, day: null },
    words
  }));
  return { is: 'answers', all };
}

/** Items as they stand in a sealed file: an object with its kind and a member for each field. */
export function sealedForm({ kind, title, fields }: Item): Record<string, unknown> {
  const declared = [...KINDS[kind].fields, ...KINDS[kind].gathered];
  const titled = declared.find(({ part }) => part === 'title');
  const members = fields.map(({ part, given }) => {
    const field = declared.find((one) => one.part === part && fits(one.sort, given));
    return [field?.name ?? part, sealedValue(given)];
  });
  return { kind, ...(titled && { [titled.name]: title }), ...Object.fromEntries(members) };
}

function sealedValue(given: GivenField): unknown {
  if (given.is === 'choice') return given.one.name;
  if (given.is === 'text') return given.words;
  if (given.is === 'whys') return given.whys;
  if (given.is !== 'answers') throw new Error(`nothing in these tests seals ${given.is}`);
  return given.all.map(({ to, words }) => ({ [to.list]: to.name, words }));
}
