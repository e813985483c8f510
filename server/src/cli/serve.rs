//! `stadtlotse serve`: one listener or both, until told to stop.

use std::{path::Path, process::ExitCode, sync::Arc, time::Duration};

use anyhow::Context;
use clap::{Args, ValueEnum};

use crate::{
    answering::ConversationKey,
    config::{Config, InboxConfig},
    counting::{Counting, Destination},
    http::{AppState, InternalState, Plane, Site, bind},
    inbox,
    publishing::{Duty, Publisher},
    spool::{Spool, Spooled},
    start::{self, Parts},
    storage::{Access, Storage, StorageError},
};

/// How often the spool is emptied, and how much of it at once.
const SPOOL_EVERY: Duration = Duration::from_millis(500);
const SPOOL_AT_ONCE: usize = 200;
/// At the end, the database has so long to take the last counts.
const LAST_COUNTS: Duration = Duration::from_secs(5);

/// What to serve.
#[derive(Debug, Args)]
pub(super) struct ServeArguments {
    /// Serve only this listener, for two processes: the public one then opens the database to look only.
    #[arg(long, value_name = "LISTENER")]
    only: Option<Only>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Only {
    /// What residents reach.
    Public,
    /// What staff and monitoring reach.
    Internal,
}

pub(super) async fn run(config: Config, arguments: ServeArguments) -> anyhow::Result<ExitCode> {
    let plane = match arguments.only {
        None => Plane::Both,
        Some(Only::Public) => Plane::Public,
        Some(Only::Internal) => Plane::Internal,
    };
    let servers = bind(&config.listen, plane).await?;
    let data = config.data.folder.clone();
    let unwritable = || {
        format!(
            "cannot write to {}; make it writable, or correct `data.folder`",
            data.display()
        )
    };
    let key = ConversationKey::read_or_make(&data).with_context(unwritable)?;
    let access = if plane == Plane::Public {
        Access::Read
    } else {
        Access::Write
    };
    let Parts { storage, assistant } = start::open(&config, start::clock(&config)?, access).await?;
    let site = Site::read(&config, &assistant.parts().locales)?;
    let config = Arc::new(config);
    let mut state = AppState::new(
        assistant.clone(),
        key,
        Arc::clone(&config),
        site,
        storage.clone(),
    )?;
    let destination = if plane == Plane::Public {
        let spool = Spool::open(&data).with_context(unwritable)?;
        state = state.spooling(spool.clone());
        Destination::Spool(spool)
    } else {
        let store = Store {
            storage: storage.clone(),
            inbox: config.inbox,
        };
        tokio::spawn(empty_spool(store, data.clone()));
        let clock = assistant.parts().clock.clone();
        tokio::spawn(inbox::forget_old(storage.clone(), clock, config.inbox));
        Destination::Database {
            storage: storage.clone(),
            keep_days: config.insight.keep_days,
        }
    };
    let counting = Counting::new(
        state.counter(),
        destination,
        assistant.parts().clock.clone(),
    );
    let enough = counting.stop();
    let counting = tokio::spawn(counting.run());
    let publisher = Publisher::new(storage, assistant, state.switch());
    // The public process never reads the editor's key.
    let internal = if plane == Plane::Public {
        None
    } else {
        Some(InternalState::new(
            state.clone(),
            publisher.clone(),
            &config,
        )?)
    };
    tell(&config, plane);

    // The server listens meanwhile and says that it is starting; a failure to index the first time ends it.
    let duty = if plane == Plane::Public {
        Duty::Follows
    } else {
        Duty::Publishes
    };
    let mut seen = None;
    let first = {
        let publisher = publisher.clone();
        tokio::spawn(async move { publisher.beat(duty, &mut seen).await })
    };
    let serving = servers.serve(state, internal);
    tokio::pin!(serving);
    tokio::select! {
        served = &mut serving => served?,
        begun = first => {
            begun??;
            tracing::info!("Ready");
            let following = tokio::spawn(publisher.run(duty));
            let served = serving.await;
            following.abort();
            served?;
        }
    }
    enough.notify_one();
    if tokio::time::timeout(LAST_COUNTS, counting).await.is_err() {
        tracing::error!("The last counts of questions could not be stored in time; they are lost");
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(config: &Config, plane: Plane) {
    if plane != Plane::Internal {
        tracing::info!("Residents: {}", config.site.public_url);
    }
    if plane != Plane::Public {
        tracing::info!(
            "Staff: http://{0}/editor – monitoring: http://{0}/metrics",
            config.listen.internal
        );
    }
}

/// Where what the public process was told goes.
struct Store {
    storage: Storage,
    inbox: InboxConfig,
}

impl Store {
    async fn take(&self, item: &Spooled) -> Result<(), StorageError> {
        match item {
            Spooled::Feedback(key) => self.storage.save_feedback(key).await,
            Spooled::Counts(counts) => self.storage.save_asked(counts).await,
            Spooled::Question(question) if self.inbox.enabled => {
                self.storage.save_shared_question(question).await
            }
            // The town has switched its inbox off meanwhile, or in this process only: then nothing is kept.
            Spooled::Question(_) => Ok(()),
            Spooled::Forget(code_hash) => self.storage.remove_shared_question(code_hash).await,
        }
    }
}

/// Brings what the public process was told into the database.
async fn empty_spool(store: Store, data: impl AsRef<Path>) {
    let Ok(spool) = Spool::open(data.as_ref()) else {
        tracing::error!("The spool cannot be opened; what a public process hands over is lost");
        return;
    };
    loop {
        tokio::time::sleep(SPOOL_EVERY).await;
        let Ok(items) = spool.peek(SPOOL_AT_ONCE) else {
            continue;
        };
        for (path, item) in items {
            match store.take(&item).await {
                Ok(()) => spool.remove(&path),
                // It stays and is tried again.
                Err(error) => {
                    tracing::warn!(%error, "What the public process told could not be stored; it is tried again");
                    break;
                }
            }
        }
    }
}
