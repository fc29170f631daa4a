// Parts of an entry in words, from what its kind declared: all it says, and what can be chosen of it.
import {
  KINDS,
  type Charge,
  type Entry,
  type EntryId,
  type EntryOf,
  type FieldDescription
} from '../backend';
import type { PlanState } from '../state';
import { contentInWords } from './contentWords';
import { contentOf, type FieldContent } from './fieldContent';
import { lines, type ChoosablePart, type PartWords } from './partWords';

/** Everything an entry says, its main text first. What it hangs under is shown around it. */
export function partsOf(entry: Entry, plan: PlanState): PartWords[] {
  const { between, fields } = KINDS[entry.body.kind];
  const said = fields.filter(({ sort, kind }) => sort !== 'under' || (kind && !between));
  return joined(said.map((field) => [field.label, inWords(entry, field, plan)]));
}

/** What can be chosen of an entry besides what makes it what it is; empty parts are left out. */
export function partsToChoose(entry: Entry, plan: PlanState): ChoosablePart[] {
  const { document, onlyOne, fields, gathered } = KINDS[entry.body.kind];
  if (document !== 'growth-plan' && !onlyOne) return [];
  const chosen = [...fields, ...gathered].filter(isChosen);
  return joined(
    chosen.map((field) => [field.part, inWords(entry, field, plan)])
  ) as ChoosablePart[];
}

export const isChosen = ({ leaves }: FieldDescription) =>
  leaves === 'chosen' || leaves === 'by-itself';

/** The parts that a person chooses when they choose all of it: never what is private. */
export function partsOfAll(entry: Entry, plan: PlanState): ChoosablePart[] {
  const { fields, gathered } = KINDS[entry.body.kind];
  const byItself = [...fields, ...gathered].filter(({ leaves }) => leaves === 'by-itself');
  const isPrivate = (part: string) => byItself.some((field) => field.part === part);
  return partsToChoose(entry, plan).filter(({ part }) => !isPrivate(part));
}

function inWords(entry: Entry, field: FieldDescription, plan: PlanState): string {
  const content = contentOfField(entry, field, plan);
  return content ? contentInWords(content, field.label) : '';
}

function contentOfField(
  entry: Entry,
  field: FieldDescription,
  plan: PlanState
): FieldContent | undefined {
  if (field.part !== 'energy' || entry.body.kind !== 'passion')
    return contentOf(entry, field, plan);
  const notes = energyOf(entry.id, plan);
  return notes.length ? { is: 'energy', notes } : undefined;
}

/** Each part once, in order, with all that belongs to it. */
function joined(all: readonly (readonly [string, string])[]): PartWords[] {
  const parts = new Map<string, string>();
  for (const [part, words] of all) {
    if (words.trim()) parts.set(part, lines([parts.get(part) ?? '', words.trim()]));
  }
  return [...parts].map(([part, words]) => ({ part, words }));
}

type Notes = readonly EntryOf<'energy-note'>[];

/** The notes of each passion, found once for as long as no note changes. */
const found = new WeakMap<Notes, ReadonlyMap<EntryId, Charge[]>>();

/** The notes that speak for a passion, the latest first. */
function energyOf(passion: EntryId, plan: PlanState): Charge[] {
  const notes = plan.all('energy-note');
  if (!found.has(notes)) found.set(notes, byPassion(notes));
  return found.get(notes)?.get(passion) ?? [];
}

function byPassion(notes: Notes): ReadonlyMap<EntryId, Charge[]> {
  const all = new Map<EntryId, Charge[]>();
  for (const { body } of notes.toSorted((a, b) => b.body.on.localeCompare(a.body.on))) {
    if (!body.feeds) continue;
    const fed = all.get(body.feeds) ?? [];
    all.set(body.feeds, [...fed, body]);
  }
  return all;
}
