//! `POST /api/v1/ask`: a question in, an answer out.

use std::time::{Duration, Instant};

use axum::{
    Json,
    body::Body,
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    super::{
        body::read_text,
        counted::{Before, Occasion},
        language::negotiate,
        limit::{Brings, admit, tell},
        problem::Problem,
        requester::Requester,
        state::AppState,
    },
    read_json,
};
use crate::{
    answering::{Answer, Ask, ConversationKey, Kind, Question, Receipt},
    catalogue::Language,
    throttle::{Allowance, Client, LimitedAction, Outcome},
};

/// A question.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskRequest {
    /// At most 500 characters.
    #[schema(max_length = 500, example = "Was kostet ein Reisepass?")]
    question: String,
    /// The language of the page, as a BCP 47 tag.
    #[serde(default)]
    #[schema(example = "de")]
    language: Option<String>,
    /// The `conversation` of the answer before.
    #[serde(default)]
    conversation: Option<String>,
    /// A solved challenge of `/api/v1/challenge`, where one is asked for.
    #[serde(default)]
    proof: Option<String>,
}

/// An answer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AskResponse {
    /// Begins with a ULID; to be sent back with feedback.
    id: String,
    /// `answer`, `clarify`, `abstain`, `emergency`, `about`, `small-talk` or `refused`.
    kind: &'static str,
    /// The language of the text.
    language: &'static str,
    /// The answer, plain.
    text: String,
    /// The part that it begins with.
    facet: &'static str,
    /// The service that it is about.
    service: Option<ServiceReference>,
    /// Its parts, the one that was asked for first.
    sections: Vec<SectionBody>,
    /// Ways on.
    links: Vec<LinkBody>,
    /// Services that may be meant instead.
    alternatives: Vec<AlternativeBody>,
    /// Who can be asked.
    contact: Option<ContactBody>,
    /// How likely it is right, 0 to 1.
    confidence: f32,
    /// In the visitor's language: that the text is only there in German.
    fallback: Option<String>,
    /// The AI notice, and how the answer came about.
    ai: AiBody,
    /// To be sent with the next question.
    conversation: Option<String>,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
struct ServiceReference {
    id: String,
    title: String,
    url: String,
    reviewed_on: String,
    version: u32,
}

/// A part of a service.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct SectionBody {
    /// Which part.
    pub(super) facet: &'static str,
    /// Its heading.
    pub(super) title: String,
    /// Safe HTML.
    pub(super) html: String,
    /// The language of the HTML.
    pub(super) language: &'static str,
}

/// A way on.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct LinkBody {
    /// What it says.
    pub(super) title: String,
    /// Where it leads.
    pub(super) url: String,
    /// What it is.
    pub(super) kind: &'static str,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
