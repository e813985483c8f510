//! `GET /metrics`, on the internal listener only: what Prometheus reads.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::super::state::AppState;

/// The text that Prometheus asks for.
const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

pub(super) async fn get(State(state): State<AppState>) -> Response {
    let encoder = state.assistant.parts().encoder.as_ref();
    let queue = encoder.map_or(0, crate::model::Encoder::waiting);
    let mut response = state
        .metrics
        .text(queue, state.limiter.buckets())
        .into_response();
    let media_type = HeaderValue::from_static(MEDIA_TYPE);
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, media_type);
    response
}
