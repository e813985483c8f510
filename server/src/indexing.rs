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
    let vocabularies = &assistant.parts().vocabularies;
    let mut entries = Knowledge::texts(&catalogue, vocabularies);
    let searched = entries.len();
    entries.extend(PartReader::texts(vocabularies));
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
    let of_parts = Lesson {
        documents: PartReader::PARTS,
        entries: part_entries,
        vectors: part_vectors,
    };
    let of_services = Lesson {
        documents: Knowledge::documents(&catalogue, vocabularies),
        entries,
        vectors,
    };
    let (_, parts) = learn(storage, of_parts).await?;
    let (of_services, services) = learn(storage, of_services).await?;
    keep(storage, [&services, &parts].into_iter().flatten(), stale).await?;

    let assistant = assistant.clone();
    let built = tokio::task::spawn_blocking(move || {
        let material = IndexMaterial {
            entries: of_services.entries,
            vectors: of_services.vectors,
            classifier: services.map(|learnt| learnt.classifier),
            part_reader: parts.map(|learnt| PartReader::new(learnt.classifier)),
        };
        Knowledge::build(catalogue, &assistant.parts().vocabularies, material)
    });
    Ok(built.await.map_err(|_| ModelError::Stopped)??)
}

/// Texts with their vectors, none of which there are without a model, by which documents are told apart.
struct Lesson {
    documents: usize,
    entries: Vec<Entry>,
    vectors: Vec<Vector>,
}

/// A classifier with the key by which it is stored.
struct Learnt {
    key: String,
    classifier: Classifier,
    is_new: bool,
}

/// The classifier of a lesson: stored, or trained now; `None` without vectors. Gives the lesson back.
async fn learn(
    storage: &Storage,
    lesson: Lesson,
) -> Result<(Lesson, Option<Learnt>), IndexingError> {
    let key = Classifier::key(lesson.documents, &lesson.entries, &lesson.vectors);
    if let Some(bytes) = storage.find_classifier(&key).await?
        && let Some(classifier) = Classifier::from_bytes(&bytes, lesson.documents)
    {
        let learnt = Learnt {
            key,
            classifier,
            is_new: false,
        };
        return Ok((lesson, Some(learnt)));
    }
    let trained = tokio::task::spawn_blocking(move || {
        let trained = Classifier::train(lesson.documents, &lesson.entries, &lesson.vectors);
        (lesson, trained)
    });
    let (lesson, trained) = trained.await.map_err(|_| ModelError::Stopped)?;
    let learnt = trained.map(|classifier| Learnt {
        key,
        classifier,
        is_new: true,
    });
    Ok((lesson, learnt))
}

/// Stores what was learnt now, so that the next start has it.
async fn keep(
    storage: &Storage,
    learnt: impl Iterator<Item = &Learnt>,
    stale: Stale,
) -> Result<(), StorageError> {
    let (new, known): (Vec<_>, Vec<_>) = learnt.partition(|learnt| learnt.is_new);
    let rows = new
        .into_iter()
        .map(|learnt| (learnt.key.clone(), learnt.classifier.to_bytes()));
    match stale {
        Stale::Remove => {
            let kept: Vec<_> = known.iter().map(|learnt| learnt.key.as_str()).collect();
            storage.replace_classifiers(&kept, rows.collect()).await
        }
        // What is tried out is often published next: then nothing has to be learnt.
        Stale::Keep => {
            for (key, weights) in rows {
                storage.save_classifier(&key, weights).await?;
            }
            Ok(())
        }
    }
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
