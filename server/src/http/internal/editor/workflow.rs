//! What services and offices share on their way to the public, as their pages show it.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use stadtlotse_app::editor::RevisionRow;

use super::{context::Context, refusal::Refusal};
use crate::{
    editors::{AccountId, OfficeChange, Permit, Read, Revision, RevisionState},
    locale::Value,
};

/// The names of accounts.
pub(super) struct Names(HashMap<AccountId, String>);

impl Names {
    pub(super) async fn find(context: &Context, permit: &Permit<Read>) -> Result<Self, Refusal> {
        let accounts = context.storage().list_accounts(permit).await?;
        let names = accounts
            .into_iter()
            .map(|account| (account.id, account.name));
        Ok(Self(names.collect()))
    }

    /// What others call the account; its id where it is gone.
    pub(super) fn of(&self, id: &AccountId) -> String {
        self.0.get(id).cloned().unwrap_or_else(|| id.to_string())
    }
}

/// A change or version, whatever it changes.
pub(super) struct Version<'a> {
    id: &'a str,
    number: u32,
    state: RevisionState,
    contributors: &'a BTreeSet<AccountId>,
    reviewer: Option<&'a AccountId>,
    note: &'a str,
    changed_at: Timestamp,
}

impl<'a> From<&'a Revision> for Version<'a> {
    fn from(it: &'a Revision) -> Self {
        Self {
            id: &it.id,
            number: it.number,
            state: it.state,
            contributors: &it.contributors,
            reviewer: it.reviewer.as_ref(),
            note: &it.note,
            changed_at: it.changed_at,
        }
    }
}

impl<'a> From<&'a OfficeChange> for Version<'a> {
    fn from(it: &'a OfficeChange) -> Self {
        Self {
            id: &it.id,
            number: it.number,
            state: it.state,
            contributors: &it.contributors,
            reviewer: it.reviewer.as_ref(),
            note: &it.note,
            changed_at: it.changed_at,
        }
    }
}

/// How a state looks, and what it is called.
pub(super) fn badge(context: &Context, state: RevisionState) -> (String, String) {
    let kind = match state {
        RevisionState::Published => "good",
        RevisionState::InReview | RevisionState::Scheduled => "wait",
        _ => "plain",
    };
    let text = context
        .words()
        .get(&format!("editor-state-{}", state.key()));
    (kind.to_owned(), text)
}

/// A version, with who wrote and who checked it.
pub(super) fn row(
    context: &Context,
    version: &Version<'_>,
    may_review: bool,
    names: &Names,
) -> RevisionRow {
    let people: Vec<_> = version.contributors.iter().map(|id| names.of(id)).collect();
    let people = people.join(", ");
    let at = context.moment(version.changed_at);
    let reviewer = version.reviewer.map(|id| names.of(id)).unwrap_or_default();
    let title = if version.number == 0 {
        context.words().get("editor-version-draft")
    } else {
        context.say(
            "editor-version",
            &[("number", Value::Number(version.number))],
        )
    };
    RevisionRow {
        id: version.id.to_owned(),
        title,
        state: badge(context, version.state),
        detail: context.say(
            "editor-version-detail",
            &[
                ("at", Value::Text(&at)),
                ("people", Value::Text(&people)),
                ("reviewer", Value::Text(&reviewer)),
            ],
        ),
        note: version.note.to_owned(),
        may_roll_back: may_review && version.state == RevisionState::Superseded,
    }
}
