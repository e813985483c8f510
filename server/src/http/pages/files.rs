//! The loader for other sites, and the files that machines look for.

use std::sync::Arc;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use jiff::ToSpan;

use super::{
    super::{site::Site, state::AppState},
    StateExtractor,
};

/// Days for which `security.txt` is valid; it must be less than a year (RFC 9116, 2.5.5).
const SECURITY_DAYS: i64 = 180;

/// `/embed.js`: puts the launcher on any page.
pub(in super::super) async fn embed(State(site): State<Arc<Site>>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, site.loader.clone()).into_response()
}

/// `/robots.txt` (RFC 9309).
pub(in super::super) async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /api/\nDisallow: /widget\n"
}

/// `/.well-known/security.txt` (RFC 9116).
pub(in super::super) async fn security(State(state): StateExtractor) -> String {
    let AppState {
        config, assistant, ..
    } = state;
    let now = assistant.parts().clock.now().timestamp();
    let expires = now.checked_add((SECURITY_DAYS * 24).hours()).unwrap_or(now);
    let expires = expires.strftime("%Y-%m-%dT%H:%M:%SZ");
    let (contact, address) = (&config.town.security_contact, &config.site.public_url);
    format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: de, en\nCanonical: {address}/.well-known/security.txt\n"
    )
}
