//! One service in the editor: how it stands, what can be done, its languages, versions, comments and what residents will see.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem,
    fields::{Field, area, proof, submit, summary},
    parts::{badge, button_form},
    shell::shell,
};
use crate::render::render;

/// One service.
#[derive(Debug, Clone)]
pub struct ServiceEditorPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it stands: class and words.
    pub state: (String, String),
    /// What that means and who is next, in words.
    pub state_help: String,
    /// What can be done now.
    pub actions: Vec<ServiceAction>,
    /// Whether who looks may write.
    pub may_write: bool,
    /// Its languages.
    pub languages: Vec<LanguageRow>,
    /// Its versions and changes, newest first.
    pub revisions: Vec<RevisionRow>,
    /// What staff said.
    pub comments: Vec<CommentRow>,
    /// What is wrong with what was just tried.
    pub problems: Vec<Problem>,
}

/// Something that can be done with a service.
#[derive(Debug, Clone)]
pub struct ServiceAction {
    /// Where its form posts to.
    pub action: String,
    /// Further fields, as name and value.
    pub hidden: Vec<(&'static str, String)>,
    /// The button.
    pub text: String,
    /// Whether it is the way on, rather than a way back.
    pub is_main: bool,
    /// A reason that may or must be given: label and whether it must.
    pub reason: Option<(String, bool)>,
    /// A time that may be given: label.
    pub time: Option<String>,
}

/// A language of a service.
#[derive(Debug, Clone)]
pub struct LanguageRow {
    /// BCP 47 tag.
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// How its text stands: class and words.
    pub badges: Vec<(String, String)>,
    /// Whether somebody should say that it still says the same as the German text.
    pub needs_confirmation: bool,
}

/// A version or change.
#[derive(Debug, Clone)]
pub struct RevisionRow {
    /// Its unchanging name.
    pub id: String,
    /// Such as "Version 3".
    pub title: String,
    /// How it stands: class and words.
    pub state: (String, String),
    /// When and by whom, in words.
    pub detail: String,
    /// Why it was sent back.
    pub note: String,
    /// Whether one may go back to it.
    pub may_roll_back: bool,
}

/// What somebody said.
#[derive(Debug, Clone)]
pub struct CommentRow {
    /// Who.
    pub author: String,
    /// When, in words.
    pub at: String,
    /// What.
    pub text: String,
}

/// One service.
#[must_use]
#[expect(
    clippy::too_many_lines,
    reason = "one form, read from top to bottom as it is seen"
)]
pub fn render_service_editor(page: &ServiceEditorPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let base = format!("/editor/services/{}", page.id);
        let actions: Vec<_> = page
            .actions
            .into_iter()
            .enumerate()
            .map(|(index, action)| action_form(action, index, session.clone()))
            .collect();
        let languages = page.languages.into_iter().map(|row| {
            let badges = row
                .badges
                .into_iter()
                .map(|(kind, text)| badge(&kind, text));
            let confirm = row.needs_confirmation.then(|| {
                button_form(
                    format!("{base}/texts/{}/confirm", row.code),
                    session.clone(),
                    Vec::new(),
                    words.get("editor-text-confirm"),
                    "button button-quiet",
                )
            });
            let edit = page.may_write.then(|| {
                let label = format!("{} {}", words.get("editor-edit"), row.name);
                view! {
                    <a href=format!("{base}/texts/{}", row.code) aria-label=label>
                        {words.get("editor-edit")}
                    </a>
                }
            });
            let code = row.code.clone();
            view! {
                <tr>
                    <th scope="row" lang=code>{row.name.clone()}</th>
                    <td>{badges.collect_view()}</td>
                    <td>{edit}</td>
                    <td>{confirm}</td>
                </tr>
            }
        });
        let languages = languages.collect_view();
        let revisions = page.revisions.into_iter().map(|row| {
            let back = row.may_roll_back.then(|| {
                button_form(
                    format!("{base}/roll-back"),
                    session.clone(),
                    vec![("revision", row.id.clone())],
                    words.get("editor-roll-back"),
                    "button button-quiet",
                )
            });
            let note = (!row.note.is_empty()).then(|| view! { <p class="note">{row.note.clone()}</p> });
            view! {
                <li class="revision">
                    <p>
                        <a href=format!("{base}/versions/{}", row.id)>{row.title}</a>
                        {badge(&row.state.0, row.state.1)} <span class="row-detail">{row.detail}</span>
                    </p>
                    {note}
                    {back}
                </li>
            }
        });
        let revisions = revisions.collect_view();
        let comments = page.comments.into_iter().map(|row| {
            view! {
                <li>
                    <p class="row-detail">{row.author} ", " {row.at}</p>
                    <p class="comment-text">{row.text}</p>
                </li>
            }
        });
        let comment = page.may_write.then(|| {
            let field = Field {
                name: "comment".to_owned(),
                label: words.get("editor-comment"),
                help: words.get("editor-no-secrets"),
                is_required: true,
                ..Field::default()
            };
            view! {
                <form class="form" method="post" action=format!("{base}/comments")>
                    {proof(session.clone())}
                    {area(field, 3, &[])}
                    {submit(words.get("editor-comment-button"))}
                </form>
            }
        });
        let facts = page.may_write.then(|| {
            view! {
                <a class="button button-quiet" href=format!("{base}/facts")>
                    {words.get("editor-facts-title")}
                </a>
            }
        });
        let body = view! {
            <p>
                {badge(&page.state.0, page.state.1)} " " <code>{page.id.clone()}</code>
            </p>
            <p class="lead">{page.state_help}</p>
            {summary(words.get("editor-problems"), &page.problems)}
            <div class="actions">{actions.collect_view()}</div>
            <div class="actions">
                {facts}
                <a class="button button-quiet" href=format!("{base}/questions")>
                    {words.get("editor-questions-title")}
                </a>
                <a class="button button-quiet" href=format!("{base}/preview")>
                    {words.get("editor-preview")}
                </a>
            </div>
            <div class="panels">
                <section class="panel">
                    <h2>{words.get("editor-languages")}</h2>
                    <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-languages")>
                    <table class="table">
                        <thead class="visually-hidden">
                            <tr>
                                <th scope="col">{words.get("editor-language")}</th>
                                <th scope="col">{words.get("editor-services-state")}</th>
                                <th scope="col">{words.get("editor-edit")}</th>
                                <th scope="col">{words.get("editor-text-confirm")}</th>
                            </tr>
                        </thead>
                        <tbody>{languages}</tbody>
                    </table>
                    </div>
                </section>
                <section class="panel">
                    <h2>{words.get("editor-versions")}</h2>
                    <ul class="rows">{revisions}</ul>
                    <h2>{words.get("editor-comments")}</h2>
                    <ul class="rows">{comments.collect_view()}</ul>
                    {comment}
                </section>
            </div>
        }
        .into_any();
        shell(page.frame, page.title, body)
    })
}

fn action_form(action: ServiceAction, index: usize, session: String) -> AnyView {
    let hidden = action
        .hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let reason = action.reason.map(|(label, is_required)| {
        let id = format!("reason-{index}");
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <textarea id=id name="reason" rows="2" required=is_required></textarea>
            </div>
        }
    });
    let time = action.time.map(|label| {
        let id = format!("time-{index}");
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <input id=id name="time" type="datetime-local" />
            </div>
        }
    });
    let class = if action.is_main {
        "button"
    } else {
        "button button-quiet"
    };
    view! {
        <form class="action" method="post" action=action.action>
            {proof(session)}
            {hidden.collect_view()}
            {reason}
            {time}
            <button class=class type="submit">
                {action.text}
            </button>
        </form>
    }
    .into_any()
}
