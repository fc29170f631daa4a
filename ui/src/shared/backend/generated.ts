// Made from the Rust types by `cargo xtask types`. Do not edit.

export type Act = "add" | "rewrite" | "move" | "show" | "mark" | "trash" | "restore" | "join";
export type Agreement = { 
/**
 * The `person` entry of the other.
 */
with: EntryId, 
/**
 * The day from which it holds.
 */
made: string, 
/**
 * The day on which it ended, where it did (E5).
 */
until?: string, 
/**
 * Who is what to whom, in the person's words.
 */
roles: string, 
/**
 * When, where, for how long, who invites.
 */
logistics: string, 
/**
 * What the person shares.
 */
shares: Array<Sharing>, 
/**
 * What they never share.
 */
never: Array<Topic>, 
/**
 * Words that never leave, such as a name.
 */
neverWords: Array<string>, 
/**
 * What the other may pass on.
 */
passOn: PassingOn, 
/**
 * Whether the other may keep what they were given.
 */
mayKeep: boolean, 
/**
 * Whatever else was agreed.
 */
notes: string, };
export type Answer = { "is": "not-sure" } | { "is": "words", 
/**
 * Those words.
 */
words: string, } | { "is": "rests", 
/**
 * The `bedrock` entry it rests on.
 */
on: EntryId, };
export type AnswerTo = { 
/**
 * Which.
 */
to: Chosen, 
/**
 * In the person's words.
 */
words: string, };
export type Answering = { 
/**
 * The piece of the plan, or the strength of the sheet; none for the whole.
 */
about?: number, 
/**
 * Which question of the sheet it answers, from 0; none for a plan.
 */
asked?: number, 
/**
 * What they say.
 */
saying: Saying, };
export type Aspect = "job-title" | "company" | "date" | "next-rung";
export type Audience = { "who": "only-me" } | { "who": "people", 
/**
 * Ids of `person` entries.
 */
people: Array<EntryId>, };
export type BackupLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * The revision it holds.
 */
revision: number, 
/**
 * Bytes on disk.
 */
bytes: number, };
export type Because = { "is": "not-shared", 
/**
 * What.
 */
sharing: Sharing, 
/**
 * The part that shares it.
 */
part: Part | null, } | { "is": "topic", 
/**
 * Of what.
 */
topic: Topic, 
/**
 * The part that touches it.
 */
part: Part | null, 
/**
 * The entry that the person marked with it: the chosen one or one that leaves with it.
 * `None` where it is plain without a mark.
 */
entry: EntryId | null, } | { "is": "word", 
/**
 * As it stands in the agreement.
 */
word: string, 
/**
 * The part it stands in.
 */
part: Part | null, 
/**
 * The entry it was written in: the chosen one or one that leaves with it.
 */
entry: EntryId, };
export type Bedrock = { 
/**
 * In the person's words.
 */
statement: string, };
export type Beginner = "mind" | "goal" | "why" | "why-that" | "passion" | "strength" | "through";
export type Beginning = { 
/**
 * "What is on your mind?"
 */
mind: string, 
/**
 * The question that comes next.
 */
next: Beginner, 
/**
 * The `goal` entry written on the way.
 */
goal?: EntryId, 
/**
 * The `passion` entry written on the way.
 */
passion?: EntryId, 
/**
 * The `strength` entry written on the way.
 */
strength?: EntryId, };
export type Begun = { 
/**
 * What the person calls themselves; blank where they had not said.
 */
from: string, 
/**
 * What they say so far.
 */
answers: Array<Answering>, };
export type Better = "sees-a-way" | "closer" | "lighter" | "appreciated" | "challenged" | "will-change";
export type Body = { "kind": "goal" } & Goal | { "kind": "why" } & Why | { "kind": "bedrock" } & Bedrock | { "kind": "motives" } & Motives | { "kind": "weighing" } & Weighing | { "kind": "passion" } & Passion | { "kind": "energy-note" } & EnergyNote | { "kind": "strength" } & Strength | { "kind": "need" } & Need | { "kind": "opportunity" } & Opportunity | { "kind": "lottery-answer" } & LotteryAnswer | { "kind": "turning-point" } & TurningPoint | { "kind": "beginning" } & Beginning | { "kind": "person" } & Person | { "kind": "agreement" } & Agreement | { "kind": "session" } & Session | { "kind": "remark" } & Remark | { "kind": "preparation" } & Preparation | { "kind": "reframe" } & Reframe | { "kind": "received" } & Received | { "kind": "profile" } & Profile;
export type Breach = { 
/**
 * The chosen entry.
 */
id: EntryId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The words it is known by.
 */
title: string, 
/**
 * What of the agreement it breaks.
 */
because: Because, 
/**
 * What would make it fit, the gentlest first. Each is enough by itself.
 */
fits: Array<Fit>, };
export type Broken = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * The words it was known by then.
 */
title: string, 
/**
 * What it broke.
 */
