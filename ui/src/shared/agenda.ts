// Agenda, marking an entry to talk about: in a session that is ahead, or in a new one.
import MessageCircle from '@lucide/svelte/icons/message-circle';
import { SHOWABLE } from './audience';
import type { Entry, EntryId, EntryOf } from './backend';
import type { Action } from './actions';
import type { Frame, Route } from './state';
import { dayInWords, say } from './text';

/** More than this (sessions) would make a long menu of a short one. */
const MOST = 3;

/** A new session in which this is talked about. */
export const newSessionAbout = (entry: EntryId): Route => ({
  place: 'sessions',
  view: 'new',
  entry
});

/** The sessions that are ahead, the next one first. */
export function sessionsAhead({ plan }: Frame): EntryOf<'session'>[] {
  return plan
    .all('session')
    .filter(({ body }) => body.ended === undefined)
    .sort((a, b) => a.body.on.localeCompare(b.body.on));
}

/** What a menu offers for an entry: one way for each session that is ahead and does not have it. */
export function agendaMenu(frame: Frame, entry: Pick<Entry, 'id'> & { body: { kind: string } }) {
  if (!SHOWABLE.some((kind) => kind === entry.body.kind)) return [];
  const ahead = sessionsAhead(frame).slice(0, MOST);
  const without = ahead.filter(({ body }) => !body.talkAbout.includes(entry.id));
  const ways: Action[] = without.map((session) => ({
    id: `talk-about-${session.id}`,
    name: 'sessions-talk-about',
    words: withWhom(frame, session),
    icon: MessageCircle,
    act: () => void add(frame, session, entry.id)
  }));
  return ahead.length ? ways : [beginning(frame, entry.id)];
}

/** The entry whose page is open is talked about next time; where none is, a session is begun. */
export function putHereOnAgenda(frame: Frame): void {
  const { plan, router } = frame;
  const entry = plan.entry(router.here.entry);
  const [act] = entry && !entry.trashed ? agendaMenu(frame, entry) : [];
  if (act) act.act();
  else router.go({ place: 'sessions' });
}

const beginning = ({ router }: Frame, id: EntryId): Action => ({
  id: 'talk-about-new',
  name: 'sessions-talk-about-new',
  icon: MessageCircle,
  act: () => router.go(newSessionAbout(id))
});

async function add(frame: Frame, { id }: EntryOf<'session'>, about: EntryId): Promise<void> {
  await frame.drafts.flush();
  const kept = await frame.plan.rewrite('session', id, (body) => ({
    ...body,
    talkAbout: [...body.talkAbout.filter((one) => one !== about), about]
  }));
  const session = frame.plan.find('session', id);
  if (kept && session) frame.sayWithUndo(say('sessions-talked-about', withWhom(frame, session)));
}

function withWhom({ plan }: Frame, { body }: EntryOf<'session'>) {
  const who = plan.find('person', body.with)?.body.name ?? say('sessions-someone');
  return { who, on: dayInWords(body.on) };
}
