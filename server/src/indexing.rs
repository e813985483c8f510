//! Brings the published catalogue into the assistant: vectors from the cache, only what changed from the model.

mod encoding;
mod lesson;

use crate::{
    answering::{
        Assistant, IndexMaterial, Knowledge, KnowledgeError, PartReader,
        retrieval::{Classifiers, Entry, Setting, Shape},
    },
    catalogue::Catalogue,
    model::{Encoder, ModelError},
    storage::{Storage, StorageError},
};
use encoding::{Wanted, encode};
use lesson::{Lesson, keep};

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
    if let Some(encoder) = &assistant.parts().encoder {
        let texts = Texts::of(catalogue, assistant);
        encode(storage, encoder, &texts, Wanted::All, Stale::Keep).await?;
    }
    Ok(())
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

/// What becomes of stored vectors and classifiers that nothing uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stale {
    Keep,
    Remove,
}

/// What an index is made of.
struct Texts {
    /// What questions are compared with.
    searched: Vec<Entry>,
    /// What tells which part is asked for. They are no documents that a question may mean.
    of_parts: Vec<Entry>,
}

impl Texts {
    fn of(catalogue: &Catalogue, assistant: &Assistant) -> Self {
        let vocabularies = &assistant.parts().vocabularies;
        let searched = Knowledge::texts(catalogue, vocabularies);
        Self {
            of_parts: PartReader::texts(vocabularies, &searched),
            searched,
        }
    }
}

async fn build(
    storage: &Storage,
    assistant: &Assistant,
    catalogue: Catalogue,
    stale: Stale,
) -> Result<Knowledge, IndexingError> {
    let shapes = [Setting::Alone, Setting::InConversation]
        .map(|setting| Knowledge::shape(&catalogue, &assistant.parts().vocabularies, setting));
    let texts = Texts::of(&catalogue, assistant);
    let material = match &assistant.parts().encoder {
        Some(encoder) => learn(storage, encoder, texts, shapes, stale).await?,
        None => IndexMaterial {
            entries: texts.searched,
            ..IndexMaterial::default()
        },
    };
    let assistant = assistant.clone();
    let built = tokio::task::spawn_blocking(move || {
        Knowledge::build(catalogue, &assistant.parts().vocabularies, material)
    });
    Ok(built.await.map_err(|_| ModelError::Stopped)??)
}

/// The texts with their vectors, and what is learnt from both; the shapes are those of the classifiers over what is searched, for a
/// question by itself and in a conversation.
async fn learn(
    storage: &Storage,
    encoder: &Encoder,
    texts: Texts,
    [alone, in_conversation]: [Shape; 2],
    stale: Stale,
) -> Result<IndexMaterial, IndexingError> {
    let version = encoder.manifest().vectors_version();
    let alone = Lesson::find(storage, &version, alone, &texts.searched).await?;
    let in_conversation = Lesson::find(storage, &version, in_conversation, &texts.searched).await?;
    let of_parts = Lesson::find(storage, &version, PartReader::SHAPE, &texts.of_parts).await?;
    // Beyond this lesson nothing needs their vectors.
    let wanted = if of_parts.is_known() {
        Wanted::Searched
    } else {
        Wanted::All
    };
    let vectors = encode(storage, encoder, &texts, wanted, stale).await?;
    let (parts, _, _) = of_parts.learn(texts.of_parts, vectors.of_parts).await?;
    let (alone, entries, vectors) = alone.learn(texts.searched, vectors.searched).await?;
    let (in_conversation, entries, vectors) = in_conversation.learn(entries, vectors).await?;
    let learnt = [&alone, &in_conversation, &parts];
    keep(storage, learnt.into_iter().flatten(), stale).await?;
    Ok(IndexMaterial {
        entries,
        vectors,
        classifiers: Classifiers {
            alone: alone.map(|learnt| learnt.classifier),
            in_conversation: in_conversation.map(|learnt| learnt.classifier),
        },
        part_reader: parts.map(|learnt| PartReader::new(learnt.classifier)),
    })
}
