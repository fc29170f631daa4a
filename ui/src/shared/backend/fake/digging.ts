// What the program asks and notices on the way down, played closely enough to build and test
// screens on. The real questions and checks are in Rust.
import { parentOf } from '../entries';
import { WAYS, type Aspect, type Entry, type EntryId } from '../generated';
import type { GroundLook, Question, Questions, Similar, Way } from '../generated';
import type { Entries } from './plan';

const NAMES: Record<Aspect, RegExp> = {
  'job-title': /\b(tech lead|team lead|lead|manager|director|staff|senior|principal|engineer)\b/gi,
  company: /\b(acme|the company|our team)\b/gi,
  date: /\b(next year|(with)?in \w+ (months|years?))\b/gi,
  'next-rung': /\b(promot\w+|next level)\b/gi
};

/** Each way's questions: those asked in no answer yet, then those not asked on this way, then the rest. */
export function questionsAbout(entries: Entries, about: EntryId): Questions {
  const whys = [...entries.values()].filter((e) => e.body.kind === 'why' && !e.trashed);
  const near = whys.filter((e) => above(entries, about).includes(e.id) || parentOf(e) === about);
  const asked = (list: Entry[]) => new Set(list.map((e) => e.body.kind === 'why' && e.body.asked));
  const [nearby, anywhere] = [asked(near), asked(whys)];
  const rank = (q: Question) => Number(nearby.has(q)) * 2 + Number(anywhere.has(q));
  const all = Object.keys(WAYS) as Question[];
  const of = (way: Way) => all.filter((q) => WAYS[q] === way).sort((a, b) => rank(a) - rank(b));
  return { down: of('down'), doors: of('door'), up: of('up') };
}

/** What may not be bedrock about a statement, and bedrock that reads like it. */
export function groundLook(entries: Entries, statement: string): GroundLook {
  const findings = (Object.keys(NAMES) as Aspect[]).flatMap((aspect) => {
    const words = statement.match(NAMES[aspect]) ?? [];
    return words.length ? [{ aspect, words: [...words] }] : [];
  });
  return { findings, similar: similarTo(entries, statement) };
}

function similarTo(entries: Entries, statement: string): Similar[] {
  const live = [...entries.values()].filter((e) => !e.trashed);
  return live.flatMap(({ id, body }) => {
    if (body.kind !== 'bedrock' || !alike(body.statement, statement)) return [];
    const resting = live.filter((e) => e.body.kind === 'why' && restsOn(e, id));
    const goals = resting.flatMap((why) => above(entries, why.id).at(-1) ?? []);
    return [{ bedrock: id, statement: body.statement, goals: [...new Set(goals)] }];
  });
}

function restsOn({ body }: Entry, bedrock: EntryId): boolean {
  return body.kind === 'why' && body.answer.is === 'rests' && body.answer.on === bedrock;
}

/** An entry and what it hangs under, up to the goal. */
function above(entries: Entries, id: EntryId): EntryId[] {
  const entry = entries.get(id);
  const parent = entry && parentOf(entry);
  return parent === undefined ? [id] : [id, ...above(entries, parent)];
}

function alike(a: string, b: string): boolean {
  const words = (s: string) => new Set(s.toLowerCase().match(/\p{L}{4,}/gu));
  const [first, second] = [words(a), words(b)];
  return [...first].filter((w) => second.has(w)).length >= 2;
}
