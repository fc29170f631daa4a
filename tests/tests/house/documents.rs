//! Documents for whoever works on the house: their examples are the code, their links lead somewhere.

use crate::checkout::{read, sources};
use throughline_tests::checkout;

const GUIDE: &str = "src-tauri/docs/adding-a-kind.md";

/// A piece of code in a document, and the file it is said to be from.
struct Example<'d> {
    file: &'d str,
    code: &'d str,
}

/// Pieces of code under a line such as `<!-- path/of/the/file.rs -->`.
fn examples(document: &str) -> Vec<Example<'_>> {
    let example = |part| {
        let (file, rest): (&str, &str) = str::split_once(part, " -->\n```")?;
        let (_language, rest) = rest.split_once('\n')?;
        let (code, _) = rest.split_once("\n```")?;
        Some(Example { file, code })
    };
    document.split("<!-- ").skip(1).filter_map(example).collect()
}

#[test]
fn the_example_of_a_new_kind_is_the_code_of_the_program() {
    let guide = read(GUIDE);
    let examples = examples(&guide.text);
    assert_eq!(examples.len(), guide.text.matches("```").count() / 2, "each piece of code names its file");
    assert!(!examples.is_empty(), "{GUIDE} shows code");
    for Example { file, code } in examples {
        assert!(read(file).text.contains(code), "{GUIDE} shows what {file} does not say:\n{code}");
    }
}

#[test]
fn every_link_between_documents_leads_to_a_file() {
    let mut documents = sources("src-tauri/docs", &[".md"]);
    documents.push(read("README.md"));
    for document in documents {
        let folder = checkout().join(&document.path);
        let folder = folder.parent().expect("a document lies in a folder");
        for target in links(&document.text).filter(|target| !target.contains("://")) {
            assert!(folder.join(target).exists(), "{} leads to {target}", document.path);
        }
    }
}

/// What stands in the round brackets of Markdown's links and pictures.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|part| part.split_once(')')).map(|(target, _)| target)
}
