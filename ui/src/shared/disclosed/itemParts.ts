// Item of a disclosure in words: what it is, the words it is known by, and its parts.
import type { Disclosure, GoalItem, Item, LotteryItem, PassionItem, Pull } from '../backend';
import { horizonInWords, importanceInWords, measureInWords } from '../entries/goal';
import { motivationInWords } from '../entries/motives';
import { witnessesInWords } from '../entries/passion';
import { lines, onDay, nonEmpty, type PartWords } from '../entries/partWords';
import { checkInWords } from '../entries/reflections';
import { dayInWords, say } from '../text';
import { partsOfAgreement, partsOfSession } from './relationship';

type Grounds = Pick<Disclosure, 'grounds'>;

/** What kind of thing it is, and which half of the question a lottery answer answers. */
export function kindOfItem(item: Item): string {
  if (item.kind === 'lottery-answer') return say(`entries-half-${item.half}`);
  return say(`entries-kind-${item.kind}`);
}

/** The words it is known by: the person's, or the program's where it has none of its own. */
export function titleOfItem(item: Item): string {
  switch (item.kind) {
    case 'lottery-answer':
      return item.whose;
    case 'turning-point':
      return item.choice;
    case 'opportunity':
      return item.name;
    case 'motives':
      return say('entries-kinds-motives');
    case 'weighing':
      return say('entries-weighed', { on: dayInWords(item.on) });
    case 'session':
    case 'agreement':
      return dayInWords(item.kind === 'session' ? item.on : item.made);
    default:
      return item.statement;
  }
}

/** Its parts besides that; whys are drawn, not said. */
export function partsOfItem(item: Item, { grounds }: Grounds): PartWords[] {
  const ground = (on: number | null) => (on === null ? '' : (grounds[on]?.statement ?? ''));
  switch (item.kind) {
    case 'goal':
      return partsOfGoal(item);
    case 'passion':
      return partsOfPassion(item, ground(item.rests));
    case 'lottery-answer':
      return partsOfLottery(item);
    case 'turning-point':
      return nonEmpty([
        { part: 'when', words: item.when },
        { part: 'instead', words: item.instead },
        { part: 'reason', words: item.why },
        { part: 'ground', words: ground(item.rests) }
      ]);
    case 'session':
      return partsOfSession(item);
    case 'agreement':
      return partsOfAgreement(item);
    default:
      return partsOfOthers(item);
  }
}

type Others = Exclude<
  Item,
  { kind: 'goal' | 'passion' | 'lottery-answer' | 'turning-point' | 'session' | 'agreement' }
>;

function partsOfOthers(item: Others): PartWords[] {
  switch (item.kind) {
    case 'motives':
      return nonEmpty([
        { part: 'motivations', words: pulls(item.pulls) },
        {
          part: 'told',
          words: lines(
            item.told.map((told) => lines([say(`motivations-telling-${told.asked}`), told.words]))
          )
        }
      ]);
    case 'weighing':
      return nonEmpty([
        { part: 'about', words: item.about },
        {
          part: 'preferences',
          words: lines(item.order.map(({ motivation }) => motivationInWords(motivation)))
        }
      ]);
    case 'strength':
      return nonEmpty([
        {
          part: 'evidence',
          words: lines(item.evidence.map(({ what, on }) => onDay(what, on)))
        },
        { part: 'witnesses', words: witnessesInWords(item.witnesses) }
      ]);
    case 'need':
      return nonEmpty([
        { part: 'whose', words: say(`entries-whose-${item.whose}`) },
        { part: 'notes', words: item.notes }
      ]);
    case 'opportunity':
      return nonEmpty([
        { part: 'passions', words: lines(item.passions) },
        { part: 'strengths', words: lines(item.strengths) },
        { part: 'needs', words: lines(item.needs) },
        { part: 'setting', words: item.setting ? say(`goals-setting-${item.setting}`) : '' },
        { part: 'first-step', words: item.firstStep },
        { part: 'notes', words: item.notes }
      ]);
  }
}

function partsOfGoal(goal: GoalItem): PartWords[] {
  const { horizon, setting, state, importance } = goal;
  return nonEmpty([
    { part: 'horizon', words: horizon ? horizonInWords(horizon) : '' },
    { part: 'setting', words: setting ? say(`goals-setting-${setting}`) : '' },
    { part: 'state', words: state ? say(`goals-state-${state}`) : '' },
    { part: 'motivations', words: pulls(goal.motivations) },
    { part: 'importance', words: importance ? importanceInWords(importance) : '' },
    { part: 'notes', words: goal.notes },
    { part: 'measures', words: lines(goal.measures.map(measureInWords)) }
  ]);
}

function partsOfPassion(passion: PassionItem, ground: string): PartWords[] {
  const { asked, noticed, others, value, energy } = passion;
  const question = asked ? say(`passions-question-${asked}`) : '';
  const notes = energy.map(({ on, doing, energy }) =>
    say('entries-energy-note', {
      on: dayInWords(on),
      doing,
      energy: say(`entries-energy-${energy}`)
    })
  );
  return nonEmpty([
    { part: 'noticed', words: lines([question, noticed]) },
    { part: 'others', words: witnessesInWords(others) },
    { part: 'value', words: value },
    { part: 'ground', words: ground },
    { part: 'energy', words: lines(notes) }
  ]);
}

function partsOfLottery(answer: LotteryItem): PartWords[] {
  const { why, entails, confidence, checks, ledTo } = answer;
  const sure = confidence ? say(`entries-confidence-${confidence}`) : '';
  return nonEmpty([
    { part: 'reason', words: why },
    { part: 'entails', words: entails ? lines([entails, sure]) : '' },
    { part: 'checks', words: lines(checks.flatMap(checkInWords)) },
    { part: 'led-to', words: ledTo }
  ]);
}

function pulls(all: readonly Pull[]): string {
  const said = all.map(({ motivation, words }) => {
    const name = motivationInWords(motivation);
    return words ? say('entries-motivation-in-words', { motivation: name, words }) : name;
  });
  return lines(said);
}
