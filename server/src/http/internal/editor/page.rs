//! What every page of the editor needs: frame, words, dates, and how a refusal is shown.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use jiff::{Timestamp, civil::Date};
use serde_json::json;
use stadtlotse_app::editor::{
    EditorFrame, Message, MessagePage, Problem, StaffView, Words, render_message,
};

use super::{context::Context, form::Form, gate::see_other, refusal::Refusal};
use crate::{
    catalogue::Language,
    editors::{Audit, Capability, Read, SessionToken, Staff, Write},
    http::internal::state::InternalState,
    locale::Value,
    storage::RevisionError,
};

/// Only where the town has an inbox.
const INBOX: &str = "/editor/inbox";

/// The pages of the navigation, with who sees them.
const PAGES: [(&str, &str, &[crate::editors::Role]); 8] = [
    ("/editor", "editor-overview-title", Read::ROLES),
    ("/editor/services", "editor-services-title", Read::ROLES),
    ("/editor/offices", "editor-offices-short", Read::ROLES),
    (INBOX, "editor-inbox-title", Read::ROLES),
    ("/editor/insight", "editor-insight-title", Read::ROLES),
    ("/editor/switches", "editor-switches-title", Read::ROLES),
    ("/editor/staff", "editor-staff-title", Audit::ROLES),
    ("/editor/audit", "editor-audit-title", Audit::ROLES),
];

impl Context {
    /// The editor's texts.
    pub(super) fn words(&self) -> Words {
        words(&self.state, self.language)
    }

    /// A text with its variables.
    pub(super) fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.state.editor.locales.format(self.language, key, values)
    }

    /// What is wrong with a field.
    pub(super) fn problem(&self, field: &str, key: &str) -> Problem {
        Problem {
            field: field.to_owned(),
            text: self.words().get(key),
        }
    }

    /// What surrounds a page.
    pub(super) fn frame(&self) -> EditorFrame {
        let mut frame = frame(
            &self.state,
            self.language,
            &self.path,
            self.staff.as_ref(),
            self.token.as_ref(),
        );
        let done = self.query("done");
        if !done.is_empty()
            && done
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        {
            let key = format!("editor-done-{done}");
            let text = frame.words.get(&key);
            frame.done = (text != key).then_some(text);
        }
        frame
    }

    /// A moment in the town, as people read it.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        let zone = self.state.app.assistant.parts().clock.now();
        let at = at.to_zoned(zone.time_zone().clone());
        match self.language {
            Language::De => at.strftime("%d.%m.%Y, %H:%M").to_string(),
            _ => at.strftime("%Y-%m-%d %H:%M").to_string(),
        }
    }

    /// A day, as people write it.
    pub(super) fn day(&self, day: Date) -> String {
        match self.language {
            Language::De => day.strftime("%d.%m.%Y").to_string(),
            _ => day.strftime("%Y-%m-%d").to_string(),
        }
    }

    /// A number, as people write it.
    pub(super) fn number(&self, number: u64) -> String {
        let separator = match self.language {
            Language::De => '.',
            _ => ',',
        };
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() + 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// A role, in words.
    pub(super) fn role(&self, role: crate::editors::Role) -> String {
        self.words().get(&format!("editor-role-{role}"))
    }
}

/// Shows refusals of one request, after its handler has used the request up.
pub(super) struct Errors {
    state: InternalState,
    language: Language,
    path: String,
    staff: Option<Staff>,
    token: Option<SessionToken>,
    kept: Option<String>,
}

impl Errors {
    pub(super) fn of(context: &Context) -> Self {
        Self {
            state: context.state.clone(),
            language: context.language,
            path: context.path.clone(),
            staff: context.staff.clone(),
            token: context.token.clone(),
            kept: None,
        }
    }

    /// Shows also what somebody typed, so that it is not lost.
    pub(super) fn keeping(mut self, form: &Form) -> Self {
        self.kept = Some(form.typed()).filter(|typed| !typed.is_empty());
        self
    }

