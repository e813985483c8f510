//! Reads a body within bounds: size, time, encoding.

use std::time::Duration;

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, header},
};

use super::problem::Problem;
use crate::config::LimitsConfig;

/// The text of a body whose content type is `media_type`.
pub(super) async fn read_text(
    headers: &HeaderMap,
    body: Body,
    media_type: &str,
    limits: &LimitsConfig,
) -> Result<String, Problem> {
    let declared = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let declared = declared
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    if !declared.eq_ignore_ascii_case(media_type) {
        return Err(Problem::ContentType);
    }
    let length = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > limits.body_bytes) {
        return Err(Problem::BodyTooLarge);
    }
    let limit = Duration::from_secs(limits.request_seconds);
    let bytes = tokio::time::timeout(limit, to_bytes(body, limits.body_bytes))
        .await
        .map_err(|_| Problem::Timeout)?
        .map_err(|_| Problem::BodyTooLarge)?;
    String::from_utf8(bytes.into()).map_err(|_| Problem::NotUtf8)
}
