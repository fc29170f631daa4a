//! Two years of Noor Haddad, who writes software and wonders what for.

use super::story::Story;
use super::{chances, goals, inner, pulls};
use crate::life::Life;

/// In the order they were lived.
const CHAPTERS: [fn(&mut Story); 31] = [
    goals::the_first_evening,
    goals::the_people,
    goals::down_to_the_ground,
    pulls::everyone_else_won,
    pulls::away_from_physics,
    goals::teaching,
    pulls::what_pulls,
    pulls::weighed_first,
    inner::forms,
    goals::said_anew,
    inner::what_people_come_for,
    chances::what_the_team_needs,
    goals::a_room_of_strangers,
    goals::something_of_her_own,
    inner::soil,
    goals::the_house,
    pulls::back_to_town,
    goals::the_talk_was_given,
    goals::an_evening_degree,
    pulls::everyone_else_won_again,
    goals::the_first_evenings,
    pulls::told_apart,
    pulls::weighed_again,
    inner::money,
    goals::let_go,
    goals::the_house_rests,
    pulls::asked_someone_who_does_it,
    chances::this_summer,
    goals::this_autumn,
    what_others_may_see,
    inner::hours,
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
}
