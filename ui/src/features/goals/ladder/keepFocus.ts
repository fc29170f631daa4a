// Focus: where the thing that had the focus went away, the focus would be lost to those who do not
// see.

/** Takes the focus when nothing else has it. For `{@attach}`. */
export function keepFocus(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus();
}
