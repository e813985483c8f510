//! `/transparency`, `/privacy`, `/accessibility`: written from what is really running, not by hand.

use axum::response::Response;
use stadtlotse_app::{
    render_text,
    view::{TextPage, TextSection},
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
    let what: &[_] = if request.state.config.insight.enabled {
        &["what", "typing", "counted", "feedback", "device", "address"]
    } else {
        &["what", "typing", "feedback", "device", "address"]
    };
    page(
        &request,
        "privacy",
        &[
            ("what-title", what),
            ("basis-title", &["basis", "rights", "responsible"]),
        ],
    )
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
    let page = TextPage {
        frame: request.frame(),
        title: say("title"),
        sections: sections.collect(),
    };
    html(render_text(&page), request.language)
}
