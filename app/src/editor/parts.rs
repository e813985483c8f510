//! Pages that only say something, and what several pages share.

use leptos::prelude::*;

use super::{EditorFrame, fields::area_text, shell::shell};
use crate::render::render;

/// A page that says one thing.
#[derive(Debug, Clone)]
pub struct MessagePage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What it says.
    pub message: Message,
}

/// One thing to say.
#[derive(Debug, Clone)]
pub struct Message {
    /// The heading.
    pub title: String,
    /// What to do.
    pub detail: String,
    /// Where to go on, as path and text.
    pub next: Option<(String, String)>,
    /// Text that somebody typed and that could not be saved, to copy.
    pub kept: Option<String>,
}

/// A page that says one thing.
#[must_use]
pub fn render_message(page: &MessagePage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let Message {
            title,
            detail,
            next,
            kept,
        } = page.message;
        let next = next.map(|(href, text)| {
            view! {
                <p>
                    <a class="button" href=href>
                        {text}
                    </a>
                </p>
            }
        });
        let kept = kept.map(|text| {
            view! {
                <div class="field">
                    <label for="kept">{words.get("editor-kept")}</label>
                    <textarea id="kept" rows="12" readonly inner_html=area_text(&text)></textarea>
                </div>
            }
        });
        let body = view! {
            <p class="lead">{detail}</p>
            {kept}
            {next}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// A small word that tells how something stands; `kind` is a class.
pub(super) fn badge(kind: &str, text: String) -> AnyView {
    view! { <span class=format!("badge badge-{kind}")>{text}</span> }.into_any()
}

/// A form of one button that posts to `action`.
pub(super) fn button_form(
    action: String,
    proof: String,
    hidden: Vec<(&'static str, String)>,
    text: String,
    class: &'static str,
) -> AnyView {
    let hidden = hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <form class="inline-form" method="post" action=action>
            {super::fields::proof(proof)}
            {hidden.collect_view()}
            <button class=class type="submit">
                {text}
            </button>
        </form>
    }
    .into_any()
}
