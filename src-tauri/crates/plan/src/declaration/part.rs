//! Part: the one vocabulary for what an entry is made of.

use serde::{Deserialize, Serialize};

macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident = $name:literal;)*) => {
        /// A part of an entry: where a text stands, what is chosen, what breaks an agreement. Its words
        /// are in Fluent as `entries-part-<name>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum Part { $( $(#[$doc])* $part, )* }

        impl Part {
            /// All of them.
            pub const ALL: [Part; [ $( $name ),* ].len()] = [ $( Part::$part ),* ];

            /// Its name in files, on the wire and in Fluent.
            pub const fn name(self) -> &'static str {
                match self { $( Part::$part => $name, )* }
            }
        }
    };
}

parts! {
    /// The words by which the entry is known.
    Title = "title";
    /// The day it belongs to.
    On = "on";
    /// With whom it is, or from whom.
    With = "with";
    /// What it is about.
    About = "about";
    /// When a goal might come true.
    Horizon = "horizon";
    /// Where it would come true.
    Setting = "setting";
    /// How a goal stands.
    State = "state";
    /// Whether it is wanted or felt as a duty.
    Wanting = "wanting";
    /// What pulls.
    Motivations = "motivations";
    /// How much it matters, and why not less.
    Importance = "importance";
    /// Whatever else belongs to it.
    Notes = "notes";
    /// Measurable results.
    Measures = "measures";
    /// The whys under a goal.
    Whys = "whys";
    /// Answers to what tells alike motivations apart.
    Told = "told";
    /// What a sort by pairs came to.
    Order = "order";
    /// The question it answered.
    Asked = "asked";
    /// How a passion was noticed, and the question it answered.
    Noticed = "noticed";
    /// What others noticed.
    Others = "others";
    /// The value underneath.
    Value = "value";
    /// The bedrock it rests on.
    Ground = "ground";
    /// Whether an hour gave or took; the energy notes that speak for a passion.
    Energy = "energy";
    /// The passion an energy note speaks for.
    Feeds = "feeds";
    /// Times when a strength showed.
    Evidence = "evidence";
    /// Who has seen a strength.
    Witnesses = "witnesses";
    /// Whose a need is.
    Whose = "whose";
    /// The passions an opportunity brings together.
    Passions = "passions";
    /// The strengths it brings together.
    Strengths = "strengths";
    /// The needs it would serve.
    Needs = "needs";
    /// Which half of the lottery question it answers.
    Half = "half";
    /// Why a job, or why a choice.
    Reason = "reason";
    /// What a job is thought to entail, and how sure that is.
    Entails = "entails";
    /// What those who do the job said.
    Checks = "checks";
    /// The goal that came of a lottery answer.
    LedTo = "led-to";
    /// A small first step.
    FirstStep = "first-step";
    /// When it was.
    When = "when";
    /// What could have been chosen instead.
    Instead = "instead";
    /// The question that comes next.
    Next = "next";
    /// The goal written on the way.
    Goal = "goal";
    /// The passion written on the way.
    Passion = "passion";
    /// The strength written on the way.
    Strength = "strength";
    /// What someone is to the person.
    Relationship = "relationship";
    /// What someone does.
    Role = "role";
    /// Where they do it.
    Organisation = "organisation";
    /// How someone helps.
    Manner = "manner";
    /// How often two people mean to talk.
    Cadence = "cadence";
    /// The day it began.
    Since = "since";
    /// The day it ended.
    Until = "until";
    /// Who is what to whom.
    Roles = "roles";
    /// When, where, for how long.
    Logistics = "logistics";
    /// What is shared.
    Shares = "shares";
    /// What is never shared.
    Never = "never";
    /// Words that never leave.
    NeverWords = "never-words";
    /// What may be passed on, and to whom.
    PassOn = "pass-on";
    /// Whether it may be kept.
    MayKeep = "may-keep";
    /// A public key.
    Key = "key";
    /// What builds trust, and its limits.
    Trust = "trust";
    /// What is to be talked about.
    TalkAbout = "talk-about";
    /// How the person came into a talk.
    CheckIn = "check-in";
    /// What was said in a talk.
    Said = "said";
    /// What the person heard.
    Heard = "heard";
    /// What comes next.
    Steps = "steps";
    /// What is to be raised elsewhere.
    Raised = "raised";
    /// How a talk left the person.
    Left = "left";
    /// The further parts of what someone said.
    Saying = "saying";
    /// What happened.
    Facts = "facts";
    /// What it does.
    Impact = "impact";
    /// How it looks from the other side.
    TheirView = "their-view";
    /// What is asked for.
    Request = "request";
    /// When it is looked at again.
    FollowUp = "follow-up";
    /// The challenge in a story.
    Challenge = "challenge";
    /// What the person controls.
    Control = "control";
    /// What they can influence.
    Influence = "influence";
    /// What they let go.
    LetGo = "let-go";
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn a_part_is_named_in_words_as_it_is_on_the_wire() {
        for part in Part::ALL {
            assert_eq!(serde_json::to_value(part).unwrap_or_default(), part.name());
        }
    }
}
