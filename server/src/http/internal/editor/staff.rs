//! `/editor/staff`: accounts and invitations.

use std::sync::Arc;

use stadtlotse_app::editor::{Choice, InvitationRow, Problem, StaffPage, StaffRow, render_staff};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, unprocessable},
    refusal::Refusal,
};
use crate::editors::{
    Account, AccountId, Administer, Audit, Capability, Invitation, Permit, Read, Role,
    account::parse_name,
};

pub(super) async fn get(visit: Visit<Audit>) -> Outcome {
    Ok(html(render(&visit, None, String::new(), Vec::new()).await?))
}

pub(super) async fn post(visit: Visit<Administer>, form: Arc<Form>) -> Outcome {
    let typed = form.trimmed("name");
    let again = async |field: &str, key: &str| {
        let problem = visit.problem(field, key);
        let page = render(&visit, None, typed.clone(), vec![problem]).await?;
        Ok(unprocessable(page))
    };
    let Ok(name) = parse_name(&typed) else {
        return again("name", "editor-staff-name-unfit").await;
    };
    let Ok(role) = form.trimmed("role").parse::<Role>() else {
        return again("role", "editor-staff-role-unfit").await;
    };
    let now = visit.now();
    let (invitation, code) =
        Invitation::new(name.clone(), role, now).map_err(|_| Refusal::Internal)?;
    let is_free = visit
        .storage()
        .invite(&visit.permit, &invitation, &code, now)
        .await?;
    if !is_free {
        return again("name", "editor-staff-name-taken").await;
    }
    let new_code = Some((name, code.in_groups()));
    Ok(html(
        render(&visit, new_code, String::new(), Vec::new()).await?,
    ))
}

pub(super) async fn post_change(visit: Visit<Administer>, form: Arc<Form>) -> Outcome {
    let id = AccountId::stored(visit.param("id").to_owned());
    let Ok(role) = form.trimmed("role").parse::<Role>() else {
        return Err(Refusal::Malformed);
    };
    let is_active = form.is_ticked("active");
    let is_done = visit
        .storage()
        .change_account(&visit.permit, &id, role, is_active, visit.now())
        .await?;
    if is_done {
        return Ok(see_other("/editor/staff?done=saved"));
    }
    let problem = visit.problem("", "editor-staff-last-administrator");
    Ok(unprocessable(
        render(&visit, None, String::new(), vec![problem]).await?,
    ))
}

async fn render(
    context: &Context,
    new_code: Option<(String, String)>,
    name: String,
    problems: Vec<Problem>,
) -> Result<String, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let words = context.words();
    let mut directory = context.storage().list_directory_names(&permit).await?;
    let row = |account: Account| StaffRow {
        directory: directory.remove(&account.id),
        id: account.id.to_string(),
        name: account.name,
        role: Choice {
            value: account.role.key().to_owned(),
            text: context.role(account.role),
        },
        is_active: account.is_active,
        since: context.moment(account.created_at),
    };
    let invitation = |invitation: Invitation| InvitationRow {
        name: invitation.name,
        role: context.role(invitation.role),
        until: context.moment(invitation.expires_at),
    };
    let accounts = context.storage().list_accounts(&permit).await?;
    let invitations = context.storage().list_invitations(&permit).await?;
    let now = context.now();
    let open = invitations.into_iter().filter(|it| it.is_open(now));
    let page = StaffPage {
        frame: context.frame(),
        accounts: accounts.into_iter().map(row).collect(),
        invitations: open.map(invitation).collect(),
        roles: Role::ALL
            .iter()
            .map(|role| {
                let choice = Choice {
                    value: role.key().to_owned(),
                    text: context.role(*role),
                };
                (choice, words.get(&format!("editor-role-{role}-help")))
            })
            .collect(),
        may_change: Administer::ROLES.contains(&staff.role()),
        new_code,
        name,
        problems,
    };
    Ok(render_staff(&page))
}
