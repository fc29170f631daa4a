//! Every screen, one line each: what its pictures are called, and how a person gets there.

#[path = "screens_talk.rs"]
mod talk;

#[path = "screens_reading.rs"]
mod reading;

pub(crate) use reading::READING;
pub(crate) use talk::TALK;
use throughline_tests::{PASSPHRASE, Person, Stage, wait_for, write_plenty};

/// A screen and the way to it.
pub(crate) struct Screen {
    /// What its pictures are called.
    pub(crate) name: &'static str,
    /// Goes there.
    pub(crate) go: fn(&Person<'_>),
    /// Width and height of the windows it is looked at in; it is entered in the last.
    pub(crate) sizes: &'static [(u32, u32)],
}

const USUAL: &[(u32, u32)] = &[(900, 900), (1400, 900)];
const NARROW: &[(u32, u32)] = &[(400, 800)];

const fn screen(name: &'static str, go: fn(&Person<'_>)) -> Screen {
    Screen { name, go, sizes: USUAL }
}

/// A screen in a window as narrow as a telephone.
const fn narrow(name: &'static str, go: fn(&Person<'_>)) -> Screen {
    Screen { name, go, sizes: NARROW }
}

impl Screen {
    /// Goes there in a window of its last size.
    pub(crate) fn enter(&self, person: &Person<'_>) {
        let (width, height) = self.sizes[self.sizes.len() - 1];
        person.resizes(width, height);
        (self.go)(person);
    }
}

const GOAL: &str = "I want to lead the platform team within two years.";
const WHY: &str = "I’d get to choose what we build.";
const BEDROCK: &str = "I love making hard things simple for other people.";

/// Passed in this order, each from the one before.
pub(crate) const FIRST_RUN: &[Screen] = &[
    screen("welcome", |p| p.sees("Good to see you")),
    screen("welcome-passphrase", |p| {
        p.clicks("button", "Begin");
        p.fills("New passphrase", PASSPHRASE);
        p.fills("The same once more", PASSPHRASE);
    }),
    screen("welcome-code", |p| {
        p.clicks("button", "Lock it with this");
        p.reads_the_recovery_code();
    }),
    screen("welcome-type-back", |p| p.clicks("button", "I have it on paper")),
    screen("welcome-question", |p| {
        p.clicks("button", "See the code again");
        let code = p.reads_the_recovery_code();
        p.clicks("button", "I have it on paper");
        p.fills("Type the code from your sheet", &code);
        p.clicks("button", "Check it");
        p.sees("What is something you want?");
    }),
    screen("home-new", |p| p.clicks("button", "Not today")),
];

