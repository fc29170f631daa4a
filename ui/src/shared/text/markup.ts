// Markup in messages, sentences with a stressed word or a key in them: `Press <kbd>Esc</kbd> to
// leave.` The tags come from the message only; what looks like one in a person's words stays text.
import type { Words } from './isolate';
import { say } from './text';

export type Piece = { text: string; tag: string | null };

const TAGGED = /<([a-z]+)>(.*?)<\/\1>/gs;
const OPENING = '\ue000';

/** The message cut into plain and tagged pieces. */
export function pieces(id: string, words: Words = {}): Piece[] {
  const said = say(id, withoutTags(words));
  const found: Piece[] = [];
  let end = 0;
  for (const match of said.matchAll(TAGGED)) {
    found.push({ text: said.slice(end, match.index), tag: null });
    found.push({ text: match[2] ?? '', tag: match[1] ?? null });
    end = match.index + match[0].length;
  }
  found.push({ text: said.slice(end), tag: null });
  return found.filter((p) => p.text).map((p) => ({ ...p, text: p.text.replaceAll(OPENING, '<') }));
}

function withoutTags(words: Words): Words {
  const kept = Object.entries(words).map(([name, word]): [string, string | number] => [
    name,
    typeof word === 'string' ? word.replaceAll('<', OPENING) : word
  ]);
  return Object.fromEntries(kept);
}
