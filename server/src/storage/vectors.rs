//! Vectors of catalogue texts, so that only what changed goes through the model again.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, TransactionTrait,
    sea_query::OnConflict,
};
use sha2::{Digest, Sha256};

use super::{
    Storage, StorageError,
    entity::{classifier, embedding},
};
use crate::{
    hexadecimal::hexadecimal,
    model::{Purpose, Vector},
};

/// Rows of one statement: below the limits on parameters of both databases.
const CHUNK: usize = 400;
/// Classifiers of what is only tried out, with the public one.
const MOST_CLASSIFIERS: u64 = 8;

/// The key of a vector: the hash of the model's vectors version, the purpose and the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VectorKey(String);

impl VectorKey {
    /// The key of `text` for `purpose` under a model's `vectors_version`.
    #[must_use]
    pub fn new(vectors_version: &str, purpose: Purpose, text: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(vectors_version.as_bytes());
        hash.update([0, purpose as u8]);
        hash.update(text.as_bytes());
        Self(hexadecimal(&hash.finalize()))
    }
}

impl Storage {
    /// Every stored vector of `dimensions` numbers, by key.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_vectors(
        &self,
        dimensions: usize,
    ) -> Result<HashMap<VectorKey, Vector>, StorageError> {
        let rows = embedding::Entity::find().all(&self.connection).await?;
        // A row of another length belongs to another model, and is removed with the next publication.
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some((
                    VectorKey(row.key),
                    Vector::from_bytes(&row.vector, dimensions)?,
                ))
            })
            .collect())
    }

    /// Stores vectors; one that is there already stays. A process that only reads keeps its own in memory.
    ///
    /// # Errors
    /// When the database fails; none is stored then.
    pub async fn save_vectors(&self, vectors: &[(VectorKey, Vector)]) -> Result<(), StorageError> {
        if self.is_read_only() {
            return Ok(());
        }
        let _writing = self.writing.lock().await;
        let transaction = self.connection.begin().await?;
        for chunk in vectors.chunks(CHUNK) {
            let rows = chunk.iter().map(|(key, vector)| embedding::ActiveModel {
                key: Set(key.0.clone()),
                vector: Set(vector.to_bytes()),
            });
            embedding::Entity::insert_many(rows)
                .on_conflict(
                    OnConflict::column(embedding::Column::Key)
                        .do_nothing()
                        .to_owned(),
                )
                .exec_without_returning(&transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }

    /// The stored classifier, if it is the one of this key.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_classifier(&self, key: &str) -> Result<Option<Vec<u8>>, StorageError> {
        let row = classifier::Entity::find_by_id(key)
            .one(&self.connection)
            .await?;
        Ok(row.map(|row| row.weights))
    }

    /// Stores a classifier that may soon be wanted, beside the public one; nothing where many wait already.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_classifier(&self, key: &str, weights: Vec<u8>) -> Result<(), StorageError> {
        if self.is_read_only() {
            return Ok(());
        }
        let _writing = self.writing.lock().await;
        if classifier::Entity::find().count(&self.connection).await? >= MOST_CLASSIFIERS {
            return Ok(());
        }
        let row = classifier::ActiveModel {
            key: Set(key.to_owned()),
            weights: Set(weights),
        };
        let known = OnConflict::column(classifier::Column::Key)
            .do_nothing()
            .to_owned();
        classifier::Entity::insert(row)
            .on_conflict(known)
            .exec_without_returning(&self.connection)
            .await?;
        Ok(())
    }

    /// Stores a classifier instead of all others.
    ///
    /// # Errors
    /// When the database fails; nothing has changed then.
    pub async fn replace_classifier(
        &self,
        key: &str,
        weights: Vec<u8>,
    ) -> Result<(), StorageError> {
        if self.is_read_only() {
            return Ok(());
        }
        let _writing = self.writing.lock().await;
        let transaction = self.connection.begin().await?;
        classifier::Entity::delete_many().exec(&transaction).await?;
        let row = classifier::ActiveModel {
            key: Set(key.to_owned()),
            weights: Set(weights),
        };
        classifier::Entity::insert(row)
            .exec_without_returning(&transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Removes the vectors with these keys, which no text has any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_vectors(&self, keys: &[VectorKey]) -> Result<(), StorageError> {
        if self.is_read_only() {
            return Ok(());
        }
        let _writing = self.writing.lock().await;
        for chunk in keys.chunks(CHUNK) {
            embedding::Entity::delete_many()
                .filter(embedding::Column::Key.is_in(chunk.iter().map(|key| key.0.clone())))
                .exec(&self.connection)
                .await?;
        }
        Ok(())
    }
}
