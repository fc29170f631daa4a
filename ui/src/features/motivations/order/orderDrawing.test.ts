// Order drawing: the order as a picture to keep.
import { expect, it } from 'vitest';
import { svgOf, type Colours } from '$shared/picture';
import { drawn } from './orderDrawing';

const colours = new Proxy({} as Colours, { get: (_, name) => `colour-${String(name)}` });

it('says in words what its bars say, and stays inside its paper', () => {
  const order = [
    { motivation: 'meaning' as const, first: 1, last: 2 },
    { motivation: 'growth' as const, first: 1, last: 2 }
  ];
  const drawing = drawn({ order, above: 'Work as a whole' }, colours);
  const svg = svgOf(drawing);
  for (const words of ['Work as a whole', 'Meaning', 'Growth and mastery', 'places 1 to 2'])
    expect(svg).toContain(words);
  const right = drawing.shapes.map((s) => (s.is === 'box' ? s.x + s.width : 0));
  expect(Math.max(...right)).toBe(drawing.width);
});
