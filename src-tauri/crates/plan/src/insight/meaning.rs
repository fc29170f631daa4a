//! What words mean, as far as that helps to see that two statements say the same.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Words that carry nothing of what is meant, English ones and the commonest of its neighbours.
/// That one needs, wants or believes something is what every bedrock says.
const EMPTY: &str = "a about above again all also always am an and any are around as at be became because become been \
    before being believe beneath both but by came can cannot come comes could did do does doing done down each \
    even ever every feel feeling felt find for from get give gives go going got had has have having he her \
    here hers him his how i i'd i'll i'm i've if in into is it its just keep let like love loves made make makes \
    making many may me might mine more most much must my need needs of off on once one only or our \
    ours ourselves out over own really same say she should so some something still such take than that \
    that's the their theirs them themselves then there these they thing things this those through to too \
    under up upon us very want wanted wants was way we well were what whatever when where whether which \
    while who whom whose why will wish with within would you your yours yourself ich mir mich mein meine \
    meinen ist und zu zur zum der das den dem ein eine einen brauche möchte sein wichtig dass weil für mit \
    je moi être suis est et le la les un une des de du veux besoin que qui pour avec mes mon ma yo mi ser estar es el los las \
    quiero necesito para con я хочу мне меня мой моя важно важна важен важны быть что и в на أنا أحب أريد أن في من على إلى";

/// Words that turn a statement round.
const TURNING: &str =
    "not no never without don't doesn't won't can't nobody nothing none isn't hate avoid neither nor stop";

/// Words that a person uses for one another, by their stems. The first of each group names it.
const ALIKE: &[&str] = &[
    "free freedom liberty independence independent autonomy autonomous",
    "choose choice chosen decide decision decisions",
    "help support assist serve service useful",
    "people others person human humans everyone somebody someone colleagues folks anyone",
    "learn study knowledge",
    "understand understanding insight insights realise realize realisation realization clarity discover discovery",
    "grow growth develop development improve better progress flourish thrive become",
    "lead guide leadership",
    "belong belonging part community together togetherness connected connection home",
    "safe safety secure security stable stability worry worries",
    "seen recognised recognized recognition appreciated appreciation valued acknowledged noticed visible heard",
    "respect respected dignity",
    "create creative creativity build craft invent shape",
    "meaning meaningful matter matters purpose worthwhile significant",
    "calm peace peaceful quiet rest stillness",
    "joy happy happiness enjoy delight fun love",
    "care caring kind kindness compassion gentle",
    "honest honesty truth true truthful authentic genuine",
    "fair fairness justice just equal equality",
    "family child children kids daughter son parents",
    "teach teaching mentor coach share",
    "curious curiosity wonder explore",
    "master mastery excel excellence skilled skill",
    "impact difference influence contribute contribution change",
    "money pay income salary paid",
    "fear afraid anxious anxiety scared",
    "trust trusted rely reliable",
    "alone solitude myself",
    "possible capable able potential",
];

/// Words that say little by themselves, so that two statements are not alike for one of them.
const FAINT: &str = "people work time life good day world know think see job live new great best first look spend show enough sense \
    treat treated";

static EMPTY_WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| EMPTY.split(' ').collect());

static FAINT_MEANINGS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| FAINT.split(' ').filter_map(meaning).collect());

static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));

/// By stem, the group a word belongs to.
static GROUPS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let named = ALIKE.iter().filter_map(|group| Some((stem(group.split(' ').next()?), group)));
    named.flat_map(|(name, group)| group.split(' ').map(move |word| (stem(word), name.clone()))).collect()
});

/// What a word means: its group, or its stem where it has none; nothing where it is empty.
pub(super) fn meaning(word: &str) -> Option<String> {
    let word = word.replace('’', "'");
    if EMPTY_WORDS.contains(word.as_str()) || turns(&word) {
        return None;
    }
    let stem = stem(word.strip_suffix("'s").unwrap_or(&word));
    Some(GROUPS.get(&stem).cloned().unwrap_or(stem))
}

/// How much it says that two statements share a meaning.
pub(super) fn weight(meaning: &str) -> f64 {
    if FAINT_MEANINGS.contains(meaning) { 0.4 } else { 1.0 }
}

/// Whether a word turns a statement round.
pub(super) fn turns(word: &str) -> bool {
    let word = word.replace('’', "'");
    TURNING.split(' ').any(|w| w == word)
}

fn stem(word: &str) -> String {
    STEMMER.stem(word).into_owned()
}
