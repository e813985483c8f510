//! What went wrong, for a visitor: a stable type, a translated sentence, never a cause (RFC 9457).

use std::any::Any;

use axum::{
    Json,
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header},
    response::IntoResponse,
};
use serde::Serialize;
use tower_http::catch_panic::ResponseForPanic;
use utoipa::ToSchema;

use super::{limit::tell_refused, state::AppState};
use crate::{
    answering::{AnswerError, Forged, QuestionError},
    catalogue::Language,
    locale::{Locales, Value},
    throttle::TooMany,
};

/// Seconds after which an overloaded assistant may be asked again.
const BUSY_SECONDS: u32 = 2;
/// Where challenges are.
const CHALLENGE: &str = "/api/v1/challenge";
/// From this wait on it is told in minutes.
const MINUTES_FROM: u32 = 90;
/// Seconds after which an assistant that is switched off may be asked again.
const SWITCHED_OFF_SECONDS: u32 = 600;
/// Seconds after which a starting assistant may be asked again.
const STARTING_SECONDS: u32 = 30;

/// A problem, before it is said in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is no question.
    Empty,
    /// The question is too long.
    TooLong,
    /// The body is too large.
    BodyTooLarge,
    /// The body is no UTF-8.
    NotUtf8,
    /// The body has another content type.
    ContentType,
    /// The body is no JSON or no form.
    Malformed,
    /// A field is unknown or has another type.
    Unfit,
    /// The language is none of ours.
    UnknownLanguage,
    /// The conversation was not made by this server.
    ForgedConversation,
    /// The id of an answer was not made by this server.
    ForgedAnswer,
    /// There is nothing at this address.
    NotFound,
    /// Not with this method.
    Method,
    /// The client has asked too much.
    TooMany(TooMany),
    /// The client has asked much, and may go on after a proof of work.
    ProofWanted(TooMany),
    /// All together ask too much; seconds to wait.
    Busy(u32),
    /// The assistant is starting.
    Starting,
    /// The town has switched the assistant off.
    SwitchedOff,
    /// It took too long.
    Timeout,
    /// Our fault.
    Internal,
}

/// A problem as it is sent.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct ProblemBody {
    /// What it is; stable.
    #[serde(rename = "type")]
    kind: String,
    /// In few words, translated.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What to do, translated.
    detail: String,
    /// The limits that were exceeded.
    #[serde(rename = "violated-policies", skip_serializing_if = "Vec::is_empty")]
    violated_policies: Vec<String>,
    /// Where a challenge for a proof of work is, with which the request may be sent again at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    challenge: Option<&'static str>,
}

