//! How many found answers helpful: counts, and nothing else. No text, no address, no time of day.

use sea_orm::{
    ActiveValue::Set,
    EntityTrait, ExprTrait, QueryOrder,
    sea_query::{Expr, OnConflict},
};

use serde::{Deserialize, Serialize};

use super::{Storage, StorageError, entity::feedback};

/// What is counted together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedbackKey {
    /// The day, such as `2026-11-22`.
    pub day: String,
    /// The service, empty where an answer was about none.
    pub service: String,
    /// The language of the answer.
    pub language: String,
    /// The kind of the answer.
    pub kind: String,
    /// The version of the catalogue.
    pub catalogue_version: String,
    /// Whether it helped.
    pub helpful: bool,
}

impl Storage {
    /// Counts one more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_feedback(&self, key: &FeedbackKey) -> Result<(), StorageError> {
        let row = feedback::ActiveModel {
            day: Set(key.day.clone()),
            service: Set(key.service.clone()),
            language: Set(key.language.clone()),
            kind: Set(key.kind.clone()),
            catalogue_version: Set(key.catalogue_version.clone()),
            helpful: Set(key.helpful),
            count: Set(1),
        };
        let counted = Expr::col((feedback::Entity, feedback::Column::Count)).add(1);
        let conflict = OnConflict::columns([
            feedback::Column::Day,
            feedback::Column::Service,
            feedback::Column::Language,
            feedback::Column::Kind,
            feedback::Column::CatalogueVersion,
            feedback::Column::Helpful,
        ])
        .value(feedback::Column::Count, counted)
        .to_owned();
        let _writing = self.writing.lock().await;
        feedback::Entity::insert(row)
            .on_conflict(conflict)
            .exec_without_returning(&self.connection)
            .await?;
        Ok(())
    }

    /// Every count, by day and service.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_feedback(&self) -> Result<Vec<(FeedbackKey, i64)>, StorageError> {
        let rows = feedback::Entity::find()
            .order_by_asc(feedback::Column::Day)
            .order_by_asc(feedback::Column::Service)
            .order_by_asc(feedback::Column::Language)
            .order_by_asc(feedback::Column::Helpful)
            .all(&self.connection)
            .await?;
        let read = |row: feedback::Model| {
            let key = FeedbackKey {
                day: row.day,
                service: row.service,
                language: row.language,
                kind: row.kind,
                catalogue_version: row.catalogue_version,
                helpful: row.helpful,
            };
            (key, row.count)
        };
        Ok(rows.into_iter().map(read).collect())
    }
}
