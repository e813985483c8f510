//! What the editor keeps. Whatever changes something asks for the permit of who does it, and writes the audit log in the same
//! transaction: a change without an entry does not exist.

mod accounts;
mod audit;
mod comments;
mod directory;
mod entity;
mod inbox;
mod invitations;
mod offices;
mod passkeys;
mod publication;
mod questions;
mod revisions;
mod sessions;
mod sign_ins;
mod switches;

pub use accounts::{NewPassword, StoredAccount};
pub use audit::AUDIT_PAGE;
pub use comments::Comment;
pub use directory::{DirectoryLink, DirectoryProof};
pub use inbox::{InboxDraft, InboxEntry, InboxError, InboxState, MOST_INBOX, SeenEntries};
pub use invitations::Activation;
pub use questions::MustAnswer;
pub use revisions::RevisionError;
pub use sign_ins::SignIn;
pub use switches::{Pulse, Switch, SwitchedOff};

pub(super) use switches::withdrawn;

use jiff::Timestamp;

/// Whole seconds, as the database keeps times.
fn seconds(at: Timestamp) -> i64 {
    at.as_second()
}

/// A time that the database holds; one that cannot be is the epoch.
fn time(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
}
