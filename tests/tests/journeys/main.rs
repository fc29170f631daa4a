//! Journeys: what a person does, from the first screen to the file in their manager's hands.
#![expect(clippy::unwrap_used, reason = "a journey that cannot go on fails")]

mod hand_over;
mod keyboard;
mod languages;
mod screens;
mod second_start;
mod trouble;
