//! Files that are made from the code and committed.

use std::path::Path;

/// Fails when the committed file is not what the code makes now; renews it when asked to.
pub(crate) fn check(file: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap();
    assert!(committed == made, "{file} is stale. Renew it with: UPDATE=1 cargo test -p interchange");
}
