// Chords: read, heard, and kept apart from typing.
import { describe, expect, it, vi } from 'vitest';
import { matches, Actions, written } from '.';

function press(key: string, held: KeyboardEventInit = {}, on: HTMLElement = document.body) {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...held });
  Object.defineProperty(event, 'target', { value: on });
  return event;
}

function inside(html: string): HTMLElement {
  const around = document.createElement('div');
  around.append(document.createElement(html));
  return around.firstElementChild as HTMLElement;
}

describe('a chord', () => {
  it.each([
    ['Mod+K', 'k', { ctrlKey: true }, true],
    ['Mod+K', 'k', {}, false],
    ['Mod+K', 'k', { ctrlKey: true, metaKey: true }, false],
    ['Mod+Z', 'Z', { ctrlKey: true, shiftKey: true }, false],
    ['Mod+Shift+Z', 'Z', { ctrlKey: true, shiftKey: true }, true],
    ['Mod++', '+', { ctrlKey: true, shiftKey: true }, true],
    ['?', '?', { shiftKey: true }, true],
    ['Alt+ArrowLeft', 'ArrowLeft', { altKey: true }, true]
  ])('%s is %s with %j: %s', (keys, key, held, is) => {
    expect(matches(keys, press(key, held))).toBe(is);
  });

  it('is written as on the keyboard', () => {
    expect(written('Mod+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(written('Mod++')).toEqual(['Ctrl', '+']);
  });
});

describe('actions', () => {
  it('act, and keep the key from doing anything else', () => {
    const [keys, act] = [new Actions(), vi.fn()];
    keys.add({ id: 'l', name: 'l', keys: 'Mod+L', act });
    const event = press('l', { ctrlKey: true });
    keys.hear(event);
    expect(act).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
  });

  it('leave signs alone that are being typed', () => {
    const [keys, act] = [new Actions(), vi.fn()];
    keys.add({ id: 'help', name: 'help', keys: '?', act, notWhileTyping: true });
    keys.hear(press('?', {}, inside('textarea')));
    expect(act).not.toHaveBeenCalled();
    keys.hear(press('?'));
    expect(act).toHaveBeenCalledOnce();
  });

  it('rest while a dialog is open, but for those that hold everywhere', () => {
    const [keys, act] = [new Actions(), vi.fn()];
    keys.add(
      { id: 'k', name: 'k', keys: 'Mod+K', act },
      { id: 'l', name: 'l', keys: 'Mod+L', act, everywhere: true }
    );
    const button = inside('button');
    button.parentElement?.setAttribute('role', 'dialog');
    keys.hear(press('k', { ctrlKey: true }, button));
    expect(act).not.toHaveBeenCalled();
    keys.hear(press('l', { ctrlKey: true }, button));
    expect(act).toHaveBeenCalledOnce();
  });

  it('of a screen go before those of the frame, and go with the screen', () => {
    const [keys, frame, screen] = [new Actions(), vi.fn(), vi.fn()];
    keys.add({ id: 'a', name: 'a', keys: 'Mod+Enter', act: frame });
    const remove = keys.add({ id: 'b', name: 'b', keys: 'Mod+Enter', act: screen });
    keys.hear(press('Enter', { ctrlKey: true }));
    remove();
    keys.hear(press('Enter', { ctrlKey: true }));
    expect([screen, frame].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  });
});
