// Breach reason: why something does not fit what was agreed, in words.
import type { Because, Breach, Fit } from '../backend';
import { titleInWords } from './entryTitle';
import type { PlanState } from '../state';
import { say } from '../text';

export function becauseInWords(breach: Pick<Breach, 'id' | 'because'>, plan: PlanState): string {
  const { because } = breach;
  switch (because.is) {
    case 'not-shared':
      return inPart(because, 'not-shared', { sharing: say(`entries-sharing-${because.sharing}`) });
    case 'word':
      return inPart(because, 'word', { word: because.word });
    case 'topic': {
      const topic = say(`entries-topic-${because.topic}`);
      if (!because.entry) return inPart(because, 'topic', { topic });
      if (because.entry === breach.id) return say('share-breaks-mark', { topic });
      return say('share-breaks-mark-with', { topic, what: titleOf(because.entry, plan) });
    }
  }
}

/** What makes it fit, as a button says it. */
export function fitInWords(fit: Fit): string {
  switch (fit.is) {
    case 'leave-out-part':
      return say('share-fit-leave-out-part', { part: say(`entries-part-${fit.part}`) });
    case 'take-mark-away':
      return say('share-fit-take-mark-away', { topic: say(`entries-topic-${fit.topic}`) });
    default:
      return say(`share-fit-${fit.is}`);
  }
}

function inPart({ part }: Because, is: string, words: Record<string, string>): string {
  if (!part) return say(`share-breaks-${is}`, words);
  return say(`share-breaks-${is}-part`, { ...words, part: say(`entries-part-${part}`) });
}

function titleOf(id: string, plan: PlanState): string {
  const entry = plan.entry(id);
  return entry ? titleInWords(entry, plan).words : '';
}
