// Known to a person: what someone knows, by kind; a why stands with its goal.
import type { Kind, Known } from '$shared/backend';

/** What someone knows of one kind, or of what is gone for ever. */
export type Group = { kind: Kind | 'gone'; known: readonly Known[] };

export function groups(all: readonly Known[]): Group[] {
  const found = new Map<Group['kind'], Known[]>();
  for (const known of inOrder(all)) {
    const kind = kindOf(known);
    found.set(kind, [...(found.get(kind) ?? []), known]);
  }
  return [...found].map(([kind, known]) => ({ kind, known }));
}

function kindOf({ item }: Known): Group['kind'] {
  if (item.under) return 'goal';
  return item.kind ?? 'gone';
}

/** Each why after what it was given with. */
function inOrder(all: readonly Known[]): Known[] {
  const branch = (top: Known): Known[] => {
    const under = all.filter(({ item }) => item.under === top.item.id);
    return [top, ...under.flatMap(branch)];
  };
  const given = new Set(all.map(({ item }) => item.id));
  return all.filter(({ item }) => !item.under || !given.has(item.under)).flatMap(branch);
}
