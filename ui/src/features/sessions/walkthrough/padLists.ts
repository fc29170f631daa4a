// Pad lists, lists on the pad: one thing in them rewritten, or one more at their end.

/** The list with this at a place; at its end it is one more. */
export const placed = <T>(all: readonly T[], at: number, one: T): T[] =>
  at < all.length ? all.with(at, one) : [...all, one];

export const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => i !== at);
