//! Vectors of catalogue texts, so that only what changed goes through the model again.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::OnConflict,
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
/// Rows that are read together: 6 MB of vectors.
const PAGE: u64 = 4000;
/// Classifiers of what is only tried out, with the public ones.
const MOST_CLASSIFIERS: u64 = 12;

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

/// What is stored of the vectors that are wanted.
#[derive(Debug, Default)]
pub struct StoredVectors {
    /// Those that are there.
    pub known: HashMap<VectorKey, Vector>,
    /// The keys of those that nobody wants.
    pub unused: Vec<VectorKey>,
}

impl Storage {
    /// The stored vectors of `dimensions` numbers with the keys `wanted`. They are read in pages: a catalogue has tens of
    /// thousands, and the memory that all rows took together would stay with the process.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_vectors(
        &self,
        wanted: &HashSet<VectorKey>,
        dimensions: usize,
    ) -> Result<StoredVectors, StorageError> {
        let mut stored = StoredVectors::default();
        let mut after = String::new();
        loop {
            let rows = embedding::Entity::find()
                .filter(embedding::Column::Key.gt(&after))
                .order_by_asc(embedding::Column::Key)
                .limit(PAGE)
                .all(&self.connection)
                .await?;
            match rows.last() {
                Some(last) => after.clone_from(&last.key),
                None => return Ok(stored),
            }
            for row in rows {
                let key = VectorKey(row.key);
                // A row of another length belongs to another model.
                let vector = Vector::from_bytes(&row.vector, dimensions);
                match vector.filter(|_| wanted.contains(&key)) {
                    Some(vector) => {
                        stored.known.insert(key, vector);
                    }
                    None => stored.unused.push(key),
                }
            }
        }
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
        let transaction = self.begin_writing().await?;
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
        insert_classifier(&self.connection, key.to_owned(), weights).await
    }

    /// Stores `new` classifiers, each with its key, and removes all others but those with the keys `kept`.
    ///
    /// # Errors
    /// When the database fails; nothing has changed then.
    pub async fn replace_classifiers(
        &self,
        kept: &[&str],
        new: Vec<(String, Vec<u8>)>,
    ) -> Result<(), StorageError> {
        if self.is_read_only() {
            return Ok(());
        }
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        classifier::Entity::delete_many()
            .filter(classifier::Column::Key.is_not_in(kept.iter().copied()))
            .exec(&transaction)
            .await?;
        for (key, weights) in new {
            insert_classifier(&transaction, key, weights).await?;
        }
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

/// Stores a classifier, unless one with its key is there.
async fn insert_classifier(
    connection: &impl ConnectionTrait,
    key: String,
    weights: Vec<u8>,
) -> Result<(), StorageError> {
    let row = classifier::ActiveModel {
        key: Set(key),
        weights: Set(weights),
    };
    let known = OnConflict::column(classifier::Column::Key)
        .do_nothing()
        .to_owned();
    classifier::Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(connection)
        .await?;
    Ok(())
}
