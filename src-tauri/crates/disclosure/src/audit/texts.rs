//! Every text the person wrote in the entry behind an item, as far as it leaves, with the part it
//! leaves by. The words of other entries named in it are theirs: those were chosen themselves.

use crate::between::{AgreementItem, SessionItem};
use crate::reflected::{
    LotteryItem, MotivesItem, NeedItem, OpportunityItem, PassionItem, StrengthItem, TurningPointItem,
};
use crate::{GoalItem, Item, Part};
use plan::{PassingOn, Witness};

/// Texts and the parts they leave by; `None` for what leaves whenever the entry does.
type Texts<'a> = Vec<(Option<Part>, &'a str)>;

impl Item {
    pub(super) fn texts(&self) -> Texts<'_> {
        match self {
            Item::Goal(goal) => goal.texts(),
            Item::Motives(motives) => motives.texts(),
            // It bears no words but those of the goal it is about.
            Item::Weighing(_) => Vec::new(),
            Item::Passion(passion) => passion.texts(),
            Item::Strength(strength) => strength.texts(),
            Item::Need(need) => need.texts(),
            Item::Opportunity(opportunity) => opportunity.texts(),
            Item::LotteryAnswer(answer) => answer.texts(),
            Item::TurningPoint(point) => point.texts(),
            Item::Session(session) => session.texts(),
            Item::Agreement(agreement) => agreement.texts(),
        }
    }
}

/// Several texts that leave by one part.
fn of<'a>(part: Part, texts: impl IntoIterator<Item = &'a String>) -> Texts<'a> {
    texts.into_iter().map(|text| (Some(part), text.as_str())).collect()
}

fn seen_by(part: Part, witnesses: &[Witness]) -> Texts<'_> {
    of(part, witnesses.iter().flat_map(|witness| [&witness.who, &witness.said]))
}

impl GoalItem {
    fn texts(&self) -> Texts<'_> {
        let mut texts: Texts<'_> = vec![(None, &self.statement), (Some(Part::Notes), &self.notes)];
        texts.extend(of(Part::Motivations, self.motivations.iter().map(|pull| &pull.words)));
        texts.extend(of(Part::Importance, self.importance.iter().map(|i| &i.why_not_lower)));
        let measures = self.measures.iter().flat_map(|m| [&m.what, &m.start, &m.now, &m.target]);
        texts.extend(of(Part::Measures, measures));
        texts
    }
}

impl MotivesItem {
    fn texts(&self) -> Texts<'_> {
        let pulls = self.pulls.iter().map(|pull| (None, pull.words.as_str()));
        pulls.chain(of(Part::Told, self.told.iter().map(|told| &told.words))).collect()
    }
}

impl PassionItem {
    fn texts(&self) -> Texts<'_> {
        let mut texts: Texts<'_> = vec![
            (None, &self.statement),
            (Some(Part::Noticed), &self.noticed),
            (Some(Part::Value), &self.value),
        ];
        texts.extend(seen_by(Part::Others, &self.others));
        texts
    }
}

impl StrengthItem {
    fn texts(&self) -> Texts<'_> {
        let mut texts: Texts<'_> = vec![(None, &self.statement)];
        texts.extend(of(Part::Evidence, self.evidence.iter().map(|proof| &proof.what)));
        texts.extend(seen_by(Part::Witnesses, &self.witnesses));
        texts
    }
}

impl NeedItem {
    fn texts(&self) -> Texts<'_> {
        vec![(None, &self.statement), (Some(Part::Notes), &self.notes)]
    }
}

impl OpportunityItem {
    fn texts(&self) -> Texts<'_> {
        vec![(None, &self.name), (Some(Part::FirstStep), &self.first_step), (Some(Part::Notes), &self.notes)]
    }
}

impl LotteryItem {
    fn texts(&self) -> Texts<'_> {
        let mut texts: Texts<'_> =
            vec![(None, &self.whose), (Some(Part::Reason), &self.why), (Some(Part::Entails), &self.entails)];
        let checks = self.checks.iter().flat_map(|check| [&check.who, &check.right, &check.otherwise]);
        texts.extend(of(Part::Checks, checks));
        texts
    }
}

impl TurningPointItem {
    fn texts(&self) -> Texts<'_> {
        vec![
            (None, &self.choice),
            (Some(Part::When), &self.when),
            (Some(Part::Instead), &self.instead),
            (Some(Part::Reason), &self.why),
        ]
    }
}

impl SessionItem {
    fn texts(&self) -> Texts<'_> {
        let said = self.said.iter().flat_map(|note| note.saying.texts());
        let mut texts: Texts<'_> = said.map(|text| (Some(Part::Said), text)).collect();
        texts.push((Some(Part::Heard), &self.heard));
        texts.extend(of(Part::CheckIn, self.check_in.iter().map(|check_in| &check_in.worry)));
        texts.extend(of(Part::Steps, self.steps.iter().flat_map(|step| [&step.cue, &step.act])));
        texts.extend(of(Part::Raised, self.raised.iter().flat_map(|raise| [&raise.what, &raise.to])));
        texts
    }
}

impl AgreementItem {
    fn texts(&self) -> Texts<'_> {
        let mut texts: Texts<'_> =
            vec![(None, &self.roles), (None, &self.logistics), (Some(Part::Notes), &self.notes)];
        if let PassingOn::This { what, to } = &self.pass_on {
            texts.extend([(None, what.as_str()), (None, to)]);
        }
        texts
    }
}
