//! The audit log as a chain: who did what to which version, each entry holding the hash of the one before. Does not know where it is
//! kept.
//!
//! Whoever changes, removes, swaps or inserts an entry breaks the chain at that place. Two things a chain alone cannot show: that
//! its end was cut off, and that somebody with the right to write wrote all of it anew. Against both stands an [`Anchor`], the number and
//! hash of an entry, noted where that person cannot write: in the server's log, in a backup, on paper.

mod action;
#[cfg(test)]
mod tests;

use std::{borrow::Borrow, fmt, str::FromStr};

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use action::{Action, UnknownAction};

/// What is hashed first, so that no other hash of the product can stand for one of the chain, nor a later form of it for this one.
const FORM: &[u8] = b"stadtlotse audit 1";

/// A SHA-256 of the chain; as text 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ChainHash([u8; 32]);

/// The text is no hash of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hash of the audit log is 64 lower-case hexadecimal digits")]
pub struct ChainHashError;

impl ChainHash {
    /// What the first entry holds instead of the hash of the one before.
    pub const NONE: Self = Self([0; 32]);
}

impl FromStr for ChainHash {
    type Err = ChainHashError;

    fn from_str(text: &str) -> Result<Self, ChainHashError> {
        let bytes = HEXLOWER
            .decode(text.as_bytes())
            .map_err(|_| ChainHashError)?;
        Ok(Self(bytes.try_into().map_err(|_| ChainHashError)?))
    }
}

impl TryFrom<String> for ChainHash {
    type Error = ChainHashError;

    fn try_from(text: String) -> Result<Self, ChainHashError> {
        text.parse()
    }
}

impl From<ChainHash> for String {
    fn from(hash: ChainHash) -> Self {
        hash.to_string()
    }
}

impl fmt::Display for ChainHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for ChainHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Something that somebody did, before it is part of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// The id of the account, or `host` for who has a shell on the server.
    pub actor: String,
    /// What.
    pub action: Action,
    /// To what: the id of a service, an account, or nothing.
    pub subject: String,
    /// What else belongs to it, as JSON, or nothing.
    pub detail: String,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditEntry {
    /// Counts entries, from 1, without gaps.
    pub sequence: u64,
    /// When, in RFC 3339 and UTC. Text, since the hash is over what is stored, to the letter.
    pub at: String,
    /// The id of the account, or `host`.
    pub actor: String,
    /// What was done.
    pub action: Action,
    /// To what.
    pub subject: String,
    /// What else belongs to it, as JSON, or nothing.
    pub detail: String,
    /// The hash of the entry before; [`ChainHash::NONE`] for the first.
    pub previous: ChainHash,
    /// The hash of all the above.
    pub hash: ChainHash,
}

/// An entry that is known to have been there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// Its number.
    pub sequence: u64,
    /// Its hash.
    pub hash: ChainHash,
}

impl AuditEntry {
    /// The entry for `event` after `previous`, the newest one; `None` where the log is empty.
    #[must_use]
    pub fn append(previous: Option<&Self>, event: Event) -> Self {
        let mut entry = Self {
            sequence: previous.map_or(1, |previous| previous.sequence.saturating_add(1)),
            at: event.at.to_string(),
            actor: event.actor,
            action: event.action,
            subject: event.subject,
            detail: event.detail,
            previous: previous.map_or(ChainHash::NONE, |previous| previous.hash),
            hash: ChainHash::NONE,
        };
        entry.hash = entry.expected_hash();
        entry
    }

    /// What to note elsewhere, so that a missing end is noticed.
    #[must_use]
    pub const fn anchor(&self) -> Anchor {
        Anchor {
            sequence: self.sequence,
            hash: self.hash,
        }
    }

