// Passion, and the energy notes that speak for it, in words.
import type { BodyOf, EntryId, EntryOf, Witness } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';
import { lines, nonEmpty, wordsOfTie, type PartWords, type ChoosablePart } from './partWords';

/** A passion's parts besides its statement; empty ones are left out. */
export function partsOfPassion({ id, body }: EntryOf<'passion'>, plan: PlanState): ChoosablePart[] {
  return nonEmpty([
    { part: 'noticed', words: noticed(body) },
    { part: 'others', words: witnessesInWords(body.others) },
    { part: 'value', words: body.value },
    { part: 'ground', words: wordsOfTie(plan, 'bedrock', body.rests) },
    { part: 'energy', words: lines(energyOf(id, plan).map(noteInWords)) }
  ]);
}

/** All of a passion as it was written; energy notes have a history of their own. */
export function allOfPassion(passion: EntryOf<'passion'>, plan: PlanState): PartWords[] {
  const parts = partsOfPassion(passion, plan).filter(({ part }) => part !== 'energy');
  return [{ part: 'passion', words: passion.body.statement }, ...parts];
}

export function allOfEnergyNote(note: BodyOf<'energy-note'>, plan: PlanState): PartWords[] {
  return nonEmpty([
    { part: 'doing', words: note.doing },
    { part: 'energy', words: say(`entries-energy-${note.energy}`) },
    { part: 'on', words: dayInWords(note.on) },
    { part: 'feeds', words: wordsOfTie(plan, 'passion', note.feeds) }
  ]);
}

/** Who said what, a line each. */
export function witnessesInWords(witnesses: readonly Witness[]): string {
  return lines(
    witnesses.map(({ who, said }) =>
      who && said ? say('entries-said-by', { who, said }) : who || said
    )
  );
}

function noticed({ asked, noticed: words }: BodyOf<'passion'>): string {
  return lines([asked ? say(`passions-question-${asked}`) : '', words.trim()]);
}

function noteInWords({ body: { on, doing, energy } }: EntryOf<'energy-note'>): string {
  const words = { on: dayInWords(on), doing, energy: say(`entries-energy-${energy}`) };
  return say('entries-energy-note', words);
}

type Notes = readonly EntryOf<'energy-note'>[];

/** The notes of each passion, found once for as long as no note changes. */
const found = new WeakMap<Notes, ReadonlyMap<EntryId, Notes>>();

/** The notes that speak for a passion, the latest first. */
function energyOf(passion: EntryId, plan: PlanState): Notes {
  const notes = plan.all('energy-note');
  if (!found.has(notes)) found.set(notes, byPassion(notes));
  return found.get(notes)?.get(passion) ?? [];
}

function byPassion(notes: Notes): ReadonlyMap<EntryId, Notes> {
  const all = new Map<EntryId, EntryOf<'energy-note'>[]>();
  for (const note of notes.toSorted(latestFirst)) {
    const passion = note.body.feeds;
    const fed = all.get(passion ?? '');
    if (fed) fed.push(note);
    else if (passion) all.set(passion, [note]);
  }
  return all;
}

const latestFirst = (a: EntryOf<'energy-note'>, b: EntryOf<'energy-note'>) =>
  b.body.on.localeCompare(a.body.on);
