//! Before anybody is signed in: name, password and second factor in one form; and the way from an invitation to an account.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem,
    fields::{Field, line, proof, submit, summary},
    shell::shell,
};
use crate::render::render;

/// The form to sign in, or to prove again who one is.
#[derive(Debug, Clone)]
pub struct SignInPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The name that was typed.
    pub name: String,
    /// Where to go afterwards.
    pub next: String,
    /// Whether the code may be left out for a passkey.
    pub has_passkeys: bool,
    /// Where the town's directory is asked instead; none where there is none.
    pub directory: Option<String>,
    /// Whether somebody is signed in already, and proves it again.
    pub is_again: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// The form to sign in.
#[must_use]
pub fn render_sign_in(page: &SignInPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let problems = page.problems;
        let (title, lead, action) = if page.is_again {
            (
                words.get("editor-prove-title"),
                words.get("editor-prove-lead"),
                "/editor/prove",
            )
        } else {
            (
                words.get("editor-sign-in-title"),
                words.get("editor-sign-in-lead"),
                "/editor/sign-in",
            )
        };
        let session = page.frame.proof();
        let name = (!page.is_again).then(|| {
            let field = Field {
                name: "name".to_owned(),
                label: words.get("editor-sign-in-name"),
                value: page.name,
                is_required: true,
                ..Field::default()
            };
            line(field, "text", "username", &problems)
        });
        let password = Field {
            name: "password".to_owned(),
            label: words.get("editor-sign-in-password"),
            is_required: true,
            ..Field::default()
        };
        let code = Field {
            name: "code".to_owned(),
            label: words.get("editor-sign-in-code"),
            help: words.get(if page.has_passkeys {
                "editor-passkey-code-help"
            } else {
                "editor-sign-in-code-help"
            }),
            is_required: !page.has_passkeys,
            ..Field::default()
        };
        let directory = page.directory.map(|href| {
            view! {
                <p>
                    <a class="button button-quiet" href=href>
                        {words.get("editor-directory-sign-in")}
                    </a>
                </p>
            }
        });
        let invited = (!page.is_again).then(|| {
            view! {
                <p>
                    <a href="/editor/invitation">{words.get("editor-sign-in-invited")}</a>
                </p>
            }
        });
        let body = view! {
            <p class="lead">{lead}</p>
            {summary(words.get("editor-problems"), &problems)}
            <form class="form form-narrow" method="post" action=action>
                {proof(session)}
                <input type="hidden" name="next" value=page.next />
                {name}
                {line(password, "password", "current-password", &problems)}
                {line(code, "text", "one-time-code", &problems)}
                {submit(words.get("editor-sign-in-button"))}
            </form>
            {directory}
            {invited}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// The way from an invitation to an account: first the code, then password and second factor.
#[derive(Debug, Clone)]
pub struct InvitationPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The code of the invitation; the second step has a good one.
    pub code: String,
    /// The second step: who is invited.
    pub enrolment: Option<EnrolmentView>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// How a second factor is set up.
#[derive(Debug, Clone)]
pub struct EnrolmentView {
    /// Who.
    pub name: String,
    /// Their role, in words.
    pub role: String,
    /// What the role may do, in words.
    pub role_help: String,
    /// The picture to scan, as SVG.
    pub picture: String,
    /// The same to type.
    pub secret: String,
}

/// The picture and the text of a second factor.
pub(super) fn enrolment_steps(enrolment: &EnrolmentView, words: &super::Words) -> AnyView {
    view! {
        <div class="enrolment">
            <p>{words.get("editor-factor-scan")}</p>
            // Made by us of our own text: squares only.
            <div class="enrolment-picture" inner_html=enrolment.picture.clone()></div>
            <p>
                {words.get("editor-factor-type")} " " <code class="secret">{enrolment.secret.clone()}</code>
            </p>
        </div>
    }
    .into_any()
}

/// The way from an invitation to an account.
#[must_use]
pub fn render_invitation(page: &InvitationPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let problems = page.problems;
        let title = words.get("editor-invitation-title");
        let form = match page.enrolment {
            None => {
                let code = Field {
                    name: "invitation".to_owned(),
                    label: words.get("editor-invitation-code"),
                    help: words.get("editor-invitation-code-help"),
                    value: page.code,
                    is_required: true,
                    ..Field::default()
                };
                view! {
                    <form class="form form-narrow" method="post" action="/editor/invitation">
                        {line(code, "text", "off", &problems)}
                        {submit(words.get("editor-next"))}
                    </form>
                }
                .into_any()
            }
            Some(enrolment) => {
                let password = Field {
                    name: "password".to_owned(),
                    label: words.get("editor-password-new"),
                    help: words.get("editor-password-help"),
                    is_required: true,
                    ..Field::default()
                };
                let code = Field {
                    name: "code".to_owned(),
                    label: words.get("editor-factor-code"),
                    is_required: true,
                    ..Field::default()
                };
                view! {
                    <p class="lead">
                        {words.get("editor-invitation-hello")} " " <strong>{enrolment.name.clone()}</strong> ". "
                        {words.get("editor-invitation-role")} " " <strong>{enrolment.role.clone()}</strong> ". "
                        {enrolment.role_help.clone()}
                    </p>
                    <form class="form form-narrow" method="post" action="/editor/invitation/account">
                        <input type="hidden" name="invitation" value=page.code />
                        // For password managers.
                        <input
                            class="visually-hidden"
                            type="text"
                            name="name"
                            value=enrolment.name.clone()
                            autocomplete="username"
                            tabindex="-1"
                            aria-hidden="true"
                            readonly
                        />
                        {line(password, "password", "new-password", &problems)}
                        <h2>{words.get("editor-factor-title")}</h2>
                        {enrolment_steps(&enrolment, &words)}
                        {line(code, "text", "one-time-code", &problems)}
                        <p class="field-help">{words.get("editor-permitted-use")}</p>
                        {submit(words.get("editor-invitation-button"))}
                    </form>
                }
                .into_any()
            }
        };
        let body = view! {
            {summary(words.get("editor-problems"), &problems)}
            {form}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// Recovery codes, shown once.
#[derive(Debug, Clone)]
pub struct RecoveryPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The codes.
    pub codes: Vec<String>,
}

/// Recovery codes, shown once.
#[must_use]
pub fn render_recovery(page: &RecoveryPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let title = words.get("editor-recovery-title");
        let codes = page.codes.into_iter().map(|code| {
            view! {
                <li>
                    <code class="secret">{code}</code>
                </li>
            }
        });
        let body = view! {
            <p class="lead">{words.get("editor-recovery-lead")}</p>
            <ul class="recovery">{codes.collect_view()}</ul>
            <p>
                <a class="button" href="/editor">
                    {words.get("editor-recovery-kept")}
                </a>
            </p>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}
