//! `/editor/single-sign-on`: signing in by the town's directory, and connecting an account with it.
//!
//! The provider sends people back by a link from another site, with which the browser sends no session, and which may do nothing. So it
//! only shows who was recognised; what signs in or connects is the form on the page after it.

use std::sync::Arc;

use axum::{http::StatusCode, response::Response};
use stadtlotse_app::editor::{
    DirectoryPage, Message, MessagePage, PasskeyRequest, Problem, render_directory, render_message,
};

use super::{
    account,
    context::{Context, clear_handle, set_handle},
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, unprocessable},
    passkeys,
    refusal::Refusal,
    sign_in::{Factor, check_factor, local, render_without_directory, signed_in},
};
use crate::{
    config::DirectoryFactor,
    editors::{AccountId, Administer, OwnAccount, SessionToken, passkey::FirstFactor},
    http::limit::{Brings, admit},
    single_sign_on::{Handle, Identity, Purpose, Reply, SignOnError, SingleSignOn},
    storage::{DirectoryLink, DirectoryProof, SignIn, StoredAccount},
    throttle::LimitedAction,
};

pub(super) async fn get_begin(context: Context) -> Outcome {
    // Another site could use up somebody's attempts by pictures that lead here.
    if context.is_from_elsewhere {
        return Err(Refusal::Forged);
    }
    let next = local(context.query("next"));
    begin(&context, Purpose::SignIn(next)).await
}

pub(super) async fn get(context: Context) -> Outcome {
    let single_sign_on = find(&context)?;
    let reply = Reply {
        code: context.query("code"),
        state: context.query("state"),
        issuer: context.query("iss"),
    };
    let recognised = match &context.handle {
        Some(handle) => {
            let now = context.now();
            single_sign_on.recognise(handle, reply, now).await
        }
        None => Err(SignOnError::Unasked),
    };
    let (handle, recognised) = match recognised {
        Ok(recognised) => recognised,
        Err(error) => {
            // What nobody asked for costs nothing, so it must not fill the log.
            if !matches!(error, SignOnError::Unreachable | SignOnError::Unasked) {
                let now = context.now();
                context.storage().record_failed_sign_in(None, now).await?;
            }
            return Ok(without_directory(&context, error));
        }
    };
    let mut response = match &recognised.purpose {
        Purpose::Link(_) => html(render_returned(&context)),
        Purpose::SignIn(_) => {
            let stored = match find_account(&context, &recognised.identity).await? {
                Ok(stored) => stored,
                Err(key) => {
                    single_sign_on.forget(&handle, context.now());
                    return Ok(unprocessable(render_without_directory(&context, key)));
                }
            };
            let request = ask(&context, &stored, &recognised.identity).await?;
            html(render(&context, &recognised.identity, request, Vec::new()))
        }
    };
    set_handle(&mut response, &handle);
    Ok(response)
}

pub(super) async fn post(context: Context, form: Arc<Form>) -> Outcome {
    let single_sign_on = find(&context)?;
    admit(
        &context.state.app,
        context.client,
        LimitedAction::SignIn,
        Brings::NoScript,
    )
    .await
    .map_err(|_| Refusal::TooMany)?;
    let now = context.now();
    let found = context.handle.as_ref().and_then(|handle| {
        let recognised = single_sign_on.find(handle, now)?;
        match recognised.purpose {
            Purpose::SignIn(next) => Some((handle, recognised.identity, next)),
            Purpose::Link(_) => None,
        }
    });
    let Some((handle, identity, next)) = found else {
        return Ok(without_directory(&context, SignOnError::Unasked));
    };
    let stored = match find_account(&context, &identity).await? {
        Ok(stored) => stored,
        Err(key) => {
            single_sign_on.forget(handle, now);
            return Ok(unprocessable(render_without_directory(&context, key)));
        }
    };
    match open(&context, &stored, &identity, &form).await? {
        Ok(token) => {
            single_sign_on.forget(handle, now);
            let mut response = signed_in(&token, &next);
            clear_handle(&mut response);
            Ok(response)
        }
        Err(key) => {
            single_sign_on.count_failure(handle);
            let problem = context.problem("code", key);
            let request = ask(&context, &stored, &identity).await?;
            let page = render(&context, &identity, request, vec![problem]);
            Ok(unprocessable(page))
        }
    }
}

