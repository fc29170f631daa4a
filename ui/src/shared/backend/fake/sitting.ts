// A session in the fake program. Who may see an entry is told by its audience alone, and only
// goals with their whys, passions and strengths are shown; the rules that count are in Rust.
import { byParent, byPosition, isKind, type EntryOf } from '../entries';
import type {
  Breach,
  Entry,
  EntryId,
  GoalItem,
  Ground,
  InSight,
  Item,
  Pad,
  Settings,
  Sitting,
  StepPlace,
  WhyItem
} from '../generated';
import { leftToDo } from './left';
import { Reading } from './reading';
import { fail } from './written';

type Held = { session: EntryId; left: (StepPlace & { lastTime: boolean })[] };

export class Sat extends Reading {
  /** What an agreement keeps out of a session; the rules are in Rust. */
  withheld: Breach[] = [];
  settings: Settings = { idleMinutes: 5, paper: 'a4', letterKeys: true };
  /** The session that goes on. */
  protected held: Held | null = null;
  /** The session that ended last. */
  protected after: EntryId | null = null;

  /** How long the session has gone on (seconds). */
  passed = 0;

  protected inSight(person: EntryId): InSight {
    return { seen: new Seen(this.entries.values(), person).pieces, withheld: this.withheld };
  }

  protected beginSession(id: EntryId): void {
    if (this.#session(id).body.ended) fail('unknown');
    const { last, carried } = leftToDo(this.entries, id);
    const from = (lastTime: boolean) => (place: StepPlace) => ({ ...place, lastTime });
    const left = [...last.map(from(true)), ...carried.map(from(false))];
    this.held = { session: id, left };
  }

  protected sitting(): Sitting {
    const { session, left } = this.held ?? fail('unknown');
    const { body } = this.#session(session);
    const person = this.entries.get(body.with);
    if (!isKind(person, 'person')) fail('no-recipient');
    const { name, relationship } = person.body;
    const seen = new Seen(this.entries.values(), body.with);
    const number = (id: EntryId) => seen.pieces.indexOf(id);
    return {
      with: name,
      relationship,
      on: body.on,
      minutes: body.minutes ?? null,
      passed: this.passed,
      agreed: null,
      disclosure: {
        document: 'growth-plan',
        from: { name: '', role: '', organisation: '' },
        to: { name, relationship },
        made: body.on,
        items: seen.items,
        grounds: seen.grounds
      },
      talkAbout: body.talkAbout.map(number).filter((at) => at >= 0),
      left: left.flatMap(({ session, at, lastTime }) => {
        const step = this.#session(session).body.steps[at];
        return step ? [{ step, lastTime }] : [];
      }),
      letterKeys: this.settings.letterKeys,
      pad: {
        checkIn: body.checkIn?.shared ? body.checkIn : null,
        notes: body.notes
          .filter(({ about }) => !about || number(about) >= 0)
          .map(({ about, saying }) => ({ about: about ? number(about) : null, saying })),
        heard: body.heard,
        steps: body.steps,
        raise: body.raise
      },
      idleMinutes: 60
    };
  }

  protected writePad(pad: Pad): void {
    const { session } = this.held ?? fail('unknown');
    const { body } = this.#session(session);
    const { pieces } = new Seen(this.entries.values(), body.with);
    const about = (number: number | null) => (number === null ? undefined : pieces[number]);
    const unseen = body.notes.filter((note) => note.about && !pieces.includes(note.about));
    const said = pad.notes.map((note) => {
      const id = about(note.about);
      return { ...(id && { about: id }), saying: note.saying };
    });
    const checkIn = pad.checkIn ?? body.checkIn;
    const { heard, steps, raise } = pad;
    const notes = [...unseen, ...said];
    const next = { ...body, heard, steps, raise, notes, ...(checkIn && { checkIn }) };
    this.edit({ do: 'rewrite', id: session, body: next });
  }

  protected tickStep(number: number, done: boolean): void {
    const { session, at } = this.held?.left[number] ?? fail('unknown');
    const { body } = this.#session(session);
    const steps = body.steps.map((step, i) => (i === at ? { ...step, done } : step));
    this.edit({ do: 'rewrite', id: session, body: { ...body, steps } });
  }

  protected endSession(): void {
    const { session } = this.held ?? fail('unknown');
    const { body } = this.#session(session);
    this.edit({ do: 'rewrite', id: session, body: { ...body, ended: this.now() } });
    this.after = session;
    this.held = null;
  }

  #session(id: EntryId): EntryOf<'session'> {
    const entry = this.entries.get(id);
    return isKind(entry, 'session') ? entry : fail('unknown');
  }
}

/** What one person may see, with the entry behind each piece. */
class Seen {
  readonly grounds: Ground[] = [];
  readonly pieces: EntryId[] = [];
  readonly items: Item[];
  readonly #below: ReadonlyMap<string, Entry[]>;

  constructor(entries: Iterable<Entry>, person: EntryId) {
    const all = [...entries].sort(byPosition);
    const named = ({ audience, trashed }: Entry) =>
      !trashed && audience.who === 'people' && audience.people.includes(person);
    const live = all.filter(named);
    this.#below = byParent(live);
    this.items = (['goal', 'passion', 'strength'] as const).flatMap((kind) =>
      live.filter((entry) => isKind(entry, kind)).map((entry) => this.#item(entry))
    );
  }

  #item(entry: Entry): Item {
    this.pieces.push(entry.id);
    const { body } = entry;
    if (body.kind === 'passion') return { kind: 'passion', ...passion(body.statement) };
    if (body.kind === 'strength')
      return { kind: 'strength', statement: body.statement, evidence: [], witnesses: [] };
    const statement = body.kind === 'goal' ? body.statement : '';
    return { kind: 'goal', ...goal(statement), whys: this.#whys(entry.id) };
  }

  #whys(under: EntryId): WhyItem[] {
    const below = (this.#below.get(under) ?? []).filter((entry) => isKind(entry, 'why'));
    return below.flatMap((why) => {
      const { asked, answer } = why.body;
      if (answer.is !== 'words') return [];
      this.pieces.push(why.id);
      return [{ asked, said: { is: 'words', words: answer.words }, below: this.#whys(why.id) }];
    });
  }
}

const goal = (statement: string): GoalItem => ({
  statement,
  horizon: null,
  setting: null,
  state: null,
  motivations: [],
  importance: null,
  notes: '',
  measures: [],
  whys: []
});

const passion = (statement: string) => ({
  statement,
  asked: null,
  noticed: '',
  others: [],
  value: '',
  rests: null,
  energy: []
});
