//! Passkeys of staff. A change of a counter belongs to the sign-in that it proved.

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, sea_query::Expr,
};

use super::{
    super::{Storage, StorageError, corrupt},
    audit::{Entry, append},
    entity::passkey,
    seconds, time,
};
use crate::editors::{
    AccountId, OwnAccount, Permit,
    audit::Action,
    passkey::{KeptPasskey, MOST_PASSKEYS, NewPasskey, UsedPasskey},
};

/// Counts a use of a passkey. `false` where it is gone, or was used by somebody else since it was asked for.
pub(super) async fn count_use(
    transaction: &DatabaseTransaction,
    account: &AccountId,
    shown: &UsedPasskey,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let uses = i32::try_from(shown.uses).unwrap_or(i32::MAX);
    let counted = passkey::Entity::update_many()
        .col_expr(passkey::Column::Key, Expr::value(shown.key.as_str()))
        .col_expr(passkey::Column::Uses, Expr::value(uses.saturating_add(1)))
        .col_expr(passkey::Column::UsedAt, Expr::value(seconds(now)))
        .filter(passkey::Column::Id.eq(shown.id.as_str()))
        .filter(passkey::Column::AccountId.eq(account.as_str()))
        .filter(passkey::Column::Uses.eq(uses))
        .exec(transaction)
        .await?;
    Ok(counted.rows_affected == 1)
}

impl Storage {
    /// The passkeys of `account`, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_passkeys(
        &self,
        account: &AccountId,
    ) -> Result<Vec<KeptPasskey>, StorageError> {
        let rows = passkey::Entity::find()
            .filter(passkey::Column::AccountId.eq(account.as_str()))
            .order_by_asc(passkey::Column::CreatedAt)
            .order_by_asc(passkey::Column::Id)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Keeps a new passkey of who asks. `false` where it is known already, or they have as many as anybody may.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_passkey(
        &self,
        permit: &Permit<OwnAccount>,
        new: &NewPasskey,
        name: &str,
        now: Timestamp,
    ) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let id = permit.account();
        let known = passkey::Entity::find_by_id(new.id.clone())
            .one(&transaction)
            .await?;
        let count = passkey::Entity::find()
            .filter(passkey::Column::AccountId.eq(id.as_str()))
            .count(&transaction)
            .await?;
        if known.is_some() || count >= MOST_PASSKEYS as u64 {
            return Ok(false);
        }
        let row = passkey::ActiveModel {
            id: Set(new.id.clone()),
            account_id: Set(id.to_string()),
            name: Set(name.to_owned()),
            key: Set(new.key.clone()),
            uses: Set(0),
            created_at: Set(seconds(now)),
            used_at: Set(None),
        };
        passkey::Entity::insert(row)
            .exec_without_returning(&transaction)
            .await?;
        tell(&transaction, permit, Action::PasskeyAdded, name, now).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Removes a passkey of who asks. Whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_passkey(
        &self,
        permit: &Permit<OwnAccount>,
        id: &str,
        now: Timestamp,
    ) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let row = passkey::Entity::find_by_id(id.to_owned())
            .filter(passkey::Column::AccountId.eq(permit.account().as_str()))
            .one(&transaction)
            .await?;
        let Some(row) = row else {
            return Ok(false);
        };
        passkey::Entity::delete_by_id(row.id)
            .exec(&transaction)
            .await?;
        tell(&transaction, permit, Action::PasskeyRemoved, &row.name, now).await?;
        transaction.commit().await?;
        Ok(true)
    }
}

async fn tell(
    transaction: &DatabaseTransaction,
    permit: &Permit<OwnAccount>,
    action: Action,
    name: &str,
    now: Timestamp,
) -> Result<(), StorageError> {
    let entry = Entry {
        at: now,
        actor: permit.account().as_str(),
        action,
        subject: permit.staff().name().to_owned(),
        detail: name.to_owned(),
    };
    append(transaction, entry).await
}

fn read(row: passkey::Model) -> Result<KeptPasskey, StorageError> {
    Ok(KeptPasskey {
        uses: u32::try_from(row.uses).map_err(|_| corrupt("passkey", &row.id))?,
        id: row.id,
        name: row.name,
        key: row.key,
        created_at: time(row.created_at),
        used_at: row.used_at.map(time),
    })
}
