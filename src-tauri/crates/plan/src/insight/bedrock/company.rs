//! Words for a company or a team.

use super::Table;
use crate::insight::pattern::{Found, Pattern, Word};
use crate::{Body, Kind, Plan};
use unicode_segmentation::UnicodeSegmentation;

pub(super) const TABLE: Table = Table {
    lists: &[
        ("my", "my our this your current present"),
        (
            "house",
            "company firm employer team organisation organization department corporation startup agency \
            bank university hospital division squad enterprise",
        ),
        ("legal", "inc llc ltd limited gmbh plc corp corporation sarl pty oy holdings"),
        ("short", "ag bv nv kg ab se sa spa co"),
        (
            "known",
            "google microsoft facebook netflix ibm sap siemens bosch bmw tesla nvidia mckinsey deloitte \
            kpmg pwc accenture spotify airbnb shopify salesforce adobe samsung sony toyota nokia ericsson \
            philips unilever nestlé novartis pfizer bayer basf airbus boeing alibaba tencent huawei \
            bytedance tiktok openai anthropic deepmind mozilla cisco walmart ikea linkedin twitter \
            volkswagen mercedes nasa",
        ),
        ("either", "apple amazon meta oracle intel uber stripe dell shell target visa roche zoom"),
        ("work", "work working works worked job career position role stay staying"),
    ],
    names: &[
        "@my own? @house",
        "the|that company|firm|employer",
        "^* @legal",
        "^* ^@short",
        "^@known",
        "in|at|for|from|join|joining|with|leave|leaving|like|than < ^@either >",
        "@work at|for the? < ^* ^*? >",
        "join|joining|leave|leaving the? < ^* ^*? >",
    ],
    unless: &[
        "the company of",
        "enjoy|enjoys|enjoying|like|love|loves|seek|seeks|want|wants|miss my|our|your company",
        "for|at ^i|god|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter",
        "firm ground|belief|believer|hand|footing",
        "the firm *",
    ],
    parts: &["公司", "株式会社", "会社", "회사", "شركة", "חברה שלי", "компани", "εταιρεί"],
};

/// The person's own organisation, as their profile names it.
pub(super) fn organisation(words: &[Word], plan: &Plan) -> Vec<Found> {
    let profiles = plan.live(Kind::Profile).into_iter();
    let named = profiles.filter_map(|e| match &e.body {
        Body::Profile(profile) => pattern_of(&profile.organisation),
        _ => None,
    });
    named.flat_map(|pattern| pattern.find(words)).collect()
}

/// Its name without legal endings, with a capital wherever the profile has one: an organisation
/// may be called "Self".
fn pattern_of(organisation: &str) -> Option<Pattern> {
    let name = organisation.unicode_words().map(element).filter(|e| !e.is_empty());
    let name: Vec<_> = name.collect();
    (!name.is_empty()).then(|| Pattern::read(&name.join(" "), &[]))
}

fn element(word: &str) -> String {
    let lower = word.to_lowercase().replace('’', "'");
    let plain = lower.strip_suffix("'s").unwrap_or(&lower);
    let mut empty = TABLE.lists.iter().filter(|(name, _)| ["legal", "short"].contains(name));
    if plain == "the" || empty.any(|(_, words)| words.split(' ').any(|w| w == plain)) {
        return String::new();
    }
    if word.starts_with(char::is_uppercase) { format!("^{plain}") } else { plain.to_owned() }
}
