// The place "Throughline".
import { isKind, type Entry } from '$shared/backend';
import type { Place, PlanState, Route } from '$shared/state';
import Throughline from './Throughline.svelte';

export const place: Place = {
  id: 'throughline',
  label: 'throughline-title',
  Screen: Throughline,
  opens
};

/** Bedrock that nothing rests on is on no ladder, so it is shown here. */
function opens(entry: Entry, plan: PlanState): Route | undefined {
  const isBare = isKind(entry, 'bedrock') && plan.restingOn(entry.id).length === 0;
  return isBare ? { place: 'throughline', entry: entry.id } : undefined;
}
