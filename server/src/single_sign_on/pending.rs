//! Who is on the way to the directory and back: kept in the process, for minutes, by what only their browser has.

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::{Identity, Recognised, SignOnError, provider::Asked};
use crate::{editors::AccountId, hexadecimal::hexadecimal};

/// Who takes longer begins anew.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);
/// More are not on the way at once: the limit of sign-ins lets in fewer in that time.
const MOST: usize = 1024;
/// Bytes of a handle: 256 bits.
const HANDLE_BYTES: usize = 32;

/// What the browser keeps meanwhile. Only its hash is kept here.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Handle(String);

impl Handle {
    fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0_u8; HANDLE_BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(BASE64_URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// One that a browser sent.
    pub(crate) fn received(text: &str) -> Option<Self> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == HANDLE_BYTES).then(|| Self(text.to_owned()))
    }

    /// What goes into the cookie, and nowhere else.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    fn hash(&self) -> String {
        hexadecimal(&Sha256::digest(self.0.as_bytes()))
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Handle(***)")
    }
}

/// What somebody wants of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To sign in, and then see this page.
    SignIn(String),
    /// To connect this account with it.
    Link(AccountId),
}

/// How far somebody is.
pub(super) enum Stage {
    /// On the way to the directory.
    Asked(Asked),
    /// Back from it.
    Recognised { identity: Identity, attempts: u8 },
}

struct Entry {
    stage: Stage,
    purpose: Purpose,
    until: Timestamp,
}

/// Who is on the way.
#[derive(Default)]
pub(super) struct Pending(Mutex<HashMap<String, Entry>>);

impl Pending {
    pub(super) fn put(
        &self,
        stage: Stage,
        purpose: Purpose,
        now: Timestamp,
    ) -> Result<Handle, SignOnError> {
        // Without randomness nobody can be told apart.
        let handle = Handle::random().map_err(|_| SignOnError::Unreachable)?;
        let mut entries = self.entries();
        entries.retain(|_, entry| now < entry.until);
        if entries.len() >= MOST {
            let oldest = entries.iter().min_by_key(|(_, entry)| entry.until);
            let oldest = oldest.map(|(key, _)| key.clone());
            oldest.and_then(|key| entries.remove(&key));
        }
        let entry = Entry {
            stage,
            purpose,
            until: now + LIFETIME,
        };
        entries.insert(handle.hash(), entry);
        Ok(handle)
    }

    pub(super) fn take(&self, handle: &Handle, now: Timestamp) -> Option<(Stage, Purpose)> {
        let entry = self.entries().remove(&handle.hash())?;
        (now < entry.until).then_some((entry.stage, entry.purpose))
    }

    pub(super) fn find(&self, handle: &Handle, now: Timestamp) -> Option<Recognised> {
        let entries = self.entries();
        let entry = entries.get(&handle.hash())?;
        match &entry.stage {
            Stage::Recognised { identity, .. } if now < entry.until => Some(Recognised {
                identity: identity.clone(),
                purpose: entry.purpose.clone(),
            }),
            _ => None,
        }
    }

    pub(super) fn count_failure(&self, handle: &Handle, most: u8) {
        let mut entries = self.entries();
        let key = handle.hash();
        let is_over = match entries.get_mut(&key).map(|entry| &mut entry.stage) {
            Some(Stage::Recognised { attempts, .. }) => {
                *attempts += 1;
                *attempts >= most
            }
            _ => false,
        };
        if is_over {
            entries.remove(&key);
        }
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, HashMap<String, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recognised() -> Stage {
        Stage::Recognised {
            identity: Identity::example(),
            attempts: 0,
        }
    }

    fn purpose() -> Purpose {
        Purpose::SignIn("/editor".to_owned())
    }

    #[test]
    fn what_is_on_the_way_ends_after_minutes_and_counts_once() {
        let (pending, now) = (Pending::default(), Timestamp::UNIX_EPOCH);
        let handle = pending.put(recognised(), purpose(), now).unwrap();

        assert!(pending.find(&handle, now).is_some());
        assert!(pending.find(&handle, now + LIFETIME).is_none());
        assert!(pending.take(&handle, now).is_some());
        assert!(pending.take(&handle, now).is_none());
        let other = Handle::random().unwrap();
        assert!(pending.find(&other, now).is_none());
        assert_eq!(Handle::received(other.expose()), Some(other));
        assert_eq!(Handle::received("short"), None);
    }

    #[test]
    fn wrong_attempts_end_it() {
        let (pending, now) = (Pending::default(), Timestamp::UNIX_EPOCH);
        let handle = pending.put(recognised(), purpose(), now).unwrap();
        for _ in 0..4 {
            pending.count_failure(&handle, 5);
        }
        assert!(pending.find(&handle, now).is_some());

        pending.count_failure(&handle, 5);

        assert!(pending.find(&handle, now).is_none());
    }

    #[test]
    fn no_more_are_kept_than_there_is_room_for() {
        let (pending, now) = (Pending::default(), Timestamp::UNIX_EPOCH);
        let first = pending.put(recognised(), purpose(), now).unwrap();
        let later = now + SignedDuration::from_secs(1);
        for _ in 0..MOST {
            pending.put(recognised(), purpose(), later).unwrap();
        }

        assert!(pending.find(&first, later).is_none());
        assert_eq!(pending.entries().len(), MOST);
    }
}
