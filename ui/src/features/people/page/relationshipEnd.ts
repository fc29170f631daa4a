// End of a relationship: when it ends between two people, and when it goes on after all. Each is
// one act, undone as one.
import type { Edit } from '$shared/backend';
import { agreementInForce } from '$shared/relationship';
import type { Frame } from '$shared/state';
import { ended as agreementEnded } from '../agreement/agreementEdits';
import type { PersonEntry } from '../routes';

/** Whether it would end before a quarter (B5); nothing is known where nobody said when it began. */
export async function endsEarly(frame: Frame, since: string | undefined, until: string) {
  return since !== undefined && (await frame.backend('ends_early', { since, until }));
}

/** What ends it on a day: the relationship, and with it what was agreed. */
export function endings(frame: Frame, { id, body }: PersonEntry, on: string): Edit[] {
  const agreement = agreementInForce(frame.plan, id);
  const end: Edit = { do: 'rewrite', id, body: { ...body, until: on } };
  return agreement ? [end, agreementEnded(agreement, on)] : [end];
}

/** It goes on after all. What was agreed stays ended: it is agreed anew. */
export function goOn(frame: Frame, { id }: PersonEntry): Promise<boolean> {
  return frame.plan.rewrite('person', id, ({ until: _, ...body }) => body);
}
