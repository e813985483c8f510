//! `/editor/invitation`: from the code of an invitation to an account with password and second factor. The only way to one.

use std::sync::Arc;

use stadtlotse_app::editor::{
    EnrolmentView, InvitationPage, Problem, RecoveryPage, render_invitation, render_recovery,
};

use super::{
    context::{Context, set_cookie},
    form::Form,
    gate::Outcome,
    page::{html, unprocessable},
    refusal::Refusal,
};
use crate::{
    editors::{
        Invitation, InvitationCode, SessionToken,
        password::{Password, PasswordHash, hash},
        second_factor::{RecoveryCodes, qr_svg},
    },
    http::limit::{Brings, admit},
    storage::Activation,
    throttle::LimitedAction,
};

pub(super) async fn get(context: Context) -> Outcome {
    Ok(html(render(&context, String::new(), None, Vec::new())))
}

pub(super) async fn post(context: Context, form: Arc<Form>) -> Outcome {
    let typed = form.trimmed("invitation");
    let Some(invitation) = find(&context, &typed).await? else {
        let problem = context.problem("invitation", "editor-invitation-wrong");
        return Ok(unprocessable(render(&context, typed, None, vec![problem])));
    };
    Ok(html(render(&context, typed, Some(&invitation), Vec::new())))
}

pub(super) async fn post_account(context: Context, form: Arc<Form>) -> Outcome {
    let typed = form.trimmed("invitation");
    let Some(invitation) = find(&context, &typed).await? else {
        let problem = context.problem("invitation", "editor-invitation-wrong");
        return Ok(unprocessable(render(&context, typed, None, vec![problem])));
    };
    let secret = context
        .state
        .editor
        .key
        .second_factor(&invitation.account, 1);
    let step = secret.verify(&form.trimmed("code"), context.now(), None);
    let password = Password::parse(&form.text("password"), &invitation.name);
    let (step, password) = match (step, password) {
        (Some(step), Ok(password)) => (step, password),
        (step, password) => {
            let mut problems = Vec::new();
            if password.is_err() {
                problems.push(context.problem("password", "editor-password-weak"));
            }
            if step.is_none() {
                problems.push(context.problem("code", "editor-factor-wrong"));
            }
            let page = render(&context, typed, Some(&invitation), problems);
            return Ok(unprocessable(page));
        }
    };
    let password = hash_password(&context, password).await?;
    let (codes, recovery) = RecoveryCodes::generate();
    let token = SessionToken::random().map_err(|_| Refusal::Internal)?;
    let activation = Activation {
        invitation: &invitation,
        password: &password,
        step,
        recovery: &recovery,
        token: &token,
        now: context.now(),
    };
    if !context.storage().activate_account(activation).await? {
        let problem = context.problem("invitation", "editor-invitation-wrong");
        return Ok(unprocessable(render(&context, typed, None, vec![problem])));
    }
    let page = RecoveryPage {
        frame: context.frame(),
        codes,
    };
    let mut response = html(render_recovery(&page));
    set_cookie(&mut response, &token);
    Ok(response)
}

/// The open invitation with that code.
async fn find(context: &Context, typed: &str) -> Result<Option<Invitation>, Refusal> {
    admit(
        &context.state.app,
        context.client,
        LimitedAction::SignIn,
        Brings::NoScript,
    )
    .await
    .map_err(|_| Refusal::TooMany)?;
    let code = InvitationCode::typed(typed);
    let found = context.storage().find_invitation(&code).await?;
    Ok(found.filter(|invitation| invitation.is_open(context.now())))
}

/// Hashes a password, a few at a time.
pub(super) async fn hash_password(
    context: &Context,
    password: Password,
) -> Result<PasswordHash, Refusal> {
    let _place = context
        .state
        .editor
        .hashing
        .acquire()
        .await
        .map_err(|_| Refusal::Internal)?;
    tokio::task::spawn_blocking(move || hash(&password))
        .await
        .map_err(|_| Refusal::Internal)
}

fn render(
    context: &Context,
    code: String,
    invitation: Option<&Invitation>,
    problems: Vec<Problem>,
) -> String {
    let enrolment = invitation.map(|invitation| {
        let secret = context
            .state
            .editor
            .key
            .second_factor(&invitation.account, 1);
        enrolment(context, &secret, &invitation.name, invitation.role)
    });
    render_invitation(&InvitationPage {
        frame: context.frame(),
        code,
        enrolment,
        problems,
    })
}

/// How a second factor is shown to be set up.
pub(super) fn enrolment(
    context: &Context,
    secret: &crate::editors::second_factor::TotpSecret,
    name: &str,
    role: crate::editors::Role,
) -> EnrolmentView {
    let words = context.words();
    let issuer = format!("Stadtlotse {}", context.state.app.config.town.name);
    let uri = secret.uri(name, &issuer);
    EnrolmentView {
        name: name.to_owned(),
        role: context.role(role),
        role_help: words.get(&format!("editor-role-{role}-help")),
        picture: qr_svg(&uri, &words.get("editor-factor-picture")).unwrap_or_default(),
        secret: secret.base32(),
    }
}
