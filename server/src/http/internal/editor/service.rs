//! `/editor/services/{id}`: how a service stands, and the steps of its workflow.

use std::{collections::HashMap, sync::Arc};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use stadtlotse_app::editor::{
    CommentRow, LanguageRow, Problem, RevisionRow, ServiceAction, ServiceEditorPage,
    render_service_editor,
};

use super::{
    form::Form,
    gate::{Context, Outcome, Visit, see_other},
    page::{html, may_write, unprocessable},
    refusal::Refusal,
};
use crate::{
    catalogue::{Language, Service, ServiceId},
    editors::{
        Capability, Draft, Origin, Permit, Read, Review, Revision, RevisionState, Transition, Write,
    },
    http::pages::native_name,
    locale::Value,
    storage::Switch,
};

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

async fn render(context: &Context, problems: Vec<Problem>) -> Result<String, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let storage = context.storage();
    let edited = Edited::find(context).await?;
    let names: HashMap<_, _> = storage
        .list_accounts(&permit)
        .await?
        .into_iter()
        .map(|account| (account.id, account.name))
        .collect();
    let off = storage.list_switched_off(&permit).await?;
    let is_off = off
        .iter()
        .any(|it| it.what == Switch::Service(edited.id.clone()));
    let revisions = storage.list_revisions(&permit, &edited.id).await?;
    let comments = storage.list_comments(&permit, &edited.id).await?;
    let name =
        |id: &crate::editors::AccountId| names.get(id).cloned().unwrap_or_else(|| id.to_string());
    let may_review = Review::ROLES.contains(&staff.role());
    let rows = revisions
        .iter()
        .map(|revision| revision_row(context, revision, may_review, &name));
    let (state, state_help) = state(context, &edited, is_off);
    let page = ServiceEditorPage {
        frame: context.frame(),
        title: edited.title(),
        state,
        state_help,
        actions: actions(context, &edited, is_off),
        may_write: may_write(context),
        languages: languages(context, &edited),
        revisions: rows.collect(),
        comments: comments
            .into_iter()
            .map(|comment| CommentRow {
                author: name(&comment.author),
                at: context.moment(comment.at),
                text: comment.text,
            })
            .collect(),
        id: edited.id.to_string(),
        problems,
    };
    Ok(render_service_editor(&page))
}

fn state(context: &Context, edited: &Edited, is_off: bool) -> ((String, String), String) {
    let words = context.words();
    let (kind, key) = match (&edited.open, is_off) {
        (Some(open), _) => (
            match open.state {
                RevisionState::Scheduled => "good",
                RevisionState::InReview => "wait",
                _ => "plain",
            },
            open.state.key(),
        ),
        (None, true) => ("bad", "withdrawn"),
        (None, false) => ("good", "published"),
    };
    let mut help = words.get(&format!("editor-state-{key}-help"));
    if let Some(at) = edited.open.as_ref().and_then(|open| open.publish_at) {
        let at = context.moment(at);
        help = context.say("editor-state-scheduled-at", &[("at", Value::Text(&at))]);
    }
    if let Some(open) = &edited.open
        && open.state == RevisionState::Draft
        && !open.note.is_empty()
    {
        help = context.say(
            "editor-state-sent-back",
            &[("reason", Value::Text(&open.note))],
        );
    }
    (
        (kind.to_owned(), words.get(&format!("editor-state-{key}"))),
        help,
    )
}

