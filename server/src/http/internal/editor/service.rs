//! `/editor/services/{id}`: how a service stands, and the steps of its workflow.

mod view;

use std::sync::Arc;

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, unprocessable},
    refusal::Refusal,
};
use crate::{
    catalogue::{Language, Service, ServiceId},
    editors::{Draft, Read, Review, Revision, Transition, Write},
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use view::render;

/// No reason and no comment is longer.
const MAX_WORDS: usize = 2000;

/// A service as staff see it.
pub(super) struct Edited {
    pub(super) id: ServiceId,
    /// What is public.
    pub(super) published: Option<Service>,
    /// What is on its way.
    pub(super) open: Option<Revision>,
    /// What is on its way, else what is public.
    pub(super) draft: Draft,
}

impl Edited {
    /// The service of the path.
    pub(super) async fn find(context: &Context) -> Result<Self, Refusal> {
        let id = ServiceId::parse(context.param("id")).map_err(|_| Refusal::NotFound)?;
        Self::of(context, id).await
    }

    /// The service `id`.
    pub(super) async fn of(context: &Context, id: ServiceId) -> Result<Self, Refusal> {
        let storage = context.storage();
        let base = storage.find_base(&id).await?;
        let open = storage.find_open_revision(&id).await?;
        let draft = open
            .as_ref()
            .map(|open| open.draft.clone())
            .or_else(|| base.as_ref().map(|(_, draft)| draft.clone()));
        Ok(Self {
            id,
            published: base.map(|(published, _)| published),
            open,
            draft: draft.ok_or(Refusal::NotFound)?,
        })
    }

    /// The state that a writer sees; 0 where there is no draft.
    pub(super) fn lock(&self) -> u32 {
        self.open.as_ref().map_or(0, |open| open.lock)
    }

    /// The German title.
    pub(super) fn title(&self) -> String {
        let german = self.draft.texts.get(&Language::De);
        german.map_or_else(|| self.id.to_string(), |german| german.text.title.clone())
    }
}

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    Ok(html(render(&visit, Vec::new()).await?))
}

pub(super) async fn post_request(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    submit(visit, &form, Transition::RequestReview, "requested").await
}

pub(super) async fn post_discard(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    submit(visit, &form, Transition::Discard, "discarded").await
}

async fn submit(visit: Visit<Write>, form: &Form, transition: Transition, done: &str) -> Outcome {
    let (id, lock) = revision_of(form)?;
    let service = service_of(&visit)?;
    let is_discarded = transition == Transition::Discard;
    if !is_discarded {
        // The reviewer finds what the change would make better and worse.
        let edited = Edited::find(&visit).await?;
        super::questions::start(&visit, &edited).await?;
    }
    let revision = visit
        .storage()
        .submit_draft(&visit.permit, &id, lock, transition, visit.now())
        .await?;
    if is_discarded && revision.base == 0 {
        return Ok(see_other("/editor/services?done=discarded"));
    }
    Ok(see_other(&format!(
        "/editor/services/{service}?done={done}"
    )))
}

pub(super) async fn post_approve(visit: Visit<Review>, form: Arc<Form>) -> Outcome {
    let (id, lock) = revision_of(&form)?;
    let service = service_of(&visit)?;
    let now = visit.now();
    let typed = form.trimmed("time");
    let at = if typed.is_empty() {
        now
    } else {
        let Some(at) = moment(&visit, &typed) else {
            let problem = visit.problem("", "editor-time-unfit");
            return Ok(unprocessable(render(&visit, vec![problem]).await?));
        };
        at
    };
    let reason = words(&form, "reason");
    // A loss needs a reason; a run that is not done yet needs patience.
    if let Some(key) = super::questions::find_hindrance(&visit).await?
        && (reason.is_empty() || key == "editor-approve-running")
    {
        let problem = visit.problem("", key);
        return Ok(unprocessable(render(&visit, vec![problem]).await?));
    }
    visit
        .storage()
        .decide(
            &visit.permit,
            &id,
            lock,
            Transition::Approve(at),
            &reason,
            now,
        )
        .await?;
    visit.state.editor.publisher.wake();
    let done = if at > now { "scheduled" } else { "approved" };
    Ok(see_other(&format!(
        "/editor/services/{service}?done={done}"
    )))
}

pub(super) async fn post_refuse(visit: Visit<Review>, form: Arc<Form>) -> Outcome {
    let (id, lock) = revision_of(&form)?;
    let service = service_of(&visit)?;
    let reason = words(&form, "reason");
    if reason.is_empty() {
        let problem = visit.problem("", "editor-reason-missing");
        return Ok(unprocessable(render(&visit, vec![problem]).await?));
    }
    visit
        .storage()
        .decide(
            &visit.permit,
            &id,
            lock,
            Transition::Refuse,
            &reason,
            visit.now(),
        )
        .await?;
    Ok(see_other(&format!(
        "/editor/services/{service}?done=refused"
    )))
}

pub(super) async fn post_roll_back(visit: Visit<Review>, form: Arc<Form>) -> Outcome {
    let service = service_of(&visit)?;
    let id = form.trimmed("revision");
    visit
        .storage()
        .roll_back(&visit.permit, &id, visit.now())
        .await?;
    visit.state.editor.publisher.wake();
    Ok(see_other(&format!(
        "/editor/services/{service}?done=rolled-back"
    )))
}

pub(super) async fn post_withdraw(visit: Visit<Review>, form: Arc<Form>) -> Outcome {
    let reason = words(&form, "reason");
    if reason.is_empty() {
        let problem = visit.problem("", "editor-reason-missing");
        return Ok(unprocessable(render(&visit, vec![problem]).await?));
    }
    switch(visit, Some(reason.as_str()), "withdrawn").await
}

pub(super) async fn post_restore(visit: Visit<Review>, _form: Arc<Form>) -> Outcome {
    switch(visit, None, "restored").await
}

async fn switch(visit: Visit<Review>, off: Option<&str>, done: &str) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let service = edited.published.ok_or(Refusal::NotFound)?.id;
    visit
        .storage()
        .switch_service(&visit.permit, &service, off, visit.now())
        .await?;
    visit.state.editor.publisher.wake();
    Ok(see_other(&format!(
        "/editor/services/{service}?done={done}"
    )))
}

pub(super) async fn post_comment(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let text = words(&form, "comment");
    if text.is_empty() {
        let problem = visit.problem("comment", "editor-comment-missing");
        return Ok(unprocessable(render(&visit, vec![problem]).await?));
    }
    visit
        .storage()
        .save_comment(&visit.permit, &edited.id, &text, visit.now())
        .await?;
    Ok(see_other(&format!(
        "/editor/services/{}?done=comment",
        edited.id
    )))
}

fn service_of(context: &Context) -> Result<ServiceId, Refusal> {
    ServiceId::parse(context.param("id")).map_err(|_| Refusal::NotFound)
}

fn revision_of(form: &Form) -> Result<(String, u32), Refusal> {
    let lock = form
        .trimmed("lock")
        .parse()
        .map_err(|_| Refusal::Malformed)?;
    Ok((form.trimmed("revision"), lock))
}

fn words(form: &Form, name: &str) -> String {
    form.trimmed(name).chars().take(MAX_WORDS).collect()
}

/// A time in the town, as a browser sends it.
fn moment(context: &Context, typed: &str) -> Option<Timestamp> {
    let at: DateTime = typed.parse().ok()?;
    let now = context.state.app.assistant.parts().clock.now();
    let zone: TimeZone = now.time_zone().clone();
    Some(at.to_zoned(zone).ok()?.timestamp())
}
