//! Changes of offices: saved, decided on, made public, and the versions that were.

mod rows;

use std::collections::BTreeSet;

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};

use super::{
    super::{Storage, StorageError, catalogue::read_whole_catalogue, entity::office, json},
    RevisionError,
    audit::{Entry, append},
    entity::{office_change, revision},
    publication::tell_published,
    revisions,
};
use crate::{
    catalogue::{Office, OfficeId, ServiceId},
    editors::{
        AccountId, OfficeChange, OfficeTransition, Permit, Read, Review, RevisionState,
        WorkflowError, Write, audit::Action,
    },
};

use rows::{find_open, open, read, read_office, save};

/// Versions of one office that are shown.
const MOST_VERSIONS: u64 = 100;
/// Open changes that are shown.
const MOST_OPEN: u64 = 500;

impl Storage {
    /// The published office.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_office(&self, id: &OfficeId) -> Result<Option<Office>, StorageError> {
        read_office(&self.connection, id).await
    }

    /// The change of the office that is on its way.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_open_office_change(
        &self,
        id: &OfficeId,
    ) -> Result<Option<OfficeChange>, StorageError> {
        find_open(&self.connection, id).await
    }

    /// A change or version.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_office_change(&self, id: &str) -> Result<Option<OfficeChange>, StorageError> {
        let row = office_change::Entity::find_by_id(id)
            .one(&self.connection)
            .await?;
        row.map(read).transpose()
    }

    /// Every change that is on its way, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_open_office_changes(
        &self,
        _permit: &Permit<Read>,
    ) -> Result<Vec<OfficeChange>, StorageError> {
        let rows = office_change::Entity::find()
            .filter(open())
            .order_by_asc(office_change::Column::ChangedAt)
            .limit(MOST_OPEN)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// The versions and changes of an office, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_office_changes(
        &self,
        _permit: &Permit<Read>,
        id: &OfficeId,
    ) -> Result<Vec<OfficeChange>, StorageError> {
        let rows = office_change::Entity::find()
            .filter(office_change::Column::OfficeId.eq(id.as_str()))
            .order_by_desc(office_change::Column::Id)
            .limit(MOST_VERSIONS)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Saves a draft; the first save of one makes it. `lock` is the state that the writer saw, 0 for none. `None` as content takes the
    /// office out of the catalogue.
    ///
    /// # Errors
    /// When somebody else saved meanwhile, services name an office that would go, or the database fails.
    pub async fn save_office_draft(
        &self,
        permit: &Permit<Write>,
        id: &OfficeId,
        lock: u32,
        content: Option<Office>,
        now: Timestamp,
    ) -> Result<OfficeChange, RevisionError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        if content.is_none() {
            check_unused(&transaction, id).await?;
        }
        let (change, action) = match find_open(&transaction, id).await? {
            Some(open) if open.lock != lock => {
                return Err(RevisionError::OfficeConflict(Box::new(open)));
            }
            Some(mut open) => {
                open.apply(OfficeTransition::Edit, permit.account(), now)?;
                open.content = content;
                (open, Action::DraftChanged)
            }
            None => {
                let new = OfficeChange::new(id.clone(), content, permit.account(), now);
                (new, Action::DraftCreated)
            }
        };
        save(&transaction, &change).await?;
        let entry = entry(permit.account(), action, &change, String::new(), now);
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(change)
    }

    /// The writer asks for a review, or throws the draft away.
    ///
    /// # Errors
    /// When the workflow does not allow it, somebody else saved meanwhile, or the database fails.
    pub async fn submit_office(
        &self,
        permit: &Permit<Write>,
        id: &str,
        lock: u32,
        transition: OfficeTransition,
        now: Timestamp,
    ) -> Result<OfficeChange, RevisionError> {
        let action = match transition {
            OfficeTransition::RequestReview => Action::ReviewRequested,
            _ => Action::DraftDiscarded,
        };
        let change = (transition, action);
        self.change_office(permit.account(), id, lock, change, "", now)
            .await
    }

    /// The reviewer finds it right, and it is public; or sends it back, and `note` says why.
    ///
    /// # Errors
    /// When the workflow does not allow it, somebody else saved meanwhile, or the database fails.
    pub async fn decide_office(
        &self,
        permit: &Permit<Review>,
        id: &str,
        lock: u32,
        transition: OfficeTransition,
        note: &str,
        now: Timestamp,
    ) -> Result<OfficeChange, RevisionError> {
        let action = match transition {
            OfficeTransition::Approve => Action::Published,
            _ => Action::ReviewRefused,
        };
        let change = (transition, action);
        self.change_office(permit.account(), id, lock, change, note, now)
            .await
    }

    /// Makes the version `id`, which was public once, public again.
    ///
    /// # Errors
    /// When it never was, or the database fails.
    pub async fn roll_back_office(
        &self,
        permit: &Permit<Review>,
        id: &str,
        now: Timestamp,
    ) -> Result<OfficeChange, RevisionError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let row = office_change::Entity::find_by_id(id)
            .one(&transaction)
            .await?;
        let old = row.map(read).transpose()?.ok_or(RevisionError::Missing)?;
        if old.state != RevisionState::Superseded {
            return Err(WorkflowError::State(old.state).into());
        }
        let mut again = OfficeChange::new(old.office, old.content, permit.account(), now);
        again.state = RevisionState::Published;
        again.contributors = old.contributors;
        again.reviewer = Some(permit.account().clone());
        make_public(&transaction, &mut again, now).await?;
        let detail = format!("v{}", old.number);
        let entry = entry(permit.account(), Action::RolledBack, &again, detail, now);
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(again)
    }

    async fn change_office(
        &self,
        account: &AccountId,
        id: &str,
        lock: u32,
        (transition, action): (OfficeTransition, Action),
        note: &str,
        now: Timestamp,
    ) -> Result<OfficeChange, RevisionError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let row = office_change::Entity::find_by_id(id)
            .one(&transaction)
            .await?;
        let mut change = row.map(read).transpose()?.ok_or(RevisionError::Missing)?;
        if change.lock != lock {
            return Err(RevisionError::OfficeConflict(Box::new(change)));
        }
        change.apply(transition, account, now)?;
        note.clone_into(&mut change.note);
        if change.state == RevisionState::Published {
            make_public(&transaction, &mut change, now).await?;
        } else {
            save(&transaction, &change).await?;
        }
        let entry = entry(account, action, &change, note.to_owned(), now);
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(change)
    }
}

