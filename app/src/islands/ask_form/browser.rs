//! What happens in the browser: listens, asks the server, adds the answer to the page.

mod announcement;
mod card;
mod proof;
mod request;
mod suggestions;

use super::{Announcement, AskProblem, AskState, COUNTER_FROM, QUESTION_LIMIT, count_characters};
use crate::{labels::AskLabels, view::Placement};
use leptos::{ev, html, prelude::*, task::spawn_local};
use request::{AskError, Question};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, HtmlButtonElement, HtmlFormElement, HtmlInputElement, KeyboardEvent, SubmitEvent,
};

/// A pause in typing after which the counter is announced.
const TYPING_PAUSE: std::time::Duration = std::time::Duration::from_secs(1);

/// The form on the page with what it needs to work.
#[derive(Clone)]
struct Asker {
    form: HtmlFormElement,
    input: HtmlInputElement,
    conversation: HtmlInputElement,
    state: AskState,
    labels: StoredValue<AskLabels>,
    /// Counts what was typed, so that an answer to older text is left out.
    typing: StoredValue<u32>,
}

/// Improves the form as soon as it is in the page.
pub(super) fn improve(
    form: NodeRef<html::Form>,
    state: AskState,
    labels: AskLabels,
    placement: Placement,
) {
    let labels = StoredValue::new(labels);
    form.on_load(move |form| {
        let Some(asker) = Asker::find(form, state, labels) else {
            return;
        };
        asker.listen();
        if placement == Placement::Widget {
            close_on_escape();
        }
    });
}

impl Asker {
    fn find(
        form: HtmlFormElement,
        state: AskState,
        labels: StoredValue<AskLabels>,
    ) -> Option<Self> {
        let input: HtmlInputElement = form_field(&form, "#question")?;
        let conversation = form_field(&form, "[name=conversation]")?;
        // The visitor may have typed before the script came.
        state.length.set(input.value().chars().count());
        form.set_no_validate(true);
        state.is_live.set(true);
        Some(Self {
            form,
            input,
            conversation,
            state,
            labels,
            typing: StoredValue::new(0),
        })
    }

    /// Takes over every form of the conversation: this one and those of the suggested questions.
    fn listen(self) {
        let asker = self.clone();
        let _ = window_event_listener(ev::submit, move |event| asker.submitted(&event));

        let asker = self.clone();
        let _ = window_event_listener(ev::input, move |event| {
            if event.target().as_ref() == Some(asker.input.as_ref()) {
                asker.typed();
            }
        });

        self.clone().listen_for_suggestions();
        card::listen(self);
    }

