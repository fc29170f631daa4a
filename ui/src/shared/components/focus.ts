// Where the keyboard goes when something new is shown.
import type { Attachment } from 'svelte/attachments';

/** Takes the focus when it appears. */
export const focusFirst: Attachment<HTMLElement> = (element) => element.focus();

/** Gives the focus to its heading when it appears, so that reading starts there. */
export const focusHeading: Attachment<HTMLElement> = (element) => {
  element.querySelector<HTMLElement>('h1')?.focus();
};
