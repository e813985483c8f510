//! `/editor/services/{id}/preview`: what residents will see, before they do.

use axum::response::Response;
use stadtlotse_app::editor::{PreviewPage, render_preview};

use super::{
    context::Context,
    gate::{Outcome, Visit},
    page::html,
    refusal::Refusal,
    service::Edited,
};
use crate::{
    answering::{IndexMaterial, Knowledge},
    catalogue::{Catalogue, Language, Service},
    editors::Read,
    http::pages::{native_name, service::preview},
};

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let back = (
        format!("/editor/services/{}", edited.id),
        visit.words().get("editor-back-to-service"),
    );
    Ok(frame_page(&visit, edited.title(), back))
}

/// A page that shows the page below its own path, on a phone and on a desktop.
pub(super) fn frame_page(context: &Context, title: String, back: (String, String)) -> Response {
    let language = language(context);
    let enabled = &context.state.app.config.assistant.languages;
    let base = &context.path;
    let page = PreviewPage {
        frame: context.frame(),
        back,
        title,
        page: format!("{base}/page?language={language}"),
        languages: enabled
            .iter()
            .map(|it| {
                let name = native_name(*it).to_owned();
                (format!("{base}?language={it}"), name, *it == language)
            })
            .collect(),
    };
    html(render_preview(&page))
}

/// The page itself, for a frame of ours.
pub(super) async fn get_page(visit: Visit<Read>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let Some(catalogue) = visit.storage().find_whole_catalogue().await? else {
        return Err(Refusal::NotFound);
    };
    let version = edited.published.as_ref().map_or(1, |it| it.version + 1);
    let service = edited.draft.to_service(&edited.id, version);
    service_page(&visit, catalogue, service).await
}

/// The page of `service` as residents would see it with this catalogue.
pub(super) async fn service_page(
    context: &Context,
    catalogue: Catalogue,
    service: Service,
) -> Outcome {
    let id = service.id.clone();
    let catalogue = Catalogue {
        services: [(id.clone(), service)].into(),
        elsewhere: std::collections::BTreeMap::new(),
        ..catalogue
    };
    let assistant = context.state.app.assistant.clone();
    let built = tokio::task::spawn_blocking(move || {
        let vocabularies = &assistant.parts().vocabularies;
        let material = IndexMaterial {
            entries: Knowledge::texts(&catalogue, vocabularies),
            ..IndexMaterial::default()
        };
        Knowledge::build(catalogue, vocabularies, material)
    });
    let knowledge = built.await.map_err(|_| Refusal::Internal)?;
    let knowledge = knowledge.map_err(|_| Refusal::Internal)?;
    let page = preview(&context.state.app, &knowledge, &id, language(context));
    page.ok_or(Refusal::NotFound)
}

fn language(context: &Context) -> Language {
    context.query("language").parse().unwrap_or(Language::De)
}
