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
    catalogue::{Catalogue, Language},
    editors::Read,
    http::pages::{native_name, service::preview},
};

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let language = language(&visit);
    let enabled = &visit.state.app.config.assistant.languages;
    let base = format!("/editor/services/{}/preview", edited.id);
    let page = PreviewPage {
        frame: visit.frame(),
        id: edited.id.to_string(),
        title: edited.title(),
        page: format!("{base}/page?language={language}"),
        languages: enabled
            .iter()
            .map(|it| {
                let name = native_name(*it).to_owned();
                (format!("{base}?language={it}"), name, *it == language)
            })
            .collect(),
    };
    Ok(html(render_preview(&page)))
}

/// The page itself, for a frame of ours.
pub(super) async fn get_page(visit: Visit<Read>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let language = language(&visit);
    let Some(mut catalogue) = visit.storage().find_whole_catalogue().await? else {
        return Err(Refusal::NotFound);
    };
    let version = edited.published.as_ref().map_or(1, |it| it.version + 1);
    let service = edited.draft.to_service(&edited.id, version);
    catalogue = Catalogue {
        services: [(edited.id.clone(), service)].into(),
        elsewhere: std::collections::BTreeMap::new(),
        ..catalogue
    };
    let assistant = visit.state.app.assistant.clone();
    let built = tokio::task::spawn_blocking(move || {
        let vocabularies = &assistant.parts().vocabularies;
        let material = IndexMaterial {
            entries: Knowledge::texts(&catalogue, vocabularies),
            vectors: Vec::new(),
            classifier: None,
        };
        Knowledge::build(catalogue, vocabularies, material)
    });
    let knowledge = built.await.map_err(|_| Refusal::Internal)?;
    let knowledge = knowledge.map_err(|_| Refusal::Internal)?;
    let page: Option<Response> = preview(&visit.state.app, &knowledge, &edited.id, language);
    page.ok_or(Refusal::NotFound)
}

fn language(context: &Context) -> Language {
    context.query("language").parse().unwrap_or(Language::De)
}
