//! The security headers of every response, and one log line a request without anything of the visitor's.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use base64::{Engine, prelude::BASE64_STANDARD};

use super::state::AppState;

/// The paths that other sites may show in a frame, if the configuration names them.
const FRAMED: &str = "/widget";
/// The page that only the editor may show in a frame.
const EDITOR: &str = "/editor/";
const PREVIEW: &str = "/preview/page";
/// The file that other sites may load, by its lasting name or by that of one version.
const LOADER: &str = "/embed.js";

/// The nonce of one response: the only scripts that run are ours and those that carry it.
#[derive(Debug, Clone)]
pub(super) struct Nonce(pub(super) String);

/// Mints a nonce and sets the headers.
pub(super) async fn secure(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response {
    let mut bytes = [0_u8; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // Without randomness nothing may run: an unknown nonce allows no script.
        tracing::error!("The machine gives no randomness");
    }
    let nonce = BASE64_STANDARD.encode(bytes);
    let path = request.uri().path().to_owned();
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let mut response = next.run(request).await;

    let ancestors = if path.starts_with(EDITOR) && path.ends_with(PREVIEW) {
        "'self'".to_owned()
    } else if path == FRAMED {
        let mut ancestors = vec!["'self'"];
        ancestors.extend(state.config.site.embed_origins.iter().map(String::as_str));
        ancestors.join(" ")
    } else {
        "'none'".to_owned()
    };
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors {ancestors}"
    );
    let resources = if path.ends_with(LOADER) {
        "cross-origin"
    } else {
        "same-origin"
    };
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(header::CONTENT_SECURITY_POLICY, &policy);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "no-referrer");
    set(
        header::STRICT_TRANSPORT_SECURITY,
        "max-age=63072000; includeSubDomains",
    );
    set(
        HeaderName::from_static("cross-origin-resource-policy"),
        resources,
    );
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    );
    if path == FRAMED {
        set(HeaderName::from_static("x-robots-tag"), "noindex");
    } else {
        set(
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        );
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Logs the route, not the address: no query, no client.
pub(super) async fn log(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let start = Instant::now();
    let response = next.run(request).await;
    let (status, milliseconds) = (response.status().as_u16(), start.elapsed().as_millis());
    // Whoever asks whether the server is ready is told so by the answer; the log need not say it each second.
    let is_health = route.starts_with("/health/");
    if response.status().is_server_error() && !is_health {
        tracing::warn!(%method, route, status, "{method} {route} answered {status} in {milliseconds} ms");
    } else {
        tracing::debug!(%method, route, status, "{method} {route} answered {status} in {milliseconds} ms");
    }
    response
}
