// Palette items: what the palette lists, and the groups they stand in.
import type { Run } from '$shared/backend';

/** One thing that can be taken. */
export type Item = {
  id: string;
  label: string;
  /** The label with what was looked for marked, for what the person wrote. */
  runs?: readonly Run[];
  detail?: string;
  keys?: string;
  voice?: boolean;
  act: () => void;
};
export type Group = { label: string; items: Item[] };
