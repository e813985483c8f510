//! The vectors of an index: from the database, and from the model what is new.

use std::collections::{HashMap, HashSet};

use super::{IndexingError, Stale, Texts};
use crate::{
    answering::retrieval::Entry,
    model::{Embedding, Encoder, ModelError, Purpose, Vector},
    storage::{Storage, StoredVectors, VectorKey},
};

/// Progress is logged whenever so many more texts are done.
const PROGRESS_EVERY: usize = 1000;

/// Of which texts the vectors are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Of those that questions are compared with.
    Searched,
    /// Of those that tell parts as well.
    All,
}

/// The vectors of [`Texts`], in their order.
pub(super) struct Encoded {
    /// The meanings.
    pub(super) searched: Vec<Vector>,
    /// Meaning and phrasing side by side; none unless they are wanted.
    pub(super) of_parts: Vec<Vector>,
}

/// The vectors of `texts`, as far as they are `wanted`.
///
/// # Errors
/// When database or model fail.
pub(super) async fn encode(
    storage: &Storage,
    encoder: &Encoder,
    texts: &Texts,
    wanted: Wanted,
    stale: Stale,
) -> Result<Encoded, IndexingError> {
    let searched = texts.searched.iter();
    let searched = searched.map(|entry| (entry.kind.purpose(), entry.text.as_str()));
    let of_parts = [Purpose::Query, Purpose::Phrasing]
        .into_iter()
        .flat_map(|purpose| with(purpose, &texts.of_parts));
    let (asked, spared): (Vec<_>, Vec<_>) = match wanted {
        Wanted::Searched => (searched.collect(), of_parts.collect()),
        Wanted::All => (searched.chain(of_parts).collect(), Vec::new()),
    };
    let mut searched = vectors(storage, encoder, &asked, &spared, stale).await?;
    let mut meanings = searched.split_off(texts.searched.len());
    let phrasings = meanings.split_off(meanings.len() / 2);
    let both = meanings.into_iter().zip(phrasings);
    Ok(Encoded {
        searched,
        of_parts: both
            .map(|(meaning, phrasing)| Embedding { meaning, phrasing }.side_by_side())
            .collect(),
    })
}

fn with(purpose: Purpose, entries: &[Entry]) -> impl Iterator<Item = (Purpose, &str)> {
    entries
        .iter()
        .map(move |entry| (purpose, entry.text.as_str()))
}

/// The vectors of `texts`, in their order. Those of `spared` are not asked for, but stay where they are stored.
async fn vectors(
    storage: &Storage,
    encoder: &Encoder,
    texts: &[(Purpose, &str)],
    spared: &[(Purpose, &str)],
    stale: Stale,
) -> Result<Vec<Vector>, IndexingError> {
    let manifest = encoder.manifest();
    let version = manifest.vectors_version();
    let key = |(purpose, text): &(Purpose, &str)| VectorKey::new(&version, *purpose, text);
    let keys: Vec<_> = texts.iter().map(key).collect();
    let spared: HashSet<_> = spared.iter().map(key).collect();
    let wanted = keys.iter().cloned().collect();
    let StoredVectors {
        mut known,
        mut unused,
    } = storage.find_vectors(&wanted, manifest.dimensions).await?;
    unused.retain(|key| !spared.contains(key));

    let mut seen = HashSet::new();
    let mut missing: Vec<_> = keys
        .iter()
        .zip(texts)
        .filter(|(key, _)| !known.contains_key(key) && seen.insert((*key).clone()))
        .collect();
    // Texts of one length go through the model together without padding, and one text for two purposes but once.
    missing.sort_by_key(|(_, (_, text))| (text.len(), *text));
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
