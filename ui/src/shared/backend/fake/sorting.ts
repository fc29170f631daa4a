// A sort of motivations by pairs, played simply: every pair in turn, and who won most stands first.
// The real one, which asks less and knows how sure it is, is in the crate `plan`.
import type { Motivation, Pair, Sorting, Weighing } from '../generated';

export function sorting({ among, preferences }: Weighing): Sorting {
  const won = (m: Motivation) =>
    preferences.filter(({ left, right, pulls }) => (pulls === 'left' ? left : right) === m).length;
  const order = [...among].sort((a, b) => won(b) - won(a));
  const asked = preferences.length;
  const atMost = Math.min(pairs(among).length, Math.floor((among.length * 3) / 2));
  const next = asked < atMost ? (pairs(among)[asked] ?? null) : null;
  const ranked = order.map((motivation, at) => ({ motivation, first: at + 1, last: at + 1 }));
  return { next, asked, atMost, order: ranked };
}

function pairs(among: readonly Motivation[]): Pair[] {
  return among.flatMap((left, at) => among.slice(at + 1).map((right) => ({ left, right })));
}
