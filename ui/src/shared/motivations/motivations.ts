// Motivations: the eight things that may pull. They are equals: this is the source's order, which
// ranks nothing.
import type { Motivation } from '../backend';

export const MOTIVATIONS = [
  'influence',
  'authority',
  'recognition',
  'growth',
  'autonomy',
  'meaning',
  'compensation',
  'next-rung'
] as const satisfies readonly Motivation[];
