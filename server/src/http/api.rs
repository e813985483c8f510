//! The public interface, version 1: JSON in, JSON out, problems as RFC 9457 says.

pub mod ask;
pub(super) mod challenge;
pub(super) mod openapi;
pub(super) mod services;

pub use ask::AskResponse;

use axum::{extract::State, http::HeaderMap, response::Response};

use super::{language::negotiate, problem::Problem, state::AppState};

/// Nothing is at this address.
pub(super) async fn not_found(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let language = negotiate(None, &headers, &state.locales);
    Problem::NotFound.json(language, &state.locales, &state.phone())
}

/// Not with this method.
pub(super) async fn method_not_allowed(
    State(state): State<AppState>,
    headers: HeaderMap,
) -> Response {
    let language = negotiate(None, &headers, &state.locales);
    Problem::Method.json(language, &state.locales, &state.phone())
}
