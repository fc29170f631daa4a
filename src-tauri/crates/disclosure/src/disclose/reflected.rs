//! What a person found out about themselves, as far as it was chosen.

use super::goals::pulls;
use super::selection::{Selection, kept};
use crate::item::Item;
use crate::reflected::{
    Charge, LotteryItem, MotivesItem, NeedItem, OpportunityItem, PassionItem, Ranked, StrengthItem, Told,
    TurningPointItem, WeighingItem,
};
use crate::{GroundNumber, Part};
use plan::insight::pair_sort;
use plan::{
    Body, Entry, EntryId, Kind, LotteryAnswer, Motives, Need, Opportunity, Passion, Strength, TurningPoint,
    Weighing,
};
use std::cmp::Reverse;
use std::collections::BTreeSet;

impl Selection<'_> {
    pub(super) fn reflected(&mut self, entry: &Entry) -> Option<Item> {
        let item = match &entry.body {
            Body::Motives(motives) => Item::Motives(self.motives(entry.id, motives)?),
            Body::Weighing(weighing) => Item::Weighing(self.weighing(entry, weighing)?),
            Body::Passion(passion) => Item::Passion(self.passion(entry.id, passion)),
            Body::Strength(strength) => Item::Strength(self.strength(entry.id, strength)),
            Body::Need(need) => Item::Need(self.need(entry.id, need)),
            Body::Opportunity(opportunity) => Item::Opportunity(self.opportunity(entry.id, opportunity)),
            Body::LotteryAnswer(answer) => Item::LotteryAnswer(self.lottery(entry, answer)),
            Body::TurningPoint(point) => Item::TurningPoint(self.turning_point(entry.id, point)),
            Body::Session(session) if self.is_between(session.with) => {
                Item::Session(self.session(entry.id, session))
            }
            Body::Agreement(agreement) if self.is_between(agreement.with) => {
                Item::Agreement(self.agreement(entry.id, agreement))
            }
            _ => return None,
        };
        self.goes(entry.id);
        Some(item)
    }

    fn motives(&self, id: EntryId, motives: &Motives) -> Option<MotivesItem> {
        let told = motives.told.iter().filter(|_| self.has(id, Part::Told));
        let told = told.map(|(asked, words)| Told { asked: *asked, words: words.clone() }).collect();
        let item = MotivesItem { pulls: pulls(&motives.mix), told };
        (item != MotivesItem::default()).then_some(item)
    }

    /// A sitting in which nothing was preferred says nothing.
    fn weighing(&self, entry: &Entry, weighing: &Weighing) -> Option<WeighingItem> {
        if weighing.preferences.is_empty() {
            return None;
        }
        let ranked = |r: pair_sort::Ranked| Ranked { motivation: r.motivation, first: r.first, last: r.last };
        Some(WeighingItem {
            on: entry.created.date_naive(),
            about: weighing.about.map(|goal| self.named(goal)).unwrap_or_default(),
            order: pair_sort::sort(weighing).order.into_iter().map(ranked).collect(),
        })
    }

    fn passion(&mut self, id: EntryId, passion: &Passion) -> PassionItem {
        PassionItem {
            statement: passion.statement.clone(),
            asked: passion.asked.filter(|_| self.has(id, Part::Noticed)),
            noticed: kept(self.has(id, Part::Noticed), &passion.noticed),
            others: if self.has(id, Part::Others) { passion.others.clone() } else { Vec::new() },
            value: kept(self.has(id, Part::Value), &passion.value),
            rests: self.rest(id, passion.rests),
            energy: if self.has(id, Part::Energy) { self.energy(id) } else { Vec::new() },
        }
    }

    fn energy(&self, passion: EntryId) -> Vec<Charge> {
        let notes = self.plan.live(Kind::EnergyNote).into_iter();
        let charge = |entry: &Entry| match &entry.body {
            Body::EnergyNote(note) if note.feeds == Some(passion) => {
                Some(Charge { doing: note.doing.clone(), energy: note.energy, on: note.on })
            }
            _ => None,
        };
        let mut energy: Vec<_> = notes.filter_map(charge).collect();
        energy.sort_by_key(|charge| Reverse(charge.on));
        energy
    }

    fn strength(&self, id: EntryId, strength: &Strength) -> StrengthItem {
        let has = |part| self.has(id, part);
        StrengthItem {
            statement: strength.statement.clone(),
            evidence: if has(Part::Evidence) { strength.evidence.clone() } else { Vec::new() },
            witnesses: if has(Part::Witnesses) { strength.witnesses.clone() } else { Vec::new() },
        }
    }

    fn need(&self, id: EntryId, need: &Need) -> NeedItem {
        let notes = kept(self.has(id, Part::Notes), &need.notes);
        NeedItem { statement: need.statement.clone(), whose: need.whose, notes }
    }

    fn opportunity(&self, id: EntryId, opportunity: &Opportunity) -> OpportunityItem {
        OpportunityItem {
            name: opportunity.name.clone(),
            passions: self.all_named(&opportunity.passions),
            strengths: self.all_named(&opportunity.strengths),
            needs: self.all_named(&opportunity.needs),
            setting: opportunity.setting.filter(|_| self.has(id, Part::Setting)),
            first_step: kept(self.has(id, Part::FirstStep), &opportunity.first_step),
            notes: kept(self.has(id, Part::Notes), &opportunity.notes),
        }
    }

    fn lottery(&self, entry: &Entry, answer: &LotteryAnswer) -> LotteryItem {
        let has = |part| self.has(entry.id, part);
        LotteryItem {
            half: answer.half,
            whose: answer.whose.clone(),
            on: entry.created.date_naive(),
            why: kept(has(Part::Reason), &answer.why),
            entails: kept(has(Part::Entails), &answer.entails),
            confidence: answer.confidence.filter(|_| has(Part::Entails)),
            checks: if has(Part::Checks) { answer.checks.clone() } else { Vec::new() },
            led_to: answer
                .led_to
                .filter(|_| has(Part::LedTo))
                .map(|goal| self.named(goal))
                .unwrap_or_default(),
        }
    }

    fn turning_point(&mut self, id: EntryId, point: &TurningPoint) -> TurningPointItem {
        TurningPointItem {
            choice: point.choice.clone(),
            when: kept(self.has(id, Part::When), &point.when),
            instead: kept(self.has(id, Part::Instead), &point.instead),
            why: kept(self.has(id, Part::Reason), &point.why),
            rests: self.rest(id, point.rests),
        }
    }

    /// The ground something rests on, where that was chosen and is not in the trash.
    fn rest(&mut self, id: EntryId, on: Option<EntryId>) -> Option<GroundNumber> {
        let on = on.filter(|_| self.has(id, Part::Ground))?;
        self.plan.entry(on).filter(|e| e.is_live())?;
        self.ground(on)
    }

    /// The words of another entry; none unless it was chosen itself.
    fn named(&self, id: EntryId) -> String {
        let live = self.plan.entry(id).filter(|e| e.is_live() && self.is_chosen(id));
        live.map(|e| e.body.title().to_owned()).unwrap_or_default()
    }

    fn all_named(&self, ids: &BTreeSet<EntryId>) -> Vec<String> {
        ids.iter().map(|id| self.named(*id)).filter(|words| !words.is_empty()).collect()
    }
}
