//! The file's identity, made from all that is in it. printpdf draws it by lot.

use super::Finishing;
use lopdf::{Object, StringFormat};
use sha2::{Digest, Sha256};

/// Sets the identity. Nothing may change after it.
pub(super) fn add(work: &mut Finishing<'_>) {
    let mut hash = Sha256::new();
    for (id, object) in &work.pdf.objects {
        hash.update(format!("{id:?}{object:?}"));
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let identity = hash.finalize()[..16].to_vec();
    let identity = Object::String(identity, StringFormat::Hexadecimal);
    work.pdf.trailer.set("ID", vec![identity.clone(), identity]);
}
