//! How an office stands, as its page shows it.

use stadtlotse_app::editor::{
    ChangeRow, OfficeEditorPage, PartView, Problem, WorkflowAction, render_office_editor,
};

use super::{
    super::{
        context::Context,
        offices::times,
        page::may_write,
        refusal::Refusal,
        workflow::{self, Names},
    },
    EditedOffice,
};
use crate::{
    catalogue::{Catalogue, Language, Office, OpeningHours, Weekday},
    editors::{Capability, Permit, Read, Review, RevisionState, Write},
    locale::Value,
};

pub(super) async fn render(context: &Context, problems: Vec<Problem>) -> Result<String, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let storage = context.storage();
    let edited = EditedOffice::find(context).await?;
    let names = Names::find(context, &permit).await?;
    let catalogue = storage
        .find_whole_catalogue()
        .await?
        .ok_or(Refusal::NotFound)?;
    let services = services(&catalogue, &edited);
    let may_review = Review::ROLES.contains(&staff.role());
    let rows = storage.list_office_changes(&permit, &edited.id).await?;
    let rows = rows
        .iter()
        .map(|change| workflow::row(context, &change.into(), may_review, &names));
    let revisions = rows.collect();
    let (state, state_help) = state(context, &edited);
    let shown = edited.draft().or(edited.published.as_ref());
    let page = OfficeEditorPage {
        frame: context.frame(),
        id: edited.id.to_string(),
        title: edited.title(context),
        state,
        state_help,
        actions: actions(context, &edited, services.is_empty()),
        may_write: may_write(context),
        week: shown
            .map(|office| week(context, office))
            .unwrap_or_default(),
        address: shown.map(address).unwrap_or_default(),
        services,
        revisions,
        problems,
    };
    Ok(render_office_editor(&page))
}

fn services(catalogue: &Catalogue, edited: &EditedOffice) -> Vec<(String, String)> {
    let named = catalogue.services.values().filter(|service| {
        service.facts.responsible == edited.id || service.facts.offices.contains(&edited.id)
    });
    let row = |service: &crate::catalogue::Service| {
        let title = service.text(Language::De).1.title.clone();
        (format!("/editor/services/{}", service.id), title)
    };
    named.map(row).collect()
}

fn address(office: &Office) -> Vec<String> {
    let address = &office.address;
    vec![
        address.street.clone(),
        format!("{} {}", address.postcode, address.town),
        office.phone.clone(),
    ]
}

fn week(context: &Context, office: &Office) -> Vec<(String, String)> {
    let words = context.words();
    let hours = OpeningHours::new(office, context.state.app.config.town.state);
    let row = |day: Weekday| {
        let ranges = hours.weekly(day);
        let open = if ranges.is_empty() {
            words.get("editor-offices-closed")
        } else {
            times(&ranges)
        };
        (words.get(&format!("editor-weekday-{}", day.key())), open)
    };
    Weekday::ALL.into_iter().map(row).collect()
}

fn state(context: &Context, edited: &EditedOffice) -> ((String, String), String) {
    let words = context.words();
    let Some(open) = &edited.open else {
        let badge = ("good".to_owned(), words.get("editor-state-published"));
        return (badge, words.get("editor-state-published-help"));
    };
    let key = open.state.key();
    let kind = if open.state == RevisionState::InReview {
        "wait"
    } else {
        "plain"
    };
    let help = if open.content.is_none() {
        words.get("editor-offices-going")
    } else if open.state == RevisionState::Draft && !open.note.is_empty() {
        context.say(
            "editor-state-sent-back",
            &[("reason", Value::Text(&open.note))],
        )
    } else {
        words.get(&format!("editor-state-{key}-help"))
    };
    (
        (kind.to_owned(), words.get(&format!("editor-state-{key}"))),
        help,
    )
}

fn actions(context: &Context, edited: &EditedOffice, is_unused: bool) -> Vec<WorkflowAction> {
    let Some(staff) = &context.staff else {
        return Vec::new();
    };
    let words = context.words();
    let writes = Write::ROLES.contains(&staff.role());
    let reviews = Review::ROLES.contains(&staff.role());
    let action = |path: &str, key: &str, hidden: Vec<(&'static str, String)>, is_main: bool| {
        WorkflowAction {
            action: format!("/editor/offices/{}/{path}", edited.id),
            hidden,
            text: words.get(key),
            is_main,
            reason: None,
            time: None,
        }
    };
    let mut actions = Vec::new();
    if let Some(open) = &edited.open {
        let hidden = vec![
            ("revision", open.id.clone()),
            ("lock", open.lock.to_string()),
        ];
        let is_waiting = open.state == RevisionState::InReview;
        if writes && !is_waiting {
            let ask = action(
                "request-review",
                "editor-request-review",
                hidden.clone(),
                true,
            );
            actions.push(ask);
        }
        if reviews && is_waiting && !open.contributors.contains(staff.account()) {
            actions.push(action("approve", "editor-approve", hidden.clone(), true));
        }
        if reviews && is_waiting {
            let mut refuse = action("refuse", "editor-refuse", hidden.clone(), false);
            refuse.reason = Some((words.get("editor-refuse-reason"), true));
            actions.push(refuse);
        }
        if writes {
            actions.push(action("discard", "editor-discard", hidden, false));
        }
    }
    if writes && is_unused && edited.published.is_some() && edited.draft().is_some() {
        let hidden = vec![("lock", edited.lock().to_string())];
        actions.push(action("remove", "editor-offices-remove", hidden, false));
    }
    actions
}

/// Days in words, where the difference has their keys.
pub(super) fn named_days(context: &Context, mut row: ChangeRow) -> ChangeRow {
    let words = context.words();
    let name = |text: String| {
        Weekday::ALL
            .into_iter()
            .fold(text, |text, day| match text.strip_prefix(day.key()) {
                Some(rest) if rest.starts_with(' ') => {
                    format!(
                        "{}{rest}",
                        words.get(&format!("editor-weekday-{}", day.key()))
                    )
                }
                _ => text,
            })
    };
    let parts = row.parts.into_iter().map(|part| match part {
        PartView::Same(text) => PartView::Same(name(text)),
        PartView::Removed(text) => PartView::Removed(name(text)),
        PartView::Added(text) => PartView::Added(name(text)),
    });
    row.parts = parts.collect();
    row
}
