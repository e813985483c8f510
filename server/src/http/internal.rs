//! What staff and monitoring reach. Its handlers are private to this module: the public router cannot name one.

mod editor;
mod metrics;
mod state;

use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state},
    routing::get,
};
use tower_http::catch_panic::CatchPanicLayer;

use super::{headers, health, problem, site};

pub use editor::{Route, routes_table};
pub use state::{InternalError, InternalState};

/// What staff and monitoring reach.
pub fn internal_router(state: InternalState) -> Router {
    let app = state.app.clone();
    let public = Router::new()
        .route("/metrics", get(metrics::get))
        .merge(health::router())
        .nest_service("/assets", site::assets(&app))
        .with_state(app.clone());
    editor::router(state)
        .merge(public)
        .layer(from_fn_with_state(app.clone(), headers::secure))
        .layer(CatchPanicLayer::custom(problem::PanicAnswer::new(&app)))
        .layer(from_fn(headers::log))
}