/// Reached from anywhere inside, in any order.
pub(crate) const INSIDE: &[Screen] = &[
    screen("home", |p| p.presses("Control+1")),
    narrow("home-narrow", |p| p.presses("Control+1")),
    screen("guided-start", |p| p.jumps_to("Guided start")),
    screen("throughline", throughline),
    screen("throughline-looked-at", |p| {
        throughline(p);
        p.taps("option", "Why: They moved four times");
    }),
    screen("throughline-join", |p| {
        throughline(p);
        p.taps("option", "Bedrock under one goal");
        p.clicks("button", "What to do with");
        p.clicks("menuitem", "Join with…");
        p.clicks("button", &format!("Bedrock {BEDROCK}"));
    }),
    narrow("throughline-narrow", throughline),
    screen("throughline-outline", |p| {
        throughline(p);
        p.clicks("button", "Outline");
    }),
    screen("goals", |p| p.jumps_to("Goals")),
    screen("goal", goal),
    screen("goal-history", |p| {
        goal(p);
        p.clicks("button", &format!("What to do with “{GOAL}”"));
        p.clicks("menuitem", "History");
        p.sees("Struck through");
    }),
    screen("ladder", ladder),
    screen("ladder-asking", asking),
    screen("ladder-stuck", |p| {
        asking(p);
        p.clicks("button", "Stuck?");
    }),
    screen("passions", |p| p.jumps_to("Passions")),
    screen("passions-second-tap", |p| {
        p.jumps_to("Passions");
        p.clicks("button", "Drawing on the train home");
        p.finds("button", "It gave me energy");
    }),
    screen("passion", |p| {
        p.jumps_to("Passions");
        p.clicks("button", "Forms that nobody has to think about");
        p.finds("textbox", "The passion, in your words");
    }),
    screen("energy-notes", energy_notes),
    narrow("passions-narrow", |p| p.jumps_to("Passions")),
    screen("strengths", |p| p.jumps_to("Strengths")),
    screen("strengths-words", |p| {
        p.jumps_to("Strengths");
        p.clicks("button", "Look at some words");
    }),
    screen("strength", |p| {
        p.jumps_to("Strengths");
        p.clicks("button", "I make a tangled thing plain");
        p.finds("textbox", "The strength, in your words");
    }),
    screen("sweet-spot", sweet_spot),
    narrow("sweet-spot-narrow", sweet_spot),
    screen("sweet-spot-list", |p| {
        sweet_spot(p);
        p.clicks("button", "Show as a list");
        p.finds("list", "Opportunities");
    }),
    screen("opportunity", |p| {
        sweet_spot(p);
        p.clicks("button", "Show as a list");
        p.clicks("button", "One shared plan of the plots");
        p.finds("textbox", "The opportunity, in your words");
    }),
    screen("motivations", |p| p.jumps_to("Motivations")),
    narrow("motivations-narrow", |p| p.jumps_to("Motivations")),
    screen("motivations-choose", |p| {
        p.jumps_to("Motivations");
        p.clicks("button", "Weigh them again");
        p.sees("often fewer");
    }),
    screen("motivations-pair", weighing),
    narrow("motivations-pair-narrow", weighing),
    screen("motivations-order", order),
    narrow("motivations-order-narrow", order),
    screen("motivations-told", |p| {
        p.jumps_to("Motivations");
        p.clicks("button", "Read what you said");
    }),
    screen("motivations-telling", |p| {
        p.jumps_to("Motivations");
        p.clicks("button", "Ask me the next");
    }),
    screen("lottery", |p| p.jumps_to("Lottery question")),
    narrow("lottery-narrow", |p| p.jumps_to("Lottery question")),
    screen("lottery-answer", lottery_answer),
    narrow("lottery-answer-narrow", lottery_answer),
    screen("turning-points", |p| p.jumps_to("Turning points")),
    screen("turning-point", |p| {
        p.jumps_to("Turning points");
        p.clicks("button", "I left physics");
        p.finds("heading", "What does it rest on?");
    }),
    screen("share-whom", |p| p.presses("Control+p")),
    screen("share", share),
    screen("share-saved", |p| {
        share(p);
        let file = p.documents().join("saved.pdf");
        let _ = std::fs::remove_file(&file);
        p.clicks("button", "Save PDF…");
        p.saves_as(&file);
        p.sees("Saved as saved.pdf");
    }),
    screen("share-ledger", |p| {
        p.presses("Control+p");
        p.clicks("button", "What you handed over");
    }),
    screen("share-kinds", share_kinds),
    narrow("share-kinds-narrow", share_kinds),
    screen("share-kinds-outcome", |p| {
        share_kinds(p);
        p.clicks("button", "Lottery answers 3");
    }),
    screen("share-for-me", |p| {
        shares_with(p, "A copy for me");
        p.clicks("button", "Everything in my plan but notes");
        p.looks_at_the_pages();
    }),
    narrow("share-whom-narrow", |p| {
        p.presses("Control+p");
        p.clicks("button", "Someone else");
    }),
    screen("trash", |p| p.jumps_to("Trash")),
    screen("trash-erase", |p| {
        p.jumps_to("Trash");
        p.clicks("button", "Empty the trash");
    }),
    screen("settings", |p| p.presses("Control+,")),
    screen("settings-passphrase", |p| {
        p.presses("Control+,");
        p.clicks("button", "Change passphrase…");
    }),
    screen("search", |p| search(p, "simple")),
    screen("search-nothing", |p| {
        search(p, "giraffe");
        p.sees("You have not written");
    }),
    narrow("search-narrow", |p| search(p, "people")),
    narrow("search-drawer", |p| {
        p.presses("Control+f");
        p.clicks("button", "Open the list of places");
    }),
    screen("search-opened", |p| {
        search(p, "choose build");
        p.presses("Enter");
        p.finds("list", "Layers, from the goal down");
    }),
    screen("palette", |p| {
        p.presses("Control+1");
        p.presses("Control+k");
        p.types("simple");
        p.sees("Your words");
    }),
    screen("capture", |p| {
        p.presses("Control+1");
        p.presses("Control+n");
    }),
    screen("keys", |p| {
        p.presses("Control+1");
        p.presses("?");
        p.sees("This list of keys");
    }),
    // These write something, so they come last.
    screen("turning-point-asked", |p| {
        p.jumps_to("Turning points");
        p.fills("", "I learned to sail at forty");
        p.presses("Enter");
        p.finds("heading", "When was that?");
    }),
    screen("ladder-ground-check", |p| {
        asking(p);
        p.fills("Your answer", "I want to make hard things simple, as head of platform by 2027.");
        p.sees("may be a date");
        p.sees_no("Saving…");
        p.sees("You’ve said something like this before");
    }),
];

