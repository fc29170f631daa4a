// Toasts: short messages at the foot of the window; screen readers hear them.

export type Toast = {
  id: number;
  words: string;
  /** `care` stays until it is closed. */
  tone: 'plain' | 'care';
  action?: { label: string; act: () => void };
};

/** How long a message stays (milliseconds); longer when there is something to do in it. */
const STAYS = 5000;
const STAYS_WITH_ACTION = 10000;

export class Toasts {
  shown: readonly Toast[] = $state.raw([]);
  #next = 1;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Says something in passing, perhaps with one thing to do about it. */
  say(words: string, action?: Toast['action']): void {
    const toast = this.#show({ words, tone: 'plain', ...(action && { action }) });
    this.#leaveLater(toast);
  }

  /** Says something that must not be missed. Said twice, it still shows once. */
  care(words: string): void {
    if (!this.shown.some((t) => t.words === words)) this.#show({ words, tone: 'care' });
  }

  close(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.shown = this.shown.filter((t) => t.id !== id);
  }

  /** Closes what says this. */
  closeWords(words: string): void {
    for (const toast of this.shown) if (toast.words === words) this.close(toast.id);
  }

  /** Time stands still while the pointer or the focus is on a message. */
  hold(toast: Toast): void {
    clearTimeout(this.#timers.get(toast.id));
  }

  release(toast: Toast): void {
    if (toast.tone === 'plain') this.#leaveLater(toast);
  }

  clear(): void {
    for (const toast of this.shown) this.close(toast.id);
  }

  #show(toast: Omit<Toast, 'id'>): Toast {
    const shown = { id: this.#next++, ...toast };
    this.shown = [...this.shown, shown].slice(-3);
    return shown;
  }

  #leaveLater(toast: Toast): void {
    clearTimeout(this.#timers.get(toast.id));
    const stays = toast.action ? STAYS_WITH_ACTION : STAYS;
    this.#timers.set(
      toast.id,
      setTimeout(() => this.close(toast.id), stays)
    );
  }
}
