// Toasts come, wait while they are read, and go.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from './toasts.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('messages', () => {
  it('leave by themselves, later when there is something to do in them', () => {
    const toasts = new Toasts();
    toasts.say('Moved.');
    toasts.say('In the trash.', { label: 'Undo', act: () => {} });
    vi.advanceTimersByTime(6000);
    expect(toasts.shown.map((t) => t.words)).toEqual(['In the trash.']);
    vi.advanceTimersByTime(6000);
    expect(toasts.shown).toEqual([]);
  });

  it('stay while one is looking at them', () => {
    const toasts = new Toasts();
    toasts.say('Moved.');
    const [toast] = toasts.shown;
    if (toast) toasts.hold(toast);
    vi.advanceTimersByTime(60_000);
    expect(toasts.shown).toHaveLength(1);
    if (toast) toasts.release(toast);
    vi.advanceTimersByTime(60_000);
    expect(toasts.shown).toHaveLength(0);
  });

  it('of care stay until they are closed, and are not said twice', () => {
    const toasts = new Toasts();
    toasts.care('The disk is full.');
    toasts.care('The disk is full.');
    vi.advanceTimersByTime(600_000);
    expect(toasts.shown).toHaveLength(1);
  });
});
