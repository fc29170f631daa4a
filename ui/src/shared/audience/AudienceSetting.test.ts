// Audience setting: what is not touched stays as it is for each.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../backend';
import { entryOf, goalBody } from '../testing';
import { audienceOf } from './audience';
import { AudienceSetting } from './AudienceSetting.svelte';

const goal = (people: string[], more: Partial<Entry> = {}) =>
  entryOf(goalBody('A goal'), { audience: audienceOf(people), ...more });

describe('setting who may see what', () => {
  it('comes to nothing as long as nothing is touched', () => {
    const setting = new AudienceSetting(() => [goal(['ada']), goal([])]);
    expect(setting.edits).toEqual([]);
    expect(setting.person('ada')).toBe('some');
  });

  it('lets one person see all of them, and leaves the others as they were', () => {
    const [one, two] = [goal(['ada']), goal([])];
    const setting = new AudienceSetting(() => [one, two]);
    setting.letSee('noor', true);
    expect(setting.person('noor')).toBe('all');
    expect(setting.edits).toEqual([
      { do: 'show', id: one.id, audience: { who: 'people', people: ['ada', 'noor'] } },
      { do: 'show', id: two.id, audience: { who: 'people', people: ['noor'] } }
    ]);
  });

  it('is the person alone again once the last one is taken out', () => {
    const one = goal(['ada']);
    const setting = new AudienceSetting(() => [one]);
    setting.letSee('ada', false);
    expect(setting.edits).toEqual([{ do: 'show', id: one.id, audience: { who: 'only-me' } }]);
  });

  it('keeps everything to oneself at once, whoever it was', () => {
    const setting = new AudienceSetting(() => [goal(['ada']), goal(['noor', 'ada'])]);
    setting.keepToMyself();
    expect(setting.onlyMe).toBe(true);
    expect(setting.edits).toHaveLength(2);
  });

  it('marks what they touch, and only where that is new', () => {
    const [one, two] = [goal([], { topics: ['pay'] }), goal([])];
    const setting = new AudienceSetting(() => [one, two]);
    setting.mark('pay', true);
    expect(setting.edits).toEqual([{ do: 'mark', id: two.id, topics: ['pay'] }]);
  });

  it('takes back what was taken back', () => {
    const setting = new AudienceSetting(() => [goal([])]);
    setting.letSee('ada', true);
    setting.letSee('ada', false);
    expect(setting.edits).toEqual([]);
  });
});
