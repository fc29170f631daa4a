// Autosave: what is typed is saved after a pause, and never lost on the way.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Draft, Drafts, PAUSE } from './autosave.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A draft over one text, with the writes that reached it. */
function over(text: string) {
  const stored = { text, accepts: true };
  const written: string[] = [];
  const draft = new Draft<string>({
    read: () => stored.text,
    write: async (value) => {
      written.push(value);
      await Promise.resolve();
      if (stored.accepts) stored.text = value;
      return stored.accepts;
    }
  });
  return { draft, stored, written };
}

describe('a draft', () => {
  it('shows what is stored until something is typed', () => {
    const { draft, stored } = over('a');
    stored.text = 'b';
    expect(draft.value).toBe('b');
    draft.value = 'typed';
    stored.text = 'c';
    expect(draft.value).toBe('typed');
  });

  it('saves once after a pause, however many keys were pressed', async () => {
    const { draft, written } = over('');
    for (const value of ['h', 'he', 'hel']) {
      draft.value = value;
      await vi.advanceTimersByTimeAsync(PAUSE / 2);
    }
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(written).toEqual(['hel']);
    expect(draft.unsaved).toBe(false);
  });

  it('saves at once when it is told to', async () => {
    const { draft, written } = over('');
    draft.value = 'now';
    expect(await draft.flush()).toBe(true);
    expect(written).toEqual(['now']);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(written).toEqual(['now']);
  });

  it('saves what is typed while it is saving as well', async () => {
    const { draft, stored } = over('');
    draft.value = 'first';
    const saved = draft.flush();
    draft.value = 'second';
    expect(await saved).toBe(true);
    expect(stored.text).toBe('second');
  });

  it('keeps what could not be saved, and tries again', async () => {
    const { draft, stored } = over('old');
    stored.accepts = false;
    draft.value = 'new';
    expect(await draft.flush()).toBe(false);
    expect(draft.value).toBe('new');
    stored.accepts = true;
    expect(await draft.flush()).toBe(true);
    expect(stored.text).toBe('new');
  });

  it('shows what is stored again when it is discarded', async () => {
    const { draft, written } = over('old');
    draft.value = 'new';
    draft.discard();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(draft.value).toBe('old');
    expect(written).toEqual([]);
  });
});

describe('all drafts of a screen', () => {
  it('are saved together, and one that cannot be is told', async () => {
    const [good, bad] = [over(''), over('')];
    bad.stored.accepts = false;
    const drafts = new Drafts();
    drafts.open(good.draft).value = 'a';
    drafts.open(bad.draft).value = 'b';
    expect(await drafts.flush()).toBe(false);
    expect(good.stored.text).toBe('a');
    drafts.close(bad.draft);
    expect(await drafts.flush()).toBe(true);
  });
});
