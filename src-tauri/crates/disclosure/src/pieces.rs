//! Numbering everything in a disclosure, so that an answer can say what it is about although no id
//! ever leaves.

use crate::{Disclosure, Item, WhyItem};

/// Something in a disclosure that can be spoken of by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'d> {
    /// An item.
    Item(&'d Item),
    /// A why below a goal.
    Why(&'d WhyItem),
}

/// Index in [`Disclosure::pieces`] and in [`crate::Outcome::pieces`].
pub type PieceNumber = usize;

impl Disclosure {
    /// Everything in it in reading order: each item and, below a goal, its whys, the deeper before
    /// the next.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        for item in &self.items {
            pieces.push(Piece::Item(item));
            number(item.whys(), &mut pieces);
        }
        pieces
    }
}

fn number<'d>(whys: &'d [WhyItem], pieces: &mut Vec<Piece<'d>>) {
    for why in whys {
        pieces.push(Piece::Why(why));
        number(&why.below, pieces);
    }
}
