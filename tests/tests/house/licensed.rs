//! Licence expressions (SPDX, and the slash that older manifests write for `OR`).

/// Whether an expression leaves a choice in which every part is allowed.
pub(crate) fn allows(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allowed };
    let holds = reader.any();
    holds == Some(true) && reader.words.is_empty()
}

struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a [&'a str],
}

impl Reader<'_> {
    fn any(&mut self) -> Option<bool> {
        let mut holds = self.all()?;
        while self.takes("OR") {
            holds |= self.all()?;
        }
        Some(holds)
    }

    fn all(&mut self) -> Option<bool> {
        let mut holds = self.one()?;
        while self.takes("AND") {
            holds &= self.one()?;
        }
        Some(holds)
    }

    fn one(&mut self) -> Option<bool> {
        if self.takes("(") {
            let holds = self.any();
            return if self.takes(")") { holds } else { None };
        }
        let (name, rest) = self.words.split_first()?;
        self.words = rest;
        // An exception only ever adds to what a licence permits.
        if self.takes("WITH") {
            self.words = self.words.split_first()?.1;
        }
        Some(self.allowed.contains(name))
    }

    fn takes(&mut self, word: &str) -> bool {
        match self.words.split_first() {
            Some((first, rest)) if *first == word => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }
}

#[test]
fn one_allowed_choice_is_enough_and_every_part_of_it_must_be() {
    let check = |expression: &str| allows(expression, &["MIT", "Apache-2.0", "Unicode-3.0"]);
    assert!(check("MIT OR GPL-3.0"));
    assert!(check("GPL-2.0/MIT"));
    assert!(check("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(check("Apache-2.0 WITH LLVM-exception OR GPL-3.0"));
    assert!(!check("MIT AND GPL-3.0"));
    assert!(!check("GPL-3.0"));
    assert!(!check("(MIT"));
    assert!(!check(""));
}
