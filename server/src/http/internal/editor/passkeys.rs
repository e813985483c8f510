//! `/editor/account/passkeys`: the own passkeys; and what signing in asks of them.

use std::sync::Arc;

use stadtlotse_app::editor::{
    NewPasskeyPage, PasskeyRequest, PasskeyRow, Problem, render_new_passkey,
};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, unprocessable},
    refusal::Refusal,
};
use crate::editors::{
    AccountId, OwnAccount,
    passkey::{Begun, FirstFactor, PasskeyError, Passkeys, Proof, UsedPasskey, parse_device},
};

pub(super) async fn get_new(visit: Visit<OwnAccount>) -> Outcome {
    check_fresh(&visit)?;
    Ok(html(render(&visit, String::new(), Vec::new()).await?))
}

pub(super) async fn post(visit: Visit<OwnAccount>, form: Arc<Form>) -> Outcome {
    let passkeys = find(&visit)?;
    check_fresh(&visit)?;
    let (account, now) = (visit.permit.account(), visit.now());
    let typed = form.trimmed("name");
    let again = async |field: &str, key: &str| {
        let problem = visit.problem(field, key);
        let page = render(&visit, typed.clone(), vec![problem]).await?;
        Ok(unprocessable(page))
    };
    let Some(name) = parse_device(&typed) else {
        return again("name", "editor-passkey-name-unfit").await;
    };
    let (ceremony, answer) = (form.trimmed("ceremony"), form.trimmed("credential"));
    let new = match passkeys.register(account, &ceremony, &answer, now) {
        Ok(new) => new,
        Err(error) => {
            tracing::warn!(%error, "A new passkey was refused");
            return again("", "editor-passkey-refused").await;
        }
    };
    let is_kept = visit
        .storage()
        .save_passkey(&visit.permit, &new, &name, now)
        .await?;
    if !is_kept {
        return again("", "editor-passkey-known").await;
    }
    Ok(see_other("/editor/account?done=passkey-added"))
}

pub(super) async fn post_remove(visit: Visit<OwnAccount>, form: Arc<Form>) -> Outcome {
    check_fresh(&visit)?;
    let is_done = visit
        .storage()
        .remove_passkey(&visit.permit, &form.trimmed("id"), visit.now())
        .await?;
    if is_done {
        Ok(see_other("/editor/account?done=passkey-removed"))
    } else {
        Err(Refusal::NotFound)
    }
}

/// The own passkeys; none where the site has no name that they could be bound to.
pub(super) async fn rows(visit: &Visit<OwnAccount>) -> Result<Option<Vec<PasskeyRow>>, Refusal> {
    if visit.state.editor.passkeys.is_none() {
        return Ok(None);
    }
    let kept = visit
        .storage()
        .list_passkeys(visit.permit.account())
        .await?;
    let rows = kept.into_iter().map(|passkey| PasskeyRow {
        id: passkey.id,
        name: passkey.name,
        since: visit.moment(passkey.created_at),
        used: passkey
            .used_at
            .map(|at| visit.moment(at))
            .unwrap_or_default(),
    });
    Ok(Some(rows.collect()))
}

/// Asks for a passkey of `account`, if it has one.
pub(super) async fn begin(
    context: &Context,
    account: &AccountId,
    first: FirstFactor,
) -> Result<Option<PasskeyRequest>, Refusal> {
    let Some(passkeys) = &context.state.editor.passkeys else {
        return Ok(None);
    };
    let kept = context.storage().list_passkeys(account).await?;
    let begun = passkeys
        .begin(account, first, &kept, context.now())
        .map_err(failed)?;
    Ok(begun.map(request))
}

/// Takes what was begun with a form; it counts once.
pub(super) fn take<'a>(context: &'a Context, form: &Form, first: FirstFactor) -> Option<Proof<'a>> {
    let passkeys = context.state.editor.passkeys.as_ref()?;
    passkeys.take_proof(&form.trimmed("ceremony"), first, context.now())
}

/// Reads the passkey that a form brings; none where it proves nothing.
pub(super) fn verify(proof: Proof<'_>, answer: &str) -> Option<UsedPasskey> {
    match proof.verify(answer) {
        Ok(used) => Some(used),
        Err(error) => {
            tracing::warn!(%error, "A passkey was refused");
            None
        }
    }
}

fn find(context: &Context) -> Result<&Passkeys, Refusal> {
    let passkeys = context.state.editor.passkeys.as_ref();
    passkeys.ok_or(Refusal::NotFound)
}

fn check_fresh(visit: &Visit<OwnAccount>) -> Result<(), Refusal> {
    if visit.permit.staff().is_fresh() {
        Ok(())
    } else {
        Err(Refusal::Stale("/editor/account".to_owned()))
    }
}

fn request(begun: Begun) -> PasskeyRequest {
    PasskeyRequest {
        ceremony: begun.ceremony,
        options: begun.options,
    }
}

fn failed(error: PasskeyError) -> Refusal {
    tracing::error!(%error, "Passkeys cannot be asked for");
    Refusal::Internal
}

async fn render(
    visit: &Visit<OwnAccount>,
    name: String,
    problems: Vec<Problem>,
) -> Result<String, Refusal> {
    let passkeys = find(visit)?;
    let account = visit.permit.account();
    let kept = visit.storage().list_passkeys(account).await?;
    let own = visit.permit.staff().name();
    let begun = passkeys
        .begin_registration(account, own, &kept, visit.now())
        .map_err(failed)?;
    Ok(render_new_passkey(&NewPasskeyPage {
        frame: visit.frame(),
        request: request(begun),
        name,
        problems,
    }))
}
