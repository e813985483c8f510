//! What a change changes, so that people can read it.

use leptos::prelude::*;

use super::{EditorFrame, shell::shell};
use crate::render::render;

/// What a change changes.
#[derive(Debug, Clone)]
pub struct DifferencePage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// Where what it belongs to stands: path and text.
    pub back: (String, String),
    /// Title of the page.
    pub title: String,
    /// Between what, in words.
    pub lead: String,
    /// Every field that differs.
    pub changes: Vec<ChangeRow>,
}

/// A field that differs.
#[derive(Debug, Clone)]
pub struct ChangeRow {
    /// Which, in words, with its language.
    pub field: String,
    /// BCP 47 tag of the text; empty for facts.
    pub language: String,
    /// What stayed, went and came.
    pub parts: Vec<PartView>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartView {
    /// It stayed.
    Same(String),
    /// It went.
    Removed(String),
    /// It came.
    Added(String),
}

/// What a change changes.
#[must_use]
pub fn render_difference(page: &DifferencePage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let (removed, added) = (words.get("editor-removed"), words.get("editor-added"));
        let is_empty = page.changes.is_empty();
        let changes = page.changes.into_iter().map(|change| {
            let parts = change.parts.into_iter().map(|part| match part {
                PartView::Same(text) => view! { <span>{text}</span> }.into_any(),
                PartView::Removed(text) => view! {
                    <del>
                        <span class="visually-hidden">{format!("[{removed}] ")}</span>
                        {text}
                    </del>
                }
                .into_any(),
                PartView::Added(text) => view! {
                    <ins>
                        <span class="visually-hidden">{format!("[{added}] ")}</span>
                        {text}
                    </ins>
                }
                .into_any(),
            });
            let lang = (!change.language.is_empty()).then(|| change.language.clone());
            view! {
                <section class="change">
                    <h2>{change.field}</h2>
                    <p class="change-text" lang=lang dir="auto">
                        {parts.collect_view()}
                    </p>
                </section>
            }
        });
        let changes = changes.collect_view();
        let nothing =
            is_empty.then(|| view! { <p class="empty">{words.get("editor-difference-none")}</p> });
        let body = view! {
            <p>
                <a href=page.back.0>{page.back.1}</a>
            </p>
            <p class="lead">{page.lead}</p>
            {nothing}
            {changes}
        }
        .into_any();
        shell(page.frame, page.title, body)
    })
}
