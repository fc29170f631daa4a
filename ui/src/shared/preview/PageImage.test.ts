// Page image, the picture of one page: when it is asked for and when it is let go.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backend } from '../backend';
import { PageImage, type Wanted } from './PageImage.svelte';

const at = (number: number, width = 400): Wanted => ({ number, page: 0, width });

describe('the picture of a page', () => {
  const held = new Set<string>();
  let asked: Wanted[] = [];
  let answers: ((png: ArrayBuffer) => void)[] = [];
  const backend = ((_: string, takes: Wanted) => {
    asked.push(takes);
    return new Promise<ArrayBuffer>((come) => answers.push(come));
  }) as unknown as Backend;
  const complaints: unknown[] = [];
  const pass = () => vi.advanceTimersByTimeAsync(1000);
  const comes = async () => {
    answers.shift()?.(new ArrayBuffer(1));
    await pass();
  };

  beforeEach(() => {
    vi.useFakeTimers();
    held.clear();
    asked = [];
    answers = [];
    let made = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      const url = `blob:${++made}`;
      held.add(url);
      return url;
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void held.delete(url));
  });
  afterEach(() => void vi.useRealTimers());

  const image = () => new PageImage(backend, (thrown) => complaints.push(thrown));

  it('keeps the old one until the new one has come, and gives its memory back then', async () => {
    const page = image();
    page.want(at(1));
    await pass();
    await comes();
    expect(page.url).toBe('blob:1');
    page.want(at(2));
    await pass();
    expect(page.url).toBe('blob:1');
    await comes();
    expect(page.url).toBe('blob:2');
    expect([...held]).toEqual(['blob:2']);
  });

  it('never shows one of an earlier preview that comes late', async () => {
    const page = image();
    page.want(at(1));
    await pass();
    page.want(at(2));
    await pass();
    await comes();
    expect(page.url).toBeUndefined();
    await comes();
    expect(page.url).toBe('blob:1');
  });

  it('asks for another width once, when the width has settled', async () => {
    const page = image();
    page.want(at(1));
    await pass();
    await comes();
    [410, 420, 430].forEach((width) => page.want(at(1, width)));
    await pass();
    expect(asked.map((a) => a.width)).toEqual([400, 430]);
  });

  it('holds no memory after it is gone', async () => {
    const page = image();
    page.want(at(1));
    await pass();
    await comes();
    page.drop();
    expect([...held]).toEqual([]);
  });

  it('says nothing when a newer preview has taken the place of its own', async () => {
    const outdated = (() => Promise.reject({ code: 'preview-outdated' })) as unknown as Backend;
    const page = new PageImage(outdated, (thrown) => complaints.push(thrown));
    page.want(at(1));
    await pass();
    expect(complaints).toEqual([]);
  });
});
