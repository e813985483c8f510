//! The code by which somebody takes a question back. Nobody keeps it: the database has its hash, the visitor the code.

use std::fmt;

use hmac::Mac;
use sha2::{Digest, Sha256};

use crate::{
    answering::{ConversationKey, Receipt},
    hexadecimal::hexadecimal,
};

/// Digits and letters that are not taken for one another (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a code, five bits each: 60 bits, which nobody guesses through the limits.
const LETTERS: usize = 12;
/// Letters of a group.
const GROUP: usize = 4;
/// No longer text is looked at.
const MOST_TYPED: usize = 40;
/// Keeps these apart from the key's other uses.
const DOMAIN: &str = "forget:";

/// A deletion code, such as `K7TQ-9MFA-2X4D`.
#[derive(Clone, PartialEq, Eq)]
pub struct DeletionCode(String);

impl DeletionCode {
    /// The code of the answer with this receipt. It comes out of the receipt's random number by the server's key: nobody else can make
    /// it, and who sends the same request twice gets the same code twice, over all replicas and after a restart.
    #[must_use]
    pub fn of(receipt: &Receipt, key: &ConversationKey) -> Self {
        let text = format!("{DOMAIN}{}", receipt.number);
        let bytes = key.mac(&text).finalize().into_bytes();
        let letters = bytes.iter().take(LETTERS);
        let letters = letters.map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
        Self(letters.collect())
    }

    /// What somebody typed: case, spaces and dashes do not matter, nor does O for 0 and I or L for 1. `None` for what is no code.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let letters = text.chars().take(MOST_TYPED);
        let letters = letters.filter(|letter| !letter.is_whitespace() && !is_dash(*letter));
        let letters: String = letters
            .map(|letter| match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let is_code =
            letters.len() == LETTERS && letters.bytes().all(|letter| ALPHABET.contains(&letter));
        is_code.then_some(Self(letters))
    }

    /// In groups, to read and type.
    #[must_use]
    pub fn in_groups(&self) -> String {
        let mut text = String::with_capacity(LETTERS + LETTERS / GROUP);
        for (place, letter) in self.0.chars().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(letter);
        }
        text
    }

    /// What the database keeps.
    #[must_use]
    pub fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(self.0.as_bytes()))
    }
}

const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl fmt::Debug for DeletionCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DeletionCode(***)")
    }
}

#[cfg(test)]
mod tests {
    use ulid::Ulid;

    use super::*;
    use crate::catalogue::Language;

    fn receipt() -> Receipt {
        Receipt {
            number: Ulid::generate(),
            kind: "abstain".to_owned(),
            language: Language::De,
            service: None,
            catalogue_version: "0".repeat(16),
        }
    }

    #[test]
    fn the_same_answer_gives_the_same_code_and_only_with_the_servers_key() {
        let (key, other) = (
            ConversationKey::random().unwrap(),
            ConversationKey::random().unwrap(),
        );
        let receipt = receipt();
        let code = DeletionCode::of(&receipt, &key);

        assert_eq!(code, DeletionCode::of(&receipt, &key));
        assert_ne!(code, DeletionCode::of(&receipt, &other));
        assert_ne!(code, DeletionCode::of(&self::receipt(), &key));
        assert_eq!(format!("{code:?}"), "DeletionCode(***)");
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = DeletionCode("K7TQ901A2X4D".to_owned());
        assert_eq!(code.in_groups(), "K7TQ-901A-2X4D");

        for typed in ["K7TQ-901A-2X4D", " k7tq 9oia 2x4d ", "k7tq–9OLa–2x4d"] {
            assert_eq!(DeletionCode::typed(typed), Some(code.clone()), "{typed}");
        }
        for typed in [
            "",
            "K7TQ-901A",
            "K7TQ-901A-2X4D-9",
            "K7TQ-901A-2X4Ü",
            "U7TQ-901A-2X4D",
        ] {
            assert_eq!(DeletionCode::typed(typed), None, "{typed}");
        }
        assert_eq!(DeletionCode::typed(&"A".repeat(100_000)), None);
        assert_eq!(code.hash().len(), 64);
    }
}
