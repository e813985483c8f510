//! `POST /api/v1/suggest`: curated questions that go on like what somebody is typing. What was typed is compared in memory and
//! forgotten.

use axum::{
    Json,
    body::Body,
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    super::{
        body::read_text,
        language::negotiate,
        limit::{Brings, admit},
        problem::Problem,
        requester::Requester,
        state::AppState,
    },
    read_json,
};
use crate::{
    answering::MAX_QUESTION_CHARS,
    catalogue::Language,
    throttle::{Client, LimitedAction},
};

/// What was typed so far.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SuggestRequest {
    /// The beginning of a question, at most 500 characters.
    #[schema(max_length = 500, example = "Was kostet ein Rei")]
    prefix: String,
    /// The language of the page, as a BCP 47 tag; the browser's preference without it.
    #[serde(default)]
    #[schema(example = "de")]
    language: Option<String>,
}

/// Questions that people of the town have written.
#[derive(Serialize, ToSchema)]
pub(crate) struct SuggestResponse {
    /// At most five, best first.
    suggestions: Vec<SuggestionBody>,
}

#[derive(Serialize, ToSchema)]
struct SuggestionBody {
    /// To be asked as it stands.
    question: String,
    /// The service that it belongs to.
    service: String,
}

/// Suggests curated questions in the language of the page.
#[utoipa::path(
    post,
    path = "/api/v1/suggest",
    operation_id = "suggest",
    request_body = SuggestRequest,
    responses(
        (status = 200, body = SuggestResponse),
        (status = "4XX", description = "Bad input, or too many requests", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
        (status = 503, description = "Starting", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    Requester(client): Requester,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let mut language = negotiate(None, &headers, &state.locales);
    match suggest(&state, client, &headers, body, &mut language).await {
        Ok(suggestions) => {
            let mut response = Json(suggestions).into_response();
            let tag = HeaderValue::from_static(language.standard().code());
            response.headers_mut().insert(header::CONTENT_LANGUAGE, tag);
            response
        }
        Err(problem) => problem.json(language, &state.locales, &state.phone()),
    }
}

async fn suggest(
    state: &AppState,
    client: Client,
    headers: &HeaderMap,
    body: Body,
    language: &mut Language,
) -> Result<SuggestResponse, Problem> {
    let text = read_text(headers, body, "application/json", &state.config.limits).await?;
    let request: SuggestRequest = read_json(&text)?;
    if let Some(tag) = &request.language {
        let chosen = tag.parse().ok().filter(|chosen| state.locales.has(*chosen));
        *language = chosen.ok_or(Problem::UnknownLanguage)?;
    }
    if request.prefix.chars().count() > MAX_QUESTION_CHARS {
        return Err(Problem::TooLong);
    }
    admit(state, client, LimitedAction::Suggest, Brings::NoScript).await?;
    let knowledge = state.assistant.knowledge().ok_or(Problem::Starting)?;
    let suggestions = knowledge.suggest(&request.prefix, *language);
    Ok(SuggestResponse {
        suggestions: suggestions
            .into_iter()
            .map(|suggestion| SuggestionBody {
                question: suggestion.question,
                service: suggestion.service.to_string(),
            })
            .collect(),
    })
}
