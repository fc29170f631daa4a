// The fake program, for tests and for `npm run dev`.
export { example } from './example';
export { entryOf, goalBody } from './made';
export { FakeProgram, type Start } from './program';
export { small } from './small';
