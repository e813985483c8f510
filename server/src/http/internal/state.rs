//! What the handlers of the internal listener share beside what residents' handlers do.

use std::{
    collections::{BTreeMap, HashMap},
    io,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use stadtlotse_app::editor::Words;

use crate::{
    catalogue::Language,
    config::Config,
    editors::{AccountId, EditorKey, passkey::Passkeys},
    http::state::AppState,
    inbox::Similar,
    locale::{LocaleError, Locales},
    publishing::Publisher,
    single_sign_on::{SetUpError, SingleSignOn},
};

/// So many wrong attempts in a row, and an account waits.
const MOST_FAILURES: u32 = 10;
/// How long it waits, and after how long failures are forgotten.
const FAILURE_WAIT: SignedDuration = SignedDuration::from_mins(15);

/// What handlers of the internal listener share. Cheap to clone.
#[derive(Clone)]
pub struct InternalState {
    pub(in crate::http) app: AppState,
    pub(in crate::http) editor: Arc<Editor>,
}

/// The editor cannot start.
#[derive(Debug, thiserror::Error)]
pub enum InternalError {
    /// Its texts cannot be used.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// Its key cannot be used.
    #[error(
        "the editor's key cannot be used ({0}); make `data.folder` writable for this user alone"
    )]
    Key(#[from] io::Error),
    /// Passkeys cannot be bound to the editor's address.
    #[error("passkeys cannot be bound to `editor.address`; write https://HOST without a path")]
    Passkeys,
    /// Single sign-on cannot be set up.
    #[error(transparent)]
    SingleSignOn(#[from] SetUpError),
}

/// The parts of the editor.
pub(in crate::http) struct Editor {
    pub(in crate::http) key: EditorKey,
    pub(in crate::http) locales: Locales,
    pub(in crate::http) words: BTreeMap<Language, Words>,
    pub(in crate::http) failures: Failures,
    /// Passkeys; none where the editor has no address that they could be bound to.
    pub(in crate::http) passkeys: Option<Passkeys>,
    /// Signing in by the town's directory; none where it is switched off.
    pub(in crate::http) single_sign_on: Option<SingleSignOn>,
    pub(in crate::http) publisher: Publisher,
    /// How many passwords are hashed at once: each takes 19 MiB.
    pub(in crate::http) hashing: tokio::sync::Semaphore,
    /// Runs of all questions against drafts.
    pub(in crate::http) runs: super::editor::questions::Runs,
    /// Which questions of the inbox mean the same.
    pub(in crate::http) similar: Similar,
    /// Where the shipped suites of questions are.
    pub(in crate::http) suites: PathBuf,
}

impl InternalState {
    /// Puts the editor's parts together.
    ///
    /// # Errors
    /// When its texts, its key or single sign-on cannot be used.
    pub fn new(
        app: AppState,
        publisher: Publisher,
        config: &Config,
    ) -> Result<Self, InternalError> {
        let locales = Locales::load_editor()?;
        let words = locales.languages().map(|language| {
            let words = Words::new(Arc::new(locales.messages(language)));
            (language, words)
        });
        let editor = Editor {
            key: EditorKey::read_or_make(&config.data.folder)?,
            words: words.collect(),
            locales,
            failures: Failures::default(),
            passkeys: match config.editor.address() {
                Some(address) => {
                    Passkeys::of(address, &config.town.name).map_err(|_| InternalError::Passkeys)?
                }
                None => None,
            },
            single_sign_on: SingleSignOn::of(config)?,
            runs: super::editor::questions::Runs::default(),
            similar: Similar::default(),
            hashing: tokio::sync::Semaphore::new(2),
            publisher,
            suites: config.catalogue.seed.join("evaluation/suite"),
        };
        Ok(Self {
            app,
            editor: Arc::new(editor),
        })
    }
}

/// Wrong attempts to sign in, by account: known accounts only, so there are never more entries than accounts.
#[derive(Default)]
pub(in crate::http) struct Failures {
    known: Mutex<HashMap<AccountId, (u32, Timestamp)>>,
}

impl Failures {
    /// Whether `account` has to wait.
    pub(in crate::http) fn must_wait(&self, account: &AccountId, now: Timestamp) -> bool {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(account).is_some_and(|(count, last)| {
            *count >= MOST_FAILURES && now.duration_since(*last) < FAILURE_WAIT
        })
    }

    /// Counts one more.
    pub(in crate::http) fn count(&self, account: &AccountId, now: Timestamp) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = known.entry(account.clone()).or_insert((0, now));
        if now.duration_since(entry.1) >= FAILURE_WAIT {
            entry.0 = 0;
        }
        *entry = (entry.0.saturating_add(1), now);
    }

    /// Forgets them: it was the right person.
    pub(in crate::http) fn forget(&self, account: &AccountId) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.remove(account);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_wrong_attempts_in_a_row_make_an_account_wait() {
        let (failures, account) = (Failures::default(), AccountId::new());
        let start = Timestamp::UNIX_EPOCH;
        for _ in 0..9 {
            failures.count(&account, start);
        }
        assert!(!failures.must_wait(&account, start));

        failures.count(&account, start);
        assert!(failures.must_wait(&account, start));
        assert!(!failures.must_wait(&AccountId::new(), start));
        assert!(!failures.must_wait(&account, start + FAILURE_WAIT));

        failures.forget(&account);
        assert!(!failures.must_wait(&account, start));
    }
}