    /// The hash that the content has. Each text stands behind its length: written one after the other alone, a letter that moves from
    /// the end of one field to the start of the next would leave the same bytes, and so the same hash.
    fn expected_hash(&self) -> ChainHash {
        let mut digest = Sha256::new();
        digest.update(FORM);
        digest.update(self.sequence.to_be_bytes());
        for text in [
            self.at.as_str(),
            &self.actor,
            self.action.key(),
            &self.subject,
            &self.detail,
        ] {
            digest.update((text.len() as u64).to_be_bytes());
            digest.update(text);
        }
        digest.update(self.previous.0);
        ChainHash(digest.finalize().into())
    }
}

/// Where and how the chain is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the audit log is broken at entry {sequence}: {kind}")]
pub struct BrokenChain {
    /// The first entry that is not as it was.
    pub sequence: u64,
    /// How.
    pub kind: Break,
}

/// How a chain is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Break {
    /// The entry has another content than the one that was hashed.
    #[error("its content was changed")]
    Changed,
    /// The entry is not there, though a later one is, or an anchor tells of it.
    #[error("it is missing")]
    Missing,
    /// The entry stands somewhere else.
    #[error("it is not in its place")]
    Swapped,
    /// The log does not begin with its first entry.
    #[error("the beginning was cut off")]
    CutAtFront,
    /// The entry fits itself, but not the one before: that one, or an earlier one, was replaced together with its hash.
    #[error("it does not follow from the entry before it, which was replaced")]
    Unlinked,
    /// The entry is not the one that the anchor tells of: the log was written anew.
    #[error("it is another one than was noted")]
    NotTheAnchor,
}

/// Checks a whole log, oldest entry first, and tells how many entries it has.
///
/// # Errors
/// Where it is broken first. That its end is missing shows only by [`verify_from`].
pub fn verify<E: Borrow<AuditEntry>>(
    entries: impl IntoIterator<Item = E>,
) -> Result<u64, BrokenChain> {
    check(entries, 1, |first| {
        (first.previous != ChainHash::NONE).then_some(Break::Unlinked)
    })
}

/// Checks a log from the entry that `anchor` tells of, which must come first, and tells the number of the last one. With the last
/// entry of one page as anchor, a long log can be checked page by page.
///
/// # Errors
/// Where it is broken first; also where there are no entries: the anchor's must be there.
pub fn verify_from<E: Borrow<AuditEntry>>(
    anchor: Anchor,
    entries: impl IntoIterator<Item = E>,
) -> Result<u64, BrokenChain> {
    let last = check(entries, anchor.sequence, |first| {
        (first.hash != anchor.hash).then_some(Break::NotTheAnchor)
    })?;
    if last < anchor.sequence {
        return Err(BrokenChain {
            sequence: anchor.sequence,
            kind: Break::Missing,
        });
    }
    Ok(last)
}

/// Checks entries numbered from `start`, the first one also by `check_first`; tells the number of the last, or the one before `start`.
fn check<E: Borrow<AuditEntry>>(
    entries: impl IntoIterator<Item = E>,
    start: u64,
    check_first: impl Fn(&AuditEntry) -> Option<Break>,
) -> Result<u64, BrokenChain> {
    let mut last: Option<Anchor> = None;
    let mut entries = entries.into_iter();
    while let Some(entry) = entries.next() {
        let entry = entry.borrow();
        let sequence = last.map_or(start, |last| last.sequence.saturating_add(1));
        let broken = |kind| Err(BrokenChain { sequence, kind });
        if entry.sequence != sequence {
            let elsewhere = entry.sequence < sequence
                || entries.any(|later| later.borrow().sequence == sequence);
            return broken(match last {
                _ if elsewhere => Break::Swapped,
                None if start == 1 => Break::CutAtFront,
                _ => Break::Missing,
            });
        }
        if entry.hash != entry.expected_hash() {
            return broken(Break::Changed);
        }
        let link = match last {
            None => check_first(entry),
            Some(last) => (entry.previous != last.hash).then_some(Break::Unlinked),
        };
        if let Some(kind) = link {
            return broken(kind);
        }
        last = Some(entry.anchor());
    }
    Ok(last.map_or(start.saturating_sub(1), |last| last.sequence))
}
