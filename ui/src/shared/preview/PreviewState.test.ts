// Preview: the preview follows the choice, and an outdated one never wins.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backend, Choice, Preview } from '../backend';
import { PreviewState, type PreviewRequest } from './PreviewState.svelte';

const asked = (id: string): PreviewRequest => {
  const recipient = { is: 'myself' } as const;
  const choice: Choice = { document: 'growth-plan', recipient, entries: { [id]: [] } };
  return { choice, paper: 'a4', layout: 'whole' };
};

const previewOf = (number: number): Preview => ({
  number,
  leaves: [],
  stays: [],
  agreed: null,
  breaches: [],
  unnamed: [],
  pages: 1,
  missing: []
});

/** A program whose previews come when the test says so. */
class SlowProgram {
  readonly asked: PreviewRequest[] = [];
  readonly saved: [string, number][] = [];
  readonly #waiting: { come: (preview: Preview) => void; fail: (thrown: unknown) => void }[] = [];

  readonly backend = ((command: string, takes: unknown) => {
    if (command.startsWith('save_')) return this.#save(command, takes as { number: number });
    this.asked.push(takes as PreviewRequest);
    return new Promise((come, fail) => this.#waiting.push({ come, fail }));
  }) as unknown as Backend;

  /** The oldest preview that is still awaited comes. */
  async comes(number: number): Promise<void> {
    this.#waiting.shift()?.come(previewOf(number));
    await vi.advanceTimersByTimeAsync(0);
  }

  async fails(thrown: unknown): Promise<void> {
    this.#waiting.shift()?.fail(thrown);
    await vi.advanceTimersByTimeAsync(0);
  }

  async #save(command: string, { number }: { number: number }) {
    this.saved.push([command, number]);
    return null;
  }
}

describe('previewing', () => {
  let program: SlowProgram;
  let preview: PreviewState;
  const pause = () => vi.advanceTimersByTimeAsync(1000);

  beforeEach(() => {
    vi.useFakeTimers();
    program = new SlowProgram();
    preview = new PreviewState(program.backend);
  });
  afterEach(() => void vi.useRealTimers());

  it('asks for the last of several choices only', async () => {
    preview.ask(asked('first'));
    preview.ask(asked('second'));
    preview.ask(asked('third'));
    await pause();
    expect(program.asked).toEqual([asked('third')]);
  });

  it('drops a preview that a newer choice has overtaken', async () => {
    preview.ask(asked('first'));
    await pause();
    preview.ask(asked('second'));
    await program.comes(1);
    expect(preview.shown).toBeNull();
    expect(preview.drawing).toBe(true);
    await program.comes(2);
    expect(preview.shown?.number).toBe(2);
    expect(preview.drawing).toBe(false);
  });

  it('never asks for two at once', async () => {
    preview.ask(asked('first'));
    await pause();
    preview.ask(asked('second'));
    await pause();
    expect(program.asked).toHaveLength(1);
    await program.comes(1);
    expect(program.asked).toHaveLength(2);
  });

  it('saves the preview that is shown, in either form', async () => {
    preview.ask(asked('first'));
    await pause();
    await program.comes(7);
    await preview.save('pdf');
    await preview.save('markdown');
    expect(program.saved).toEqual([
      ['save_pdf', 7],
      ['save_markdown', 7]
    ]);
  });

  it('saves nothing while a newer preview is on its way', async () => {
    preview.ask(asked('first'));
    await pause();
    await program.comes(7);
    preview.ask(asked('second'));
    await preview.save('pdf');
    expect(program.saved).toEqual([]);
  });

  it('keeps the problem when the pages cannot be set, until they can', async () => {
    preview.ask(asked('first'));
    await pause();
    await program.fails({ code: 'not-set' });
    expect(preview.problem?.code).toBe('not-set');
    expect(preview.shown).toBeNull();
    preview.again();
    await pause();
    await program.comes(2);
    expect(preview.problem).toBeNull();
    expect(preview.shown?.number).toBe(2);
  });

  it('shows nothing of one recipient’s preview after it was cleared', async () => {
    preview.ask(asked('first'));
    await pause();
    preview.clear();
    await program.comes(1);
    expect(preview.shown).toBeNull();
  });
});
