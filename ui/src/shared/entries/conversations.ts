// Conversations, what is between two people, in words: agreements, sessions, what someone said, and
// the sheets.
import { textsOf, type BodyOf, type SessionNote } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';
import { lines, onDay, nonEmpty, wordsOfTie, type PartWords } from './partWords';

export function allOfAgreement(agreement: BodyOf<'agreement'>): PartWords[] {
  const { made, until, roles, logistics, shares, never, notes } = agreement;
  return nonEmpty([
    { part: 'since', words: dayInWords(made) },
    { part: 'until', words: until ? dayInWords(until) : '' },
    { part: 'roles', words: roles },
    { part: 'logistics', words: logistics },
    { part: 'shares', words: lines(shares.map((sharing) => say(`entries-sharing-${sharing}`))) },
    { part: 'never', words: lines(never.map((topic) => say(`entries-topic-${topic}`))) },
    { part: 'never-words', words: lines(agreement.neverWords) },
    { part: 'pass-on', words: passingOn(agreement.passOn) },
    { part: 'may-keep', words: keeping(agreement.mayKeep) },
    { part: 'notes', words: notes }
  ]);
}

const keeping = (may: boolean) => say(may ? 'entries-may-keep-yes' : 'entries-may-keep-no');

function passingOn(passOn: BodyOf<'agreement'>['passOn']): string {
  return passOn.is === 'this'
    ? say('entries-passing-on-this', { what: passOn.what, to: passOn.to })
    : say(`entries-passing-on-${passOn.is}`);
}

export function allOfSession(session: BodyOf<'session'>, plan: PlanState): PartWords[] {
  const { on, talkAbout, checkIn, notes, heard, steps, raise, left } = session;
  return nonEmpty([
    { part: 'on', words: dayInWords(on) },
    { part: 'talk-about', words: lines(talkAbout.map((id) => titleIn(plan, id))) },
    { part: 'worry', words: checkIn?.worry ?? '' },
    { part: 'said', words: lines(notes.map(note)) },
    { part: 'heard', words: heard },
    { part: 'steps', words: lines(steps.map(stepInWords)) },
    {
      part: 'raise',
      words: lines(raise.map(({ what, to }) => say('entries-raise', { what, to })))
    },
    { part: 'left', words: lines(left.map((better) => say(`entries-better-${better}`))) }
  ]);
}

function titleIn(plan: PlanState, id: string): string {
  const entry = plan.entry(id);
  return entry && !entry.trashed ? plan.titleOf(entry) : '';
}

const note = ({ saying }: SessionNote) =>
  say('entries-said-as', { as: say(`entries-saying-${saying.is}`), words: lines(textsOf(saying)) });

/** A next step as one sentence. */
export function stepInWords({ cue, act, by }: BodyOf<'session'>['steps'][number]): string {
  const words = cue.trim() ? say('entries-step', { cue, act }) : act;
  return onDay(words, by);
}

export function allOfRemark({ on, saying, from }: BodyOf<'remark'>, plan: PlanState): PartWords[] {
  return nonEmpty([
    { part: 'saying', words: lines(textsOf(saying)) },
    { part: 'asked', words: say(`entries-saying-${saying.is}`) },
    { part: 'name', words: wordsOfTie(plan, 'person', from) },
    { part: 'on', words: dayInWords(on) }
  ]);
}

export function allOfPreparation(sheet: BodyOf<'preparation'>, plan: PlanState): PartWords[] {
  return nonEmpty([
    { part: 'about', words: sheet.about },
    { part: 'name', words: wordsOfTie(plan, 'person', sheet.with) },
    { part: 'facts', words: sheet.facts },
    { part: 'impact', words: sheet.impact },
    { part: 'their-view', words: sheet.theirView },
    { part: 'request', words: sheet.request },
    { part: 'follow-up', words: sheet.followUp }
  ]);
}

export function allOfReframe(sheet: BodyOf<'reframe'>): PartWords[] {
  return nonEmpty([
    { part: 'about', words: sheet.story },
    { part: 'facts', words: sheet.facts },
    { part: 'challenge', words: sheet.challenge },
    { part: 'control', words: sheet.control },
    { part: 'influence', words: sheet.influence },
    { part: 'let-go', words: sheet.letGo }
  ]);
}

export function allOfReceived({ on, from }: BodyOf<'received'>, plan: PlanState): PartWords[] {
  return nonEmpty([
    { part: 'name', words: wordsOfTie(plan, 'person', from) },
    { part: 'on', words: dayInWords(on) }
  ]);
}
