// SVG, a drawing as an SVG file of its own: no style sheet, no script, nothing it would have to
// fetch, and nothing that says which entry is which. Text stays text.
import type { Drawing, Shape } from './drawing';

/** By the names the fonts have where they are installed, then what most computers have. */
const FAMILIES = {
  voice: "Newsreader, 'Newsreader Variable', Georgia, 'Noto Serif', serif",
  hand: "Inter, 'Inter Variable', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"
};

export function svgOf({ width, height, shapes }: Drawing): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${shapes.map(markup).join('\n')}\n</svg>\n`;
}

function markup(shape: Shape): string {
  if (shape.is === 'box') {
    const { x, y, width, height, round, fill, stroke, dash } = shape;
    return tag('rect', {
      x,
      y,
      width,
      height,
      rx: round || undefined,
      fill,
      stroke,
      'stroke-dasharray': dash
    });
  }
  if (shape.is === 'disc') {
    const { x: cx, y: cy, radius: r, fill, cover, stroke, dash } = shape;
    return tag('circle', {
      cx,
      cy,
      r,
      fill,
      'fill-opacity': cover,
      stroke,
      'stroke-dasharray': dash
    });
  }
  if (shape.is === 'area') {
    const { d, fill, cover } = shape;
    return tag('path', { d, fill, 'fill-opacity': cover });
  }
  if (shape.is === 'line') {
    const { d, stroke, dash } = shape;
    return tag('path', { d, fill: 'none', stroke, 'stroke-width': 2, 'stroke-dasharray': dash });
  }
  const { x, y, words, type, fill, from } = shape;
  const attributes = {
    x,
    y,
    fill,
    'text-anchor': from,
    'font-family': FAMILIES[type.voice],
    'font-size': type.size,
    'font-weight': type.weight
  };
  return tag('text', attributes, words);
}

function tag(
  name: string,
  attributes: Record<string, string | number | undefined>,
  inside?: string
) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? short(value) : String(value))}"`
    )
    .join('');
  return inside === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${escaped(inside)}</${name}>`;
}

const short = (value: number) => String(Math.round(value * 10) / 10);

// Signs that no XML may hold, not even escaped.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
