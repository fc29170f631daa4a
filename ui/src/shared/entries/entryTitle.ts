// Entry title: what an entry is called in a list, and what else leaves along with that.
import { KINDS, type Entry, type EntryId, type FieldSort } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';
import { contentInWords } from './contentWords';
import { contentOf } from './fieldContent';
import { lines } from './partWords';

/** A title: in the person's words, or in the program's where an entry has none of its own. */
export type Title = { words: string; ours: boolean };

export function titleInWords(entry: Entry, plan: PlanState): Title {
  const words = plan.titleOf(entry);
  return words.trim() ? { words, ours: false } : { words: described(entry, plan), ours: true };
}

/** What is said of an entry whenever its title is: it cannot be left out. */
export function alongWithTitle(entry: Entry, plan: PlanState): string {
  const { fields, gathered } = KINDS[entry.body.kind];
  const along = fields.filter(
    ({ leaves, sort }) => leaves === 'with-entry' && SAID_ALONG.has(sort)
  );
  const contents = along.map((field) => [contentOf(entry, field, plan), field.label] as const);
  const words = lines(
    contents.map(([content, label]) => (content ? contentInWords(content, label) : ''))
  );
  const isDated = gathered.some(({ sort }) => sort === 'day');
  if (!words || !isDated) return words;
  return say('entries-half-on', { half: words, on: dayInWords(entry.created) });
}

/** What stands beside a title in few words. */
const SAID_ALONG: ReadonlySet<FieldSort> = new Set(['choice', 'answers']);

function described({ created, body }: Entry, plan: PlanState): string {
  if (body.kind === 'session') return sessionWith(body.with, plan);
  if (body.kind === 'weighing') return say('entries-weighed', { on: dayInWords(created) });
  if (body.kind === 'why') return say('entries-not-sure');
  return say(`entries-kinds-${body.kind}`);
}

/** A talk has no words of its own: it is known by whom it is with. */
function sessionWith(id: EntryId, plan: PlanState): string {
  const who = plan.find('person', id)?.body.name ?? say('sessions-someone');
  return say('sessions-with', { who });
}
