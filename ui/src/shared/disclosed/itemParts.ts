// Item of a disclosure in words: what it is, the words it is known by, and its parts.
import type { Disclosure, Item, ItemField } from '../backend';
import { chosenInWords, contentInWords } from '../entries/contentWords';
import { lines, type PartWords } from '../entries/partWords';
import { dayInWords, say } from '../text';

type Grounds = Pick<Disclosure, 'grounds'>;

/** What kind of thing it is, and which half of the question a lottery answer answers. */
export function kindOfItem(item: Item): string {
  const half = halfOf(item);
  return half ?? say(`entries-kind-${item.kind}`);
}

function halfOf({ fields }: Item): string | undefined {
  for (const { given } of fields) {
    if (given.is === 'choice' && given.one.list === 'half') return chosenInWords(given.one);
  }
  return undefined;
}

/** The words it is known by: the person's, or the program's where it has none of its own. */
export function titleOfItem({ kind, title, fields }: Item): string {
  if (title) return title;
  const days = fields.flatMap(({ given }) => (given.is === 'day' ? given.day : []));
  if (!days[0]) return say(`entries-kinds-${kind}`);
  return kind === 'weighing'
    ? say('entries-weighed', { on: dayInWords(days[0]) })
    : dayInWords(days[0]);
}

/** Its parts besides that; whys are drawn, not said. */
export function partsOfItem({ fields }: Item, { grounds }: Grounds): PartWords[] {
  const parts = new Map<string, string>();
  for (const { label, given } of fields.filter((field) => !isInTitle(field))) {
    const words = contentInWords(given, label, grounds);
    if (words.trim()) parts.set(label, lines([parts.get(label) ?? '', words]));
  }
  return [...parts].map(([part, words]) => ({ part, words }));
}

/** The day and the half of the question are said above. */
const isInTitle = ({ part, given }: ItemField) =>
  part === 'on' || (given.is === 'choice' && given.one.list === 'half');