    /// The page of a refusal.
    pub(super) fn show(&self, refusal: Refusal) -> Response {
        let words = words(&self.state, self.language);
        if matches!(refusal, Refusal::SignedOut) && self.kept.is_none() {
            let next = percent_encoding::utf8_percent_encode(
                &self.path,
                percent_encoding::NON_ALPHANUMERIC,
            );
            return see_other(&format!("/editor/sign-in?next={next}"));
        }
        if let Refusal::Stale(next) = &refusal
            && self.kept.is_none()
        {
            let next =
                percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC);
            return see_other(&format!("/editor/prove?next={next}"));
        }
        if let Refusal::Storage(error) | Refusal::Revision(RevisionError::Storage(error)) = &refusal
        {
            tracing::error!(%error, "The database failed");
        }
        let key = refusal.key();
        let detail = match &refusal {
            Refusal::Revision(RevisionError::Workflow(error)) => words.get(workflow_key(error)),
            _ => words.get(&format!("editor-refusal-{key}-detail")),
        };
        let next = match &refusal {
            Refusal::SignedOut => ("/editor/sign-in", "editor-sign-in-title"),
            Refusal::Stale(_) => ("/editor/prove", "editor-prove-title"),
            Refusal::Taken => (INBOX, "editor-inbox-title"),
            _ => ("/editor", "editor-overview-title"),
        };
        let page = MessagePage {
            frame: frame(
                &self.state,
                self.language,
                &self.path,
                self.staff.as_ref(),
                self.token.as_ref(),
            ),
            message: Message {
                title: words.get(&format!("editor-refusal-{key}-title")),
                detail,
                next: Some((next.0.to_owned(), words.get(next.1))),
                kept: self.kept.clone(),
            },
        };
        let mut response = html(render_message(&page));
        *response.status_mut() = refusal.status();
        response
    }
}

fn workflow_key(error: &crate::editors::WorkflowError) -> &'static str {
    use crate::editors::WorkflowError;

    match error {
        WorkflowError::FourEyes => "editor-workflow-four-eyes",
        WorkflowError::State(_) => "editor-workflow-state",
        WorkflowError::Unread(_) => "editor-workflow-unread",
        WorkflowError::NoGerman => "editor-workflow-no-german",
        WorkflowError::Unchanged => "editor-workflow-unchanged",
        WorkflowError::InUse(_) => "editor-workflow-in-use",
    }
}

fn words(state: &InternalState, language: Language) -> Words {
    let words = &state.editor.words;
    let found = words.get(&language).or_else(|| words.get(&Language::De));
    found.cloned().expect("the editor always has German")
}

fn frame(
    state: &InternalState,
    language: Language,
    path: &str,
    staff: Option<&Staff>,
    token: Option<&SessionToken>,
) -> EditorFrame {
    let words = words(state, language);
    let assets = &state.app.site.assets;
    let staff = staff.zip(token).map(|(staff, token)| StaffView {
        name: staff.name().to_owned(),
        role: words.get(&format!("editor-role-{}", staff.role())),
        proof: token.form_proof(),
        pages: PAGES
            .iter()
            .filter(|(_, _, roles)| roles.contains(&staff.role()))
            .filter(|(path, _, _)| *path != INBOX || state.app.config.inbox.enabled)
            .map(|(path, key, _)| ((*path).to_owned(), (*key).to_owned()))
            .collect(),
    });
    let mut stylesheets = vec![assets.stylesheet.clone()];
    stylesheets.extend(assets.colours.clone());
    stylesheets.push(state.app.site.editor_stylesheet.clone());
    let is_off = state.app.is_off();
    EditorFrame {
        language: language.code().to_owned(),
        town: state.app.config.town.name.clone(),
        stylesheets,
        script: state.app.site.editor_script.clone(),
        favicon: assets.favicon.clone(),
        alert: (is_off && staff.is_some()).then(|| words.get("editor-alert-off")),
        words,
        staff,
        path: path.to_owned(),
        done: None,
    }
}

/// A page, not to be kept by browsers or proxies.
pub(super) fn html(page: String) -> Response {
    let mut response = Html(page).into_response();
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A form again, with what is wrong.
pub(super) fn unprocessable(page: String) -> Response {
    let mut response = html(page);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// What the script is told when it saved a form by itself: the state from which it goes on, or nothing where it could not be saved.
pub(super) fn autosaved(lock: Option<u32>) -> Response {
    Json(json!({"saved": lock.is_some(), "lock": lock})).into_response()
}

/// Whether the role may write.
pub(super) fn may_write(context: &Context) -> bool {
    let staff = context.staff.as_ref();
    staff.is_some_and(|staff| Write::ROLES.contains(&staff.role()))
}
