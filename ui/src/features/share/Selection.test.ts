// Selection: what is chosen, and that nothing is by itself.
import { describe, expect, it } from 'vitest';
import { Selection } from './Selection.svelte';

const whole = { id: 'goal', parts: ['horizon', 'notes'] as const, under: ['why', 'deeper'] };

describe('a selection', () => {
  it('is empty at first', () => {
    expect(new Selection().entries).toEqual({});
    expect(new Selection().empty).toBe(true);
  });

  it('chooses an entry without any part of it', () => {
    const selection = new Selection();
    selection.choose('goal');
    expect(selection.entries).toEqual({ goal: [] });
  });

  it('keeps the parts of an entry that is chosen once more', () => {
    const selection = new Selection();
    selection.chooseAll([whole]);
    selection.choose('goal');
    expect(selection.partsOf('goal')).toBe(2);
  });

  it('chooses and leaves one part by itself', () => {
    const selection = new Selection();
    selection.choose('goal');
    selection.setPart('goal', 'notes', true);
    selection.setPart('goal', 'horizon', true);
    selection.setPart('goal', 'notes', false);
    expect(selection.entries).toEqual({ goal: ['horizon'] });
  });

  it('chooses no part of an entry that is not chosen', () => {
    const selection = new Selection();
    selection.setPart('goal', 'notes', true);
    expect(selection.entries).toEqual({});
  });

  it('chooses everything of a goal when asked for all of it', () => {
    const selection = new Selection();
    selection.chooseAll([whole]);
    expect(selection.entries).toEqual({ goal: ['horizon', 'notes'], why: [], deeper: [] });
  });

  it('keeps the parts of what hangs under it and was chosen before', () => {
    const selection = new Selection();
    selection.choose('why');
    selection.setPart('why', 'notes', true);
    selection.chooseAll([whole]);
    expect(selection.entries['why']).toEqual(['notes']);
  });

  it('leaves with a goal whatever hangs under it, and nothing else', () => {
    const selection = new Selection();
    selection.chooseAll([whole]);
    selection.choose('other');
    selection.leave([whole]);
    expect(selection.entries).toEqual({ other: [] });
  });
});
