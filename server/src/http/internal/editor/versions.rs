//! `/editor/services/{id}/versions/{revision}`: what a change changes.

use stadtlotse_app::editor::{ChangeRow, DifferencePage, PartView, render_difference};

use super::{
    context::Context,
    gate::{Outcome, Visit},
    page::html,
    refusal::Refusal,
    service::Edited,
};
use crate::{
    catalogue::Service,
    editors::{
        Read, Revision, RevisionState,
        difference::{Change, Field, Part, compare},
    },
    http::pages::native_name,
    locale::Value,
};

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let found = visit
        .storage()
        .find_revision(visit.param("revision"))
        .await?;
    let revision = found
        .filter(|revision| revision.service == edited.id)
        .ok_or(Refusal::NotFound)?;
    let after = revision
        .draft
        .to_service(&revision.service, revision.number);
    let before = before(&visit, &edited, &revision).await?;
    let changes = compare(before.as_ref(), &after);
    let number = before.as_ref().map_or(0, |before| before.version);
    let page = DifferencePage {
        frame: visit.frame(),
        title: edited.title(),
        lead: visit.say(
            "editor-difference-lead",
            &[("number", Value::Number(number))],
        ),
        changes: changes
            .into_iter()
            .map(|change| row(&visit, change))
            .collect(),
        back: (
            format!("/editor/services/{}", edited.id),
            visit.words().get("editor-back-to-service"),
        ),
    };
    Ok(html(render_difference(&page)))
}

/// What a change is compared with: for one on its way what is public, for a version the one before.
async fn before(
    visit: &Visit<Read>,
    edited: &Edited,
    revision: &Revision,
) -> Result<Option<Service>, Refusal> {
    if revision.state.is_open() || revision.state == RevisionState::Discarded {
        return Ok(edited.published.clone());
    }
    let versions = visit
        .storage()
        .list_revisions(&visit.permit, &edited.id)
        .await?;
    let earlier = versions
        .into_iter()
        .filter(|it| it.number > 0 && it.number < revision.number)
        .max_by_key(|it| it.number);
    Ok(earlier.map(|it| it.draft.to_service(&it.service, it.number)))
}

pub(super) fn row(context: &Context, change: Change) -> ChangeRow {
    let words = context.words();
    let field = match change.field {
        Field::Section(facet) => words.get(&format!("editor-facet-{facet}")),
        field => words.get(&format!("editor-field-{}", field.key())),
    };
    let language = change.language.map(|language| language.code().to_owned());
    let named = change
        .language
        .map(|language| format!("{field} ({})", native_name(language)));
    let parts = change.parts.into_iter().map(|part| match part {
        Part::Same(text) => PartView::Same(shorten(&text)),
        Part::Removed(text) => PartView::Removed(text),
        Part::Added(text) => PartView::Added(text),
    });
    ChangeRow {
        field: named.unwrap_or(field),
        language: language.unwrap_or_default(),
        parts: parts.collect(),
    }
}

/// Long stretches that stayed need not be read.
fn shorten(text: &str) -> String {
    const ENDS: usize = 80;
    let letters: Vec<_> = text.chars().collect();
    if letters.len() <= 3 * ENDS {
        return text.to_owned();
    }
    let start: String = letters[..ENDS].iter().collect();
    let end: String = letters[letters.len() - ENDS..].iter().collect();
    format!("{start} … {end}")
}
