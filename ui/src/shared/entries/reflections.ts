// Reflections: answers to the lottery question, turning points and the guided start, in words.
import type { BodyOf, Check, LotteryAnswer, TurningPoint } from '../backend';
import type { PlanState } from '../state';
import { dayInWords, say } from '../text';
import { lines, nonEmpty, wordsOfTie, type PartWords, type ChoosablePart } from './partWords';

/** A lottery answer's parts besides whose job it is; empty ones are left out. */
export function partsOfLottery(answer: LotteryAnswer, plan: PlanState): ChoosablePart[] {
  return nonEmpty([
    { part: 'reason', words: answer.why },
    { part: 'entails', words: entailed(answer) },
    { part: 'checks', words: lines(answer.checks.flatMap(checkInWords)) },
    { part: 'led-to', words: wordsOfTie(plan, 'goal', answer.ledTo) }
  ]);
}

export function allOfLottery(answer: BodyOf<'lottery-answer'>, plan: PlanState): PartWords[] {
  return [
    { part: 'half', words: say(`entries-half-${answer.half}`) },
    { part: 'job', words: answer.whose },
    ...partsOfLottery(answer, plan)
  ];
}

/** A turning point's parts besides the choice; empty ones are left out. */
export function partsOfTurningPoint(point: TurningPoint, plan: PlanState): ChoosablePart[] {
  return nonEmpty([
    { part: 'when', words: point.when },
    { part: 'instead', words: point.instead },
    { part: 'reason', words: point.why },
    { part: 'ground', words: wordsOfTie(plan, 'bedrock', point.rests) }
  ]);
}

export function allOfTurningPoint(point: BodyOf<'turning-point'>, plan: PlanState): PartWords[] {
  return [{ part: 'choice', words: point.choice }, ...partsOfTurningPoint(point, plan)];
}

export function allOfBeginning(beginning: BodyOf<'beginning'>, plan: PlanState): PartWords[] {
  return nonEmpty([
    { part: 'mind', words: beginning.mind },
    { part: 'goal', words: wordsOfTie(plan, 'goal', beginning.goal) },
    { part: 'passion', words: wordsOfTie(plan, 'passion', beginning.passion) },
    { part: 'strength', words: wordsOfTie(plan, 'strength', beginning.strength) },
    { part: 'next', words: say(`entries-beginner-${beginning.next}`) }
  ]);
}

function entailed({ entails, confidence }: LotteryAnswer): string {
  return lines([entails.trim(), confidence ? say(`entries-confidence-${confidence}`) : '']);
}

export function checkInWords({ who, on, right, otherwise }: Check): string[] {
  const asked = on ? say('entries-check-on', { who, on: dayInWords(on) }) : who;
  return [
    right && say('entries-check-right', { who: asked, words: right }),
    otherwise && say('entries-check-otherwise', { who: asked, words: otherwise }),
    right || otherwise ? '' : asked
  ];
}
