//! `POST /api/v1/feedback`: whether an answer helped. Counted, never told of whom.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
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
    answering::{Receipt, ReceiptError},
    catalogue::ServiceId,
    spool::Spooled,
    storage::FeedbackKey,
    throttle::{Client, LimitedAction},
};

/// Whether an answer helped.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FeedbackRequest {
    /// The `id` of the answer.
    #[schema(max_length = 300)]
    answer: String,
    /// Whether it helped.
    helpful: bool,
}

/// Counts whether an answer helped. Only how often is kept, by day, service, language, kind and version of the catalogue. An
/// answer counts once; later judgements of it, and those on answers older than a day, change nothing.
#[utoipa::path(
    post,
    path = "/api/v1/feedback",
    operation_id = "give_feedback",
    request_body = FeedbackRequest,
    responses(
        (status = 204, description = "Counted, now or before"),
        (status = "4XX", description = "Bad input, an id that is none of ours, or too many requests", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
        (status = 500, description = "It could not be stored", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    Requester(client): Requester,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let read = read_text(&headers, body, "application/json", &state.config.limits).await;
    let counted = match read.and_then(|text| read_json::<FeedbackRequest>(&text)) {
        Ok(request) => count(&state, client, &request.answer, request.helpful).await,
        Err(problem) => Err(problem),
    };
    match counted {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(problem) => {
            let language = negotiate(None, &headers, &state.locales);
            problem.json(language, &state.locales, &state.phone())
        }
    }
}

/// Counts one judgement; the same for the interface and for forms.
pub(in super::super) async fn count(
    state: &AppState,
    client: Client,
    answer: &str,
    helpful: bool,
) -> Result<(), Problem> {
    admit(state, client, LimitedAction::Feedback, Brings::NoScript).await?;
    let now = state.assistant.parts().clock.now();
    let receipt = match Receipt::verify(answer, &state.key, now.timestamp()) {
        Ok(receipt) => receipt,
        Err(ReceiptError::Forged) => return Err(Problem::ForgedAnswer),
        Err(ReceiptError::Expired) => return Ok(()),
    };
    // Its own memory first: what it knows already does not get as far as Redis.
    let number = receipt.number;
    if !state.redeemed.redeem(number)
        || !state
            .limiter
            .judge_once(&number.to_string(), Receipt::LIFETIME)
            .await
    {
        return Ok(());
    }
    let key = FeedbackKey {
        day: now.date().to_string(),
        service: receipt
            .service
            .as_ref()
            .map_or("", ServiceId::as_str)
            .to_owned(),
        language: receipt.language.code().to_owned(),
        kind: receipt.kind,
        catalogue_version: receipt.catalogue_version,
        helpful,
    };
    let stored = if let Some(spool) = &state.spool {
        let put = spool.put(&Spooled::Feedback(key));
        put.map_err(|error| error.to_string())
    } else {
        let saved = state.storage.save_feedback(&key).await;
        saved.map_err(|error| error.to_string())
    };
    stored.map_err(|error| {
        tracing::error!(%error, "Feedback was not stored");
        Problem::Internal
    })
}
