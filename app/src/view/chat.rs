//! The assistant's page: the notice, the conversation's last turn and the form.

use super::{AnswerCard, Frame, Phrase};
use serde::{Deserialize, Serialize};

/// The assistant, as a page of its own or inside the iframe of another site.
#[derive(Debug, Clone)]
pub struct ChatPage {
    /// What every page needs.
    pub frame: Frame,
    /// Where the assistant is shown.
    pub placement: Placement,
    /// The notice that an AI system answers.
    pub disclosure: Disclosure,
    /// Questions to begin with.
    pub topics: Vec<TopicButton>,
    /// The question just answered; `None` before the first one.
    pub turn: Option<Turn>,
    /// Whether the first turn, with the notice, stands before the answer too: after a change of language.
    pub greets_again: bool,
    /// The signed state of the conversation that the next question sends back.
    pub conversation: Option<String>,
    /// Why the last question could not be answered.
    pub problem: Option<ProblemView>,
    /// What the visitor had typed when it failed; empty otherwise.
    pub typed: String,
    /// Path the forms post to: `/chat` or `/widget`.
    pub action: String,
}

/// Where the assistant is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Placement {
    /// As a page of its own, with the town's head and foot.
    Page,
    /// In the iframe that the loader opens on another site.
    Widget,
}

/// The notice that the Union's AI Act asks for.
#[derive(Debug, Clone)]
pub struct Disclosure {
    /// Permanently above the input (message `disclosure-label`).
    pub label: String,
    /// The long form of the first turn (message `disclosure-greeting`).
    pub greeting: String,
}

/// A question that can be asked with one press.
#[derive(Debug, Clone)]
pub struct TopicButton {
    /// What the button says.
    pub label: Phrase,
    /// BCP 47 tag of [`Self::label`].
    pub language: String,
    /// What is asked.
    pub question: String,
}

/// One question and its answer.
#[derive(Debug, Clone)]
pub struct Turn {
    /// The question as it was typed.
    pub question: String,
    /// BCP 47 tag of the question's language, where it is known.
    pub question_language: Option<String>,
    /// The answer.
    pub answer: AnswerCard,
    /// Path that choosing an alternative posts to; the same as [`ChatPage::action`].
    pub action: String,
    /// BCP 47 tag of the interface, sent along when an alternative is chosen.
    pub interface_language: String,
}

/// A failure in words for the visitor.
#[derive(Debug, Clone)]
pub struct ProblemView {
    /// What happened.
    pub title: String,
    /// What can be done now, and when.
    pub detail: String,
}
