// The fake program, for tests and for `npm run dev`.
export { entryOf, example, goalBody } from './example';
export { FakeProgram, type Start } from './program';
