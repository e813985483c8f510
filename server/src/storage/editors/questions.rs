//! Questions that a service must answer, whatever is published.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};
use ulid::Ulid;

use super::{
    super::{Storage, StorageError, corrupt},
    entity::must_answer,
};
use crate::{
    catalogue::{Language, ServiceId},
    editors::{Permit, Read, Write},
};

/// No service has more.
const MOST_QUESTIONS: u64 = 100;

/// A question that its service must answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MustAnswer {
    /// Its unchanging name.
    pub id: String,
    /// The service.
    pub service: ServiceId,
    /// The language of the page on which it is asked.
    pub language: Language,
    /// The question.
    pub question: String,
}

impl Storage {
    /// Adds a question to `service`. Whether there was room for it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_must_answer(
        &self,
        _permit: &Permit<Write>,
        service: &ServiceId,
        language: Language,
        question: &str,
    ) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let present = must_answer::Entity::find()
            .filter(must_answer::Column::ServiceId.eq(service.as_str()))
            .count(&self.connection)
            .await?;
        if present >= MOST_QUESTIONS {
            return Ok(false);
        }
        let row = must_answer::ActiveModel {
            id: Set(Ulid::generate().to_string()),
            service_id: Set(service.to_string()),
            language: Set(language.code().to_owned()),
            question: Set(question.to_owned()),
        };
        must_answer::Entity::insert(row)
            .exec_without_returning(&self.connection)
            .await?;
        Ok(true)
    }

    /// Removes a question.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_must_answer(
        &self,
        _permit: &Permit<Write>,
        id: &str,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        must_answer::Entity::delete_by_id(id)
            .exec(&self.connection)
            .await?;
        Ok(())
    }

    /// The questions of every service, or of one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_must_answer(
        &self,
        _permit: &Permit<Read>,
        service: Option<&ServiceId>,
    ) -> Result<Vec<MustAnswer>, StorageError> {
        let mut query = must_answer::Entity::find().order_by_asc(must_answer::Column::Id);
        if let Some(service) = service {
            query = query.filter(must_answer::Column::ServiceId.eq(service.as_str()));
        }
        let rows = query.all(&self.connection).await?;
        rows.into_iter().map(read).collect()
    }
}

fn read(row: must_answer::Model) -> Result<MustAnswer, StorageError> {
    let broken = || corrupt("must_answer", &row.id);
    Ok(MustAnswer {
        service: ServiceId::parse(row.service_id.clone()).map_err(|_| broken())?,
        language: row.language.parse().map_err(|_| broken())?,
        question: row.question.clone(),
        id: row.id,
    })
}
