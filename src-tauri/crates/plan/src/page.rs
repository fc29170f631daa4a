//! The page a document is set on: its sheet, and how much room each thing on it is given.

use crate::Relationship;
use crate::declaration::closed_list;

closed_list! {
    /// A sheet of paper, upright.
    PaperSize {
        /// 210 × 297 mm.
        A4,
        /// 8½ × 11 inches.
        Letter,
    }
}

closed_list! {
    /// How much room each thing is given. What is said is the choice's alone; the layout leaves
    /// nothing out.
    PageLayout {
        /// To be read in five minutes: two pages for what is chosen as a rule.
        Manager,
        /// To be talked over: each why with its question.
        Mentor,
        /// Everything, with room.
        Whole,
    }
}

impl PageLayout {
    /// What fits a reader at first; the person themselves where there is no other.
    pub fn fitting(reader: Option<Relationship>) -> PageLayout {
        match reader {
            None => PageLayout::Whole,
            Some(Relationship::Manager) => PageLayout::Manager,
            Some(_) => PageLayout::Mentor,
        }
    }
}
