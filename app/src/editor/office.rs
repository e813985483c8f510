//! One office: how it stands and its versions, and the form of its address and hours.

mod form;

use leptos::prelude::*;

use super::{
    EditorFrame, Problem,
    fields::summary,
    parts::badge,
    shell::shell,
    workflow::{RevisionRow, WorkflowAction, action_forms, revision_list},
};
use crate::render::render;

pub use form::{
    DayFields, ExceptionFields, OfficeFields, OfficeFormPage, OfficeTexts, render_office_form,
};

/// One office.
#[derive(Debug, Clone)]
pub struct OfficeEditorPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// How it stands: class and words.
    pub state: (String, String),
    /// What that means and who is next, in words.
    pub state_help: String,
    /// What can be done now.
    pub actions: Vec<WorkflowAction>,
    /// Whether who looks may write.
    pub may_write: bool,
    /// The week as residents read it: days and times.
    pub week: Vec<(String, String)>,
    /// Where it is, line by line.
    pub address: Vec<String>,
    /// Services that name it: path and title.
    pub services: Vec<(String, String)>,
    /// Its versions and changes, newest first.
    pub revisions: Vec<RevisionRow>,
    /// What is wrong with what was just tried.
    pub problems: Vec<Problem>,
}

/// One office.
#[must_use]
pub fn render_office_editor(page: &OfficeEditorPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let base = format!("/editor/offices/{}", page.id);
        let actions = action_forms(page.actions, &session);
        let revisions = revision_list(page.revisions, &base, &session, &words);
        let edit = page.may_write.then(|| {
            view! {
                <a class="button" href=format!("{base}/facts")>
                    {words.get("editor-offices-edit")}
                </a>
            }
        });
        let preview = (!page.services.is_empty()).then(|| {
            view! {
                <a class="button button-quiet" href=format!("{base}/preview")>
                    {words.get("editor-preview")}
                </a>
            }
        });
        let week = page.week.into_iter().map(|(days, times)| {
            view! {
                <tr>
                    <th scope="row">{days}</th>
                    <td>{times}</td>
                </tr>
            }
        });
        let address = page.address.join("\n");
        let used = if page.services.is_empty() {
            view! { <p class="empty">{words.get("editor-offices-unused")}</p> }.into_any()
        } else {
            let services = page.services.into_iter().map(|(href, title)| {
                view! {
                    <li>
                        <a href=href>{title}</a>
                    </li>
                }
            });
            view! { <ul class="rows">{services.collect_view()}</ul> }.into_any()
        };
        let body = view! {
            <p>
                <a href="/editor/offices">{words.get("editor-offices-back")}</a>
            </p>
            <p>{badge(&page.state.0, page.state.1)} " " <code>{page.id.clone()}</code></p>
            <p class="lead">{page.state_help}</p>
            {summary(words.get("editor-problems"), &page.problems)}
            {actions}
            <div class="actions">{edit} {preview}</div>
            <div class="panels">
                <section class="panel">
                    <h2>{words.get("editor-field-hours")}</h2>
                    <p class="address-lines">{address}</p>
                    <table class="table">
                        <tbody>{week.collect_view()}</tbody>
                    </table>
                    <h2>{words.get("editor-offices-services")}</h2>
                    {used}
                </section>
                <section class="panel">
                    <h2>{words.get("editor-versions")}</h2>
                    {revisions}
                </section>
            </div>
        }
        .into_any();
        shell(page.frame, page.title, body)
    })
}
