// Keys of a session. Single letters work nowhere else, and only while they are switched on.
import type { Shortcut } from '$shared/keys';
import type { DeckState } from '../deck/DeckState.svelte';
import type { Opened } from './WalkState.svelte';

type Acts = {
  deck: DeckState;
  /** Whether letters are keys. */
  letters: () => boolean;
  go: (step: -1 | 1) => void;
  open: (what: Opened) => void;
  close: () => void;
};

/** The letter of each thing that can be written. */
export const LETTERS: Record<Opened, string> = { heard: 'H', step: 'S', note: 'Q', raise: 'R' };

export function sessionKeys({ deck, letters, go, open, close }: Acts): Shortcut[] {
  const letter = (keys: string, label: string, act: () => void): Shortcut => ({
    keys,
    label,
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
    { keys: 'Escape', label: 'common-close', act: close }
  ];
}

const arrow = (keys: string, label: string, act: () => void): Shortcut => ({
  keys,
  label,
  act,
  notWhileTyping: true,
  when: () => !choosing()
});

/** In a list and among chips the arrows and letters choose. */
function choosing(): boolean {
  return document.activeElement?.matches('select, input[type=radio]') ?? false;
}
