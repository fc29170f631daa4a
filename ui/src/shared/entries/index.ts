// Entries in words.
export { becauseInWords, fitInWords } from './breachReason';
export { horizonInWords } from './goal';
export { motivationInWords } from './motives';
export { partsOf, partsToChoose } from './entryParts';
export { lines, type PartWords, type ChoosablePart } from './partWords';
export { alongWithTitle, titleInWords, type Title } from './entryTitle';
