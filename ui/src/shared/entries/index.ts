// Entries in words.
export { becauseInWords, fitInWords } from './because';
export { motivationInWords } from './motives';
export { partsOf, partsToChoose } from './parts';
export { lines, type Said, type SaidPart } from './said';
export { alongWithTitle, titleInWords, type Title } from './title';
