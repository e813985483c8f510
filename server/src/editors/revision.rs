//! A change of one service on its way to the public: draft, review by somebody else, published at a time.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ulid::Ulid;

use super::AccountId;
use crate::{
    catalogue::{Facts, Language, Service, ServiceId, ServiceText},
    hexadecimal::hexadecimal,
};

/// Who wrote a text first (AI Act, Art. 50(4): what a machine wrote needs a person who answers for it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A person.
    #[default]
    Human,
    /// A machine drafted or translated it.
    Machine,
}

impl Origin {
    /// The key in forms and Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Machine => "machine",
        }
    }
}

/// A text in one language, with what must be known of it before it may be published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftText {
    /// What is said.
    pub text: ServiceText,
    /// Who wrote it first.
    #[serde(default)]
    pub origin: Origin,
    /// The name of the person who read a machine's text and answers for it.
    #[serde(default)]
    pub reviewed_by: Option<String>,
    /// The German text that this one says the same as, by its [hash](german_hash).
    #[serde(default)]
    pub german: String,
}

/// The content of a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What is true in every language.
    pub facts: Facts,
    /// What is said, by language.
    pub texts: BTreeMap<Language, DraftText>,
}

impl Draft {
    /// A draft that changes nothing of `service` yet.
    #[must_use]
    pub fn of(service: &Service) -> Self {
        let german = service
            .texts
            .get(&Language::De)
            .map(german_hash)
            .unwrap_or_default();
        let texts = service.texts.iter().map(|(language, text)| {
            let text = DraftText {
                text: text.clone(),
                origin: Origin::Human,
                reviewed_by: None,
                german: german.clone(),
            };
            (*language, text)
        });
        Self {
            facts: service.facts.clone(),
            texts: texts.collect(),
        }
    }

    /// The service that this would be, as version `version`.
    #[must_use]
    pub fn to_service(&self, id: &ServiceId, version: u32) -> Service {
        let texts = self.texts.iter();
        Service {
            id: id.clone(),
            version,
            facts: self.facts.clone(),
            texts: texts
                .map(|(language, text)| (*language, text.text.clone()))
                .collect(),
        }
    }

    /// Replaces the text in `language`. What a machine wrote loses the review it had: a person must read it again.
    pub fn replace_text(&mut self, language: Language, text: ServiceText, origin: Origin) {
        let german = match language {
            Language::De => german_hash(&text),
            _ => self.german_hash(),
        };
        let before = self.texts.get(&language);
        if before.is_some_and(|before| before.text == text && before.origin == origin) {
            return;
        }
        let text = DraftText {
            text,
            origin,
            reviewed_by: None,
            german,
        };
        self.texts.insert(language, text);
    }

    /// Adds questions by which people ask for it, where there is a text in `language`; whether there is one. The text says the same as
    /// before, so who confirmed it has still read it.
    pub fn add_questions(&mut self, language: Language, questions: &[String]) -> bool {
        let Some(text) = self.texts.get_mut(&language) else {
            return false;
        };
        let known = &mut text.text.questions;
        for question in questions {
            if !known.contains(question) {
                known.push(question.clone());
            }
        }
        true
    }

    /// `name` has read the text in `language` beside the German one and answers for it. Whether there is such a text.
    pub fn confirm(&mut self, language: Language, name: &str) -> bool {
        let german = self.german_hash();
        let Some(text) = self.texts.get_mut(&language) else {
            return false;
        };
        text.german = german;
        text.reviewed_by = Some(name.to_owned());
        true
    }

    /// Every translation says the same as the German text of now: its change was of form only.
    pub fn keep_translations(&mut self) {
        let german = self.german_hash();
        for text in self.texts.values_mut() {
            text.german.clone_from(&german);
        }
    }

    /// The languages whose text may not say any more what the German one says.
    #[must_use]
    pub fn stale(&self) -> BTreeSet<Language> {
        let german = self.german_hash();
        let stale = self.texts.iter().filter(|(_, text)| text.german != german);
        stale.map(|(language, _)| *language).collect()
    }

    /// The languages whose text a machine wrote and nobody has read.
    #[must_use]
    pub fn unread(&self) -> BTreeSet<Language> {
        let unread = self
            .texts
            .iter()
            .filter(|(_, text)| text.origin == Origin::Machine && text.reviewed_by.is_none());
        unread.map(|(language, _)| *language).collect()
    }

    fn german_hash(&self) -> String {
        let german = self.texts.get(&Language::De);
        german
            .map(|german| german_hash(&german.text))
            .unwrap_or_default()
    }
}

/// What a translation must say the same as: title, answer, sections and wording, not the questions that people ask.
///
/// # Panics
/// Never: a text is representable as JSON.
#[must_use]
pub fn german_hash(text: &ServiceText) -> String {
    let said = (
        &text.title,
        &text.answer,
        &text.sections,
        &text.fees,
        &text.documents,
        &text.deadlines,
    );
    let said = serde_json::to_vec(&said).expect("a text has only string keys");
    hexadecimal(&Sha256::digest(said)[..8])
}

/// How far a change has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RevisionState {
    /// Being written.
    Draft,
    /// Waiting for somebody else.
    InReview,
    /// Approved; public at its time.
    Scheduled,
    /// What residents get.
    Published,
    /// What residents got before.
    Superseded,
    /// Thrown away.
    Discarded,
}

