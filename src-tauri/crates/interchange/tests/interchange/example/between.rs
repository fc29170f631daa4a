//! What Noor agreed on with Ruth and with Tomas, and what trust is made of.

use super::story::{Story, day};
use plan::{Agreement, Body, Cadence, Manner, PassingOn, Person, Sharing, Topic};

/// Before the second walk, Ruth asked what they should agree on.
pub(super) fn what_ruth_asked_first(story: &mut Story) {
    story.on("2025-01-16", "19:10");
    story.known("ruth", |ruth| {
        ruth.manner = Some(Manner::Mentorship);
        ruth.cadence = Some(Cadence::Monthly);
        ruth.since = Some(day("2024-12-05"));
        ruth.trust = "She has never told me what anyone else told her.".into();
    });
    let agreed = story.add(Body::Agreement(Agreement {
        roles: "Ruth listens and asks. I bring what is on my mind, and decide.".into(),
        logistics:
            "Every third Thursday at half past five, by the lock. Whoever cannot come says so the day before."
                .into(),
        shares: [Sharing::Goals, Sharing::Whys].into(),
        never: [Topic::Pay, Topic::Health, Topic::OtherPeople].into(),
        pass_on: PassingOn::Nothing,
        ..Agreement::new(story.id("ruth"), day("2025-01-16"))
    }));
    story.remember("agreed first", agreed);
}

/// After a year and a half there is more to show, and something Ruth may pass on.
pub(super) fn agreed_anew_with_ruth(story: &mut Story) {
    story.on("2026-08-20", "20:30");
    let made = day("2026-08-20");
    story.rewrite(story.id("agreed first"), |body| {
        if let Body::Agreement(agreement) = body {
            agreement.until = Some(made);
        }
    });
    story.add(Body::Agreement(Agreement {
        roles: "Ruth listens, asks, and says what she sees. I bring what is on my mind, and decide.".into(),
        logistics:
            "Every third Thursday at half past five, by the lock, for an hour. I send a line the day before."
                .into(),
        shares: Sharing::ALL.into(),
        never: [Topic::Health].into(),
        never_words: vec!["Wendel Street".into()],
        pass_on: PassingOn::This {
            what: "That I am looking for someone who leads a platform team".into(),
            to: "people she used to work with, without my name".into(),
        },
        may_keep: true,
        notes: "If one of us wants to stop, we say so on a walk, and walk on.".into(),
        ..Agreement::new(story.id("ruth"), made)
    }));
    story.known("ruth", |ruth| {
        ruth.trust += " She told me about the year she was passed over, so I could tell her about mine.";
    });
}

pub(super) fn agreed_with_tomas(story: &mut Story) {
    story.on("2026-02-12", "17:45");
    story.known("tomas", |tomas| {
        tomas.manner = Some(Manner::Coaching);
        tomas.cadence = Some(Cadence::Fortnightly);
        tomas.since = Some(day("2025-09-01"));
        tomas.trust = "He keeps his word. He also writes my review, and both are true.".into();
    });
    story.add(Body::Agreement(Agreement {
        roles: "Tomas clears the way and says what he can promise. I say early when something is stuck."
            .into(),
        logistics: "Every other Thursday, thirty minutes, his room or the stairs.".into(),
        shares: [
            Sharing::Goals,
            Sharing::Whys,
            Sharing::Motivations,
            Sharing::Strengths,
            Sharing::Opportunities,
        ]
        .into(),
        never: [Topic::Pay, Topic::Leaving, Topic::Health].into(),
        pass_on: PassingOn::AskFirst,
        may_keep: true,
        ..Agreement::new(story.id("tomas"), day("2026-02-12"))
    }));
}

pub(super) fn and_ines(story: &mut Story) {
    story.on("2025-05-04", "21:05");
    story.known("inés", |ines: &mut Person| {
        ines.since = Some(day("2020-09-01"));
        ines.trust = "I can be cross in front of her.".into();
    });
}

/// What touches pay or leaving says so, before anything is handed to anyone.
pub(super) fn what_it_touches(story: &mut Story) {
    story.on("2026-09-20", "12:10");
    story.touches("house", &[Topic::Pay]);
    story.touches("own", &[Topic::Pay, Topic::Leaving]);
    story.touches("degree", &[Topic::OtherPeople]);
}
