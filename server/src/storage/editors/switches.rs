//! What is switched off, and the pulse by which every replica sees within a second that something changed.

use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder, sea_query::OnConflict};

use super::{
    super::{Storage, StorageError, entity::publication},
    audit::{Entry, append},
    entity::switch,
    publication::tell_published,
    seconds, time,
};
use crate::{
    catalogue::ServiceId,
    editors::{Administer, Permit, Read, Review, audit::Action},
};

/// The row of the whole assistant.
const ASSISTANT: &str = "assistant";
/// Before the id of a service.
const SERVICE: &str = "service:";

/// What can be switched off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Switch {
    /// The whole assistant.
    Assistant,
    /// One service.
    Service(ServiceId),
}

impl Switch {
    fn key(&self) -> String {
        match self {
            Self::Assistant => ASSISTANT.to_owned(),
            Self::Service(id) => format!("{SERVICE}{id}"),
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        match key.strip_prefix(SERVICE) {
            Some(id) => ServiceId::parse(id).ok().map(Self::Service),
            None => (key == ASSISTANT).then_some(Self::Assistant),
        }
    }
}

/// Something that is switched off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwitchedOff {
    /// What.
    pub what: Switch,
    /// By which account.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Since when.
    pub at: Timestamp,
}

/// What replicas look at: when it changes, something public has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pulse {
    /// Counts publications.
    pub publication: i64,
    /// Whether the whole assistant is switched off.
    pub is_off: bool,
}

impl Storage {
    /// Whether something public has changed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_pulse(&self) -> Result<Pulse, StorageError> {
        let last = publication::Entity::find()
            .order_by_desc(publication::Column::Id)
            .one(&self.connection)
            .await?;
        let off = switch::Entity::find_by_id(ASSISTANT)
            .one(&self.connection)
            .await?;
        Ok(Pulse {
            publication: last.map_or(0, |row| row.id),
            is_off: off.is_some(),
        })
    }

    /// What is switched off.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_switched_off(
        &self,
        _permit: &Permit<Read>,
    ) -> Result<Vec<SwitchedOff>, StorageError> {
        let rows = switch::Entity::find()
            .order_by_asc(switch::Column::Key)
            .all(&self.connection)
            .await?;
        let read = |row: switch::Model| {
            Some(SwitchedOff {
                what: Switch::from_key(&row.key)?,
                by: row.changed_by,
                reason: row.reason,
                at: time(row.at),
            })
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Switches the whole assistant off, with a reason, or on again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn switch_assistant(
        &self,
        permit: &Permit<Administer>,
        off: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        self.switch(permit.account().as_str(), &Switch::Assistant, off, now)
            .await
    }

    /// Switches the whole assistant off or on from the host's command line.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn switch_assistant_from_host(
        &self,
        off: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        self.switch("host", &Switch::Assistant, off, now).await
    }

    /// Withdraws a service, with a reason, or brings it back.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn switch_service(
        &self,
        permit: &Permit<Review>,
        id: &ServiceId,
        off: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let what = Switch::Service(id.clone());
        self.switch(permit.account().as_str(), &what, off, now)
            .await
    }

    async fn switch(
        &self,
        actor: &str,
        what: &Switch,
        off: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        if let Some(reason) = off {
            let row = switch::ActiveModel {
                key: Set(what.key()),
                changed_by: Set(actor.to_owned()),
                reason: Set(reason.to_owned()),
                at: Set(seconds(now)),
            };
            let replace = OnConflict::column(switch::Column::Key)
                .update_columns([
                    switch::Column::ChangedBy,
                    switch::Column::Reason,
                    switch::Column::At,
                ])
                .to_owned();
            switch::Entity::insert(row)
                .on_conflict(replace)
                .exec_without_returning(&transaction)
                .await?;
        } else {
            switch::Entity::delete_by_id(what.key())
                .exec(&transaction)
                .await?;
        }
        let action = match (what, off) {
            (Switch::Service(_), Some(_)) => Action::Withdrawn,
            (Switch::Assistant, Some(_)) => Action::SwitchedOff,
            (_, None) => Action::SwitchedOn,
        };
        let entry = Entry {
            at: now,
            actor,
            action,
            subject: what.key(),
            detail: off.unwrap_or_default().to_owned(),
        };
        append(&transaction, entry).await?;
        if matches!(what, Switch::Service(_)) {
            tell_published(&transaction, now).await?;
        }
        Ok(transaction.commit().await?)
    }
}

/// The ids of the services that are switched off.
pub(in crate::storage) async fn withdrawn<C: sea_orm::ConnectionTrait>(
    connection: &C,
) -> Result<Vec<ServiceId>, StorageError> {
    let rows = switch::Entity::find().all(connection).await?;
    let id = |row: switch::Model| match Switch::from_key(&row.key) {
        Some(Switch::Service(id)) => Some(id),
        _ => None,
    };
    Ok(rows.into_iter().filter_map(id).collect())
}
