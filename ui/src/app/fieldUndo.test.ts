// Field undo, the undo keys in a text field: first the typing, then the plan.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldUndo } from './fieldUndo';

// A field's own list of typing, as a browser keeps it.
let before: string[] = [];
let after: string[] = [];

function history(which: string): boolean {
  const field = document.activeElement as HTMLInputElement;
  const [from, to] = which === 'undo' ? [before, after] : [after, before];
  const value = from.pop();
  if (value === undefined) return false;
  to.push(field.value);
  field.value = value;
  field.dispatchEvent(
    new InputEvent('input', {
      inputType: `history${which === 'undo' ? 'Undo' : 'Redo'}`,
      bubbles: true
    })
  );
  return true;
}

function writing(start = '') {
  const field = document.createElement('input');
  document.body.replaceChildren(field);
  field.value = start;
  const undo = new FieldUndo();
  field.addEventListener('input', (event) => undo.typed(event));
  field.focus();
  undo.begin(field);
  const type = (value: string) => {
    before.push(field.value);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }));
  };
  return { field, undo, type };
}

/** Whether the field took the key. */
function press(undo: FieldUndo, key: 'z' | 'Z'): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: true,
    shiftKey: key === 'Z',
    cancelable: true
  });
  undo.hear(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  [before, after] = [[], []];
  document.execCommand = vi.fn(history);
});
afterEach(() => document.body.replaceChildren());

describe('the undo keys in a text field', () => {
  it('take back typing, then leave the key to the plan', () => {
    const { field, undo, type } = writing('one');
    type('one two');
    expect(press(undo, 'z')).toBe(true);
    expect(field.value).toBe('one');
    expect(press(undo, 'z')).toBe(false);
  });

  it('do again what was taken back, and nothing else', () => {
    const { field, undo, type } = writing();
    expect(press(undo, 'Z')).toBe(false);
    type('one');
    press(undo, 'z');
    expect(press(undo, 'Z')).toBe(true);
    expect(field.value).toBe('one');
    expect(press(undo, 'Z')).toBe(false);
  });

  it('never reach typing from before the field had the focus', () => {
    before.push('typed elsewhere');
    const { undo } = writing('one');
    expect(press(undo, 'z')).toBe(false);
    expect(document.execCommand).not.toHaveBeenCalled();
  });

  it('leave alone what the program put into the field', () => {
    const { field, undo, type } = writing();
    type('I want to teach');
    field.value = '';
    expect(press(undo, 'z')).toBe(false);
    expect(field.value).toBe('');
  });
});
