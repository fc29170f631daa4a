// Entries in words, of whatever kind: titles, parts, what can be chosen, why something breaks an
// agreement.
export { becauseInWords, fitInWords } from './breachReason';
export {
  chosenInWords,
  contentInWords,
  horizonInWords,
  motivationInWords,
  stepInWords
} from './contentWords';
export { partsOf, partsOfAll, partsToChoose } from './entryParts';
export { alongWithTitle, titleInWords, type Title } from './entryTitle';
export { lines, type ChoosablePart, type PartWords } from './partWords';
