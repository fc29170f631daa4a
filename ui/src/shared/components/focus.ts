// Focus: where the keyboard goes when something new is shown.
import type { Attachment } from 'svelte/attachments';

/** Takes the focus when it appears. */
export const focusFirst: Attachment<HTMLElement> = (element) => element.focus();

/** Gives the focus to the heading of the screen, where what had it has gone. */
export function focusPageHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** Gives the focus to where one would type, or else to its heading, so that reading starts there. */
export const focusStart: Attachment<HTMLElement> = (element) => {
  const start =
    element.querySelector<HTMLElement>('input, textarea') ?? element.querySelector('h1');
  start?.focus();
};
