// Testing of sharing: it is opened on a small plan.
import { screen } from '@testing-library/svelte';
import type { Entry } from '$shared/backend';
import { showPlace, small } from '$shared/testing';
import { place } from '..';

export const LEAD = 'I want to lead the platform team within two years.';
export const TEACH = 'Teach internally';
export const CHOOSE = 'I’d get to choose what we build.';

/** Opens the place. */
export function openShare(entries: Entry[] = small(), view?: string) {
  return showPlace(place, { entries, ...(view && { route: { view } }) });
}

/** Opens the place for a copy that one keeps. */
export async function openForMyself(entries?: Entry[]) {
  const opened = await openShare(entries);
  await opened.user.click(screen.getByRole('button', { name: 'A copy for me' }));
  await screen.findByRole('heading', { level: 1, name: 'A copy for me' });
  return opened;
}

/** Opens the place and says for whom. */
export async function openFor(who: string, entries?: Entry[]) {
  const opened = await openShare(entries);
  await opened.user.click(screen.getByRole('button', { name: new RegExp(`^For ${who}`) }));
  await screen.findByRole('heading', { level: 1, name: `A plan for ${who}` });
  return opened;
}

export const box = (name: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name });

/** Opens what belongs to an entry. */
export const inside = (title: string) =>
  screen.getByRole('button', { name: new RegExp(`^What belongs to “${title}”`) });
