//! Whether the process lives, and whether it can answer.

use axum::{Router, extract::State, http::StatusCode, routing::get};

use super::state::AppState;
use crate::answering::Assistant;

pub(super) fn router() -> Router<AppState> {
    Router::new()
        .route("/health/live", get(live))
        .route("/health/ready", get(ready))
}

async fn live() -> &'static str {
    "live"
}

/// 503 until the model has encoded the catalogue.
async fn ready(State(assistant): State<Assistant>) -> (StatusCode, &'static str) {
    match assistant.knowledge() {
        Some(_) => (StatusCode::OK, "ready"),
        None => (StatusCode::SERVICE_UNAVAILABLE, "starting"),
    }
}
