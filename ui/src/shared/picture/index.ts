// Pictures: words set in them, and how they are kept as SVG or PNG.
export { default as AsPicture } from './AsPicture.svelte';
export type { Drawing, Shape } from './drawing';
export { mixed, palette, type Palette } from './palette';
export { scaleFor } from './png';
export { svgOf } from './svg';
export {
  breakLines,
  fontOf,
  measuring,
  roughly,
  type Lines,
  type Measure,
  type Type
} from './typeset';
