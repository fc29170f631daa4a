// The words by which something in a disclosure is known.
import type { Item } from '../backend';
import { dayInWords, say } from '../text';

/** In the words of whoever wrote it, or in the program's where it has none of its own. */
export function titleOfItem(item: Item): { words: string; ours: boolean } {
  switch (item.kind) {
    case 'motives':
      return { words: say('reading-motives'), ours: true };
    case 'weighing':
      return { words: say('reading-weighed', { on: dayInWords(item.on) }), ours: true };
    case 'session':
      return { words: say('reading-talk', { on: dayInWords(item.on) }), ours: true };
    case 'agreement':
      return { words: say('reading-agreement', { on: dayInWords(item.made) }), ours: true };
    case 'opportunity':
      return { words: item.name, ours: false };
    case 'lottery-answer':
      return { words: item.whose, ours: false };
    case 'turning-point':
      return { words: item.choice, ours: false };
    default:
      return { words: item.statement, ours: false };
  }
}
