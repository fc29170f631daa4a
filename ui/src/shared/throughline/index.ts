// Throughline as a picture: what hangs together in it, where it stands, what it says in words, and
// the small one.
export { footingInWords, FootingState, number, quoted, useFooting } from './footing.svelte';
export { graphOf, Neighbours, type Graph, type Link, type Node, type NodeKind } from './graph';
export { layOut } from './layout';
export { pathOf, rootsOf } from './lines';
export { LEGIBLE, type Layout, type Placed, type Room, type Row, type Way } from './layoutTypes';
export { default as SmallThroughline } from './SmallThroughline.svelte';
