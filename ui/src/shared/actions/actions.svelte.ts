// Actions there are wherever one is, and the keys that do them. A screen adds its own while it is
// shown.
import { onDestroy } from 'svelte';
import { isThere, type Action } from './action';
import { matches } from './chord';

export class Actions {
  all: readonly Action[] = $state.raw([]);
  /** The same. A screen that goes away is told what `all` was before the next one added its own. */
  #all: readonly Action[] = [];

  /** Adds actions; the answer takes them away again. */
  add(...actions: Action[]): () => void {
    this.#become([...this.#all, ...actions]);
    return () => this.#become(this.#all.filter((a) => !actions.includes(a)));
  }

  #become(all: readonly Action[]): void {
    this.all = this.#all = all;
  }

  /** Adds actions for as long as this component is shown. */
  use(...actions: Action[]): void {
    onDestroy(this.add(...actions));
  }

  /** Hears a key. Of two that mean the same, the one added last acts. */
  hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = isTyping(event.target);
    const inDialog = isInDialog(event.target);
    const meant = this.#all.findLast(
      (action) =>
        action.keys &&
        matches(action.keys, event) &&
        !(typing && action.notWhileTyping) &&
        (!inDialog || action.everywhere) &&
        isThere(action)
    );
    if (!meant) return;
    event.preventDefault();
    meant.act();
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