pub(super) async fn get_link(visit: Visit<OwnAccount>) -> Outcome {
    check_fresh(&visit)?;
    let account = visit.permit.account().clone();
    begin(&visit, Purpose::Link(account)).await
}

pub(super) async fn post_link(visit: Visit<OwnAccount>, _form: Arc<Form>) -> Outcome {
    let single_sign_on = find(&visit)?;
    check_fresh(&visit)?;
    let now = visit.now();
    let found = visit.handle.as_ref().and_then(|handle| {
        let recognised = single_sign_on.find(handle, now)?;
        recognised
            .is_link_of(visit.permit.account())
            .then_some((handle, recognised.identity))
    });
    let Some((handle, identity)) = found else {
        return again(&visit, key(SignOnError::Unasked)).await;
    };
    let link = DirectoryLink {
        issuer: &identity.issuer,
        subject: &identity.subject,
        name: &identity.name,
    };
    single_sign_on.forget(handle, now);
    let is_free = visit
        .storage()
        .link_directory(&visit.permit, link, now)
        .await?;
    if !is_free {
        return again(&visit, "editor-directory-taken").await;
    }
    let mut response = see_other("/editor/account?done=linked");
    clear_handle(&mut response);
    Ok(response)
}

pub(super) async fn post_unlink(visit: Visit<OwnAccount>, _form: Arc<Form>) -> Outcome {
    check_fresh(&visit)?;
    let now = visit.now();
    visit.storage().unlink_directory(&visit.permit, now).await?;
    Ok(see_other("/editor/account?done=unlinked"))
}

pub(super) async fn post_unlink_of(visit: Visit<Administer>, _form: Arc<Form>) -> Outcome {
    let id = AccountId::stored(visit.param("id").to_owned());
    let is_done = visit
        .storage()
        .unlink_directory_of(&visit.permit, &id, visit.now())
        .await?;
    if is_done {
        Ok(see_other("/editor/staff?done=unlinked"))
    } else {
        Err(Refusal::NotFound)
    }
}

fn find(context: &Context) -> Result<&SingleSignOn, Refusal> {
    let single_sign_on = context.state.editor.single_sign_on.as_ref();
    single_sign_on.ok_or(Refusal::NotFound)
}

fn check_fresh(visit: &Visit<OwnAccount>) -> Result<(), Refusal> {
    if visit.permit.staff().is_fresh() {
        Ok(())
    } else {
        Err(Refusal::Stale("/editor/account".to_owned()))
    }
}

/// Sends somebody to the provider.
async fn begin(context: &Context, purpose: Purpose) -> Outcome {
    let single_sign_on = find(context)?;
    admit(
        &context.state.app,
        context.client,
        LimitedAction::SignIn,
        Brings::NoScript,
    )
    .await
    .map_err(|_| Refusal::TooMany)?;
    match single_sign_on.begin(purpose, context.now()).await {
        Ok((handle, address)) => Ok(sent_away(&handle, &address)),
        Err(error) => Ok(without_directory(context, error)),
    }
}

fn sent_away(handle: &Handle, address: &str) -> Response {
    let mut response = see_other(address);
    set_handle(&mut response, handle);
    response
}

/// The account of who was recognised, if it may sign in, else the key of why not.
async fn find_account(
    context: &Context,
    identity: &Identity,
) -> Result<Result<StoredAccount, &'static str>, Refusal> {
    let found = context
        .storage()
        .find_account_by_directory(&identity.issuer, &identity.subject)
        .await?;
    let problem = match &found {
        Some(stored) if !stored.account.is_active => "editor-directory-unknown",
        Some(stored) if !identity.allows(stored.account.role) => "editor-directory-no-role",
        Some(_) => return Ok(found.ok_or("editor-directory-unknown")),
        None => "editor-directory-unknown",
    };
    let account = found.as_ref().map(|stored| &stored.account);
    context
        .storage()
        .record_failed_sign_in(account, context.now())
        .await?;
    Ok(Err(problem))
}