/// Passed in this order, the first from anywhere inside.
pub(crate) const AT_THE_DOOR: &[Screen] = &[
    screen("door", |p| {
        p.presses("Control+l");
        p.sees("Your plan is locked");
    }),
    screen("door-wrong", |p| {
        p.fills("Passphrase", "not this one");
        p.presses("Enter");
        p.sees("That passphrase does not open it.");
    }),
    screen("door-code", |p| p.clicks("button", "Use the recovery code")),
];

/// Something done to a vault while the window is closed.
type Harm = fn(&Stage);

/// What is done to a vault while the window is closed, and what the window says then.
pub(crate) const AFTER_HARM: &[(Harm, Screen)] = &[
    (
        write_plenty,
        screen("throughline-plenty", |p| {
            p.unlocks();
            p.finds("navigation", "Places");
            throughline(p);
        }),
    ),
    (
        |stage| std::fs::remove_file(stage.vault().join("vault.db")).expect("there was a database"),
        screen("trouble", |p| p.sees("The file of your plan is missing")),
    ),
];

fn throughline(p: &Person<'_>) {
    p.jumps_to("Throughline");
    p.sees("rest on the same ground");
}

fn weighing(p: &Person<'_>) {
    p.jumps_to("Motivations");
    p.clicks("button", "Weigh them again");
    p.sees("often fewer");
    p.presses("Control+Enter");
    p.finds("heading", "Which pulls you more?");
    p.sees("more at most");
}

fn order(p: &Person<'_>) {
    p.jumps_to("Motivations");
    p.clicks("button", "Work as a whole, 2");
    p.finds("heading", "As far as can be told");
    p.sees("Then and now");
}

fn lottery_answer(p: &Person<'_>) {
    p.jumps_to("Lottery question");
    p.clicks("button", "Wanjiru’s");
    p.finds("heading", "A goal came of it");
}

fn goal(p: &Person<'_>) {
    p.jumps_to("Goals");
    p.clicks("button", GOAL);
}

/// Opens on the way on which most is left to do: a place that was kept open.
fn asking(p: &Person<'_>) {
    p.jumps_to("Goals");
    p.clicks("button", &format!("Look at the ground “{GOAL}”"));
    p.finds("textbox", "Your answer");
}

/// The way that has come down to bedrock.
fn ladder(p: &Person<'_>) {
    asking(p);
    p.clicks("button", &format!("Way 1: {WHY}"));
    p.sees(BEDROCK);
}

fn search(p: &Person<'_>, words: &str) {
    p.presses("Control+1");
    p.presses("Control+f");
    p.fills("What did you write?", words);
    p.waits_for_answers();
}

/// A choice that was begun is still there when one comes back.
fn share(p: &Person<'_>) {
    let is_there = |name: &str| !p.looks_for("button", name).is_empty();
    let begun = || is_there("All of this goal but notes");
    p.presses("Control+p");
    wait_for("whom it is for", || (begun() || is_there("For Tomas Lindqvist")).then_some(()));
    if !begun() {
        p.clicks("button", "For Tomas Lindqvist");
        p.chooses(GOAL, &[WHY]);
        p.clicks("button", "All of this goal but notes");
    }
    p.finds("img", "Page 1 of");
    p.sees_no("Setting the pages…");
}

/// Begins for somebody else, with nothing chosen; whom it is for already, it stays with.
fn shares_with(p: &Person<'_>, button: &str) {
    let is_there = |name: &str| !p.looks_for("button", name).is_empty();
    let listed = || is_there(button) || is_there("Stay with");
    p.presses("Control+p");
    wait_for("whom it is for", || (listed() || is_there("Someone else")).then_some(()));
    if !listed() {
        p.clicks("button", "Someone else");
        wait_for("the list of people", || listed().then_some(()));
    }
    p.clicks("button", if is_there(button) { button } else { "Stay with" });
    p.finds("radio", "Whole");
}

/// Something of several kinds for a mentor.
fn share_kinds(p: &Person<'_>) {
    const STRENGTH: &str = "I make a tangled thing plain";
    shares_with(p, "A copy for me");
    shares_with(p, "For Ruth Adeyemi");
    p.clicks("checkbox", GOAL);
    p.chooses(STRENGTH, &["When it showed"]);
    p.clicks("checkbox", "Rewrite what customers read when a payment fails");
    p.chooses("Wanjiru’s, who shows the new people around", &["What it entails"]);
    p.looks_at_the_pages();
}

fn energy_notes(p: &Person<'_>) {
    p.jumps_to("Passions");
    p.clicks("button", "See all");
    p.finds("heading", "What gives and takes your energy");
}

/// As a picture, whatever was chosen before.
fn sweet_spot(p: &Person<'_>) {
    p.jumps_to("Sweet spot");
    p.sees("What is needed");
    if !p.looks_for("button", "Show as a picture").is_empty() {
        p.clicks("button", "Show as a picture");
    }
    p.finds("button", "One shared plan of the plots");
}