    fn submitted(&self, event: &SubmitEvent) {
        let Some(form) = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlFormElement>().ok())
        else {
            return;
        };
        if form.has_attribute("data-feedback") {
            event.prevent_default();
            card::rate(self.clone(), form, event);
            return;
        }
        if form.has_attribute("data-share") {
            event.prevent_default();
            card::share(self.clone(), form);
            return;
        }
        if !form.has_attribute("data-ask") {
            return;
        }
        event.prevent_default();
        if self.state.announcement.with_untracked(|it| it.searching) {
            return;
        }
        let chosen = event
            .submitter()
            .and_then(|button| button.dyn_into::<HtmlButtonElement>().ok())
            .map(|button| button.value())
            .filter(|question| !question.is_empty());
        let is_typed = chosen.is_none();
        let question = chosen.unwrap_or_else(|| self.input.value());
        if let Some(problem) = self.labels.with_value(|labels| check(&question, labels)) {
            self.fail(problem);
            return;
        }
        let asker = self.clone();
        spawn_local(async move { asker.ask(question, is_typed).await });
    }

    fn typed(&self) {
        let length = self.input.value().chars().count();
        self.state.length.set(length);
        if self.state.has_problem_untracked() {
            self.state.problem.set(None);
        }
        self.suggest_after_a_pause();
        if length + COUNTER_FROM <= QUESTION_LIMIT {
            return;
        }
        let asker = self.clone();
        set_timeout(
            move || {
                let is_idle = asker.state.length.get_untracked() == length
                    && !asker.state.announcement.with_untracked(|it| it.searching);
                if is_idle {
                    asker.say(
                        asker
                            .labels
                            .with_value(|labels| count_characters(length, labels)),
                    );
                }
            },
            TYPING_PAUSE,
        );
    }

    async fn ask(self, text: String, is_typed: bool) {
        self.state.problem.set(None);
        self.close_suggestions();
        let searching = self
            .labels
            .with_value(|labels| labels.ask_searching.clone());
        self.state.announcement.set(Announcement {
            searching: true,
            ..Announcement::of(searching)
        });
        let question = Question {
            text,
            action: self.form.action(),
            language: self.language(),
            conversation: self.conversation.value(),
        };
        match self.send(&question).await {
            Ok(turn) => self.show(&turn, &question.text, is_typed),
            Err(AskError::Refused(problem) | AskError::ProofWanted(problem)) => self.fail(problem),
            Err(AskError::TooMany(problem, seconds)) => {
                self.fail(problem);
                self.wait(seconds);
            }
            Err(AskError::ConversationEnded(problem)) => {
                self.conversation.set_value("");
                self.fail(problem);
            }
            Err(AskError::Unreachable) => self.fail_unreachable(),
        }
    }

    /// Adds the answer to the conversation and says it once.
    fn show(&self, turn: &str, question: &str, is_typed: bool) {
        let Some(turn) = append_turn(turn) else {
            return;
        };
        if let Some(conversation) = turn.get_attribute("data-conversation") {
            self.conversation.set_value(&conversation);
        }
        self.remember_for_language(question);
        if is_typed {
            self.input.set_value("");
            self.state.length.set(0);
        }
        self.state.announcement.set(announcement::of(&turn));
        turn.scroll_into_view();
    }

    /// A change of language answers the newest question again.
    fn remember_for_language(&self, question: &str) {
        let Ok(Some(form)) = document().query_selector("form[data-language]") else {
            return;
        };
        let Ok(form) = form.dyn_into::<HtmlFormElement>() else {
            return;
        };
        for (name, value) in [
            ("[name=question]", question),
            ("[name=conversation]", &self.conversation.value()),
        ] {
            if let Some(field) = form_field::<HtmlInputElement>(&form, name) {
                field.set_value(value);
            }
        }
    }

    /// BCP 47 tag of the page.
    fn language(&self) -> String {
        form_field::<HtmlInputElement>(&self.form, "[name=language]")
            .map(|field| field.value())
            .unwrap_or_default()
    }

    fn fail_unreachable(&self) {
        self.fail(self.labels.with_value(|labels| AskProblem {
            title: labels.ask_network_title.clone(),
            detail: labels.ask_network_detail.clone(),
        }));
    }

    /// Says why there is no answer; what was typed stays.
    fn fail(&self, problem: AskProblem) {
        self.say(format!("{} {}", problem.title, problem.detail));
        self.state.problem.set(Some(problem));
    }

    fn say(&self, text: String) {
        self.state.announcement.set(Announcement::of(text));
    }
}

impl AskState {
    fn has_problem_untracked(self) -> bool {
        self.problem.with_untracked(Option::is_some)
    }
}

/// What is wrong with a question before it is sent.
fn check(question: &str, labels: &AskLabels) -> Option<AskProblem> {
    let (title, detail) = if question.trim().is_empty() {
        (&labels.ask_empty_title, &labels.ask_empty_detail)
    } else if question.chars().count() > QUESTION_LIMIT {
        (&labels.ask_long_title, &labels.ask_long_detail)
    } else {
        return None;
    };
    Some(AskProblem {
        title: title.clone(),
        detail: detail.clone(),
    })
}

fn form_field<T: JsCast>(form: &HtmlFormElement, selector: &str) -> Option<T> {
    form.query_selector(selector)
        .ok()
        .flatten()?
        .dyn_into()
        .ok()
}

/// Puts a rendered turn at the end of the conversation, where `#latest` points.
fn append_turn(turn: &str) -> Option<Element> {
    let transcript = document().get_element_by_id("transcript")?;
    if let Some(previous) = document().get_element_by_id("latest") {
        let _ = previous.remove_attribute("id");
    }
    // Markup of our own server, in which every text is already escaped.
    transcript.insert_adjacent_html("beforeend", turn).ok()?;
    transcript.last_element_child()
}

/// Asks the embedding page to close the dialog. The message holds no data, so that any page may
/// receive it; the loader checks where it comes from.
fn close_on_escape() {
    let _ = window_event_listener(ev::keydown, |event: KeyboardEvent| {
        if event.key() != "Escape" || event.is_composing() || event.default_prevented() {
            return;
        }
        let message = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&message, &"type".into(), &"stadtlotse:close".into());
        if let Ok(Some(parent)) = window().parent() {
            let _ = parent.post_message(&JsValue::from(message), "*");
        }
    });
}
