// Bedrock edits: what can be done with the ground a way down rests on. Each is one edit, undone as
// one.
import type { Answer, Edit, EntryId } from '$shared/backend';
import type { Frame } from '$shared/state';
import { v7 as freshId } from 'uuid';
import type { WhyEntry } from '../ground/whyTree';

export class BedrockEdits {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** The answer's own words become bedrock, and the why rests on it. */
  makeOf(why: WhyEntry): Promise<boolean> {
    const on = freshId();
    return this.#several(this.#add(on, this.#words(why)), answered(why, { is: 'rests', on }));
  }

  /** The why rests on bedrock that is there already. */
  join(why: WhyEntry, on: EntryId): Promise<boolean> {
    return this.#frame.plan.edit(answered(why, { is: 'rests', on }));
  }

  /** The why has words of its own again; bedrock on which nothing else rests goes to the trash. */
  reopen(why: WhyEntry): Promise<boolean> {
    const bedrock = groundOf(why);
    const alone = bedrock !== undefined && this.#frame.plan.restingOn(bedrock).length === 1;
    const words = answered(why, { is: 'words', words: this.#words(why) });
    return alone
      ? this.#several(words, { do: 'trash', id: bedrock })
      : this.#frame.plan.edit(words);
  }

  /** The why rests on bedrock of its own with the same words. */
  part(why: WhyEntry): Promise<boolean> {
    return this.makeOf(why);
  }

  /** The other goals that rest on this bedrock, as a person lists them; empty when there is none. */
  alsoUnder(bedrock: EntryId, goal: EntryId): string {
    const others = this.#frame.plan.goalsOn(bedrock).filter((other) => other.id !== goal);
    return listed(others.map((other) => other.body.statement));
  }

  #add(id: EntryId, statement: string): Edit {
    return { do: 'add', id, body: { kind: 'bedrock', statement }, place: { at: 'last' } };
  }

  #words(why: WhyEntry): string {
    return this.#frame.plan.wordsOf(why.body.answer) ?? '';
  }

  #several(...edits: Edit[]): Promise<boolean> {
    return this.#frame.plan.edit({ do: 'several', edits });
  }
}

/** The bedrock a why rests on. */
export function groundOf(why: WhyEntry): EntryId | undefined {
  return why.body.answer.is === 'rests' ? why.body.answer.on : undefined;
}

/** Several things the person named, one after the other. */
export function listed(names: string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function answered(why: WhyEntry, answer: Answer): Edit {
  return { do: 'rewrite', id: why.id, body: { ...why.body, answer } };
}
