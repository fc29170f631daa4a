// Session to begin: the program shuts everything but what the other may see, and the window starts
// afresh, so that nothing else is left in its memory.
import type { EntryId } from '$shared/backend';
import type { Frame } from '$shared/state';

export async function begin(frame: Frame, id: EntryId): Promise<void> {
  if (!(await frame.drafts.flush())) return;
  await frame.attempt(() => frame.backend('begin_session', { id }));
}
