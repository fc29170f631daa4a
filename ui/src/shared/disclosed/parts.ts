// What else something in a disclosure says, part by part, for whoever reads it. A part that was not
// chosen is not there.
import type {
  Charge,
  GoalItem,
  Ground,
  Item,
  LotteryItem,
  MotivesItem,
  PassionItem
} from '../backend';
import type {
  NeedItem,
  OpportunityItem,
  StrengthItem,
  TurningPointItem,
  WeighingItem
} from '../backend';
import { horizonInWords, importanceInWords, measureInWords } from '../entries/goal';
import { motivationInWords } from '../entries/motives';
import { witnessesInWords } from '../entries/passion';
import { lines, onDay, spoken, type Said } from '../entries/said';
import { checkInWords } from '../entries/story';
import { dayInWords, say } from '../text';
import { partsOfAgreement, partsOfTalk } from './between';

/** Everything besides the title; a part's label is `reading-part-…`. */
export function partsOfItem(item: Item, grounds: readonly Ground[]): Said[] {
  switch (item.kind) {
    case 'goal':
      return ofGoal(item);
    case 'motives':
      return ofMotives(item);
    case 'weighing':
      return ofWeighing(item);
    case 'passion':
      return ofPassion(item, grounds);
    case 'strength':
      return ofStrength(item);
    case 'need':
      return ofNeed(item);
    case 'opportunity':
      return ofOpportunity(item);
    case 'lottery-answer':
      return ofLottery(item);
    case 'turning-point':
      return ofTurningPoint(item, grounds);
    case 'session':
      return partsOfTalk(item);
    case 'agreement':
      return partsOfAgreement(item);
  }
}

function ofGoal(goal: GoalItem): Said[] {
  const { horizon, setting, state, importance } = goal;
  return spoken([
    { part: 'horizon', words: horizon ? horizonInWords(horizon) : '' },
    { part: 'setting', words: setting ? say(`goals-setting-${setting}`) : '' },
    { part: 'state', words: state ? say(`goals-state-${state}`) : '' },
    { part: 'pulls', words: pulls(goal.motivations) },
    { part: 'importance', words: importance ? importanceInWords(importance) : '' },
    { part: 'measures', words: lines(goal.measures.map(measureInWords)) },
    { part: 'notes', words: goal.notes }
  ]);
}

function ofMotives({ pulls: mix, told }: MotivesItem): Said[] {
  const answers = told.map(({ asked, words }) =>
    lines([say(`motivations-telling-${asked}`), words])
  );
  return spoken([
    { part: 'pulls', words: pulls(mix) },
    { part: 'told', words: lines(answers) }
  ]);
}

function pulls(mix: GoalItem['motivations']): string {
  return lines(
    mix.map(({ motivation: pull, words }) => {
      const motivation = motivationInWords(pull);
      return words.trim() ? say('entries-motivation-in-words', { motivation, words }) : motivation;
    })
  );
}

function ofWeighing({ about, order }: WeighingItem): Said[] {
  const ranked = order.map(({ motivation, first, last }) =>
    say('reading-ranked', { motivation: motivationInWords(motivation), first, last })
  );
  return spoken([
    { part: 'about', words: about },
    { part: 'order', words: lines(ranked) }
  ]);
}

function ofPassion(passion: PassionItem, grounds: readonly Ground[]): Said[] {
  const { asked, noticed, others, value, rests, energy } = passion;
  return spoken([
    { part: 'noticed', words: lines([asked ? say(`passions-question-${asked}`) : '', noticed]) },
    { part: 'others', words: witnessesInWords(others) },
    { part: 'value', words: value },
    { part: 'rests', words: groundOf(rests, grounds) },
    { part: 'energy', words: lines(energy.map(chargeInWords)) }
  ]);
}

function chargeInWords({ doing, energy, on }: Charge): string {
  const words = { on: dayInWords(on), doing, energy: say(`entries-energy-${energy}`) };
  return say('entries-energy-note', words);
}

function ofStrength({ evidence, witnesses }: StrengthItem): Said[] {
  return spoken([
    { part: 'evidence', words: lines(evidence.map(({ what, on }) => onDay(what, on))) },
    { part: 'witnesses', words: witnessesInWords(witnesses) }
  ]);
}

function ofNeed({ whose, notes }: NeedItem): Said[] {
  return spoken([
    { part: 'whose', words: say(`entries-whose-${whose}`) },
    { part: 'notes', words: notes }
  ]);
}

function ofOpportunity(opportunity: OpportunityItem): Said[] {
  const { passions, strengths, needs, setting, firstStep, notes } = opportunity;
  return spoken([
    { part: 'passions', words: lines(passions) },
    { part: 'strengths', words: lines(strengths) },
    { part: 'needs', words: lines(needs) },
    { part: 'setting', words: setting ? say(`goals-setting-${setting}`) : '' },
    { part: 'first-step', words: firstStep },
    { part: 'notes', words: notes }
  ]);
}

function ofLottery(answer: LotteryItem): Said[] {
  const { half, on, why, entails, confidence, checks, ledTo } = answer;
  const sure = confidence ? say(`entries-confidence-${confidence}`) : '';
  const wanted = say(`entries-half-${half}`);
  return spoken([
    { part: 'half', words: say('entries-half-on', { half: wanted, on: dayInWords(on) }) },
    { part: 'reason', words: why },
    { part: 'entails', words: lines([entails.trim(), sure]) },
    { part: 'checks', words: lines(checks.flatMap(checkInWords)) },
    { part: 'led-to', words: ledTo }
  ]);
}

function ofTurningPoint(point: TurningPointItem, grounds: readonly Ground[]): Said[] {
  return spoken([
    { part: 'when', words: point.when },
    { part: 'instead', words: point.instead },
    { part: 'reason', words: point.why },
    { part: 'rests', words: groundOf(point.rests, grounds) }
  ]);
}

const groundOf = (on: number | null, grounds: readonly Ground[]): string =>
  on === null ? '' : (grounds[on]?.statement ?? '');
