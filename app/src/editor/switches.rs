//! The switch of the whole assistant.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem,
    fields::{Field, line, proof, submit, summary},
    shell::shell,
};
use crate::render::render;

/// What is switched off.
#[derive(Debug, Clone)]
pub struct SwitchesPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// How the assistant stands, in words.
    pub state: String,
    /// Whether it is off.
    pub is_off: bool,
    /// Whether who looks may change it.
    pub may_change: bool,
    /// Services that are switched off.
    pub services: Vec<SwitchRow>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// A service that is switched off.
#[derive(Debug, Clone)]
pub struct SwitchRow {
    /// Its id.
    pub id: String,
    /// By whom, when and why, in words.
    pub detail: String,
}

/// What is switched off.
#[must_use]
pub fn render_switches(page: &SwitchesPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let problems = page.problems;
        let title = words.get("editor-switches-title");
        let is_empty = page.services.is_empty();
        let rows = page.services.into_iter().map(|row| {
            view! {
                <li>
                    <a href=format!("/editor/services/{}", row.id)>{row.id.clone()}</a>
                    " "
                    <span class="row-detail">{row.detail}</span>
                </li>
            }
        });
        let rows = rows.collect_view();
        let nothing =
            is_empty.then(|| view! { <p class="empty">{words.get("editor-switches-none")}</p> });
        let form = page.may_change.then(|| {
            let reason = (!page.is_off).then(|| {
                let field = Field {
                    name: "reason".to_owned(),
                    label: words.get("editor-switches-reason"),
                    is_required: true,
                    ..Field::default()
                };
                line(field, "text", "off", &problems)
            });
            let (value, text) = if page.is_off {
                ("on", words.get("editor-switches-on"))
            } else {
                ("off", words.get("editor-switches-off"))
            };
            view! {
                <form class="form form-narrow" method="post" action="/editor/switches">
                    {proof(session)}
                    <input type="hidden" name="switch" value=value />
                    {reason}
                    {submit(text)}
                </form>
            }
        });
        let body = view! {
            {summary(words.get("editor-problems"), &problems)}
            <p class="lead">{page.state}</p>
            <p>{words.get("editor-switches-help")}</p>
            {form}
            <h2>{words.get("editor-switches-services")}</h2>
            {nothing}
            <ul class="rows">{rows}</ul>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}
