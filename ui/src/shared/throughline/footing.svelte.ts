// Footing: what the goals stand on, asked of the program whenever the plan changes, and in words.
import type { Backend, EntryId, Footing } from '../backend';
import { useFrame, type PlanState } from '../state';
import { say } from '../text';

/** A statement longer than this is quoted only in part. */
const QUOTED = 60;

export class FootingState {
  /** What the goals stand on; nothing until the program has answered. */
  now: Footing | null = $state.raw(null);
  readonly #backend: Backend;
  #asked = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Asks anew. An answer that a later one has overtaken is dropped, and so is none at all. */
  async ask(): Promise<void> {
    const asked = ++this.#asked;
    const answer = await this.#backend('footing').catch(() => null);
    if (answer && asked === this.#asked) this.now = answer;
  }
}

/** What the goals stand on, kept fresh for as long as this component is there. */
export function useFooting(): FootingState {
  const { backend, plan } = useFrame();
  const footing = new FootingState(backend);
  $effect(() => {
    void plan.entries;
    void footing.ask();
  });
  return footing;
}

/** The sentence above the throughline: which goals rest on the same ground, and which on none. */
export function footingInWords(footing: Footing, plan: PlanState): string {
  const name = (id: EntryId) => quoted(plan.find('goal', id)?.body.statement ?? '');
  const { goals, none } = footing;
  const [only] = goals;
  if (only === undefined) return say('throughline-footing-no-goal');
  if (goals.length === 1) {
    const open = none.length > 0 ? '-open' : '';
    return say(`throughline-footing-one${open}`, { goal: name(only) });
  }
  if (none.length === goals.length) return counted('nowhere', goals.length, goals.length);
  return [resting(footing), stillOpen(none.map(name))].filter(Boolean).join(' ');
}

function resting({ goals, shared, none }: Footing): string {
  const [most, ...others] = shared;
  const all = goals.length;
  if (!most) {
    const some = all - none.length;
    return some === all ? counted('each', all, all) : counted('apart', some, all);
  }
  const carried = most.goals.length;
  const first = carried === all ? counted('all', all, all) : counted('some', carried, all);
  if (others.length === 0) return first;
  const words = { count: others.length, others: number(others.length, true) };
  return `${first} ${say('throughline-footing-others', words)}`;
}

function stillOpen([first, second, ...more]: string[]): string {
  if (first === undefined) return '';
  if (second === undefined) return say('throughline-footing-open-one', { first });
  if (more.length === 0) return say('throughline-footing-open-two', { first, second });
  return say('throughline-footing-open-many', { first, second, more: number(more.length) });
}

function counted(message: string, count: number, all: number): string {
  const words = { count, some: number(count, true), all: number(all) };
  return say(`throughline-footing-${message}`, words);
}

/** A count as one would say it in a sentence, perhaps at its beginning. */
export function number(count: number, first = false): string {
  return say(`throughline-number${first ? '-first' : ''}`, { count });
}

/** A statement fit to stand inside a sentence. */
export function quoted(statement: string): string {
  const plain = statement.trim().replace(/[.。]$/u, '');
  const letters = [...plain];
  if (letters.length <= QUOTED) return plain;
  return `${letters.slice(0, QUOTED).join('').trimEnd()}…`;
}
