// Throughline edits: changing how things hang together. Each act is one edit, undone as one; what
// is refused is said in words, and nothing has changed then.
import { v7 as freshId } from 'uuid';
import type { Edit, EntryId } from '$shared/backend';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';
import { quoted } from '$shared/throughline';

export class ThroughlineEdits {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Hangs a why under another goal or why, with all that is under it. */
  async move(why: EntryId, under: EntryId): Promise<boolean> {
    const { plan } = this.#frame;
    if (plan.find('why', why)?.body.under === under) return false;
    const moved = await plan.rewrite('why', why, (body) => ({ ...body, under }));
    if (moved) this.#say('throughline-moved', { why: this.#quote(why), under: this.#quote(under) });
    return moved;
  }

  /** Makes one ground of two: all that rests on the first rests on the other from now on. */
  async join(ground: EntryId, into: EntryId): Promise<boolean> {
    const joined = await this.#frame.plan.edit({ do: 'join', ground, into });
    if (joined) this.#say('throughline-joined', { ground: this.#quote(into) });
    return joined;
  }

  /** Lets one why leave shared ground, to stand on new ground of its own. */
  async part(why: EntryId, statement: string): Promise<boolean> {
    const { plan } = this.#frame;
    const body = plan.find('why', why)?.body;
    if (!body) return false;
    const on = freshId();
    const add: Edit = {
      do: 'add',
      id: on,
      body: { kind: 'bedrock', statement },
      place: { at: 'last' }
    };
    const rest: Edit = { do: 'rewrite', id: why, body: { ...body, answer: { is: 'rests', on } } };
    const parted = await plan.edit({ do: 'several', edits: [add, rest] });
    if (parted) this.#say('throughline-parted', { ground: quoted(statement) });
    return parted;
  }

  /** Bedrock is where a way ends. */
  refuseGround(): void {
    this.#frame.toasts.say(say('throughline-no-why-under-bedrock'));
  }

  #say(message: string, words: Record<string, string>): void {
    this.#frame.sayWithUndo(say(message, words));
  }

  #quote(id: EntryId): string {
    const { plan } = this.#frame;
    const entry = plan.entry(id);
    return quoted((entry && plan.titleOf(entry)) || say('throughline-not-sure'));
  }
}
