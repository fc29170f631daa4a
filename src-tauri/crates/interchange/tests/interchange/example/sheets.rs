//! What Noor prepared before a hard conversation, and a story she turned around.

use super::story::Story;
use plan::{Body, Preparation, Reframe};

pub(super) fn before_asking_tomas(story: &mut Story) {
    story.on("2026-11-08", "17:00");
    let tomas = story.id("tomas");
    story.add(Body::Preparation(Preparation {
        about: "Fewer nights on call".into(),
        with: Some(tomas),
        facts: "Since August I was on call every second week. Twice I was up until four.".into(),
        impact: "On those Thursdays I cancel the newcomer evening, and I am short with people.".into(),
        their_view: "He has five people who can do it, and two of them began this year.".into(),
        request: "Every third week until spring, and one newcomer beside me each time.".into(),
        follow_up: "Look at it together in the first week of February.".into(),
    }));
}

pub(super) fn always_asked_last(story: &mut Story) {
    story.on("2025-06-08", "21:15");
    story.add(Body::Reframe(Reframe {
        story: "They always ask me last".into(),
        facts: "In three of the last five plans my comment came after the decision. Twice I had the draft for a week.".into(),
        challenge: "To say what I think while it is still half thought.".into(),
        control: "I comment on the day a draft comes, even if it is one line.".into(),
        influence: "Who gets the draft first. I can ask Tomas to put me on that list.".into(),
        let_go: "Whether they like it.".into(),
    }));
}