struct AlternativeBody {
    id: String,
    title: String,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
struct ContactBody {
    name: String,
    /// Street, postcode and town, in one line.
    address: String,
    phone: String,
    hours: String,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
struct AiBody {
    /// The notice that a machine answers.
    disclosure: String,
    /// Changes with the notice.
    disclosure_version: String,
    /// `human-curated` or `ai-selected`.
    origin: &'static str,
    model: String,
    catalogue_version: String,
}

impl AskResponse {
    /// The answer as it is sent at the time `now`.
    #[must_use]
    pub fn new(answer: &Answer, key: &ConversationKey, now: Timestamp) -> Self {
        let contact = answer.contact.as_ref();
        Self {
            id: Receipt::of(answer, now).sign(key),
            kind: answer.kind.key(),
            language: answer.text_language.code(),
            text: answer.full_text(),
            facet: answer.facet.key(),
            service: answer.service.as_ref().map(|service| ServiceReference {
                id: service.id.to_string(),
                title: service.title.clone(),
                url: format!("/services/{}", service.id),
                reviewed_on: service.reviewed_on.to_string(),
                version: service.version,
            }),
            sections: answer
                .sections
                .iter()
                .map(|section| SectionBody {
                    facet: section.facet.key(),
                    title: section.title.clone(),
                    html: section.html.clone(),
                    language: section.language.code(),
                })
                .collect(),
            links: answer
                .links
                .iter()
                .map(|link| LinkBody {
                    title: link.title.clone(),
                    url: link.url.clone(),
                    kind: link.kind.key(),
                })
                .collect(),
            alternatives: answer
                .alternatives
                .iter()
                .map(|other| AlternativeBody {
                    id: other.id.to_string(),
                    title: other.title.clone(),
                })
                .collect(),
            contact: contact.map(|contact| ContactBody {
                name: contact.name.clone(),
                address: contact.address.clone(),
                phone: contact.phone.clone(),
                hours: contact.hours.clone(),
            }),
            confidence: (answer.confidence * 1000.0).round() / 1000.0,
            fallback: answer.fallback.clone(),
            ai: AiBody {
                disclosure: answer.disclosure.text().to_owned(),
                disclosure_version: answer.disclosure.version().to_owned(),
                origin: answer.origin.key(),
                model: answer.model.clone(),
                catalogue_version: answer.catalogue_version.clone(),
            },
            conversation: key.carry_on(answer, now),
        }
    }
}

/// Answers a question.
#[utoipa::path(
    post,
    path = "/api/v1/ask",
    operation_id = "ask",
    request_body = AskRequest,
    responses(
        (status = 200, body = AskResponse),
        (status = "4XX", description = "Bad input, or too many questions", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
        (status = 503, description = "Overloaded, or starting", body = crate::http::problem::ProblemBody, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    Requester(client): Requester,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let mut language = negotiate(None, &headers, &state.locales);
    match answer(&state, client, &headers, body, &mut language).await {
        Ok((answer, allowance)) => {
            let content_language = answer.text_language.standard().code();
            let now = state.assistant.parts().clock.now().timestamp();
            let mut response = Json(AskResponse::new(&answer, &state.key, now)).into_response();
            let headers = response.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(
                header::CONTENT_LANGUAGE,
                HeaderValue::from_static(content_language),
            );
            if let Some(allowance) = &allowance {
                tell(headers, allowance);
            }
            response
        }
        Err(problem) => problem.json(language, &state.locales, &state.phone()),
    }
}

async fn answer(
    state: &AppState,
    client: Client,
    headers: &HeaderMap,
    body: Body,
    language: &mut Language,
) -> Result<(Answer, Option<Allowance>), Problem> {
    let text = read_text(headers, body, "application/json", &state.config.limits).await?;
    let request: AskRequest = read_json(&text)?;
    if let Some(tag) = &request.language {
        let chosen = tag.parse().ok().filter(|chosen| state.locales.has(*chosen));
        *language = chosen.ok_or(Problem::UnknownLanguage)?;
    }
    let asked = Asked {
        client,
        question: &request.question,
        page_language: *language,
        reply_language: None,
        conversation: request.conversation.as_deref(),
        brings: Brings::from_field(request.proof.as_deref()),
        occasion: Occasion::First,
    };
    answer_question(state, asked).await
}

/// A question as it came in, by the interface or by a form.
pub(in super::super) struct Asked<'a> {
    pub(in super::super) client: Client,
    pub(in super::super) question: &'a str,
    pub(in super::super) page_language: Language,
    /// See [`Ask::reply_language`].
    pub(in super::super) reply_language: Option<Language>,
    pub(in super::super) conversation: Option<&'a str>,
    pub(in super::super) brings: Brings<'a>,
    pub(in super::super) occasion: Occasion,
}

/// Parses, counts and answers a question; the same for the interface and for forms. What cannot be answered costs the
/// client nothing. Who cries for help gets it however much was asked before; then nothing is counted.
pub(in super::super) async fn answer_question(
    state: &AppState,
    asked: Asked<'_>,
) -> Result<(Answer, Option<Allowance>), Problem> {
    let question = Question::parse(asked.question)?;
    let now = state.assistant.parts().clock.now().timestamp();
    let carried = match asked.conversation.filter(|token| !token.is_empty()) {
        Some(token) => state.key.verify(token, now)?,
        None => None,
    };
    let after_refusal = carried.as_ref().is_some_and(|it| it.after_refusal);
    let ask = Ask {
        question,
        page_language: asked.page_language,
        reply_language: asked.reply_language,
        conversation: carried.and_then(|carried| carried.conversation),
    };
    let before = Before::of(&ask, asked.occasion, after_refusal);
    let answered = answer_admitted(state, asked.client, asked.brings, &ask).await;
    before.count(state, answered.as_ref().map(|(answer, _)| answer));
    answered
}

async fn answer_admitted(
    state: &AppState,
    client: Client,
    brings: Brings<'_>,
    ask: &Ask,
) -> Result<(Answer, Option<Allowance>), Problem> {
    if state.is_off() {
        let help = state.assistant.help(ask);
        return help
            .map(|answer| (answer, None))
            .ok_or(Problem::SwitchedOff);
    }
    let allowance = match admit(state, client, LimitedAction::Ask, brings).await {
        Ok(allowance) => allowance,
        Err(problem) => {
            let help = state.assistant.help(ask);
            return help.map(|answer| (answer, None)).ok_or(problem);
        }
    };
    let words = ask.question.text();
    state.limiter.watch_question(client, words).await;
    match answer_in_time(state, ask).await {
        Ok(answer) => {
            let outcome = match answer.kind {
                Kind::Refused | Kind::Abstain => Outcome::Fruitless,
                _ => Outcome::Helped,
            };
            state.limiter.watch_answer(client, outcome).await;
            Ok((answer, Some(allowance)))
        }
        Err(problem) => {
            if matches!(problem, Problem::Busy(_)) {
                state.metrics.admission_refused();
            }
            state.limiter.give_back(allowance).await;
            Err(problem)
        }
    }
}

async fn answer_in_time(state: &AppState, ask: &Ask) -> Result<Answer, Problem> {
    let start = Instant::now();
    let limit = Duration::from_secs(state.config.limits.request_seconds);
    let answer = tokio::time::timeout(limit, state.assistant.answer(ask))
        .await
        .map_err(|_| Problem::Timeout)??;
    let (kind, language) = (answer.kind.key(), answer.language.code());
    state.metrics.answered(kind, language, start.elapsed());
    tracing::info!(
        kind,
        language,
        service = answer.service.as_ref().map(|service| service.id.as_str()),
        "Answered with {kind}"
    );
    Ok(answer)
}
