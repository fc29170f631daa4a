//! What may pull someone towards a goal.

use crate::declaration::closed_list;

closed_list! {
    /// What may pull someone towards a goal (E1). Equals, in any mix; the order here is the
    /// source's and ranks nothing (E6).
    Motivation {
        /// To shape what happens.
        Influence,
        /// To be the one who decides (E10: apart from influence).
        Authority,
        /// To be seen and appreciated.
        Recognition,
        /// To grow and master something.
        Growth,
        /// To choose one's own way.
        Autonomy,
        /// To do something that matters.
        Meaning,
        /// To be paid well.
        Compensation,
        /// It is simply the next rung: a guess.
        NextRung,
    }
}
