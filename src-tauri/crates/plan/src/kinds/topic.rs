//! What an entry may touch that people agree to leave out.

use crate::declaration::closed_list;

closed_list! {
    /// Something that people agree not to speak of (E4, A10). The person says of an entry what it
    /// touches; nothing is guessed from their words.
    Topic = Topic {
        /// What someone earns, or wants to.
        Pay,
        /// Going somewhere else.
        Leaving,
        /// Body and mind.
        Health,
        /// What is somebody else's to tell.
        OtherPeople,
    }
}
