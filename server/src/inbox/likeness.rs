//! Which questions mean about the same, by the model's vectors. They are in memory only, and only of questions that are still there.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::Mutex as AsyncMutex;

use crate::{
    editors::grouping::{MAX_VECTORS, group},
    model::{Encoder, Purpose, Vector},
    storage::InboxEntry,
};

/// The least cosine between a question and the mean of those that mean the same. It belongs to the shipped encoder. Measured on 313 German
/// questions about all services that the encoder had not seen, most of them about different parts of their service: of the pairs of one
/// service 5 in 100 lie above it, of those of different services 4 in 10,000; in English 13 and 6.
const THRESHOLD: f32 = 0.55;
/// Questions that are given to the model at once; residents' own go before each.
const AT_ONCE: usize = 16;
/// Who opens the inbox waits no longer for the model.
const PATIENCE: Duration = Duration::from_secs(4);

/// The vectors of entries, by id.
#[derive(Debug, Default)]
pub struct Similar {
    known: Mutex<HashMap<String, Vector>>,
    /// Held while somebody asks the model, so that two who open the inbox do not ask twice.
    asking: AsyncMutex<()>,
}

/// Entries put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    /// Places in the entries, largest group first; what could not be compared stands alone at the end.
    pub places: Vec<Vec<usize>>,
    /// Whether every entry was compared.
    pub is_whole: bool,
}

impl Similar {
    /// Puts `entries` together, as far as the model can be asked within some seconds.
    pub async fn group(&self, encoder: Option<&Encoder>, entries: &[InboxEntry]) -> Groups {
        let entries = &entries[..entries.len().min(MAX_VECTORS)];
        self.forget_all_but(entries);
        if let Some(encoder) = encoder {
            let _ = tokio::time::timeout(PATIENCE, self.learn(encoder, entries)).await;
        }
        let (places, vectors): (Vec<_>, Vec<_>) = {
            let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            let entries = entries.iter().enumerate();
            entries
                .filter_map(|(place, entry)| Some((place, known.get(&entry.id)?.clone())))
                .unzip()
        };
        let grouped = tokio::task::spawn_blocking(move || {
            let values: Vec<_> = vectors.iter().map(Vector::values).collect();
            group(&values, THRESHOLD)
        });
        let grouped = grouped.await.unwrap_or_default();
        arrange(&places, grouped, entries.len())
    }

    /// Asks the model for the vectors that are missing; what is done stays, also if nobody waits any longer.
    async fn learn(&self, encoder: &Encoder, entries: &[InboxEntry]) {
        let _asking = self.asking.lock().await;
        let missing: Vec<_> = {
            let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            let missing = entries
                .iter()
                .filter(|entry| !known.contains_key(&entry.id));
            missing.collect()
        };
        for some in missing.chunks(AT_ONCE) {
            let texts: Vec<_> = some
                .iter()
                .map(|entry| (Purpose::Query, entry.text.as_str()))
                .collect();
            let vectors = match encoder.encode_all(&texts, |_| {}).await {
                Ok(vectors) => vectors,
                Err(error) => {
                    tracing::warn!(%error, "Questions of the inbox cannot be compared");
                    return;
                }
            };
            let ids = some.iter().map(|entry| entry.id.clone());
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            // Somebody else may look at other entries meanwhile: no more than both are remembered.
            if known.len() < 2 * MAX_VECTORS {
                known.extend(ids.zip(vectors));
            }
        }
    }

    /// Forgets what was deleted or is not looked at.
    fn forget_all_but(&self, entries: &[InboxEntry]) {
        let shown: HashSet<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|id, _| shown.contains(id.as_str()));
    }
}

/// Groups of places among all of `count`; `places` says where those stand that were compared.
fn arrange(places: &[usize], grouped: Vec<Vec<usize>>, count: usize) -> Groups {
    let mut groups: Vec<Vec<usize>> = grouped
        .into_iter()
        .map(|group| group.into_iter().map(|at| places[at]).collect())
        .collect();
    let compared: HashSet<usize> = groups.iter().flatten().copied().collect();
    let alone = (0..count).filter(|place| !compared.contains(place));
    groups.extend(alone.map(|place| vec![place]));
    Groups {
        places: groups,
        is_whole: places.len() == count,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogue::Language, storage::InboxState};

    fn entry(id: &str) -> InboxEntry {
        InboxEntry {
            id: id.to_owned(),
            day: "2026-11-22".to_owned(),
            language: Language::De,
            kind: "abstain".to_owned(),
            service: None,
            text: id.to_owned(),
            state: InboxState::Open,
        }
    }

    #[tokio::test]
    async fn without_a_model_every_question_stands_alone() {
        let similar = Similar::default();

        let groups = similar.group(None, &[entry("a"), entry("b")]).await;

        assert_eq!(groups.places, [[0], [1]]);
        assert!(!groups.is_whole);
        assert!(similar.group(None, &[]).await.is_whole);
    }

    #[tokio::test]
    async fn what_could_not_be_compared_stands_alone_at_the_end() {
        let similar = Similar::default();
        let vector = |values: [f32; 2]| Vector::normalized(values.to_vec());
        let vectors = [("b", [1.0, 0.0]), ("c", [0.0, 1.0]), ("d", [1.0, 0.1])];
        let known = vectors.map(|(id, values)| (id.to_owned(), vector(values)));
        similar.known.lock().unwrap().extend(known);
        let entries = ["a", "b", "c", "d"].map(entry);

        let groups = similar.group(None, &entries).await;
        assert_eq!(groups.places, [vec![1, 3], vec![2], vec![0]]);
        assert!(!groups.is_whole);

        let groups = similar.group(None, &entries[2..]).await;
        assert_eq!(groups.places, [[0], [1]]);
        assert_eq!(similar.known.lock().unwrap().len(), 2, "deleted: forgotten");
    }
}
