// Search in the fake program, played closely enough to build and test screens on: each word must
// stand somewhere, the last may be begun, words between quotes stay together. The real one is in
// Rust.
import { titleOf } from '../entries';
import type { Entry, Found, Passage, Run, Search, Sought, TextPart } from '../generated';

/** The entries, and how each was before. */
export type Searched = { entries: Iterable<Entry>; past: (entry: Entry) => readonly Entry[] };

const MOST = 100;
const PARTS: TextPart[] = ['notes', 'role', 'organisation', 'noticed', 'value', 'entails', 'when'];

export function searched({ entries, past }: Searched, sought: Sought): Search {
  const words = wordsOf(sought.words);
  const meant = [...entries].filter(
    (e) =>
      (sought.trash || !e.trashed) &&
      (!sought.kinds.length || sought.kinds.includes(e.body.kind)) &&
      means(e, sought.seenBy)
  );
  const found = words.length ? meant.flatMap((e) => hit(e, words)) : [];
  const known = new Set(found.map(({ id }) => id));
  const others = sought.earlier && words.length ? meant.filter((e) => !known.has(e.id)) : [];
  const all = [...found, ...others.flatMap((e) => earlierHit(e, past(e), words))];
  return { found: all.slice(0, MOST), more: all.length > MOST };
}

function means({ audience }: Entry, seenBy: Sought['seenBy']): boolean {
  if (!seenBy) return true;
  if (seenBy.who === 'only-me') return audience.who === 'only-me';
  return audience.who === 'people' && audience.people.includes(seenBy.id);
}

function wordsOf(typed: string): RegExp[] {
  const phrases = typed.match(/"[^"]+"?|[^\s"]+/g) ?? [];
  return phrases.map((phrase, at) => {
    const open = at === phrases.length - 1 && !(phrase.length > 1 && phrase.endsWith('"'));
    const folded = fold(phrase.replaceAll('"', '').trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(
      `(?<![\\p{L}\\p{N}])${folded}${open ? '[\\p{L}\\p{N}]*' : ''}(?![\\p{L}\\p{N}])`,
      'gu'
    );
  });
}

/** Without case and marks, letter for letter, so that places in it are places in the text. */
function fold(text: string): string {
  return [...text]
    .map((c) => c.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() || c)
    .join('');
}

function hit(entry: Entry, words: RegExp[]): Found[] {
  const title = titleOf(entry.body);
  const missing = words.filter((word) => !stands(word, title));
  const passages = passagesOf(entry, missing);
  if (!missing.every((word) => passages.some(({ runs }) => stands(word, textOf(runs))))) return [];
  const { id, body } = entry;
  return [{ id, kind: body.kind, title: runsOf(title, words), passages, earlier: null }];
}

function earlierHit(entry: Entry, past: readonly Entry[], words: RegExp[]): Found[] {
  const earlier = past.findLast((e) => words.every((word) => stands(word, titleOf(e.body))));
  if (!earlier) return [];
  const runs = runsOf(titleOf(earlier.body), words);
  const title = runsOf(titleOf(entry.body), []);
  const passages: Passage[] = [{ part: 'title', runs }];
  return [{ id: entry.id, kind: entry.body.kind, title, passages, earlier: earlier.changed }];
}

function passagesOf({ body }: Entry, missing: RegExp[]): Passage[] {
  const fields = body as Record<string, unknown>;
  return PARTS.flatMap((part) => {
    const text = fields[part];
    if (typeof text !== 'string' || !missing.some((word) => stands(word, text))) return [];
    return [{ part, runs: runsOf(text, missing) }];
  });
}

const stands = (word: RegExp, text: string) => fold(text).search(word) >= 0;
const textOf = (runs: readonly Run[]) => runs.map((run) => run.text).join('');

function runsOf(text: string, words: RegExp[]): Run[] {
  const marks = words.flatMap((word) => [...fold(text).matchAll(word)]);
  const ordered = marks.map((m) => [m.index, m.index + m[0].length] as const);
  const runs: Run[] = [];
  let end = 0;
  for (const [from, to] of ordered.sort(([a], [b]) => a - b)) {
    if (from < end) continue;
    runs.push(
      { text: text.slice(end, from), hit: false },
      { text: text.slice(from, to), hit: true }
    );
    end = to;
  }
  return [...runs, { text: text.slice(end), hit: false }].filter((run) => run.text);
}
