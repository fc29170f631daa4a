// Made from the Rust types by `cargo xtask types`. Do not edit.

export type EntryId = string;
export type Position = string;
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
 * What was written.
 */
body: Body, };
export type Audience = { "who": "only-me" } | { "who": "people", 
/**
 * Ids of `person` entries.
 */
people: Array<EntryId>, };
export type Body = { "kind": "goal" } & Goal | { "kind": "why" } & Why | { "kind": "bedrock" } & Bedrock | { "kind": "person" } & Person | { "kind": "profile" } & Profile;
export type Kind = "goal" | "why" | "bedrock" | "person" | "profile";
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
export type Horizon = { "when": "months" } | { "when": "year" } | { "when": "two-years" } | { "when": "five-years" } | { "when": "someday" } | { "when": "by", 
/**
 * That day.
 */
date: string, };
export type Setting = "this-team" | "elsewhere-here" | "outside" | "anywhere";
export type GoalState = "exploring" | "active" | "resting" | "reached" | "let-go";
export type Motivation = "influence" | "authority" | "recognition" | "growth" | "autonomy" | "meaning" | "compensation" | "next-rung";
export type Importance = { 
/**
 * From 1 to 10.
 */
level: number, 
/**
 * "Why not lower?": the answer tells what the goal is good for.
 */
whyNotLower: string, };
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
export type Answer = { "is": "not-sure" } | { "is": "words", 
/**
 * Those words.
 */
words: string, } | { "is": "rests", 
/**
 * The `bedrock` entry it rests on.
 */
on: EntryId, };
export type Question = "why-this" | "why-matters" | "whats-underneath" | "why-that-matters" | "what-would-be-true" | "what-does-it-protect" | "what-is-it-for" | "why-you" | "what-stays" | "what-would-be-missing" | "if-you-could-not" | "when-last-felt" | "what-a-friend-would-say" | "if-it-were-done" | "who-do-you-think-of" | "what-do-you-envy" | "what-would-that-give" | "an-example" | "how-would-you-notice" | "what-else-would-serve";
export type Way = "down" | "door" | "up";
export type Bedrock = { 
/**
 * In the person's words.
 */
statement: string, };
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
notes: string, };
export type Relationship = "mentor" | "coach" | "manager" | "peer" | "sponsor" | "life-coach" | "other";
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
audience: Audience, } | { "do": "trash", 
/**
 * Which.
 */
id: EntryId, } | { "do": "restore", 
/**
 * Which.
 */
id: EntryId, } | { "do": "several", 
/**
 * In this order; each sees what those before it did.
 */
edits: Array<Edit>, };
export type Place = { "at": "first" } | { "at": "last" } | { "at": "before", 
/**
 * The sibling that comes after.
 */
id: EntryId, } | { "at": "after", 
/**
 * The sibling that comes before.
 */
id: EntryId, };
export type Refusal = "unknown" | "id-in-use" | "kind-changed" | "blank" | "too-long" | "out-of-range" | "wrong-parent" | "wrong-ground" | "too-deep" | "in-trash" | "wrong-audience" | "second-profile" | "not-a-sibling" | "changed-since";
export type Document = "growth-plan";
export type Choice = { 
/**
 * What kind of document it becomes.
 */
document: Document, 
/**
 * The `person` entry it is for.
 */
recipient: EntryId, 
/**
 * The chosen entries and, for each, the chosen parts.
 */
entries: { [key in EntryId]: Array<Part> }, };
export type Part = "horizon" | "setting" | "state" | "motivations" | "importance" | "notes" | "measures" | "role" | "organisation";
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
export type StayReason = { "because": "only-me" } | { "because": "for-others", 
/**
 * Ids of `person` entries.
 */
people: Array<EntryId>, } | { "because": "needs-its-goal" } | { "because": "not-answered" };
export type Finding = { 
/**
 * What it seems to name.
 */
aspect: Aspect, 
/**
 * The person's own words that made it seem so, in their order.
 */
words: Array<string>, };
export type Aspect = "job-title" | "company" | "date" | "next-rung";
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
export type Door = { "is": "new" } | { "is": "locked" } | { "is": "open" } | { "is": "trouble", 
/**
 * What.
 */
code: Code, };
export type Code = "locked" | "no-vault" | "vault-exists" | "wrong-secret" | "mistyped" | "too-weak" | "out-of-memory" | "in-use" | "read-only" | "disk-full" | "disk-trouble" | "keys-damaged" | "database-damaged" | "database-missing" | "replayed" | "newer" | "refused" | "no-recipient" | "preview-outdated" | "nothing-to-undo" | "bad-file" | "not-empty" | "unknown" | "file-trouble" | "not-set" | "unexpected";
export type Problem = { 
/**
 * What kind of problem.
 */
code: Code, 
/**
 * One further name from a fixed set, such as the rule that refused. Never user text.
 */
detail?: string, };
export type Strength = { 
/**
 * From 0 (a moment) to 4 (beyond reach).
 */
score: number, 
/**
 * Whether the program accepts it.
 */
enough: boolean, };
export type NewCode = { 
/**
 * Grouped for reading and typing.
 */
code: string, };
export type Whole = { 
/**
 * All entries, trash included.
 */
entries: Array<Entry>, 
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
 * What undo would take back now.
 */
undo: Deed | null, 
/**
 * What redo would do again now.
 */
redo: Deed | null, };
export type Deed = { 
/**
 * The act.
 */
act: Act, 
/**
 * The kind of the (first) entry.
 */
kind: Kind, };
export type Act = "add" | "rewrite" | "move" | "show" | "trash" | "restore";
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
export type GroundLook = { 
/**
 * What may not be bedrock about it; empty when nothing is.
 */
findings: Array<Finding>, 
/**
 * Bedrock that reads like it, the nearest first.
 */
similar: Array<Similar>, };
export type PaperSize = "a4" | "letter";
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
missing: Array<string>, };
export type Format = "json" | "markdown" | "csv";
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
 * In which form.
 */
form: string, 
/**
 * The titles of what left.
 */
titles: Array<string>, 
/**
 * SHA-256 of the file, in hex.
 */
digest: string, 
/**
 * The file's name, without its folder.
 */
fileName: string, };
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
 * Text around the words.
 */
snippet: string, 
/**
 * The words in it, as ranges of UTF-16 code units, as the window counts.
 */
marks: Array<[number, number]>, };
export type Settings = { 
/**
 * Minutes without a key or a mouse move until the vault locks; 0 for never.
 */
idleMinutes: number, 
/**
 * The paper documents are set on.
 */
paper: PaperSize, };
export type Theme = "system" | "light" | "dark" | "high-contrast";
export type Welcome = { 
/**
 * Where the person stands.
 */
door: Door, 
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
