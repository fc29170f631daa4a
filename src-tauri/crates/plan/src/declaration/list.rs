//! Closed lists: what a person chooses from, whose words are in Fluent.

use crate::{
    Beginner, Better, Cadence, Confidence, Energy, GoalState, Half, Horizon, Level, Manner, Motivation,
    PassionQuestion, Question, Relationship, Setting, Sharing, StrengthQuestion, TellingQuestion, Topic,
    Wanting, Whose,
};
use serde::{Deserialize, Serialize};

/// Kinds of document.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Document {
    /// A plan to read in five minutes.
    #[default]
    GrowthPlan,
    /// What a talk left behind, on a page for both.
    Session,
    /// What two people agreed on, on a page for both.
    Agreement,
}

/// A value that comes from a closed list.
pub trait Listed: Serialize + Sized + 'static {
    /// Which list.
    const LIST: List;

    /// Its values, in the order they are offered; all but those that need a day.
    const VALUES: &'static [Self];

    /// What it touches by being chosen, without any mark of the person.
    fn touches(&self) -> Option<Topic> {
        None
    }
}

/// One chosen from a closed list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Chosen {
    /// The list.
    pub list: List,
    /// Its name there, such as `this-team`.
    pub name: String,
    /// The day, where the choice is "by a day".
    pub day: Option<chrono::NaiveDate>,
    /// What it touches by being chosen.
    #[serde(skip)]
    #[ts(skip)]
    pub touches: Option<Topic>,
}

impl Chosen {
    /// A value of a list, by its name.
    pub fn of<L: Listed>(value: &L) -> Chosen {
        let json = serde_json::to_value(value).unwrap_or_default();
        let name = json.get("when").unwrap_or(&json).as_str().unwrap_or_default().to_owned();
        let day = json.get("date").and_then(|day| serde_json::from_value(day.clone()).ok());
        Chosen { list: L::LIST, name, day, touches: value.touches() }
    }
}

macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident = $type:ty, $words:literal;)*) => {
        /// A closed list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum List { $( $(#[$doc])* $list, )* }

        impl List {
            /// All of them.
            pub const ALL: [List; [ $( $words ),* ].len()] = [ $( List::$list ),* ];

            /// Where the words of its values are in Fluent: `<this>-<name>`.
            pub const fn words(self) -> &'static str {
                match self { $( List::$list => $words, )* }
            }

            /// Its values, in the order they are offered; all but those that need a day.
            pub fn values(self) -> Vec<Chosen> {
                match self { $( List::$list => <$type as Listed>::VALUES.iter().map(Chosen::of).collect(), )* }
            }

            /// A value of it as it was written in JSON; none where it has no such value.
            pub fn read(self, json: &serde_json::Value) -> Option<Chosen> {
                match self { $( List::$list =>
                    serde_json::from_value::<$type>(json.clone()).ok().map(|value| Chosen::of(&value)),
                )* }
            }
        }
    };
}

lists! {
    /// When a goal might come true.
    Horizon = Horizon, "goals-horizon";
    /// Where something would be.
    Setting = Setting, "goals-setting";
    /// How a goal stands.
    GoalState = GoalState, "goals-state";
    /// Want or should.
    Wanting = Wanting, "entries-wanting";
    /// What pulls.
    Motivation = Motivation, "goals-motivation";
    /// What tells alike motivations apart.
    Telling = TellingQuestion, "motivations-telling";
    /// The questions of the why ladder.
    Question = Question, "question";
    /// The questions that a passion answers.
    PassionQuestion = PassionQuestion, "passions-question";
    /// The questions that a strength answers.
    StrengthQuestion = StrengthQuestion, "strengths-question";
    /// Whose a need is.
    Whose = Whose, "entries-whose";
    /// The halves of the lottery question.
    Half = Half, "entries-half";
    /// How sure something is.
    Confidence = Confidence, "entries-confidence";
    /// Whether an hour gave or took.
    Energy = Energy, "entries-energy";
    /// How much of something there is.
    Level = Level, "entries-level";
    /// How a session leaves someone.
    Better = Better, "entries-better";
    /// What an agreement is to share.
    Sharing = Sharing, "entries-sharing";
    /// What an agreement leaves out.
    Topic = Topic, "entries-topic";
    /// What someone is to the person.
    Relationship = Relationship, "entries-relationship";
    /// How someone helps.
    Manner = Manner, "entries-manner";
    /// How often two people talk.
    Cadence = Cadence, "entries-cadence";
    /// The questions of the guided start.
    Beginner = Beginner, "entries-beginner";
}

impl Listed for Horizon {
    const LIST: List = List::Horizon;
    const VALUES: &'static [Self] = &Horizon::ALL;
}

impl Listed for Setting {
    const LIST: List = List::Setting;
    const VALUES: &'static [Self] = &Setting::ALL;

    fn touches(&self) -> Option<Topic> {
        (*self == Setting::Outside).then_some(Topic::Leaving)
    }
}

/// Nobody names pay among what pulls without speaking of pay.
impl Listed for Motivation {
    const LIST: List = List::Motivation;
    const VALUES: &'static [Self] = &Motivation::ALL;

    fn touches(&self) -> Option<Topic> {
        (*self == Motivation::Compensation).then_some(Topic::Pay)
    }
}
