//! What staff say to each other about a service.

use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use ulid::Ulid;

use super::{
    super::{Storage, StorageError},
    audit::{Entry, append},
    entity::comment,
    seconds, time,
};
use crate::{
    catalogue::ServiceId,
    editors::{AccountId, Permit, Read, Write, audit::Action},
};

/// Comments of one service that are shown.
const MOST_COMMENTS: u64 = 200;

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Who said it.
    pub author: AccountId,
    /// What.
    pub text: String,
    /// When.
    pub at: Timestamp,
}

impl Storage {
    /// Adds a comment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_comment(
        &self,
        permit: &Permit<Write>,
        service: &ServiceId,
        text: &str,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let row = comment::ActiveModel {
            id: Set(Ulid::generate().to_string()),
            service_id: Set(service.to_string()),
            author: Set(permit.account().to_string()),
            text: Set(text.to_owned()),
            at: Set(seconds(now)),
        };
        comment::Entity::insert(row)
            .exec_without_returning(&transaction)
            .await?;
        let entry = Entry {
            at: now,
            actor: permit.account().as_str(),
            action: Action::CommentAdded,
            subject: service.to_string(),
            detail: String::new(),
        };
        append(&transaction, entry).await?;
        Ok(transaction.commit().await?)
    }

    /// The comments of `service`, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_comments(
        &self,
        _permit: &Permit<Read>,
        service: &ServiceId,
    ) -> Result<Vec<Comment>, StorageError> {
        let rows = comment::Entity::find()
            .filter(comment::Column::ServiceId.eq(service.as_str()))
            .order_by_desc(comment::Column::Id)
            .limit(MOST_COMMENTS)
            .all(&self.connection)
            .await?;
        let read = |row: comment::Model| Comment {
            author: AccountId::stored(row.author),
            text: row.text,
            at: time(row.at),
        };
        Ok(rows.into_iter().map(read).collect())
    }
}
