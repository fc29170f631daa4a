// The program as the window sees it.
export * from './generated';
export { ipc, type Backend, type CommandName, type Commands } from './ipc';
export { isCode, problemOf, wordsOf } from './problem';
export { freshGoal, isKind, parentOf, type BodyOf, type EntryOf } from './entries';
export { hearNothing, hearProgram, type Hear, type ProgramEvents } from './window';
