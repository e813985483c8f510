//! Changes of services: saved, decided on, published, and the versions that were.

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, TransactionTrait, sea_query::OnConflict,
};

use super::{
    super::{Storage, StorageError, catalogue::read_service, corrupt, json, read as read_json},
    audit::{Entry, append},
    entity::revision,
    seconds, time,
};
use crate::{
    catalogue::{Language, Service, ServiceId},
    editors::{
        AccountId, Draft, OfficeChange, Permit, Read, Review, Revision, RevisionState, Transition,
        WorkflowError, Write, audit::Action,
    },
};

/// Versions of one service that are shown.
const MOST_VERSIONS: u64 = 200;
/// Open changes that are shown.
const MOST_OPEN: u64 = 500;

/// A change cannot be saved.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The workflow does not allow it.
    #[error(transparent)]
    Workflow(#[from] WorkflowError),
    /// Somebody else changed it meanwhile; this is what it is now.
    #[error("somebody else changed it meanwhile")]
    Conflict(Box<Revision>),
    /// The same of an office.
    #[error("somebody else changed the office meanwhile")]
    OfficeConflict(Box<OfficeChange>),
    /// There is none.
    #[error("there is no such change")]
    Missing,
}

impl From<sea_orm::DbErr> for RevisionError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Storage(error.into())
    }
}

