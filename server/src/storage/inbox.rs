//! Questions that residents let the town read: stored, taken back by their code, gone after some days. Knows no editor.

use std::fmt;

use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};
use ulid::Ulid;

use super::{Storage, StorageError, editors::InboxState, entity::inbox};

/// Questions that are kept at once; the oldest makes room for one more.
pub const MOST_SHARED: u64 = 10_000;

/// A question that somebody let the town read, after what tells of a person was taken out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedQuestion {
    /// The day, such as `2026-11-22`; no finer time is kept.
    pub day: String,
    /// The language of the question.
    pub language: String,
    /// The kind of the answer that it got.
    pub kind: String,
    /// The service of that answer, empty where it was about none.
    pub service: String,
    /// What is left of the question.
    pub text: String,
    /// The hash of the code that deletes it; nobody keeps the code itself.
    pub code_hash: String,
}

impl fmt::Debug for SharedQuestion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text is a visitor's words, which go into no log.
        write!(formatter, "SharedQuestion({} {})", self.day, self.language)
    }
}

impl Storage {
    /// Keeps a question. One with the same code is there already, and nothing changes.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_shared_question(&self, it: &SharedQuestion) -> Result<(), StorageError> {
        let row = row_of(it);
        let once = OnConflict::column(inbox::Column::CodeHash)
            .do_nothing()
            .to_owned();
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        inbox::Entity::insert(row)
            .on_conflict(once)
            .exec_without_returning(&transaction)
            .await?;
        let present = inbox::Entity::find().count(&transaction).await?;
        if present > MOST_SHARED {
            let oldest = inbox::Entity::find()
                .order_by_asc(inbox::Column::Id)
                .limit(present - MOST_SHARED)
                .all(&transaction)
                .await?;
            let oldest = oldest.into_iter().map(|row| row.id);
            inbox::Entity::delete_many()
                .filter(inbox::Column::Id.is_in(oldest))
                .exec(&transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Whether there is a question with this code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_shared_question(&self, code_hash: &str) -> Result<bool, StorageError> {
        let found = inbox::Entity::find()
            .filter(inbox::Column::CodeHash.eq(code_hash))
            .count(&self.connection)
            .await?;
        Ok(found > 0)
    }

    /// Deletes the question with this code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_shared_question(&self, code_hash: &str) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        inbox::Entity::delete_many()
            .filter(inbox::Column::CodeHash.eq(code_hash))
            .exec(&self.connection)
            .await?;
        Ok(())
    }

    /// Deletes the questions of `last` and of the days before; every question where it is `None`. Tells how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_shared_questions(&self, last: Option<Date>) -> Result<u64, StorageError> {
        let mut old = inbox::Entity::delete_many();
        if let Some(last) = last {
            // Days are written so that their order is that of their letters.
            old = old.filter(inbox::Column::Day.lte(last.to_string()));
        }
        let _writing = self.writing.lock().await;
        Ok(old.exec(&self.connection).await?.rows_affected)
    }
}

fn row_of(it: &SharedQuestion) -> inbox::ActiveModel {
    inbox::ActiveModel {
        id: Set(id_of_day(&it.day)),
        day: Set(it.day.clone()),
        language: Set(it.language.clone()),
        kind: Set(it.kind.clone()),
        service: Set(it.service.clone()),
        text: Set(it.text.clone()),
        code_hash: Set(it.code_hash.clone()),
        state: Set(InboxState::Open.key().to_owned()),
    }
}

/// An id that tells the day and, unlike other ids here, no finer time.
fn id_of_day(day: &str) -> String {
    let midnight = day.parse::<Date>().ok().and_then(|day| {
        let midnight = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        u64::try_from(midnight.timestamp().as_millisecond()).ok()
    });
    Ulid::from_parts(midnight.unwrap_or_default(), Ulid::generate().random()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_the_day_and_no_finer_time() {
        let ids = [id_of_day("2026-11-22"), id_of_day("2026-11-22")];

        let times = ids.clone().map(|id| id.parse::<Ulid>().unwrap());
        assert_ne!(ids[0], ids[1]);
        assert_eq!(times[0].timestamp_ms(), times[1].timestamp_ms());
        assert_eq!(times[0].timestamp_ms() % 86_400_000, 0);
        assert!(ids[0] < id_of_day("2026-11-23"));
    }

    fn question(day: &str, code_hash: &str) -> SharedQuestion {
        SharedQuestion {
            day: day.to_owned(),
            language: "de".to_owned(),
            kind: "abstain".to_owned(),
            service: String::new(),
            text: "Wo ist mein Hund?".to_owned(),
            code_hash: code_hash.to_owned(),
        }
    }

    #[test]
    fn the_words_of_a_question_do_not_show_themselves_in_a_log() {
        let question = question("2026-11-22", "0");

        assert_eq!(format!("{question:?}"), "SharedQuestion(2026-11-22 de)");
    }

    #[tokio::test]
    async fn the_oldest_question_makes_room_for_one_more() {
        let storage = Storage::open("sqlite::memory:", 1).await.unwrap();
        let codes: Vec<_> = (0..MOST_SHARED).map(|number| number.to_string()).collect();
        for some in codes.chunks(100) {
            let rows = some
                .iter()
                .map(|code| row_of(&question("2026-11-22", code)));
            let rows = inbox::Entity::insert_many(rows);
            rows.exec_without_returning(&storage.connection)
                .await
                .unwrap();
        }
        storage.remove_shared_question("7").await.unwrap();
        let old = question("2026-11-01", "old");
        storage.save_shared_question(&old).await.unwrap();
        assert!(storage.has_shared_question("old").await.unwrap());

        let new = question("2026-11-22", "new");
        storage.save_shared_question(&new).await.unwrap();

        assert!(!storage.has_shared_question("old").await.unwrap());
        assert!(storage.has_shared_question("new").await.unwrap());
        assert_eq!(
            storage.remove_shared_questions(None).await.unwrap(),
            MOST_SHARED
        );
    }
}