because: Because, };
export type Cadence = "weekly" | "fortnightly" | "monthly" | "quarterly";
export type Cell = { 
/**
 * The name of the column.
 */
column: string, 
/**
 * What stands in it.
 */
content: CellContent, };
export type CellContent = { "is": "words", 
/**
 * Those words.
 */
words: string, } | { "is": "day", 
/**
 * That day.
 */
day: string | null, } | { "is": "flag", 
/**
 * Which.
 */
yes: boolean, };
export type Changed = { 
/**
 * The entries touched, as they are now.
 */
after: Array<Entry>, 
/**
 * The entries that are no longer there.
 */
gone: Array<EntryId>, 
/**
 * The agreement now in force with each person with whom there is one.
 */
agreed: { [key in EntryId]?: EntryId }, 
/**
 * What undo would take back now.
 */
undo: Deed | null, 
/**
 * What redo would do again now.
 */
redo: Deed | null, };
export type Charge = { 
/**
 * What the person was doing.
 */
doing: string, 
/**
 * What it did to them.
 */
energy: Energy, 
/**
 * On which day.
 */
on: string, };
export type Check = { 
/**
 * Whom.
 */
who: string, 
/**
 * On which day.
 */
on?: string, 
/**
 * What the person had right.
 */
right: string, 
/**
 * What is otherwise.
 */
otherwise: string, };
export type CheckIn = { 
/**
 * How much energy there is.
 */
energy?: Level, 
/**
 * How rested they are.
 */
rest?: Level, 
/**
 * What worries them.
 */
worry: string, 
/**
 * Whether the other may see it.
 */
shared: boolean, };
export type CheckInItem = { 
/**
 * How much energy there was.
 */
energy: Level | null, 
/**
 * How rested they were.
 */
rest: Level | null, 
/**
 * What worried them.
 */
worry: string, };
export type Choice = { 
/**
 * What kind of document it becomes.
 */
document: Document, 
/**
 * Whom it is for.
 */
recipient: For, 
/**
 * The chosen entries and, for each, the chosen parts.
 */
entries: { [key in EntryId]: Array<Part> }, };
export type Chosen = { 
/**
 * The list.
 */
list: List, 
/**
 * Its name there, such as `this-team`.
 */
name: string, 
/**
 * The day, where the choice is "by a day".
 */
day: string | null, };
export type Clock = { 
/**
 * Today, where the person is.
 */
today: string, 
/**
 * The moment.
 */
now: string, };
export type Code = "locked" | "in-session" | "no-vault" | "vault-exists" | "wrong-secret" | "mistyped" | "too-weak" | "out-of-memory" | "in-use" | "read-only" | "disk-full" | "disk-trouble" | "keys-damaged" | "database-damaged" | "database-missing" | "replayed" | "newer" | "refused" | "no-recipient" | "preview-outdated" | "breaks-agreement" | "nothing-to-undo" | "bad-file" | "not-empty" | "unknown" | "file-trouble" | "not-unsealed" | "no-key" | "not-agreed" | "not-set" | "unexpected";
export type Confidence = "guess" | "some-idea" | "fairly-sure" | "know";
export type Deed = { 
/**
 * The act.
 */
act: Act, 
/**
 * The kind of the (first) entry.
 */
kind: Kind, };
export type Despite = { 
/**
 * In the person's words.
 */
reason: string, 
/**
 * What was broken.
 */
broken: Array<Broken>, };
export type Disclosure = { 
/**
 * What kind of document it is.
 */
document: Document, 
/**
 * Who hands it over, as far as chosen.
 */
from: Introduction, 
/**
 * To whom; nobody where the person keeps it themselves.
 */
to: Recipient | null, 
/**
 * On which day.
 */
made: string, 
/**
 * What was chosen, in the plan's order.
 */
items: Array<Item>, 
/**
 * The bedrock that chosen whys rest on, each once, by [`GroundNumber`].
 */
grounds: Array<Ground>, };
export type Document = "growth-plan" | "session" | "agreement";
export type Door = { "is": "new" } | { "is": "locked" } | { "is": "open" } | { "is": "in-session" } | { "is": "trouble", 
/**
 * What.
 */
code: Code, };
export type Edit = { "do": "add", 
/**
 * A fresh id.
 */
id: EntryId, 
/**
 * What was written.
 */
body: Body, 
/**
 * Where among its siblings.
 */
place: Place, } | { "do": "rewrite", 
/**
 * Which.
 */
id: EntryId, 
/**
 * The whole new body.
 */
body: Body, } | { "do": "move", 
/**
 * Which.
 */
id: EntryId, 
/**
 * Where to.
 */
place: Place, } | { "do": "show", 
/**
 * Which.
 */
id: EntryId, 
/**
 * Who may see it from now on.
 */
audience: Audience, } | { "do": "mark", 
/**
 * Which.
 */
id: EntryId, 
/**
 * All that it touches.
 */
topics: Array<Topic>, } | { "do": "trash", 
/**
 * Which.
 */
id: EntryId, } | { "do": "restore", 
/**
 * Which.
 */
id: EntryId, } | { "do": "join", 
/**
 * The bedrock whose words go.
 */
ground: EntryId, 
/**
 * The bedrock whose words stay.
 */
into: EntryId, } | { "do": "several", 
/**
 * In this order; each sees what those before it did.
 */
edits: Array<Edit>, };
export type Energy = "gave" | "took";
export type EnergyNote = { 
/**
 * What the person was doing.
 */
doing: string, 
/**
 * What it did to them.
 */
energy: Energy, 
/**
 * The day it was so.
 */
on: string, 
/**
 * The `passion` entry it speaks for.
 */
feeds?: EntryId, };
export type Entry = { 
/**
 * Its lasting name.
 */
id: EntryId, 
/**
 * Who may see it.
 */
audience: Audience, 
/**
 * Where it stands among its siblings.
 */
position: Position, 
/**
 * When it was added.
 */
created: string, 
/**
 * When anything about it last changed.
 */
changed: string, 
/**
 * When it was put in the trash, if it lies there.
 */
trashed?: string, 
/**
 * What it touches that an agreement may leave out, as the person says.
 */
topics?: Array<Topic>, 
/**
 * What was written.
 */
body: Body, };
export type EntryId = string;
export type Finding = { 
/**
 * What it seems to name.
 */
aspect: Aspect, 
/**
 * The person's own words that made it seem so, in their order.
 */
words: Array<string>, };
export type Fit = { "is": "leave-out-part", 
/**
 * Which.
 */
part: Part, } | { "is": "take-mark-away", 
/**
 * Which.
 */
topic: Topic, } | { "is": "reword" } | { "is": "leave-out" } | { "is": "change-agreement" };
export type Footing = { 
/**
 * The goals this speaks of, in their order.
 */
goals: Array<EntryId>, 
/**
 * The bedrock that two or more of them rest on: what carries most comes first.
 */
shared: Array<SharedGround>, 
/**
 * Those that rest on nothing yet, in their order.
 */
none: Array<EntryId>, };
export type For = { "is": "person", 
/**
 * Their `person` entry.
 */
id: EntryId, } | { "is": "myself" };
export type Forgotten = { 
/**
 * What it did to the plan.
 */
changed: Changed, 
/**
 * Lines of the ledger that went.
 */
lines: number, 
/**
 * Backups and copies kept aside that went, because they held something of them.
 */
copies: number, 
/**
 * Copies that stayed although nobody can tell what they hold: they belong to another vault.
 */
unread: number, };
export type Format = "json" | "markdown" | "csv";
export type Found = { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The words by which it is known; empty where it has none of its own.
 */
title: Array<Run>, 
/**
 * Pieces of its other parts, for the words that do not stand in the title.
 */
passages: Array<Passage>, 
/**
 * Where only an earlier wording says it: when that was written. The passages are from it.
 */
earlier: string | null, };
export type Given = { 
/**
 * Which.
 */
id: EntryId, 
/**
 * Its kind; `null` where it is gone for ever.
 */
kind: Kind | null, 
/**
 * The words it was known by then.
 */
title: string, 
/**
 * For a why: the goal it was given with.
 */
under: EntryId | null, 
/**
 * The parts that were given with it.
 */
parts: Array<Part>, 
/**
 * Whether it has changed since.
 */
changed: boolean, 
/**
 * Whether it lies in the trash or is gone.
 */
gone: boolean, 
/**
 * What of the agreement in force today it would break as it was given, where it did not break
 * it then: the agreement has become narrower. Not known of what was erased for ever.
 */
narrower: Because | null, };
export type GivenField = { "is": "text", 
/**
 * Those words.
 */
words: string, } | { "is": "texts", 
/**
 * Those words.
 */
all: Array<string>, } | { "is": "choice", 
/**
 * Which.
 */
one: Chosen, } | { "is": "choices", 
/**
 * Which.
 */
all: Array<Chosen>, } | { "is": "flag", 
/**
 * Which.
 */
yes: boolean, } | { "is": "day", 
/**
 * That day.
 */
day: string, } | { "is": "scale", 
/**
 * How much.
 */
scale: Scale, } | { "is": "answers", 
/**
 * Those words.
 */
all: Array<AnswerTo>, } | { "is": "witnesses", 
/**
 * Who, and what they said.
 */
all: Array<Witness>, } | { "is": "records", 
/**
 * The lines.
 */
all: Array<RecordLine>, } | { "is": "named", 
/**
 * Those words.
 */
all: Array<string>, } | { "is": "ground", 
/**
 * Which.
 */
on: number, } | { "is": "whys", 
/**
 * The whys right below it.
 */
whys: Array<WhyItem>, } | { "is": "order", 
/**
 * What pulls most first.
 */
order: Array<RankedItem>, } | { "is": "energy", 
/**
 * The latest first.
 */
notes: Array<Charge>, } | { "is": "check-in", 
/**
 * How.
 */
checkIn: CheckInItem, } | { "is": "said", 
/**
 * One after the other.
 */
notes: Array<NoteItem>, } | { "is": "pass-on", 
/**
 * What, and to whom.
 */
passOn: PassingOn, };
export type Goal = { 
/**
 * In the person's words; the only part that must be there.
 */
statement: string, 
/**
 * When it might come true.
 */
horizon?: Horizon, 
/**
 * Where it would come true.
 */
setting?: Setting, 
/**
 * How it stands with the person now.
 */
state: GoalState, 
/**
 * Whether it is wanted or felt to be owed; the person's alone, it is never handed over.
 */
wanting?: Wanting, 
/**
 * What pulls, each with the person's own words (which may be empty).
 */
motivations: { [key in Motivation]?: string }, 
/**
 * How much it matters, and why not less.
 */
importance?: Importance, 
/**
 * Whatever else belongs to it.
 */
notes: string, 
/**
 * How the person would see that it comes closer (B9).
 */
measures: Array<Measure>, };
export type GoalState = "exploring" | "active" | "resting" | "reached" | "let-go";
export type Ground = { 
/**
 * In the person's words.
 */
statement: string, };
export type GroundLook = { 
/**
 * What may not be bedrock about it; empty when nothing is.
 */
findings: Array<Finding>, 
/**
 * Bedrock that reads like it, the nearest first.
 */
similar: Array<Similar>, };
export type Half = "want" | "not-want";
export type Handed = { 
/**
 * Its name.
 */
id: EntryId, 
/**
 * When.
 */
at: string, 
/**
 * To whom, as the person called them then.
 */
recipient: string, 
/**
 * The `person` entry.
 */
recipientId: EntryId, 
/**
 * What kind of document.
 */
document: Document, 
/**
 * In which form: `pdf`, `markdown`, `sealed` or `session`.
 */
form: string, 
/**
 * The titles of what left, whys left out.
 */
titles: Array<string>, 
/**
 * What left, each why after its goal.
 */
items: Array<Given>, 
/**
 * Why it left although it broke what was agreed; `null` where it broke nothing.
 */
despite: Despite | null, 
/**
 * SHA-256 of the file, in hex.
 */
digest: string, 
/**
 * The file's name, without its folder.
 */
fileName: string, };
export type Health = { 
/**
 * Entries that were read and verified.
 */
entries: number, 
/**
 * Revisions that were read and verified.
 */
revisions: number, 
/**
 * The digest over them fits.
 */
sound: boolean, };
export type Horizon = { "when": "months" } | { "when": "year" } | { "when": "two-years" } | { "when": "five-years" } | { "when": "someday" } | { "when": "by", 
/**
 * That day.
 */
date: string, };
export type Importance = { 
/**
 * From 1 to 10.
 */
level: number, 
/**
 * "Why not lower?": the answer tells what the goal is good for.
 */
whyNotLower: string, };
export type InSight = { 
/**
 * What they would see.
 */
seen: Array<EntryId>, 
/**
 * What would break the agreement, and why.
 */
withheld: Array<Breach>, };
export type Introduction = { 
/**
 * Their name.
 */
name: string, 
/**
 * What they do.
 */
role: string, 
/**
 * Where.
 */
organisation: string, };
export type Item = { 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The words it is known by; empty for kinds that are known by none.
 */
title: string, 
/**
 * What else leaves, in the order in which a person reads it. What is empty is not here.
 */
fields: Array<ItemField>, };
export type ItemField = { 
/**
 * The part it was chosen by, or belongs to.
 */
part: Part, 
/**
 * Its words are in Fluent as `entries-part-<label>`.
 */
label: string, 
/**
 * What leaves.
 */
given: GivenField, };
export type Keeping = { "is": "not-agreed" } | { "is": "nowhere-to-keep" } | { "is": "possible" } | { "is": "kept", 
/**
 * In this entry.
 */
id: EntryId, };
export type Kind = "goal" | "why" | "bedrock" | "motives" | "weighing" | "passion" | "energy-note" | "strength" | "need" | "opportunity" | "lottery-answer" | "turning-point" | "beginning" | "person" | "agreement" | "session" | "remark" | "preparation" | "reframe" | "received" | "profile";
export type Known = { 
/**
 * What.
 */
item: Given, 
/**
 * The line of the ledger it was last given with.
 */
line: EntryId, 
/**
 * When.
 */
at: string, 
/**
 * In which form.
 */
form: string, };
export type Leaving = { 
/**
 * Which.
 */
id: EntryId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The words it is known by.
 */
title: string, 
/**
 * For a goal: how many of its whys leave.
 */
whys: number, 
/**
 * For a goal: how many whys with an answer it has.
 */
whysInAll: number, };
export type LeftStep = { 
/**
 * The step.
 */
step: NextStep, 
/**
 * Whether it is from the talk before; from one before that, it is still open.
 */
lastTime: boolean, };
export type LeftToDo = { 
/**
 * The steps of the talk before, done or not.
 */
last: Array<StepPlace>, 
/**
 * What is still open from those before that one, the latest first.
 */
carried: Array<StepPlace>, };
export type Level = "low" | "middling" | "high";
export type List = "horizon" | "setting" | "goal-state" | "wanting" | "motivation" | "telling" | "question" | "passion-question" | "strength-question" | "whose" | "half" | "confidence" | "energy" | "level" | "better" | "sharing" | "topic" | "relationship" | "manner" | "cadence" | "beginner";
export type LotteryAnswer = { 
/**
 * Which half of the question it answers.
 */
half: Half, 
/**
 * Whose job, or which.
 */
whose: string, 
/**
 * Why, or why not.
 */
why: string, 
/**
 * What the person thinks the job entails (E8).
 */
entails: string, 
/**
 * How sure they are of that.
 */
confidence?: Confidence, 
/**
 * What those who do the job said to it, later (E8).
 */
checks: Array<Check>, 
/**
 * The `goal` entry that came of it.
 */
ledTo?: EntryId, };
export type Manner = "mentorship" | "coaching";
export type Matter = { "is": "without-why", 
/**
 * The `goal` entry.
 */
goal: EntryId, } | { "is": "put-off", 
/**
 * The `why` entry.
 */
why: EntryId, } | { "is": "day-passed", 
/**
 * The `goal` entry.
 */
goal: EntryId, } | { "is": "only-should", 
/**
 * The `goal` entry.
 */
goal: EntryId, } | { "is": "not-told-apart" } | { "is": "reads-alike", 
/**
 * The `bedrock` entry that was written later.
 */
bedrock: EntryId, 
/**
 * The `bedrock` entry it reads like.
 */
other: EntryId, } | { "is": "names-work", 
/**
 * The `bedrock` entry.
 */
bedrock: EntryId, 
/**
 * Which of the two.
 */
aspect: Aspect, } | { "is": "nobody-asked", 
/**
 * The `lottery-answer` entry.
 */
answer: EntryId, } | { "is": "a-year-since", 
/**
 * The latest `lottery-answer` entry.
 */
answer: EntryId, } | { "is": "unseen-strength", 
/**
 * The `strength` entry.
 */
strength: EntryId, } | { "is": "without-value", 
/**
 * The `passion` entry.
 */
passion: EntryId, } | { "is": "gives-energy", 
/**
 * What the person was doing.
 */
doing: string, 
/**
 * The `energy-note` entries that say so, the latest first.
 */
notes: Array<EntryId>, } | { "is": "nothing-meets" } | { "is": "talk-due", 
/**
 * The `person` entry.
 */
person: EntryId, } | { "is": "ended-early", 
/**
 * The `person` entry.
 */
person: EntryId, } | { "is": "step-due", 
/**
 * The `session` entry it stands in.
 */
session: EntryId, 
/**
 * What was to be done: the first of that session that is due.
 */
act: string, };
export type Measure = { 
/**
 * What is measured.
 */
what: string, 
/**
 * Where it stood at the start, in the person's own unit.
 */
start: string, 
/**
 * Where it stands.
 */
now: string, 
/**
 * Where it should come to.
 */
target: string, };
export type Meeting = { 
/**
 * The `passion` entry.
 */
passion: EntryId, 
/**
 * The `strength` entry.
 */
strength: EntryId, 
/**
 * The `need` entry.
 */
need: EntryId, };
export type Motivation = "influence" | "authority" | "recognition" | "growth" | "autonomy" | "meaning" | "compensation" | "next-rung";
export type Motives = { 
/**
 * What pulls, each with the person's own words (which may be empty). Equals, in any mix.
 */
mix: { [key in Motivation]?: string }, 
/**
 * Answers to the questions that tell influence from authority and impact from control (E10).
 */
told: { [key in TellingQuestion]?: string }, };
export type Need = { 
/**
 * In the person's words.
 */
statement: string, 
/**
 * Who needs it.
 */
whose: Whose, 
/**
 * Whatever else belongs to it.
 */
notes: string, };
export type NewCode = { 
/**
 * Grouped for reading and typing.
 */
code: string, };
export type NextStep = { 
/**
 * If this happens …
 */
cue: string, 
/**
 * … then this is what the person does.
 */
act: string, 
/**
 * By which day.
 */
by?: string, 
/**
 * Whether it was done.
 */
done: boolean, };
export type NoteItem = { 
/**
 * The words of what it was about; empty for the talk as a whole.
 */
about: string, 
/**
 * What was said, and in which way.
 */
saying: Saying, };
export type Notice = { 
/**
 * The same for the same matter, so that it can be put aside.
 */
key: string, 
/**
 * What it is about.
 */
matter: Matter, };
export type OngoingSession = { 
/**
 * The other, as the person calls them.
 */
with: string, 
/**
 * What they are to the person.
 */
relationship: Relationship, 
/**
 * The day it was meant for.
 */
on: string, 
/**
 * How long it is meant to take, in minutes.
 */
minutes: number | null, 
/**
 * How long it has gone on, in seconds, when the window asks; so one that is loaded anew goes on.
 */
passed: number, 
/**
 * The day of the agreement under which they talk; `None` where there is none.
 */
agreed: string | null, 
/**
 * What the other may see.
 */
disclosure: Disclosure, 
/**
 * What was meant to be talked about, in order, as far as the other may see it: indexes in
 * the pieces of the disclosure.
 */
talkAbout: Array<number>, 
/**
 * What earlier talks left to do, in order, as far as the other may read it.
 */
left: Array<LeftStep>, 
/**
 * What has been put down so far.
 */
pad: Pad, 
/**
 * Whether single letters are keys.
 */
letterKeys: boolean, 
/**
 * Minutes without a key or a mouse move until the vault locks; 0 for never. Two people who
 * listen to one another touch nothing for a long while.
 */
idleMinutes: number, };
export type Opened = { "is": "plan" } & OpenedPlan | { "is": "reply" } & OpenedReply | { "is": "questions" } & OpenedSheet;
export type OpenedAnswer = { 
/**
 * Names it in [`Taking`].
 */
number: number, 
/**
 * The entry it is about; none for the whole, or where that entry is no longer there.
 */
about: EntryId | null, 
/**
 * The question it answers, in its words; none for a plan.
 */
asked: string | null, 
/**
 * What they say.
 */
saying: Saying, 
/**
 * Whether it was taken in already.
 */
taken: boolean, };
export type OpenedPlan = { 
/**
 * What they handed over.
 */
disclosure: Disclosure, 
/**
 * What was agreed about it.
 */
terms: Terms, 
/**
 * Whether it can be kept.
 */
keeping: Keeping, 
/**
 * What the person had begun to say to it when their plan locked.
 */
begun?: Begun, };
export type OpenedReply = { 
/**
 * Who answers, as they call themselves.
 */
from: string, 
/**
 * On which day.
 */
made: string, 
/**
 * To whom it had been sealed, by the ledger; none where the ledger knows of no such file.
 */
person: EntryId | null, 
/**
 * What they say.
 */
answers: Array<OpenedAnswer>, 
/**
 * Their public key, where they gave it: what is sealed for it next needs no words.
 */
key: string | null, };
export type OpenedSheet = { 
/**
 * Who asks.
 */
from: string, 
/**
 * On which day.
 */
made: string, 
/**
 * What they ask.
 */
questions: Array<string>, 
/**
 * The strengths a story may be about.
 */
strengths: Array<string>, 
/**
 * What the person had begun to say to them when their plan locked.
 */
begun?: Begun, };
export type Opportunity = { 
/**
 * In the person's words; the only part that must be there.
 */
name: string, 
/**
 * The `passion` entries in it.
 */
passions: Array<EntryId>, 
/**
 * The `strength` entries in it.
 */
strengths: Array<EntryId>, 
/**
 * The `need` entries it would serve.
 */
needs: Array<EntryId>, 
/**
 * Where it would be; inside the company or outside of it.
 */
setting?: Setting, 
/**
 * A small first step.
 */
firstStep: string, 
/**
 * Whatever else belongs to it.
 */
notes: string, };
export type Pad = { 
/**
 * How the person came in. What they keep to themselves is not here, and stays as it was
 * when the pad is written without it.
 */
checkIn: CheckIn | null, 
/**
 * What was said. Notes about what the other may not see are not here, and stay.
 */
notes: Array<PadNote>, 
/**
 * What the person heard.
 */
heard: string, 
/**
 * What comes next.
 */
steps: Array<NextStep>, 
/**
 * What is to be raised elsewhere.
 */
raise: Array<Raise>, };
export type PadNote = { 
/**
 * What it is about: an index in the pieces of the disclosure; `None` for the talk as a whole.
 */
about: number | null, 
/**
 * What was said, and in which way.
 */
saying: Saying, };
export type PageLayout = "manager" | "mentor" | "whole";
export type Pair = { 
/**
 * Shown first.
 */
left: Motivation, 
/**
 * Shown beside it.
 */
right: Motivation, };
export type PaperSize = "a4" | "letter";
export type Part = "title" | "on" | "with" | "about" | "horizon" | "setting" | "state" | "wanting" | "motivations" | "importance" | "notes" | "measures" | "whys" | "told" | "order" | "asked" | "noticed" | "others" | "value" | "ground" | "energy" | "feeds" | "evidence" | "witnesses" | "whose" | "passions" | "strengths" | "needs" | "half" | "reason" | "entails" | "checks" | "led-to" | "first-step" | "when" | "instead" | "next" | "goal" | "passion" | "strength" | "relationship" | "role" | "organisation" | "manner" | "cadence" | "since" | "until" | "roles" | "logistics" | "shares" | "never" | "never-words" | "pass-on" | "may-keep" | "key" | "trust" | "talk-about" | "check-in" | "said" | "heard" | "steps" | "raised" | "left" | "saying" | "facts" | "impact" | "their-view" | "request" | "follow-up" | "challenge" | "control" | "influence" | "let-go";
export type Passage = { 
/**
 * The part it is a piece of.
 */
part: Part, 
/**
 * The text around the words.
 */
runs: Array<Run>, };
export type PassingOn = { "is": "nothing" } | { "is": "ask-first" } | { "is": "this", 
/**
 * What, in the person's words.
 */
what: string, 
/**
 * To whom.
 */
to: string, };
export type Passion = { 
/**
 * In the person's words; the only part that must be there.
 */
statement: string, 
/**
 * The question it answered, where it answered one.
 */
asked?: PassionQuestion, 
/**
 * How the person noticed it.
 */
noticed: string, 
/**
 * What others noticed.
 */
others: Array<Witness>, 
/**
 * The value underneath it.
 */
value: string, 
/**
 * The `bedrock` entry it rests on.
 */
rests?: EntryId, };
export type PassionQuestion = "read-unasked" | "lost-track-of-time" | "friends-stop-you" | "explain-to-anyone" | "angry-when-done-badly" | "as-a-child" | "free-saturday" | "would-do-anyway";
export type PassphraseStrength = { 
/**
 * From 0 (a moment) to 4 (beyond reach).
 */
score: number, 
/**
 * Whether the program accepts it.
 */
enough: boolean, };
export type Past = { 
/**
 * The revision's number.
 */
number: number, 
/**
 * When it was written.
 */
at: string, 
/**
 * How it was; absent where its adding had been undone.
 */
entry: Entry | null, };
export type Person = { 
/**
 * As the person calls them.
 */
name: string, 
/**
 * What they are to the person.
 */
relationship: Relationship, 
/**
 * Their job, if it matters on paper.
 */
role: string, 
/**
 * Private notes.
 */
notes: string, 
/**
 * Whether they mentor or coach, where it was said (A1, B1).
 */
manner?: Manner, 
/**
 * How often they mean to talk (A6, B4, C7).
 */
cadence?: Cadence, 
/**
 * The day on which they began to.
 */
since?: string, 
/**
 * The day on which it ended; `None` while it goes on.
 */
until?: string, 
/**
 * Private notes on trust: what builds it, where its limits are (E3).
 */
trust?: string, 
/**
 * Their public key (`age1…`), where they gave one: what is sealed for it needs no passphrase.
 */
key?: string, };
export type PictureForm = "svg" | "png";
export type Place = { "at": "first" } | { "at": "last" } | { "at": "before", 
/**
 * The sibling that comes after.
 */
id: EntryId, } | { "at": "after", 
/**
 * The sibling that comes before.
 */
id: EntryId, };
export type Position = string;
export type Preference = { 
/**
 * The one shown first.
 */
left: Motivation, 
/**
 * The one shown beside it.
 */
right: Motivation, 
/**
 * Which pulls more.
 */
pulls: Pulls, };
export type Preparation = { 
/**
 * What it is about; the only part that must be there.
 */
about: string, 
/**
 * The `person` entry of whom it is with.
 */
with?: EntryId, 
/**
 * What happened, as a camera would have seen it.
 */
facts: string, 
/**
 * What it does.
 */
impact: string, 
/**
 * How it may look from their side.
 */
theirView: string, 
/**
 * What the person asks for.
 */
request: string, 
/**
 * When and how they look at it again.
 */
followUp: string, };
export type Preview = { 
/**
 * Names this preview; saving saves these very bytes.
 */
number: number, 
/**
 * What leaves.
 */
leaves: Array<Leaving>, 
/**
 * What stays and why.
 */
stays: Array<Staying>, 
/**
 * How many pages.
 */
pages: number, 
/**
 * Characters that no font on this computer has, each once.
 */
missing: Array<string>, 
/**
 * The day of the agreement in force with whoever it is for; `null` where there is none yet.
 */
agreed: string | null, 
/**
 * What breaks that agreement. Saving is refused then, unless it is handed over despite it.
 */
breaches: Array<Breach>, 
/**
 * What leaves, whys included, although its audience does not name whoever it is for.
 */
unnamed: Array<EntryId>, };
export type Problem = { 
/**
 * What kind of problem.
 */
code: Code, 
/**
 * One further name from a fixed set, such as the rule that refused. Never user text.
 */
detail?: string, };
export type Profile = { 
/**
 * Their name.
 */
name: string, 
/**
 * What they do now.
 */
role: string, 
/**
 * Where they do it.
 */
organisation: string, };
export type Proof = { 
/**
 * What happened.
 */
what: string, 
/**
 * On or about which day.
 */
on?: string, };
export type Pulls = "left" | "right" | "alike";
export type Question = "why-this" | "why-matters" | "whats-underneath" | "why-that-matters" | "what-would-be-true" | "what-does-it-protect" | "what-is-it-for" | "why-you" | "what-stays" | "what-would-be-missing" | "if-you-could-not" | "when-last-felt" | "what-a-friend-would-say" | "if-it-were-done" | "who-do-you-think-of" | "what-do-you-envy" | "what-would-that-give" | "an-example" | "how-would-you-notice" | "what-else-would-serve";
export type Questions = { 
/**
 * Deeper.
 */
down: Array<Question>, 
/**
 * Deeper by another door, for when one is stuck.
 */
doors: Array<Question>, 
/**
 * Back towards the surface.
 */
up: Array<Question>, };
export type Raise = { 
/**
 * What.
 */
what: string, 
/**
 * Where, or with whom.
 */
to: string, };
export type Ranked = { 
/**
 * Which.
 */
motivation: Motivation, 
/**
 * The highest place it may well have, from 1.
 */
first: number, 
/**
 * The lowest place it may well have.
 */
last: number, };
export type RankedItem = { 
/**
 * Which.
 */
motivation: Motivation, 
/**
 * The highest place it may well have, from 1.
 */
first: number, 
/**
 * The lowest.
 */
last: number, };
export type Received = { 
/**
 * The `person` entry of whoever gave it.
 */
from: EntryId, 
/**
 * On which day it was taken in.
 */
on: string, 
/**
 * What it was called when it was sealed: the name a reply answers to.
 */
name: string, 
/**
 * What was inside the seal, as it was, in the JSON of a sealed file. Checked anew whenever it
 * is read; never searched, never shown as words of the person.
 */
contents: string, };
export type Recipient = { 
/**
 * As the person calls them.
 */
name: string, 
/**
 * What they are to the person.
 */
relationship: Relationship, };
export type RecordLine = { 
/**
 * A cell for each column.
 */
cells: Array<Cell>, };
export type Reframe = { 
/**
 * The story, as they tell it; the only part that must be there.
 */
story: string, 
/**
 * What of it is fact.
 */
facts: string, 
/**
 * The challenge in it.
 */
challenge: string, 
/**
 * What they control.
 */
control: string, 
/**
 * What they can influence.
 */
influence: string, 
/**
 * What they let go.
 */
letGo: string, };
export type Refusal = "unknown" | "id-in-use" | "kind-changed" | "blank" | "too-long" | "out-of-range" | "wrong-parent" | "wrong-ground" | "not-two-grounds" | "too-deep" | "in-trash" | "wrong-audience" | "only-one" | "wrong-tie" | "not-a-weighing" | "not-a-sibling" | "changed-since";
export type Relationship = "mentor" | "coach" | "manager" | "peer" | "sponsor" | "life-coach" | "learning-circle" | "mentee" | "other";
export type Remark = { 
/**
 * The `person` entry of whoever said it.
 */
from: EntryId, 
/**
 * On which day.
 */
on: string, 
/**
 * The entry it is about; `None` for the plan as a whole.
 */
about?: EntryId, 
/**
 * What was said, in their words.
 */
saying: Saying, };
export type Run = { 
/**
 * Its words.
 */
text: string, 
/**
 * Whether it was looked for.
 */
hit: boolean, };
export type Said = { "is": "words", 
/**
 * Those words.
 */
words: string, } | { "is": "rests", 
/**
 * Index in [`crate::Disclosure::grounds`].
 */
on: number, };
export type Saved = { "is": "handed", 
/**
 * That line.
 */
line: Handed, } | { "is": "kept" };
export type Saying = { "is": "question", 
/**
 * In their words.
 */
words: string, } | { "is": "playback", 
/**
 * In their words.
 */
words: string, } | { "is": "story", 
/**
 * In their words.
 */
words: string, } | { "is": "advice", 
/**
 * In their words.
 */
words: string, } | { "is": "feedback", 
/**
 * What happened.
 */
what: string, 
/**
 * Its impact.
 */
impact: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * How to improve or repeat it.
 */
how: string, } | { "is": "recognition", 
/**
 * In their words.
 */
words: string, };
export type Scale = { 
/**
 * From 1 to 10.
 */
level: number, 
/**
 * Why not less; may be blank.
 */
words: string, };
export type SealWith = "words" | "key";
export type Sealed = { 
/**
 * What saving it came to.
 */
saved: Saved, 
/**
 * The words; none where it was sealed for a key.
 */
words: string | null, };
export type SealedFile = { 
/**
 * Its name, without its folder.
 */
fileName: string, 
/**
 * Whether words open it; otherwise it was sealed for somebody's own key.
 */
needsWords: boolean, };
export type Search = { 
/**
 * The entries, the best first.
 */
found: Array<Found>, 
/**
 * Whether there are more than these.
 */
more: boolean, };
export type SeenBy = { "who": "only-me" } | { "who": "person", 
/**
 * The `person` entry.
 */
id: EntryId, };
export type Session = { 
/**
 * The `person` entry of the other.
 */
with: EntryId, 
/**
 * On which day.
 */
on: string, 
/**
 * How long it is meant to take, in minutes.
 */
minutes?: number, 
/**
 * The entries to talk about, in order.
 */
talkAbout: Array<EntryId>, 
/**
 * How the person came in (A12).
 */
checkIn?: CheckIn, 
/**
 * What was said.
 */
notes: Array<SessionNote>, 
/**
 * What the person heard.
 */
heard: string, 
/**
 * What comes next.
 */
steps: Array<NextStep>, 
/**
 * What is to be raised elsewhere (B7).
 */
raise: Array<Raise>, 
/**
 * How it left the person (A7).
 */
left: Array<Better>, 
/**
 * When it ended; `None` while it is ahead or goes on.
 */
ended?: string, };
export type SessionNote = { 
/**
 * The entry it is about.
 */
about?: EntryId, 
/**
 * What was said, and in which way.
 */
saying: Saying, };
export type Setting = "this-team" | "elsewhere-here" | "outside" | "anywhere";
export type Settings = { 
/**
 * Minutes without a key or a mouse move until the vault locks; 0 for never.
 */
idleMinutes: number, 
/**
 * The paper documents are set on.
 */
paper: PaperSize, 
/**
 * Whether single letters are keys in a session. Somebody who speaks to their computer, or
 * whose hand slips, switches them off.
 */
letterKeys: boolean, };
export type SharedGround = { 
/**
 * Which.
 */
bedrock: EntryId, 
/**
 * The goals that rest on it, in their order.
 */
goals: Array<EntryId>, };
export type Sharing = "goals" | "whys" | "motivations" | "passions" | "strengths" | "opportunities" | "lottery-answers" | "turning-points";
export type SheetForm = "pdf" | "markdown";
export type Side = "inside" | "outside";
export type Similar = { 
/**
 * Which.
 */
bedrock: EntryId, 
/**
 * Its words.
 */
statement: string, 
/**
 * The goals that rest on it, in order.
 */
goals: Array<EntryId>, };
export type Sorting = { 
/**
 * The pair to ask about next, if asking would tell anything more.
 */
next: Pair | null, 
/**
 * How many pairs were asked about.
 */
asked: number, 
/**
 * No more pairs than these are asked about in all.
 */
atMost: number, 
/**
 * The order so far, what pulls most first.
 */
order: Array<Ranked>, };
export type Sought = { 
/**
 * As typed: all of the words, the last perhaps only begun, those between quotes together.
 */
words: string, 
/**
 * Only entries of these kinds; of every kind where none is named.
 */
kinds: Array<Kind>, 
/**
 * Only entries that these may see; whoever may where nobody is named.
 */
seenBy?: SeenBy, 
/**
 * In the trash as well.
 */
trash: boolean, 
/**
 * In earlier wordings as well.
 */
earlier: boolean, };
export type Sphere = "passion" | "strength" | "need";
export type Spotted = { 
/**
 * The `opportunity` entry.
 */
opportunity: EntryId, 
/**
 * What it brings together: all three are the sweet spot. What lies in the trash counts not.
 */
spheres: Array<Sphere>, 
/**
 * On which side of the company's edge it is drawn.
 */
side: Side, 
/**
 * Whether it might as well lie on the other side.
 */
open: boolean, };
export type StayReason = { "because": "only-me" } | { "because": "for-others", 
/**
 * Ids of `person` entries.
 */
people: Array<EntryId>, } | { "because": "needs-its-goal" } | { "because": "not-answered" } | { "because": "with-someone-else" };
export type Staying = { 
/**
 * Which.
 */
id: EntryId, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * The words it is known by.
 */
title: string, 
/**
 * Why it stays.
 */
reason: StayReason, };
export type StepPlace = { 
/**
 * The session it was written down in.
 */
session: EntryId, 
/**
 * Which of its steps it is, counted from 0.
 */
at: number, 
/**
 * Whether the other sees it in the session.
 */
seen: boolean, };
export type Strength = { 
/**
 * In the person's words; the only part that must be there.
 */
statement: string, 
/**
 * The question it answered, where it answered one.
 */
asked?: StrengthQuestion, 
/**
 * Times when it showed.
 */
evidence: Array<Proof>, 
/**
 * Who has seen it.
 */
witnesses: Array<Witness>, };
export type StrengthQuestion = "people-come-for" | "easy-for-you" | "thanked-for" | "proud-of" | "notice-first" | "hard-time";
export type SuggestedPassion = { 
/**
 * What the person was doing: the words their notes have in common, as the latest has them.
 */
doing: string, 
/**
 * The `energy-note` entries that say so, the latest first.
 */
notes: Array<EntryId>, };
export type SweetSpot = { 
/**
 * Every opportunity, in order.
 */
opportunities: Array<Spotted>, 
/**
 * The passions that are in no opportunity, in order.
 */
passions: Array<EntryId>, 
/**
 * The strengths that are in no opportunity, in order.
 */
strengths: Array<EntryId>, 
/**
 * The needs that no opportunity serves, in order.
 */
needs: Array<EntryId>, 
/**
 * What might meet, by its words; at most three. A person is asked, and may see nothing in it.
 */
suggestions: Array<Meeting>, };
export type Taking = { 
/**
 * Which ([`OpenedAnswer::number`]).
 */
number: number, 
/**
 * The strength that a story is to be a witness of, where the person chose another than the
 * one it came with.
 */
strength?: EntryId, };
export type TellingQuestion = "heard-without-title" | "title-without-being-heard" | "decision-of-your-own" | "impact-in-other-hands" | "control-without-impact" | "blame-that-comes-along";
export type Terms = { 
/**
 * What they may pass on, and to whom.
 */
passOn: PassingOn, 
/**
 * Whether they may keep it.
 */
mayKeep: boolean, 
/**
 * The day of the agreement that says so; without one nothing was agreed.
 */
agreed: string | null, };
export type Theme = "system" | "light" | "dark" | "high-contrast";
export type Topic = "pay" | "leaving" | "health" | "other-people";
export type TurningPoint = { 
/**
 * What they chose, in their words; the only part that must be there.
 */
choice: string, 
/**
 * About when, in their words: "after the move", "2019".
 */
when: string, 
/**
 * What they could have done instead.
 */
instead: string, 
/**
 * Why that choice.
 */
why: string, 
/**
 * The `bedrock` entry it rests on.
 */
rests?: EntryId, };
export type Wanting = "want" | "should" | "both" | "not-sure";
export type Way = "down" | "door" | "up";
export type Weighing = { 
/**
 * What was weighed: two to eight.
 */
among: Array<Motivation>, 
/**
 * What was preferred, in the order it was asked.
 */
preferences: Array<Preference>, 
/**
 * The `goal` entry it was about; otherwise work as a whole.
 */
about?: EntryId, };
export type Welcome = { 
/**
 * Where the person stands.
 */
door: Door, 
/**
 * The session that ended last since the vault was opened: the window begins with it.
 */
after: EntryId | null, 
/**
 * What they chose.
 */
theme: Theme, 
/**
 * Whether the desktop is dark now, as far as it tells.
 */
desktopIsDark: boolean, 
/**
 * The language to speak: `en`, or `en-XA` for the pseudo-language.
 */
language: string, 
/**
 * Today, where the person is.
 */
today: string, 
/**
 * The program's version.
 */
version: string, };
export type Whole = { 
/**
 * All entries, trash included.
 */
entries: Array<Entry>, 
/**
 * The agreement in force with each person with whom there is one.
 */
agreed: { [key in EntryId]?: EntryId }, 
/**
 * What undo would take back.
 */
undo: Deed | null, 
/**
 * What redo would do again.
 */
redo: Deed | null, 
/**
 * Whether the plan is the example plan.
 */
example: boolean, };
export type Whose = "team" | "company" | "outside";
export type Why = { 
/**
 * The goal or why it was asked about.
 */
under: EntryId, 
/**
 * The question it answers.
 */
asked: Question, 
/**
 * What was answered.
 */
answer: Answer, };
export type WhyItem = { 
/**
 * The question it answers, where what it was asked about is there too.
 */
asked: Question | null, 
/**
 * The answer.
 */
said: Said, 
/**
 * What was chosen under it.
 */
below: Array<WhyItem>, };
export type Witness = { 
/**
 * Who, as the person calls them.
 */
who: string, 
/**
 * What they said.
 */
said: string, };
export const WAYS: { [key in Question]: Way } = {
  "why-this": "down",
  "why-matters": "down",
  "whats-underneath": "down",
  "why-that-matters": "down",
  "what-would-be-true": "down",
  "what-does-it-protect": "down",
  "what-is-it-for": "down",
  "why-you": "down",
  "what-stays": "down",
  "what-would-be-missing": "down",
  "if-you-could-not": "door",
  "when-last-felt": "door",
  "what-a-friend-would-say": "door",
  "if-it-were-done": "door",
  "who-do-you-think-of": "door",
  "what-do-you-envy": "door",
  "what-would-that-give": "up",
  "an-example": "up",
  "how-would-you-notice": "up",
  "what-else-would-serve": "up"
};
/** A field of a kind, as it was declared. */
export type FieldDescription = {
  /** Its name in the body. */
  name: string;
  part: Part;
  /** Its words are `entries-part-<label>`. */
  label: string;
  sort: FieldSort;
  /** What is chosen from, for choices and answers. */
  list: List | null;
  /** The kind of entry it speaks of; any where it is none. */
  kind: Kind | null;
  /** The columns of records. */
  columns: Array<{ name: string; holds: 'words' | 'day' | 'flag' }>;
  /** Whether it leaves, and by what. */
  leaves: 'never' | 'with-entry' | 'chosen' | 'by-itself';
  needed: boolean;
};
export type FieldSort =
  | 'title' | 'line' | 'text' | 'texts' | 'choice' | 'choices' | 'flag' | 'day' | 'scale' | 'tie' | 'ties'
  | 'under' | 'rests' | 'answers' | 'witnesses' | 'records' | 'own';
