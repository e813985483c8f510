//! What the audit log can tell of: a closed list.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// Something that an editor, or somebody on the host, can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Action {
            $($(#[$doc])* #[serde(rename = $key)] $name,)*
        }

        impl Action {
            /// Every action.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The key in the log, in exports and in Fluent ids. Entries are hashed with it: it never changes.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

actions! {
    /// Somebody signed in, with both factors.
    SignIn = "sign-in",
    /// Somebody tried to.
    SignInFailed = "sign-in-failed",
    /// Somebody signed out.
    SignOut = "sign-out",
    /// A session was ended by its owner from elsewhere, by an administrator, or by time.
    SessionEnded = "session-ended",
    /// An administrator, or the host, invited somebody.
    AccountInvited = "account-invited",
    /// The invited person set password and second factor.
    AccountActivated = "account-activated",
    /// An account can no longer sign in.
    AccountDisabled = "account-disabled",
    /// An account can sign in again.
    AccountEnabled = "account-enabled",
    /// An account may do something else from now on.
    RoleChanged = "role-changed",
    /// A password was changed.
    PasswordChanged = "password-changed",
    /// A second factor was changed.
    SecondFactorChanged = "second-factor-changed",
    /// A recovery code was used up.
    RecoveryCodeUsed = "recovery-code-used",
    /// A passkey was set up.
    PasskeyAdded = "passkey-added",
    /// A passkey was removed.
    PasskeyRemoved = "passkey-removed",
    /// An account was connected with one of the town's directory.
    SingleSignOnLinked = "single-sign-on-linked",
    /// That connection was cut.
    SingleSignOnUnlinked = "single-sign-on-unlinked",
    /// Somebody signed in by the directory.
    SingleSignOn = "single-sign-on",
    /// A draft was begun.
    DraftCreated = "draft-created",
    /// A draft was saved.
    DraftChanged = "draft-changed",
    /// A draft was thrown away.
    DraftDiscarded = "draft-discarded",
    /// A draft was handed in.
    ReviewRequested = "review-requested",
    /// Somebody else found a draft good.
    ReviewGranted = "review-granted",
    /// Somebody else handed a draft back.
    ReviewRefused = "review-refused",
    /// A version is to be published later.
    Scheduled = "scheduled",
    /// A version was published.
    Published = "published",
    /// A service was taken out of the answers.
    Withdrawn = "withdrawn",
    /// An earlier version was published again.
    RolledBack = "rolled-back",
    /// A draft got a comment.
    CommentAdded = "comment-added",
    /// Somebody confirmed that a translation fits the German text.
    TranslationConfirmed = "translation-confirmed",
    /// A service, or the assistant, was switched off.
    SwitchedOff = "switched-off",
    /// A service, or the assistant, was switched on.
    SwitchedOn = "switched-on",
    /// A question of the inbox was dealt with.
    InboxAnswered = "inbox-answered",
    /// A question of the inbox was deleted.
    InboxDeleted = "inbox-deleted",
    /// A form came without its proof: a forged one, or one of an old session.
    ForgedForm = "forged-form",
    /// A catalogue was imported.
    Imported = "imported",
}

/// The key is none of the log's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no action of the audit log; a newer version may have written it")]
pub struct UnknownAction(String);

impl FromStr for Action {
    type Err = UnknownAction;

    fn from_str(key: &str) -> Result<Self, UnknownAction> {
        Self::ALL
            .iter()
            .find(|action| action.key() == key)
            .copied()
            .ok_or_else(|| UnknownAction(key.chars().take(40).collect()))
    }
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_key_is_read_back() {
        let keys: BTreeSet<_> = Action::ALL.iter().map(|action| action.key()).collect();

        assert_eq!(keys.len(), 35);
        for action in Action::ALL {
            assert_eq!(action.key().parse(), Ok(*action));
            assert_eq!(serde_json::to_value(action).unwrap(), action.key());
        }
        assert!("deleted-everything".parse::<Action>().is_err());
    }
}
