//! Between the pad and the entry it is kept in: what the other may not see is neither on the pad
//! nor lost by writing it.

use crate::wire::{Code, Pad, PadNote, Problem};
use disclosure::PieceNumber;
use plan::{EntryId, Session, SessionNote};

/// The number of an entry among what is seen.
pub(super) fn number_of(id: EntryId, pieces: &[EntryId]) -> Option<PieceNumber> {
    pieces.iter().position(|piece| *piece == id)
}

/// What a session holds that both may see.
pub(super) fn pad(session: &Session, pieces: &[EntryId]) -> Pad {
    let note = |note: &SessionNote| PadNote {
        about: note.about.and_then(|id| number_of(id, pieces)),
        saying: note.saying.clone(),
    };
    Pad {
        check_in: session.check_in.clone().filter(|check_in| check_in.shared),
        notes: session.notes.iter().filter(|n| is_seen(n, pieces)).map(note).collect(),
        heard: session.heard.clone(),
        steps: session.steps.clone(),
        raise: session.raise.clone(),
    }
}

/// The session with what stands on the pad.
pub(super) fn written(session: &Session, pad: &Pad, pieces: &[EntryId]) -> Result<Session, Problem> {
    let unseen = session.notes.iter().filter(|n| !is_seen(n, pieces)).cloned().map(Ok);
    let said = pad.notes.iter().map(|note| session_note(note, pieces));
    Ok(Session {
        notes: unseen.chain(said).collect::<Result<_, Problem>>()?,
        check_in: pad.check_in.clone().or_else(|| session.check_in.clone()),
        heard: pad.heard.clone(),
        steps: pad.steps.clone(),
        raise: pad.raise.clone(),
        ..session.clone()
    })
}

fn is_seen(note: &SessionNote, pieces: &[EntryId]) -> bool {
    note.about.is_none_or(|id| pieces.contains(&id))
}

fn session_note(note: &PadNote, pieces: &[EntryId]) -> Result<SessionNote, Problem> {
    let piece = |number: PieceNumber| pieces.get(number).copied().ok_or(Code::Unknown);
    Ok(SessionNote { about: note.about.map(piece).transpose()?, saying: note.saying.clone() })
}
