//! The own account: password, second factor, sessions.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem, Words,
    directory::{DirectoryView, directory_section},
    fields::{Field, line, proof, submit, summary},
    parts::button_form,
    passkey::{PasskeyRow, passkeys_section},
    shell::shell,
    sign_in::{EnrolmentView, enrolment_steps},
};
use crate::render::render;

/// The own account.
#[derive(Debug, Clone)]
pub struct AccountPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What the own role may do, in words.
    pub role_help: String,
    /// Where the own name is signed in.
    pub sessions: Vec<SessionRow>,
    /// How many recovery codes are left, in words.
    pub recovery_left: String,
    /// The own passkeys; none where the editor offers none.
    pub passkeys: Option<Vec<PasskeyRow>>,
    /// The connection with the town's directory; none where the town has none.
    pub directory: Option<DirectoryView>,
    /// A new second factor, while it is being set up.
    pub enrolment: Option<EnrolmentView>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// A session of one's own.
#[derive(Debug, Clone)]
pub struct SessionRow {
    /// Since when, in words.
    pub since: String,
    /// When it was used last, in words.
    pub seen: String,
    /// Whether it is this one.
    pub is_this: bool,
}

/// The own account.
#[must_use]
pub fn render_account(page: &AccountPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let problems = page.problems;
        let title = words.get("editor-account-title");
        let this = words.get("editor-session-this");
        let rows = page.sessions.into_iter().map(|row| {
            let mark = row.is_this.then(|| this.clone());
            view! {
                <tr>
                    <td>{row.since}</td>
                    <td>{row.seen}</td>
                    <td>{mark}</td>
                </tr>
            }
        });
        let field = |name: &str, label: &str, help: &str| Field {
            name: name.to_owned(),
            label: words.get(label),
            help: if help.is_empty() {
                String::new()
            } else {
                words.get(help)
            },
            is_required: true,
            ..Field::default()
        };
        let factor = factor(
            page.enrolment,
            page.recovery_left,
            &session,
            &words,
            &problems,
        );
        let passkeys = page
            .passkeys
            .map(|rows| passkeys_section(rows, &session, &words));
        let directory = page
            .directory
            .map(|directory| directory_section(directory, session.clone(), &words));
        let body = view! {
            {summary(words.get("editor-problems"), &problems)}
            <p class="lead">{page.role_help}</p>
            <section>
                <h2>{words.get("editor-sessions")}</h2>
                <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-sessions")>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{words.get("editor-session-since")}</th>
                            <th scope="col">{words.get("editor-session-seen")}</th>
                            <th scope="col">{words.get("editor-session-mark")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
                </div>
                {button_form(
                    "/editor/account/sessions/end".to_owned(),
                    session.clone(),
                    Vec::new(),
                    words.get("editor-sessions-end"),
                    "button button-quiet",
                )}
            </section>
            <section>
                <h2>{words.get("editor-password-title")}</h2>
                <form class="form form-narrow" method="post" action="/editor/account/password">
                    {proof(session)}
                    {line(
                        field("current", "editor-password-current", ""),
                        "password",
                        "current-password",
                        &problems,
                    )}
                    {line(
                        field("password", "editor-password-new", "editor-password-help"),
                        "password",
                        "new-password",
                        &problems,
                    )} {submit(words.get("editor-password-button"))}
                </form>
            </section>
            <section>
                <h2>{words.get("editor-factor-title")}</h2>
                {factor}
            </section>
            {passkeys}
            {directory}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// The second factor: how many recovery codes are left, or the steps to a new one.
fn factor(
    enrolment: Option<EnrolmentView>,
    recovery_left: String,
    session: &str,
    words: &Words,
    problems: &[Problem],
) -> AnyView {
    let Some(enrolment) = enrolment else {
        return view! {
            <p>{recovery_left}</p>
            <p>
                <a class="button button-quiet" href="/editor/account?factor=new">
                    {words.get("editor-factor-new")}
                </a>
            </p>
        }
        .into_any();
    };
    let code = Field {
        name: "code".to_owned(),
        label: words.get("editor-factor-code"),
        is_required: true,
        ..Field::default()
    };
    view! {
        <form class="form form-narrow" method="post" action="/editor/account/second-factor">
            {proof(session.to_owned())}
            {enrolment_steps(&enrolment, words)}
            {line(code, "text", "one-time-code", problems)}
            {submit(words.get("editor-factor-button"))}
        </form>
    }
    .into_any()
}
