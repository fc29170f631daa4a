// Kinds of entry by name.
import type { Kind } from '$shared/backend';
import { say } from '$shared/text';

/** A kind at the beginning of a line: "Goal". */
export function kindName(kind: Kind): string {
  const name = say(`entries-kind-${kind}`);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
