// Disclosure, what was handed over, as the other reads it: in a session, and in the reading room.
export { default as ItemWords } from './ItemWords.svelte';
export { kindOfItem, partsOfItem, titleOfItem } from './itemParts';
export { itemOf, piecesOf, whysOf, type Piece } from './pieces';
