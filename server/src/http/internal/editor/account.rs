//! `/editor/account`: the own password, second factor and sessions.

use std::sync::Arc;

use stadtlotse_app::editor::{
    AccountPage, DirectoryView, Problem, RecoveryPage, SessionRow, render_account, render_recovery,
};

use super::{
    form::Form,
    gate::{Outcome, Visit, see_other},
    invitation::{enrolment, hash_password},
    page::{html, unprocessable},
    passkeys,
    refusal::Refusal,
    sign_in::check_password,
};
use crate::{
    editors::{OwnAccount, password::Password, second_factor::RecoveryCodes},
    locale::Value,
    storage::{NewPassword, StoredAccount},
};

pub(super) async fn get(visit: Visit<OwnAccount>) -> Outcome {
    let is_new = visit.query("factor") == "new";
    if is_new && !visit.permit.staff().is_fresh() {
        return Err(Refusal::Stale("/editor/account".to_owned()));
    }
    Ok(html(render(&visit, is_new, Vec::new()).await?))
}

pub(super) async fn post_password(visit: Visit<OwnAccount>, form: Arc<Form>) -> Outcome {
    let stored = own(&visit).await?;
    let is_right = check_password(&visit, stored.password, form.text("current")).await?;
    if !is_right {
        visit
            .state
            .editor
            .failures
            .count(visit.permit.account(), visit.now());
        let problem = visit.problem("current", "editor-password-wrong");
        return Ok(unprocessable(render(&visit, false, vec![problem]).await?));
    }
    let name = visit.permit.staff().name().to_owned();
    let Ok(password) = Password::parse(&form.text("password"), &name) else {
        let problem = visit.problem("password", "editor-password-weak");
        return Ok(unprocessable(render(&visit, false, vec![problem]).await?));
    };
    let password = hash_password(&visit, password).await?;
    let new = NewPassword {
        password: &password,
        kept: visit.session()?,
        now: visit.now(),
    };
    visit.storage().change_password(&visit.permit, new).await?;
    Ok(see_other("/editor/account?done=password"))
}

pub(super) async fn post_factor(visit: Visit<OwnAccount>, form: Arc<Form>) -> Outcome {
    if !visit.permit.staff().is_fresh() {
        return Err(Refusal::Stale("/editor/account".to_owned()));
    }
    let stored = own(&visit).await?;
    let enrolment = stored.enrolment + 1;
    let account = visit.permit.account();
    let secret = visit.state.editor.key.second_factor(account, enrolment);
    let Some(step) = secret.verify(&form.trimmed("code"), visit.now(), None) else {
        let problem = visit.problem("code", "editor-factor-wrong");
        return Ok(unprocessable(render(&visit, true, vec![problem]).await?));
    };
    let (codes, recovery) = RecoveryCodes::generate();
    visit
        .storage()
        .change_second_factor(&visit.permit, enrolment, step, &recovery, visit.now())
        .await?;
    let page = RecoveryPage {
        frame: visit.frame(),
        codes,
    };
    Ok(html(render_recovery(&page)))
}

pub(super) async fn post_end(visit: Visit<OwnAccount>, _form: Arc<Form>) -> Outcome {
    let kept = visit.session()?;
    visit
        .storage()
        .end_other_sessions(&visit.permit, kept, visit.now())
        .await?;
    Ok(see_other("/editor/account?done=sessions"))
}

async fn own(visit: &Visit<OwnAccount>) -> Result<StoredAccount, Refusal> {
    let found = visit.storage().find_account(visit.permit.account()).await?;
    found.ok_or(Refusal::SignedOut)
}

/// The connection with the town's directory, where there is one.
async fn directory(visit: &Visit<OwnAccount>) -> Result<Option<DirectoryView>, Refusal> {
    let Some(single_sign_on) = &visit.state.editor.single_sign_on else {
        return Ok(None);
    };
    let recognised = visit
        .handle
        .as_ref()
        .and_then(|handle| single_sign_on.find(handle, visit.now()))
        .filter(|recognised| recognised.is_link_of(visit.permit.account()));
    Ok(Some(DirectoryView {
        linked: visit.storage().find_directory_name(&visit.permit).await?,
        recognised: recognised.map(|recognised| recognised.identity.name),
    }))
}

pub(super) async fn render(
    visit: &Visit<OwnAccount>,
    is_new: bool,
    problems: Vec<Problem>,
) -> Result<String, Refusal> {
    let stored = own(visit).await?;
    let this = visit.session()?.hash();
    let sessions = visit.storage().list_sessions(&visit.permit).await?;
    let sessions = sessions.into_iter().map(|session| SessionRow {
        since: visit.moment(session.created_at),
        seen: visit.moment(session.seen_at),
        is_this: session.hash == this,
    });
    let left = visit.storage().count_recovery_codes(&visit.permit).await?;
    let left = u32::try_from(left).unwrap_or(u32::MAX);
    let secret = visit
        .state
        .editor
        .key
        .second_factor(&stored.account.id, stored.enrolment + 1);
    let role = stored.account.role;
    let page = AccountPage {
        frame: visit.frame(),
        role_help: visit.words().get(&format!("editor-role-{role}-help")),
        sessions: sessions.collect(),
        recovery_left: visit.say("editor-recovery-left", &[("count", Value::Number(left))]),
        passkeys: passkeys::rows(visit).await?,
        directory: directory(visit).await?,
        enrolment: is_new.then(|| enrolment(visit, &secret, &stored.account.name, role)),
        problems,
    };
    Ok(render_account(&page))
}
