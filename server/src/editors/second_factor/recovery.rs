//! Recovery codes: ten that count once each, for when the phone is gone. Knows no accounts.
//!
//! A plain SHA-256 is enough for them, unlike for a password: nobody chose them, each has 59 random bits, and who stole the hashes
//! would have to try half of them all. Slow hashing protects what can be guessed.

use std::fmt;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// How many codes an account gets.
const CODES: usize = 10;

/// Characters of a code, without the hyphens.
const CODE_CHARS: usize = 12;

/// Small letters and figures without those that look like another: `0 o`, `1 i l`.
const ALPHABET: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";

/// The longest text that is read as a code.
const MAX_CODE_CHARS: usize = 64;

/// A set of recovery codes; a new set takes the place of the old one.
pub struct RecoveryCodes;

impl RecoveryCodes {
    /// Ten codes such as `k7tq-9mfa-2xbd`, to be shown once, and what is kept of them, in the same order.
    ///
    /// # Panics
    /// When the machine has no randomness, which it has once it is up.
    #[must_use]
    pub fn generate() -> (Vec<String>, Vec<RecoveryHash>) {
        (0..CODES)
            .map(|_| {
                let code = code();
                let hash = RecoveryHash::of(&code);
                (code, hash)
            })
            .unzip()
    }
}

/// What is kept of a recovery code. Two are compared in constant time.
#[derive(Clone)]
pub struct RecoveryHash([u8; 32]);

/// The stored text is no hash of a recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stored recovery code is no SHA-256; make new codes for the account")]
pub struct RecoveryHashError;

impl RecoveryHash {
    /// The hash of a code as somebody typed it: capitals, spaces and hyphens do not matter.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let code: String = text
            .chars()
            .filter(|character| character.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .take(MAX_CODE_CHARS)
            .collect();
        Self(Sha256::digest(code).into())
    }

    /// Reads a stored hash.
    ///
    /// # Errors
    /// When it is not 64 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Result<Self, RecoveryHashError> {
        let bytes = HEXLOWER
            .decode(text.as_bytes())
            .map_err(|_| RecoveryHashError)?;
        Ok(Self(bytes.try_into().map_err(|_| RecoveryHashError)?))
    }

    /// The place of the code `text` among `hashes`. All are compared, so that the time says nothing.
    #[must_use]
    pub fn find(hashes: &[Self], text: &str) -> Option<usize> {
        let asked = Self::of(text);
        hashes.iter().enumerate().fold(
            None,
            |found, (place, hash)| {
                if *hash == asked { Some(place) } else { found }
            },
        )
    }
}

impl PartialEq for RecoveryHash {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for RecoveryHash {}

impl fmt::Display for RecoveryHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for RecoveryHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryHash(***)")
    }
}

fn code() -> String {
    let mut code = String::with_capacity(CODE_CHARS + 2);
    let mut letters = 0;
    while letters < CODE_CHARS {
        let mut random = [0; 2 * CODE_CHARS];
        getrandom::fill(&mut random).expect("the machine gives randomness once it is up");
        // Five bits are a number below 32. The one that names no letter is thrown again, so that all are equally likely.
        let drawn = random
            .iter()
            .filter_map(|byte| ALPHABET.get(usize::from(byte & 31)));
        for letter in drawn.take(CODE_CHARS - letters) {
            if letters > 0 && letters % 4 == 0 {
                code.push('-');
            }
            code.push(char::from(*letter));
            letters += 1;
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ten_different_codes_can_be_read_aloud_and_typed() {
        let (codes, hashes) = RecoveryCodes::generate();

        assert_eq!((codes.len(), hashes.len()), (10, 10));
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 10);
        for code in &codes {
            let groups: Vec<_> = code.split('-').collect();
            assert!(
                groups.len() == 3 && groups.iter().all(|group| group.len() == 4),
                "{code}"
            );
            assert!(!code.contains(['0', 'o', '1', 'i', 'l']), "{code}");
        }
    }

    #[test]
    fn every_letter_is_drawn_about_equally_often() {
        let mut counts = [0_u32; 256];
        for _ in 0..2_000 {
            for byte in code().bytes().filter(|byte| *byte != b'-') {
                counts[usize::from(byte)] += 1;
            }
        }

        // 24,000 letters of 31: 774 each, and a standard deviation of 27.
        for letter in ALPHABET {
            let count = counts[usize::from(*letter)];
            assert!(
                (600..950).contains(&count),
                "{} {count}",
                char::from(*letter)
            );
        }
    }

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        let (codes, hashes) = RecoveryCodes::generate();

        for (place, code) in codes.iter().enumerate() {
            assert_eq!(RecoveryHash::find(&hashes, code), Some(place));
            assert_eq!(
                RecoveryHash::find(&hashes, &code.to_uppercase().replace('-', " ")),
                Some(place)
            );
        }
        for text in [
            "",
            "k7tq-9mfa-2xbd",
            &codes[0][..13],
            &format!("{}2", codes[0]),
        ] {
            assert_eq!(RecoveryHash::find(&hashes, text), None, "{text}");
        }
    }

    #[test]
    fn a_hash_is_kept_as_text() {
        let hash = RecoveryHash::of("k7tq-9mfa-2xbd");

        assert_eq!(RecoveryHash::parse(&hash.to_string()), Ok(hash));
        for text in ["", "00", "k7tq-9mfa-2xbd", &"A".repeat(64), &"0".repeat(66)] {
            assert_eq!(RecoveryHash::parse(text), Err(RecoveryHashError), "{text}");
        }
    }
}
