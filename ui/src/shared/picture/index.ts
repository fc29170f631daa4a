// Pictures: words set in them, and how they are kept as SVG or PNG.
export { default as SavePicture } from './SavePicture.svelte';
export type { Drawing, Shape } from './drawing';
export { mixed, palette, type Colours } from './colours';
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
