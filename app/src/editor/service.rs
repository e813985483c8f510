//! One service in the editor: how it stands, what can be done, its languages, versions, comments and what residents will see.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem,
    fields::{Field, area, proof, submit, summary},
    parts::{badge, button_form},
    shell::shell,
    workflow::{RevisionRow, WorkflowAction, action_forms, revision_list},
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
    pub actions: Vec<WorkflowAction>,
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
        let actions = action_forms(page.actions, &session);
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
        let revisions = revision_list(page.revisions, &base, &session, &words);
        let has_comments = !page.comments.is_empty();
        let comments = page.comments.into_iter().map(|row| {
            view! {
                <li>
                    <p class="row-detail">{row.author} ", " {row.at}</p>
                    <p class="comment-text">{row.text}</p>
                </li>
            }
        });
        let comments = if has_comments {
            view! { <ul class="rows">{comments.collect_view()}</ul> }.into_any()
        } else {
            view! { <p class="empty">{words.get("editor-comments-none")}</p> }.into_any()
        };
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
            <div class="actions">
                {facts}
                <a class="button button-quiet" href=format!("{base}/questions")>
                    {words.get("editor-questions-title")}
                </a>
                <a class="button button-quiet" href=format!("{base}/preview")>
                    {words.get("editor-preview")}
                </a>
            </div>
            {actions}
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
                    {revisions}
                    <h2>{words.get("editor-comments")}</h2>
                    {comments}
                    {comment}
                </section>
            </div>
        }
        .into_any();
        shell(page.frame, page.title, body)
    })
}
