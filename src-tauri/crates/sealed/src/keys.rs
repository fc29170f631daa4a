//! A person's own key, to which answers are sealed, and the public half they give to others.

use crate::SealError;
use age::secrecy::ExposeSecret;
use age::x25519;
use std::fmt;
use zeroize::Zeroizing;

/// How a private key begins when it is written out.
const PRIVATE: bech32::Hrp = bech32::Hrp::parse_unchecked("age-secret-key-");

/// The private key of a person. Whoever has it can read whatever was sealed for them.
#[derive(Clone)]
pub struct OwnKey(x25519::Identity);

/// A public key (`age1…`): something can be sealed for it, and nothing opened with it.
#[derive(Clone)]
pub struct PublicKey(x25519::Recipient);

impl OwnKey {
    /// A key made of chance.
    pub fn new(random: &[u8; 32]) -> OwnKey {
        let written = bech32::encode_upper::<bech32::Bech32>(PRIVATE, random).map(Zeroizing::new);
        let written = written.expect("32 bytes fit a bech32 text");
        OwnKey::read(&written).expect("age reads a private key of any 32 bytes")
    }

    /// As [`OwnKey::expose`] wrote it (`AGE-SECRET-KEY-1…`); `None` where it is no such key.
    pub fn read(text: &str) -> Option<OwnKey> {
        text.trim().parse().ok().map(OwnKey)
    }

    /// The key in age's own form: to be kept where everything is encrypted, and shown to nobody.
    pub fn expose(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The half that others may have.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.to_public())
    }

    pub(crate) fn identity(&self) -> &x25519::Identity {
        &self.0
    }
}

impl PublicKey {
    /// A key as someone gave it.
    pub fn read(text: &str) -> Result<PublicKey, SealError> {
        text.trim().parse().map(PublicKey).map_err(|_| SealError::NotAKey)
    }

    pub(crate) fn recipient(&self) -> &x25519::Recipient {
        &self.0
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for OwnKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnKey")
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey")
    }
}
