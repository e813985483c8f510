//! Accounts of the town's staff, and the invitations that are the only way to one.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use ulid::Ulid;

use super::Role;
use crate::hexadecimal::hexadecimal;

/// An invitation that is older opens nothing.
const INVITATION_LIFETIME: SignedDuration = SignedDuration::from_hours(48);
/// Letters and digits that cannot be taken for each other.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789z";
/// Characters of a code: 20 of 31 make 99 bits.
const CODE_LENGTH: usize = 20;

/// The unchanging name of an account.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(String);

impl AccountId {
    /// A new one.
    #[must_use]
    pub fn new() -> Self {
        Self(Ulid::generate().to_string())
    }

    /// One that the database holds.
    #[must_use]
    pub const fn stored(text: String) -> Self {
        Self(text)
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for AccountId {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its unchanging name.
    pub id: AccountId,
    /// What its owner signs in with, and is called by others.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Whether it may sign in.
    pub is_active: bool,
    /// Since when there is one.
    pub created_at: Timestamp,
}

/// The name cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Too short, too long or with other characters.
    #[error(
        "`{0}` is no name: use 2 to 60 letters, digits, spaces, dots and hyphens, beginning with a letter"
    )]
    Unfit(String),
}

/// A name as it is kept: trimmed, single spaces.
///
/// # Errors
/// When it is too short or too long or has other characters than names have.
pub fn parse_name(text: &str) -> Result<String, NameError> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    let fits = (2..=60).contains(&length)
        && name.chars().next().is_some_and(char::is_alphabetic)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '\'' | '’'));
    if fits {
        Ok(name)
    } else {
        Err(NameError::Unfit(text.chars().take(60).collect()))
    }
}

/// What two names that people would confuse have in common.
#[must_use]
pub fn name_key(name: &str) -> String {
    name.to_lowercase()
}

/// An invitation to one account with one role, for one use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The account that it will make.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// Its role, chosen by who invites.
    pub role: Role,
    /// Until when.
    pub expires_at: Timestamp,
}

impl Invitation {
    /// An invitation of `name` with its code.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn new(
        name: String,
        role: Role,
        now: Timestamp,
    ) -> Result<(Self, InvitationCode), getrandom::Error> {
        let invitation = Self {
            account: AccountId::new(),
            name,
            role,
            expires_at: now + INVITATION_LIFETIME,
        };
        Ok((invitation, InvitationCode::random()?))
    }

    /// Whether it still opens something.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        now < self.expires_at
    }
}

/// What an invited person types. Only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct InvitationCode(String);

impl InvitationCode {
    fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0_u8; CODE_LENGTH];
        getrandom::fill(&mut bytes)?;
        let letters = bytes.iter().map(|byte| ALPHABET[usize::from(byte % 32)]);
        Ok(Self(letters.map(char::from).collect()))
    }

    /// What somebody typed; groups and case do not matter.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let letters = text.chars().filter(char::is_ascii_alphanumeric).take(40);
        Self(letters.map(|c| c.to_ascii_lowercase()).collect())
    }

    /// In groups, to read and type.
    #[must_use]
    pub fn in_groups(&self) -> String {
        let letters: Vec<_> = self.0.chars().collect();
        let groups: Vec<String> = letters
            .chunks(5)
            .map(|group| group.iter().collect())
            .collect();
        groups.join("-")
    }

    /// What the database keeps. A plain hash is enough for 99 random bits.
    #[must_use]
    pub fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(self.0.as_bytes()))
    }
}

impl fmt::Debug for InvitationCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("InvitationCode(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let (_, code) =
            Invitation::new("Anna Amt".to_owned(), Role::Author, Timestamp::UNIX_EPOCH).unwrap();
        let typed = code.in_groups().to_uppercase().replace('-', " ");

        assert_eq!(InvitationCode::typed(&typed).hash(), code.hash());
        assert_ne!(InvitationCode::typed("x").hash(), code.hash());
        assert_eq!(format!("{code:?}"), "InvitationCode(***)");
    }

    #[test]
    fn a_name_is_a_name() {
        assert_eq!(parse_name("  Anna   Amt "), Ok("Anna Amt".to_owned()));
        for text in ["", "x", "<b>x</b>", "1abc", &"a".repeat(61), "a\u{202e}b"] {
            assert!(parse_name(text).is_err(), "{text}");
        }
    }
}
