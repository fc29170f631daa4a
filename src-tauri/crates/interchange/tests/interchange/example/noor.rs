//! Two years of Noor Haddad, who writes software and wonders what for.

use super::story::Story;
use super::{between, chances, goals, inner, pulls, sheets, talks};
use crate::life::Life;

/// In the order they were lived.
const CHAPTERS: [fn(&mut Story); 48] = [
    goals::the_first_evening,
    goals::the_people,
    goals::down_to_the_ground,
    pulls::everyone_else_won,
    talks::the_second_walk,
    between::what_ruth_asked_first,
    pulls::away_from_physics,
    goals::teaching,
    pulls::what_pulls,
    pulls::weighed_first,
    inner::forms,
    goals::said_anew,
    inner::what_people_come_for,
    chances::what_the_team_needs,
    between::and_ines,
    sheets::always_asked_last,
    goals::a_room_of_strangers,
    goals::something_of_her_own,
    inner::soil,
    goals::the_house,
    talks::the_walk_before_the_talk,
    pulls::back_to_town,
    goals::the_talk_was_given,
    talks::what_ines_said,
    goals::an_evening_degree,
    pulls::everyone_else_won_again,
    between::agreed_with_tomas,
    goals::the_first_evenings,
    pulls::told_apart,
    pulls::weighed_again,
    inner::money,
    goals::let_go,
    goals::the_house_rests,
    pulls::asked_someone_who_does_it,
    chances::early_summer,
    between::agreed_anew_with_ruth,
    chances::late_summer,
    talks::the_walk_in_the_rain,
    goals::this_autumn,
    between::what_it_touches,
    what_others_may_see,
    talks::what_ruth_wrote_back,
    inner::october,
    sheets::before_asking_tomas,
    inner::november,
    talks::sat_down_with_tomas,
    inner::and_last_night,
    talks::the_latest_walk,
];

pub(super) fn two_years() -> Life {
    let mut story = Story::begun();
    CHAPTERS.iter().for_each(|chapter| chapter(&mut story));
    story.told()
}

fn what_others_may_see(story: &mut Story) {
    story.on("2026-09-20", "12:25");
    for both in ["lead", "teach", "plain", "calm", "words"] {
        story.show(both, &["ruth", "tomas"]);
    }
    for ruth in ["own", "house", "forms", "wanted"] {
        story.show(ruth, &["ruth"]);
    }
    for dug_with_ruth in ["to choose", "alone at first"] {
        story.show_to_the_ground(dug_with_ruth, &["ruth"]);
    }
}
