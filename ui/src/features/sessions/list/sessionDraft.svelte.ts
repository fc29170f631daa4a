// Session draft, one that is about to be prepared: with whom, on which day, for how long.
import { v7 as freshId } from 'uuid';
import { freshPerson, type Edit, type EntryId, type Relationship } from '$shared/backend';
import type { Frame } from '$shared/state';
import { before, freshSession } from '../session';

/** Stands for someone who is not among the people yet. */
export const SOMEONE = 'someone';

/** How long a talk usually is (minutes). */
export const LENGTHS = ['30', '45', '60', '90'] as const;
export type Length = (typeof LENGTHS)[number];

export class SessionDraft {
  withWhom: string | null = $state(null);
  name = $state('');
  relationship: Relationship = $state('mentor');
  on = $state('');
  minutes: Length | null = $state('45');
  /** Whether it was asked for and something is missing. */
  missing: 'whom' | 'name' | 'day' | null = $state(null);
  readonly #frame: Frame;
  /** Something that is to be talked about in it. */
  readonly #about: EntryId | undefined;

  constructor(frame: Frame, withWhom?: EntryId, about?: EntryId) {
    this.#frame = frame;
    this.#about = about;
    const known = frame.plan.living('person', withWhom)?.id ?? lastWith(frame);
    this.withWhom = known ?? (frame.plan.people.length ? null : SOMEONE);
    this.on = frame.today;
  }

  /** Keeps it. Its id, or nothing where something is missing or it could not be saved. */
  async keep(): Promise<EntryId | undefined> {
    this.missing = this.#missing();
    if (this.missing) return undefined;
    const id = freshId();
    const kept = await this.#frame.plan.edit({ do: 'several', edits: this.#edits(id) });
    return kept ? id : undefined;
  }

  #missing(): SessionDraft['missing'] {
    if (this.withWhom === null) return 'whom';
    if (this.withWhom === SOMEONE && this.name.trim() === '') return 'name';
    return /^[12]\d{3}-\d\d-\d\d$/.test(this.on) ? null : 'day';
  }

  /** Someone new and the session with them are one act. */
  #edits(id: EntryId): Edit[] {
    const isNew = this.withWhom === SOMEONE;
    const person = isNew ? freshId() : (this.withWhom as EntryId);
    const minutes = this.minutes ? Number(this.minutes) : undefined;
    const talkAbout = this.#about ? [this.#about] : [];
    const session = { ...freshSession(person, this.on, minutes), talkAbout };
    const someone = freshPerson(this.name.trim(), this.relationship);
    return [...(isNew ? [added(person, someone)] : []), added(id, session)];
  }
}

const added = (id: EntryId, body: Extract<Edit, { do: 'add' }>['body']): Edit => ({
  do: 'add',
  id,
  body,
  place: { at: 'last' }
});

/** Whom one talked with last is often whom one talks with next. */
function lastWith({ plan }: Frame): EntryId | undefined {
  return plan.living('person', before(plan)[0]?.body.with)?.id;
}
