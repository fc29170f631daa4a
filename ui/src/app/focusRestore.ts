// Focus restore, going back leads to where one was: not only to the screen, but to what had the
// focus there. The screen is drawn anew, so that thing is another one by then and is known by its
// name.
import type { Route } from '$shared/state';

type FocusMark = { element: WeakRef<HTMLElement>; tag: string; name: string; at: number };

/** What passes over a screen and is gone when one comes back. */
const PASSING = '[role=dialog], [role=menu], [data-sonner-toaster]';

export class FocusRestore {
  readonly #left = new WeakMap<Route, FocusMark>();
  /** The route whose screen stands, so that what it does to begin with is not taken for the person's. */
  #onScreen: Route | undefined;

  /** Something got the focus while the person is there. */
  note(route: Route, target: EventTarget | null): void {
    if (route !== this.#onScreen) return;
    if (!(target instanceof HTMLElement) || target.closest(PASSING)) return;
    const [tag, name] = [target.tagName, nameOf(target)];
    const at = namesakes(document.body, tag, name).indexOf(target);
    this.#left.set(route, { element: new WeakRef(target), tag, name, at });
  }

  /** The screen of a route stands: gives the focus back to what had it there. False where nothing is
   *  known, or it is gone. */
  restore(route: Route): boolean {
    this.#onScreen = route;
    const left = this.#left.get(route);
    const found = left && this.#find(left);
    found?.focus();
    return found !== undefined && document.activeElement === found;
  }

  #find({ element, tag, name, at }: FocusMark): HTMLElement | undefined {
    const same = element.deref();
    if (same?.isConnected) return same;
    const all = namesakes(document.body, tag, name);
    return all[at] ?? all[0];
  }
}

function namesakes(within: HTMLElement, tag: string, name: string): HTMLElement[] {
  const all = [...within.querySelectorAll<HTMLElement>(tag)];
  return all.filter((element) => nameOf(element) === name);
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? labelOf(element) ?? element.textContent;
  return label.trim().slice(0, 200);
}

function labelOf(element: HTMLElement): string | undefined {
  return (element as HTMLInputElement).labels?.[0]?.textContent;
}
