//! Puts the parts together: configuration, texts, database, model, assistant.

use std::sync::Arc;

use crate::{
    answering::{Assistant, AssistantParts, Vocabularies, VocabularyError},
    catalogue::{CatalogueError, seed},
    clock::Clock,
    config::{Config, ConfigError},
    indexing::{self, IndexingError},
    locale::{LocaleError, Locales},
    model::{Encoder, ModelError},
    storage::{Access, Storage, StorageError},
};

/// The program cannot start. Each message is a sentence that says what to do.
#[derive(Debug, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "each variant is the error of the part that it names"
)]
pub enum StartError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Locale(#[from] LocaleError),
    #[error(transparent)]
    Vocabulary(#[from] VocabularyError),
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error(transparent)]
    Model(#[from] ModelError),
    #[error(transparent)]
    Indexing(#[from] IndexingError),
    #[error(
        "`town.contact_office` is `{0}`, and the catalogue has no such office; name one of knowledge/offices/"
    )]
    ContactOffice(String),
    #[error("`town.time_zone` is no time zone")]
    TimeZone,
}

/// Everything that answers questions, without a server around it.
pub struct Parts {
    /// The database.
    pub storage: Storage,
    /// Answers questions, once [`indexing::publish`] has told it what is published.
    pub assistant: Assistant,
}

/// Opens texts, database and model as `config` says. Who may write fills an empty database from the seed.
///
/// # Errors
/// When a part is missing or broken.
pub async fn open(config: &Config, clock: Clock, access: Access) -> Result<Parts, StartError> {
    let locales = Locales::load(&config.assistant.languages, config.assistant.overlay())?;
    let vocabularies = Vocabularies::load()?;
    let (address, connections) = (config.storage.address()?, config.storage.connections);
    let storage = match access {
        Access::Write => Storage::open(&address, connections).await?,
        Access::Read => Storage::open_read_only(&address, connections).await?,
    };
    if access == Access::Write {
        seed_once(config, &storage, &clock).await?;
    }
    let model = config.model.clone();
    let encoder = tokio::task::spawn_blocking(move || Encoder::start(&model))
        .await
        .map_err(|_| ModelError::Stopped)??;
    let assistant = Assistant::new(AssistantParts {
        encoder: Some(encoder),
        locales: Arc::new(locales),
        vocabularies,
        town: config.town.clone(),
        clock,
    });
    Ok(Parts { storage, assistant })
}

/// Opens everything and waits until the assistant can answer.
///
/// # Errors
/// When a part is missing or broken.
pub async fn open_ready(config: &Config) -> Result<Parts, StartError> {
    let parts = open(config, clock(config)?, Access::Write).await?;
    indexing::publish(&parts.storage, &parts.assistant).await?;
    Ok(parts)
}

/// The machine's clock in the town's time zone.
///
/// # Errors
/// When the configuration names no time zone.
pub fn clock(config: &Config) -> Result<Clock, StartError> {
    let zone = jiff::tz::TimeZone::get(&config.town.time_zone).map_err(|_| StartError::TimeZone)?;
    Ok(Clock::system(zone))
}

/// The first start: `knowledge/` goes into the database, which is the truth from then on.
async fn seed_once(config: &Config, storage: &Storage, clock: &Clock) -> Result<(), StartError> {
    if let Some(catalogue) = storage.find_catalogue().await? {
        return check_contact(config, &catalogue.offices);
    }
    let catalogue = seed::read(&config.catalogue.seed)?;
    check_contact(config, &catalogue.offices)?;
    storage.replace_catalogue(&catalogue, &clock.now()).await?;
    tracing::info!(
        services = catalogue.services.len(),
        "Filled the database from {}",
        config.catalogue.seed.display()
    );
    Ok(())
}

fn check_contact<V>(
    config: &Config,
    offices: &std::collections::BTreeMap<crate::catalogue::OfficeId, V>,
) -> Result<(), StartError> {
    let contact = &config.town.contact_office;
    if offices.contains_key(contact) {
        Ok(())
    } else {
        Err(StartError::ContactOffice(contact.to_string()))
    }
}
