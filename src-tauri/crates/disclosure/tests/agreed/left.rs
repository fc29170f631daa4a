//! Which steps of earlier talks someone may read.

use crate::plans::*;
use disclosure::may_read_step;
use plan::insight::steps::open_with;
use plan::*;

const TALK: u8 = 1;

/// A talk with the mentor that left one step to do.
fn left(cue: &str, act: &str) -> Plan {
    let steps = vec![NextStep { cue: cue.into(), act: act.into(), ..NextStep::default() }];
    plan_of([(TALK, Body::Session(Session { steps, ..Session::new(id(MENTOR), day()) }))])
}

fn is_read(plan: &Plan) -> bool {
    let open = open_with(plan, id(MENTOR));
    may_read_step(plan, &open[0], day())
}

#[test]
fn what_both_wrote_down_is_read_again_without_a_mark() {
    let mut plan = left("the slot is free", "run it");
    assert!(is_read(&plan), "with no agreement");
    add(&mut plan, AGREEMENT, Body::Agreement(without(Sharing::Goals)));
    assert!(is_read(&plan), "whatever else is shared");
}

#[test]
fn a_word_that_must_never_leave_keeps_a_step_back_wherever_it_stands() {
    for (cue, act) in [("acme calls", "say no"), ("they call", "ask about Acme")] {
        let mut plan = left(cue, act);
        add(&mut plan, AGREEMENT, Body::Agreement(never_say("Acme")));
        assert!(!is_read(&plan), "if {cue}, then {act}");
    }
}

#[test]
fn a_talk_marked_with_what_is_not_spoken_of_keeps_its_steps() {
    let mut plan = left("they call", "ask");
    add(&mut plan, AGREEMENT, Body::Agreement(never(Topic::Leaving)));
    does(&mut plan, &Edit::Mark { id: id(TALK), topics: [Topic::Health].into() });
    assert!(is_read(&plan));
    does(&mut plan, &Edit::Mark { id: id(TALK), topics: [Topic::Leaving].into() });
    assert!(!is_read(&plan));
}
