// Idle lock: when nobody has touched anything for a while.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from './idle';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('when nobody is there', () => {
  it('locks after as many minutes as were set', () => {
    const lock = vi.fn();
    const stop = whenIdle(5, lock);
    vi.advanceTimersByTime(5 * MINUTE - 6000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(6000);
    expect(lock).toHaveBeenCalled();
    stop();
  });

  it.each(['keydown', 'pointermove', 'wheel'])('begins anew with each %s', (sign) => {
    const lock = vi.fn();
    const stop = whenIdle(5, lock);
    vi.advanceTimersByTime(4 * MINUTE);
    window.dispatchEvent(new Event(sign));
    vi.advanceTimersByTime(4 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
    stop();
  });

  it('locks on waking when the computer slept longer', () => {
    const lock = vi.fn();
    let clock = 0;
    const stop = whenIdle(5, lock, () => clock);
    clock = 60 * MINUTE;
    vi.advanceTimersByTime(5000);
    expect(lock).toHaveBeenCalled();
    stop();
  });

  it('never locks where that was chosen', () => {
    const lock = vi.fn();
    whenIdle(0, lock);
    vi.advanceTimersByTime(24 * 60 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
  });
});
