//! `/editor/sign-in`, `/editor/prove`, `/editor/sign-out`: name, password and second factor together, so that nobody learns which was
//! wrong, and nobody is ever half signed in.

use std::sync::Arc;

use axum::response::Response;
use stadtlotse_app::editor::{
    PasskeyPage, PasskeyRequest, SignInPage, render_passkey, render_sign_in,
};

use super::{
    context::{Context, clear_cookie, set_cookie},
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, unprocessable},
    passkeys,
    refusal::Refusal,
};
use crate::{
    editors::{
        AccountId, OwnAccount, SessionToken,
        passkey::{FirstFactor, UsedPasskey},
        password::{PasswordHash, verify},
        second_factor::RecoveryHash,
    },
    http::limit::{Brings, admit},
    storage::{SignIn, StoredAccount},
    throttle::LimitedAction,
};

/// How somebody proved who they are.
struct Proof {
    stored: StoredAccount,
    factor: Factor,
}

/// The second factor that somebody showed.
#[derive(Default)]
pub(super) struct Factor {
    /// The time step of a code.
    pub(super) step: Option<u64>,
    /// A recovery code.
    pub(super) recovery: Option<RecoveryHash>,
    /// A passkey.
    pub(super) passkey: Option<UsedPasskey>,
}

impl Factor {
    /// A passkey that was shown.
    pub(super) fn of_passkey(used: UsedPasskey) -> Self {
        Self {
            passkey: Some(used),
            ..Self::default()
        }
    }
}

