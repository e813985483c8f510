//! Brings the published catalogue into the assistant: vectors from the cache, only what changed from the model.

use std::collections::{HashMap, HashSet};

use crate::{
    answering::{
        Assistant, IndexMaterial, Knowledge, KnowledgeError, PartReader,
        retrieval::{Classifier, Entry},
    },
    catalogue::Catalogue,
    model::{Encoder, ModelError, Purpose, Vector},
    storage::{Storage, StorageError, StoredVectors, VectorKey},
};

/// Progress is logged whenever so many more texts are done.
const PROGRESS_EVERY: usize = 1000;

/// The index cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum IndexingError {
    /// Nothing is published.
    #[error("nothing is published yet; run `stadtlotse import knowledge FOLDER`")]
    Unpublished,
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The model failed.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The index of words failed.
    #[error(transparent)]
    Knowledge(#[from] KnowledgeError),
}

/// Reads what is published and lets `assistant` answer from it.
///
/// # Errors
/// When nothing is published, or database, model or index fail.
pub async fn publish(storage: &Storage, assistant: &Assistant) -> Result<(), IndexingError> {
    let catalogue = storage
        .find_catalogue()
        .await?
        .ok_or(IndexingError::Unpublished)?;
    let knowledge = build(storage, assistant, catalogue, Stale::Remove).await?;
    tracing::info!(
        catalogue.version = knowledge.version(),
        services = knowledge.catalogue().services.len(),
        "Answers come from catalogue {}",
        knowledge.version()
    );
    assistant.publish(knowledge);
    Ok(())
}

/// Encodes what is new in `catalogue` and stores it, so that publishing it takes no time.
///
/// # Errors
/// When database or model fail.
pub async fn prepare(
    storage: &Storage,
    assistant: &Assistant,
    catalogue: &Catalogue,
) -> Result<(), IndexingError> {
    let entries = Knowledge::texts(catalogue, &assistant.parts().vocabularies);
    encode(storage, assistant, &entries, Stale::Keep)
        .await
        .map(|_| ())
}

/// An assistant that answers from `catalogue` while `assistant` goes on answering from its own.
///
/// # Errors
/// When database, model or index fail.
pub async fn beside(
    storage: &Storage,
    assistant: &Assistant,
    catalogue: Catalogue,
) -> Result<Assistant, IndexingError> {
    let knowledge = build(storage, assistant, catalogue, Stale::Keep).await?;
    Ok(assistant.beside(knowledge))
}

/// What becomes of stored vectors that the texts do not use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stale {
    Keep,
    Remove,
}

async fn encode(
    storage: &Storage,
    assistant: &Assistant,
    entries: &[Entry],
    stale: Stale,
) -> Result<Vec<Vector>, IndexingError> {
    let Some(encoder) = &assistant.parts().encoder else {
        return Ok(Vec::new());
    };
    let texts: Vec<_> = entries
        .iter()
        .map(|entry| (entry.kind.purpose(), entry.text.as_str()))
        .collect();
    vectors(storage, encoder, &texts, stale).await
}

async fn build(
    storage: &Storage,
    assistant: &Assistant,
    catalogue: Catalogue,
    stale: Stale,
) -> Result<Knowledge, IndexingError> {
    let mut entries = Knowledge::texts(&catalogue, &assistant.parts().vocabularies);
    let searched = entries.len();
    entries.extend(PartReader::texts(&assistant.parts().vocabularies));
    let mut vectors = encode(storage, assistant, &entries, stale).await?;
    // Parts are no documents that a question may mean.
    let mut part_entries = entries.split_off(searched);
    let mut part_vectors = vectors.split_off(searched.min(vectors.len()));
    // What is only a name asks for no part in particular.
    for (entry, vector) in entries.iter().zip(&vectors) {
        if let Some(topic) = PartReader::topic(entry) {
            part_entries.push(topic);
            part_vectors.push(vector.clone());
        }
    }
    let documents = Knowledge::documents(&catalogue, &assistant.parts().vocabularies);
    let (entries, vectors, classifier) =
        classifier(storage, documents, entries, vectors, stale).await?;
    let assistant = assistant.clone();
    let built = tokio::task::spawn_blocking(move || {
        let vocabularies = &assistant.parts().vocabularies;
        let material = IndexMaterial {
            entries,
            vectors,
            classifier,
            part_reader: PartReader::train(&part_entries, &part_vectors),
        };
        Knowledge::build(catalogue, vocabularies, material)
    });
    Ok(built.await.map_err(|_| ModelError::Stopped)??)
}