impl Storage {
    /// The published service.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_service(&self, id: &ServiceId) -> Result<Option<Service>, StorageError> {
        let transaction = self.connection.begin().await?;
        let found = read_service(&transaction, id).await?;
        transaction.commit().await?;
        Ok(found)
    }

    /// The change of `service` that is on its way.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_open_revision(
        &self,
        service: &ServiceId,
    ) -> Result<Option<Revision>, StorageError> {
        let row = revision::Entity::find()
            .filter(revision::Column::ServiceId.eq(service.as_str()))
            .filter(open())
            .one(&self.connection)
            .await?;
        row.map(read).transpose()
    }

    /// A change or version.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_revision(&self, id: &str) -> Result<Option<Revision>, StorageError> {
        let row = revision::Entity::find_by_id(id)
            .one(&self.connection)
            .await?;
        row.map(read).transpose()
    }

    /// What the next change of `service` starts from: the version that is public, with what is known of its texts.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_base(
        &self,
        service: &ServiceId,
    ) -> Result<Option<(Service, Draft)>, StorageError> {
        let Some(published) = self.find_service(service).await? else {
            return Ok(None);
        };
        let row = revision::Entity::find()
            .filter(revision::Column::ServiceId.eq(service.as_str()))
            .filter(revision::Column::State.eq(RevisionState::Published.key()))
            .one(&self.connection)
            .await?;
        let stored = row.map(read).transpose()?;
        // An import may have replaced what the editor published.
        let draft = stored
            .map(|stored| stored.draft)
            .filter(|draft| draft.to_service(service, published.version) == published)
            .unwrap_or_else(|| Draft::of(&published));
        Ok(Some((published, draft)))
    }

    /// Every change that is on its way, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_open_revisions(
        &self,
        _permit: &Permit<Read>,
    ) -> Result<Vec<Revision>, StorageError> {
        let rows = revision::Entity::find()
            .filter(open())
            .order_by_asc(revision::Column::ChangedAt)
            .limit(MOST_OPEN)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The versions and changes of `service`, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_revisions(
        &self,
        _permit: &Permit<Read>,
        service: &ServiceId,
    ) -> Result<Vec<Revision>, StorageError> {
        let rows = revision::Entity::find()
            .filter(revision::Column::ServiceId.eq(service.as_str()))
            .order_by_desc(revision::Column::Id)
            .limit(MOST_VERSIONS)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Saves a draft; the first save of one makes it. `lock` is the state that the writer saw, 0 for none.
    ///
    /// # Errors
    /// When somebody else saved meanwhile, or the database fails.
    pub async fn save_draft(
        &self,
        permit: &Permit<Write>,
        service: &ServiceId,
        lock: u32,
        draft: Draft,
        now: Timestamp,
    ) -> Result<Revision, RevisionError> {
        self.save(permit, service, lock, draft, None, now).await
    }

    /// Saves a draft in which somebody confirmed that the text in `language` says the same as the German one.
    ///
    /// # Errors
    /// When somebody else saved meanwhile, or the database fails.
    pub async fn confirm_text(
        &self,
        permit: &Permit<Write>,
        service: &ServiceId,
        lock: u32,
        draft: Draft,
        language: Language,
        now: Timestamp,
    ) -> Result<Revision, RevisionError> {
        self.save(permit, service, lock, draft, Some(language), now)
            .await
    }

    async fn save(
        &self,
        permit: &Permit<Write>,
        service: &ServiceId,
        lock: u32,
        draft: Draft,
        confirmed: Option<Language>,
        now: Timestamp,
    ) -> Result<Revision, RevisionError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let save = DraftSave {
            service,
            lock,
            draft,
            confirmed,
        };
        let revision = save_draft_within(&transaction, permit, save, now).await?;
        transaction.commit().await?;
        Ok(revision)
    }

    /// The writer asks for a review, or throws the draft away.
    ///
    /// # Errors
    /// When the workflow does not allow it, somebody else saved meanwhile, or the database fails.
    pub async fn submit_draft(
        &self,
        permit: &Permit<Write>,
        id: &str,
        lock: u32,
        transition: Transition,
        now: Timestamp,
    ) -> Result<Revision, RevisionError> {
        let action = match transition {
            Transition::RequestReview => Action::ReviewRequested,
            _ => Action::DraftDiscarded,
        };
        self.change(permit.account(), id, lock, (transition, action), "", now)
            .await
    }

    /// The reviewer finds it right, for `at`, or sends it back; `note` says why.
    ///
    /// # Errors
    /// When the workflow does not allow it, somebody else saved meanwhile, or the database fails.
    pub async fn decide(
        &self,
        permit: &Permit<Review>,
        id: &str,
        lock: u32,
        transition: Transition,
        note: &str,
        now: Timestamp,
    ) -> Result<Revision, RevisionError> {
        let action = match &transition {
            Transition::Approve(at) if *at > now => Action::Scheduled,
            Transition::Approve(_) => Action::ReviewGranted,
            _ => Action::ReviewRefused,
        };
        self.change(permit.account(), id, lock, (transition, action), note, now)
            .await
    }

    async fn change(
        &self,
        account: &AccountId,
        id: &str,
        lock: u32,
        (transition, action): (Transition, Action),
        note: &str,
        now: Timestamp,
    ) -> Result<Revision, RevisionError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let row = revision::Entity::find_by_id(id).one(&transaction).await?;
        let mut revision = row.map(read).transpose()?.ok_or(RevisionError::Missing)?;
        if revision.lock != lock {
            return Err(RevisionError::Conflict(Box::new(revision)));
        }
        revision.apply(&transition, account, now)?;
        note.clone_into(&mut revision.note);
        save(&transaction, &revision).await?;
        append(
            &transaction,
            entry(account, action, &revision, note.to_owned(), now),
        )
        .await?;
        transaction.commit().await?;
        Ok(revision)
    }
}

/// A draft to be saved.
pub(super) struct DraftSave<'a> {
    pub(super) service: &'a ServiceId,
    /// The state that the writer saw, 0 for none.
    pub(super) lock: u32,
    pub(super) draft: Draft,
    /// The language whose text somebody confirmed.
    pub(super) confirmed: Option<Language>,
}

/// Saves a draft within the transaction of what belongs to it.
pub(super) async fn save_draft_within(
    transaction: &DatabaseTransaction,
    permit: &Permit<Write>,
    it: DraftSave<'_>,
    now: Timestamp,
) -> Result<Revision, RevisionError> {
    let open = find_open(transaction, it.service).await?;
    let (revision, action) = match open {
        Some(open) if open.lock != it.lock => {
            return Err(RevisionError::Conflict(Box::new(open)));
        }
        Some(mut open) => {
            open.apply(&Transition::Edit, permit.account(), now)?;
            open.draft = it.draft;
            (open, Action::DraftChanged)
        }
        None => {
            let published = read_service(transaction, it.service).await?;
            let base = published.map_or(0, |published| published.version);
            let new = Revision::new(it.service.clone(), base, it.draft, permit.account(), now);
            (new, Action::DraftCreated)
        }
    };
    save(transaction, &revision).await?;
    let action = it
        .confirmed
        .map_or(action, |_| Action::TranslationConfirmed);
    let detail = it.confirmed.map(|language| language.code().to_owned());
    let detail = detail.unwrap_or_default();
    append(
        transaction,
        entry(permit.account(), action, &revision, detail, now),
    )
    .await?;
    Ok(revision)
}

