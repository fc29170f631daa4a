// Shortcuts: keys that do something wherever one is. A screen adds its own while it is shown.
import { onDestroy } from 'svelte';
import { matches } from './chord';

export type Shortcut = {
  /** Such as `Mod+K`; Mod is Ctrl, or Cmd on macOS. */
  keys: string;
  /** The message that says what it does, for the list of keys. */
  label: string;
  act: (event: KeyboardEvent) => void;
  /** Leave the key alone while something is being typed. */
  notWhileTyping?: boolean;
  /** Also while a dialog is open. */
  everywhere?: boolean;
  /** Whether it applies now; the key goes its usual way otherwise. */
  when?: () => boolean;
};

export class Shortcuts {
  all: readonly Shortcut[] = $state.raw([]);
  /** The same. A screen that goes away is told what `all` was before the next one added its keys. */
  #all: readonly Shortcut[] = [];

  /** Adds keys; the answer takes them away again. */
  add(...shortcuts: Shortcut[]): () => void {
    this.#become([...this.#all, ...shortcuts]);
    return () => this.#become(this.#all.filter((s) => !shortcuts.includes(s)));
  }

  #become(all: readonly Shortcut[]): void {
    this.all = this.#all = all;
  }

  /** Adds keys for as long as this component is shown. */
  use(...shortcuts: Shortcut[]): void {
    onDestroy(this.add(...shortcuts));
  }

  /** Hears a key. Of two that mean the same, the one added last acts. */
  hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = isTyping(event.target);
    const inDialog = isInDialog(event.target);
    const meant = this.#all.findLast(
      (s) =>
        matches(s.keys, event) &&
        !(typing && s.notWhileTyping) &&
        (!inDialog || s.everywhere) &&
        (s.when?.() ?? true)
    );
    if (!meant) return;
    event.preventDefault();
    meant.act(event);
  }
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}
