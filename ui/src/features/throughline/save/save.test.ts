// Picture as a file.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { mixed, roughly, scaleFor, svgOf, type Colours } from '$shared/picture';
import { layOut, type Graph } from '$shared/throughline';
import { openThroughline, small } from '../testing';
import { drawingOf } from './throughlineDrawing';

/** Every colour another, so that a missing one shows. */
const colours = new Proxy({} as Colours, {
  get: (_, name) =>
    `#${[...String(name)]
      .reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) & 0xffffff, 7)
      .toString(16)
      .padStart(6, '0')}`
});

const LONG = `${'very '.repeat(80)}long words that are not to be cut short in a file`;

function svg(words: string): string {
  const graph: Graph = {
    nodes: [
      { id: 'one-id', kind: 'goal', words, depth: 0 },
      { id: 'other-id', kind: 'why', words: '', depth: 1 },
      { id: 'third-id', kind: 'bedrock', words: 'Ground', depth: 2 }
    ],
    links: [{ from: 'one-id', to: 'other-id', by: ['other-id'] }],
    ground: 2
  };
  return svgOf(drawingOf(layOut(graph, roughly, { width: 900, height: 500 }, 'whole'), colours));
}

const parsed = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');
const said = (text: string) =>
  [...parsed(text).querySelectorAll('text')].map((line) => line.textContent).join(' ');

describe('the SVG file', () => {
  it('holds all words as text, however long', () => {
    expect(said(svg(LONG))).toContain(LONG);
    expect(said(svg('Lead'))).toContain('Not sure yet');
  });

  it('takes signs that mean something in SVG for words', () => {
    const words = '<script>alert(1)</script> & "quotes" </text>';
    expect(parsed(svg(words)).querySelector('script')).toBeNull();
    expect(said(svg(words))).toContain('alert(1)');
    expect(svg(`a\u0000\u0008b`)).toContain('>ab<');
  });

  it('needs nothing from outside, runs nothing, and names no entry', () => {
    const text = svg('Lead');
    for (const forbidden of [
      '<style',
      '<script',
      'href',
      'url(',
      'var(',
      ' id=',
      'one-id',
      'class=',
      'data-'
    ]) {
      expect(text).not.toContain(forbidden);
    }
    expect(text).toContain('font-family="Newsreader,');
    expect(text.match(/fill="(?!#[0-9a-f]{6}"|none")[^"]*"/g)).toBeNull();
  });
});

describe('keeping the picture', () => {
  it('says that everything on it can be seen, and hands the file over to be saved', async () => {
    const { user, program, frame } = await openThroughline(small().entries);
    await user.click(screen.getByRole('button', { name: 'As picture…' }));
    await screen.findByText(/also what is only for you/);
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    await waitFor(() => expect(frame.toasts.shown[0]?.words).toBe('The picture is saved.'));
    const { name, form, bytes } = program.taken('save_picture') ?? {};
    expect([name, form]).toEqual(['Throughline', 'svg']);
    expect(new TextDecoder().decode(bytes)).toContain('Hard things made simple');
  });

  it('says when it cannot be drawn', async () => {
    const { user, program, frame } = await openThroughline(small().entries);
    await user.click(screen.getByRole('button', { name: 'As picture…' }));
    await user.click(await screen.findByRole('radio', { name: /PNG/ }));
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    await waitFor(() => expect(frame.toasts.shown[0]?.words).toMatch(/could not be drawn/));
    expect(program.called).not.toContain('save_picture');
  });
});

it('a PNG has two dots for each length, and fewer where no canvas would hold them', () => {
  expect(scaleFor({ width: 1000, height: 700 })).toBe(2);
  const vast = { width: 29_000, height: 1_600 };
  expect(vast.width * scaleFor(vast)).toBeLessThanOrEqual(16_000);
});

it('colours mix in parts', () => {
  expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
});
