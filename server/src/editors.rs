//! Who may change what of the knowledge, and how a change becomes public. Knows neither HTTP nor SQL.

pub mod account;
pub mod audit;
pub mod difference;
pub mod grouping;
pub mod key;
pub mod office_change;
pub mod passkey;
pub mod password;
pub mod paste;
pub mod personal_data;
pub mod readability;
pub mod revision;
pub mod role;
pub mod second_factor;
pub mod session;

pub use account::{Account, AccountId, Invitation, InvitationCode, NameError};
pub use key::EditorKey;
pub use office_change::{OfficeChange, OfficeTransition};
pub use revision::{
    Draft, DraftText, Origin, Revision, RevisionState, Transition, WorkflowError, german_hash,
};
pub use role::{
    Administer, Audit, Capability, OwnAccount, Permit, Read, Review, Role, UnknownRole, Write,
};
pub use session::{Session, SessionEnd, SessionToken, Staff};
