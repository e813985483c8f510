//! What services and offices share on their way to the public: what can be done now, and the versions that were.

use leptos::prelude::*;

use super::{
    Words,
    fields::proof,
    parts::{badge, button_form},
};

/// Something that can be done with a change.
#[derive(Debug, Clone)]
pub struct WorkflowAction {
    /// Where its form posts to.
    pub action: String,
    /// Further fields, as name and value.
    pub hidden: Vec<(&'static str, String)>,
    /// The button.
    pub text: String,
    /// Whether it is the way on, rather than a way back.
    pub is_main: bool,
    /// A reason that may or must be given: label and whether it must.
    pub reason: Option<(String, bool)>,
    /// A time that may be given: label.
    pub time: Option<String>,
}

/// A version or change.
#[derive(Debug, Clone)]
pub struct RevisionRow {
    /// Its unchanging name.
    pub id: String,
    /// Such as "Version 3".
    pub title: String,
    /// How it stands: class and words.
    pub state: (String, String),
    /// When and by whom, in words.
    pub detail: String,
    /// Why it was sent back.
    pub note: String,
    /// Whether one may go back to it.
    pub may_roll_back: bool,
}

/// The forms of what can be done.
pub(super) fn action_forms(actions: Vec<WorkflowAction>, session: &str) -> AnyView {
    let forms = actions
        .into_iter()
        .enumerate()
        .map(|(index, action)| action_form(action, index, session.to_owned()));
    view! { <div class="actions">{forms.collect_view()}</div> }.into_any()
}

fn action_form(action: WorkflowAction, index: usize, session: String) -> AnyView {
    let hidden = action
        .hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let reason = action.reason.clone().map(|(label, is_required)| {
        let id = format!("reason-{index}");
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <textarea id=id name="reason" rows="2" required=is_required></textarea>
            </div>
        }
    });
    let time = action.time.map(|label| {
        let id = format!("time-{index}");
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <input id=id name="time" type="datetime-local" />
            </div>
        }
    });
    let class = if action.is_main {
        "button"
    } else {
        "button button-quiet"
    };
    let opens = !action.is_main && action.reason.is_some();
    let text = action.text.clone();
    let form = view! {
        <form class="action" method="post" action=action.action>
            {proof(session)}
            {hidden.collect_view()}
            {reason}
            {time}
            <button class=class type="submit">
                {action.text}
            </button>
        </form>
    };
    // What takes something back and wants a reason stays folded, so that nobody takes it for the way on.
    if opens {
        view! {
            <details class="action-folded">
                <summary>{format!("{text} …")}</summary>
                {form}
            </details>
        }
        .into_any()
    } else {
        form.into_any()
    }
}

/// Versions and changes, newest first; `base` is the path of what they belong to.
pub(super) fn revision_list(
    rows: Vec<RevisionRow>,
    base: &str,
    session: &str,
    words: &Words,
) -> AnyView {
    if rows.is_empty() {
        return view! { <p class="empty">{words.get("editor-versions-none")}</p> }.into_any();
    }
    let rows = rows.into_iter().map(|row| {
        let back = row.may_roll_back.then(|| {
            button_form(
                format!("{base}/roll-back"),
                session.to_owned(),
                vec![("revision", row.id.clone())],
                words.get("editor-roll-back"),
                "button button-quiet",
            )
        });
        let note = (!row.note.is_empty()).then(|| view! { <p class="note">{row.note.clone()}</p> });
        view! {
            <li class="revision">
                <p>
                    <a href=format!("{base}/versions/{}", row.id)>{row.title}</a>
                    {badge(&row.state.0, row.state.1)} <span class="row-detail">{row.detail}</span>
                </p>
                {note}
                {back}
            </li>
        }
    });
    view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
}
