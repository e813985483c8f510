//! Accounts of staff: who signs in, what they prove it with, and what they may do.

use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
};

use super::{
    super::{Storage, StorageError, corrupt},
    audit::{Entry, append},
    entity::{account, recovery_code},
    sessions, time,
};
use crate::editors::{
    Account, AccountId, Administer, OwnAccount, Permit, Read, Role, SessionToken,
    account::name_key, audit::Action, password::PasswordHash, second_factor::RecoveryHash,
};

/// An account with what proves that somebody owns it.
#[derive(Debug, Clone)]
pub struct StoredAccount {
    /// The account.
    pub account: Account,
    /// Its password.
    pub password: PasswordHash,
    /// Which of the account's second factors counts; it is raised when a new one is set up.
    pub enrolment: u32,
    /// The last time step whose code was used.
    pub last_step: Option<u64>,
}

/// A new password, or a new second factor.
#[derive(Debug)]
pub struct NewPassword<'a> {
    /// The new password.
    pub password: &'a PasswordHash,
    /// The session that stays.
    pub kept: &'a SessionToken,
    /// When.
    pub now: Timestamp,
}

impl Storage {
    /// The account with that name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_account_by_name(
        &self,
        name: &str,
    ) -> Result<Option<StoredAccount>, StorageError> {
        let row = account::Entity::find()
            .filter(account::Column::NameKey.eq(name_key(name)))
            .one(&self.connection)
            .await?;
        row.map(read).transpose()
    }

    /// The account with that id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_account(
        &self,
        id: &AccountId,
    ) -> Result<Option<StoredAccount>, StorageError> {
        let row = account::Entity::find_by_id(id.to_string())
            .one(&self.connection)
            .await?;
        row.map(read).transpose()
    }

    /// Every account, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_accounts(
        &self,
        _permit: &Permit<Read>,
    ) -> Result<Vec<Account>, StorageError> {
        let rows = account::Entity::find()
            .order_by_asc(account::Column::NameKey)
            .all(&self.connection)
            .await?;
        let accounts = rows.into_iter().map(read);
        accounts
            .map(|read| read.map(|stored| stored.account))
            .collect()
    }

    /// How many accounts there are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_accounts(&self) -> Result<u64, StorageError> {
        Ok(account::Entity::find().count(&self.connection).await?)
    }

    /// Whether a recovery code of `id` is unused.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_recovery_code(
        &self,
        id: &AccountId,
        code: &RecoveryHash,
    ) -> Result<bool, StorageError> {
        let key = (id.to_string(), code.to_string());
        let row = recovery_code::Entity::find_by_id(key)
            .one(&self.connection)
            .await?;
        Ok(row.is_some())
    }

    /// How many recovery codes are left.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_recovery_codes(
        &self,
        permit: &Permit<OwnAccount>,
    ) -> Result<u64, StorageError> {
        Ok(recovery_code::Entity::find()
            .filter(recovery_code::Column::AccountId.eq(permit.account().as_str()))
            .count(&self.connection)
            .await?)
    }

    /// Changes the own password; every other session ends.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn change_password(
        &self,
        permit: &Permit<OwnAccount>,
        new: NewPassword<'_>,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let Some(row) = account::Entity::find_by_id(permit.account().to_string())
            .one(&transaction)
            .await?
        else {
            return Err(corrupt("account", permit.account().as_str()));
        };
        let mut row = row.into_active_model();
        row.password_hash = Set(new.password.to_string());
        row.update(&transaction).await?;
        sessions::end_all(&transaction, permit.account(), Some(new.kept)).await?;
        let entry = Entry {
            at: new.now,
            actor: permit.account().as_str(),
            action: Action::PasswordChanged,
            subject: permit.staff().name().to_owned(),
            detail: String::new(),
        };
        append(&transaction, entry).await?;
        Ok(transaction.commit().await?)
    }

    /// Sets up a new second factor: enrolment `enrolment`, whose code of the time `step` was shown.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn change_second_factor(
        &self,
        permit: &Permit<OwnAccount>,
        enrolment: u32,
        step: u64,
        recovery: &[RecoveryHash],
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let id = permit.account();
        let Some(row) = account::Entity::find_by_id(id.to_string())
            .one(&transaction)
            .await?
        else {
            return Err(corrupt("account", id.as_str()));
        };
        let mut row = row.into_active_model();
        row.enrolment = Set(i32::try_from(enrolment).unwrap_or(i32::MAX));
        row.last_step = Set(i64::try_from(step).unwrap_or(i64::MAX));
        row.update(&transaction).await?;
        save_recovery(&transaction, id, recovery).await?;
        let entry = Entry {
            at: now,
            actor: id.as_str(),
            action: Action::SecondFactorChanged,
            subject: permit.staff().name().to_owned(),
            detail: String::new(),
        };
        append(&transaction, entry).await?;
        Ok(transaction.commit().await?)
    }

    /// Gives an account another role or lets it sign in no more; its sessions end. `false` when it would leave no administrator.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn change_account(
        &self,
        permit: &Permit<Administer>,
        id: &AccountId,
        role: Role,
        is_active: bool,
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
        let others = account::Entity::find()
            .filter(account::Column::Role.eq(Role::Administrator.key()))
            .filter(account::Column::IsActive.eq(true))
            .filter(account::Column::Id.ne(id.as_str()))
            .count(&transaction)
            .await?;
        let stays = role == Role::Administrator && is_active;
        if others == 0 && !stays {
            return Ok(false);
        }
        let actions = [
            (row.role != role.key()).then_some((Action::RoleChanged, role.key())),
            (row.is_active && !is_active).then_some((Action::AccountDisabled, "")),
            (!row.is_active && is_active).then_some((Action::AccountEnabled, "")),
        ];
        let name = row.name.clone();
        let mut row = row.into_active_model();
        row.role = Set(role.key().to_owned());
        row.is_active = Set(is_active);
        row.update(&transaction).await?;
        for (action, detail) in actions.into_iter().flatten() {
            let entry = Entry {
                at: now,
                actor: permit.account().as_str(),
                action,
                subject: name.clone(),
                detail: detail.to_owned(),
            };
            append(&transaction, entry).await?;
        }
        if permit.account() != id {
            sessions::end_all(&transaction, id, None).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }
}

pub(super) async fn save_recovery(
    transaction: &DatabaseTransaction,
    account: &AccountId,
    codes: &[RecoveryHash],
) -> Result<(), StorageError> {
    recovery_code::Entity::delete_many()
        .filter(recovery_code::Column::AccountId.eq(account.as_str()))
        .exec(transaction)
        .await?;
    for code in codes {
        let row = recovery_code::ActiveModel {
            account_id: Set(account.to_string()),
            hash: Set(code.to_string()),
        };
        recovery_code::Entity::insert(row)
            .exec_without_returning(transaction)
            .await?;
    }
    Ok(())
}

fn read(row: account::Model) -> Result<StoredAccount, StorageError> {
    let broken = || corrupt("account", &row.id);
    Ok(StoredAccount {
        password: PasswordHash::parse(&row.password_hash).map_err(|_| broken())?,
        enrolment: u32::try_from(row.enrolment).map_err(|_| broken())?,
        last_step: u64::try_from(row.last_step).ok().filter(|step| *step > 0),
        account: Account {
            role: row.role.parse().map_err(|_| broken())?,
            id: AccountId::stored(row.id.clone()),
            name: row.name,
            is_active: row.is_active,
            created_at: time(row.created_at),
        },
    })
}
