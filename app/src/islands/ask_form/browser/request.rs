//! One question to the server and what comes back. Knows nothing about the page.

use super::super::{AskProblem, TURN_MEDIA_TYPE};
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestInit, Response, UrlSearchParams};

/// Type of the problem that a conversation was not made by this server.
const CONVERSATION_PROBLEM: &str = "urn:stadtlotse:problem:conversation";

/// Type of the problem that a proof of work solves.
const PROOF_PROBLEM: &str = "urn:stadtlotse:problem:proof";

/// Status of "too many requests".
const TOO_MANY: u16 = 429;

/// Milliseconds after which the server counts as unreachable.
const TIMEOUT_MS: u32 = 30_000;

/// What the form sends.
pub(super) struct Question {
    pub(super) text: String,
    pub(super) action: String,
    pub(super) language: String,
    pub(super) conversation: String,
}

/// Why there is no answer.
pub(super) enum AskError {
    /// The server said why.
    Refused(AskProblem),
    /// The same, and the conversation would be refused again.
    ConversationEnded(AskProblem),
    /// The same, and a proof of work would help.
    ProofWanted(AskProblem),
    /// The same, and waiting so many seconds will help.
    TooMany(AskProblem, u32),
    /// Nobody answered, or something that is not our server.
    Unreachable,
}

impl From<JsValue> for AskError {
    fn from(_: JsValue) -> Self {
        Self::Unreachable
    }
}

/// Sends the question as the form would and returns the turn's markup.
pub(super) async fn send(question: &Question, proof: Option<&str>) -> Result<String, AskError> {
    let fields = UrlSearchParams::new()?;
    fields.append("question", &question.text);
    fields.append("language", &question.language);
    fields.append("conversation", &question.conversation);
    if let Some(proof) = proof {
        fields.append("proof", proof);
    }
    let headers = Headers::new()?;
    headers.set("Accept", TURN_MEDIA_TYPE)?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(&fields);
    options.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));

    let response: Response =
        JsFuture::from(window().fetch_with_str_and_init(&question.action, &options))
            .await?
            .dyn_into()?;
    if !response.ok() {
        return Err(read_problem(&response).await?);
    }
    let media_type = response.headers().get("Content-Type")?.unwrap_or_default();
    if !media_type.starts_with(TURN_MEDIA_TYPE) {
        return Err(AskError::Unreachable);
    }
    JsFuture::from(response.text()?)
        .await?
        .as_string()
        .ok_or(AskError::Unreachable)
}

/// Curated questions that go on like `typed`; none where that cannot be told.
pub(super) async fn suggest(typed: &str, language: &str) -> Vec<String> {
    let fields = [("prefix", typed.into()), ("language", language.into())];
    read_suggestions(&fields).await.unwrap_or_default()
}

async fn read_suggestions(fields: &[(&str, JsValue)]) -> Result<Vec<String>, JsValue> {
    let response = post_json("/api/v1/suggest", fields).await?;
    // Read in any case: a body that is left alone is a request that was broken off.
    let document = JsFuture::from(response.json()?).await?;
    if !response.ok() {
        return Ok(Vec::new());
    }
    let suggestions = js_sys::Array::from(&Reflect::get(&document, &"suggestions".into())?);
    let question = |one: JsValue| Reflect::get(&one, &"question".into()).ok()?.as_string();
    Ok(suggestions.iter().filter_map(question).collect())
}

/// Says whether an answer helped.
pub(super) async fn rate(answer: &str, helpful: bool) -> Result<(), AskError> {
    let fields = [("answer", answer.into()), ("helpful", helpful.into())];
    let response = post_json("/api/v1/feedback", &fields).await?;
    if response.ok() {
        JsFuture::from(response.text()?).await?;
        return Ok(());
    }
    Err(read_problem(&response).await?)
}

/// Lets the town read a question; gives the code that takes it back.
pub(super) async fn share(answer: &str, question: &str) -> Result<String, AskError> {
    let fields = [("answer", answer.into()), ("question", question.into())];
    let response = post_json("/api/v1/share", &fields).await?;
    if !response.ok() {
        return Err(read_problem(&response).await?);
    }
    let document = JsFuture::from(response.json()?).await?;
    let code = Reflect::get(&document, &"code".into())?;
    code.as_string().ok_or(AskError::Unreachable)
}

async fn post_json(path: &str, fields: &[(&str, JsValue)]) -> Result<Response, JsValue> {
    let body = js_sys::Object::new();
    for (name, value) in fields {
        Reflect::set(&body, &(*name).into(), value)?;
    }
    let headers = Headers::new()?;
    headers.set("Content-Type", "application/json")?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&headers);
    let body: JsValue = js_sys::JSON::stringify(&body)?.into();
    options.set_body(&body);
    options.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));
    JsFuture::from(window().fetch_with_str_and_init(path, &options))
        .await?
        .dyn_into()
}

/// Reads a problem document (RFC 9457).
async fn read_problem(response: &Response) -> Result<AskError, JsValue> {
    let document = JsFuture::from(response.json()?).await?;
    let part = |name: &str| Reflect::get(&document, &name.into()).ok()?.as_string();
    let Some(title) = part("title") else {
        return Ok(AskError::Unreachable);
    };
    let problem = AskProblem {
        title,
        detail: part("detail").unwrap_or_default(),
    };
    match part("type").as_deref() {
        Some(CONVERSATION_PROBLEM) => return Ok(AskError::ConversationEnded(problem)),
        Some(PROOF_PROBLEM) => return Ok(AskError::ProofWanted(problem)),
        _ => {}
    }
    let wait = response.headers().get("Retry-After")?;
    Ok(match wait.and_then(|seconds| seconds.parse().ok()) {
        Some(seconds) if response.status() == TOO_MANY => AskError::TooMany(problem, seconds),
        _ => AskError::Refused(problem),
    })
}
