//! `/editor/offices/{id}`: how an office stands, and the steps of its workflow.

pub(super) mod form;
mod reading;
mod view;

use std::sync::Arc;

use axum::response::Response;
use stadtlotse_app::editor::{DifferencePage, render_difference};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    offices, page,
    page::{html, unprocessable},
    preview,
    refusal::Refusal,
    versions,
};
use crate::{
    catalogue::{Office, OfficeId},
    editors::{
        OfficeChange, OfficeTransition, Read, Review, RevisionState, Write,
        difference::compare_offices,
    },
    locale::Value,
};

/// No reason is longer.
const MAX_WORDS: usize = 2000;

/// An office as staff see it.
pub(super) struct EditedOffice {
    pub(super) id: OfficeId,
    /// What is public.
    pub(super) published: Option<Office>,
    /// What is on its way.
    pub(super) open: Option<OfficeChange>,
}

impl EditedOffice {
    /// The office of the path.
    pub(super) async fn find(context: &Context) -> Result<Self, Refusal> {
        let id = OfficeId::parse(context.param("id")).map_err(|_| Refusal::NotFound)?;
        let storage = context.storage();
        let published = storage.find_office(&id).await?;
        let open = storage.find_open_office_change(&id).await?;
        if published.is_none() && open.is_none() {
            return Err(Refusal::NotFound);
        }
        Ok(Self {
            id,
            published,
            open,
        })
    }

    /// What is on its way, else what is public; none while the office is to go.
    pub(super) fn draft(&self) -> Option<&Office> {
        match &self.open {
            Some(open) => open.content.as_ref(),
            None => self.published.as_ref(),
        }
    }

    /// The state that a writer sees; 0 where there is no draft.
    pub(super) fn lock(&self) -> u32 {
        self.open.as_ref().map_or(0, |open| open.lock)
    }

    pub(super) fn title(&self, context: &Context) -> String {
        let office = self.draft().or(self.published.as_ref());
        office.map_or_else(
            || self.id.to_string(),
            |office| offices::name(context, office),
        )
    }
}

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    Ok(html(view::render(&visit, Vec::new()).await?))
}

pub(super) async fn post_request(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    submit(visit, &form, OfficeTransition::RequestReview, "requested").await
}

pub(super) async fn post_discard(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    submit(visit, &form, OfficeTransition::Discard, "discarded").await
}

async fn submit(
    visit: Visit<Write>,
    form: &Form,
    transition: OfficeTransition,
    done: &str,
) -> Outcome {
    let edited = EditedOffice::find(&visit).await?;
    if transition == OfficeTransition::RequestReview
        && let Some(office) = edited.draft()
        && !is_complete(office)
    {
        let problem = visit.problem("", "editor-offices-incomplete");
        return Ok(unprocessable(view::render(&visit, vec![problem]).await?));
    }
    let (id, lock) = change_of(form)?;
    visit
        .storage()
        .submit_office(&visit.permit, &id, lock, transition, visit.now())
        .await?;
    // A new office that was thrown away has no page any more.
    let next = if transition == OfficeTransition::Discard && edited.published.is_none() {
        format!("/editor/offices?done={done}")
    } else {
        format!("/editor/offices/{}?done={done}", edited.id)
    };
    Ok(see_other(&next))
}

/// Whether residents could find and reach it.
fn is_complete(office: &Office) -> bool {
    let address = &office.address;
    Office::is_phone(&office.phone)
        && !address.street.is_empty()
        && !address.town.is_empty()
        && address.postcode.len() == 5
}

/// The office goes: a change like any other, which somebody else approves.
pub(super) async fn post_remove(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let edited = EditedOffice::find(&visit).await?;
    let lock = lock_of(&form)?;
    visit
        .storage()
        .save_office_draft(&visit.permit, &edited.id, lock, None, visit.now())
        .await?;
    Ok(see_other(&format!(
        "/editor/offices/{}?done=saved",
        edited.id
    )))
}

pub(super) async fn post_approve(visit: Visit<Review>, form: Arc<Form>) -> Outcome {
    let (id, lock) = change_of(&form)?;
    let approve = OfficeTransition::Approve;
    let change = visit
        .storage()
        .decide_office(&visit.permit, &id, lock, approve, "", visit.now())
        .await?;
    visit.state.editor.publisher.wake();
    let next = match change.content {
        Some(_) => format!("/editor/offices/{}?done=approved", change.office),
        None => "/editor/offices?done=approved".to_owned(),
    };
    Ok(see_other(&next))
}

