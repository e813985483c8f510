//! `/chat` and `/widget`: the assistant, by plain forms; an island asks for the fragment of one turn instead.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use stadtlotse_app::{
    islands::TURN_MEDIA_TYPE,
    render_chat, render_turn,
    view::{ChatPage, Disclosure, LanguageForm, Placement, ProblemView, Turn},
};

use super::{
    super::{
        api::{
            ask::{Asked, answer_question},
            feedback, share,
        },
        body::read_text,
        counted::Occasion,
        limit::{Brings, tell},
        problem::Problem,
        requester::Requester,
        state::AppState,
    },
    FrameRequest,
    card::{Told, card},
    html,
    view::topics,
};
use crate::{
    answering::Answer,
    catalogue::Language,
    locale::Value,
    throttle::{Allowance, Client},
};

/// Fields of the form that are read; more are a mistake.
const MAX_FIELDS: usize = 8;

/// The assistant as a page.
pub(in super::super) async fn get(request: FrameRequest) -> Response {
    empty(&request, Placement::Page)
}

/// The assistant in a frame.
pub(in super::super) async fn get_widget(request: FrameRequest) -> Response {
    empty(&request, Placement::Widget)
}

/// A question to the page.
pub(in super::super) async fn post(
    request: FrameRequest,
    Requester(client): Requester,
    headers: HeaderMap,
    body: Body,
) -> Response {
    ask(request, client, &headers, body, Placement::Page).await
}

/// A question to the frame.
pub(in super::super) async fn post_widget(
    request: FrameRequest,
    Requester(client): Requester,
    headers: HeaderMap,
    body: Body,
) -> Response {
    ask(request, client, &headers, body, Placement::Widget).await
}

/// What a form carried.
#[derive(Default)]
struct Form {
    question: String,
    language: Option<String>,
    conversation: Option<String>,
    proof: Option<String>,
    /// Whether the language was just chosen: then the newest question is answered again, in it.
    chose_language: bool,
    /// The answer that is judged.
    answer: Option<String>,
    helpful: Option<bool>,
    /// Whether the town may read the question.
    shares: bool,
}

impl Form {
    fn read(text: &str) -> Result<Self, Problem> {
        let fields: Vec<(String, String)> =
            serde_urlencoded::from_str(text).map_err(|_| Problem::Malformed)?;
        if fields.len() > MAX_FIELDS {
            return Err(Problem::Unfit);
        }
        let mut form = Self::default();
        for (name, value) in fields {
            // Percent-encoded bytes that are no UTF-8 arrive as replacement characters.
            if value.contains(char::REPLACEMENT_CHARACTER) {
                return Err(Problem::NotUtf8);
            }
            match name.as_str() {
                "question" => form.question = value,
                "language" => form.language = Some(value),
                "conversation" => form.conversation = Some(value),
                "proof" => form.proof = Some(value),
                "chosen" if value == "language" => form.chose_language = true,
                "answer" => form.answer = Some(value),
                "share" if value == "yes" => form.shares = true,
                "helpful" => form.helpful = Some(value.parse().map_err(|_| Problem::Unfit)?),
                _ => return Err(Problem::Unfit),
            }
        }
        Ok(form)
    }
}

async fn ask(
    mut request: FrameRequest,
    client: Client,
    headers: &HeaderMap,
    body: Body,
    placement: Placement,
) -> Response {
    let state = request.state.clone();
    let wants_turn = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains(TURN_MEDIA_TYPE));
    let read = read_text(
        headers,
        body,
        "application/x-www-form-urlencoded",
        &state.config.limits,
    )
    .await;
    let form = match read.and_then(|text| Form::read(&text)) {
        Ok(form) => form,
        Err(problem) => return failed(&request, placement, wants_turn, problem, &Form::default()),
    };
    if let Some(chosen) = &form.language {
        match chosen
            .parse()
            .ok()
            .filter(|chosen| state.locales.has(*chosen))
        {
            Some(chosen) => request = request.in_language(chosen),
            None => {
                return failed(
                    &request,
                    placement,
                    wants_turn,
                    Problem::UnknownLanguage,
                    &form,
                );
            }
        }
    }
    if form.chose_language && form.question.is_empty() {
        return empty(&request, placement);
    }
    let brings = if wants_turn {
        Brings::from_field(form.proof.as_deref())
    } else {
        Brings::NoScript
    };
    match answer(&state, client, &form, request.language, brings).await {
        Ok((answer, told, allowance)) => {
            let mut response = answered(&request, placement, wants_turn, &form, (&answer, told));
            if let Some(allowance) = &allowance {
                tell(response.headers_mut(), allowance);
            }
            response
        }
        Err(problem) => failed(&request, placement, wants_turn, problem, &form),
    }
}

