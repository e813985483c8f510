//! `POST /api/v1/share`: a question that the town may read. What tells of a person is taken out here, before anything is stored.

use axum::{
    Json,
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    super::{
        body::read_text,
        language::negotiate,
        limit::{Brings, admit},
        problem::Problem,
        requester::Requester,
        state::AppState,
    },
    read_json,
};
use crate::{
    answering::{Kind, Question, Receipt},
    catalogue::ServiceId,
    editors::personal_data,
    inbox::DeletionCode,
    spool::Spooled,
    storage::SharedQuestion,
    throttle::{Client, LimitedAction},
};

/// A question that the town may read to improve its answers.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShareRequest {
    /// The `id` of the answer, of kind `answer`, `clarify` or `abstain`.
    #[schema(max_length = 300)]
    answer: String,
    /// The question that it answers.
    #[schema(max_length = 500)]
    question: String,
}

/// What takes the question back.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShareResponse {
    /// The code by which the visitor can delete the question on the page `/privacy`. The server does not keep it.
    #[schema(example = "K7TQ-9MFA-2X4D")]
    code: String,
}

/// Lets the town read a question: only on the visitor's own wish, each time anew. Names, addresses and numbers are taken out before
/// it is stored, as far as they are recognised, and it is deleted after some days. An answer's question is stored once; sending it
/// again gives the same code. Where the town has no such inbox, there is nothing at this address.
#[utoipa::path(
    post,
    path = "/api/v1/share",
    operation_id = "share_question",
    request_body = ShareRequest,
    responses(
        (status = 201, description = "Stored, now or before", body = ShareResponse),
        (status = "4XX", description = "Bad input, an id that is none of ours, no inbox, or too many requests", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
        (status = 500, description = "It could not be stored", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    Requester(client): Requester,
    headers: HeaderMap,
    body: Body,
) -> Response {
    match read(&state, client, &headers, body).await {
        Ok(code) => {
            let code = code.in_groups();
            (StatusCode::CREATED, Json(ShareResponse { code })).into_response()
        }
        Err(problem) => {
            let language = negotiate(None, &headers, &state.locales);
            problem.json(language, &state.locales, &state.phone())
        }
    }
}

async fn read(
    state: &AppState,
    client: Client,
    headers: &HeaderMap,
    body: Body,
) -> Result<DeletionCode, Problem> {
    if !state.config.inbox.enabled {
        return Err(Problem::NotFound);
    }
    let text = read_text(headers, body, "application/json", &state.config.limits).await?;
    let request: ShareRequest = read_json(&text)?;
    share(state, client, &request.answer, &request.question).await
}

/// Stores one question; the same for the interface and for forms.
pub(in super::super) async fn share(
    state: &AppState,
    client: Client,
    answer: &str,
    question: &str,
) -> Result<DeletionCode, Problem> {
    if !state.config.inbox.enabled {
        return Err(Problem::NotFound);
    }
    let question = Question::parse(question)?;
    admit(state, client, LimitedAction::Share, Brings::NoScript).await?;
    let now = state.assistant.parts().clock.now();
    let receipt =
        Receipt::verify(answer, &state.key, now.timestamp()).map_err(|_| Problem::ForgedAnswer)?;
    let kinds = [Kind::Answer, Kind::Clarify, Kind::Abstain];
    if !kinds.iter().any(|kind| kind.key() == receipt.kind) {
        return Err(Problem::Unfit);
    }
    let code = DeletionCode::of(&receipt, &state.key);
    let assistant = state.assistant.clone();
    let page = receipt.language;
    let read = tokio::task::spawn_blocking(move || {
        let language = assistant.recognise_language(&question, page);
        (language, personal_data::remove(question.text()).text)
    });
    let (language, text) = read.await.map_err(|_| Problem::Internal)?;
    let service = receipt.service.as_ref().map_or("", ServiceId::as_str);
    let shared = SharedQuestion {
        day: now.date().to_string(),
        language: language.code().to_owned(),
        kind: receipt.kind,
        service: service.to_owned(),
        text,
        code_hash: code.hash(),
    };
    let stored = if let Some(spool) = &state.spool {
        let put = spool.put(&Spooled::Question(shared));
        put.map_err(|error| error.to_string())
    } else {
        let saved = state.storage.save_shared_question(&shared).await;
        saved.map_err(|error| error.to_string())
    };
    stored.map_err(|error| {
        tracing::error!(%error, "A question for the inbox was not stored");
        Problem::Internal
    })?;
    Ok(code)
}
