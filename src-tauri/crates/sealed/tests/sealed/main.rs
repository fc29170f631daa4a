//! Sealed files open for whom they are meant, for nobody else, and for ever.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod broken;
mod fixtures;
mod opening;
mod others;

use chrono::NaiveDate;
use disclosure::*;
use sealed::*;

pub(crate) const WORDS: &str = "maple orbit gentle river candle young";

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

pub(crate) fn own_key() -> OwnKey {
    OwnKey::new(&[7; 32])
}

pub(crate) fn disclosure(words: &str) -> Disclosure {
    let said = Said::Words { words: "Because it lasts".into() };
    let rests = WhyItem { asked: None, said: Said::Rests { on: 0 }, below: vec![] };
    Disclosure {
        document: Document::GrowthPlan,
        from: Introduction { name: "Noor".into(), ..Introduction::default() },
        to: Some(Recipient { name: "Ada".into(), relationship: Relationship::Mentor }),
        made: day(),
        items: vec![goal(
            words,
            vec![WhyItem { asked: Some(Question::WhyMatters), said, below: vec![rests] }],
        )],
        grounds: vec![Ground { statement: "To help".into() }],
    }
}

/// A goal with nothing but these whys.
pub(crate) fn goal(words: &str, whys: Vec<WhyItem>) -> Item {
    let field = Kind::Goal.declaration().all_fields().find(|field| field.part == Part::Whys).unwrap();
    let fields = vec![ItemField::new(field, Given::Whys { whys })];
    Item { kind: Kind::Goal, title: words.into(), fields }
}

pub(crate) fn plan(words: &str) -> Contents {
    Contents::Plan(SealedPlan {
        name: Name::new([1; 16]),
        disclosure: disclosure(words),
        terms: Terms { pass_on: PassingOn::AskFirst, may_keep: true, agreed: Some(day()) },
        answer_to: own_key().public().to_string(),
    })
}

pub(crate) fn reply() -> Contents {
    let words = "What would it look like in a year?".to_owned();
    let feedback = Saying::Feedback {
        what: "You asked twice".into(),
        impact: "Everybody understood".into(),
        why: "Nobody else had".into(),
        how: "Do it again".into(),
    };
    Contents::Reply(Reply {
        to: Name::new([1; 16]),
        from: "Ada".into(),
        made: day(),
        answers: vec![
            Answered { about: Some(1), asked: None, saying: Saying::Question { words } },
            Answered { about: None, asked: None, saying: feedback },
        ],
        key: Some(OwnKey::new(&[9; 32]).public().to_string()),
    })
}

pub(crate) fn questions() -> Contents {
    Contents::Questions(QuestionSheet {
        name: Name::new([2; 16]),
        from: "Noor".into(),
        made: day(),
        questions: vec!["When did you see me at my best?".into()],
        strengths: vec!["Explaining things".into()],
        answer_to: own_key().public().to_string(),
    })
}

/// Seals any payload for the own key: what is inside is as hostile as one likes.
pub(crate) fn opened(payload: &[u8]) -> Result<Contents, UnsealError> {
    let to: age::x25519::Recipient = own_key().public().to_string().parse().unwrap();
    open_with_key(&age::encrypt(&to, payload).unwrap(), &own_key())
}
