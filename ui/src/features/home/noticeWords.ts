// Notice words: what is worth noticing, in words, and the way to where something can be done about
// it.
import type { Entry, EntryId, Matter, Notice } from '$shared/backend';
import { ladderAt, sessionWith, type Frame, type Route } from '$shared/state';
import { say, type Words } from '$shared/text';
import { quoted } from '$shared/throughline';

/** A notice as it is said: one sentence, one way to go, and the entry it quotes. */
export type NoticeWords = {
  key: string;
  words: string;
  way: string;
  route: Route;
  quotes: Entry | undefined;
};

/** What is said of a notice; nothing where what it speaks of is gone by now. */
export function noticeWords({ key, matter }: Notice, frame: Frame): NoticeWords | undefined {
  const words = namesIn(matter, frame);
  if (!words) return undefined;
  const id = matter.is === 'names-work' ? `${matter.is}-${matter.aspect}` : matter.is;
  return {
    key,
    words: say(`home-notice-${id}`, words),
    way: say(`home-way-${matter.is}`),
    route: routeOf(matter, frame),
    quotes: quotedOf(spokenOf(matter)[0], frame)
  };
}

/** The person's words that a notice quotes. */
function namesIn(matter: Matter, frame: Frame): Words | undefined {
  if (matter.is === 'gives-energy') return { words: quoted(matter.doing) };
  if (matter.is === 'step-due' && titleOf(matter.session, frame) !== undefined)
    return { words: quoted(matter.act) };
  const ids = spokenOf(matter);
  const titles = ids.map((id) => titleOf(id, frame));
  if (titles.some((title) => title === undefined)) return undefined;
  const [words = '', other = ''] = titles as string[];
  return { words, other };
}

/** The entries a notice quotes, the first first. */
function spokenOf(matter: Matter): EntryId[] {
  switch (matter.is) {
    case 'without-why':
    case 'day-passed':
    case 'only-should':
      return [matter.goal];
    case 'put-off':
      return [matter.why];
    case 'reads-alike':
      return [matter.bedrock, matter.other];
    case 'names-work':
      return [matter.bedrock];
    case 'nobody-asked':
    case 'a-year-since':
      return [matter.answer];
    case 'unseen-strength':
      return [matter.strength];
    case 'without-value':
      return [matter.passion];
    case 'talk-due':
    case 'ended-early':
      return [matter.person];
    case 'step-due':
      return [matter.session];
    default:
      return [];
  }
}

function titleOf(id: EntryId, frame: Frame): string | undefined {
  const known = quotedOf(id, frame);
  return known && quoted(wordsIn(known));
}

/** A question that was put off is known by the goal it was asked about. */
function quotedOf(id: EntryId | undefined, { plan }: Frame): Entry | undefined {
  const entry = plan.entry(id);
  if (!entry || entry.trashed) return undefined;
  return entry.body.kind === 'why' ? plan.goalOf(entry.id) : entry;
}

function wordsIn({ body }: Entry): string {
  if (body.kind === 'lottery-answer') return body.whose;
  if (body.kind === 'person') return body.name;
  return 'statement' in body ? body.statement : '';
}

function routeOf(matter: Matter, frame: Frame): Route {
  switch (matter.is) {
    case 'without-why':
      return ladderAt(matter.goal);
    case 'reads-alike':
      return { place: 'throughline', entry: matter.bedrock };
    case 'not-told-apart':
      return { place: 'motivations', view: 'told' };
    case 'a-year-since':
      return { place: 'lottery' };
    case 'gives-energy':
      return { place: 'passions' };
    case 'nothing-meets':
      return { place: 'sweet-spot' };
    case 'talk-due':
      return sessionWith(matter.person);
    default:
      return wayTo(spokenOf(matter)[0], frame) ?? { place: 'throughline' };
  }
}

function wayTo(id: EntryId | undefined, { plan, wayTo }: Frame): Route | undefined {
  const entry = id && plan.entry(id);
  return entry ? wayTo(entry) : undefined;
}
