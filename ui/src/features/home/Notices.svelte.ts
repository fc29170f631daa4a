// Notices: what is worth noticing today. The rules are in the program; here it is only asked for.
import type { EntryId, Notice } from '$shared/backend';
import type { Frame } from '$shared/state';
import type { PickUp } from './pickUp';
import { noticeWords, type NoticeWords } from './noticeWords';

export class Notices {
  #notices: readonly Notice[] = $state.raw([]);
  /** The program has answered. */
  asked = $state(false);
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  async ask(): Promise<void> {
    const { backend } = this.#frame;
    this.#notices = await backend('notices').catch(() => this.#notices);
    this.asked = true;
  }

  /** What there is to say, besides the thread that is offered anyway. */
  besides(thread: PickUp): NoticeWords[] {
    const offered = subjectOf(thread);
    const others = this.#notices.filter(({ matter }) => {
      if (matter.is === 'without-why') return matter.goal !== offered;
      return matter.is !== 'put-off' || matter.why !== offered;
    });
    return others.flatMap((notice) => noticeWords(notice, this.#frame) ?? []);
  }

  async putAside(key: string): Promise<boolean> {
    const done = await this.#frame.attempt(() => this.#frame.backend('put_aside', { key }));
    if (done) this.#notices = this.#notices.filter((notice) => notice.key !== key);
    return done;
  }
}

function subjectOf(thread: PickUp): EntryId | undefined {
  if (thread.is === 'no-why') return thread.goal.id;
  return thread.is === 'kept-open' ? thread.why.id : undefined;
}
