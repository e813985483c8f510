//! The public interface, version 1: JSON in, JSON out, problems as RFC 9457 says.

pub mod ask;
pub(super) mod challenge;
pub(super) mod feedback;
pub(super) mod openapi;
pub(super) mod services;
pub(super) mod share;
pub(super) mod suggest;

pub use ask::AskResponse;

use axum::{extract::State, http::HeaderMap, response::Response};

use serde::de::DeserializeOwned;

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

/// A body's JSON as `T`: a wrong field or type is another mistake than no JSON at all.
fn read_json<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    serde_json::from_str(text).map_err(|error| {
        if error.is_data() {
            Problem::Unfit
        } else {
            Problem::Malformed
        }
    })
}
