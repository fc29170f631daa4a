// Several things of the same shape inside an entry.

/** What they become. */
export type Change<T> = (all: readonly T[]) => T[];
