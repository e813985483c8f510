//! The form that asks. Without script it posts and a new page comes; with script the answer is
//! added to the conversation and the visitor's focus and text stay where they are.

#[cfg(feature = "hydrate")]
mod browser;

use crate::{labels::AskLabels, view::Placement};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The most characters a question may have.
pub const QUESTION_LIMIT: usize = 500;

/// Media type of one rendered turn: what the island asks for, and all it accepts as an answer.
pub const TURN_MEDIA_TYPE: &str = "text/vnd.stadtlotse.turn+html";

/// With fewer characters left than this the counter is shown.
const COUNTER_FROM: usize = 100;

/// Why a question was not answered, in words for the visitor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskProblem {
    /// What happened.
    pub title: String,
    /// What can be done now.
    pub detail: String,
}

/// A piece of what is said, in one language.
#[derive(Debug, Clone, Default)]
struct Spoken {
    text: String,
    /// BCP 47 tag, where it is not that of the whole.
    language: Option<String>,
}

/// What is said in the live region, once each.
#[derive(Debug, Clone, Default)]
struct Announcement {
    parts: Vec<Spoken>,
    /// Language of the whole; empty for the page's own.
    language: String,
    /// Whether an answer is being looked for; only then the text is also to be seen.
    searching: bool,
}

/// What changes while the form is used.
#[derive(Debug, Clone, Copy)]
struct AskState {
    problem: RwSignal<Option<AskProblem>>,
    announcement: RwSignal<Announcement>,
    /// Characters in the input.
    length: RwSignal<usize>,
    /// Curated questions that go on like what is typed; empty while none are shown.
    suggestions: RwSignal<Vec<String>>,
    /// The one that the keyboard has come to.
    active: RwSignal<Option<usize>>,
    /// Whether a script runs here at all: without it the input is no combobox.
    is_live: RwSignal<bool>,
}

#[cfg(feature = "hydrate")]
impl Announcement {
    /// `text` in the page's own language.
    fn of(text: String) -> Self {
        let whole = Spoken {
            text,
            language: None,
        };
        Self {
            parts: vec![whole],
            ..Self::default()
        }
    }
}

impl AskState {
    fn problem_text(self, part: fn(AskProblem) -> String) -> String {
        self.problem.get().map(part).unwrap_or_default()
    }

    fn has_problem(self) -> bool {
        self.problem.with(Option::is_some)
    }

    /// `value` for an attribute that only a combobox has.
    fn of_combobox<T>(self, value: impl FnOnce() -> T) -> Option<T> {
        self.is_live.get().then(value)
    }

    fn has_suggestions(self) -> bool {
        self.suggestions.with(|suggestions| !suggestions.is_empty())
    }
}

/// The text that counts characters: what is left of the limit, or what goes beyond it.
fn count_characters(length: usize, labels: &AskLabels) -> String {
    match QUESTION_LIMIT.checked_sub(length) {
        Some(left) => format!("{} {left}", labels.ask_characters_left),
        None => format!("{} {}", labels.ask_characters_over, length - QUESTION_LIMIT),
    }
}

/// The id of a suggestion, by which the input says which one is active.
fn suggestion_id(index: usize) -> String {
    format!("suggestion-{index}")
}

fn view_spoken(parts: &[Spoken]) -> AnyView {
    let parts = parts.iter().cloned();
    let parts = parts.map(|Spoken { text, language }| {
        let direction = language.is_some().then_some("auto");
        view! {
            <span lang=language dir=direction>
                {text}
            </span>
        }
    });
    parts.collect_view().into_any()
}

fn view_suggestions(state: AskState) -> AnyView {
    let options = state.suggestions.get().into_iter().enumerate();
    let options = options.map(|(index, question)| {
        view! {
            <li
                class="suggestion"
                id=suggestion_id(index)
                role="option"
                dir="auto"
                data-suggestion=index.to_string()
                aria-selected=move || (state.active.get() == Some(index)).to_string()
            >
                {question}
            </li>
        }
    });
    options.collect_view().into_any()
}

/// The form with its input, counter, error and live region.
///
/// The notice that an AI answers stands before it in the page, with the id `disclosure`.
#[island]
pub fn AskForm(
    /// Path the form posts to.
    action: String,
    /// BCP 47 tag of the interface.
    language: String,
    /// The signed state of the conversation; empty at its beginning.
    conversation: String,
    /// Text kept from a question that failed.
    typed: String,
    /// Why that question failed.
    problem: Option<AskProblem>,
    /// Texts of the form.
    labels: AskLabels,
    /// Where the assistant is shown.
    placement: Placement,
) -> impl IntoView {
    let state = AskState {
        problem: RwSignal::new(problem),
        announcement: RwSignal::new(Announcement::default()),
        length: RwSignal::new(typed.chars().count()),
        suggestions: RwSignal::default(),
        active: RwSignal::new(None),
        is_live: RwSignal::new(false),
    };
    let form = NodeRef::new();
    #[cfg(feature = "hydrate")]
    browser::improve(form, state, labels.clone(), placement);
    #[cfg(not(feature = "hydrate"))]
    let _ = placement;

    let counter_labels = labels.clone();
    view! {
        <form class="ask" method="post" action=action target="_self" data-ask="" node_ref=form>
            <input type="hidden" name="language" value=language />
            <input type="hidden" name="conversation" value=conversation />
            <div class="ask-problem" id="ask-problem" hidden=move || !state.has_problem()>
                <strong>{move || state.problem_text(|problem| problem.title)}</strong>
                " "
                <span>{move || state.problem_text(|problem| problem.detail)}</span>
            </div>
            <label class="ask-label" for="question">
                {labels.ask_label}
            </label>
            <ul
                class="suggestions"
                id="suggestions"
                role="listbox"
                aria-label=labels.ask_suggestions
                hidden=move || !state.has_suggestions()
            >
                {move || view_suggestions(state)}
            </ul>
            <div class="ask-field">
                <input
                    class="ask-input"
                    id="question"
                    name="question"
                    type="text"
                    required
                    autocomplete="off"
                    enterkeyhint="send"
                    placeholder=labels.ask_example
                    aria-describedby="disclosure ask-problem ask-count"
                    aria-invalid=move || state.has_problem().then_some("true")
                    role=move || state.of_combobox(|| "combobox")
                    aria-autocomplete=move || state.of_combobox(|| "list")
                    aria-controls=move || state.of_combobox(|| "suggestions")
                    aria-expanded=move || state.of_combobox(|| state.has_suggestions().to_string())
                    aria-activedescendant=move || state.active.get().map(suggestion_id)
                    value=typed
                />
                <button class="ask-button" type="submit">
                    <span>{labels.ask_button}</span>
                    <svg class="icon icon-mirrored" viewBox="0 0 24 24" aria-hidden="true">
                        <path d="M4 12h15M13 6l6 6-6 6"></path>
                    </svg>
                </button>
            </div>
            <p
                class="ask-count"
                id="ask-count"
                hidden=move || state.length.get() + COUNTER_FROM <= QUESTION_LIMIT
            >
                {move || count_characters(state.length.get(), &counter_labels)}
            </p>
            <p
                class=move || {
                    if state.announcement.with(|it| it.searching) {
                        "ask-status"
                    } else {
                        "ask-status visually-hidden"
                    }
                }
                role="status"
                aria-live="polite"
                dir="auto"
                lang=move || state.announcement.with(|it| {
                    (!it.language.is_empty()).then(|| it.language.clone())
                })
            >
                {move || state.announcement.with(|it| view_spoken(&it.parts))}
            </p>
        </form>
    }
}
