// Pick up, where the person might pick up: what they put off, or what they have not dug under yet.
// Only what the plan shows plainly; what deserves notice beyond that is for the program to say.
import type { EntryOf } from '$shared/backend';
import type { PlanState, Rung } from '$shared/state';

type Goal = EntryOf<'goal'>;
type Why = EntryOf<'why'>;

export type PickUp =
  /** A guided start that was left in the middle. */
  | { is: 'beginning'; beginning: EntryOf<'beginning'> }
  /** A question that was put off. */
  | { is: 'kept-open'; goal: Goal; why: Why; above: Why | undefined }
  /** A goal that was never asked about. */
  | { is: 'no-why'; goal: Goal }
  /** A way down that does not rest on bedrock yet. */
  | { is: 'not-down'; goal: Goal; why: Why }
  /** Every goal rests. */
  | { is: 'settled' };

/** A guided start, else what was put off last, else the goal changed last that has no why, else a
    way not yet down. */
export function pickUp(plan: PlanState): PickUp {
  return begun(plan) ?? keptOpen(plan) ?? noWhy(plan) ?? notDown(plan) ?? { is: 'settled' };
}

/** The guided start that was left last, if one waits. */
export function begun(plan: PlanState): Extract<PickUp, { is: 'beginning' }> | undefined {
  const waiting = plan.all('beginning').filter((e) => e.body.next !== 'through');
  const beginning = waiting.sort(latestFirst)[0];
  return beginning && { is: 'beginning', beginning };
}

function keptOpen(plan: PlanState): PickUp | undefined {
  const why = plan.whys.filter((w) => w.body.answer.is === 'not-sure').sort(latestFirst)[0];
  const goal = why && plan.goalOf(why.id);
  return goal && { is: 'kept-open', goal, why, above: plan.find('why', why.body.under) };
}

function noWhy(plan: PlanState): PickUp | undefined {
  const bare = wanted(plan).filter((goal) => plan.whysUnder(goal.id).length === 0);
  const goal = bare.sort(latestFirst)[0];
  return goal && { is: 'no-why', goal };
}

function notDown(plan: PlanState): PickUp | undefined {
  for (const goal of wanted(plan).sort(latestFirst)) {
    const why = whysOf(plan, goal).sort(latestFirst)[0];
    if (why && !rests(plan, goal)) return { is: 'not-down', goal, why };
  }
  return undefined;
}

/** What is reached or let go of asks for nothing more. */
function wanted(plan: PlanState): Goal[] {
  return plan.goals.filter(({ body }) => body.state !== 'reached' && body.state !== 'let-go');
}

function rests(plan: PlanState, goal: Goal): boolean {
  return whysOf(plan, goal).some((why) => why.body.answer.is === 'rests');
}

function whysOf(plan: PlanState, goal: Goal): Why[] {
  const flat = (rungs: readonly Rung[]): Why[] => rungs.flatMap((r) => [r.why, ...flat(r.below)]);
  return flat(plan.rungs(goal.id));
}

const latestFirst = (a: { changed: string }, b: { changed: string }) =>
  b.changed.localeCompare(a.changed);
