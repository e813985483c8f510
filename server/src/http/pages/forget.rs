//! `POST /privacy`: somebody takes a question back by its code. Works without script; says in the same time that it is deleted and that
//! there is none.

use std::time::Duration;

use axum::{body::Body, http::HeaderMap, response::Response};

use super::{
    super::{
        body::read_text,
        limit::{Brings, admit},
        problem::Problem,
        requester::Requester,
        state::AppState,
    },
    FrameRequest, problem,
    text::{Said, privacy_saying},
};
use crate::{
    inbox::DeletionCode,
    spool::Spooled,
    throttle::{Client, LimitedAction},
};

/// Longer than the database takes to delete, so that the time tells nobody whether there was something to delete.
const ALIKE: Duration = Duration::from_millis(300);
/// Fields of the form that are read; more are a mistake.
const MAX_FIELDS: usize = 4;

/// Deletes the question of a code.
pub(in super::super) async fn post(
    mut request: FrameRequest,
    Requester(client): Requester,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let state = request.state.clone();
    if !state.config.inbox.enabled {
        return problem(&request, Problem::Method);
    }
    let media_type = "application/x-www-form-urlencoded";
    let read = read_text(&headers, body, media_type, &state.config.limits).await;
    let (code, language) = match read.and_then(|text| fields(&text)) {
        Ok(fields) => fields,
        Err(found) => return problem(&request, found),
    };
    let chosen = language.and_then(|language| language.parse().ok());
    if let Some(chosen) = chosen.filter(|chosen| state.locales.has(*chosen)) {
        request = request.in_language(chosen);
    }
    let Some(code) = DeletionCode::typed(&code) else {
        return privacy_saying(&request, Some(Said::NoCode));
    };
    match forget(&state, client, &code).await {
        Ok(said) => privacy_saying(&request, Some(said)),
        Err(found) => problem(&request, found),
    }
}

/// The code and the language of a form.
fn fields(text: &str) -> Result<(String, Option<String>), Problem> {
    let fields: Vec<(String, String)> =
        serde_urlencoded::from_str(text).map_err(|_| Problem::Malformed)?;
    if fields.len() > MAX_FIELDS {
        return Err(Problem::Unfit);
    }
    let (mut code, mut language) = (String::new(), None);
    for (name, value) in fields {
        match name.as_str() {
            "code" => code = value,
            "language" => language = Some(value),
            _ => return Err(Problem::Unfit),
        }
    }
    Ok((code, language))
}

async fn forget(state: &AppState, client: Client, code: &DeletionCode) -> Result<Said, Problem> {
    admit(state, client, LimitedAction::Share, Brings::NoScript).await?;
    let hash = code.hash();
    let (said, ()) = tokio::join!(remove(state, &hash), tokio::time::sleep(ALIKE));
    said.map_err(|error| {
        tracing::error!(%error, "A question of the inbox was not deleted");
        Problem::Internal
    })
}

async fn remove(state: &AppState, hash: &str) -> Result<Said, String> {
    let found = state.storage.has_shared_question(hash).await;
    let is_there = found.map_err(|error| error.to_string())?;
    if let Some(spool) = &state.spool {
        // Also where nothing is found: the question itself may still lie in the spool, before this.
        let forget = Spooled::Forget(hash.to_owned());
        spool.put(&forget).map_err(|error| error.to_string())?;
    } else {
        let removed = state.storage.remove_shared_question(hash).await;
        removed.map_err(|error| error.to_string())?;
    }
    Ok(if is_there {
        Said::Deleted
    } else {
        Said::Unknown
    })
}