/// Counts a judgement where the form has one, and answers its question: again, where somebody told something without script or
/// chose another language, since nothing is remembered here.
async fn answer(
    state: &AppState,
    client: Client,
    form: &Form,
    language: Language,
    brings: Brings<'_>,
) -> Result<(Answer, Told, Option<Allowance>), Problem> {
    let mut told = match (&form.answer, form.helpful) {
        (Some(answer), Some(helpful)) if !form.shares => {
            feedback::count(state, client, answer, helpful).await?;
            if helpful {
                Told::Helpful
            } else {
                Told::Unhelpful
            }
        }
        (Some(_), None) if form.shares => Told::Nothing,
        (None, None) if !form.shares => Told::Nothing,
        _ => return Err(Problem::Unfit),
    };
    let occasion = if form.chose_language || form.answer.is_some() {
        Occasion::Again
    } else {
        Occasion::First
    };
    let asked = Asked {
        client,
        question: &form.question,
        page_language: language,
        reply_language: form.chose_language.then_some(language),
        conversation: form.conversation.as_deref(),
        brings,
        occasion,
    };
    let (answer, allowance) = answer_question(state, asked).await?;
    if let Some(shared) = form.answer.as_deref().filter(|_| form.shares) {
        // Last: who is told of a failure has shared nothing, and nobody's code is lost.
        told = Told::Shared(share::share(state, client, shared, &form.question).await?);
    }
    Ok((answer, told, allowance))
}

fn answered(
    request: &FrameRequest,
    placement: Placement,
    wants_turn: bool,
    form: &Form,
    (answer, told): (&Answer, Told),
) -> Response {
    let card = card(&request.state, &form.question, answer, &told);
    let conversation = card.conversation.clone();
    let turn = Turn {
        question: form.question.clone(),
        // Of a question that is answered again in another language nobody knows its own.
        question_language: (!form.chose_language).then(|| answer.language.code().to_owned()),
        answer: card,
        action: action(placement).to_owned(),
        interface_language: request.language.code().to_owned(),
    };
    if wants_turn {
        let mut response =
            Html(render_turn(&turn, &request.state.labels(request.language))).into_response();
        let media_type = HeaderValue::from_static(TURN_MEDIA_TYPE);
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, media_type);
        return response;
    }
    let mut page = ChatPage {
        turn: Some(turn),
        conversation: conversation.clone(),
        greets_again: form.chose_language,
        ..page(request, placement)
    };
    page.frame.language_form = Some(LanguageForm {
        action: page.action.clone(),
        question: form.question.clone(),
        conversation: conversation.unwrap_or_default(),
    });
    html(render_chat(&page), request.language)
}

fn failed(
    request: &FrameRequest,
    placement: Placement,
    wants_turn: bool,
    problem: Problem,
    form: &Form,
) -> Response {
    let (locales, phone) = (&request.state.locales, request.state.phone());
    if wants_turn {
        return problem.json(request.language, locales, &phone);
    }
    let (title, detail) = problem.words(request.language, locales, &phone);
    let (status, headers) = problem.head(request.language);
    // A conversation that was refused would be refused again.
    let conversation = form
        .conversation
        .clone()
        .filter(|_| problem != Problem::ForgedConversation);
    let page = ChatPage {
        problem: Some(ProblemView { title, detail }),
        typed: form.question.clone(),
        conversation,
        ..page(request, placement)
    };
    (status, headers, Html(render_chat(&page))).into_response()
}

fn empty(request: &FrameRequest, placement: Placement) -> Response {
    html(render_chat(&page(request, placement)), request.language)
}

fn page(request: &FrameRequest, placement: Placement) -> ChatPage {
    let mut frame = request.frame();
    frame.language_form = Some(LanguageForm {
        action: action(placement).to_owned(),
        question: String::new(),
        conversation: String::new(),
    });
    ChatPage {
        frame,
        placement,
        disclosure: disclosure(&request.state, request.language),
        topics: topics(&request.state, request.language, request.topic.as_ref()),
        turn: None,
        greets_again: false,
        conversation: None,
        problem: None,
        typed: String::new(),
        action: action(placement).to_owned(),
    }
}

/// The AI notice of the page.
pub(super) fn disclosure(state: &AppState, language: Language) -> Disclosure {
    let town = [("town", Value::Text(&state.config.town.name))];
    let say = |key| state.locales.format(language, key, &town);
    Disclosure {
        label: say("disclosure-label"),
        greeting: say("disclosure-greeting"),
    }
}

const fn action(placement: Placement) -> &'static str {
    match placement {
        Placement::Page => "/chat",
        Placement::Widget => "/widget",
    }
}
