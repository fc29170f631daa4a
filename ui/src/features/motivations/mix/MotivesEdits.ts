// Motivation edits, to the one mix of a plan. It is made when it is first touched, and only once:
// whoever writes waits for whoever wrote before.
import type { BodyOf, Motivation, TellingQuestion } from '$shared/backend';
import type { PlanState } from '$shared/state';

type MotivesBody = BodyOf<'motives'>;

const BLANK: MotivesBody = { kind: 'motives', mix: {}, told: {} };

export class MotivesEdits {
  readonly #plan: PlanState;
  #queue: Promise<boolean> = Promise.resolve(true);

  constructor(plan: PlanState) {
    this.#plan = plan;
  }

  /** What is written so far. */
  get now(): MotivesBody {
    return this.#plan.all('motives')[0]?.body ?? BLANK;
  }

  /** Words of one's own may be empty; nothing takes the motivation out. */
  motivation = (motivation: Motivation, words: string | null) =>
    this.#rewrite((body) => ({ ...body, mix: replaced(body.mix, motivation, words) }));

  /** An answer that was emptied is no answer any more. */
  told = (question: TellingQuestion, words: string) =>
    this.#rewrite((body) => {
      return { ...body, told: replaced(body.told, question, words.trim() ? words : null) };
    });

  #rewrite(part: (body: MotivesBody) => MotivesBody): Promise<boolean> {
    this.#queue = this.#queue.then(() => this.#write(part));
    return this.#queue;
  }

  async #write(part: (body: MotivesBody) => MotivesBody): Promise<boolean> {
    const there = this.#plan.all('motives')[0];
    if (there) return this.#plan.rewrite('motives', there.id, part);
    return (await this.#plan.add(part(BLANK))) !== undefined;
  }
}

function replaced<K extends string>(
  all: { [key in K]?: string },
  key: K,
  words: string | null
): { [key in K]?: string } {
  const others = Object.entries<string | undefined>(all).filter(([name]) => name !== key);
  const kept = words === null ? [] : [[key, words] as const];
  return Object.fromEntries([...others, ...kept]) as { [key in K]?: string };
}

const known = new WeakMap<PlanState, MotivesEdits>();

/** All who write in one plan's mix. */
export function motivesOf(plan: PlanState): MotivesEdits {
  const edits = known.get(plan) ?? new MotivesEdits(plan);
  known.set(plan, edits);
  return edits;
}
