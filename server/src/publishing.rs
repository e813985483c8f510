//! Keeps what residents get in step with the database: publishes what is due, and takes up what was published, also by another process,
//! within about a second.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::sync::Notify;

use crate::{
    answering::Assistant,
    catalogue::Catalogue,
    indexing::{self, IndexingError},
    storage::{Pulse, RevisionError, Storage, StorageError},
};

/// How often the database is looked at.
const PULSE: Duration = Duration::from_millis(500);

/// Whether this process publishes, or only takes up what another one published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Publishes what is due.
    Publishes,
    /// Only reads.
    Follows,
}

/// Publishes. Cheap to clone.
#[derive(Clone)]
pub struct Publisher {
    storage: Storage,
    assistant: Assistant,
    is_off: Arc<AtomicBool>,
    wake: Arc<Notify>,
}

impl Publisher {
    /// Publishes from `storage` into `assistant`; `is_off` is what residents' handlers look at.
    #[must_use]
    pub fn new(storage: Storage, assistant: Assistant, is_off: Arc<AtomicBool>) -> Self {
        Self {
            storage,
            assistant,
            is_off,
            wake: Arc::default(),
        }
    }

    /// Something was approved or switched: looks at once.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Publishes and takes up, for as long as the process lives. Faults of the database are told once and tried again.
    pub async fn run(self, duty: Duty) {
        let mut seen = None;
        let mut is_failing = false;
        loop {
            match self.beat(duty, &mut seen).await {
                Ok(()) => is_failing = false,
                Err(error) if !is_failing => {
                    is_failing = true;
                    tracing::error!(%error, "What is published cannot be looked up; it is tried again");
                }
                Err(_) => {}
            }
            tokio::select! {
                () = tokio::time::sleep(PULSE) => {}
                () = self.wake.notified() => {}
            }
        }
    }

    /// Looks once. `seen` is what was looked at last.
    ///
    /// # Errors
    /// When database, model or index fail; what was published stays.
    pub async fn beat(&self, duty: Duty, seen: &mut Option<Pulse>) -> Result<(), IndexingError> {
        if duty == Duty::Publishes {
            self.publish_due().await?;
        }
        let pulse = self.storage.find_pulse().await?;
        if self.is_off.swap(pulse.is_off, Ordering::Relaxed) != pulse.is_off {
            tracing::warn!(
                is_off = pulse.is_off,
                "The assistant is switched {}",
                if pulse.is_off { "off" } else { "on" }
            );
        }
        let is_new = seen.is_none_or(|seen| seen.publication != pulse.publication);
        if is_new && pulse.publication > 0 {
            indexing::publish(&self.storage, &self.assistant).await?;
        }
        *seen = Some(pulse);
        Ok(())
    }

    async fn publish_due(&self) -> Result<(), IndexingError> {
        let now = self.assistant.parts().clock.timestamp();
        for revision in self.storage.list_due(now).await? {
            // The vectors first, so that every process finds them once it is public.
            if let Some(mut catalogue) = self.storage.find_catalogue().await? {
                let service = revision.draft.to_service(&revision.service, 0);
                catalogue.services.insert(service.id.clone(), service);
                indexing::prepare(&self.storage, &self.assistant, &catalogue).await?;
            }
            match self.storage.publish_revision(&revision.id, now).await {
                Ok(service) => tracing::info!(
                    service.id = %service.id,
                    service.version = service.version,
                    "Published service {} in version {}", service.id, service.version
                ),
                Err(RevisionError::Storage(error)) => return Err(error.into()),
                Err(error) => {
                    tracing::error!(%error, revision.id, "An approved change cannot be published");
                }
            }
        }
        Ok(())
    }

    /// An assistant that answers from `catalogue`, beside the public one: to try a draft.
    ///
    /// # Errors
    /// When database, model or index fail.
    pub async fn try_out(&self, catalogue: Catalogue) -> Result<Assistant, IndexingError> {
        indexing::beside(&self.storage, &self.assistant, catalogue).await
    }

    /// What the database says is published.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_catalogue(&self) -> Result<Option<Catalogue>, StorageError> {
        self.storage.find_catalogue().await
    }
}
