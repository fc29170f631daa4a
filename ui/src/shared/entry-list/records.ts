// Records: several things of the same shape inside an entry.

/** What they become. */
export type RecordsChange<T> = (all: readonly T[]) => T[];
