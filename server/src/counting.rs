//! Brings what was counted in memory to the database, or to the spool where this process may not write; and removes what is old.
//! While neither can be reached the counts wait.

use std::{sync::Arc, time::Duration};

use jiff::{ToSpan, civil::Date};
use tokio::sync::Notify;

use crate::{
    clock::Clock,
    insight::Counter,
    spool::{MOST_COUNTS, Spool, Spooled},
    storage::{Storage, StorageError},
};

/// How often counts are stored: often enough for pages, seldom enough for the database.
const EVERY: Duration = Duration::from_secs(30);

/// Where counts go.
#[derive(Debug, Clone)]
pub enum Destination {
    /// Into the database, of which old counts are removed.
    Database {
        /// The database.
        storage: Storage,
        /// For how many days counts are kept.
        keep_days: u16,
    },
    /// To the process that may write.
    Spool(Spool),
}

/// The counts could not be stored; they wait.
#[derive(Debug, thiserror::Error)]
pub enum CountingError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The spool failed.
    #[error("the spool cannot be written ({0})")]
    Spool(#[from] std::io::Error),
}

/// Stores counts.
pub struct Counting {
    counter: Arc<Counter>,
    destination: Destination,
    clock: Clock,
    stop: Arc<Notify>,
}

impl Counting {
    /// Stores what `counter` has counted.
    #[must_use]
    pub fn new(counter: Arc<Counter>, destination: Destination, clock: Clock) -> Self {
        Self {
            counter,
            destination,
            clock,
            stop: Arc::default(),
        }
    }

    /// What ends [`run`](Self::run) after it has stored what is there.
    #[must_use]
    pub fn stop(&self) -> Arc<Notify> {
        Arc::clone(&self.stop)
    }

    /// Stores counts now and then until it is told to stop. Faults are told once and tried again.
    pub async fn run(self) {
        let mut is_failing = false;
        let mut cleaned = None;
        loop {
            let is_last = tokio::select! {
                () = tokio::time::sleep(EVERY) => false,
                () = self.stop.notified() => true,
            };
            let stored = match self.store().await {
                Ok(()) => self.clean(&mut cleaned).await,
                Err(error) => Err(error),
            };
            match stored {
                Ok(()) => is_failing = false,
                Err(error) if is_last => {
                    let lost = self.counter.waiting();
                    tracing::error!(%error, lost, "Counts of questions could not be stored at the end; they are lost");
                }
                Err(error) if !is_failing => {
                    is_failing = true;
                    let waiting = self.counter.waiting();
                    tracing::error!(%error, waiting, "Counts of questions could not be stored; they wait in memory");
                }
                Err(_) => {}
            }
            if is_last {
                return;
            }
        }
    }

    /// Stores what was counted; what cannot be stored waits on.
    ///
    /// # Errors
    /// When the database or the spool fails.
    pub async fn store(&self) -> Result<(), CountingError> {
        loop {
            let batch = self.counter.take(MOST_COUNTS);
            if batch.is_empty() {
                return Ok(());
            }
            let stored = match &self.destination {
                Destination::Database { storage, .. } => {
                    storage.save_asked(&batch).await.map_err(Into::into)
                }
                Destination::Spool(spool) => {
                    let put = spool.put(&Spooled::Counts(batch.clone()));
                    put.map_err(CountingError::from)
                }
            };
            if let Err(error) = stored {
                self.counter.add(batch);
                return Err(error);
            }
        }
    }

    /// Removes what is older than the town keeps, once a day.
    async fn clean(&self, cleaned: &mut Option<Date>) -> Result<(), CountingError> {
        let Destination::Database { storage, keep_days } = &self.destination else {
            return Ok(());
        };
        let today = self.clock.now().date();
        if *cleaned == Some(today) {
            return Ok(());
        }
        if let Ok(oldest) = today.checked_sub(i64::from(*keep_days).days()) {
            storage.remove_counts_before(oldest).await?;
        }
        *cleaned = Some(today);
        Ok(())
    }
}
