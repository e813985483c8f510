//! What handlers share. A handler asks for the part that it needs.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::extract::FromRef;
use stadtlotse_app::labels::Labels;

use super::{redeemed::Redeemed, site::Site};
use crate::{
    answering::{Assistant, ConversationKey},
    catalogue::Language,
    config::Config,
    insight::Counter,
    locale::Locales,
    metrics::Metrics,
    spool::Spool,
    storage::Storage,
    throttle::{Limiter, RedisError},
};

/// Everything that handlers share. Cheap to clone.
#[derive(Clone)]
pub struct AppState {
    pub(super) assistant: Assistant,
    pub(super) key: ConversationKey,
    pub(super) locales: Arc<Locales>,
    pub(super) labels: Arc<BTreeMap<Language, Arc<Labels>>>,
    pub(super) limiter: Arc<Limiter>,
    pub(super) metrics: Arc<Metrics>,
    pub(super) redeemed: Arc<Redeemed>,
    pub(super) counter: Arc<Counter>,
    pub(super) storage: Storage,
    pub(super) config: Arc<Config>,
    pub(super) site: Arc<Site>,
    /// Whether the town has switched the whole assistant off.
    pub(super) switched_off: Arc<AtomicBool>,
    /// Where what residents tell goes, if this process may not write.
    pub(super) spool: Option<Spool>,
}

/// The parts do not fit each other.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The texts of the interface do not fit the pages.
    #[error(
        "language `{language}` does not fit the pages: {problem}; see locales/de/interface.ftl"
    )]
    Labels {
        /// Which language.
        language: Language,
        /// What is missing.
        problem: String,
    },
    /// Redis cannot be used as configured.
    #[error(transparent)]
    Redis(#[from] RedisError),
}

impl AppState {
    /// Puts together what handlers need.
    ///
    /// # Errors
    /// When a language lacks a text of the interface, or Redis cannot be used as configured. One that is only away is no error.
    pub fn new(
        assistant: Assistant,
        key: ConversationKey,
        config: Arc<Config>,
        site: Site,
        storage: Storage,
    ) -> Result<Self, StateError> {
        let locales = Arc::clone(&assistant.parts().locales);
        let mut labels = BTreeMap::new();
        for language in locales.languages() {
            let messages = serde_json::to_value(locales.messages(language));
            let read = messages.and_then(serde_json::from_value::<Labels>);
            let read = read.map_err(|error| StateError::Labels {
                language,
                problem: error.to_string(),
            })?;
            labels.insert(language, Arc::new(read));
        }
        let metrics = Metrics::new();
        let clock = assistant.parts().clock.clone();
        let counter = if config.insight.enabled {
            Counter::counting()
        } else {
            Counter::idle()
        };
        let limiter = Limiter::open(&config, clock, Arc::clone(&metrics))?;
        Ok(Self {
            assistant,
            key,
            locales,
            labels: Arc::new(labels),
            limiter: Arc::new(limiter),
            metrics,
            redeemed: Arc::default(),
            counter: Arc::new(counter),
            storage,
            config,
            site: Arc::new(site),
            switched_off: Arc::default(),
            spool: None,
        })
    }

    /// The same for a process that may not write: what residents tell goes through `spool`.
    #[must_use]
    pub fn spooling(self, spool: Spool) -> Self {
        Self {
            spool: Some(spool),
            ..self
        }
    }

    /// What a publisher sets when the town switches the assistant off or on.
    #[must_use]
    pub fn switch(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.switched_off)
    }

    /// Counts residents' questions until somebody stores the counts.
    #[must_use]
    pub fn counter(&self) -> Arc<Counter> {
        Arc::clone(&self.counter)
    }

    /// Whether the town has switched the whole assistant off.
    pub(super) fn is_off(&self) -> bool {
        self.switched_off.load(Ordering::Relaxed)
    }

    /// Forgets clients that have been idle, so that the limits' memory stays bounded.
    pub fn forget_idle(&self) {
        self.limiter.forget_idle();
    }

    /// The texts of the interface in `language`, which is enabled.
    pub(super) fn labels(&self, language: Language) -> Arc<Labels> {
        let labels = self
            .labels
            .get(&language)
            .or_else(|| self.labels.get(&Language::De));
        Arc::clone(labels.expect("the configuration always enables German"))
    }
}

impl FromRef<AppState> for Assistant {
    fn from_ref(state: &AppState) -> Self {
        state.assistant.clone()
    }
}

impl FromRef<AppState> for Arc<Locales> {
    fn from_ref(state: &AppState) -> Self {
        Arc::clone(&state.locales)
    }
}

impl FromRef<AppState> for Arc<Config> {
    fn from_ref(state: &AppState) -> Self {
        Arc::clone(&state.config)
    }
}

impl FromRef<AppState> for Arc<Site> {
    fn from_ref(state: &AppState) -> Self {
        Arc::clone(&state.site)
    }
}

impl AppState {
    /// The number that visitors can always call.
    pub(super) fn phone(&self) -> String {
        let knowledge = self.assistant.knowledge();
        let office = knowledge.as_ref().and_then(|knowledge| {
            knowledge
                .catalogue()
                .offices
                .get(&self.config.town.contact_office)
        });
        office.map_or_else(|| AUTHORITIES.to_owned(), |office| office.phone.clone())
    }
}

/// The number of all German authorities, while the town's own is not known yet.
const AUTHORITIES: &str = "115";