/** What a kind said of itself. */
export type KindDescription = {
  sharedAs: Sharing | null;
  document: Document | null;
  between: boolean;
  onlyOne: boolean;
  fields: FieldDescription[];
  /** What leaves with it and is kept elsewhere. */
  gathered: FieldDescription[];
};
export const KINDS: { [key in Kind]: KindDescription } = {
  "goal": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"statement","leaves":"with-entry","list":null,"name":"statement","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"horizon","leaves":"chosen","list":"horizon","name":"horizon","needed":false,"part":"horizon","sort":"choice"},{"columns":[],"kind":null,"label":"setting","leaves":"chosen","list":"setting","name":"setting","needed":false,"part":"setting","sort":"choice"},{"columns":[],"kind":null,"label":"state","leaves":"chosen","list":"goal-state","name":"state","needed":false,"part":"state","sort":"choice"},{"columns":[],"kind":null,"label":"wanting","leaves":"never","list":"wanting","name":"wanting","needed":false,"part":"wanting","sort":"choice"},{"columns":[],"kind":null,"label":"motivations","leaves":"chosen","list":"motivation","name":"motivations","needed":false,"part":"motivations","sort":"answers"},{"columns":[],"kind":null,"label":"importance","leaves":"chosen","list":null,"name":"importance","needed":false,"part":"importance","sort":"scale"},{"columns":[],"kind":null,"label":"notes","leaves":"by-itself","list":null,"name":"notes","needed":false,"part":"notes","sort":"text"},{"columns":[{"holds":"words","name":"what"},{"holds":"words","name":"start"},{"holds":"words","name":"now"},{"holds":"words","name":"target"}],"kind":null,"label":"measures","leaves":"chosen","list":null,"name":"measures","needed":false,"part":"measures","sort":"records"}],"gathered":[{"columns":[],"kind":null,"label":"whys","leaves":"with-entry","list":null,"name":"whys","needed":false,"part":"whys","sort":"own"}],"onlyOne":false,"sharedAs":"goals"},
  "why": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"about","leaves":"never","list":null,"name":"under","needed":false,"part":"about","sort":"under"},{"columns":[],"kind":null,"label":"asked","leaves":"never","list":"question","name":"asked","needed":false,"part":"asked","sort":"choice"},{"columns":[],"kind":null,"label":"answer","leaves":"with-entry","list":null,"name":"answer","needed":false,"part":"title","sort":"title"}],"gathered":[],"onlyOne":false,"sharedAs":"whys"},
  "bedrock": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"bedrock","leaves":"with-entry","list":null,"name":"statement","needed":true,"part":"title","sort":"title"}],"gathered":[],"onlyOne":false,"sharedAs":"whys"},
  "motives": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"motivations","leaves":"with-entry","list":"motivation","name":"mix","needed":false,"part":"motivations","sort":"answers"},{"columns":[],"kind":null,"label":"told","leaves":"chosen","list":"telling","name":"told","needed":false,"part":"told","sort":"answers"}],"gathered":[],"onlyOne":true,"sharedAs":"motivations"},
  "weighing": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":"goal","label":"about","leaves":"with-entry","list":null,"name":"about","needed":false,"part":"about","sort":"tie"},{"columns":[],"kind":null,"label":"among","leaves":"never","list":"motivation","name":"among","needed":false,"part":"motivations","sort":"choices"},{"columns":[],"kind":null,"label":"preferences","leaves":"with-entry","list":null,"name":"preferences","needed":true,"part":"order","sort":"own"}],"gathered":[{"columns":[],"kind":null,"label":"on","leaves":"with-entry","list":null,"name":"on","needed":false,"part":"on","sort":"day"}],"onlyOne":false,"sharedAs":"motivations"},
  "passion": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"passion","leaves":"with-entry","list":null,"name":"statement","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"noticed","leaves":"chosen","list":"passion-question","name":"asked","needed":false,"part":"noticed","sort":"choice"},{"columns":[],"kind":null,"label":"noticed","leaves":"chosen","list":null,"name":"noticed","needed":false,"part":"noticed","sort":"text"},{"columns":[],"kind":null,"label":"others","leaves":"chosen","list":null,"name":"others","needed":false,"part":"others","sort":"witnesses"},{"columns":[],"kind":null,"label":"value","leaves":"chosen","list":null,"name":"value","needed":false,"part":"value","sort":"text"},{"columns":[],"kind":"bedrock","label":"ground","leaves":"chosen","list":null,"name":"rests","needed":false,"part":"ground","sort":"rests"}],"gathered":[{"columns":[],"kind":null,"label":"energy","leaves":"chosen","list":null,"name":"energy","needed":false,"part":"energy","sort":"own"}],"onlyOne":false,"sharedAs":"passions"},
  "energy-note": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"doing","leaves":"with-entry","list":null,"name":"doing","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"energy","leaves":"never","list":"energy","name":"energy","needed":false,"part":"energy","sort":"choice"},{"columns":[],"kind":null,"label":"on","leaves":"never","list":null,"name":"on","needed":false,"part":"on","sort":"day"},{"columns":[],"kind":"passion","label":"feeds","leaves":"never","list":null,"name":"feeds","needed":false,"part":"feeds","sort":"tie"}],"gathered":[],"onlyOne":false,"sharedAs":"passions"},
  "strength": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"strength","leaves":"with-entry","list":null,"name":"statement","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"asked","leaves":"never","list":"strength-question","name":"asked","needed":false,"part":"asked","sort":"choice"},{"columns":[{"holds":"words","name":"what"},{"holds":"day","name":"on"}],"kind":null,"label":"evidence","leaves":"chosen","list":null,"name":"evidence","needed":false,"part":"evidence","sort":"records"},{"columns":[],"kind":null,"label":"witnesses","leaves":"chosen","list":null,"name":"witnesses","needed":false,"part":"witnesses","sort":"witnesses"}],"gathered":[],"onlyOne":false,"sharedAs":"strengths"},
  "need": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"need","leaves":"with-entry","list":null,"name":"statement","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"whose","leaves":"with-entry","list":"whose","name":"whose","needed":false,"part":"whose","sort":"choice"},{"columns":[],"kind":null,"label":"notes","leaves":"by-itself","list":null,"name":"notes","needed":false,"part":"notes","sort":"text"}],"gathered":[],"onlyOne":false,"sharedAs":"opportunities"},
  "opportunity": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"opportunity","leaves":"with-entry","list":null,"name":"name","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"setting","leaves":"chosen","list":"setting","name":"setting","needed":false,"part":"setting","sort":"choice"},{"columns":[],"kind":"passion","label":"passions","leaves":"with-entry","list":null,"name":"passions","needed":false,"part":"passions","sort":"ties"},{"columns":[],"kind":"strength","label":"strengths","leaves":"with-entry","list":null,"name":"strengths","needed":false,"part":"strengths","sort":"ties"},{"columns":[],"kind":"need","label":"needs","leaves":"with-entry","list":null,"name":"needs","needed":false,"part":"needs","sort":"ties"},{"columns":[],"kind":null,"label":"first-step","leaves":"chosen","list":null,"name":"firstStep","needed":false,"part":"first-step","sort":"text"},{"columns":[],"kind":null,"label":"notes","leaves":"by-itself","list":null,"name":"notes","needed":false,"part":"notes","sort":"text"}],"gathered":[],"onlyOne":false,"sharedAs":"opportunities"},
  "lottery-answer": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"job","leaves":"with-entry","list":null,"name":"whose","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"half","leaves":"with-entry","list":"half","name":"half","needed":false,"part":"half","sort":"choice"},{"columns":[],"kind":null,"label":"reason","leaves":"chosen","list":null,"name":"why","needed":false,"part":"reason","sort":"text"},{"columns":[],"kind":null,"label":"entails","leaves":"chosen","list":null,"name":"entails","needed":false,"part":"entails","sort":"text"},{"columns":[],"kind":null,"label":"entails","leaves":"chosen","list":"confidence","name":"confidence","needed":false,"part":"entails","sort":"choice"},{"columns":[{"holds":"words","name":"who"},{"holds":"day","name":"on"},{"holds":"words","name":"right"},{"holds":"words","name":"otherwise"}],"kind":null,"label":"checks","leaves":"chosen","list":null,"name":"checks","needed":false,"part":"checks","sort":"records"},{"columns":[],"kind":"goal","label":"led-to","leaves":"chosen","list":null,"name":"ledTo","needed":false,"part":"led-to","sort":"tie"}],"gathered":[{"columns":[],"kind":null,"label":"on","leaves":"with-entry","list":null,"name":"on","needed":false,"part":"on","sort":"day"}],"onlyOne":false,"sharedAs":"lottery-answers"},
  "turning-point": {"between":false,"document":"growth-plan","fields":[{"columns":[],"kind":null,"label":"choice","leaves":"with-entry","list":null,"name":"choice","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"when","leaves":"chosen","list":null,"name":"when","needed":false,"part":"when","sort":"line"},{"columns":[],"kind":null,"label":"instead","leaves":"chosen","list":null,"name":"instead","needed":false,"part":"instead","sort":"text"},{"columns":[],"kind":null,"label":"reason","leaves":"chosen","list":null,"name":"why","needed":false,"part":"reason","sort":"text"},{"columns":[],"kind":"bedrock","label":"ground","leaves":"chosen","list":null,"name":"rests","needed":false,"part":"ground","sort":"rests"}],"gathered":[],"onlyOne":false,"sharedAs":"turning-points"},
  "beginning": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"mind","leaves":"with-entry","list":null,"name":"mind","needed":false,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"next","leaves":"never","list":"beginner","name":"next","needed":false,"part":"next","sort":"choice"},{"columns":[],"kind":"goal","label":"goal","leaves":"never","list":null,"name":"goal","needed":false,"part":"goal","sort":"tie"},{"columns":[],"kind":"passion","label":"passion","leaves":"never","list":null,"name":"passion","needed":false,"part":"passion","sort":"tie"},{"columns":[],"kind":"strength","label":"strength","leaves":"never","list":null,"name":"strength","needed":false,"part":"strength","sort":"tie"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "person": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"name","leaves":"with-entry","list":null,"name":"name","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"relationship","leaves":"never","list":"relationship","name":"relationship","needed":false,"part":"relationship","sort":"choice"},{"columns":[],"kind":null,"label":"role","leaves":"never","list":null,"name":"role","needed":false,"part":"role","sort":"line"},{"columns":[],"kind":null,"label":"manner","leaves":"never","list":"manner","name":"manner","needed":false,"part":"manner","sort":"choice"},{"columns":[],"kind":null,"label":"cadence","leaves":"never","list":"cadence","name":"cadence","needed":false,"part":"cadence","sort":"choice"},{"columns":[],"kind":null,"label":"since","leaves":"never","list":null,"name":"since","needed":false,"part":"since","sort":"day"},{"columns":[],"kind":null,"label":"until","leaves":"never","list":null,"name":"until","needed":false,"part":"until","sort":"day"},{"columns":[],"kind":null,"label":"notes","leaves":"never","list":null,"name":"notes","needed":false,"part":"notes","sort":"text"},{"columns":[],"kind":null,"label":"trust","leaves":"never","list":null,"name":"trust","needed":false,"part":"trust","sort":"text"},{"columns":[],"kind":null,"label":"key","leaves":"never","list":null,"name":"key","needed":false,"part":"key","sort":"own"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "agreement": {"between":true,"document":"agreement","fields":[{"columns":[],"kind":"person","label":"with","leaves":"never","list":null,"name":"with","needed":false,"part":"with","sort":"under"},{"columns":[],"kind":null,"label":"since","leaves":"with-entry","list":null,"name":"made","needed":false,"part":"since","sort":"day"},{"columns":[],"kind":null,"label":"until","leaves":"with-entry","list":null,"name":"until","needed":false,"part":"until","sort":"day"},{"columns":[],"kind":null,"label":"roles","leaves":"with-entry","list":null,"name":"roles","needed":false,"part":"roles","sort":"text"},{"columns":[],"kind":null,"label":"logistics","leaves":"with-entry","list":null,"name":"logistics","needed":false,"part":"logistics","sort":"text"},{"columns":[],"kind":null,"label":"shares","leaves":"with-entry","list":"sharing","name":"shares","needed":false,"part":"shares","sort":"choices"},{"columns":[],"kind":null,"label":"never","leaves":"with-entry","list":"topic","name":"never","needed":false,"part":"never","sort":"choices"},{"columns":[],"kind":null,"label":"never-words","leaves":"never","list":null,"name":"neverWords","needed":false,"part":"never-words","sort":"texts"},{"columns":[],"kind":null,"label":"pass-on","leaves":"with-entry","list":null,"name":"passOn","needed":false,"part":"pass-on","sort":"own"},{"columns":[],"kind":null,"label":"may-keep","leaves":"with-entry","list":null,"name":"mayKeep","needed":false,"part":"may-keep","sort":"flag"},{"columns":[],"kind":null,"label":"notes","leaves":"by-itself","list":null,"name":"notes","needed":false,"part":"notes","sort":"text"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "session": {"between":true,"document":"session","fields":[{"columns":[],"kind":"person","label":"with","leaves":"never","list":null,"name":"with","needed":false,"part":"with","sort":"under"},{"columns":[],"kind":null,"label":"on","leaves":"with-entry","list":null,"name":"on","needed":false,"part":"on","sort":"day"},{"columns":[],"kind":null,"label":"talk-about","leaves":"never","list":null,"name":"talkAbout","needed":false,"part":"talk-about","sort":"ties"},{"columns":[],"kind":null,"label":"heard","leaves":"chosen","list":null,"name":"heard","needed":false,"part":"heard","sort":"text"},{"columns":[],"kind":null,"label":"said","leaves":"chosen","list":null,"name":"notes","needed":false,"part":"said","sort":"own"},{"columns":[{"holds":"words","name":"cue"},{"holds":"words","name":"act"},{"holds":"day","name":"by"},{"holds":"flag","name":"done"}],"kind":null,"label":"steps","leaves":"chosen","list":null,"name":"steps","needed":false,"part":"steps","sort":"records"},{"columns":[{"holds":"words","name":"what"},{"holds":"words","name":"to"}],"kind":null,"label":"raise","leaves":"chosen","list":null,"name":"raise","needed":false,"part":"raised","sort":"records"},{"columns":[],"kind":null,"label":"worry","leaves":"by-itself","list":null,"name":"checkIn","needed":false,"part":"check-in","sort":"own"},{"columns":[],"kind":null,"label":"left","leaves":"never","list":"better","name":"left","needed":false,"part":"left","sort":"choices"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "remark": {"between":false,"document":null,"fields":[{"columns":[],"kind":"person","label":"with","leaves":"never","list":null,"name":"from","needed":false,"part":"with","sort":"under"},{"columns":[],"kind":null,"label":"on","leaves":"never","list":null,"name":"on","needed":false,"part":"on","sort":"day"},{"columns":[],"kind":null,"label":"about","leaves":"never","list":null,"name":"about","needed":false,"part":"about","sort":"tie"},{"columns":[],"kind":null,"label":"saying","leaves":"never","list":null,"name":"saying","needed":false,"part":"saying","sort":"own"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "preparation": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"title","leaves":"with-entry","list":null,"name":"about","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":"person","label":"with","leaves":"never","list":null,"name":"with","needed":false,"part":"with","sort":"tie"},{"columns":[],"kind":null,"label":"facts","leaves":"never","list":null,"name":"facts","needed":false,"part":"facts","sort":"text"},{"columns":[],"kind":null,"label":"impact","leaves":"never","list":null,"name":"impact","needed":false,"part":"impact","sort":"text"},{"columns":[],"kind":null,"label":"their-view","leaves":"never","list":null,"name":"theirView","needed":false,"part":"their-view","sort":"text"},{"columns":[],"kind":null,"label":"request","leaves":"never","list":null,"name":"request","needed":false,"part":"request","sort":"text"},{"columns":[],"kind":null,"label":"follow-up","leaves":"never","list":null,"name":"followUp","needed":false,"part":"follow-up","sort":"text"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "reframe": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"title","leaves":"with-entry","list":null,"name":"story","needed":true,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"facts","leaves":"never","list":null,"name":"facts","needed":false,"part":"facts","sort":"text"},{"columns":[],"kind":null,"label":"challenge","leaves":"never","list":null,"name":"challenge","needed":false,"part":"challenge","sort":"text"},{"columns":[],"kind":null,"label":"control","leaves":"never","list":null,"name":"control","needed":false,"part":"control","sort":"text"},{"columns":[],"kind":null,"label":"influence","leaves":"never","list":null,"name":"influence","needed":false,"part":"influence","sort":"text"},{"columns":[],"kind":null,"label":"let-go","leaves":"never","list":null,"name":"letGo","needed":false,"part":"let-go","sort":"text"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "received": {"between":false,"document":null,"fields":[{"columns":[],"kind":"person","label":"with","leaves":"never","list":null,"name":"from","needed":false,"part":"with","sort":"under"},{"columns":[],"kind":null,"label":"on","leaves":"never","list":null,"name":"on","needed":false,"part":"on","sort":"day"}],"gathered":[],"onlyOne":false,"sharedAs":null},
  "profile": {"between":false,"document":null,"fields":[{"columns":[],"kind":null,"label":"name","leaves":"with-entry","list":null,"name":"name","needed":false,"part":"title","sort":"title"},{"columns":[],"kind":null,"label":"role","leaves":"chosen","list":null,"name":"role","needed":false,"part":"role","sort":"line"},{"columns":[],"kind":null,"label":"organisation","leaves":"chosen","list":null,"name":"organisation","needed":false,"part":"organisation","sort":"line"}],"gathered":[],"onlyOne":true,"sharedAs":null}
};
/** What is chosen from, in the order it is offered; the words of a value are `<words>-<value>`. */
export const LISTS: { [key in List]: { words: string; values: string[] } } = {
  "horizon": {"values":["months","year","two-years","five-years","someday"],"words":"goals-horizon"},
  "setting": {"values":["this-team","elsewhere-here","outside","anywhere"],"words":"goals-setting"},
  "goal-state": {"values":["exploring","active","resting","reached","let-go"],"words":"goals-state"},
  "wanting": {"values":["want","should","both","not-sure"],"words":"entries-wanting"},
  "motivation": {"values":["influence","authority","recognition","growth","autonomy","meaning","compensation","next-rung"],"words":"goals-motivation"},
  "telling": {"values":["heard-without-title","title-without-being-heard","decision-of-your-own","impact-in-other-hands","control-without-impact","blame-that-comes-along"],"words":"motivations-telling"},
  "question": {"values":["why-this","why-matters","whats-underneath","why-that-matters","what-would-be-true","what-does-it-protect","what-is-it-for","why-you","what-stays","what-would-be-missing","if-you-could-not","when-last-felt","what-a-friend-would-say","if-it-were-done","who-do-you-think-of","what-do-you-envy","what-would-that-give","an-example","how-would-you-notice","what-else-would-serve"],"words":"question"},
  "passion-question": {"values":["read-unasked","lost-track-of-time","friends-stop-you","explain-to-anyone","angry-when-done-badly","as-a-child","free-saturday","would-do-anyway"],"words":"passions-question"},
  "strength-question": {"values":["people-come-for","easy-for-you","thanked-for","proud-of","notice-first","hard-time"],"words":"strengths-question"},
  "whose": {"values":["team","company","outside"],"words":"entries-whose"},
  "half": {"values":["want","not-want"],"words":"entries-half"},
  "confidence": {"values":["guess","some-idea","fairly-sure","know"],"words":"entries-confidence"},
  "energy": {"values":["gave","took"],"words":"entries-energy"},
  "level": {"values":["low","middling","high"],"words":"entries-level"},
  "better": {"values":["sees-a-way","closer","lighter","appreciated","challenged","will-change"],"words":"entries-better"},
  "sharing": {"values":["goals","whys","motivations","passions","strengths","opportunities","lottery-answers","turning-points"],"words":"entries-sharing"},
  "topic": {"values":["pay","leaving","health","other-people"],"words":"entries-topic"},
  "relationship": {"values":["mentor","coach","manager","peer","sponsor","life-coach","learning-circle","mentee","other"],"words":"entries-relationship"},
  "manner": {"values":["mentorship","coaching"],"words":"entries-manner"},
  "cadence": {"values":["weekly","fortnightly","monthly","quarterly"],"words":"entries-cadence"},
  "beginner": {"values":["mind","goal","why","why-that","passion","strength","through"],"words":"entries-beginner"}
};

/** Every command, with what it takes and what it gives. Each may fail with a `Problem`. */
export type Commands = {
  /** What the window must know before anything is unlocked. */
  welcome: { takes: void; gives: Welcome };
  /** The day where the person is, as `2026-11-21`, and the moment: the window has no clock. */
  clock: { takes: void; gives: Clock };
  /** How hard a passphrase is to guess. */
  passphrase_strength: { takes: { passphrase: string }; gives: PassphraseStrength };
  /** Makes a vault where there is none, and opens it. */
  create_vault: { takes: { passphrase: string }; gives: NewCode };
  /** Whether the code shown last was typed back. */
  confirm_recovery_code: { takes: { typed: string }; gives: boolean };
  /** Shows another code; it is in force once it was typed back. */
  new_recovery_code: { takes: { passphrase: string }; gives: NewCode };
  /** Asks where to, then writes the sheet for the code shown last. False when called off. */
  save_recovery_sheet: { takes: void; gives: boolean };
  /** Opens the vault. */
  unlock: { takes: { passphrase: string }; gives: void };
  /** Opens the vault with its recovery code. */
  unlock_with_code: { takes: { code: string }; gives: void };
  /** After the code `replayed`, when the person says that the older vault is the one they want. */
  accept_older: { takes: void; gives: void };
  /** Gives the vault another passphrase. */
  change_passphrase: { takes: { current: string; next: string }; gives: void };
  /** After a recovery code opened the vault: a new passphrase without the old one. */
  reset_passphrase: { takes: { code: string; next: string }; gives: void };
  /** Locks and begins anew, so that nothing stays in memory. */
  lock: { takes: void; gives: void };
  /** Locks and ends. */
  quit: { takes: void; gives: void };
  /** A draft could not be saved and the person is asked: the program must not go ahead alone. */
  stay: { takes: void; gives: void };
  /** Fills the screen, or no longer does. */
  toggle_full_screen: { takes: void; gives: void };
  /** The whole plan. */
  plan: { takes: void; gives: Whole };
  /** Carries out an edit, durably. */
  edit: { takes: { edit: Edit }; gives: Changed };
  /** Takes back the last act. */
  undo: { takes: void; gives: Changed };
  /** Does again what was taken back last. */
  redo: { takes: void; gives: Changed };
  /** Erases entries in the trash for ever. */
  erase: { takes: { ids: Array<EntryId> }; gives: Changed };
  /** How an entry was, the latest first. */
  history: { takes: { id: EntryId }; gives: Array<Past> };
  /** Where words are found. */
  search: { takes: { sought: Sought }; gives: Search };
  /** Takes in the example plan, to look around in. */
  add_example: { takes: void; gives: void };
  /** Makes the example plan go away, for ever. */
  remove_example: { takes: void; gives: void };
  /** The questions that may be asked about an entry. */
  questions: { takes: { about: EntryId }; gives: Questions };
  /** What may not be bedrock about a statement, and what reads like it. */
  look_at_ground: { takes: { statement: string; except: EntryId | null }; gives: GroundLook };
  /** Which goals rest on the same ground, and which on none. */
  footing: { takes: void; gives: Footing };
  /** Whether what begins and ends on these days had less than a quarter. */
  ends_early: { takes: { since: string; until: string }; gives: boolean };
  /** Asks where to, then writes a picture the window drew. False when called off. */
  save_picture: { takes: { name: string; form: PictureForm; bytes: Uint8Array }; gives: boolean };
  /** How far a sort of motivations by pairs has come, and the pair to ask about next. */
  sort: { takes: { weighing: Weighing }; gives: Sorting };
  /** Where passion, strength and need meet, and where they might. */
  sweet_spot: { takes: void; gives: SweetSpot };
  /** What keeps giving energy and is no passion yet. */
  suggested_passions: { takes: void; gives: Array<SuggestedPassion> };
  /** What the person did lately, each once, the latest first. */
  recent_activities: { takes: { atMost: number }; gives: Array<string> };
  /** What is worth noticing today; what is given counts as shown. */
  notices: { takes: void; gives: Array<Notice> };
  /** Lets a notice rest for a week. */
  put_aside: { takes: { key: string }; gives: void };
  /** What a choice comes to, to be looked at before anything leaves. */
  preview: { takes: { choice: Choice; paper: PaperSize; layout: PageLayout }; gives: Preview };
  /** One page of the preview as PNG bytes, drawn from the very file that would be saved. */
  preview_page: { takes: { number: number; page: number; width: number }; gives: ArrayBuffer };
  /** Asks where to, saves the previewed bytes, writes the ledger. Null when called off. */
  save_pdf: { takes: { number: number }; gives: Saved | null };
  /** The same as text, made from the very disclosure that was previewed. */
  save_markdown: { takes: { number: number }; gives: Saved | null };
  /** What was handed over, the latest first. */
  ledger: { takes: void; gives: Array<Handed> };
  /** What someone was ever given, each with the latest time, held against today. */
  known: { takes: { person: EntryId }; gives: Array<Known> };
  /** Lets a preview leave although it breaks what was agreed; the ledger keeps the reason. */
  hand_despite: { takes: { number: number; reason: string }; gives: void };
  /** The public key that others seal for; made when first asked for. */
  my_key: { takes: void; gives: string };
  /** Asks where to, seals the previewed disclosure, writes the ledger. Null when called off. */
  seal: { takes: { number: number; with: SealWith }; gives: Sealed | null };
  /** The file that was double-clicked or given when the program began, and waits to be opened. */
  waiting_sealed: { takes: void; gives: SealedFile | null };
  /** Asks which file. Null when called off. Works locked, and without a vault. */
  choose_sealed: { takes: void; gives: SealedFile | null };
  /** Opens the file that waits: with words, or with the person's own key. */
  unseal: { takes: { words: string | null }; gives: Opened };
  /** Forgets what was opened, and the file that waits. */
  put_away: { takes: void; gives: void };
  /** Asks where to, seals the answers for whoever sealed what is open. False when called off. */
  answer: { takes: { from: string; answers: Array<Answering> }; gives: boolean };
  /** Keeps in the open plan what is said so far; saying nothing lets go of what was kept. */
  keep_answer: { takes: { from: string; answers: Array<Answering> }; gives: void };
  /** Takes these things of the open reply into the plan, as one act. */
  take_in: { takes: { person: EntryId; taking: Array<Taking> }; gives: Changed };
  /** Keeps the open plan with this person, where that was agreed. */
  keep: { takes: { person: EntryId }; gives: Changed };
  /** Opens a plan that was kept. */
  received: { takes: { id: EntryId }; gives: Opened };
  /** Forgets a person for ever: all between the two, the ledger, and every backup with it. */
  forget: { takes: { person: EntryId }; gives: Forgotten };
  /** The questions as this person would read them, to look at before they leave. */
  question_sheet: { takes: { person: EntryId; strengths: Array<EntryId> }; gives: OpenedSheet };
  /** Asks where to, seals the questions for this person. Null when called off. */
  seal_questions: { takes: { person: EntryId; strengths: Array<EntryId>; with: SealWith }; gives: Sealed | null };
  /** Asks where to, writes the questions as a plain form. Null when called off. */
  save_questions: { takes: { person: EntryId; strengths: Array<EntryId>; form: SheetForm }; gives: Saved | null };
  /** What someone would see in a session that begins now, and what would stay out, and why. */
  in_sight: { takes: { person: EntryId }; gives: InSight };
  /** From now on only the session answers, and the window begins anew. */
  begin_session: { takes: { id: EntryId }; gives: void };
  /** What the talks before a session left to do. */
  left_to_do: { takes: { session: EntryId }; gives: LeftToDo };
  /** The session that goes on, with all that the other may see. */
  ongoing_session: { takes: void; gives: OngoingSession };
  /** Puts down what two people put down together. */
  write_pad: { takes: { pad: Pad }; gives: void };
  /** Whether a step that an earlier talk left to do was done, by its number in what `ongoing_session` gave. */
  tick_step: { takes: { number: number; done: boolean }; gives: void };
  /** Whether single letters are keys in a session. */
  set_letter_keys: { takes: { on: boolean }; gives: void };
  /** The plan can be asked for again, and the window begins anew. */
  end_session: { takes: void; gives: void };
  /** Asks where to. False when called off. */
  export_plan: { takes: { format: Format }; gives: boolean };
  /** Asks which file; only into a plan in which nothing is written. False when called off. */
  import_plan: { takes: void; gives: boolean };
  /** Reads and verifies everything. */
  check: { takes: void; gives: Health };
  /** Makes a verified backup now. */
  back_up: { takes: void; gives: void };
  /** The backups there are, the latest first; needs no key. */
  backups: { takes: void; gives: Array<BackupLine> };
  /** Works while locked or in trouble; the present vault is kept aside, and the restored one is met
   * locked. */
  restore: { takes: { name: string }; gives: void };
  /** What the person has set. */
  settings: { takes: void; gives: Settings };
  /** Sets it. */
  set_settings: { takes: { settings: Settings }; gives: void };
  /** Light, dark or as the desktop has it: kept outside the vault. */
  set_theme: { takes: { theme: Theme }; gives: void };
};
