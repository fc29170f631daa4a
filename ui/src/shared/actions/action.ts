// Action: something a person can do, declared once. Palette, keys, key help and menus all read it.
import type { LucideIcon } from '@lucide/svelte';
import type { Words } from '../text';

export type Action = {
  /** Its name in code, such as `undo`; one of a kind wherever several are listed. */
  id: string;
  /** The message that names it, and what is put into that. */
  name: string;
  words?: Words;
  act: () => void;
  /** The chord that does it, such as `Mod+K`; Mod is Ctrl, or Cmd on macOS. */
  keys?: string;
  /** Leaves the chord alone while something is being typed. */
  notWhileTyping?: boolean;
  /** The chord works while a dialog is open too. */
  everywhere?: boolean;
  /** Whether it is there now; the chord goes its usual way otherwise. */
  when?: () => boolean;
  /** It is there, and cannot be done as things are. */
  disabled?: boolean;
  icon?: LucideIcon;
  /** It removes or reveals. */
  care?: boolean;
  /** The palette lists it, perhaps by another message. */
  palette?: true | string;
};

export const isThere = ({ when }: Action): boolean => when?.() ?? true;
