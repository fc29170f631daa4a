// Highlight, words that are lit: where they stand by themselves.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { light, placesOf } from './highlight';

describe('a word', () => {
  it.each([
    ['lead', 'lead people', [0]],
    ['lead', 'mislead or lead', [11]],
    ['lead', 'leads', []],
    ['lead', 'lead-lead, lead', [0, 5, 11]],
    ['团队', '带领团队的人', [2]],
    ['🌱', '🌱🌱', [0, 2]],
    ['', 'anything', []]
  ])('“%s” stands in “%s” at %j', (word, text, places) => {
    expect(placesOf(word, text)).toEqual(places);
  });
});

describe('a page', () => {
  const highlighted = new Map<string, Set<Range>>();

  beforeEach(() => {
    vi.stubGlobal(
      'Highlight',
      class extends Set<Range> {
        constructor(...ranges: Range[]) {
          super(ranges);
        }
      }
    );
    vi.stubGlobal('CSS', { ...CSS, highlights: highlighted });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  function page(...parts: HTMLElement[]): HTMLElement {
    const page = document.createElement('div');
    page.append(...parts);
    document.body.append(page);
    return page;
  }

  function made(tag: string, text: string, name = ''): HTMLElement {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = name;
    return element;
  }

  const words = () => [...(highlighted.get('found') ?? [])].map((range) => range.toString());

  it('lights the words that are seen, and marks the fields they stand in', () => {
    const field = made('textarea', 'Lead people');
    const other = made('textarea', 'Rest');
    const shown = page(made('p', 'Lead a team'), made('h1', 'Lead', 'unseen'), field, other);
    const putOut = light(shown, ['Lead']);
    expect(words()).toEqual(['Lead']);
    expect([field, other].map((f) => f.hasAttribute('data-found'))).toEqual([true, false]);
    putOut();
    expect(highlighted.has('found')).toBe(false);
    expect(field.hasAttribute('data-found')).toBe(false);
  });

  it('lights what comes to stand there later', async () => {
    const shown = page(made('p', 'Nothing yet'));
    const putOut = light(shown, ['team']);
    shown.append(made('p', 'the team'));
    await vi.waitFor(() => expect(words()).toEqual(['team']));
    putOut();
  });

  it('does no harm where the window cannot light anything', () => {
    vi.stubGlobal('Highlight', undefined);
    const field = made('textarea', 'Lead people');
    light(page(field), ['people'])();
    expect(field.hasAttribute('data-found')).toBe(false);
  });
});
