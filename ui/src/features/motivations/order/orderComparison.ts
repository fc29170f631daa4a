// Order comparison: two weighings beside each other. Only what was weighed in both can be compared,
// so both are sorted once more without the rest.
import type { Backend, BodyOf, Motivation, Ranked } from '$shared/backend';
import { weighingOf } from '../weigh/WeighingState.svelte';

type WeighingBody = BodyOf<'weighing'>;

/** Where a motivation stood, and where it stands. */
export type Moved = { motivation: Motivation; then: Ranked; now: Ranked; thenAt: number };

/** In the present order. Fewer than two in common cannot be compared: nothing. */
export async function compared(
  backend: Backend,
  then: WeighingBody,
  now: WeighingBody
): Promise<Moved[]> {
  const both = now.among.filter((motivation) => then.among.includes(motivation));
  if (both.length < 2) return [];
  const sorted = async (body: WeighingBody) => {
    return (await backend('sort', { weighing: weighingOf(only(both, body)) })).order;
  };
  const [before, after] = [await sorted(then), await sorted(now)];
  return after.flatMap((ranked) => {
    const thenAt = before.findIndex(({ motivation }) => motivation === ranked.motivation);
    const was = before[thenAt];
    return was ? [{ motivation: ranked.motivation, then: was, now: ranked, thenAt }] : [];
  });
}

/** Which way it moved, where it moved further than a weighing can tell. */
export function wayOf({ then, now }: Moved): 'more' | 'less' | null {
  if (now.last < then.first) return 'more';
  return now.first > then.last ? 'less' : null;
}

function only(among: Motivation[], body: WeighingBody): WeighingBody {
  const within = ({ left, right }: WeighingBody['preferences'][number]) =>
    among.includes(left) && among.includes(right);
  return { ...body, among, preferences: body.preferences.filter(within) };
}