/// How far an attempt to sign in came.
enum Attempt {
    /// All the way.
    In(SessionToken),
    /// The password was right; the second factor is to be a passkey, or may be.
    Half(PasskeyRequest),
    /// Something was wrong; the key of what is said.
    Wrong(&'static str),
}

pub(super) async fn get(context: Context) -> Outcome {
    let next = local(context.query("next"));
    Ok(html(render(&context, String::new(), next, false, None)))
}

pub(super) async fn post(context: Context, form: Arc<Form>) -> Outcome {
    let (name, next) = (form.trimmed("name"), local(form.find("next").unwrap_or("")));
    let stored = context.storage().find_account_by_name(&name).await?;
    match open(&context, stored, &form, None).await? {
        Attempt::In(token) => Ok(signed_in(&token, &next)),
        Attempt::Half(request) => Ok(html(render_half(&context, request, next, false))),
        Attempt::Wrong(key) => Ok(unprocessable(render(
            &context,
            name,
            next,
            false,
            Some(key),
        ))),
    }
}

pub(super) async fn post_passkey(context: Context, form: Arc<Form>) -> Outcome {
    finish(&context, &form, None).await
}

pub(super) async fn get_again(visit: Visit<OwnAccount>) -> Outcome {
    let next = local(visit.query("next"));
    Ok(html(render(&visit, String::new(), next, true, None)))
}

pub(super) async fn post_again(visit: Visit<OwnAccount>, form: Arc<Form>) -> Outcome {
    let next = local(form.find("next").unwrap_or(""));
    let stored = visit.storage().find_account(visit.permit.account()).await?;
    let replaced = visit.session()?;
    match open(&visit, stored, &form, Some(replaced)).await? {
        Attempt::In(token) => Ok(signed_in(&token, &next)),
        Attempt::Half(request) => Ok(html(render_half(&visit, request, next, true))),
        Attempt::Wrong(key) => Ok(unprocessable(render(
            &visit,
            String::new(),
            next,
            true,
            Some(key),
        ))),
    }
}

pub(super) async fn post_passkey_again(visit: Visit<OwnAccount>, form: Arc<Form>) -> Outcome {
    let replaced = visit.session()?;
    finish(&visit, &form, Some((replaced, visit.permit.account()))).await
}

pub(super) async fn post_out(visit: Visit<OwnAccount>, _form: Arc<Form>) -> Outcome {
    let token = visit.session()?;
    visit
        .storage()
        .end_session(&visit.permit, token, visit.now())
        .await?;
    let mut response = see_other("/editor/sign-in?done=signed-out");
    clear_cookie(&mut response);
    Ok(response)
}

/// Opens a session, asks for a passkey, or gives the key of what is wrong.
async fn open(
    context: &Context,
    stored: Option<StoredAccount>,
    form: &Form,
    replaced: Option<&SessionToken>,
) -> Result<Attempt, Refusal> {
    limit(context).await?;
    let failures = &context.state.editor.failures;
    if let Some(stored) = &stored
        && failures.must_wait(&stored.account.id, context.now())
    {
        return Ok(Attempt::Wrong("editor-sign-in-wait"));
    }
    match prove(context, stored.clone(), form).await? {
        Known::Both(proof) => {
            if let Some(token) = enter(context, &proof, replaced).await? {
                return Ok(Attempt::In(token));
            }
        }
        Known::Password(request) => return Ok(Attempt::Half(request)),
        Known::Nothing => {}
    }
    fail(context, stored.as_ref()).await?;
    Ok(Attempt::Wrong("editor-sign-in-wrong"))
}

/// The second half: who knows the password shows a passkey, or the code after all. It is limited by the first half, each of which opens
/// it once.
async fn finish(
    context: &Context,
    form: &Form,
    again: Option<(&SessionToken, &AccountId)>,
) -> Outcome {
    let next = local(form.find("next").unwrap_or(""));
    let wrong = |key| {
        let page = render(
            context,
            String::new(),
            next.clone(),
            again.is_some(),
            Some(key),
        );
        Ok(unprocessable(page))
    };
    let Some(begun) = passkeys::take(context, form, FirstFactor::Password) else {
        return wrong("editor-sign-in-wrong");
    };
    let is_other = again.is_some_and(|(_, account)| account != begun.account());
    let stored = context.storage().find_account(begun.account()).await?;
    let Some(stored) = stored.filter(|_| !is_other) else {
        return wrong("editor-sign-in-wrong");
    };
    let failures = &context.state.editor.failures;
    if failures.must_wait(&stored.account.id, context.now()) {
        return wrong("editor-sign-in-wait");
    }
    let answer = form.trimmed("credential");
    let factor = if answer.is_empty() {
        check_factor(context, &stored, &form.trimmed("code")).await?
    } else {
        passkeys::verify(begun, &answer).map(Factor::of_passkey)
    };
    if let Some(factor) = factor.filter(|_| stored.account.is_active) {
        let proof = Proof {
            stored: stored.clone(),
            factor,
        };
        if let Some(token) = enter(context, &proof, again.map(|(token, _)| token)).await? {
            return Ok(signed_in(&token, &next));
        }
    }
    fail(context, Some(&stored)).await?;
    wrong("editor-sign-in-wrong")
}

async fn limit(context: &Context) -> Result<(), Refusal> {
    admit(
        &context.state.app,
        context.client,
        LimitedAction::SignIn,
        Brings::NoScript,
    )
    .await
    .map(drop)
    .map_err(|_| Refusal::TooMany)
}

/// Opens a session; none where what was shown has been used meanwhile.
async fn enter(
    context: &Context,
    proof: &Proof,
    replaced: Option<&SessionToken>,
) -> Result<Option<SessionToken>, Refusal> {
    let token = SessionToken::random().map_err(|_| Refusal::Internal)?;
    let sign_in = SignIn {
        account: &proof.stored.account,
        step: proof.factor.step,
        recovery: proof.factor.recovery.as_ref(),
        passkey: proof.factor.passkey.as_ref(),
        directory: None,
        token: &token,
        replaced,
        now: context.now(),
    };
    let is_in = context.storage().sign_in(sign_in).await?;
    if is_in {
        let failures = &context.state.editor.failures;
        failures.forget(&proof.stored.account.id);
    }
    Ok(is_in.then_some(token))
}

/// Writes down that somebody could not sign in.
async fn fail(context: &Context, stored: Option<&StoredAccount>) -> Result<(), Refusal> {
    let now = context.now();
    if let Some(stored) = stored {
        let failures = &context.state.editor.failures;
        failures.count(&stored.account.id, now);
    }
    let account = stored.map(|stored| &stored.account);
    context
        .storage()
        .record_failed_sign_in(account, now)
        .await?;
    Ok(())
}

/// What somebody knows who wants to sign in.
enum Known {
    Nothing,
    /// The password, and they have a passkey.
    Password(PasskeyRequest),
    Both(Box<Proof>),
}

/// Checks all three, whatever is wrong, so that the time tells nothing. Only who leaves out the code and knows the password is asked for
/// a passkey.
async fn prove(
    context: &Context,
    stored: Option<StoredAccount>,
    form: &Form,
) -> Result<Known, Refusal> {
    let (password, code) = (form.text("password"), form.trimmed("code"));
    let hash = stored
        .as_ref()
        .map_or_else(PasswordHash::unknown, |stored| stored.password.clone());
    let is_right = check_password(context, hash, password).await?;
    let Some(stored) = stored else {
        return Ok(Known::Nothing);
    };
    let factor = check_factor(context, &stored, &code).await?;
    if !(is_right && stored.account.is_active) {
        return Ok(Known::Nothing);
    }
    if let Some(factor) = factor {
        return Ok(Known::Both(Box::new(Proof { stored, factor })));
    }
    let request = if code.is_empty() {
        passkeys::begin(context, &stored.account.id, FirstFactor::Password).await?
    } else {
        None
    };
    Ok(request.map_or(Known::Nothing, Known::Password))
}

/// Compares the code of an app, or a recovery code.
pub(super) async fn check_factor(
    context: &Context,
    stored: &StoredAccount,
    code: &str,
) -> Result<Option<Factor>, Refusal> {
    let secret = context
        .state
        .editor
        .key
        .second_factor(&stored.account.id, stored.enrolment);
    let step = secret.verify(code, context.now(), stored.last_step);
    let recovery = RecoveryHash::of(code);
    let has_recovery = context
        .storage()
        .has_recovery_code(&stored.account.id, &recovery)
        .await?;
    let recovery = (step.is_none() && has_recovery).then_some(recovery);
    let is_proven = step.is_some() || recovery.is_some();
    Ok(is_proven.then_some(Factor {
        step,
        recovery,
        passkey: None,
    }))
}

/// Compares a password, a few at a time: each takes memory and tens of milliseconds.
pub(super) async fn check_password(
    context: &Context,
    hash: PasswordHash,
    candidate: String,
) -> Result<bool, Refusal> {
    let _place = context
        .state
        .editor
        .hashing
        .acquire()
        .await
        .map_err(|_| Refusal::Internal)?;
    tokio::task::spawn_blocking(move || verify(&hash, &candidate))
        .await
        .map_err(|_| Refusal::Internal)
}

pub(super) fn signed_in(token: &SessionToken, next: &str) -> Response {
    let mut response = see_other(next);
    set_cookie(&mut response, token);
    response
}

/// The form to sign in again, where the directory recognised nobody.
pub(super) fn render_without_directory(context: &Context, problem: &'static str) -> String {
    render(
        context,
        String::new(),
        "/editor".to_owned(),
        false,
        Some(problem),
    )
}

fn render_half(context: &Context, request: PasskeyRequest, next: String, is_again: bool) -> String {
    render_passkey(&PasskeyPage {
        frame: context.frame(),
        request,
        next,
        is_again,
    })
}

fn render(
    context: &Context,
    name: String,
    next: String,
    is_again: bool,
    problem: Option<&'static str>,
) -> String {
    let has_directory = context.state.editor.single_sign_on.is_some() && !is_again;
    render_sign_in(&SignInPage {
        frame: context.frame(),
        name,
        has_passkeys: context.state.editor.passkeys.is_some(),
        directory: has_directory.then(|| format!("/editor/single-sign-on/begin?next={next}")),
        next,
        is_again,
        problems: problem
            .map(|key| context.problem("password", key))
            .into_iter()
            .collect(),
    })
}

/// A path of the editor, else its first page: nobody is led elsewhere (CWE-601).
pub(super) fn local(path: &str) -> String {
    let is_local = (path == "/editor" || path.starts_with("/editor/"))
        && path
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_'));
    if is_local { path } else { "/editor" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_signing_in_nobody_is_led_elsewhere() {
        assert_eq!(local("/editor/services/a-1"), "/editor/services/a-1");
        for path in [
            "",
            "//evil.example",
            "https://evil.example",
            "/chat",
            "/editor/../x",
            "/editor/%2e",
        ] {
            assert_eq!(local(path), "/editor", "{path}");
        }
    }
}