/// The classifier for these texts: stored, or trained now and stored. Gives the texts back.
async fn classifier(
    storage: &Storage,
    documents: usize,
    entries: Vec<Entry>,
    vectors: Vec<Vector>,
    stale: Stale,
) -> Result<(Vec<Entry>, Vec<Vector>, Option<Classifier>), IndexingError> {
    let key = Classifier::key(documents, &entries, &vectors);
    let stored = storage.find_classifier(&key).await?;
    if let Some(bytes) = stored
        && let Some(known) = Classifier::from_bytes(&bytes, documents)
    {
        if stale == Stale::Remove {
            storage.replace_classifier(&key, bytes).await?;
        }
        return Ok((entries, vectors, Some(known)));
    }
    let trained = tokio::task::spawn_blocking(move || {
        let trained = Classifier::train(documents, &entries, &vectors);
        (entries, vectors, trained)
    });
    let (entries, vectors, trained) = trained.await.map_err(|_| ModelError::Stopped)?;
    if let Some(trained) = &trained {
        match stale {
            Stale::Remove => storage.replace_classifier(&key, trained.to_bytes()).await?,
            // What is tried out is often published next: then nothing has to be learnt.
            Stale::Keep => storage.save_classifier(&key, trained.to_bytes()).await?,
        }
    }
    Ok((entries, vectors, trained))
}

/// The vectors of `texts`, in their order.
async fn vectors(
    storage: &Storage,
    encoder: &Encoder,
    texts: &[(Purpose, &str)],
    stale: Stale,
) -> Result<Vec<Vector>, IndexingError> {
    let manifest = encoder.manifest();
    let version = manifest.vectors_version();
    let keys: Vec<_> = texts
        .iter()
        .map(|(purpose, text)| VectorKey::new(&version, *purpose, text))
        .collect();
    let wanted = keys.iter().cloned().collect();
    let StoredVectors { mut known, unused } =
        storage.find_vectors(&wanted, manifest.dimensions).await?;

    let mut seen = HashSet::new();
    let missing: Vec<_> = keys
        .iter()
        .zip(texts)
        .filter(|(key, _)| !known.contains_key(key) && seen.insert((*key).clone()))
        .collect();
    if !missing.is_empty() {
        let total = missing.len();
        tracing::info!(
            texts = total,
            "Encoding {total} texts of the catalogue, once"
        );
        let mut told = 0;
        let new_texts: Vec<_> = missing.iter().map(|(_, text)| **text).collect();
        let new = encoder
            .encode_all(&new_texts, |done| {
                if done >= told + PROGRESS_EVERY {
                    told = done;
                    tracing::info!("Encoded {done} of {total} texts");
                }
            })
            .await?;
        let new: Vec<_> = missing
            .iter()
            .map(|(key, _)| (*key).clone())
            .zip(new)
            .collect();
        storage.save_vectors(&new).await?;
        known.extend(new);
    }

    if stale == Stale::Remove && !unused.is_empty() {
        storage.remove_vectors(&unused).await?;
    }
    let mut uses: HashMap<VectorKey, usize> = HashMap::new();
    for key in &keys {
        *uses.entry(key.clone()).or_default() += 1;
    }
    // The same text may stand in two places; the last gets the vector itself, since copies of all would double the memory.
    keys.into_iter()
        .map(|key| {
            let left = uses.entry(key.clone()).or_default();
            *left = left.saturating_sub(1);
            let vector = match *left {
                0 => known.remove(&key),
                _ => known.get(&key).cloned(),
            };
            vector.ok_or(IndexingError::Model(ModelError::Stopped))
        })
        .collect()
}
