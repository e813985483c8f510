//! What makes an approved change public, and brings back what was.

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
};

use super::{
    super::{
        Storage, StorageError,
        catalogue::{read_catalogue, read_service, write_service},
        entity::publication,
    },
    audit::append,
    entity::revision,
    revisions::{RevisionError, entry, read, save},
    seconds,
};
use crate::{
    catalogue::Service,
    editors::{
        AccountId, Draft, Permit, Review, Revision, RevisionState, Transition, WorkflowError,
        audit::Action,
    },
};

impl Storage {
    /// Approved changes whose time has come, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_due(&self, now: Timestamp) -> Result<Vec<Revision>, StorageError> {
        let rows = revision::Entity::find()
            .filter(revision::Column::State.eq(RevisionState::Scheduled.key()))
            .filter(revision::Column::PublishAt.lte(seconds(now)))
            .order_by_asc(revision::Column::PublishAt)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Makes an approved change public; the version before stays as one to go back to.
    ///
    /// # Errors
    /// When the workflow does not allow it, or the database fails.
    pub async fn publish_revision(
        &self,
        id: &str,
        now: Timestamp,
    ) -> Result<Service, RevisionError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let row = revision::Entity::find_by_id(id).one(&transaction).await?;
        let mut revision = row.map(read).transpose()?.ok_or(RevisionError::Missing)?;
        let reviewer = revision.reviewer.clone().ok_or(WorkflowError::FourEyes)?;
        revision.apply(&Transition::Publish, &reviewer, now)?;
        let service = make_public(&transaction, &mut revision, now).await?;
        append(
            &transaction,
            entry(&reviewer, Action::Published, &revision, String::new(), now),
        )
        .await?;
        transaction.commit().await?;
        Ok(service)
    }

    /// Makes the version `id`, which was public once, public again.
    ///
    /// # Errors
    /// When it never was, or the database fails.
    pub async fn roll_back(
        &self,
        permit: &Permit<Review>,
        id: &str,
        now: Timestamp,
    ) -> Result<Service, RevisionError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let row = revision::Entity::find_by_id(id).one(&transaction).await?;
        let old = row.map(read).transpose()?.ok_or(RevisionError::Missing)?;
        if old.state != RevisionState::Superseded {
            return Err(WorkflowError::State(old.state).into());
        }
        let mut again = Revision::new(
            old.service.clone(),
            old.number,
            old.draft,
            permit.account(),
            now,
        );
        again.state = RevisionState::Published;
        again.contributors = old.contributors;
        again.reviewer = Some(permit.account().clone());
        let service = make_public(&transaction, &mut again, now).await?;
        let detail = format!("v{}", old.number);
        append(
            &transaction,
            entry(permit.account(), Action::RolledBack, &again, detail, now),
        )
        .await?;
        transaction.commit().await?;
        Ok(service)
    }
}

/// Writes the content of `revision` as the public service, and keeps what was public.
async fn make_public(
    transaction: &DatabaseTransaction,
    revision: &mut Revision,
    now: Timestamp,
) -> Result<Service, RevisionError> {
    let before = read_service(transaction, &revision.service).await?;
    if let Some(before) = &before {
        keep_version(transaction, before, now).await?;
    }
    let number = before.as_ref().map_or(1, |before| before.version + 1);
    revision.number = number;
    let service = revision.draft.to_service(&revision.service, number);
    write_service(transaction, &service).await?;
    save(transaction, revision).await?;
    tell_published(transaction, now).await?;
    Ok(service)
}

/// The version that was public becomes one to go back to; one that came by import is written down for it.
async fn keep_version(
    transaction: &DatabaseTransaction,
    before: &Service,
    now: Timestamp,
) -> Result<(), StorageError> {
    let rows = revision::Entity::find()
        .filter(revision::Column::ServiceId.eq(before.id.as_str()))
        .filter(revision::Column::State.eq(RevisionState::Published.key()))
        .all(transaction)
        .await?;
    let mut is_known = false;
    for row in rows {
        let mut old = read(row)?;
        is_known |= old.number == before.version
            && old.draft.to_service(&before.id, before.version) == *before;
        old.state = RevisionState::Superseded;
        save(transaction, &old).await?;
    }
    if !is_known {
        let nobody = AccountId::stored("import".to_owned());
        let mut imported = Revision::new(
            before.id.clone(),
            before.version,
            Draft::of(before),
            &nobody,
            now,
        );
        imported.contributors.clear();
        imported.state = RevisionState::Superseded;
        imported.number = before.version;
        save(transaction, &imported).await?;
    }
    Ok(())
}

/// Writes down that another version of the catalogue is public; replicas look for it.
pub(super) async fn tell_published(
    transaction: &DatabaseTransaction,
    now: Timestamp,
) -> Result<(), StorageError> {
    let catalogue = read_catalogue(transaction).await?;
    let row = publication::ActiveModel {
        id: NotSet,
        catalogue_version: Set(catalogue.version()),
        published_at: Set(now.to_string()),
    };
    publication::Entity::insert(row)
        .exec_without_returning(transaction)
        .await?;
    Ok(())
}
