// Deck of questions for whoever listens (A9, D10, E10, E13): by situation, one after the other.
import type { Item } from '$shared/backend';
import { say } from '$shared/text';

/** How many questions there are for each situation, in the order they are offered. */
const DECK = {
  start: 4,
  underneath: 5,
  pull: 5,
  works: 5,
  aloud: 4,
  playback: 4,
  stuck: 5,
  'new-role': 4,
  conflict: 4,
  tired: 4,
  pitfalls: 5
} as const;

export type Situation = keyof typeof DECK;

export const SITUATIONS = Object.keys(DECK) as Situation[];

export const situationInWords = (situation: Situation): string =>
  say(`deck-situation-${situation}`);

export const countOf = (situation: Situation): number => DECK[situation];

/** A question of a situation, by its number from 0, round and round. */
export function questionInWords(situation: Situation, number: number): string {
  return say(`deck-${situation}-${(number % DECK[situation]) + 1}`);
}

/** Where one might begin with something, unless the listener knows better. */
export function fitting(item: Item | undefined): Situation {
  switch (item?.kind) {
    case undefined:
      return 'start';
    case 'goal':
      return isPulledByPower(item) ? 'pull' : 'underneath';
    case 'motives':
    case 'weighing':
      return 'pull';
    case 'passion':
    case 'strength':
      return 'works';
    case 'lottery-answer':
    case 'opportunity':
      return 'new-role';
    default:
      return 'underneath';
  }
}

/** The two that are often taken for one another. */
const POWER = ['influence', 'authority'];

const isPulledByPower = ({ fields }: Item): boolean =>
  fields.some(
    ({ given }) =>
      given.is === 'answers' && given.all.some(({ to }) => POWER.some((power) => power === to.name))
  );
