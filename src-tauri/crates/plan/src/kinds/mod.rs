//! The kinds of entry. A new kind is one file here, which declares its fields, and one line in
//! [`kinds`].

mod agreement;
mod bedrock;
mod beginning;
mod energy_note;
mod goal;
mod lottery_answer;
mod motivation;
mod motives;
mod need;
mod opportunity;
mod passion;
mod person;
mod preparation;
#[cfg(debug_assertions)]
mod probe;
mod profile;
mod question;
mod received;
mod reframe;
mod remark;
mod saying;
mod session;
mod strength;
mod topic;
mod turning_point;
mod weighing;
mod why;
mod witness;

pub use agreement::{Agreement, PassingOn, Sharing};
pub use bedrock::Bedrock;
pub use beginning::{Beginner, Beginning};
pub use energy_note::{Energy, EnergyNote};
pub use goal::{Goal, GoalState, Horizon, Importance, Measure, Setting, Wanting};
pub use lottery_answer::{Check, Confidence, Half, LotteryAnswer};
pub use motivation::Motivation;
pub use motives::{Motives, TellingQuestion};
pub use need::{Need, Whose};
pub use opportunity::Opportunity;
pub use passion::{Passion, PassionQuestion};
pub use person::{Cadence, Manner, Person, Relationship};
pub use preparation::Preparation;
#[cfg(debug_assertions)]
pub use probe::Probe;
pub use profile::Profile;
pub use question::{Question, Way};
pub use received::Received;
pub use reframe::Reframe;
pub use remark::Remark;
pub use saying::Saying;
pub use session::{Better, CheckIn, Level, NextStep, Raise, Session, SessionNote};
pub use strength::{Proof, Strength, StrengthQuestion};
pub use topic::Topic;
pub use turning_point::TurningPoint;
pub use weighing::{Preference, Pulls, Weighing};
pub use why::{Answer, Why};
pub use witness::Witness;

use crate::declaration::{AnyDeclared, Declaration, Declared, IsGone};
use crate::{EntryId, Field, Part, Sort, Value};
use serde::{Deserialize, Serialize};

/// What was written and its kind, from one list.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal,)* ; $(#[$about:meta])* $probe:ident = $probed:literal) => {
        /// What was written, by kind.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        pub enum Body {
            $( $(#[$doc])* $kind($kind), )*
            $(#[$about])*
            #[cfg(debug_assertions)]
            #[ts(skip)]
            #[schemars(skip)]
            $probe($probe),
        }

        /// The kind of an entry, by itself.
        #[derive(
            Debug,
            Clone,
            Copy,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            Serialize,
            Deserialize,
            schemars::JsonSchema,
            ts_rs::TS,
        )]
        #[serde(rename_all = "kebab-case")]
        pub enum Kind {
            $( $(#[$doc])* $kind, )*
            $(#[$about])*
            #[cfg(debug_assertions)]
            #[ts(skip)]
            #[schemars(skip)]
            $probe,
        }

        impl Kind {
            /// All of them.
            #[cfg(not(debug_assertions))]
            pub const ALL: [Kind; [ $( $name ),* ].len()] = [ $( Kind::$kind ),* ];

            /// All of them, the probe last.
            #[cfg(debug_assertions)]
            pub const ALL: [Kind; [ $( $name, )* $probed ].len()] = [ $( Kind::$kind, )* Kind::$probe ];

            /// Its name in files, on the wire and in Fluent.
            pub const fn name(self) -> &'static str {
                match self {
                    $( Kind::$kind => $name, )*
                    #[cfg(debug_assertions)]
                    Kind::$probe => $probed,
                }
            }

            /// What it says of itself.
            pub fn declaration(self) -> &'static Declaration {
                match self {
                    $( Kind::$kind => &<$kind as Declared>::DECLARATION, )*
                    #[cfg(debug_assertions)]
                    Kind::$probe => &<$probe as Declared>::DECLARATION,
                }
            }
        }

        impl Body {
            /// Its kind.
            pub fn kind(&self) -> Kind {
                match self {
                    $( Body::$kind(_) => Kind::$kind, )*
                    #[cfg(debug_assertions)]
                    Body::$probe(_) => Kind::$probe,
                }
            }

            fn declared(&self) -> &dyn AnyDeclared {
                match self {
                    $( Body::$kind(body) => body, )*
                    #[cfg(debug_assertions)]
                    Body::$probe(body) => body,
                }
            }

            fn declared_mut(&mut self) -> &mut dyn AnyDeclared {
                match self {
                    $( Body::$kind(body) => body, )*
                    #[cfg(debug_assertions)]
                    Body::$probe(body) => body,
                }
            }
        }
    };
}

