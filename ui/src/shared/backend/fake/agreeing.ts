// What was agreed in the fake program, and what would break it: the plain cases, so that the window
// has something to show. The rules that count are in the crate `disclosure`.
import { isKind, titleOf, type EntryOf } from '../entries';
import type {
  Agreement,
  Because,
  Breach,
  Choice,
  Entry,
  EntryId,
  Fit,
  Kind,
  Part,
  Sharing
} from '../generated';
import type { Entries } from './plan';

const SHARED_AS: { readonly [key in Kind]?: Sharing } = {
  goal: 'goals',
  why: 'whys',
  motives: 'motivations',
  weighing: 'motivations',
  passion: 'passions',
  strength: 'strengths',
  need: 'opportunities',
  opportunity: 'opportunities',
  'lottery-answer': 'lottery-answers',
  'turning-point': 'turning-points'
};

/** The agreement in force with someone: the one made last that has not ended. */
export function agreedWith(entries: Entries, person: EntryId, today: string) {
  const all = [...entries.values()].filter((e) => isKind(e, 'agreement'));
  const theirs = all.filter(({ trashed, body }) => !trashed && body.with === person);
  const holding = theirs.filter(
    ({ body }) => body.made <= today && (!body.until || body.until > today)
  );
  return holding.sort(latestFirst)[0];
}

function latestFirst(a: EntryOf<'agreement'>, b: EntryOf<'agreement'>): number {
  return b.body.made.localeCompare(a.body.made) || b.created.localeCompare(a.created);
}

/** What of these entries breaks an agreement. */
export function breachesOf(gone: Entry[], choice: Choice, agreed: Agreement | null): Breach[] {
  if (!agreed) return [];
  return gone.flatMap((entry) =>
    becauses(entry, choice.entries[entry.id] ?? [], agreed).map((because) => ({
      id: entry.id,
      kind: entry.body.kind,
      title: titleOf(entry.body),
      because,
      fits: fits(because)
    }))
  );
}

function becauses(entry: Entry, parts: Part[], agreed: Agreement): Because[] {
  const { shares = [], never = [], neverWords = [] } = agreed;
  const sharing = SHARED_AS[entry.body.kind];
  const found: Because[] = [];
  if (sharing && !shares.includes(sharing)) found.push({ is: 'not-shared', sharing, part: null });
  for (const topic of entry.topics ?? [])
    if (never.includes(topic)) found.push({ is: 'topic', topic, part: null, entry: entry.id });
  found.push(...plain(entry, parts).filter((because) => never.includes(because.topic)));
  for (const word of neverWords)
    for (const [part, text] of texts(entry, parts))
      if (text.toLowerCase().includes(word.toLowerCase()))
        found.push({ is: 'word', word, part, entry: entry.id });
  return found;
}

/** What is read of an entry for words that never leave, and by which part it leaves. */
function texts({ body }: Entry, parts: Part[]): [Part | null, string][] {
  const chosen = (part: Part, text: string): [Part, string][] =>
    parts.includes(part) ? [[part, text]] : [];
  if (body.kind === 'session') return chosen('heard', body.heard);
  if (body.kind === 'agreement') return [[null, body.roles], ...chosen('notes', body.notes)];
  return [[null, titleOf(body)]];
}

/** What is plain without a mark. */
function plain({ body }: Entry, parts: Part[]): Extract<Because, { is: 'topic' }>[] {
  if (body.kind !== 'goal') return [];
  const found: Extract<Because, { is: 'topic' }>[] = [];
  if (parts.includes('motivations') && 'compensation' in (body.motivations ?? {}))
    found.push({ is: 'topic', topic: 'pay', part: 'motivations', entry: null });
  if (parts.includes('setting') && body.setting === 'outside')
    found.push({ is: 'topic', topic: 'leaving', part: 'setting', entry: null });
  return found;
}

function fits(because: Because): Fit[] {
  const part: Fit[] = because.part ? [{ is: 'leave-out-part', part: because.part }] : [];
  return [...part, ...ofItself(because), { is: 'leave-out' }, { is: 'change-agreement' }];
}

function ofItself(because: Because): Fit[] {
  if (because.is === 'word') return [{ is: 'reword' }];
  if (because.is === 'topic' && because.entry)
    return [{ is: 'take-mark-away', topic: because.topic }];
  return [];
}
