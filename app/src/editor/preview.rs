//! What residents will see: on a phone and on a desktop, in any language.

use leptos::prelude::*;

use super::{EditorFrame, shell::shell};
use crate::render::render;

/// What residents will see.
#[derive(Debug, Clone)]
pub struct PreviewPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// Where what it belongs to stands: path and text.
    pub back: (String, String),
    /// Its title.
    pub title: String,
    /// Path of the page that is shown.
    pub page: String,
    /// The languages: path, name in itself, and whether it is the one shown.
    pub languages: Vec<(String, String, bool)>,
}

/// What residents will see.
#[must_use]
pub fn render_preview(page: &PreviewPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let languages = page.languages.into_iter().map(|(href, name, is_shown)| {
            view! {
                <li>
                    <a href=href aria-current=is_shown.then_some("true")>
                        {name}
                    </a>
                </li>
            }
        });
        let body = view! {
            <p>
                <a href=page.back.0>{page.back.1}</a>
            </p>
            <nav aria-label=words.get("editor-language")>
                <ul class="language-links">{languages.collect_view()}</ul>
            </nav>
            <div class="previews">
                <figure>
                    <figcaption>{words.get("editor-preview-phone")}</figcaption>
                    <iframe class="preview preview-phone" title=words.get("editor-preview-phone") src=page.page.clone()></iframe>
                </figure>
                <figure>
                    <figcaption>{words.get("editor-preview-desktop")}</figcaption>
                    <iframe class="preview preview-desktop" title=words.get("editor-preview-desktop") src=page.page></iframe>
                </figure>
            </div>
        }
        .into_any();
        shell(page.frame, page.title, body)
    })
}
