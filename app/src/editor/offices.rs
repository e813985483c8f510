//! Every office.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem,
    fields::{Field, line, proof, submit, summary},
    parts::badge,
    shell::shell,
};
use crate::render::render;

/// Every office.
#[derive(Debug, Clone)]
pub struct OfficesPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The offices.
    pub offices: Vec<OfficeRow>,
    /// Whether who looks may make a new one.
    pub may_write: bool,
    /// What was typed for a new one: id and name.
    pub new: (String, String),
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// An office.
#[derive(Debug, Clone)]
pub struct OfficeRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// Today's opening hours, in words.
    pub today: String,
    /// How it stands: class and words.
    pub badges: Vec<(String, String)>,
}

/// Every office.
#[must_use]
pub fn render_offices(page: &OfficesPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let problems = page.problems;
        let title = words.get("editor-offices-title");
        let rows = page.offices.into_iter().map(|row| {
            let badges = row
                .badges
                .into_iter()
                .map(|(kind, text)| badge(&kind, text));
            view! {
                <tr>
                    <th scope="row">
                        <a href=format!("/editor/offices/{}", row.id)>{row.name}</a>
                    </th>
                    <td>{row.address}</td>
                    <td>{row.today}</td>
                    <td>{badges.collect_view()}</td>
                </tr>
            }
        });
        let rows = rows.collect_view();
        let new = page.may_write.then(|| {
            let name = Field {
                name: "name".to_owned(),
                label: words.get("editor-offices-new-name"),
                value: page.new.1,
                language: "de".to_owned(),
                is_required: true,
                ..Field::default()
            };
            let id = Field {
                name: "id".to_owned(),
                label: words.get("editor-new-id"),
                help: words.get("editor-offices-new-id-help"),
                value: page.new.0,
                is_required: true,
                ..Field::default()
            };
            let is_open = !problems.is_empty();
            view! {
                <details class="panel" open=is_open>
                    <summary>{words.get("editor-offices-new")}</summary>
                    {summary(words.get("editor-problems"), &problems)}
                    <form class="form form-narrow" method="post" action="/editor/offices">
                        {proof(session)}
                        {line(name, "text", "off", &problems)}
                        {line(id, "text", "off", &problems)}
                        {submit(words.get("editor-new-button"))}
                    </form>
                </details>
            }
        });
        let body = view! {
            <p class="lead">{words.get("editor-offices-lead")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-offices-title")>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{words.get("editor-offices-office")}</th>
                            <th scope="col">{words.get("editor-field-address")}</th>
                            <th scope="col">{words.get("editor-offices-today")}</th>
                            <th scope="col">{words.get("editor-services-state")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {new}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}
