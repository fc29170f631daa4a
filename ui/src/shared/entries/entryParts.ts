// Entry parts, what an entry of any kind says, part by part: for choosing what leaves, and for its
// history.
import { isKind, type Body, type Entry, type EntryOf, type Kind } from '../backend';
import type { PlanState } from '../state';
import { allOfGoal, allOfWhy, partsOfGoal } from './goal';
import { allOfMotives, allOfWeighing, partsOfMotives } from './motives';
import { allOfEnergyNote, allOfPassion, partsOfPassion } from './passion';
import { allOfPerson, allOfProfile, partsOfProfile } from './people';
import type { PartWords, ChoosablePart } from './partWords';
import { allOfBeginning, allOfLottery, allOfTurningPoint } from './reflections';
import { partsOfLottery, partsOfTurningPoint } from './reflections';
import { allOfNeed, allOfOpportunity, allOfStrength } from './sweetSpot';
import { partsOfNeed, partsOfOpportunity, partsOfStrength } from './sweetSpot';

import {
  allOfAgreement,
  allOfPreparation,
  allOfReceived,
  allOfReframe,
  allOfRemark,
  allOfSession
} from './conversations';

type All = { [K in Kind]: (entry: EntryOf<K>, plan: PlanState) => PartWords[] };

/** What each kind says, its main text first. */
const ALL: All = {
  goal: ({ body }) => allOfGoal(body),
  why: allOfWhy,
  bedrock: ({ body }) => [{ part: 'bedrock', words: body.statement }],
  motives: ({ body }) => allOfMotives(body),
  weighing: ({ body }, plan) => allOfWeighing(body, plan),
  passion: allOfPassion,
  'energy-note': ({ body }, plan) => allOfEnergyNote(body, plan),
  strength: ({ body }) => allOfStrength(body),
  need: ({ body }) => allOfNeed(body),
  opportunity: ({ body }, plan) => allOfOpportunity(body, plan),
  'lottery-answer': ({ body }, plan) => allOfLottery(body, plan),
  'turning-point': ({ body }, plan) => allOfTurningPoint(body, plan),
  beginning: ({ body }, plan) => allOfBeginning(body, plan),
  person: ({ body }) => allOfPerson(body),
  agreement: ({ body }) => allOfAgreement(body),
  session: ({ body }, plan) => allOfSession(body, plan),
  remark: ({ body }, plan) => allOfRemark(body, plan),
  preparation: ({ body }, plan) => allOfPreparation(body, plan),
  reframe: ({ body }) => allOfReframe(body),
  received: ({ body }, plan) => allOfReceived(body, plan),
  profile: ({ body }) => allOfProfile(body)
};

/** Everything an entry says, its main text first. */
export function partsOf(entry: Entry, plan: PlanState): PartWords[] {
  const all = ALL[entry.body.kind] as (entry: Entry, plan: PlanState) => PartWords[];
  return all(entry, plan);
}

/** What can be chosen of an entry besides what makes it what it is; empty parts are left out. */
export function partsToChoose(entry: Entry, plan: PlanState): ChoosablePart[] {
  const { body } = entry;
  if (isKind(entry, 'passion')) return partsOfPassion(entry, plan);
  if (body.kind === 'lottery-answer') return partsOfLottery(body, plan);
  if (body.kind === 'turning-point') return partsOfTurningPoint(body, plan);
  return partsOfItself(body);
}

function partsOfItself(body: Body): ChoosablePart[] {
  switch (body.kind) {
    case 'goal':
      return partsOfGoal(body);
    case 'motives':
      return partsOfMotives(body);
    case 'strength':
      return partsOfStrength(body);
    case 'need':
      return partsOfNeed(body);
    case 'opportunity':
      return partsOfOpportunity(body);
    case 'profile':
      return partsOfProfile(body);
    default:
      return [];
  }
}
