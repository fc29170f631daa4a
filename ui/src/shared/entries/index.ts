// Entries in words.
export { partsOf, partsOfGoal, type Said } from './parts';
