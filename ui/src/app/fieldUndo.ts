// Field undo: in a text field the undo keys take back typing first; only when none is left there do
// they mean the plan. WebKitGTK has no such keys of its own, and its one list of typing covers all
// fields, so this keeps to what was typed in the field since it got the focus.
import { matches } from '$shared/actions';

type Field = HTMLInputElement | HTMLTextAreaElement;

const BY_UNDO = ['historyUndo', 'historyRedo'];

export class FieldUndo {
  #field: Field | null = null;
  /** What the field held when it got the focus, or when the program last changed it. */
  #start = '';
  /** What it held after the last key. */
  #last = '';
  /** How many undone steps can be done again. */
  #undone = 0;

  /** A field, or something else, gets the focus. */
  begin(target: EventTarget | null): void {
    this.#field = isField(target) ? target : null;
    this.#start = this.#last = this.#field?.value ?? '';
    this.#undone = 0;
  }

  /** Something was typed, undone or redone in the field. */
  typed(event: Event): void {
    if (event.target !== this.#field) return;
    this.#last = this.#field?.value ?? '';
    if (!(event instanceof InputEvent && BY_UNDO.includes(event.inputType))) this.#undone = 0;
  }

  /** Hears the undo keys, before the frame does. */
  hear(event: KeyboardEvent): void {
    const undone = matches('Mod+Z', event) && this.#undo();
    const redone = matches('Mod+Shift+Z', event) && this.#redo();
    if (undone || redone) event.preventDefault();
  }

  #undo(): boolean {
    if (!this.#isAsTyped() || this.#last === this.#start || !this.#step('undo')) return false;
    this.#undone += 1;
    return true;
  }

  #redo(): boolean {
    if (!this.#isAsTyped() || this.#undone === 0 || !this.#step('redo')) return false;
    this.#undone -= 1;
    return true;
  }

  /** What the program put into the field itself cannot be taken back as typing. */
  #isAsTyped(): boolean {
    if (!this.#field) return false;
    if (this.#field.value !== this.#last) this.begin(this.#field);
    return true;
  }

  #step(which: 'undo' | 'redo'): boolean {
    const before = this.#field?.value;
    document.execCommand(which);
    return this.#field?.value !== before;
  }
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
