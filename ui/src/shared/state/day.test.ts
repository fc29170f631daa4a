// Day: it rolls over while the window stays open.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeProgram } from '../testing';
import { Day, EVERY } from './day.svelte';

function followed() {
  const program = new FakeProgram();
  const day = new Day(program.backend, program.today);
  return { program, day, stop: day.follow() };
}

describe('the day', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is another one soon after midnight', async () => {
    const { program, day, stop } = followed();
    program.today = '2026-11-22';
    expect(day.today).toBe('2026-11-21');
    await vi.advanceTimersByTimeAsync(EVERY);
    expect(day.today).toBe('2026-11-22');
    stop();
  });

  it('is asked for at once when the window comes back', async () => {
    const { program, day, stop } = followed();
    program.today = '2026-11-23';
    window.dispatchEvent(new Event('focus'));
    await vi.advanceTimersByTimeAsync(0);
    expect(day.today).toBe('2026-11-23');
    stop();
  });

  it('stays what it was where the program does not answer', async () => {
    const { program, day, stop } = followed();
    program.failNext('clock', 'unexpected');
    await vi.advanceTimersByTimeAsync(EVERY);
    expect(day.today).toBe('2026-11-21');
    stop();
  });

  it('says once that it is another one', async () => {
    const program = new FakeProgram();
    const onNew = vi.fn();
    const day = new Day(program.backend, program.today, onNew);
    await day.ask();
    expect(onNew).not.toHaveBeenCalled();
    program.today = '2026-11-22';
    await day.ask();
    await day.ask();
    expect(onNew).toHaveBeenCalledOnce();
  });

  it('is not asked for any more once it is let go', async () => {
    const { program, stop } = followed();
    stop();
    await vi.advanceTimersByTimeAsync(3 * EVERY);
    expect(program.called).not.toContain('clock');
  });
});