pub(super) async fn post_refuse(visit: Visit<Review>, form: Arc<Form>) -> Outcome {
    let (id, lock) = change_of(&form)?;
    let reason: String = form.trimmed("reason").chars().take(MAX_WORDS).collect();
    if reason.is_empty() {
        let problem = visit.problem("", "editor-reason-missing");
        return Ok(unprocessable(view::render(&visit, vec![problem]).await?));
    }
    let refuse = OfficeTransition::Refuse;
    let change = visit
        .storage()
        .decide_office(&visit.permit, &id, lock, refuse, &reason, visit.now())
        .await?;
    Ok(see_other(&format!(
        "/editor/offices/{}?done=refused",
        change.office
    )))
}

pub(super) async fn post_roll_back(visit: Visit<Review>, form: Arc<Form>) -> Outcome {
    let change = visit
        .storage()
        .roll_back_office(&visit.permit, &form.trimmed("revision"), visit.now())
        .await?;
    visit.state.editor.publisher.wake();
    Ok(see_other(&format!(
        "/editor/offices/{}?done=rolled-back",
        change.office
    )))
}

/// What a change changes.
pub(super) async fn get_version(visit: Visit<Read>) -> Outcome {
    let edited = EditedOffice::find(&visit).await?;
    let found = visit
        .storage()
        .find_office_change(visit.param("revision"))
        .await?;
    let change = found
        .filter(|change| change.office == edited.id)
        .ok_or(Refusal::NotFound)?;
    let versions = visit
        .storage()
        .list_office_changes(&visit.permit, &edited.id)
        .await?;
    let is_version = matches!(
        change.state,
        RevisionState::Published | RevisionState::Superseded
    );
    let earlier = versions
        .into_iter()
        .filter(|it| it.number > 0 && it.number < change.number)
        .max_by_key(|it| it.number);
    let (number, before) = if is_version {
        earlier.map_or((0, None), |it| (it.number, it.content))
    } else {
        (0, edited.published.clone())
    };
    let lead = if is_version && number > 0 {
        visit.say(
            "editor-difference-lead",
            &[("number", Value::Number(number))],
        )
    } else {
        visit.words().get("editor-offices-difference-lead")
    };
    let changes = compare_offices(before.as_ref(), change.content.as_ref());
    let page = DifferencePage {
        frame: visit.frame(),
        title: edited.title(&visit),
        lead,
        changes: changes
            .into_iter()
            .map(|change| view::named_days(&visit, versions::row(&visit, change)))
            .collect(),
        back: (
            format!("/editor/offices/{}", edited.id),
            visit.words().get("editor-offices-back-to-office"),
        ),
    };
    Ok(html(render_difference(&page)))
}

pub(super) async fn get_preview(visit: Visit<Read>) -> Outcome {
    let edited = EditedOffice::find(&visit).await?;
    let back = (
        format!("/editor/offices/{}", edited.id),
        visit.words().get("editor-offices-back-to-office"),
    );
    Ok(preview::frame_page(&visit, edited.title(&visit), back))
}

/// The page of a service that names the office, as it will be.
pub(super) async fn get_preview_page(visit: Visit<Read>) -> Outcome {
    let edited = EditedOffice::find(&visit).await?;
    let Some(mut catalogue) = visit.storage().find_whole_catalogue().await? else {
        return Err(Refusal::NotFound);
    };
    let service = catalogue
        .services
        .values()
        .find(|service| service.facts.offices.contains(&edited.id))
        .ok_or(Refusal::NotFound)?;
    let service = service.clone();
    let office = edited.draft().ok_or(Refusal::NotFound)?;
    catalogue.offices.insert(edited.id.clone(), office.clone());
    preview::service_page(&visit, catalogue, service).await
}

/// The change that a form decides on, and the state that its writer saw.
fn change_of(form: &Form) -> Result<(String, u32), Refusal> {
    Ok((form.trimmed("revision"), lock_of(form)?))
}

fn lock_of(form: &Form) -> Result<u32, Refusal> {
    form.trimmed("lock").parse().map_err(|_| Refusal::Malformed)
}

/// A form again because somebody saved meanwhile.
fn conflict(page: String) -> Response {
    let mut response = page::unprocessable(page);
    *response.status_mut() = axum::http::StatusCode::CONFLICT;
    response
}
