//! Why a page of the editor cannot be shown, or a form not be done.

use axum::http::StatusCode;

use crate::storage::{RevisionError, StorageError};

/// Why not. Each has a text `editor-refusal-<key>-title` and `-detail`.
#[derive(Debug)]
pub(super) enum Refusal {
    /// Nobody is signed in any more.
    SignedOut,
    /// The role does not allow it.
    Forbidden,
    /// It wants password and second factor again; where to go then.
    Stale(String),
    /// The form does not carry the proof of its session.
    Forged,
    /// There is no such page.
    NotFound,
    /// The body is no form.
    Malformed,
    /// The form is too large.
    TooLarge,
    /// Too many attempts.
    TooMany,
    /// The workflow does not allow it, or somebody else was faster.
    Revision(RevisionError),
    /// Somebody else dealt with these questions of the inbox, or they are gone.
    Taken,
    /// The database failed.
    Storage(StorageError),
    /// The program failed.
    Internal,
}

impl Refusal {
    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::SignedOut => "signed-out",
            Self::Forbidden => "forbidden",
            Self::Stale(_) => "stale",
            Self::Forged => "forged",
            Self::NotFound | Self::Revision(RevisionError::Missing) => "not-found",
            Self::Malformed => "malformed",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::Revision(RevisionError::Workflow(_)) => "workflow",
            Self::Revision(RevisionError::Conflict(_) | RevisionError::OfficeConflict(_)) => {
                "conflict"
            }
            Self::Taken => "taken",
            Self::Revision(RevisionError::Storage(_)) | Self::Storage(_) => "storage",
            Self::Internal => "internal",
        }
    }

    pub(super) const fn status(&self) -> StatusCode {
        match self {
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Stale(_) | Self::Forged => StatusCode::FORBIDDEN,
            Self::NotFound | Self::Revision(RevisionError::Missing) => StatusCode::NOT_FOUND,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Taken
            | Self::Revision(
                RevisionError::Workflow(_)
                | RevisionError::Conflict(_)
                | RevisionError::OfficeConflict(_),
            ) => StatusCode::CONFLICT,
            Self::Revision(RevisionError::Storage(_)) | Self::Storage(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<StorageError> for Refusal {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<RevisionError> for Refusal {
    fn from(error: RevisionError) -> Self {
        Self::Revision(error)
    }
}
