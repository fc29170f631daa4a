//! Words in other scripts, and the pseudo-language that shows what is hard-coded.

use throughline_tests::{PASSPHRASE, Person, Stage, text_of_pdf};

#[test]
fn a_plan_in_arabic_and_chinese_is_dug_and_handed_over() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "languages");
    person.makes_a_vault();
    let (goal, why, bedrock) = ("أريد أن أعلّم الناس", "我喜欢看到别人明白的那一刻", "助人為樂");
    person.fills("Something you want", goal);
    person.clicks("button", "Start here");
    person.digs_to_bedrock(&[why], bedrock);
    person.goes_to("Share & export");
    person.adds_a_recipient("سلمى");
    person.chooses(goal, &[why, bedrock]);
    person.looks_at_the_pages();
    let file = stage.documents().join("plan.pdf");
    person.clicks("button", "Save PDF…");
    person.saves_as(&file);
    person.sees("Saved as plan.pdf");
    let text = text_of_pdf(&file);
    assert!(text.contains(why) && text.contains(bedrock), "{text}");
    assert!(text.contains("الناس"), "{text}");
}

/// Through every screen: what is not pseudo here would not be translated elsewhere.
#[test]
fn in_the_pseudo_language_every_word_is_from_the_word_files_and_none_is_cut_off() {
    let mut stage = Stage::new();
    stage.set("THROUGHLINE_LANG", words::PSEUDO);
    let person = Person::opens(&stage, "pseudo");
    let say = |id: &str| words::Words::new(words::PSEUDO).say(id);
    person.sees(&say("welcome-title"));
    person.finds_only_pseudo_words();
    person.clicks("button", &say("welcome-begin"));
    person.finds_only_pseudo_words();
    person.fills(&say("secrets-new-passphrase"), PASSPHRASE);
    person.fills(&say("secrets-again"), PASSPHRASE);
    person.clicks("button", &say("welcome-passphrase-next"));
    let code = person.reads_the_recovery_code();
    person.finds_only_pseudo_words();
    person.clicks("button", &say("welcome-code-next"));
    person.fills(&say("secrets-type-back"), &code);
    person.clicks("button", &say("welcome-type-back-next"));
    person.sees(&say("welcome-question-title"));
    person.finds_only_pseudo_words();
    person.fills(&say("welcome-question-label"), "Ñóthíñg~");
    person.clicks("button", &say("welcome-question-next"));
    person.finds("button", &say("goals-start-digging"));
    person.finds_only_pseudo_words();
    person.clicks("button", &say("goals-start-digging"));
    person.finds("list", &say("goals-ladder-layers"));
    person.finds_only_pseudo_words();
    for place in ["goals-title", "share-title"] {
        person.goes_to(&say(place));
        person.finds_only_pseudo_words();
    }
    for words in ["Ñóthíñg", "giraffe"] {
        person.presses("Control+f");
        person.fills(&say("search-label"), words);
        person.finds("status", "");
        person.finds_only_pseudo_words();
    }
    person.presses("Control+,");
    person.finds("heading", &say("settings-title"));
    person.finds_only_pseudo_words();
}
