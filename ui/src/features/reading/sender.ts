// Sender, who sealed something, for sentences: nobody has to give a name, and what is said without
// one is said in other words.
import { say } from '$shared/text';

export type Sender = {
  /** What they call themselves; nothing where they gave no name. */
  name: string;
  /** The same for the beginning of a sentence. */
  who: string;
  /** By which words in the middle of a sentence choose theirs. */
  named: 'yes' | 'no';
};

export function senderOf(given: string): Sender {
  const name = given.trim();
  return { name, who: name || say('reading-someone'), named: name ? 'yes' : 'no' };
}
