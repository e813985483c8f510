//! The edge: the only place that knows axum. Two routers for two listeners, which share no route but health.

pub mod api;
mod body;
mod counted;
mod headers;
mod health;
mod internal;
mod language;
mod limit;
mod loader;
mod pages;
mod problem;
mod redeemed;
mod requester;
mod serve;
mod site;
mod state;

use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

pub use internal::{InternalError, InternalState, Route, internal_router, routes_table};
pub use problem::Problem;
pub use serve::{Plane, ServeError, Servers, bind};
pub use site::{Site, SiteError};
pub use state::{AppState, StateError};

/// What residents reach.
pub fn public_router(state: AppState) -> Router {
    let api = Router::new()
        .route("/ask", post(api::ask::post))
        .route("/challenge", get(api::challenge::get))
        .route("/suggest", post(api::suggest::post))
        .route("/feedback", post(api::feedback::post))
        .route("/share", post(api::share::post))
        .route("/services/{id}", get(api::services::get))
        .route("/openapi.json", get(api::openapi::get))
        .fallback(api::not_found)
        .method_not_allowed_fallback(api::method_not_allowed);
    Router::new()
        .nest("/api/v1", api)
        .route("/", get(pages::town::get))
        .route("/chat", get(pages::chat::get).post(pages::chat::post))
        .route(
            "/widget",
            get(pages::chat::get_widget).post(pages::chat::post_widget),
        )
        .route("/services/{id}", get(pages::service::get))
        .route("/transparency", get(pages::text::transparency))
        .route(
            "/privacy",
            get(pages::text::privacy).post(pages::forget::post),
        )
        .route("/accessibility", get(pages::text::accessibility))
        .route("/embed.js", get(pages::files::embed))
        .route("/v/{version}/embed.js", get(pages::files::embed_version))
        .route("/v/{version}/colours.css", get(pages::files::colours))
        .route("/robots.txt", get(pages::files::robots))
        .route("/.well-known/security.txt", get(pages::files::security))
        .nest_service("/assets", site::assets(&state))
        .merge(health::router())
        .fallback(pages::not_found)
        .method_not_allowed_fallback(pages::method_not_allowed)
        .layer(from_fn_with_state(state.clone(), headers::secure))
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::custom(problem::PanicAnswer::new(&state)))
        .layer(from_fn(headers::log))
        .with_state(state)
}
