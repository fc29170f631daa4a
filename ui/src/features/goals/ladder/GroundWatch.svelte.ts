// Bedrock watch: what there is to notice about words that may be bedrock, asked of the program as
// they are typed.
import type { Aspect, EntryId, Finding, GroundLook, Similar } from '$shared/backend';
import type { Frame } from '$shared/state';

/** A pause this long between keys is enough to look (milliseconds). */
export const LOOK_AFTER = 350;

/** What bedrock does not name, in the order it is shown. */
export const ASPECTS: Aspect[] = ['job-title', 'company', 'date', 'next-rung'];

export class GroundWatch {
  readonly #frame: Frame;
  #look: GroundLook | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** True once words were looked at. */
  readonly looked = $derived(this.#look !== null);

  /** Bedrock that reads like it, the nearest first. */
  readonly similar: Similar[] = $derived(this.#look?.similar ?? []);

  /** What an aspect was found in; nothing where it fits. */
  finding(aspect: Aspect): Finding | undefined {
    return this.#look?.findings.find((found) => found.aspect === aspect);
  }

  /** Looks at these words after a pause; forgets the last look where there are none. */
  watch(words: string, except: EntryId | null = null): void {
    clearTimeout(this.#timer);
    const number = ++this.#latest;
    if (words.trim() === '') this.#look = null;
    else this.#timer = setTimeout(() => void this.#see(words, except, number), LOOK_AFTER);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
  }

  /** An answer that comes after the words have changed is not about them any more. */
  async #see(statement: string, except: EntryId | null, number: number): Promise<void> {
    const look = await this.#frame
      .backend('look_at_ground', { statement, except })
      .catch(() => null);
    if (number === this.#latest) this.#look = look;
  }
}
