// The program as the window sees it.
export * from './generated';
export { ipc, type Backend, type CommandName } from './ipc';
export { isCode, problemOf, wordsOf } from './problem';
export { fieldsOf, freshGoal, freshPerson, isKind, KIND_NAMES, parentOf, textsOf } from './entries';
export type { BodyOf, EntryOf } from './entries';
export { hearNothing, hearProgram, type Hear, type ProgramEvents } from './window';
