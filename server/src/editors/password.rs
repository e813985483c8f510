//! Passwords of editors: which are strong enough, and how they are kept. Does not know whose they are.
//!
//! Kept as Argon2id with the parameters of OWASP's Password Storage Cheat Sheet (19 MiB, two passes, one lane), as a PHC
//! string that carries them, so that they can be raised later. What is asked of a password follows NIST SP 800-63B,
//! 5.1.1.2: length, and nothing that attackers try first; no rules on which characters it must have.

#[cfg(test)]
mod tests;
mod weak;

use std::fmt;

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::phc::{self, Output, Salt},
};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The shortest password, in characters.
pub const MIN_PASSWORD_CHARS: usize = 12;

/// The longest password, in characters: enough for a sentence.
pub const MAX_PASSWORD_CHARS: usize = 128;

/// More bytes than 128 characters have in any form. Whatever is longer is not even normalised.
const MAX_BYTES: usize = 4_096;

/// The most memory that a stored hash may ask for, in KiB: whoever could write to the database must not be able to exhaust
/// the server by it.
const MAX_MEMORY_KIB: u32 = 256 * 1024;
const MAX_PASSES: u32 = 16;
const MAX_LANES: u32 = 16;

/// A password that is strong enough, in NFC. It never shows itself, and its memory is wiped when it is dropped.
pub struct Password(Zeroizing<String>);

/// Why a text cannot be a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// There are fewer than [`MIN_PASSWORD_CHARS`] characters.
    #[error("the password is shorter than 12 characters")]
    TooShort,
    /// There are more than [`MAX_PASSWORD_CHARS`] characters.
    #[error("the password is longer than 128 characters")]
    TooLong,
    /// It is one short pattern over and over, or has hardly any different characters.
    #[error("the password repeats itself")]
    Repeated,
    /// It holds the account's name.
    #[error("the password holds the account's name")]
    ContainsName,
    /// It is made of words and rows of keys that attackers try first.
    #[error("the password is one that attackers try first")]
    Common,
}

impl PasswordError {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::Repeated => "repeated",
            Self::ContainsName => "contains-name",
            Self::Common => "common",
        }
    }
}

impl Password {
    /// Reads a password that the account `name` wants to have from now on. To compare a password with the stored one, use
    /// [`verify`] alone.
    ///
    /// # Errors
    /// When it is too short, too long, or too easy to guess.
    pub fn parse(text: &str, name: &str) -> Result<Self, PasswordError> {
        let text = normalised(text).ok_or(PasswordError::TooLong)?;
        match text.chars().count() {
            ..MIN_PASSWORD_CHARS => return Err(PasswordError::TooShort),
            MIN_PASSWORD_CHARS..=MAX_PASSWORD_CHARS => {}
            _ => return Err(PasswordError::TooLong),
        }
        if weak::repeats(&text) {
            return Err(PasswordError::Repeated);
        }
        if weak::holds_name(&text, name) {
            return Err(PasswordError::ContainsName);
        }
        if weak::is_common(&text) {
            return Err(PasswordError::Common);
        }
        Ok(Self(text))
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(***)")
    }
}

/// What is kept of a password: a PHC string, such as `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(phc::PasswordHash);

/// The stored text is no hash of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the stored password is no Argon2id hash with reasonable parameters; let an administrator invite the person again"
)]
pub struct PasswordHashError;

impl PasswordHash {
    /// Reads a stored hash.
    ///
    /// # Errors
    /// When it is no Argon2id hash, or asks for more work than any of ours.
    pub fn parse(text: &str) -> Result<Self, PasswordHashError> {
        let hash = phc::PasswordHash::new(text).map_err(|_| PasswordHashError)?;
        let params = Params::try_from(&hash).map_err(|_| PasswordHashError)?;
        let fits = hash.algorithm == Algorithm::Argon2id.ident()
            && hash.salt.is_some()
            && hash.hash.is_some()
            && params.m_cost() <= MAX_MEMORY_KIB
            && params.t_cost() <= MAX_PASSES
            && params.p_cost() <= MAX_LANES;
        if fits {
            Ok(Self(hash))
        } else {
            Err(PasswordHashError)
        }
    }

    /// A hash that no password has, to be verified where the account is unknown: the answer then takes as long as for a wrong
    /// password, and nobody learns which accounts exist. Salt and hash are random, so making it costs nothing.
    ///
    /// # Panics
    /// When the machine has no randomness, which it has once it is up.
    #[must_use]
    pub fn unknown() -> Self {
        let parameters = parameters();
        Self(phc::PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: (&parameters)
                .try_into()
                .expect("our own parameters can be written down"),
            salt: Some(Salt::new(&random::<16>()).expect("16 bytes are a salt")),
            hash: Some(
                Output::new(&random::<{ Params::DEFAULT_OUTPUT_LEN }>())
                    .expect("32 bytes are a hash"),
            ),
        })
    }
}

impl fmt::Display for PasswordHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PasswordHash(***)")
    }
}

/// The hash under which `password` is kept. Blocks for tens of milliseconds and takes 19 MiB: not on an async thread, and only a few
/// at a time.
///
/// # Panics
/// When the machine has no randomness, which it has once it is up.
#[must_use]
pub fn hash(password: &Password) -> PasswordHash {
    let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters())
        .hash_password_with_salt(password.0.as_bytes(), &random::<16>())
        .expect("a bounded password, a salt of 16 bytes and our own parameters can be hashed");
    PasswordHash(hash)
}

/// Whether `candidate` is the password of `hash`. Blocks as long as [`hash()`], whatever `candidate` is.
#[must_use]
pub fn verify(hash: &PasswordHash, candidate: &str) -> bool {
    // What cannot be a password costs the same: how long it takes says nothing.
    let candidate = normalised(candidate).unwrap_or_default();
    // The parameters are those of the hash, not the ones given here.
    Argon2::default()
        .verify_password(candidate.as_bytes(), &hash.0)
        .is_ok()
}

/// The composed form, so that `ü` is the same from every keyboard; `None` where it is far too long.
fn normalised(text: &str) -> Option<Zeroizing<String>> {
    if text.len() > MAX_BYTES {
        return None;
    }
    // Reserved at once: growing would leave copies in memory. NFC has at most three times the bytes of its source.
    let mut normalised = Zeroizing::new(String::with_capacity(text.len() * 3));
    normalised.extend(text.nfc());
    Some(normalised)
}

fn parameters() -> Params {
    Params::new(
        Params::DEFAULT_M_COST,
        Params::DEFAULT_T_COST,
        Params::DEFAULT_P_COST,
        None,
    )
    .expect("the parameters that OWASP names are valid")
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the machine gives randomness once it is up");
    bytes
}
