//! What is learnt from texts when an index is built: once, then it is stored.

use super::{IndexingError, Stale};
use crate::{
    answering::retrieval::{Classifier, Entry, Shape},
    model::{ModelError, Vector},
    storage::{Storage, StorageError},
};

/// What a classifier is to be taught, or has been before.
pub(super) struct Lesson {
    key: String,
    shape: Shape,
    /// It is taught by so many of the first texts.
    count: usize,
    known: Option<Classifier>,
}

/// A classifier with the key by which it is stored.
pub(super) struct Learnt {
    key: String,
    pub(super) classifier: Classifier,
    is_new: bool,
}

impl Lesson {
    /// The lesson on the texts of `entries` that belong to the documents of its `shape`, which come first, by vectors of the
    /// model's `version`.
    pub(super) async fn find(
        storage: &Storage,
        version: &str,
        shape: Shape,
        entries: &[Entry],
    ) -> Result<Self, StorageError> {
        let count = entries.partition_point(|entry| entry.document < shape.documents);
        let key = Classifier::key(shape, version, &entries[..count]);
        let stored = storage.find_classifier(&key).await?;
        let known = stored.and_then(|bytes| Classifier::from_bytes(&bytes, shape));
        Ok(Self {
            key,
            shape,
            count,
            known,
        })
    }

    pub(super) const fn is_known(&self) -> bool {
        self.known.is_some()
    }

    /// The classifier: the stored one, or one that learns now from `entries` and their `vectors`; `None` where there are none.
    /// Gives both back.
    pub(super) async fn learn(
        self,
        entries: Vec<Entry>,
        vectors: Vec<Vector>,
    ) -> Result<(Option<Learnt>, Vec<Entry>, Vec<Vector>), IndexingError> {
        let Self {
            key,
            shape,
            count,
            known,
        } = self;
        if let Some(classifier) = known {
            let learnt = Learnt {
                key,
                classifier,
                is_new: false,
            };
            return Ok((Some(learnt), entries, vectors));
        }
        let trained = tokio::task::spawn_blocking(move || {
            let trained = Classifier::train(shape, &entries[..count], &vectors[..count]);
            (trained, entries, vectors)
        });
        let (trained, entries, vectors) = trained.await.map_err(|_| ModelError::Stopped)?;
        let learnt = trained.map(|classifier| Learnt {
            key,
            classifier,
            is_new: true,
        });
        Ok((learnt, entries, vectors))
    }
}

/// Stores what was learnt now, so that the next start has it.
pub(super) async fn keep(
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