/// Writes the content of `change` as the public office, and keeps what was public.
async fn make_public(
    transaction: &DatabaseTransaction,
    change: &mut OfficeChange,
    now: Timestamp,
) -> Result<(), RevisionError> {
    let before = read_office(transaction, &change.office).await?;
    let versions = office_change::Entity::find()
        .filter(office_change::Column::OfficeId.eq(change.office.as_str()))
        .filter(office_change::Column::Number.gt(0))
        .order_by_desc(office_change::Column::Number)
        .all(transaction)
        .await?;
    let mut newest = 0;
    let mut is_known = false;
    for row in versions {
        let mut old = read(row)?;
        newest = newest.max(old.number);
        if old.state == RevisionState::Published {
            is_known |= old.content == before;
            old.state = RevisionState::Superseded;
            save(transaction, &old).await?;
        }
    }
    if !is_known && let Some(before) = before {
        // It came by import; written down, so that one can go back to it.
        let nobody = AccountId::stored("import".to_owned());
        let mut imported = OfficeChange::new(change.office.clone(), Some(before), &nobody, now);
        imported.contributors.clear();
        imported.state = RevisionState::Superseded;
        newest += 1;
        imported.number = newest;
        save(transaction, &imported).await?;
    }
    change.number = newest + 1;
    if let Some(content) = &change.content {
        let row = office::ActiveModel {
            id: Set(change.office.to_string()),
            content: Set(json("office", change.office.as_str(), content)?),
        };
        let replace = OnConflict::column(office::Column::Id)
            .update_column(office::Column::Content)
            .to_owned();
        office::Entity::insert(row)
            .on_conflict(replace)
            .exec_without_returning(transaction)
            .await?;
    } else {
        check_unused(transaction, &change.office).await?;
        office::Entity::delete_by_id(change.office.as_str())
            .exec(transaction)
            .await?;
    }
    save(transaction, change).await?;
    tell_published(transaction, now).await?;
    Ok(())
}

/// No service, public or on its way, names an office that goes.
async fn check_unused(
    transaction: &DatabaseTransaction,
    id: &OfficeId,
) -> Result<(), RevisionError> {
    let catalogue = read_whole_catalogue(transaction).await?;
    let rows = revision::Entity::find()
        .filter(revisions::open())
        .all(transaction)
        .await?;
    let mut facts: Vec<_> = catalogue
        .services
        .into_values()
        .map(|service| (service.id, service.facts))
        .collect();
    for row in rows {
        let open = revisions::read(row)?;
        facts.push((open.service, open.draft.facts));
    }
    let users: BTreeSet<ServiceId> = facts
        .into_iter()
        .filter(|(_, facts)| facts.responsible == *id || facts.offices.contains(id))
        .map(|(service, _)| service)
        .collect();
    if users.is_empty() {
        Ok(())
    } else {
        Err(WorkflowError::InUse(users).into())
    }
}

fn entry<'a>(
    account: &'a AccountId,
    action: Action,
    change: &OfficeChange,
    detail: String,
    now: Timestamp,
) -> Entry<'a> {
    let subject = match change.number {
        0 => format!("office {} {}", change.office, change.id),
        number => format!("office {} v{number}", change.office),
    };
    Entry {
        at: now,
        actor: account.as_str(),
        action,
        subject,
        detail,
    }
}
