// What leaves and what stays, as the program would say. The rules that count are in the crate
// `disclosure`.
import { byKind, byParent, byPosition, isKind, titleOf } from '../entries';
import type { Choice, Document, Entry, Kind, Leaving, Staying, StayReason } from '../generated';
import type { Entries } from './plan';

/** What a choice comes to. */
export type Outcome = { leaves: Leaving[]; stays: Staying[]; gone: Entry[] };

export function outcome(entries: Entries, choice: Choice): Outcome {
  const plan = new Candidates(entries, choice.document);
  const leaves = plan.all.filter((e) => plan.isGone(e, choice));
  const stays = plan.all.filter((e) => !leaves.includes(e));
  return {
    leaves: leaves.filter((e) => e.body.kind !== 'why').map((e) => plan.leaving(e, choice)),
    stays: stays.map((e) => ({ ...plan.line(e), reason: reasonOf(e, choice) })),
    gone: leaves
  };
}

/** The kinds that can be chosen by themselves for a plan, besides goals and their whys. */
const CHOSEN_ALONE: readonly Kind[] = [
  'motives',
  'weighing',
  'passion',
  'strength',
  'need',
  'opportunity',
  'lottery-answer',
  'turning-point'
];

class Candidates {
  /** What can be chosen at all: the profile, each goal followed by its whys, then the rest; or what
      is between two, for a page of its own. */
  readonly all: Entry[];
  readonly #entries: Entries;
  readonly #children: ReadonlyMap<string, Entry[]>;

  constructor(entries: Entries, document: Document) {
    const live = [...entries.values()].filter((e) => !e.trashed).sort(byPosition);
    this.#entries = entries;
    this.#children = byParent(live);
    const kinds = byKind(live);
    const of = (kind: Kind) => kinds.get(kind) ?? [];
    const goals = of('goal').flatMap((goal) => [goal, ...this.#under(goal)]);
    const plan = [...of('profile'), ...goals, ...CHOSEN_ALONE.flatMap(of)];
    this.all = document === 'session' || document === 'agreement' ? of(document) : plan;
  }

  isGone(entry: Entry, choice: Choice): boolean {
    if (!(entry.id in choice.entries)) return false;
    if (!isKind(entry, 'why')) return true;
    return isAnswered(entry) && this.#goalOf(entry).id in choice.entries;
  }

  leaving(entry: Entry, choice: Choice): Leaving {
    const whys = this.#under(entry).filter(isAnswered);
    const gone = whys.filter((why) => this.isGone(why, choice));
    return { ...this.line(entry), whys: gone.length, whysInAll: whys.length };
  }

  line(entry: Entry) {
    return { id: entry.id, kind: entry.body.kind, title: this.#title(entry) };
  }

  #title({ body }: Entry): string {
    if (body.kind !== 'why' || body.answer.is !== 'rests') return titleOf(body);
    const ground = this.#entries.get(body.answer.on);
    return ground ? titleOf(ground.body) : '';
  }

  #under(entry: Entry): Entry[] {
    return (this.#children.get(entry.id) ?? []).flatMap((why) => [why, ...this.#under(why)]);
  }

  #goalOf(entry: Entry): Entry {
    const above = isKind(entry, 'why') ? this.#entries.get(entry.body.under) : undefined;
    return above ? this.#goalOf(above) : entry;
  }
}

function isAnswered({ body }: Entry): boolean {
  return body.kind === 'why' && body.answer.is !== 'not-sure';
}

function reasonOf(entry: Entry, choice: Choice): StayReason {
  const chosen = entry.id in choice.entries;
  if (chosen && entry.body.kind === 'why')
    return { because: isAnswered(entry) ? 'needs-its-goal' : 'not-answered' };
  if (entry.audience.who === 'only-me') return { because: 'only-me' };
  return { because: 'for-others', people: entry.audience.people };
}
