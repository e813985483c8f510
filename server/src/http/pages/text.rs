//! `/transparency`, `/privacy`, `/accessibility`: written from what is really running, not by hand.

use axum::response::Response;
use stadtlotse_app::{
    render_text,
    view::{ForgetSaid, ForgetView, TextPage, TextSection},
};

use super::{FrameRequest, html};
use crate::locale::Value;

/// The parts of a page: the key of the heading, and the keys of the paragraphs.
type Outline<'a> = [(&'static str, &'a [&'static str])];

/// How the assistant works, and who answers for it.
pub(in super::super) async fn transparency(request: FrameRequest) -> Response {
    page(
        &request,
        "transparency",
        &[
            ("what-title", &["what", "texts", "limits"]),
            ("model-title", &["model"]),
            ("responsible-title", &["responsible", "complaint"]),
        ],
    )
}

/// What happens to a question.
pub(in super::super) async fn privacy(request: FrameRequest) -> Response {
    privacy_saying(&request, None)
}

/// The same, with what came of a code by which somebody takes a question back.
pub(super) fn privacy_saying(request: &FrameRequest, said: Option<Said>) -> Response {
    let inbox = request.state.config.inbox;
    let basis = ("basis-title", ["basis", "rights", "responsible"].as_slice());
    let what: &[_] = if request.state.config.insight.enabled {
        &["what", "typing", "counted", "feedback", "device", "address"]
    } else {
        &["what", "typing", "feedback", "device", "address"]
    };
    let what = ("what-title", what);
    if !inbox.enabled {
        return page(request, "privacy", &[what, basis]);
    }
    let outline: &Outline = &[
        what,
        ("inbox-title", &["inbox", "inbox-removed", "inbox-keep"]),
        ("basis-title", &["basis", "inbox-rights", "responsible"]),
    ];
    let forget = forget(request, said);
    html(
        render_text(&TextPage {
            forget: Some(forget),
            ..view(request, "privacy", outline)
        }),
        request.language,
    )
}

fn forget(request: &FrameRequest, said: Option<Said>) -> ForgetView {
    let say = |key: &str| request.state.locales.text(request.language, key);
    ForgetView {
        title: say("forget-title"),
        help: say("forget-help"),
        label: say("forget-label"),
        button: say("forget-button"),
        said: said.map(|said| ForgetSaid {
            text: say(said.key()),
            is_problem: said != Said::Deleted,
        }),
    }
}

/// What came of a code by which somebody takes a question back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// The question is deleted.
    Deleted,
    /// There is no question with this code.
    Unknown,
    /// What was typed is no code.
    NoCode,
}

impl Said {
    const fn key(self) -> &'static str {
        match self {
            Self::Deleted => "forget-deleted",
            Self::Unknown => "forget-unknown",
            Self::NoCode => "forget-no-code",
        }
    }
}

/// The accessibility statement.
pub(in super::super) async fn accessibility(request: FrameRequest) -> Response {
    page(
        &request,
        "accessibility",
        &[
            ("what-title", &["what", "state"]),
            ("report-title", &["report"]),
        ],
    )
}

fn page(request: &FrameRequest, name: &str, outline: &Outline<'_>) -> Response {
    let page = view(request, name, outline);
    html(render_text(&page), request.language)
}

fn view(request: &FrameRequest, name: &str, outline: &Outline<'_>) -> TextPage {
    let state = &request.state;
    let assistant = &state.assistant;
    let knowledge = assistant.knowledge();
    let version = knowledge
        .as_ref()
        .map_or("-", |knowledge| knowledge.version());
    let licence = assistant
        .parts()
        .encoder
        .as_ref()
        .map_or("-", |encoder| &encoder.manifest().licence);
    let phone = state.phone();
    let values = [
        ("town", Value::Text(&state.config.town.name)),
        ("responsible", Value::Text(&state.config.town.responsible)),
        ("phone", Value::Text(&phone)),
        ("version", Value::Text(version)),
        ("model", Value::Text(assistant.model_name())),
        ("licence", Value::Text(licence)),
        (
            "days",
            Value::Number(u32::from(state.config.inbox.keep_days)),
        ),
    ];
    let say = |key: &str| {
        state
            .locales
            .format(request.language, &format!("{name}-{key}"), &values)
    };
    let sections = outline.iter().map(|(heading, paragraphs)| TextSection {
        heading: say(heading),
        paragraphs: paragraphs.iter().map(|key| say(key)).collect(),
    });
    TextPage {
        frame: request.frame(),
        title: say("title"),
        sections: sections.collect(),
        forget: None,
    }
}
