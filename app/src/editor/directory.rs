//! The town's directory: signing in by it, and connecting the own account with it.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem, Words,
    fields::{Field, line, submit, summary},
    parts::button_form,
    passkey::{PasskeyRequest, request_fields},
    shell::shell,
};
use crate::render::render;

/// Who was recognised by the directory, and what is still wanted.
#[derive(Debug, Clone)]
pub struct DirectoryPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What the directory calls them.
    pub name: String,
    /// Whether the own second factor is still wanted.
    pub wants_code: bool,
    /// The passkey that may be shown instead; none where they have none.
    pub request: Option<PasskeyRequest>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// The connection of the own account with the directory.
#[derive(Debug, Clone)]
pub struct DirectoryView {
    /// What the directory calls whom it is connected with.
    pub linked: Option<String>,
    /// What it calls whom it has just recognised, to be connected.
    pub recognised: Option<String>,
}

/// Who was recognised by the directory, and what is still wanted.
#[must_use]
pub fn render_directory(page: &DirectoryPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let problems = page.problems;
        let title = words.get("editor-directory-title");
        let code = page.wants_code.then(|| {
            let field = Field {
                name: "code".to_owned(),
                label: words.get("editor-sign-in-code"),
                help: words.get("editor-sign-in-code-help"),
                is_required: page.request.is_none(),
                ..Field::default()
            };
            line(field, "text", "one-time-code", &problems)
        });
        let options = page.request.as_ref().map(|request| request.options.clone());
        let kind = options.is_some().then_some("get");
        let request = page
            .request
            .map(|request| request_fields(&request, words.get("editor-passkey-use")));
        let body = view! {
            <p class="lead">
                {words.get("editor-directory-recognised")} " " <strong>{page.name}</strong>
            </p>
            {summary(words.get("editor-problems"), &problems)}
            <form
                class="form form-narrow"
                method="post"
                action="/editor/single-sign-on"
                data-passkey=kind
                data-options=options
                data-failed=words.get("editor-passkey-failed")
            >
                {request} {code} {submit(words.get("editor-sign-in-button"))}
            </form>
            <p>
                <a href="/editor/sign-in">{words.get("editor-directory-other")}</a>
            </p>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// The connection of the own account with the directory, as a part of the page about it.
pub(super) fn directory_section(
    directory: DirectoryView,
    session: String,
    words: &Words,
) -> AnyView {
    let state = match (directory.recognised, directory.linked) {
        (Some(name), _) => {
            let button = button_form(
                "/editor/account/directory".to_owned(),
                session,
                Vec::new(),
                words.get("editor-directory-link-now"),
                "button",
            );
            view! {
                <p>{words.get("editor-directory-recognised")} " " <strong>{name}</strong></p>
                <p>{words.get("editor-directory-link-help")}</p>
                {button}
            }
            .into_any()
        }
        (None, Some(name)) => {
            let button = button_form(
                "/editor/account/directory/unlink".to_owned(),
                session,
                Vec::new(),
                words.get("editor-directory-unlink"),
                "button button-quiet",
            );
            view! {
                <p>{words.get("editor-directory-linked")} " " <strong>{name}</strong></p>
                {button}
            }
            .into_any()
        }
        (None, None) => view! {
            <p>{words.get("editor-directory-unlinked")}</p>
            <p>
                <a class="button button-quiet" href="/editor/account/directory/begin">
                    {words.get("editor-directory-link")}
                </a>
            </p>
        }
        .into_any(),
    };
    view! {
        <section>
            <h2>{words.get("editor-directory-heading")}</h2>
            {state}
        </section>
    }
    .into_any()
}
