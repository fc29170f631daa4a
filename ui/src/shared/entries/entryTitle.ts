// Entry title: what an entry is called in a list, and what else leaves along with that.
import type { Entry, EntryId } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';
import { pullsInWords } from './motives';

/** A title: in the person's words, or in the program's where an entry has none of its own. */
export type Title = { words: string; ours: boolean };

export function titleInWords(entry: Entry, plan: PlanState): Title {
  const words = plan.titleOf(entry);
  return words.trim() ? { words, ours: false } : { words: described(entry, plan), ours: true };
}

/** What is said of an entry whenever its title is: it cannot be left out. */
export function alongWithTitle({ created, body }: Entry): string {
  switch (body.kind) {
    case 'motives':
      return pullsInWords(body.mix);
    case 'need':
      return say(`entries-whose-${body.whose}`);
    case 'lottery-answer':
      return say('entries-half-on', {
        half: say(`entries-half-${body.half}`),
        on: dayInWords(created)
      });
    default:
      return '';
  }
}

function described({ created, body }: Entry, plan: PlanState): string {
  if (body.kind === 'session') return sessionWith(body.with, plan);
  if (body.kind === 'weighing') return say('entries-weighed', { on: dayInWords(created) });
  if (body.kind === 'why') return say('entries-not-sure');
  return say(`entries-kinds-${body.kind}`);
}

/** A talk has no words of its own: it is known by whom it is with. */
function sessionWith(id: EntryId, plan: PlanState): string {
  const who = plan.find('person', id)?.body.name ?? say('sessions-someone');
  return say('sessions-with', { who });
}
