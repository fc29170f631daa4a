// Words for the content of a field, whatever the kind and whether it is in the plan or was handed
// over.
import {
  LISTS,
  textsOf,
  type AnswerTo,
  type Charge,
  type Chosen,
  type Ground,
  type Horizon,
  type Motivation,
  type NoteItem,
  type PassingOn,
  type RecordLine,
  type Witness
} from '../backend';
import { dayInWords, say } from '../text';
import type { FieldContent, OwnLine } from './fieldContent';
import { lines, onDay } from './partWords';

/** What stands in a field, in words. `label` is the field's own. */
export function contentInWords(
  content: FieldContent,
  label: string,
  grounds: readonly Ground[] = []
): string {
  switch (content.is) {
    case 'text':
      return content.words;
    case 'texts':
    case 'named':
      return lines(content.all);
    case 'choice':
      return chosenInWords(content.one);
    case 'choices':
      return lines(content.all.map(chosenInWords));
    case 'flag':
      return say(`entries-${label}-${content.yes ? 'yes' : 'no'}`);
    case 'day':
      return dayInWords(content.day);
    case 'scale':
      return lines([
        say('entries-importance', { level: content.scale.level }),
        content.scale.words.trim()
      ]);
    case 'answers':
      return lines(content.all.map(answerInWords));
    case 'witnesses':
      return witnessesInWords(content.all);
    case 'records':
      return lines(content.all.flatMap((line) => recordInWords(line, label)));
    case 'ground':
      return grounds[content.on]?.statement ?? '';
    default:
      return ownInWords(content);
  }
}

type Own = Exclude<
  FieldContent,
  {
    is:
      | 'text'
      | 'texts'
      | 'named'
      | 'choice'
      | 'choices'
      | 'flag'
      | 'day'
      | 'scale'
      | 'answers'
      | 'witnesses'
      | 'records'
      | 'ground';
  }
>;

/** What only one kind has. Whys are drawn, not said. */
function ownInWords(content: Own): string {
  switch (content.is) {
    case 'order':
      return lines(content.order.map(({ motivation }) => motivationInWords(motivation)));
    case 'energy':
      return lines(content.notes.map(energyNoteInWords));
    case 'check-in':
      return content.checkIn.worry;
    case 'said':
      return lines(content.notes.map(noteInWords));
    case 'pass-on':
      return passingOn(content.passOn);
    case 'lines':
      return lines(content.lines.map(preferred));
    case 'not-sure':
      return say('entries-not-sure');
    case 'whys':
      return '';
  }
}

/** One of a closed list. */
export function chosenInWords({ list, name, day }: Chosen): string {
  const { words } = LISTS[list];
  return day ? say(`${words}-by-date`, { date: dayInWords(day) }) : say(`${words}-${name}`);
}

/** When a goal might come true. */
export const horizonInWords = (horizon: Horizon): string =>
  chosenInWords({
    list: 'horizon',
    name: horizon.when,
    day: horizon.when === 'by' ? horizon.date : null
  });

export const motivationInWords = (motivation: Motivation): string =>
  say(`goals-motivation-${motivation}`);

/** What pulls, with the person's words where there are some; a question, only where it was answered. */
function answerInWords({ to, words }: AnswerTo): string {
  const asked = chosenInWords(to);
  if (to.list !== 'motivation') return words.trim() ? lines([asked, words]) : '';
  return words ? say('entries-motivation-in-words', { motivation: asked, words }) : asked;
}

/** Who said what, a line each. */
export function witnessesInWords(witnesses: readonly Witness[]): string {
  return lines(
    witnesses.map(({ who, said }) =>
      who && said ? say('entries-said-by', { who, said }) : who || said
    )
  );
}

/** The words and the day of a record, by their columns. */
function cellsOf({ cells }: RecordLine): { [column: string]: string } & { on?: string } {
  const entries = cells.map(({ column, content }) => [
    column,
    content.is === 'words' ? content.words : content.is === 'day' ? (content.day ?? '') : ''
  ]);
  return Object.fromEntries(entries) as { [column: string]: string };
}

/** A line of a table. Where several columns make a sentence it has words of its own. */
function recordInWords(record: RecordLine, label: string): string[] {
  const cells = cellsOf(record);
  const own = RECORDS[label];
  if (own) return own(cells);
  const words = record.cells.flatMap(({ content }) =>
    content.is === 'words' ? content.words : []
  );
  const day = record.cells.flatMap(({ content }) =>
    content.is === 'day' ? (content.day ?? []) : []
  );
  return [onDay(lines(words), day[0])];
}

type Cells = { [column: string]: string | undefined };

const RECORDS: { [label: string]: (cells: Cells) => string[] } = {
  measures: (cells) => [measureInWords(cells)],
  checks: checkInWords,
  steps: (cells) => [stepInWords(cells)],
  raise: ({ what = '', to = '' }) => [say('entries-raise', { what, to })]
};

function measureInWords({ what = '', start = '', now = '', target = '' }: Cells): string {
  const measure = way(what, start, target);
  return now ? say('entries-measure-now', { measure, now }) : measure;
}

function way(what: string, start: string, target: string): string {
  if (start && target) return say('entries-measure-from-to', { what, start, target });
  if (target) return say('entries-measure-to', { what, target });
  return start ? say('entries-measure-from', { what, start }) : what;
}

function checkInWords({ who = '', on, right, otherwise }: Cells): string[] {
  const asked = on ? say('entries-check-on', { who, on: dayInWords(on) }) : who;
  return [
    right ? say('entries-check-right', { who: asked, words: right }) : '',
    otherwise ? say('entries-check-otherwise', { who: asked, words: otherwise }) : '',
    right || otherwise ? '' : asked
  ];
}

/** A next step as one sentence. */
export function stepInWords({ cue = '', act = '', by }: Cells): string {
  const words = cue.trim() ? say('entries-step', { cue, act }) : act;
  return onDay(words, by);
}

function energyNoteInWords({ on, doing, energy }: Charge): string {
  const words = { on: dayInWords(on), doing, energy: say(`entries-energy-${energy}`) };
  return say('entries-energy-note', words);
}

const noteInWords = ({ saying }: NoteItem) =>
  say('entries-said-as', { as: say(`entries-saying-${saying.is}`), words: lines(textsOf(saying)) });

function passingOn(passOn: PassingOn): string {
  return passOn.is === 'this'
    ? say('entries-passing-on-this', { what: passOn.what, to: passOn.to })
    : say(`entries-passing-on-${passOn.is}`);
}

function preferred({ left, right, pulls }: OwnLine): string {
  const [one, other] = pulls === 'right' ? [right, left] : [left, right];
  const words = { one: motivationInWords(one), other: motivationInWords(other) };
  return say(pulls === 'alike' ? 'entries-alike' : 'entries-preferred', words);
}
