//! `GET /api/v1/challenge`: a challenge for a proof of work, which is asked for above the soft limit.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::{
    language::negotiate,
    limit::{Brings, admit, tell},
    problem::Problem,
    requester::Requester,
    state::AppState,
};
use crate::throttle::LimitedAction;

/// A challenge in the format of ALTCHA, version 2: find the `counter` for which `PBKDF2(nonce + counter, salt)` begins with `keyPrefix`.
/// The answer is `{"challenge": …, "solution": {"counter": …, "derivedKey": …}}` as base64, in the field `proof` of the request.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(value_type = ChallengeBody)]
#[serde(transparent)]
pub(crate) struct ChallengeResponse(serde_json::Value);

/// As ALTCHA describes it.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only describes what the library writes")]
pub(crate) struct ChallengeBody {
    parameters: ParametersBody,
    /// HMAC-SHA-256 over the parameters.
    signature: String,
}

/// The task.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only describes what the library writes")]
#[schema(rename_all = "camelCase")]
struct ParametersBody {
    /// `PBKDF2/SHA-256`.
    algorithm: String,
    /// Rounds of one try.
    cost: u32,
    /// Until when, in seconds since 1970.
    expires_at: i64,
    /// Bytes of a key.
    key_length: usize,
    /// What the key must begin with, in hexadecimal digits.
    key_prefix: String,
    /// 16 bytes in hexadecimal digits; followed by four bytes of the counter they are the password.
    nonce: String,
    /// 16 bytes in hexadecimal digits.
    salt: String,
}

/// Hands out a challenge for a question.
#[utoipa::path(
    get,
    path = "/api/v1/challenge",
    operation_id = "challenge",
    responses(
        (status = 200, body = ChallengeBody),
        (status = 429, description = "Too many challenges", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get(
    State(state): State<AppState>,
    Requester(client): Requester,
    headers: HeaderMap,
) -> Response {
    let language = negotiate(None, &headers, &state.locales);
    let allowance = match admit(&state, client, LimitedAction::Proof, Brings::NoScript).await {
        Ok(allowance) => allowance,
        Err(problem) => return problem.json(language, &state.locales, &state.phone()),
    };
    let encoder = state.assistant.parts().encoder.as_ref();
    let queue = encoder.map_or(0.0, crate::model::Encoder::load);
    let Some(challenge) = state.limiter.challenge(client, LimitedAction::Ask, queue) else {
        return Problem::Internal.json(language, &state.locales, &state.phone());
    };
    let mut response = Json(ChallengeResponse(challenge.json)).into_response();
    let headers = response.headers_mut();
    tell(headers, &allowance);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
