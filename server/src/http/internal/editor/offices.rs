//! `/editor/offices`: every office, and new ones.

use std::{collections::BTreeMap, sync::Arc};

use stadtlotse_app::editor::{OfficeRow, OfficesPage, Problem, render_offices};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, may_write, unprocessable},
    refusal::Refusal,
    workflow,
};
use crate::{
    catalogue::{
        Accessibility, Address, Appointment, DayHours, Language, Office, OfficeId, OpeningHours,
        Texts, TimeRange, text_in,
    },
    editors::{OfficeChange, Permit, Read, RevisionState, Write},
    storage::RevisionError,
};

/// No name is longer, in characters.
pub(super) const MAX_NAME: usize = 120;

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let new = (String::new(), String::new());
    Ok(html(render(&visit, new, Vec::new()).await?))
}

/// A new office: a draft with a name, nothing public yet.
pub(super) async fn post(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let typed = (form.trimmed("id"), form.trimmed("name"));
    let again = async |field: &str, key: &str| {
        let problem = visit.problem(field, key);
        Ok(unprocessable(
            render(&visit, typed.clone(), vec![problem]).await?,
        ))
    };
    if typed.1.is_empty() || typed.1.chars().count() > MAX_NAME {
        return again("name", "editor-offices-name-unfit").await;
    }
    let Ok(id) = OfficeId::parse(typed.0.clone()) else {
        return again("id", "editor-new-id-unfit").await;
    };
    let storage = visit.storage();
    let is_taken = storage.find_office(&id).await?.is_some()
        || storage.find_open_office_change(&id).await?.is_some();
    if is_taken {
        return again("id", "editor-offices-id-taken").await;
    }
    let town = visit.state.app.config.town.name.clone();
    let office = empty(id.clone(), typed.1.clone(), town);
    let saved = storage
        .save_office_draft(&visit.permit, &id, 0, Some(office), visit.now())
        .await;
    match saved {
        Ok(_) => Ok(see_other(&format!("/editor/offices/{id}/facts"))),
        Err(RevisionError::OfficeConflict(_)) => again("id", "editor-offices-id-taken").await,
        Err(error) => Err(error.into()),
    }
}

fn empty(id: OfficeId, name: String, town: String) -> Office {
    Office {
        id,
        name: [(Language::De, name)].into(),
        address: Address {
            street: String::new(),
            postcode: String::new(),
            town,
        },
        phone: String::new(),
        email: None,
        appointment: Appointment::NotNeeded,
        appointment_url: None,
        accessibility: Accessibility {
            wheelchair: false,
            note: Texts::new(),
        },
        hours: Vec::new(),
        exceptions: Vec::new(),
    }
}

async fn render(
    context: &Context,
    new: (String, String),
    problems: Vec<Problem>,
) -> Result<String, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let storage = context.storage();
    let Some(catalogue) = storage.find_whole_catalogue().await? else {
        return Err(Refusal::NotFound);
    };
    let mut open: BTreeMap<_, _> = storage
        .list_open_office_changes(&permit)
        .await?
        .into_iter()
        .map(|change| (change.office.clone(), change))
        .collect();
    let mut rows: Vec<_> = catalogue
        .offices
        .values()
        .map(|office| row(context, office, open.remove(&office.id).as_ref(), true))
        .collect();
    // What is not public yet stands here too.
    let new_ones = open
        .values()
        .filter_map(|change| Some(row(context, change.content.as_ref()?, Some(change), false)));
    rows.extend(new_ones);
    let page = OfficesPage {
        frame: context.frame(),
        offices: rows,
        may_write: may_write(context),
        new,
        problems,
    };
    Ok(render_offices(&page))
}

fn row(
    context: &Context,
    office: &Office,
    open: Option<&OfficeChange>,
    is_public: bool,
) -> OfficeRow {
    let words = context.words();
    let state = open.map_or(RevisionState::Published, |change| change.state);
    let badge = workflow::badge(context, state);
    let mut badges = vec![badge];
    if !is_public {
        badges.push(("plain".to_owned(), words.get("editor-state-new")));
    }
    let today = context.state.app.assistant.parts().clock.now().date();
    let hours = OpeningHours::new(office, context.state.app.config.town.state);
    let today = match hours.on(today) {
        DayHours::Open(ranges) => times(&ranges),
        DayHours::Closed(_) => words.get("editor-offices-closed"),
    };
    OfficeRow {
        id: office.id.to_string(),
        name: name(context, office),
        address: format!("{}, {}", office.address.street, office.address.town),
        today,
        badges,
    }
}

/// What an office is called, in the language of the interface where there is a name in it.
pub(super) fn name(context: &Context, office: &Office) -> String {
    text_in(&office.name, context.language)
        .map_or_else(|| office.id.to_string(), |(_, name)| name.to_owned())
}

/// `08:00–12:00, 14:00–18:00`.
pub(super) fn times(ranges: &[TimeRange]) -> String {
    let ranges = ranges.iter().map(|range| {
        let (from, to) = (range.from.strftime("%H:%M"), range.to.strftime("%H:%M"));
        format!("{from}–{to}")
    });
    ranges.collect::<Vec<_>>().join(", ")
}