/// Opens a session, or gives the key of what is wrong.
async fn open(
    context: &Context,
    stored: &StoredAccount,
    identity: &Identity,
    form: &Form,
) -> Result<Result<SessionToken, &'static str>, Refusal> {
    let now = context.now();
    let failures = &context.state.editor.failures;
    if failures.must_wait(&stored.account.id, now) {
        return Ok(Err("editor-sign-in-wait"));
    }
    let factor = match identity.factor() {
        DirectoryFactor::Own => own_factor(context, stored, form).await?,
        // Its token was refused where it does not say so.
        DirectoryFactor::Provider => Some(Factor::default()),
    };
    if let Some(factor) = factor {
        let token = SessionToken::random().map_err(|_| Refusal::Internal)?;
        let sign_in = SignIn {
            account: &stored.account,
            step: factor.step,
            recovery: factor.recovery.as_ref(),
            passkey: factor.passkey.as_ref(),
            directory: Some(DirectoryProof {
                issuer: &identity.issuer,
                subject: &identity.subject,
                authenticated_at: identity.authenticated_at,
            }),
            token: &token,
            replaced: None,
            now,
        };
        if context.storage().sign_in(sign_in).await? {
            failures.forget(&stored.account.id);
            return Ok(Ok(token));
        }
    }
    failures.count(&stored.account.id, now);
    context
        .storage()
        .record_failed_sign_in(Some(&stored.account), now)
        .await?;
    Ok(Err("editor-directory-code-wrong"))
}

/// The own second factor: a passkey, or the code of the app.
async fn own_factor(
    context: &Context,
    stored: &StoredAccount,
    form: &Form,
) -> Result<Option<Factor>, Refusal> {
    let answer = form.trimmed("credential");
    if answer.is_empty() {
        return check_factor(context, stored, &form.trimmed("code")).await;
    }
    let begun = passkeys::take(context, form, FirstFactor::Directory);
    let begun = begun.filter(|begun| *begun.account() == stored.account.id);
    let shown = begun.and_then(|begun| passkeys::verify(begun, &answer));
    Ok(shown.map(Factor::of_passkey))
}

/// Asks for a passkey beside the code, where one is wanted and there is one.
async fn ask(
    context: &Context,
    stored: &StoredAccount,
    identity: &Identity,
) -> Result<Option<PasskeyRequest>, Refusal> {
    match identity.factor() {
        DirectoryFactor::Own => {
            passkeys::begin(context, &stored.account.id, FirstFactor::Directory).await
        }
        DirectoryFactor::Provider => Ok(None),
    }
}

/// The own sign-in, which works whatever the directory does.
fn without_directory(context: &Context, error: SignOnError) -> Response {
    let mut response = unprocessable(render_without_directory(context, key(error)));
    if error == SignOnError::Unreachable {
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    }
    clear_handle(&mut response);
    response
}

const fn key(error: SignOnError) -> &'static str {
    match error {
        SignOnError::Unreachable => "editor-directory-unreachable",
        SignOnError::Unasked => "editor-directory-unasked",
        SignOnError::Refused => "editor-directory-refused",
        SignOnError::Unproven => "editor-directory-unproven",
        SignOnError::NoSecondFactor => "editor-directory-no-factor",
    }
}

async fn again(visit: &Visit<OwnAccount>, key: &str) -> Outcome {
    let problem = visit.problem("", key);
    let page = account::render(visit, false, vec![problem]).await?;
    let mut response = unprocessable(page);
    clear_handle(&mut response);
    Ok(response)
}

fn render(
    context: &Context,
    identity: &Identity,
    request: Option<PasskeyRequest>,
    problems: Vec<Problem>,
) -> String {
    render_directory(&DirectoryPage {
        frame: context.frame(),
        name: identity.name.clone(),
        wants_code: identity.factor() == DirectoryFactor::Own,
        request,
        problems,
    })
}

/// Back from the provider, on the way to the own account.
fn render_returned(context: &Context) -> String {
    let words = context.words();
    let next = ("/editor/account".to_owned(), words.get("editor-next"));
    render_message(&MessagePage {
        frame: context.frame(),
        message: Message {
            title: words.get("editor-directory-returned-title"),
            detail: words.get("editor-directory-returned"),
            next: Some(next),
            kept: None,
        },
    })
}
