//! How a service stands, as its page shows it.

use stadtlotse_app::editor::{
    CommentRow, LanguageRow, Problem, ServiceEditorPage, WorkflowAction, render_service_editor,
};

use super::{
    super::{
        context::Context,
        page::may_write,
        refusal::Refusal,
        workflow::{self, Names},
    },
    Edited,
};
use crate::{
    catalogue::Language,
    editors::{Capability, Origin, Permit, Read, Review, RevisionState, Write},
    http::pages::native_name,
    locale::Value,
    storage::Switch,
};

/// The page.
pub(super) async fn render(context: &Context, problems: Vec<Problem>) -> Result<String, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let storage = context.storage();
    let edited = Edited::find(context).await?;
    let names = Names::find(context, &permit).await?;
    let off = storage.list_switched_off(&permit).await?;
    let is_off = off
        .iter()
        .any(|it| it.what == Switch::Service(edited.id.clone()));
    let revisions = storage.list_revisions(&permit, &edited.id).await?;
    let comments = storage.list_comments(&permit, &edited.id).await?;
    let may_review = Review::ROLES.contains(&staff.role());
    let rows = revisions
        .iter()
        .map(|revision| workflow::row(context, &revision.into(), may_review, &names));
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
                author: names.of(&comment.author),
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

fn actions(context: &Context, edited: &Edited, is_off: bool) -> Vec<WorkflowAction> {
    let Some(staff) = &context.staff else {
        return Vec::new();
    };
    let words = context.words();
    let base = format!("/editor/services/{}", edited.id);
    let writes = Write::ROLES.contains(&staff.role());
    let reviews = Review::ROLES.contains(&staff.role());
    let mut actions = Vec::new();
    let action = |path: &str, key: &str, hidden: Vec<(&'static str, String)>, is_main: bool| {
        WorkflowAction {
            action: format!("{base}/{path}"),
            hidden,
            text: words.get(key),
            is_main,
            reason: None,
            time: None,
        }
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
