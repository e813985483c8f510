//! The loader for other sites, and the files that machines look for.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use jiff::ToSpan;

use super::{
    super::{
        loader::{Lifetime, PinnedFile},
        site::Site,
        state::AppState,
    },
    FrameRequest, StateExtractor, not_found,
};

/// Days for which `security.txt` is valid; it must be less than a year (RFC 9116, 2.5.5).
const SECURITY_DAYS: i64 = 180;

/// `/embed.js`: puts the launcher on any page.
pub(in super::super) async fn embed(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    site.loader.respond(&headers, Lifetime::Hour)
}

/// `/v/{version}/embed.js`: the loader of one version, this one or an earlier, for tags with `integrity`.
pub(in super::super) async fn embed_version(
    State(site): State<Arc<Site>>,
    Path(version): Path<String>,
    headers: HeaderMap,
    request: FrameRequest,
) -> Response {
    let mut loaders = std::iter::once(&site.loader).chain(&site.earlier);
    let found = loaders.find(|file| file.version == version);
    pinned(found, &headers, request).await
}

/// `/v/{version}/colours.css`: the town's own colours.
pub(in super::super) async fn colours(
    State(site): State<Arc<Site>>,
    Path(version): Path<String>,
    headers: HeaderMap,
    request: FrameRequest,
) -> Response {
    let found = site.colours.as_ref().filter(|file| file.version == version);
    pinned(found, &headers, request).await
}

async fn pinned(file: Option<&PinnedFile>, headers: &HeaderMap, request: FrameRequest) -> Response {
    match file {
        Some(file) => file.respond(headers, Lifetime::Forever),
        None => not_found(request).await,
    }
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
