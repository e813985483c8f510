//! The inbox as staff see it: read, added to a service, set aside, deleted. Who acts says in which state they saw the entries, so that
//! two people never do the same work.

use std::fmt;

use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    super::{Storage, StorageError, corrupt, entity::inbox},
    audit::{Entry, append},
    revisions::{DraftSave, RevisionError, save_draft_within},
};
use crate::{
    catalogue::{Language, ServiceId},
    editors::{Draft, Permit, Read, Revision, Write, audit::Action},
};

/// Entries that are shown and grouped, the newest ones.
pub const MOST_INBOX: u64 = 2_000;

/// What has become of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InboxState {
    /// Nobody has dealt with it.
    Open,
    /// It was added to a service, or a service was made of it.
    Answered,
    /// It is nothing that the town answers.
    NotOurs,
}

impl InboxState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Open, Self::Answered, Self::NotOurs];

    /// The key in the database, in addresses and in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::NotOurs => "not-ours",
        }
    }

    /// The state of this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// A question that somebody let the town read.
#[derive(Clone, PartialEq, Eq)]
pub struct InboxEntry {
    /// Its unchanging name; tells nothing of the question.
    pub id: String,
    /// The day on which it came.
    pub day: String,
    /// The language of the question.
    pub language: Language,
    /// The kind of the answer that it got.
    pub kind: String,
    /// The service of that answer.
    pub service: Option<ServiceId>,
    /// The question, without what tells of a person as far as it was recognised.
    pub text: String,
    /// What has become of it.
    pub state: InboxState,
}

impl fmt::Debug for InboxEntry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text is a visitor's words, which go into no log.
        write!(formatter, "InboxEntry({} {:?})", self.id, self.state)
    }
}

/// Entries as who acts on them saw them.
#[derive(Debug, Clone, Copy)]
pub struct SeenEntries<'a> {
    /// Their ids.
    pub ids: &'a [String],
    /// The state of all of them.
    pub state: InboxState,
}

/// A draft into which entries go.
#[derive(Debug)]
pub struct InboxDraft<'a> {
    /// The service.
    pub service: &'a ServiceId,
    /// The state of its draft that the writer saw, 0 for none.
    pub lock: u32,
    /// The draft as it is from now on.
    pub draft: Draft,
}

/// Entries cannot be dealt with.
#[derive(Debug, thiserror::Error)]
pub enum InboxError {
    /// The draft cannot be saved.
    #[error(transparent)]
    Revision(#[from] RevisionError),
    /// Somebody else dealt with one of them, or it is gone.
    #[error("somebody else dealt with it meanwhile, or it was deleted")]
    Taken,
}

impl From<StorageError> for InboxError {
    fn from(error: StorageError) -> Self {
        Self::Revision(error.into())
    }
}

impl From<sea_orm::DbErr> for InboxError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Revision(error.into())
    }
}

impl Storage {
    /// The newest entries in `state`, at most [`MOST_INBOX`].
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_inbox(
        &self,
        _permit: &Permit<Read>,
        state: InboxState,
    ) -> Result<Vec<InboxEntry>, StorageError> {
        let rows = inbox::Entity::find()
            .filter(inbox::Column::State.eq(state.key()))
            .order_by_desc(inbox::Column::Id)
            .limit(MOST_INBOX)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Those of the entries `ids` that are still there, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_inbox(
        &self,
        _permit: &Permit<Read>,
        ids: &[String],
    ) -> Result<Vec<InboxEntry>, StorageError> {
        let rows = inbox::Entity::find()
            .filter(inbox::Column::Id.is_in(ids))
            .order_by_desc(inbox::Column::Id)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Saves a draft into which `seen` went, and marks them answered: both or neither.
    ///
    /// # Errors
    /// When somebody else was faster with the entries or the draft, or the database fails.
    pub async fn answer_inbox(
        &self,
        permit: &Permit<Write>,
        seen: SeenEntries<'_>,
        into: InboxDraft<'_>,
        now: Timestamp,
    ) -> Result<Revision, InboxError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        mark(&transaction, seen, InboxState::Answered).await?;
        let save = DraftSave {
            service: into.service,
            lock: into.lock,
            draft: into.draft,
            confirmed: None,
        };
        let revision = save_draft_within(&transaction, permit, save, now).await?;
        let entry = Entry {
            at: now,
            actor: permit.account().as_str(),
            action: Action::InboxAnswered,
            subject: format!("{} {}", into.service, revision.id),
            detail: seen.ids.len().to_string(),
        };
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(revision)
    }

    /// Marks entries as nothing that the town answers.
    ///
    /// # Errors
    /// When somebody else was faster, or the database fails.
    pub async fn set_inbox_aside(
        &self,
        permit: &Permit<Write>,
        seen: SeenEntries<'_>,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        mark(&transaction, seen, InboxState::NotOurs).await?;
        let entry = Entry {
            at: now,
            actor: permit.account().as_str(),
            action: Action::InboxAnswered,
            subject: InboxState::NotOurs.key().to_owned(),
            detail: seen.ids.len().to_string(),
        };
        append(&transaction, entry).await?;
        Ok(transaction.commit().await?)
    }

    /// Deletes entries for good; nothing of them stays.
    ///
    /// # Errors
    /// When somebody else was faster, or the database fails.
    pub async fn remove_inbox(
        &self,
        permit: &Permit<Write>,
        seen: SeenEntries<'_>,
        now: Timestamp,
    ) -> Result<(), InboxError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let removed = inbox::Entity::delete_many()
            .filter(inbox::Column::Id.is_in(seen.ids))
            .filter(inbox::Column::State.eq(seen.state.key()))
            .exec(&transaction)
            .await?;
        all_of(seen, removed.rows_affected)?;
        let entry = Entry {
            at: now,
            actor: permit.account().as_str(),
            action: Action::InboxDeleted,
            subject: seen.state.key().to_owned(),
            detail: seen.ids.len().to_string(),
        };
        append(&transaction, entry).await?;
        Ok(transaction.commit().await?)
    }
}

/// Changes the state of entries that are all still as they were seen.
async fn mark(
    transaction: &DatabaseTransaction,
    seen: SeenEntries<'_>,
    state: InboxState,
) -> Result<(), InboxError> {
    let marked = inbox::Entity::update_many()
        .col_expr(inbox::Column::State, Expr::value(state.key()))
        .filter(inbox::Column::Id.is_in(seen.ids))
        .filter(inbox::Column::State.eq(seen.state.key()))
        .exec(transaction)
        .await?;
    all_of(seen, marked.rows_affected)
}

/// Fails where some of `seen` were not there any more; the transaction is then rolled back as it is dropped.
fn all_of(seen: SeenEntries<'_>, affected: u64) -> Result<(), InboxError> {
    let is_whole = u64::try_from(seen.ids.len()).is_ok_and(|count| count == affected);
    if is_whole && affected > 0 {
        Ok(())
    } else {
        Err(InboxError::Taken)
    }
}

fn read(row: inbox::Model) -> Result<InboxEntry, StorageError> {
    let broken = || corrupt("inbox", &row.id);
    Ok(InboxEntry {
        language: row.language.parse().map_err(|_| broken())?,
        service: ServiceId::parse(row.service.clone()).ok(),
        state: InboxState::from_key(&row.state).ok_or_else(broken)?,
        day: row.day,
        kind: row.kind,
        text: row.text,
        id: row.id,
    })
}
