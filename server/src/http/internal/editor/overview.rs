//! `/editor`: what waits for whom.

use jiff::{ToSpan, civil::Date};
use stadtlotse_app::editor::{OverviewPage, OverviewRow, render_overview};

use super::{
    context::Context,
    gate::{Outcome, Visit},
    offices::name,
    page::html,
    workflow::badge,
};
use crate::{
    catalogue::{Catalogue, Language, Service},
    editors::{Draft, OfficeChange, Read, Revision},
    locale::Value,
    storage::{Switch, SwitchedOff},
};

/// A review older than this is due (months).
const REVIEW_MONTHS: i32 = 12;
/// So long before it is due it is said (days).
const SOON_DAYS: i32 = 30;
/// Rows of one list.
const MOST_ROWS: usize = 30;

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let storage = visit.storage();
    let open = storage.list_open_revisions(&visit.permit).await?;
    let off = storage.list_switched_off(&visit.permit).await?;
    let catalogue = storage.find_whole_catalogue().await?;
    let offices = storage.list_open_office_changes(&visit.permit).await?;
    let offices = offices.iter().map(|it| office_row(&visit, it));
    let role = visit.permit.staff().role();
    let page = OverviewPage {
        frame: visit.frame(),
        role_help: visit.words().get(&format!("editor-role-{role}-help")),
        open: open
            .iter()
            .map(|it| open_row(&visit, it))
            .chain(offices)
            .take(MOST_ROWS)
            .collect(),
        due: catalogue
            .as_ref()
            .map(|it| due(&visit, it))
            .unwrap_or_default(),
        translations: catalogue
            .as_ref()
            .map(|it| translations(&visit, it, &open))
            .unwrap_or_default(),
        withdrawn: off.iter().filter_map(|it| withdrawn(&visit, it)).collect(),
    };
    Ok(html(render_overview(&page)))
}

fn open_row(visit: &Visit<Read>, revision: &Revision) -> OverviewRow {
    let title = revision.draft.texts.get(&Language::De);
    OverviewRow {
        href: format!("/editor/services/{}", revision.service),
        title: title.map_or_else(|| revision.service.to_string(), |it| it.text.title.clone()),
        badge: badge(visit, revision.state),
        detail: visit.moment(revision.changed_at),
    }
}

fn office_row(visit: &Visit<Read>, change: &OfficeChange) -> OverviewRow {
    let name = change.content.as_ref().map(|office| name(visit, office));
    OverviewRow {
        href: format!("/editor/offices/{}", change.office),
        title: name.unwrap_or_else(|| change.office.to_string()),
        badge: badge(visit, change.state),
        detail: visit.moment(change.changed_at),
    }
}

/// The day until which `service` should be reviewed.
pub(super) fn due_on(service: &Service) -> Date {
    let reviewed = service.facts.reviewed_on;
    reviewed
        .checked_add(REVIEW_MONTHS.months())
        .unwrap_or(reviewed)
}

/// The languages in which a service is not as it should be.
pub(super) struct Gaps {
    /// The German text has changed since.
    pub(super) stale: Vec<Language>,
    /// There is no text.
    pub(super) missing: Vec<Language>,
}

/// The gaps of `service`, as its open draft has them. Nobody has to write Leichte Sprache: it is written as far as somebody can.
pub(super) fn gaps(context: &Context, service: &Service, open: &[Revision]) -> Gaps {
    let enabled = &context.state.app.config.assistant.languages;
    let draft = open.iter().find(|it| it.service == service.id);
    let draft = draft.map_or_else(|| Draft::of(service), |it| it.draft.clone());
    let missing = enabled
        .iter()
        .filter(|language| **language != Language::DeSimple)
        .filter(|language| !draft.texts.contains_key(language));
    Gaps {
        stale: draft.stale().into_iter().collect(),
        missing: missing.copied().collect(),
    }
}

fn due(visit: &Visit<Read>, catalogue: &Catalogue) -> Vec<OverviewRow> {
    let today = visit.state.app.assistant.parts().clock.now().date();
    let soon = today.checked_add(SOON_DAYS.days()).unwrap_or(today);
    let mut services: Vec<_> = catalogue
        .services
        .values()
        .map(|service| (due_on(service), service))
        .filter(|(due, _)| *due <= soon)
        .collect();
    services.sort_by_key(|(due, service)| (*due, service.id.clone()));
    let row = |(due, service): (Date, &Service)| {
        let (kind, key) = if due < today {
            ("bad", "editor-due-over")
        } else {
            ("wait", "editor-due-soon")
        };
        OverviewRow {
            href: format!("/editor/services/{}", service.id),
            title: title(service),
            badge: (kind.to_owned(), visit.words().get(key)),
            detail: visit.day(due),
        }
    };
    services.into_iter().take(MOST_ROWS).map(row).collect()
}

fn translations(visit: &Visit<Read>, catalogue: &Catalogue, open: &[Revision]) -> Vec<OverviewRow> {
    let rows = catalogue.services.values().filter_map(|service| {
        let Gaps { stale, missing } = gaps(visit, service, open);
        if stale.is_empty() && missing.is_empty() {
            return None;
        }
        let number =
            |them: Vec<Language>| Value::Number(u32::try_from(them.len()).unwrap_or(u32::MAX));
        Some(OverviewRow {
            href: format!("/editor/services/{}", service.id),
            title: title(service),
            badge: (
                "wait".to_owned(),
                visit.say(
                    "editor-translations-badge",
                    &[("stale", number(stale)), ("missing", number(missing))],
                ),
            ),
            detail: String::new(),
        })
    });
    rows.take(MOST_ROWS).collect()
}

fn withdrawn(visit: &Visit<Read>, off: &SwitchedOff) -> Option<OverviewRow> {
    let Switch::Service(id) = &off.what else {
        return None;
    };
    Some(OverviewRow {
        href: format!("/editor/services/{id}"),
        title: id.to_string(),
        badge: (
            "bad".to_owned(),
            visit.words().get("editor-state-withdrawn"),
        ),
        detail: off.reason.clone(),
    })
}

fn title(service: &Service) -> String {
    service.text(Language::De).1.title.clone()
}
