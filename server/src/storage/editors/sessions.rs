//! Who is signed in. Tokens are kept as hashes.

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, sea_query::Expr,
};

use super::{
    super::{Storage, StorageError},
    audit::{Entry, append},
    entity::staff_session,
    seconds, time,
};
use crate::editors::{AccountId, OwnAccount, Permit, Session, SessionToken, audit::Action};

/// A session is written down as used at most once in so many seconds.
const TOUCH_AFTER: i64 = 30;
/// Nobody has more sessions at once; the oldest ends first.
const MOST_SESSIONS: usize = 10;

/// When a session is opened, and when its owner proved last who they are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opened {
    pub(super) at: Timestamp,
    pub(super) proved_at: Timestamp,
}

/// Opens a session for `account`, within the transaction of the sign-in.
pub(super) async fn open(
    transaction: &DatabaseTransaction,
    account: &AccountId,
    token: &SessionToken,
    opened: Opened,
) -> Result<(), StorageError> {
    let mut open = staff_session::Entity::find()
        .filter(staff_session::Column::AccountId.eq(account.as_str()))
        .order_by_asc(staff_session::Column::SeenAt)
        .all(transaction)
        .await?;
    while open.len() >= MOST_SESSIONS {
        let oldest = open.remove(0);
        staff_session::Entity::delete_by_id(oldest.hash)
            .exec(transaction)
            .await?;
    }
    let row = staff_session::ActiveModel {
        hash: Set(token.hash()),
        account_id: Set(account.to_string()),
        created_at: Set(seconds(opened.at)),
        seen_at: Set(seconds(opened.at)),
        proved_at: Set(seconds(opened.proved_at)),
    };
    staff_session::Entity::insert(row)
        .exec_without_returning(transaction)
        .await?;
    Ok(())
}

/// Ends every session of `account` but the one kept.
pub(super) async fn end_all(
    transaction: &DatabaseTransaction,
    account: &AccountId,
    kept: Option<&SessionToken>,
) -> Result<(), StorageError> {
    let kept = kept.map(SessionToken::hash).unwrap_or_default();
    staff_session::Entity::delete_many()
        .filter(staff_session::Column::AccountId.eq(account.as_str()))
        .filter(staff_session::Column::Hash.ne(kept))
        .exec(transaction)
        .await?;
    Ok(())
}

impl Storage {
    /// The session of `token`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_session(
        &self,
        token: &SessionToken,
    ) -> Result<Option<Session>, StorageError> {
        let row = staff_session::Entity::find_by_id(token.hash())
            .one(&self.connection)
            .await?;
        Ok(row.map(read))
    }

    /// Writes down that a session is used, at most twice a minute.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn touch_session(
        &self,
        session: &Session,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        if seconds(now) - seconds(session.seen_at) < TOUCH_AFTER {
            return Ok(());
        }
        let _writing = self.writing.lock().await;
        staff_session::Entity::update_many()
            .col_expr(staff_session::Column::SeenAt, Expr::value(seconds(now)))
            .filter(staff_session::Column::Hash.eq(session.hash.as_str()))
            .filter(Expr::col(staff_session::Column::SeenAt).lt(seconds(now)))
            .exec(&self.connection)
            .await?;
        Ok(())
    }

    /// The sessions of who asks, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_sessions(
        &self,
        permit: &Permit<OwnAccount>,
    ) -> Result<Vec<Session>, StorageError> {
        let rows = staff_session::Entity::find()
            .filter(staff_session::Column::AccountId.eq(permit.account().as_str()))
            .order_by_desc(staff_session::Column::SeenAt)
            .all(&self.connection)
            .await?;
        Ok(rows.into_iter().map(read).collect())
    }

    /// Signs out: ends the session of `token`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_session(
        &self,
        permit: &Permit<OwnAccount>,
        token: &SessionToken,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        staff_session::Entity::delete_by_id(token.hash())
            .exec(&transaction)
            .await?;
        self.tell_of_end(&transaction, permit, Action::SignOut, now)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Ends every other session of who asks.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_other_sessions(
        &self,
        permit: &Permit<OwnAccount>,
        kept: &SessionToken,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        end_all(&transaction, permit.account(), Some(kept)).await?;
        self.tell_of_end(&transaction, permit, Action::SessionEnded, now)
            .await?;
        Ok(transaction.commit().await?)
    }

    async fn tell_of_end(
        &self,
        transaction: &DatabaseTransaction,
        permit: &Permit<OwnAccount>,
        action: Action,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let entry = Entry {
            at: now,
            actor: permit.account().as_str(),
            action,
            subject: permit.staff().name().to_owned(),
            detail: String::new(),
        };
        append(transaction, entry).await
    }
}

fn read(row: staff_session::Model) -> Session {
    Session {
        hash: row.hash,
        account: AccountId::stored(row.account_id),
        created_at: time(row.created_at),
        seen_at: time(row.seen_at),
        proved_at: time(row.proved_at),
    }
}
