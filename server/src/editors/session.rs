//! Who is signed in: a token in a cookie, of which only the hash is kept, and how long it counts.

use std::fmt;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::{Account, AccountId, Role};
use crate::hexadecimal::hexadecimal;

/// Who does nothing for so long is signed out.
const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// Nobody stays signed in for longer: a working day.
const LONGEST: SignedDuration = SignedDuration::from_hours(10);
/// For so long after password and second factor risky acts need no new proof.
const FRESH: SignedDuration = SignedDuration::from_mins(10);
/// Bytes of a token: 256 bits.
const TOKEN_BYTES: usize = 32;

/// What the browser keeps.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(String);

impl SessionToken {
    /// A new one.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0_u8; TOKEN_BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(BASE64_URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// One that a browser sent.
    #[must_use]
    pub fn received(text: &str) -> Option<Self> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == TOKEN_BYTES).then(|| Self(text.to_owned()))
    }

    /// What goes into the cookie, and nowhere else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What the database keeps.
    #[must_use]
    pub fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(self.0.as_bytes()))
    }

    /// What every form of this session carries, so that no other site can send one (ASVS 5.0, 3.5.1).
    ///
    /// # Panics
    /// Never: a MAC takes a key of any length.
    #[must_use]
    pub fn form_proof(&self) -> String {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.0.as_bytes()).expect("a key of any length fits");
        mac.update(b"form");
        BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }

    /// Whether a form carries that proof.
    ///
    /// # Panics
    /// Never: a MAC takes a key of any length.
    #[must_use]
    pub fn is_proven_by(&self, proof: &str) -> bool {
        let Ok(proof) = BASE64_URL_SAFE_NO_PAD.decode(proof) else {
            return false;
        };
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.0.as_bytes()).expect("a key of any length fits");
        mac.update(b"form");
        mac.verify_slice(&proof).is_ok()
    }
}

impl fmt::Debug for SessionToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SessionToken(***)")
    }
}

/// A session as the database keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The hash of its token.
    pub hash: String,
    /// Whose.
    pub account: AccountId,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was used last.
    pub seen_at: Timestamp,
    /// When password and second factor were shown last.
    pub proved_at: Timestamp,
}

/// Why nobody is signed in any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionEnd {
    /// Nothing was done for too long.
    #[error("the session was idle for too long")]
    Idle,
    /// It lasted for too long.
    #[error("the session lasted for too long")]
    TooLong,
    /// The account may not sign in any more.
    #[error("the account is disabled")]
    Disabled,
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    account: AccountId,
    name: String,
    role: Role,
    is_fresh: bool,
}

impl Staff {
    /// Who `session` belongs to. The role is the account's of this moment, so a change counts at once.
    ///
    /// # Errors
    /// When the session is over or the account disabled.
    pub fn of(session: &Session, account: &Account, now: Timestamp) -> Result<Self, SessionEnd> {
        if !account.is_active {
            return Err(SessionEnd::Disabled);
        }
        if now.duration_since(session.seen_at) > IDLE {
            return Err(SessionEnd::Idle);
        }
        if now.duration_since(session.created_at) > LONGEST {
            return Err(SessionEnd::TooLong);
        }
        Ok(Self {
            account: account.id.clone(),
            name: account.name.clone(),
            role: account.role,
            is_fresh: now.duration_since(session.proved_at) <= FRESH,
        })
    }

    /// The account.
    #[must_use]
    pub const fn account(&self) -> &AccountId {
        &self.account
    }

    /// What others call them.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What they may do.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Whether risky acts need no new proof.
    #[must_use]
    pub const fn is_fresh(&self) -> bool {
        self.is_fresh
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> Account {
        Account {
            id: AccountId::new(),
            name: "Anna Amt".to_owned(),
            role: Role::Author,
            is_active: true,
            created_at: Timestamp::UNIX_EPOCH,
        }
    }

    fn session(account: &Account) -> Session {
        Session {
            hash: String::new(),
            account: account.id.clone(),
            created_at: Timestamp::UNIX_EPOCH,
            seen_at: Timestamp::UNIX_EPOCH,
            proved_at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_session_ends_by_rest_by_age_and_with_its_account() {
        let account = account();
        let mut session = session(&account);
        let at = |minutes| Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes);

        assert!(Staff::of(&session, &account, at(30)).is_ok());
        assert_eq!(Staff::of(&session, &account, at(31)), Err(SessionEnd::Idle));
        session.seen_at = at(601);
        assert_eq!(
            Staff::of(&session, &account, at(601)),
            Err(SessionEnd::TooLong)
        );
        let disabled = Account {
            is_active: false,
            ..account
        };
        assert_eq!(
            Staff::of(&session, &disabled, at(0)),
            Err(SessionEnd::Disabled)
        );
    }

    #[test]
    fn a_form_is_proven_by_its_own_session_only() {
        let (mine, other) = (
            SessionToken::random().unwrap(),
            SessionToken::random().unwrap(),
        );

        assert!(mine.is_proven_by(&mine.form_proof()));
        assert!(!mine.is_proven_by(&other.form_proof()));
        assert!(!mine.is_proven_by(""));
        assert_eq!(SessionToken::received(mine.expose()), Some(mine));
        assert_eq!(SessionToken::received("short"), None);
    }
}
