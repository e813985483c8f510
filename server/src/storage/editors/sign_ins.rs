//! Signing in: what proved somebody counts once, and opens a session in the same transaction.

use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    super::{Storage, StorageError},
    audit::{Entry, append},
    directory::{DirectoryProof, is_linked},
    entity::{account, recovery_code, staff_session},
    passkeys::count_use,
    sessions,
};
use crate::editors::{
    Account, AccountId, SessionToken, audit::Action, passkey::UsedPasskey,
    second_factor::RecoveryHash,
};

/// Somebody signed in, or proved again who they are.
#[derive(Debug)]
pub struct SignIn<'a> {
    /// Who.
    pub account: &'a Account,
    /// The time step of the code; none for a recovery code or a passkey.
    pub step: Option<u64>,
    /// The recovery code that was used up.
    pub recovery: Option<&'a RecoveryHash>,
    /// The passkey that was shown.
    pub passkey: Option<&'a UsedPasskey>,
    /// What the town's directory proved; none for the own password.
    pub directory: Option<DirectoryProof<'a>>,
    /// The new session.
    pub token: &'a SessionToken,
    /// The session that this one takes the place of.
    pub replaced: Option<&'a SessionToken>,
    /// When.
    pub now: Timestamp,
}

impl Storage {
    /// Opens a session. `false` when the code was used by somebody else in the same moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sign_in(&self, it: SignIn<'_>) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let id = it.account.id.as_str();
        if let Some(proof) = &it.directory
            && !is_linked(&transaction, &it.account.id, proof).await?
        {
            return Ok(false);
        }
        if let Some(step) = it.step {
            let step = i64::try_from(step).unwrap_or(i64::MAX);
            // A code counts once, also when two send it at the same time.
            let counted = account::Entity::update_many()
                .col_expr(
                    account::Column::LastStep,
                    sea_orm::sea_query::Expr::value(step),
                )
                .filter(account::Column::Id.eq(id))
                .filter(account::Column::LastStep.lt(step))
                .exec(&transaction)
                .await?;
            if counted.rows_affected != 1 {
                return Ok(false);
            }
        }
        if let Some(used) = it.passkey
            && !count_use(&transaction, &it.account.id, used, it.now).await?
        {
            return Ok(false);
        }
        if let Some(code) = it.recovery {
            let used = recovery_code::Entity::delete_by_id((id.to_owned(), code.to_string()))
                .exec(&transaction)
                .await?;
            if used.rows_affected != 1 {
                return Ok(false);
            }
            let entry = Entry {
                at: it.now,
                actor: id,
                action: Action::RecoveryCodeUsed,
                subject: it.account.name.clone(),
                detail: String::new(),
            };
            append(&transaction, entry).await?;
        }
        if let Some(replaced) = it.replaced {
            staff_session::Entity::delete_by_id(replaced.hash())
                .exec(&transaction)
                .await?;
        }
        // Risky acts want a proof of the last minutes: in the directory somebody may have given it hours ago.
        let (action, proved_at) = match &it.directory {
            None => (Action::SignIn, it.now),
            Some(proof) => {
                let at = proof.authenticated_at.unwrap_or(Timestamp::UNIX_EPOCH);
                (Action::SingleSignOn, at.min(it.now))
            }
        };
        let opened = sessions::Opened {
            at: it.now,
            proved_at,
        };
        sessions::open(&transaction, &it.account.id, it.token, opened).await?;
        let entry = Entry {
            at: it.now,
            actor: id,
            action,
            subject: it.account.name.clone(),
            detail: String::new(),
        };
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Writes down that somebody could not sign in. The name is only told where it is an account's: else it may be a password
    /// in the wrong field.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn record_failed_sign_in(
        &self,
        account: Option<&Account>,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let entry = Entry {
            at: now,
            actor: account.map_or("-", |account| account.id.as_str()),
            action: Action::SignInFailed,
            subject: account
                .map(|account| account.name.clone())
                .unwrap_or_default(),
            detail: String::new(),
        };
        self.record(entry).await
    }

    /// Writes down that a form came without the proof of its session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn record_forged_form(
        &self,
        account: Option<&AccountId>,
        route: &str,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        let entry = Entry {
            at: now,
            actor: account.map_or("-", AccountId::as_str),
            action: Action::ForgedForm,
            subject: route.to_owned(),
            detail: String::new(),
        };
        self.record(entry).await
    }

    async fn record(&self, entry: Entry<'_>) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        append(&transaction, entry).await?;
        Ok(transaction.commit().await?)
    }
}