impl Problem {
    const fn status(self) -> StatusCode {
        match self {
            Self::NotUtf8 | Self::Malformed | Self::ForgedConversation | Self::ForgedAnswer => {
                StatusCode::BAD_REQUEST
            }
            Self::Empty | Self::TooLong | Self::Unfit | Self::UnknownLanguage => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooMany(_) | Self::ProofWanted(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy(_) | Self::Starting | Self::SwitchedOff | Self::Timeout => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The last part of the type, and of the Fluent ids.
    const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::BodyTooLarge => "body-too-large",
            Self::NotUtf8 => "not-utf8",
            Self::ContentType => "content-type",
            Self::Malformed | Self::Unfit => "malformed",
            Self::UnknownLanguage => "language",
            Self::ForgedConversation => "conversation",
            Self::ForgedAnswer => "answer",
            Self::NotFound => "not-found",
            Self::Method => "method",
            Self::TooMany(_) => "too-many",
            Self::ProofWanted(_) => "proof",
            Self::Busy(_) => "busy",
            Self::Starting => "starting",
            Self::SwitchedOff => "switched-off",
            Self::Timeout => "timeout",
            Self::Internal => "internal",
        }
    }

    /// The stable type: IANA's where there is one (draft-ietf-httpapi-ratelimit-headers), else our own.
    fn kind(self) -> String {
        match self {
            Self::TooMany(_) => {
                "https://iana.org/assignments/http-problem-types#quota-exceeded".to_owned()
            }
            Self::Busy(_) | Self::Starting | Self::SwitchedOff | Self::Timeout => {
                "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity"
                    .to_owned()
            }
            other => format!("urn:stadtlotse:problem:{}", other.key()),
        }
    }

    fn retry_after(self) -> Option<u32> {
        match self {
            Self::TooMany(refusal) | Self::ProofWanted(refusal) => Some(refusal.seconds()),
            Self::Busy(seconds) => Some(seconds),
            Self::Timeout => Some(BUSY_SECONDS),
            Self::Starting => Some(STARTING_SECONDS),
            Self::SwitchedOff => Some(SWITCHED_OFF_SECONDS),
            _ => None,
        }
    }

    /// Title and detail in `language`; `phone` is the town's number.
    pub(super) fn words(
        self,
        language: Language,
        locales: &Locales,
        phone: &str,
    ) -> (String, String) {
        let languages: Vec<_> = locales.languages().map(Language::code).collect();
        let languages = languages.join(", ");
        let wait = self.retry_after().unwrap_or_default();
        let values = [
            ("phone", Value::Text(phone)),
            ("languages", Value::Text(&languages)),
            ("seconds", Value::Number(wait)),
            ("minutes", Value::Number(wait.div_ceil(60))),
        ];
        let say =
            |part| locales.format(language, &format!("problem-{}-{part}", self.key()), &values);
        let is_long = matches!(self, Self::TooMany(refusal) if refusal.seconds() >= MINUTES_FROM);
        (
            say("title"),
            say(if is_long { "minutes" } else { "detail" }),
        )
    }

    /// The status and headers, without a body.
    pub(super) fn head(self, language: Language) -> (StatusCode, HeaderMap) {
        let mut headers = HeaderMap::new();
        let mut set = |name: HeaderName, value: String| {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        };
        set(
            header::CONTENT_LANGUAGE,
            language.standard().code().to_owned(),
        );
        set(header::CACHE_CONTROL, "no-store".to_owned());
        if let Some(seconds) = self.retry_after() {
            set(header::RETRY_AFTER, seconds.to_string());
        }
        if let Self::TooMany(refusal) | Self::ProofWanted(refusal) = self {
            tell_refused(&mut headers, &refusal);
        }
        (self.status(), headers)
    }

    /// `application/problem+json` in `language`.
    pub(super) fn json(self, language: Language, locales: &Locales, phone: &str) -> Response<Body> {
        let (title, detail) = self.words(language, locales, phone);
        let (status, mut headers) = self.head(language);
        let violated_policies = match self {
            Self::TooMany(refusal) | Self::ProofWanted(refusal) => {
                vec![refusal.policy.action.name().to_owned()]
            }
            _ => Vec::new(),
        };
        let body = ProblemBody {
            kind: self.kind(),
            title,
            status: status.as_u16(),
            detail,
            violated_policies,
            challenge: matches!(self, Self::ProofWanted(_)).then_some(CHALLENGE),
        };
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        let mut response = Json(body).into_response();
        *response.status_mut() = status;
        response.headers_mut().extend(headers);
        response
    }
}

impl From<QuestionError> for Problem {
    fn from(error: QuestionError) -> Self {
        match error {
            QuestionError::Empty => Self::Empty,
            QuestionError::TooLong => Self::TooLong,
        }
    }
}

impl From<Forged> for Problem {
    fn from(Forged: Forged) -> Self {
        Self::ForgedConversation
    }
}

impl From<AnswerError> for Problem {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::Starting => Self::Starting,
            AnswerError::Busy => Self::Busy(BUSY_SECONDS),
            AnswerError::Lexical(error) => {
                tracing::error!(%error, "The index of words failed");
                Self::Internal
            }
        }
    }
}

/// Turns a panic into a problem. The panic's text, which may hold anything, stays out of the answer.
#[derive(Clone)]
pub(super) struct PanicAnswer {
    state: AppState,
}

impl PanicAnswer {
    pub(super) fn new(state: &AppState) -> Self {
        Self {
            state: state.clone(),
        }
    }
}

impl ResponseForPanic for PanicAnswer {
    type ResponseBody = Body;

    fn response_for_panic(&mut self, _: Box<dyn Any + Send + 'static>) -> Response<Body> {
        tracing::error!("A request panicked");
        Problem::Internal.json(Language::De, &self.state.locales, &self.state.phone())
    }
}
