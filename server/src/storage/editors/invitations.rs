//! Invitations: the only ways to an account are the command line on the host and an administrator.

use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};

use super::{
    super::{Storage, StorageError, corrupt},
    accounts::save_recovery,
    audit::{Entry, append},
    entity::{account, invitation},
    seconds, sessions, time,
};
use crate::editors::{
    AccountId, Administer, Invitation, InvitationCode, Permit, Read, SessionToken,
    account::name_key, audit::Action, password::PasswordHash, second_factor::RecoveryHash,
};

/// The actor of what is done on the host itself.
const HOST: &str = "host";

/// An invitation becomes an account.
#[derive(Debug)]
pub struct Activation<'a> {
    /// The invitation.
    pub invitation: &'a Invitation,
    /// What the person chose.
    pub password: &'a PasswordHash,
    /// The time step of the code that proved the second factor.
    pub step: u64,
    /// The hashes of the recovery codes.
    pub recovery: &'a [RecoveryHash],
    /// The first session.
    pub token: &'a SessionToken,
    /// When.
    pub now: Timestamp,
}

impl Storage {
    /// Invites somebody, from the host's command line. Whether the name was free.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invite_from_host(
        &self,
        invitation: &Invitation,
        code: &InvitationCode,
        now: Timestamp,
    ) -> Result<bool, StorageError> {
        self.save_invitation(HOST, invitation, code, now).await
    }

    /// Invites somebody. Whether the name was free.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invite(
        &self,
        permit: &Permit<Administer>,
        invitation: &Invitation,
        code: &InvitationCode,
        now: Timestamp,
    ) -> Result<bool, StorageError> {
        self.save_invitation(permit.account().as_str(), invitation, code, now)
            .await
    }

    async fn save_invitation(
        &self,
        actor: &str,
        invited: &Invitation,
        code: &InvitationCode,
        now: Timestamp,
    ) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let key = name_key(&invited.name);
        let taken = account::Entity::find()
            .filter(account::Column::NameKey.eq(key.as_str()))
            .count(&transaction)
            .await?;
        if taken > 0 {
            return Ok(false);
        }
        // A new invitation takes the place of one that was lost, and those that are over go.
        invitation::Entity::delete_many()
            .filter(
                Condition::any()
                    .add(invitation::Column::NameKey.eq(key.as_str()))
                    .add(invitation::Column::ExpiresAt.lt(seconds(now))),
            )
            .exec(&transaction)
            .await?;
        let row = invitation::ActiveModel {
            account_id: Set(invited.account.to_string()),
            name: Set(invited.name.clone()),
            name_key: Set(key),
            role: Set(invited.role.key().to_owned()),
            code_hash: Set(code.hash()),
            invited_by: Set(actor.to_owned()),
            expires_at: Set(seconds(invited.expires_at)),
        };
        invitation::Entity::insert(row)
            .exec_without_returning(&transaction)
            .await?;
        let entry = Entry {
            at: now,
            actor,
            action: Action::AccountInvited,
            subject: invited.name.clone(),
            detail: invited.role.key().to_owned(),
        };
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The invitation with that code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_invitation(
        &self,
        code: &InvitationCode,
    ) -> Result<Option<Invitation>, StorageError> {
        let row = invitation::Entity::find()
            .filter(invitation::Column::CodeHash.eq(code.hash()))
            .one(&self.connection)
            .await?;
        row.map(read_invitation).transpose()
    }

    /// Invitations that nobody has used yet, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_invitations(
        &self,
        _permit: &Permit<Read>,
    ) -> Result<Vec<Invitation>, StorageError> {
        let rows = invitation::Entity::find()
            .order_by_asc(invitation::Column::NameKey)
            .all(&self.connection)
            .await?;
        rows.into_iter().map(read_invitation).collect()
    }

    /// Makes the account, uses up its invitation and signs in. Whether the invitation was still there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn activate_account(&self, it: Activation<'_>) -> Result<bool, StorageError> {
        let _writing = self.writing.lock().await;
        let transaction = self.begin_writing().await?;
        let used = invitation::Entity::delete_by_id(it.invitation.account.to_string())
            .exec(&transaction)
            .await?;
        if used.rows_affected != 1 {
            return Ok(false);
        }
        let row = account::ActiveModel {
            id: Set(it.invitation.account.to_string()),
            name: Set(it.invitation.name.clone()),
            name_key: Set(name_key(&it.invitation.name)),
            role: Set(it.invitation.role.key().to_owned()),
            is_active: Set(true),
            password_hash: Set(it.password.to_string()),
            enrolment: Set(1),
            last_step: Set(i64::try_from(it.step).unwrap_or(i64::MAX)),
            created_at: Set(seconds(it.now)),
        };
        account::Entity::insert(row)
            .exec_without_returning(&transaction)
            .await?;
        save_recovery(&transaction, &it.invitation.account, it.recovery).await?;
        let opened = sessions::Opened {
            at: it.now,
            proved_at: it.now,
        };
        sessions::open(&transaction, &it.invitation.account, it.token, opened).await?;
        let entry = Entry {
            at: it.now,
            actor: it.invitation.account.as_str(),
            action: Action::AccountActivated,
            subject: it.invitation.name.clone(),
            detail: it.invitation.role.key().to_owned(),
        };
        append(&transaction, entry).await?;
        transaction.commit().await?;
        Ok(true)
    }
}

fn read_invitation(row: invitation::Model) -> Result<Invitation, StorageError> {
    let role = row
        .role
        .parse()
        .map_err(|_| corrupt("invitation", &row.account_id))?;
    Ok(Invitation {
        account: AccountId::stored(row.account_id),
        name: row.name,
        role,
        expires_at: time(row.expires_at),
    })
}
