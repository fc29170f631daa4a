// Title filter: finding among many entries by a word of their titles.
import type { Entry } from '$shared/backend';
import { titleInWords } from '$shared/entries';
import type { PlanState } from '$shared/state';

/** Whether an entry's title holds these words; with none every entry does. */
export function finder(plan: PlanState, sought: string): (entry: Entry) => boolean {
  const words = sought.trim().toLocaleLowerCase();
  if (!words) return () => true;
  return (entry) => titleInWords(entry, plan).words.toLocaleLowerCase().includes(words);
}
