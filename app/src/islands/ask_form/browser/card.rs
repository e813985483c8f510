//! What can be done with an answer: copy it, print it, say whether it helped.

use super::{Asker, request};
use leptos::{ev, prelude::*, task::spawn_local};
use request::AskError;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, HtmlButtonElement, HtmlElement, HtmlFormElement, HtmlInputElement, SubmitEvent,
};

/// Marks the one answer that is printed.
const PRINTED: &str = "data-printed";

pub(super) fn listen(asker: Asker) {
    // Elsewhere browsers have no clipboard for pages, and a button would do nothing.
    if !window().is_secure_context()
        && let Some(root) = document().document_element()
    {
        let _ = root.set_attribute("data-no-copy", "");
    }
    let _ = window_event_listener(ev::click, move |event| {
        let Some(target) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
        else {
            return;
        };
        if let Ok(Some(button)) = target.closest("[data-copy]") {
            spawn_local(copy(asker.clone(), button));
        } else if let Ok(Some(button)) = target.closest("[data-print]") {
            print(&button);
        }
    });
    let _ = window_event_listener(ev::afterprint, |_| {
        if let Ok(Some(turn)) = document().query_selector(&format!("[{PRINTED}]")) {
            let _ = turn.remove_attribute(PRINTED);
        }
    });
}

/// Copies heading, text and source of the answer that `button` stands in.
async fn copy(asker: Asker, button: Element) {
    let Ok(Some(card)) = button.closest("article") else {
        return;
    };
    let text = text_of(&card);
    let written = JsFuture::from(window().navigator().clipboard().write_text(&text)).await;
    if written.is_ok() {
        asker.say(button.get_attribute("data-copy").unwrap_or_default());
    }
}

fn text_of(card: &Element) -> String {
    let mut text = String::new();
    let Ok(parts) = card.query_selector_all("[data-announce], .card-source") else {
        return text;
    };
    for part in (0..parts.length()).filter_map(|index| parts.item(index)) {
        if let Ok(part) = part.dyn_into::<HtmlElement>() {
            text.push_str(&part.inner_text());
            text.push('\n');
        }
    }
    if let Ok(Some(link)) = card.query_selector(".card-source a")
        && let Ok(href) = js_sys::Reflect::get(&link, &JsValue::from("href"))
    {
        text.push_str(&href.as_string().unwrap_or_default());
    }
    text
}

/// Prints the answer that `button` stands in, every part of it.
fn print(button: &Element) {
    if let Ok(Some(turn)) = button.closest(".turn") {
        let _ = turn.set_attribute(PRINTED, "");
    }
    let _ = window().print();
}

/// Sends whether an answer helped, and thanks in the place of the question.
pub(super) fn rate(asker: Asker, form: HtmlFormElement, event: &SubmitEvent) {
    let helpful = event
        .submitter()
        .and_then(|button| button.dyn_into::<HtmlButtonElement>().ok())
        .map(|button| button.value() == "true");
    let answer = super::form_field::<HtmlInputElement>(&form, "[name=answer]");
    let (Some(helpful), Some(answer)) = (helpful, answer) else {
        return;
    };
    spawn_local(async move {
        match request::rate(&answer.value(), helpful).await {
            Ok(()) => {
                if !helpful {
                    offer_to_share(&form);
                }
                thank(&form);
            }
            Err(error) => fail(&asker, error),
        }
    });
}

fn fail(asker: &Asker, error: AskError) {
    match error {
        AskError::Unreachable => asker.fail_unreachable(),
        AskError::Refused(problem)
        | AskError::ConversationEnded(problem)
        | AskError::ProofWanted(problem)
        | AskError::TooMany(problem, _) => asker.fail(problem),
    }
}

/// Who was not helped may let the town read the question.
fn offer_to_share(form: &HtmlFormElement) {
    if let Ok(Some(card)) = form.closest("article")
        && let Ok(Some(offer)) = card.query_selector("[data-if-unhelpful]")
    {
        let _ = offer.remove_attribute("hidden");
    }
}

/// Lets the town read the question, and shows the code that takes it back in the place of the form.
pub(super) fn share(asker: Asker, form: HtmlFormElement) {
    let field = |name: &str| super::form_field::<HtmlInputElement>(&form, name);
    let (Some(answer), Some(question)) = (field("[name=answer]"), field("[name=question]")) else {
        return;
    };
    spawn_local(async move {
        match request::share(&answer.value(), &question.value()).await {
            Ok(code) => show_code(&form, &code),
            Err(error) => fail(&asker, error),
        }
    });
}

/// The focus goes where the code is; a screen reader reads it there.
fn show_code(form: &HtmlFormElement, code: &str) {
    let Some(shared) = form
        .next_element_sibling()
        .and_then(|shared| shared.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    if let Ok(Some(place)) = shared.query_selector("[data-code]") {
        place.set_text_content(Some(code));
    }
    let _ = shared.remove_attribute("hidden");
    form.remove();
    let _ = shared.focus();
}

/// The focus stays where the button was; a screen reader reads the thanks there.
fn thank(form: &HtmlFormElement) {
    form.set_text_content(form.get_attribute("data-feedback").as_deref());
    form.set_class_name("feedback-thanks");
    let _ = form.set_attribute("tabindex", "-1");
    let _ = form.focus();
}