kinds! {
    /// Something wanted.
    Goal = "goal",
    /// An answer to a question under a goal or another why.
    Why = "why",
    /// A statement on which whys come to rest.
    Bedrock = "bedrock",
    /// What pulls the person in work as a whole.
    Motives = "motives",
    /// A sort of motivations by pairs.
    Weighing = "weighing",
    /// A strong interest.
    Passion = "passion",
    /// What an hour gave or took.
    EnergyNote = "energy-note",
    /// What the person is good at.
    Strength = "strength",
    /// What would be of use to others.
    Need = "need",
    /// Something to do where these may meet.
    Opportunity = "opportunity",
    /// An answer to the lottery question.
    LotteryAnswer = "lottery-answer",
    /// A choice in the story so far.
    TurningPoint = "turning-point",
    /// How far a guided start has come.
    Beginning = "beginning",
    /// Someone the person talks with.
    Person = "person",
    /// What two people agreed on.
    Agreement = "agreement",
    /// A talk between two people.
    Session = "session",
    /// What someone else said.
    Remark = "remark",
    /// A sheet for a hard conversation.
    Preparation = "preparation",
    /// A story turned into a challenge.
    Reframe = "reframe",
    /// What a mentee gave to keep.
    Received = "received",
    /// How the person introduces themselves on paper.
    Profile = "profile",
    ;
    /// What declares nothing: no word of it may ever leave. In builds for tests alone.
    Probe = "probe"
}

impl Kind {
    /// The kinds that people use.
    pub fn used() -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(|kind| kind.name() != "probe")
    }
}

impl Body {
    /// What its kind says of itself.
    pub fn declaration(&self) -> &'static Declaration {
        self.declared().declaration()
    }

    /// Each declared field with what stands in it, in order.
    pub fn fields(&self) -> Vec<(&'static Field, Value)> {
        let mut fields = Vec::new();
        self.declared().each_field(&mut |field, value| fields.push((field, value.value())));
        fields
    }

    /// The words by which a person would know it in a list; empty where nothing is written yet.
    pub fn title(&self) -> &str {
        if let Body::Remark(remark) = self {
            return remark.title();
        }
        let mut title = "";
        self.declared().each_field(&mut |field, value| {
            if field.part == Part::Title {
                title = value.texts().first().copied().unwrap_or_default();
            }
        });
        title
    }

    /// Every text in it and the part it belongs to, the title first where it has one.
    pub fn parts(&self) -> Vec<(Part, &str)> {
        if let Body::Remark(remark) = self {
            return remark.parts();
        }
        let mut parts = Vec::new();
        self.declared().each_field(&mut |field, value| {
            parts.extend(value.texts().into_iter().map(|text| (field.part, text)));
        });
        parts.sort_by_key(|(part, _)| *part != Part::Title);
        parts
    }

    /// Every text in it, the title first: what search looks through and limits are measured on.
    pub fn texts(&self) -> Vec<&str> {
        self.parts().into_iter().map(|(_, text)| text).collect()
    }

    /// The entry this one hangs under, for kinds that hang under another: a why under a goal or a
    /// why; what is between two people under that person, with whom it goes and comes back.
    pub fn parent(&self) -> Option<EntryId> {
        let mut parent = None;
        self.declared().each_field(&mut |field, value| {
            if matches!(field.sort, Sort::Under(_)) {
                parent = value.ties().first().copied();
            }
        });
        parent
    }

    /// The entries this one speaks of and the kind each must be. They may lie in the trash: a tie
    /// waits there to come back.
    pub fn ties(&self) -> Vec<(EntryId, Kind)> {
        let mut ties = Vec::new();
        self.declared().each_field(&mut |field, value| {
            let kind = match field.sort {
                Sort::Tie(kind) | Sort::Ties(kind) | Sort::Under(kind) => kind,
                Sort::Rests => Some(Kind::Bedrock),
                _ => None,
            };
            ties.extend(kind.into_iter().flat_map(|kind| value.ties().into_iter().map(move |id| (id, kind))));
        });
        ties
    }

    /// The bedrock it rests on besides words of its own, for kinds that can.
    pub fn rests(&self) -> Option<EntryId> {
        let mut rests = None;
        self.declared().each_field(&mut |field, value| {
            if field.sort == Sort::Rests {
                rests = value.ties().first().copied();
            }
        });
        rests
    }

    /// The bedrock on which the way down ends. Such a why has no words but those of its ground;
    /// other kinds may name a ground besides words of their own.
    pub fn way_ends_on(&self) -> Option<EntryId> {
        match self {
            Body::Why(Why { answer: Answer::Rests { on }, .. }) => Some(*on),
            _ => None,
        }
    }

    /// Lets every bedrock it rests on be another.
    pub(crate) fn move_ground(&mut self, from: EntryId, to: EntryId) {
        self.declared_mut().each_field_mut(&mut |field, value| {
            if let Some(on) = value.tie_mut().filter(|on| **on == from)
                && matches!(field.sort, Sort::Rests | Sort::Title)
            {
                *on = to;
            }
        });
    }

    /// Cuts the ties to what is gone for ever.
    pub(crate) fn untie(&mut self, is_gone: IsGone<'_>) {
        self.declared_mut().each_field_mut(&mut |_, value| value.untie(is_gone));
    }

    /// Whether the texts without which the entry would mean nothing are there.
    /// A why may wait for its answer, and what is asked bit by bit may still be blank.
    pub(crate) fn says_something(&self) -> bool {
        let needs_title = self.declaration().title().is_some_and(|title| title.needed);
        let is_known = !crate::text::is_blank(self.title());
        is_known || !(needs_title || matches!(self, Body::Remark(_)))
    }
}
