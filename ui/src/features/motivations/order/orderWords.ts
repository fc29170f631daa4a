// Order in words, what a sort by pairs comes to, in sentences: what is sure, and what could change
// places.
import type { Ranked } from '$shared/backend';
import { motivationInWords } from '$shared/entries';
import { say } from '$shared/text';

/** The places a motivation may have, from 1. */
export function placeInWords({ first, last }: Ranked): string {
  return first === last
    ? say('motivations-order-place', { place: first })
    : say('motivations-order-places', { first, last });
}

/** Sentences about the whole order, what pulls most first. */
export function orderInWords(order: readonly Ranked[]): string[] {
  const runs = runsOf(order);
  if (runs.length === 1 && order.length > 2) return [say('motivations-order-all-close')];
  const top = runs[0]?.length === 1 ? runs[0][0] : undefined;
  const surely = top ? [say('motivations-order-surely', { motivation: named(top) })] : [];
  const close = runs.filter((run) => run.length > 1).map(closeInWords);
  return [...surely, ...(close.length ? close : [say('motivations-order-clear')])];
}

/** Neighbours that could stand the other way round belong together. */
function runsOf(order: readonly Ranked[]): Ranked[][] {
  const runs: Ranked[][] = [];
  for (const ranked of order) {
    const run = runs.at(-1);
    const reach = Math.max(0, ...(run ?? []).map(({ last }) => last));
    if (run && ranked.first < reach) run.push(ranked);
    else runs.push([ranked]);
  }
  return runs;
}

function closeInWords(run: Ranked[]): string {
  const names = run.map(named);
  const last = names.pop() ?? '';
  if (names.length === 1)
    return say('motivations-order-change', { one: names[0] ?? '', other: last });
  return say('motivations-order-close', { some: joined(names), last });
}

function joined(names: string[]): string {
  return names.reduce((first, second) => say('motivations-order-joined', { first, second }));
}

const named = ({ motivation }: Ranked) => motivationInWords(motivation);
