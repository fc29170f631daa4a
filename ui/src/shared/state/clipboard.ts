// Clipboard: copying what a screen shows.

/** Copies an element's text. Where the desktop does not let us, it is selected for the person. */
export async function copy(shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(shown.textContent ?? '');
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
