// What is written in the fake program: entries, the acts that can be taken back, and the past.
import type { Changed, Code, Deed, Edit, Entry, EntryId, Past, Problem } from '../generated';
import type { Search, Sought } from '../generated';
import { titleOf } from '../entries';
import { agreedWith } from './agreeing';
import { after, type Entries } from './plan';
import { searched } from './searching';

type Done = { deed: Deed; before: Entries; after: Entries };

export class Written {
  entries: Entries;
  today = '2026-11-21';
  #done: Done[] = [];
  #undone: Done[] = [];
  readonly #past = new Map<EntryId, { at: string; entry: Entry }[]>();
  #clock = Date.UTC(2026, 10, 21, 9);

  constructor(entries: Entry[]) {
    this.entries = new Map(entries.map((e) => [e.id, e]));
    for (const entry of this.entries.values()) this.#remember(entry);
  }

  protected edit(edit: Edit): Changed {
    const before = this.entries;
    const next = after(before, edit, this.now());
    const touched = [...next.values()].find((e) => before.get(e.id) !== e);
    if (!touched) return this.#changed(before);
    const first = edit.do === 'several' ? edit.edits[0] : edit;
    const act = !first || first.do === 'several' ? 'rewrite' : first.do;
    this.#done.push({ deed: { act, kind: touched.body.kind }, before, after: next });
    this.#undone = [];
    return this.#become(next);
  }

  protected undo(): Changed {
    const done = this.#done.pop() ?? fail('nothing-to-undo');
    this.#undone.push(done);
    return this.#become(done.before);
  }

  protected redo(): Changed {
    const done = this.#undone.pop() ?? fail('nothing-to-undo');
    this.#done.push(done);
    return this.#become(done.after);
  }

  protected erase(ids: EntryId[]): Changed {
    this.#done = this.#undone = [];
    return this.#become(new Map([...this.entries].filter(([id]) => !ids.includes(id))));
  }

  protected acts() {
    return { undo: this.#done.at(-1)?.deed ?? null, redo: this.#undone.at(-1)?.deed ?? null };
  }

  protected agreed(): Changed['agreed'] {
    const people = [...this.entries.values()].filter(({ body }) => body.kind === 'person');
    const held = people.map(({ id }) => [id, agreedWith(this.entries, id, this.today)?.id]);
    return Object.fromEntries(held.filter(([, agreement]) => agreement));
  }

  protected history(id: EntryId): Past[] {
    const past = this.#past.get(id) ?? [];
    return past.map(({ at, entry }, i) => ({ number: i + 1, at, entry })).reverse();
  }

  protected search(sought: Sought): Search {
    const past = ({ id }: Entry) => (this.#past.get(id) ?? []).map(({ entry }) => entry);
    return searched({ entries: this.entries.values(), past }, sought);
  }

  protected title({ body }: Entry): string {
    return titleOf(body);
  }

  /** A second later each time. */
  protected now(): string {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString();
  }

  #become(next: Entries): Changed {
    const before = this.entries;
    this.entries = next;
    const changed = this.#changed(before);
    changed.after.forEach((entry) => this.#remember(entry));
    return changed;
  }

  #changed(before: Entries): Changed {
    return {
      after: [...this.entries.values()].filter((e) => before.get(e.id) !== e),
      gone: [...before.keys()].filter((id) => !this.entries.has(id)),
      agreed: this.agreed(),
      ...this.acts()
    };
  }

  #remember(entry: Entry): void {
    this.#past.set(entry.id, [...(this.#past.get(entry.id) ?? []), { at: entry.changed, entry }]);
  }
}

export function fail(code: Code, detail?: string): never {
  throw { code, ...(detail && { detail }) } satisfies Problem;
}
