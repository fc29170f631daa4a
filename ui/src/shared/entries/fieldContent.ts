// Content of a field of an entry, whatever its kind: in the form in which the program gives it away,
// so that what is in the plan and what was handed over are said by the same words.
import {
  fieldsOf,
  type Body,
  type Cell,
  type Chosen,
  type Entry,
  type EntryId,
  type FieldDescription,
  type GivenField,
  type List,
  type Witness
} from '../backend';
import type { PlanState } from '../state';

/** What stands in a field: as it is given away, or what only its kind has. */
export type FieldContent = GivenField | { is: 'lines'; lines: OwnLine[] } | { is: 'not-sure' };

/** Something that only one kind has, a line each, for words of its own. */
export type OwnLine = Extract<Body, { kind: 'weighing' }>['preferences'][number];

/** What stands in a field of an entry; nothing where it is empty. Who lies in the trash is not named. */
export function contentOf(
  entry: Entry,
  field: FieldDescription,
  plan: PlanState
): FieldContent | undefined {
  const value = fieldsOf(entry.body)[field.name];
  if (field.sort === 'own' || entry.body.kind === 'why') return ownContent(entry.body, field, plan);
  if (value === undefined || value === null) return undefined;
  return read(value, field, plan);
}

function read(value: unknown, field: FieldDescription, plan: PlanState): FieldContent | undefined {
  switch (field.sort) {
    case 'title':
    case 'line':
    case 'text':
      return text(value as string);
    case 'texts':
      return some(value as string[], (all) => ({ is: 'texts', all }));
    case 'choice':
      return { is: 'choice', one: chosen(field, value) };
    case 'choices':
      return some(value as string[], (all) => ({
        is: 'choices',
        all: all.map((one) => chosen(field, one))
      }));
    case 'flag':
      return { is: 'flag', yes: value as boolean };
    case 'day':
      return { is: 'day', day: value as string };
    case 'scale':
      return scale(value as { level: number; whyNotLower: string });
    case 'answers':
      return some(Object.entries(value as Record<string, string>), (all) => ({
        is: 'answers',
        all: all.map(([name, words]) => ({ to: chosen(field, name), words }))
      }));
    case 'witnesses':
      return some(value as Witness[], (all) => ({ is: 'witnesses', all }));
    case 'records':
      return records(field, value as Record<string, unknown>[]);
    default:
      return named(value as EntryId | EntryId[], plan);
  }
}

function text(value: string): FieldContent | undefined {
  const words = value.trim();
  return words ? { is: 'text', words } : undefined;
}

function some<T>(all: readonly T[], make: (all: T[]) => FieldContent): FieldContent | undefined {
  return all.length ? make([...all]) : undefined;
}

function scale({ level, whyNotLower }: { level: number; whyNotLower: string }): FieldContent {
  return { is: 'scale', scale: { level, words: whyNotLower } };
}

/** A day stands beside the name where the choice is "by a day". */
function chosen(field: FieldDescription, value: unknown): Chosen {
  const list = field.list as List;
  if (typeof value === 'string') return { list, name: value, day: null };
  const { when, date } = value as { when: string; date?: string };
  return { list, name: when, day: date ?? null };
}

function records(field: FieldDescription, lines: Record<string, unknown>[]) {
  const cell = (
    line: Record<string, unknown>,
    { name, holds }: FieldDescription['columns'][number]
  ): Cell => {
    const value = line[name];
    if (holds === 'words')
      return { column: name, content: { is: 'words', words: (value as string) ?? '' } };
    if (holds === 'day')
      return { column: name, content: { is: 'day', day: (value as string) ?? null } };
    return { column: name, content: { is: 'flag', yes: Boolean(value) } };
  };
  return some(lines, (all) => ({
    is: 'records',
    all: all.map((line) => ({ cells: field.columns.map((column) => cell(line, column)) }))
  }));
}

function named(value: EntryId | EntryId[], plan: PlanState): FieldContent | undefined {
  const entries = [value].flat().map((id) => plan.entry(id));
  const titles = entries.map((entry) => (entry && !entry.trashed ? plan.titleOf(entry) : ''));
  return some(
    titles.filter((title) => title.trim()),
    (all) => ({ is: 'named', all })
  );
}

/** What is more than fields, for the kinds that have it. */
function ownContent(
  body: Body,
  field: FieldDescription,
  plan: PlanState
): FieldContent | undefined {
  if (body.kind === 'why') return answer(body, field, plan);
  if (body.kind === 'weighing') return some(body.preferences, (lines) => ({ is: 'lines', lines }));
  if (body.kind === 'agreement') return { is: 'pass-on', passOn: body.passOn };
  if (body.kind === 'remark') return { is: 'said', notes: [{ about: '', saying: body.saying }] };
  if (body.kind === 'person') return body.key ? { is: 'text', words: body.key } : undefined;
  if (body.kind !== 'session') return undefined;
  if (field.part !== 'check-in') {
    return some(body.notes, (notes) => ({
      is: 'said',
      notes: notes.map(({ saying }) => ({ about: '', saying }))
    }));
  }
  const { energy = null, rest = null, worry } = body.checkIn ?? { worry: '' };
  return worry.trim() ? { is: 'check-in', checkIn: { energy, rest, worry } } : undefined;
}

/** A why is known by its answer alone: its question and its place belong to the ladder. */
function answer(
  body: Extract<Body, { kind: 'why' }>,
  field: FieldDescription,
  plan: PlanState
): FieldContent | undefined {
  if (field.part !== 'title') return undefined;
  const words = plan.wordsOf(body.answer);
  return words === undefined ? { is: 'not-sure' } : { is: 'text', words };
}
