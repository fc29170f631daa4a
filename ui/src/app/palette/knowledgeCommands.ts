// "What does … know?": the palette leads to what someone was given.
import type { Frame } from '$shared/state';
import { say } from '$shared/text';
import type { Item } from './paletteState.svelte';
import { bestMatches } from './fuzzyMatch';

/** What is meant by what was typed. */
export function knowledgeCommands({ plan, router }: Frame, typed: string): Item[] {
  if (!typed.trim()) return [];
  const all = plan.people.map(({ id, body }) => ({
    id: `known-${id}`,
    label: say('share-known-ask', { who: body.name }),
    act: () => router.go({ place: 'share', view: 'known', entry: id })
  }));
  return bestMatches(all, typed);
}
