//! `GET /api/v1/services/{id}`: one published service.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    super::{language::negotiate, problem::Problem, state::AppState},
    ask::{LinkBody, SectionBody},
};
use crate::{answering::ServiceView, catalogue::ServiceId};

/// What may be said of the language.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceQuery {
    /// As a BCP 47 tag; the browser's preference without it.
    language: Option<String>,
}

/// A published service.
#[derive(Serialize, ToSchema)]
pub(crate) struct ServiceResponse {
    id: String,
    /// The language of title and answer.
    language: &'static str,
    title: String,
    answer: String,
    sections: Vec<SectionBody>,
    links: Vec<LinkBody>,
    reviewed_on: String,
    version: u32,
    catalogue_version: String,
}

/// One published service.
#[utoipa::path(
    get,
    path = "/api/v1/services/{id}",
    operation_id = "find_service",
    params(("id" = String, Path, description = "Such as `reisepass-beantragen`"), ServiceQuery),
    responses(
        (status = 200, body = ServiceResponse),
        (status = 404, description = "There is no such service", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "The language is none of ours", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get(
    State(state): State<AppState>,
    Path(id): Path<String>,
    query: Result<Query<ServiceQuery>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let negotiated = negotiate(None, &headers, &state.locales);
    let problem = |problem: Problem| problem.json(negotiated, &state.locales, &state.phone());
    let Ok(Query(query)) = query else {
        return problem(Problem::Unfit);
    };
    let chosen = query
        .language
        .map(|tag| tag.parse().ok().filter(|chosen| state.locales.has(*chosen)));
    let language = match chosen {
        Some(None) => return problem(Problem::UnknownLanguage),
        Some(Some(chosen)) => chosen,
        None => negotiated,
    };
    let Some(knowledge) = state.assistant.knowledge() else {
        return problem(Problem::Starting);
    };
    let found = ServiceId::parse(id)
        .ok()
        .and_then(|id| state.assistant.describe(&knowledge, &id, language));
    let Some(view) = found else {
        return problem(Problem::NotFound);
    };
    let mut response = Json(body(view)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn body(view: ServiceView) -> ServiceResponse {
    ServiceResponse {
        id: view.service.id.to_string(),
        language: view.service.title_language.code(),
        title: view.service.title,
        answer: view.answer,
        sections: view
            .sections
            .into_iter()
            .map(|section| SectionBody {
                facet: section.facet.key(),
                title: section.title,
                html: section.html,
                language: section.language.code(),
            })
            .collect(),
        links: view
            .links
            .into_iter()
            .map(|link| LinkBody {
                title: link.title,
                url: link.url,
                kind: link.kind.key(),
            })
            .collect(),
        reviewed_on: view.service.reviewed_on.to_string(),
        version: view.service.version,
        catalogue_version: view.catalogue_version,
    }
}
