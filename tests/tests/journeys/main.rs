//! Journeys: what a person does, from the first screen to the file in their manager's hands.

mod agreement;
mod audience;
mod breaches;
mod guided_start;
mod hand_over;
mod hand_over_kinds;
mod home;
mod keyboard;
mod languages;
mod ledger;
mod lottery;
mod motivations;
mod passions;
mod people;
mod screens;
mod sealed;
mod search;
mod second_start;
mod session_mode;
mod strengths;
mod sweet_spot;
mod throughline;
mod torch;
mod trouble;
mod turning_points;
