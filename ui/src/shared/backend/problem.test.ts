// A code becomes words, and a foreign error never shows its own.
import { describe, expect, it } from 'vitest';
import type { Code, Refusal } from './generated';
import { problemOf, wordsOf } from './problem';

// A new code fails to compile here until it has a line, and fails the test until it has words.
const CODES: Record<Code, true> = {
  locked: true,
  'in-session': true,
  'no-vault': true,
  'vault-exists': true,
  'wrong-secret': true,
  mistyped: true,
  'too-weak': true,
  'out-of-memory': true,
  'in-use': true,
  'read-only': true,
  'disk-full': true,
  'disk-trouble': true,
  'keys-damaged': true,
  'database-damaged': true,
  'database-missing': true,
  replayed: true,
  newer: true,
  refused: true,
  'no-recipient': true,
  'preview-outdated': true,
  'breaks-agreement': true,
  'nothing-to-undo': true,
  'bad-file': true,
  'not-empty': true,
  unknown: true,
  'file-trouble': true,
  'not-unsealed': true,
  'no-key': true,
  'not-agreed': true,
  'not-set': true,
  unexpected: true
};
const BY_PERSONS: Refusal[] = [
  'blank',
  'too-long',
  'out-of-range',
  'too-deep',
  'in-trash',
  'changed-since'
];

describe('words for what went wrong', () => {
  it.each(Object.keys(CODES) as Code[])('there are some for %s', (code) => {
    expect(wordsOf({ code })).toMatch(/\.$/);
  });

  it.each(BY_PERSONS)('a refusal says why: %s', (detail) => {
    expect(wordsOf({ code: 'refused', detail })).not.toBe(wordsOf({ code: 'refused' }));
  });

  it('whatever else was thrown is unexpected', () => {
    expect(problemOf(new Error('boom'))).toEqual({ code: 'unexpected' });
    expect(problemOf({ code: 'disk-full' })).toEqual({ code: 'disk-full' });
  });
});
