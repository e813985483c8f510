//! Passkeys: asked for after the password, and looked after on the page about the own account. They need script; codes do not.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem, Words,
    fields::{Field, line, proof, submit, summary},
    parts::button_form,
    shell::shell,
};
use crate::render::render;

/// What a browser needs to ask for a passkey.
#[derive(Debug, Clone)]
pub struct PasskeyRequest {
    /// What the answer is to be sent with.
    pub ceremony: String,
    /// What the device is asked, as JSON.
    pub options: String,
}

/// After the password: the passkey, or the code of the app.
#[derive(Debug, Clone)]
pub struct PasskeyPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What the device is asked.
    pub request: PasskeyRequest,
    /// Where to go afterwards.
    pub next: String,
    /// Whether somebody is signed in already, and proves it again.
    pub is_again: bool,
}

/// A new passkey of the own account.
#[derive(Debug, Clone)]
pub struct NewPasskeyPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What the device is asked.
    pub request: PasskeyRequest,
    /// The name that was typed.
    pub name: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// A passkey of one's own.
#[derive(Debug, Clone)]
pub struct PasskeyRow {
    /// What the form names it by.
    pub id: String,
    /// What its owner calls the device.
    pub name: String,
    /// Since when, in words.
    pub since: String,
    /// When it was used last, in words; empty for never.
    pub used: String,
}

/// After the password: the passkey, or the code of the app.
#[must_use]
pub fn render_passkey(page: &PasskeyPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let (title, action) = if page.is_again {
            (words.get("editor-prove-title"), "/editor/prove/passkey")
        } else {
            (words.get("editor-sign-in-title"), "/editor/sign-in/passkey")
        };
        let code = Field {
            name: "code".to_owned(),
            label: words.get("editor-sign-in-code"),
            help: words.get("editor-sign-in-code-help"),
            ..Field::default()
        };
        let session = page.frame.proof();
        let body = view! {
            <p class="lead">{words.get("editor-passkey-lead")}</p>
            <form
                class="form form-narrow"
                method="post"
                action=action
                data-passkey="get"
                data-options=page.request.options.clone()
                data-failed=words.get("editor-passkey-failed")
            >
                {proof(session)}
                <input type="hidden" name="next" value=page.next />
                {request_fields(&page.request, words.get("editor-passkey-use"))}
                {line(code, "text", "one-time-code", &[])}
                {submit(words.get("editor-sign-in-button"))}
            </form>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// A new passkey of the own account.
#[must_use]
pub fn render_new_passkey(page: &NewPasskeyPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let problems = page.problems;
        let title = words.get("editor-passkey-new");
        let name = Field {
            name: "name".to_owned(),
            label: words.get("editor-passkey-name"),
            help: words.get("editor-passkey-name-help"),
            value: page.name,
            is_required: true,
            ..Field::default()
        };
        let session = page.frame.proof();
        let body = view! {
            <p class="lead">{words.get("editor-passkey-new-lead")}</p>
            {summary(words.get("editor-problems"), &problems)}
            <form
                class="form form-narrow"
                method="post"
                action="/editor/account/passkeys"
                data-passkey="create"
                data-options=page.request.options.clone()
                data-failed=words.get("editor-passkey-failed")
            >
                {proof(session)}
                {line(name, "text", "off", &problems)}
                {request_fields(&page.request, words.get("editor-passkey-create"))}
                <p data-passkey-missing="">{words.get("editor-passkey-missing")}</p>
            </form>
            <p>
                <a href="/editor/account">{words.get("editor-account-title")}</a>
            </p>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// The fields of a form that asks for a passkey. The button is shown by the script, where the browser knows passkeys.
pub(super) fn request_fields(request: &PasskeyRequest, button: String) -> AnyView {
    view! {
        <input type="hidden" name="ceremony" value=request.ceremony.clone() />
        <input type="hidden" name="credential" value="" />
        <div data-passkey-part="" hidden>
            <button class="button" type="button">
                {button}
            </button>
            <p class="field-problem" role="status" data-passkey-state=""></p>
        </div>
    }
    .into_any()
}

/// The passkeys of the own account, as a part of the page about it.
pub(super) fn passkeys_section(rows: Vec<PasskeyRow>, session: &str, words: &Words) -> AnyView {
    let table = (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|row| {
            let remove = button_form(
                "/editor/account/passkeys/remove".to_owned(),
                session.to_owned(),
                vec![("id", row.id)],
                format!("{}: {}", words.get("editor-remove"), row.name),
                "button button-quiet",
            );
            view! {
                <tr>
                    <th scope="row">{row.name}</th>
                    <td>{row.since}</td>
                    <td>{row.used}</td>
                    <td>{remove}</td>
                </tr>
            }
        });
        view! {
            <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-passkey-heading")>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{words.get("editor-passkey-name")}</th>
                            <th scope="col">{words.get("editor-session-since")}</th>
                            <th scope="col">{words.get("editor-session-seen")}</th>
                            <th scope="col">{words.get("editor-remove")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        }
    });
    view! {
        <section>
            <h2>{words.get("editor-passkey-heading")}</h2>
            <p>{words.get("editor-passkey-help")}</p>
            {table}
            <p>
                <a class="button button-quiet" href="/editor/account/passkeys/new">
                    {words.get("editor-passkey-new")}
                </a>
            </p>
        </section>
    }
    .into_any()
}
