// The example plan, which is the very file that the program brings along.
import written from '$example/example-plan.json?raw';
import type { Entry } from '../backend';

/** Two years of one person, with every kind of thing in it. */
export function example(): Entry[] {
  return (JSON.parse(written) as { entries: Entry[] }).entries;
}
