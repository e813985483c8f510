//! A change of one office on its way to the public: draft, review by somebody else, published.
//!
//! Shorter than a service's way: days on which an office differs carry their dates, so nothing is scheduled, and facts need neither a
//! trial nor a translation.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ulid::Ulid;

use super::{AccountId, RevisionState, WorkflowError};
use crate::catalogue::{Office, OfficeId};

/// A change of one office, or a version that it had.
#[derive(Debug, Clone, PartialEq)]
pub struct OfficeChange {
    /// Its unchanging name.
    pub id: String,
    /// What it changes.
    pub office: OfficeId,
    /// How far it has come; never [`RevisionState::Scheduled`].
    pub state: RevisionState,
    /// The version that it became; 0 until then.
    pub number: u32,
    /// The content; `None` takes the office out of the catalogue.
    pub content: Option<Office>,
    /// Everyone who wrote in it.
    pub contributors: BTreeSet<AccountId>,
    /// Who approved it.
    pub reviewer: Option<AccountId>,
    /// Why it was sent back.
    pub note: String,
    /// Counts every change, so that nobody overwrites what they have not seen.
    pub lock: u32,
    /// When it was changed last.
    pub changed_at: Timestamp,
}

/// What somebody does with a change of an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeTransition {
    /// Writes in it; it waits for its writers again.
    Edit,
    /// Asks somebody else to look.
    RequestReview,
    /// Finds it right: public at once.
    Approve,
    /// Sends it back.
    Refuse,
    /// Throws it away.
    Discard,
}

impl OfficeChange {
    /// A draft of `by`.
    #[must_use]
    pub fn new(office: OfficeId, content: Option<Office>, by: &AccountId, now: Timestamp) -> Self {
        Self {
            id: Ulid::generate().to_string(),
            office,
            state: RevisionState::Draft,
            number: 0,
            content,
            contributors: [by.clone()].into(),
            reviewer: None,
            note: String::new(),
            lock: 1,
            changed_at: now,
        }
    }

    /// `by` does `transition`.
    ///
    /// # Errors
    /// When the state does not allow it, or a writer would approve; nothing has changed then.
    pub fn apply(
        &mut self,
        transition: OfficeTransition,
        by: &AccountId,
        now: Timestamp,
    ) -> Result<(), WorkflowError> {
        use RevisionState::{Discarded, Draft, InReview, Published};

        let next = match (transition, self.state) {
            (OfficeTransition::Edit, Draft | InReview) | (OfficeTransition::Refuse, InReview) => {
                Draft
            }
            (OfficeTransition::RequestReview, Draft) => InReview,
            (OfficeTransition::Approve, InReview) => Published,
            (OfficeTransition::Discard, Draft | InReview) => Discarded,
            (_, state) => return Err(WorkflowError::State(state)),
        };
        match transition {
            OfficeTransition::Approve if self.contributors.contains(by) => {
                return Err(WorkflowError::FourEyes);
            }
            OfficeTransition::Approve => self.reviewer = Some(by.clone()),
            OfficeTransition::Edit => {
                self.contributors.insert(by.clone());
            }
            _ => {}
        }
        self.state = next;
        self.lock += 1;
        self.changed_at = now;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change() -> OfficeChange {
        let id = OfficeId::parse("buergerbuero").unwrap();
        OfficeChange::new(id, None, &person(0), Timestamp::UNIX_EPOCH)
    }

    fn person(number: usize) -> AccountId {
        AccountId::stored(format!("person-{number}"))
    }

    const ALL: [OfficeTransition; 5] = [
        OfficeTransition::Edit,
        OfficeTransition::RequestReview,
        OfficeTransition::Approve,
        OfficeTransition::Refuse,
        OfficeTransition::Discard,
    ];

    proptest! {
        #[test]
        fn whatever_people_do_no_writer_publishes_an_office(
            steps in proptest::collection::vec((0..ALL.len(), 0_usize..3), 0..30),
        ) {
            let mut change = change();
            for (transition, by) in steps {
                let before = change.clone();
                let done = change.apply(ALL[transition], &person(by), Timestamp::UNIX_EPOCH);
                prop_assert!(done.is_ok() || change == before);
                if change.state == RevisionState::Published {
                    let reviewer = change.reviewer.clone().unwrap();
                    prop_assert!(!change.contributors.contains(&reviewer));
                }
            }
        }
    }

    #[test]
    fn an_edit_after_the_request_asks_again() {
        let mut change = change();
        let now = Timestamp::UNIX_EPOCH;
        change
            .apply(OfficeTransition::RequestReview, &person(0), now)
            .unwrap();
        change
            .apply(OfficeTransition::Edit, &person(1), now)
            .unwrap();

        assert_eq!(change.state, RevisionState::Draft);
        change
            .apply(OfficeTransition::RequestReview, &person(1), now)
            .unwrap();
        assert_eq!(
            change.apply(OfficeTransition::Approve, &person(1), now),
            Err(WorkflowError::FourEyes)
        );
        change
            .apply(OfficeTransition::Approve, &person(2), now)
            .unwrap();
        assert_eq!(
            change.apply(OfficeTransition::Edit, &person(0), now),
            Err(WorkflowError::State(RevisionState::Published))
        );
    }
}