pub(super) fn entry<'a>(
    account: &'a AccountId,
    action: Action,
    revision: &Revision,
    detail: String,
    now: Timestamp,
) -> Entry<'a> {
    let subject = match revision.number {
        0 => format!("{} {}", revision.service, revision.id),
        number => format!("{} v{number}", revision.service),
    };
    Entry {
        at: now,
        actor: account.as_str(),
        action,
        subject,
        detail,
    }
}

pub(super) fn open() -> Condition {
    let states = [
        RevisionState::Draft,
        RevisionState::InReview,
        RevisionState::Scheduled,
    ];
    Condition::all().add(revision::Column::State.is_in(states.map(RevisionState::key)))
}

async fn find_open(
    transaction: &DatabaseTransaction,
    service: &ServiceId,
) -> Result<Option<Revision>, StorageError> {
    let row = revision::Entity::find()
        .filter(revision::Column::ServiceId.eq(service.as_str()))
        .filter(open())
        .one(transaction)
        .await?;
    row.map(read).transpose()
}

pub(super) async fn save(
    transaction: &DatabaseTransaction,
    it: &Revision,
) -> Result<(), StorageError> {
    let small = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let contributors: Vec<_> = it.contributors.iter().map(AccountId::as_str).collect();
    let row = revision::ActiveModel {
        id: Set(it.id.clone()),
        service_id: Set(it.service.to_string()),
        state: Set(it.state.key().to_owned()),
        number: Set(small(it.number)),
        base: Set(small(it.base)),
        draft: Set(json("revision", &it.id, &it.draft)?),
        contributors: Set(json("revision", &it.id, &contributors)?),
        reviewer: Set(it.reviewer.as_ref().map(ToString::to_string)),
        note: Set(it.note.clone()),
        publish_at: Set(it.publish_at.map(seconds)),
        lock: Set(small(it.lock)),
        created_at: Set(seconds(it.created_at)),
        changed_at: Set(seconds(it.changed_at)),
    };
    let replace = OnConflict::column(revision::Column::Id)
        .update_columns([
            revision::Column::State,
            revision::Column::Number,
            revision::Column::Draft,
            revision::Column::Contributors,
            revision::Column::Reviewer,
            revision::Column::Note,
            revision::Column::PublishAt,
            revision::Column::Lock,
            revision::Column::ChangedAt,
        ])
        .to_owned();
    revision::Entity::insert(row)
        .on_conflict(replace)
        .exec_without_returning(transaction)
        .await?;
    Ok(())
}

pub(super) fn read(row: revision::Model) -> Result<Revision, StorageError> {
    let broken = || corrupt("revision", &row.id);
    let large = |number: i32| u32::try_from(number).map_err(|_| broken());
    let contributors: Vec<String> = read_json("revision", &row.id, row.contributors.clone())?;
    Ok(Revision {
        service: ServiceId::parse(row.service_id.clone()).map_err(|_| broken())?,
        state: RevisionState::from_key(&row.state).ok_or_else(broken)?,
        number: large(row.number)?,
        base: large(row.base)?,
        draft: read_json("revision", &row.id, row.draft.clone())?,
        contributors: contributors.into_iter().map(AccountId::stored).collect(),
        reviewer: row.reviewer.clone().map(AccountId::stored),
        note: row.note.clone(),
        publish_at: row.publish_at.map(time),
        lock: large(row.lock)?,
        created_at: time(row.created_at),
        changed_at: time(row.changed_at),
        id: row.id,
    })
}
