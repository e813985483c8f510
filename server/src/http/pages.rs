//! The pages: handlers load, `stadtlotse_app` renders.

mod card;
pub(super) mod chat;
pub(super) mod files;
pub(super) mod forget;
mod frame;
mod quoting;
pub(super) mod service;
pub(super) mod text;
pub(super) mod town;
mod view;

use axum::{
    extract::{Query, State},
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;
use stadtlotse_app::{render_problem, view::ProblemPage};

use super::{language::negotiate, problem::Problem, state::AppState};
use crate::catalogue::Language;
use frame::FrameRequest;
pub(super) use frame::native_name;

/// The language that a link or the menu chose.
#[derive(Debug, Default, Deserialize)]
pub(super) struct PageQuery {
    language: Option<String>,
    /// The service that the page around the assistant is about.
    topic: Option<String>,
}

/// Nothing is at this address.
pub(super) async fn not_found(request: FrameRequest) -> Response {
    problem(&request, Problem::NotFound)
}

/// Not with this method.
pub(super) async fn method_not_allowed(request: FrameRequest) -> Response {
    problem(&request, Problem::Method)
}

/// A problem as a page.
fn problem(request: &FrameRequest, problem: Problem) -> Response {
    let (title, detail) = problem.words(
        request.language,
        &request.state.locales,
        &request.state.phone(),
    );
    let (status, headers) = problem.head(request.language);
    let page = ProblemPage {
        frame: request.frame(),
        title,
        detail,
    };
    (status, headers, Html(render_problem(&page))).into_response()
}

/// A page in `language`.
fn html(page: String, language: Language) -> Response {
    let mut response = Html(page).into_response();
    let headers = response.headers_mut();
    let tag = HeaderValue::from_static(language.standard().code());
    headers.insert(header::CONTENT_LANGUAGE, tag);
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// The language of a page.
fn language(query: &PageQuery, headers: &HeaderMap, state: &AppState) -> Language {
    negotiate(query.language.as_deref(), headers, &state.locales)
}

type PageQueryExtractor = Query<PageQuery>;
type StateExtractor = State<AppState>;