fn actions(context: &Context, edited: &Edited, is_off: bool) -> Vec<ServiceAction> {
    let Some(staff) = &context.staff else {
        return Vec::new();
    };
    let words = context.words();
    let base = format!("/editor/services/{}", edited.id);
    let writes = Write::ROLES.contains(&staff.role());
    let reviews = Review::ROLES.contains(&staff.role());
    let mut actions = Vec::new();
    let action =
        |path: &str, key: &str, hidden: Vec<(&'static str, String)>, is_main: bool| ServiceAction {
            action: format!("{base}/{path}"),
            hidden,
            text: words.get(key),
            is_main,
            reason: None,
            time: None,
        };
    if let Some(open) = &edited.open {
        let hidden = vec![
            ("revision", open.id.clone()),
            ("lock", open.lock.to_string()),
        ];
        if writes && open.state == RevisionState::Draft {
            actions.push(action(
                "request-review",
                "editor-request-review",
                hidden.clone(),
                true,
            ));
        }
        if reviews
            && open.state == RevisionState::InReview
            && !open.contributors.contains(staff.account())
        {
            let mut approve = action("approve", "editor-approve", hidden.clone(), true);
            approve.time = Some(words.get("editor-approve-time"));
            approve.reason = Some((words.get("editor-approve-reason"), false));
            actions.push(approve);
        }
        if reviews
            && matches!(
                open.state,
                RevisionState::InReview | RevisionState::Scheduled
            )
        {
            let mut refuse = action("refuse", "editor-refuse", hidden.clone(), false);
            refuse.reason = Some((words.get("editor-refuse-reason"), true));
            actions.push(refuse);
        }
        if writes {
            actions.push(action("discard", "editor-discard", hidden, false));
        }
    }
    if reviews && edited.published.is_some() {
        if is_off {
            actions.push(action("restore", "editor-restore", Vec::new(), false));
        } else {
            let mut withdraw = action("withdraw", "editor-withdraw", Vec::new(), false);
            withdraw.reason = Some((words.get("editor-withdraw-reason"), true));
            actions.push(withdraw);
        }
    }
    actions
}

fn languages(context: &Context, edited: &Edited) -> Vec<LanguageRow> {
    let words = context.words();
    let stale = edited.draft.stale();
    let unread = edited.draft.unread();
    let row = |language: &Language| {
        let text = edited.draft.texts.get(language);
        let mut badges = Vec::new();
        let mut badge = |kind: &str, key: &str| {
            badges.push((kind.to_owned(), words.get(key)));
        };
        match text {
            None => badge("plain", "editor-text-missing"),
            Some(_) if stale.contains(language) => badge("wait", "editor-text-stale"),
            Some(_) => badge("good", "editor-text-there"),
        }
        if unread.contains(language) {
            badge("bad", "editor-text-unread");
        } else if text.is_some_and(|text| text.origin == Origin::Machine) {
            badge("plain", "editor-text-from-machine");
        }
        LanguageRow {
            code: language.code().to_owned(),
            name: native_name(*language).to_owned(),
            badges,
            needs_confirmation: may_write(context)
                && (stale.contains(language) || unread.contains(language)),
        }
    };
    let enabled = &context.state.app.config.assistant.languages;
    enabled.iter().map(row).collect()
}

fn revision_row(
    context: &Context,
    revision: &Revision,
    may_review: bool,
    name: &impl Fn(&crate::editors::AccountId) -> String,
) -> RevisionRow {
    let words = context.words();
    let people: Vec<_> = revision.contributors.iter().map(name).collect();
    let at = context.moment(revision.changed_at);
    let people = people.join(", ");
    let reviewer = revision.reviewer.as_ref().map(name).unwrap_or_default();
    let title = if revision.number == 0 {
        words.get("editor-version-draft")
    } else {
        context.say(
            "editor-version",
            &[("number", Value::Number(revision.number))],
        )
    };
    let kind = match revision.state {
        RevisionState::Published => "good",
        RevisionState::InReview | RevisionState::Scheduled => "wait",
        _ => "plain",
    };
    RevisionRow {
        id: revision.id.clone(),
        title,
        state: (
            kind.to_owned(),
            words.get(&format!("editor-state-{}", revision.state.key())),
        ),
        detail: context.say(
            "editor-version-detail",
            &[
                ("at", Value::Text(&at)),
                ("people", Value::Text(&people)),
                ("reviewer", Value::Text(&reviewer)),
            ],
        ),
        note: revision.note.clone(),
        may_roll_back: may_review && revision.state == RevisionState::Superseded,
    }
}
