// Reply choice, what the person does with a reply: each thing said is taken in or left, and what is
// taken becomes part of the plan in one act. Nothing is taken by itself.
import {
  textsOf,
  type EntryId,
  type OpenedAnswer,
  type OpenedReply,
  type Taking as Taken
} from '$shared/backend';
import type { PlanState } from '$shared/state';

export type Verdict = 'take' | 'leave';

export class ReplyChoice {
  /** Whose answer it is, of the people in the plan. */
  person: EntryId | undefined = $state();
  readonly reply: OpenedReply;
  readonly #plan: PlanState;
  #verdicts: ReadonlyMap<number, Verdict> = $state.raw(new Map());
  #strengths: ReadonlyMap<number, EntryId> = $state.raw(new Map());

  constructor(reply: OpenedReply, plan: PlanState) {
    this.reply = reply;
    this.#plan = plan;
    this.person = reply.person ?? undefined;
  }

  verdictOn(answer: OpenedAnswer): Verdict | null {
    return this.#verdicts.get(answer.number) ?? null;
  }

  decide(answer: OpenedAnswer, verdict: Verdict | null): void {
    const next = new Map(this.#verdicts);
    if (verdict) next.set(answer.number, verdict);
    else next.delete(answer.number);
    this.#verdicts = next;
  }

  /** The strength that a story is to be a witness of. */
  strengthOf(answer: OpenedAnswer): EntryId | undefined {
    return this.#strengths.get(answer.number) ?? answer.about ?? undefined;
  }

  chooseStrength(answer: OpenedAnswer, strength: EntryId): void {
    this.#strengths = new Map(this.#strengths).set(answer.number, strength);
  }

  /** A story for which no strength was chosen cannot be taken yet. */
  waits(answer: OpenedAnswer): boolean {
    return answer.asked !== null && !this.strengthOf(answer);
  }

  /** Whether it is in the plan; it is not any more once that was taken back. */
  isTaken(answer: OpenedAnswer): boolean {
    const texts = textsOf(answer.saying).filter((text) => text.trim());
    return answer.asked === null ? this.#isRemark(texts) : this.#isWitness(texts);
  }

  #isRemark(texts: readonly string[]): boolean {
    const said = JSON.stringify(texts);
    return this.#plan
      .all('remark')
      .filter(({ body }) => body.on === this.reply.made)
      .some(({ body }) => JSON.stringify(textsOf(body.saying).filter((t) => t.trim())) === said);
  }

  #isWitness(texts: readonly string[]): boolean {
    return this.#plan
      .all('strength')
      .some(({ body }) => body.witnesses.some(({ said }) => texts.some((t) => said.includes(t))));
  }

  /** What is taken now. */
  readonly taken: readonly Taken[] = $derived.by(() =>
    this.reply.answers
      .filter((answer) => !this.isTaken(answer) && this.verdictOn(answer) === 'take')
      .filter((answer) => !this.waits(answer))
      .map((answer) => {
        const strength = answer.asked === null ? undefined : this.strengthOf(answer);
        return { number: answer.number, ...(strength && { strength }) };
      })
  );
}
