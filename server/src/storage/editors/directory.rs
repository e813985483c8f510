//! Which account belongs to whom in the town's directory. An account has one at most, and nobody there has two accounts.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};

use super::{
    super::{Storage, StorageError},
    StoredAccount,
    audit::{Entry, append},
    entity::{account, staff_identity},
    seconds, sessions,
};
use crate::editors::{AccountId, Administer, OwnAccount, Permit, Read, audit::Action};

/// Somebody in the directory, to whom an account is connected.
#[derive(Debug, Clone, Copy)]
pub struct DirectoryLink<'a> {
    /// The directory.
    pub issuer: &'a str,
    /// What it knows them by.
    pub subject: &'a str,
    /// What it calls them; only shown.
    pub name: &'a str,
}

/// What the directory proved of somebody who signs in.
#[derive(Debug, Clone, Copy)]
pub struct DirectoryProof<'a> {
    /// The directory.
    pub issuer: &'a str,
    /// What it knows them by.
    pub subject: &'a str,
    /// When they showed it who they are, where it says so.
    pub authenticated_at: Option<Timestamp>,
}

/// Whether `account` is still connected with whom the directory recognised.
pub(super) async fn is_linked(
    transaction: &DatabaseTransaction,
    account: &AccountId,
    proof: &DirectoryProof<'_>,
) -> Result<bool, StorageError> {
    let row = staff_identity::Entity::find_by_id(account.to_string())
        .one(transaction)
        .await?;
    Ok(row.is_some_and(|row| row.issuer == proof.issuer && row.subject == proof.subject))
}

impl Storage {
    /// The account that is connected with somebody in the directory.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_account_by_directory(
        &self,
        issuer: &str,
        subject: &str,
    ) -> Result<Option<StoredAccount>, StorageError> {
        let row = staff_identity::Entity::find()
            .filter(staff_identity::Column::Issuer.eq(issuer))
            .filter(staff_identity::Column::Subject.eq(subject))
            .one(&self.connection)
            .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        self.find_account(&AccountId::stored(row.account_id)).await
    }

    /// What the directory calls those whose accounts are connected with it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_directory_names(
        &self,
        _permit: &Permit<Read>,
    ) -> Result<BTreeMap<AccountId, String>, StorageError> {
        let rows = staff_identity::Entity::find().all(&self.connection).await?;
        let names = rows.into_iter();
        Ok(names
            .map(|row| (AccountId::stored(row.account_id), row.name))
            .collect())
    }

    /// What the directory calls who asks, if their account is connected.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_directory_name(
        &self,
        permit: &Permit<OwnAccount>,
    ) -> Result<Option<String>, StorageError> {
        let row = staff_identity::Entity::find_by_id(permit.account().to_string())
            .one(&self.connection)
            .await?;
        Ok(row.map(|row| row.name))
    }

    /// Connects the own account with somebody in the directory. `false` where they have another account.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn link_directory(
        &self,
        permit: &Permit<OwnAccount>,
        link: DirectoryLink<'_>,
        now: Timestamp,
    ) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let id = permit.account();
        let taken = staff_identity::Entity::find()
            .filter(staff_identity::Column::Issuer.eq(link.issuer))
            .filter(staff_identity::Column::Subject.eq(link.subject))
            .filter(staff_identity::Column::AccountId.ne(id.as_str()))
            .one(&transaction)
            .await?;
        if taken.is_some() {
            return Ok(false);
        }
        staff_identity::Entity::delete_by_id(id.to_string())
            .exec(&transaction)
            .await?;
        let row = staff_identity::ActiveModel {
            account_id: Set(id.to_string()),
            issuer: Set(link.issuer.to_owned()),
            subject: Set(link.subject.to_owned()),
            name: Set(link.name.to_owned()),
            linked_at: Set(seconds(now)),
        };
        staff_identity::Entity::insert(row)
            .exec_without_returning(&transaction)
            .await?;
        let entry = Entry {
            at: now,
            actor: id.as_str(),
            action: Action::SingleSignOnLinked,
            subject: permit.staff().name().to_owned(),
            detail: link.name.to_owned(),
        };
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Cuts the own account's connection.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unlink_directory(
        &self,
        permit: &Permit<OwnAccount>,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let id = permit.account();
        let name = permit.staff().name();
        if unlink(&transaction, id, id, name, now).await? {
            transaction.commit().await?;
        }
        Ok(())
    }

    /// Cuts the connection of somebody's account, and ends their sessions. Whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unlink_directory_of(
        &self,
        permit: &Permit<Administer>,
        id: &AccountId,
        now: Timestamp,
    ) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let Some(row) = account::Entity::find_by_id(id.to_string())
            .one(&transaction)
            .await?
        else {
            return Ok(false);
        };
        if !unlink(&transaction, permit.account(), id, &row.name, now).await? {
            return Ok(false);
        }
        if permit.account() != id {
            sessions::end_all(&transaction, id, None).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }
}

/// Cuts a connection and writes it down. Whether there was one.
async fn unlink(
    transaction: &DatabaseTransaction,
    actor: &AccountId,
    id: &AccountId,
    name: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let removed = staff_identity::Entity::delete_by_id(id.to_string())
        .exec(transaction)
        .await?;
    if removed.rows_affected != 1 {
        return Ok(false);
    }
    let entry = Entry {
        at: now,
        actor: actor.as_str(),
        action: Action::SingleSignOnUnlinked,
        subject: name.to_owned(),
        detail: String::new(),
    };
    append(transaction, entry).await?;
    Ok(true)
}
