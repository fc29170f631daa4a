// Keys of a session. Single letters work nowhere else, and only while they are switched on.
import type { Action } from '$shared/actions';
import type { DeckState } from '../deck/DeckState.svelte';
import type { Opened } from './WalkState.svelte';

type WalkActs = {
  deck: DeckState;
  /** Whether letters are keys. */
  letters: () => boolean;
  go: (step: -1 | 1) => void;
  open: (what: Opened) => void;
  close: () => void;
};

/** The letter of each thing that can be written. */
export const LETTERS: Record<Opened, string> = { heard: 'H', step: 'S', note: 'Q', raise: 'R' };

export function sessionKeys({ deck, letters, go, open, close }: WalkActs): Action[] {
  const letter = (keys: string, name: string, act: () => void): Action => ({
    id: name,
    name,
    keys,
    act,
    notWhileTyping: true,
    when: () => letters() && !choosing()
  });
  const opening = (Object.keys(LETTERS) as Opened[]).map((what) =>
    letter(LETTERS[what], `sessions-key-${what}`, () => open(what))
  );
  return [
    arrow('ArrowLeft', 'sessions-walk-back', () => go(-1)),
    arrow('ArrowRight', 'sessions-walk-on', () => go(1)),
    ...opening,
    letter('N', 'deck-another', () => deck.another()),
    { id: 'close', name: 'common-close', keys: 'Escape', act: close }
  ];
}

const arrow = (keys: string, name: string, act: () => void): Action => ({
  id: name,
  name,
  keys,
  act,
  notWhileTyping: true,
  when: () => !choosing()
});

/** In a list and among chips the arrows and letters choose. */
function choosing(): boolean {
  return document.activeElement?.matches('select, input[type=radio]') ?? false;
}
