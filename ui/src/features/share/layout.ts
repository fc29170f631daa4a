// Layout: how the pages are laid out, and which layout fits whom.
import type { PageLayout, Relationship } from '$shared/backend';

/** All of them, the shortest first. */
export const LAYOUTS: readonly PageLayout[] = ['manager', 'mentor', 'whole'];

/** So many pages a manager reads in five minutes. */
export const MANAGER_PAGES = 2;

/** What fits someone at first; the person may choose another. */
export function fitting(relationship: Relationship | 'myself'): PageLayout {
  if (relationship === 'myself') return 'whole';
  return relationship === 'manager' ? 'manager' : 'mentor';
}
