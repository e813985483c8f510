//! Accounts and invitations.

use leptos::prelude::*;

use super::{
    Choice, EditorFrame, Problem,
    fields::{Field, line, proof, select, submit, summary},
    parts::{badge, button_form},
    shell::shell,
};
use crate::render::render;

/// Accounts and invitations.
#[derive(Debug, Clone)]
pub struct StaffPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// Every account.
    pub accounts: Vec<StaffRow>,
    /// Invitations that nobody has used.
    pub invitations: Vec<InvitationRow>,
    /// The roles, with what they may do.
    pub roles: Vec<(Choice, String)>,
    /// Whether who looks may change something.
    pub may_change: bool,
    /// A code that was just made: for whom, and the code. Shown once.
    pub new_code: Option<(String, String)>,
    /// The name that was typed.
    pub name: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// An account.
#[derive(Debug, Clone)]
pub struct StaffRow {
    /// Its unchanging name.
    pub id: String,
    /// What others call them.
    pub name: String,
    /// Their role: key and words.
    pub role: Choice,
    /// Whether they may sign in.
    pub is_active: bool,
    /// Since when, in words.
    pub since: String,
    /// What the town's directory calls them, if they are connected with it.
    pub directory: Option<String>,
}

/// An invitation.
#[derive(Debug, Clone)]
pub struct InvitationRow {
    /// Who.
    pub name: String,
    /// With which role, in words.
    pub role: String,
    /// Until when, in words.
    pub until: String,
}

/// Accounts and invitations.
#[must_use]
#[expect(
    clippy::too_many_lines,
    reason = "one form, read from top to bottom as it is seen"
)]
pub fn render_staff(page: &StaffPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let problems = page.problems;
        let title = words.get("editor-staff-title");
        let code = page.new_code.map(|(name, code)| {
            view! {
                <div class="notice notice-done" role="status">
                    <p>{words.get("editor-staff-code")} " " <strong>{name}</strong></p>
                    <p>
                        <code class="secret">{code}</code>
                    </p>
                    <p>{words.get("editor-staff-code-help")}</p>
                </div>
            }
        });
        let helps = page.roles.iter().map(|(role, help)| {
            view! {
                <dt>{role.text.clone()}</dt>
                <dd>{help.clone()}</dd>
            }
        });
        let helps = helps.collect_view();
        let roles: Vec<_> = page.roles.into_iter().map(|(role, _)| role).collect();
        let only_roles: Vec<_> = roles.clone();
        let may_change = page.may_change;
        let words_of_row = words.clone();
        let proof_of_row = session.clone();
        let rows = page.accounts.into_iter().map(move |row| {
            let words = &words_of_row;
            let state = if row.is_active {
                badge("good", words.get("editor-staff-active"))
            } else {
                badge("bad", words.get("editor-staff-disabled"))
            };
            let change = may_change.then(|| {
                let options = only_roles.clone().into_iter().map(|choice| {
                    let is_chosen = choice.value == row.role.value;
                    view! {
                        <option value=choice.value selected=is_chosen>
                            {choice.text}
                        </option>
                    }
                });
                let label = format!("{} {}", words.get("editor-staff-role-of"), row.name);
                view! {
                    <form class="inline-form" method="post" action=format!("/editor/staff/{}", row.id)>
                        {proof(proof_of_row.clone())}
                        <select name="role" aria-label=label>
                            {options.collect_view()}
                        </select>
                        <label>
                            <input type="checkbox" name="active" value="yes" checked=row.is_active />
                            {words.get("editor-staff-may-sign-in")}
                        </label>
                        <button class="button button-quiet" type="submit">
                            {words.get("editor-save")}
                        </button>
                    </form>
                }
            });
            let directory = row.directory.as_ref().map(|name| {
                view! { <p>{words.get("editor-directory-linked")} " " {name.clone()}</p> }
            });
            let unlink = (may_change && row.directory.is_some()).then(|| {
                button_form(
                    format!("/editor/staff/{}/unlink", row.id),
                    proof_of_row.clone(),
                    Vec::new(),
                    words.get("editor-directory-unlink"),
                    "button button-quiet",
                )
            });
            view! {
                <tr>
                    <th scope="row">{row.name.clone()}</th>
                    <td>{row.role.text.clone()}</td>
                    <td>{state} {directory}</td>
                    <td>{row.since.clone()}</td>
                    <td>{change} {unlink}</td>
                </tr>
            }
        });
        let rows = rows.collect_view();
        let invitations = (!page.invitations.is_empty()).then(|| {
            let rows = page.invitations.into_iter().map(|row| {
                view! {
                    <tr>
                        <th scope="row">{row.name}</th>
                        <td>{row.role}</td>
                        <td>{row.until}</td>
                    </tr>
                }
            });
            view! {
                <section>
                    <h2>{words.get("editor-staff-invitations")}</h2>
                    <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-staff-invitations")>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{words.get("editor-staff-name")}</th>
                                <th scope="col">{words.get("editor-staff-role")}</th>
                                <th scope="col">{words.get("editor-staff-until")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                    </div>
                </section>
            }
        });
        let invite = may_change.then(|| {
            let name = Field {
                name: "name".to_owned(),
                label: words.get("editor-staff-name"),
                value: page.name,
                is_required: true,
                ..Field::default()
            };
            let role = Field {
                name: "role".to_owned(),
                label: words.get("editor-staff-role"),
                value: "author".to_owned(),
                ..Field::default()
            };
            view! {
                <section class="panel">
                    <h2>{words.get("editor-staff-invite")}</h2>
                    <p>{words.get("editor-staff-invite-help")}</p>
                    <dl class="role-helps">{helps}</dl>
                    <form class="form form-narrow" method="post" action="/editor/staff">
                        {proof(session)}
                        {line(name, "text", "off", &problems)}
                        {select(role, roles, &problems)}
                        {submit(words.get("editor-staff-invite-button"))}
                    </form>
                </section>
            }
        });
        let body = view! {
            {summary(words.get("editor-problems"), &problems)}
            {code}
            <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-staff-title")>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{words.get("editor-staff-name")}</th>
                        <th scope="col">{words.get("editor-staff-role")}</th>
                        <th scope="col">{words.get("editor-staff-state")}</th>
                        <th scope="col">{words.get("editor-staff-since")}</th>
                        <th scope="col">{words.get("editor-staff-change")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            </div>
            {invitations}
            {invite}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}
