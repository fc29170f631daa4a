// Horizon: when a goal might come true, in words.
import type { Horizon } from '$shared/backend';
import { dayInWords, say } from '$shared/text';

/** Every way to say when, in the order they are shown. */
export const WHENS: Horizon['when'][] = [
  'months',
  'year',
  'two-years',
  'five-years',
  'someday',
  'by'
];

export function horizonInWords(horizon: Horizon): string {
  if (horizon.when === 'by')
    return say('goals-horizon-by-date', { date: dayInWords(horizon.date) });
  return say(`goals-horizon-${horizon.when}`);
}
