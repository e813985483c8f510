//! The key from which second factors are made, so that a copy of the database holds none.

use std::{io, path::Path};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{AccountId, second_factor::TotpSecret};
use crate::secret_file::{KEY_BYTES, random_key, read_or_make_key};

/// The editor's key. It lies beside the database, not in it; who loses it sets up every second factor anew.
#[derive(Clone)]
pub struct EditorKey([u8; KEY_BYTES]);

impl EditorKey {
    /// Reads the key of `folder`, or makes one that only this user may read.
    ///
    /// # Errors
    /// When the folder cannot be read or written.
    pub fn read_or_make(folder: &Path) -> io::Result<Self> {
        read_or_make_key(&folder.join("editor.key")).map(Self)
    }

    /// A new key.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn random() -> Result<Self, getrandom::Error> {
        random_key().map(Self)
    }

    /// The secret of the second factor that `account` set up as its `enrolment`-th.
    ///
    /// # Panics
    /// Never: a MAC takes a key of any length and is longer than a secret.
    #[must_use]
    pub fn second_factor(&self, account: &AccountId, enrolment: u32) -> TotpSecret {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key of any length fits");
        mac.update(b"second factor");
        mac.update(&enrolment.to_be_bytes());
        mac.update(account.as_str().as_bytes());
        let bytes = mac.finalize().into_bytes();
        TotpSecret::from_bytes(&bytes[..20]).expect("a secret has 20 bytes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_account_and_each_enrolment_has_a_secret_of_its_own() {
        let key = EditorKey::random().unwrap();
        let (anna, ben) = (AccountId::new(), AccountId::new());
        let bytes =
            |account: &AccountId, enrolment| key.second_factor(account, enrolment).to_bytes();

        assert_eq!(bytes(&anna, 1), bytes(&anna, 1));
        assert_ne!(bytes(&anna, 1), bytes(&anna, 2));
        assert_ne!(bytes(&anna, 1), bytes(&ben, 1));
    }
}