impl RevisionState {
    /// The key in the database and in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in-review",
            Self::Scheduled => "scheduled",
            Self::Published => "published",
            Self::Superseded => "superseded",
            Self::Discarded => "discarded",
        }
    }

    /// The state with that key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [
            Self::Draft,
            Self::InReview,
            Self::Scheduled,
            Self::Published,
            Self::Superseded,
            Self::Discarded,
        ]
        .into_iter()
        .find(|state| state.key() == key)
    }

    /// Whether the change is still on its way.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::InReview | Self::Scheduled)
    }
}

/// A change of one service, or a version that it had.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// Its unchanging name.
    pub id: String,
    /// What it changes.
    pub service: ServiceId,
    /// How far it has come.
    pub state: RevisionState,
    /// The version that it became; 0 until then.
    pub number: u32,
    /// The version that it started from; 0 for a new service.
    pub base: u32,
    /// The content.
    pub draft: Draft,
    /// Everyone who wrote in it.
    pub contributors: BTreeSet<AccountId>,
    /// Who approved it.
    pub reviewer: Option<AccountId>,
    /// Why it was sent back, or is published although something gets worse.
    pub note: String,
    /// When it becomes public.
    pub publish_at: Option<Timestamp>,
    /// Counts every change, so that nobody overwrites what they have not seen.
    pub lock: u32,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub changed_at: Timestamp,
}

/// What somebody does with a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transition {
    /// Writes in it; what was approved is a draft again.
    Edit,
    /// Asks somebody else to look.
    RequestReview,
    /// Finds it right; public at this time.
    Approve(Timestamp),
    /// Sends it back.
    Refuse,
    /// Its time has come.
    Publish,
    /// Throws it away.
    Discard,
}

/// The change is not ready for that.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WorkflowError {
    /// Nobody approves what they wrote themselves.
    #[error("who wrote in a change may not approve it")]
    FourEyes,
    /// The state does not allow it.
    #[error("a change that is {} does not allow that", .0.key())]
    State(RevisionState),
    /// A machine wrote these, and nobody has read them.
    #[error("texts that a machine wrote have not been read")]
    Unread(BTreeSet<Language>),
    /// There is no German text with title and answer.
    #[error("there is no German text")]
    NoGerman,
    /// Nothing differs from what is public.
    #[error("nothing has changed")]
    Unchanged,
    /// Services name the office that would go.
    #[error("services name the office")]
    InUse(BTreeSet<ServiceId>),
}

impl Revision {
    /// A draft of `by`, from version `base` of `service`.
    #[must_use]
    pub fn new(
        service: ServiceId,
        base: u32,
        draft: Draft,
        by: &AccountId,
        now: Timestamp,
    ) -> Self {
        Self {
            id: Ulid::generate().to_string(),
            service,
            state: RevisionState::Draft,
            number: 0,
            base,
            draft,
            contributors: [by.clone()].into(),
            reviewer: None,
            note: String::new(),
            publish_at: None,
            lock: 1,
            created_at: now,
            changed_at: now,
        }
    }

    /// `by` does `transition`.
    ///
    /// # Errors
    /// When the state, the four eyes or the content do not allow it; then nothing has changed.
    pub fn apply(
        &mut self,
        transition: &Transition,
        by: &AccountId,
        now: Timestamp,
    ) -> Result<(), WorkflowError> {
        use RevisionState::{Discarded, Draft, InReview, Published, Scheduled};

        let next = match (transition, self.state) {
            (Transition::Edit, Draft | InReview | Scheduled)
            | (Transition::Refuse, InReview | Scheduled) => Draft,
            (Transition::RequestReview, Draft) => InReview,
            (Transition::Approve(_), InReview) => Scheduled,
            (Transition::Publish, Scheduled) => Published,
            (Transition::Discard, Draft | InReview | Scheduled) => Discarded,
            (_, state) => return Err(WorkflowError::State(state)),
        };
        match transition {
            Transition::RequestReview | Transition::Publish => self.check_content()?,
            Transition::Approve(at) => {
                if self.contributors.contains(by) {
                    return Err(WorkflowError::FourEyes);
                }
                self.check_content()?;
                self.reviewer = Some(by.clone());
                self.publish_at = Some(*at);
            }
            Transition::Edit => {
                self.contributors.insert(by.clone());
            }
            Transition::Refuse | Transition::Discard => {}
        }
        if next == Draft {
            self.reviewer = None;
            self.publish_at = None;
        }
        self.state = next;
        self.lock += 1;
        self.changed_at = now;
        Ok(())
    }

    /// Whether it could go on as far as its content is concerned.
    ///
    /// # Errors
    /// When the German text is missing, or a machine's text unread.
    pub fn check_content(&self) -> Result<(), WorkflowError> {
        let german = self.draft.texts.get(&Language::De);
        let is_there = german.is_some_and(|german| {
            !german.text.title.trim().is_empty() && !german.text.answer.trim().is_empty()
        });
        if !is_there {
            return Err(WorkflowError::NoGerman);
        }
        let unread = self.draft.unread();
        if unread.is_empty() {
            Ok(())
        } else {
            Err(WorkflowError::Unread(unread))
        }
    }
}

#[cfg(test)]
mod tests;
