// Relationship: a session and an agreement that were handed over, part by part.
import { textsOf, type AgreementItem, type NoteItem, type SessionItem } from '../backend';
import { lines, onDay, nonEmpty, type PartWords } from '../entries/partWords';
import { dayInWords, say } from '../text';

export function partsOfSession({ checkIn, said, heard, steps, raised }: SessionItem): PartWords[] {
  return nonEmpty([
    { part: 'worry', words: checkIn?.worry ?? '' },
    { part: 'heard', words: heard },
    { part: 'said', words: lines(said.map(note)) },
    { part: 'steps', words: lines(steps.map(step)) },
    {
      part: 'raise',
      words: lines(raised.map(({ what, to }) => say('entries-raise', { what, to })))
    }
  ]);
}

export function partsOfAgreement(agreed: AgreementItem): PartWords[] {
  const { made, until, roles, logistics, shares, never, passOn, mayKeep, notes } = agreed;
  const passing =
    passOn.is === 'this'
      ? say('entries-passing-on-this', { what: passOn.what, to: passOn.to })
      : say(`entries-passing-on-${passOn.is}`);
  return nonEmpty([
    { part: 'since', words: dayInWords(made) },
    { part: 'until', words: until ? dayInWords(until) : '' },
    { part: 'roles', words: roles },
    { part: 'logistics', words: logistics },
    { part: 'shares', words: lines(shares.map((one) => say(`entries-sharing-${one}`))) },
    { part: 'never', words: lines(never.map((one) => say(`entries-topic-${one}`))) },
    { part: 'pass-on', words: passing },
    { part: 'may-keep', words: say(`entries-may-keep-${mayKeep ? 'yes' : 'no'}`) },
    { part: 'notes', words: notes }
  ]);
}

const note = ({ saying }: NoteItem) =>
  say('entries-said-as', {
    as: say(`entries-saying-${saying.is}`),
    words: lines(textsOf(saying))
  });

function step({ cue, act, by }: SessionItem['steps'][number]): string {
  return onDay(cue.trim() ? say('entries-step', { cue, act }) : act, by);
}
