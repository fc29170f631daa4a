// Audience edits, sets who may see what: one act, whatever it comes to, with the way to take it
// back.
import type { Edit, Entry, EntryId } from '../backend';
import { titleInWords } from '../entries';
import type { Frame } from '../state';
import { say } from '../text';
import { audienceOf, namesIn, peopleIn } from './audience';
import type { AudienceSetting } from './AudienceSetting.svelte';

/** Does what was set. True when nothing was to do or it was saved. */
export async function saveAudience(frame: Frame, setting: AudienceSetting): Promise<boolean> {
  const { entries, edits } = setting;
  if (!edits.length) return true;
  await frame.drafts.flush();
  if (!(await frame.plan.edit(asOne(edits)))) return false;
  frame.sayWithUndo(whatWasSet(frame, entries));
  return true;
}

/** Shows an entry to one more person. */
export function showTo(frame: Frame, entry: Entry, person: EntryId): Promise<boolean> {
  const people = [...peopleIn(entry.audience).filter((id) => id !== person), person];
  return show(frame, entry, people);
}

/** Keeps an entry to oneself again. */
export function keepToMyself(frame: Frame, entry: Entry): Promise<boolean> {
  return show(frame, entry, []);
}

async function show(frame: Frame, { id }: Entry, people: readonly EntryId[]): Promise<boolean> {
  await frame.drafts.flush();
  if (!(await frame.plan.show(id, audienceOf(people)))) return false;
  const entry = frame.plan.entry(id);
  if (entry) frame.sayWithUndo(whatWasSet(frame, [entry]));
  return true;
}

const asOne = (edits: readonly Edit[]): Edit =>
  edits.length === 1 && edits[0] ? edits[0] : { do: 'several', edits: [...edits] };

function whatWasSet({ plan }: Frame, entries: readonly Entry[]): string {
  const [first] = entries;
  const now = first && plan.entry(first.id);
  if (!now || entries.length > 1) return say('audience-set-many', { count: entries.length });
  const what = titleInWords(now, plan).words;
  const who = namesIn(now.audience, plan).join(', ');
  return who ? say('audience-set-shown', { what, who }) : say('audience-set-mine', { what });
}
