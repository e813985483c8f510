//! The audit log: appended to, read, never changed.

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{
    super::{Storage, StorageError, corrupt},
    entity::audit,
};
use crate::editors::{
    Audit, Permit,
    audit::{Action, AuditEntry, Event},
};

/// Entries of one page of the log.
pub const AUDIT_PAGE: u64 = 100;

/// What is to be written into the log.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub(super) at: Timestamp,
    /// The id of an account, or `host` for the command line.
    pub(super) actor: &'a str,
    pub(super) action: Action,
    /// What it was done to, such as `reisepass-beantragen v4`.
    pub(super) subject: String,
    pub(super) detail: String,
}

/// Appends an entry within the transaction of what it tells of.
pub(super) async fn append(
    transaction: &DatabaseTransaction,
    entry: Entry<'_>,
) -> Result<(), StorageError> {
    let last = audit::Entity::find()
        .order_by_desc(audit::Column::Sequence)
        .one(transaction)
        .await?;
    let last = last.map(read).transpose()?;
    let event = Event {
        at: entry.at,
        actor: entry.actor.to_owned(),
        action: entry.action,
        subject: entry.subject,
        detail: entry.detail,
    };
    let next = AuditEntry::append(last.as_ref(), event);
    let row = audit::ActiveModel {
        sequence: Set(i64::try_from(next.sequence).unwrap_or(i64::MAX)),
        at: Set(next.at),
        actor: Set(next.actor),
        action: Set(next.action.key().to_owned()),
        subject: Set(next.subject),
        detail: Set(next.detail),
        previous: Set(next.previous.to_string()),
        hash: Set(next.hash.to_string()),
    };
    audit::Entity::insert(row)
        .exec_without_returning(transaction)
        .await?;
    Ok(())
}

impl Storage {
    /// A page of the log, newest first, from before the entry `before`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_audit(
        &self,
        _permit: &Permit<Audit>,
        before: Option<u64>,
    ) -> Result<Vec<AuditEntry>, StorageError> {
        let mut query = audit::Entity::find().order_by_desc(audit::Column::Sequence);
        if let Some(before) = before.and_then(|before| i64::try_from(before).ok()) {
            query = query.filter(audit::Column::Sequence.lt(before));
        }
        let rows = query.limit(AUDIT_PAGE).all(&self.connection).await?;
        rows.into_iter().map(read).collect()
    }

    /// Every entry, oldest first, for an export or to verify the chain.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_audit(&self) -> Result<Vec<AuditEntry>, StorageError> {
        let rows = audit::Entity::find()
            .order_by_asc(audit::Column::Sequence)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }
}

fn read(row: audit::Model) -> Result<AuditEntry, StorageError> {
    let number = row.sequence.to_string();
    let broken = || corrupt("audit", &number);
    Ok(AuditEntry {
        sequence: u64::try_from(row.sequence).map_err(|_| broken())?,
        action: row.action.parse().map_err(|_| broken())?,
        at: row.at,
        actor: row.actor,
        subject: row.subject,
        detail: row.detail,
        previous: row.previous.parse().map_err(|_| broken())?,
        hash: row.hash.parse().map_err(|_| broken())?,
    })
}
