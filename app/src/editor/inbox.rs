//! The inbox: questions that residents let the town read, those that mean the same together; and what can be done with some of them.

use leptos::prelude::*;

use super::{
    Choice, EditorFrame, Problem, Words,
    fields::{Field, area, check, proof, select, submit, summary},
    parts::button_form,
    shell::shell,
};
use crate::render::render;

/// The inbox.
#[derive(Debug, Clone)]
pub struct InboxPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// How long questions are kept, in words.
    pub kept: String,
    /// What is searched for.
    pub search: String,
    /// The states.
    pub states: Vec<Choice>,
    /// The state that is shown.
    pub state: String,
    /// The languages, with one choice for all.
    pub languages: Vec<Choice>,
    /// The language that is shown; empty for all.
    pub language: String,
    /// How many, in words.
    pub count: String,
    /// What has to be known of this list: not grouped, or not whole.
    pub notices: Vec<String>,
    /// The questions, largest group first.
    pub groups: Vec<InboxGroup>,
    /// Which page this is, in words; empty where there is only one.
    pub place: String,
    /// Where the page before is.
    pub previous: Option<String>,
    /// Where the next page is.
    pub next: Option<String>,
}

/// Questions that mean about the same.
#[derive(Debug, Clone)]
pub struct InboxGroup {
    /// How many, in words.
    pub title: String,
    /// Some of them.
    pub rows: Vec<InboxRow>,
    /// How many are not shown, in words.
    pub more: Option<String>,
    /// Where they are dealt with; none for who may not.
    pub href: Option<String>,
}

/// A question.
#[derive(Debug, Clone)]
pub struct InboxRow {
    /// What was asked, without what tells of a person.
    pub text: String,
    /// BCP 47 tag of it.
    pub language: String,
    /// Day, language, kind of answer, service.
    pub detail: String,
}

/// Some questions, to be dealt with.
#[derive(Debug, Clone)]
pub struct InboxEntriesPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The questions.
    pub rows: Vec<InboxRow>,
    /// Their ids, as forms and addresses carry them.
    pub ids: String,
    /// The state in which they are seen.
    pub seen: String,
    /// The text for the service, one question a line.
    pub questions: String,
    /// The languages.
    pub languages: Vec<Choice>,
    /// The language of the text.
    pub language: String,
    /// The services.
    pub services: Vec<Choice>,
    /// The service that was chosen.
    pub service: String,
    /// Whether they can still be set aside.
    pub can_set_aside: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// The inbox.
#[must_use]
pub fn render_inbox(page: &InboxPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let title = words.get("editor-inbox-title");
        let choose = |name: &str, label: &str, value: String| Field {
            name: name.to_owned(),
            label: words.get(label),
            value,
            ..Field::default()
        };
        let state = choose("state", "editor-inbox-state", page.state);
        let language = choose("language", "editor-language", page.language);
        let notices = page.notices.into_iter();
        let notices = notices.map(|text| view! { <p class="notice notice-hint">{text}</p> });
        let is_empty = page.groups.is_empty();
        let empty =
            is_empty.then(|| view! { <p class="empty">{words.get("editor-inbox-empty")}</p> });
        let groups = page.groups.into_iter();
        let groups = groups.map(|group| view_group(group, &words)).collect_view();
        let link = |href: Option<String>, key: &str| {
            href.map(|href| {
                view! {
                    <a class="button-quiet" href=href>
                        {words.get(key)}
                    </a>
                }
            })
        };
        let pager = (!page.place.is_empty()).then(|| {
            view! {
                <nav class="pager" aria-label=words.get("editor-inbox-pages")>
                    {link(page.previous, "editor-inbox-previous")} <span>{page.place}</span>
                    {link(page.next, "editor-inbox-next")}
                </nav>
            }
        });
        let body = view! {
            <p class="lead">{words.get("editor-inbox-lead")} " " {page.kept}</p>
            <form class="filter" method="get" action="/editor/inbox" role="search">
                <div class="field">
                    <label for="search">{words.get("editor-inbox-search")}</label>
                    <input id="search" name="search" type="search" value=page.search />
                </div>
                {select(language, page.languages, &[])}
                {select(state, page.states, &[])}
                {submit(words.get("editor-inbox-filter"))}
            </form>
            <p role="status">{page.count}</p>
            {notices.collect_view()}
            {empty}
            <ol class="inbox" role="list">{groups}</ol>
            {pager}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

fn view_group(group: InboxGroup, words: &Words) -> AnyView {
    let act = group.href.map(|href| {
        view! {
            <p>
                <a class="button-quiet" href=href>
                    {words.get("editor-inbox-act")}
                    <span class="visually-hidden">" " {group.title.clone()}</span>
                </a>
            </p>
        }
    });
    let more = group
        .more
        .map(|text| view! { <p class="row-detail">{text}</p> });
    view! {
        <li class="panel">
            <h2>{group.title.clone()}</h2>
            {view_rows(group.rows)}
            {more}
            {act}
        </li>
    }
    .into_any()
}

fn view_rows(rows: Vec<InboxRow>) -> AnyView {
    let rows = rows.into_iter().map(|row| {
        view! {
            <li>
                <blockquote class="inbox-question" lang=row.language dir="auto">
                    {row.text}
                </blockquote>
                <p class="row-detail">{row.detail}</p>
            </li>
        }
    });
    view! {
        <ul class="inbox-rows" role="list">
            {rows.collect_view()}
        </ul>
    }
    .into_any()
}

/// Some questions, to be dealt with.
#[must_use]
pub fn render_inbox_entries(page: &InboxEntriesPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let title = words.get("editor-inbox-entries-title");
        let hidden = vec![("entries", page.ids.clone()), ("seen", page.seen.clone())];
        let aside = page.can_set_aside.then(|| {
            view! {
                <section>
                    <h2>{words.get("editor-inbox-aside-title")}</h2>
                    <p>{words.get("editor-inbox-aside-lead")}</p>
                    {button_form(
                        "/editor/inbox/not-ours".to_owned(),
                        session.clone(),
                        hidden.clone(),
                        words.get("editor-inbox-aside-button"),
                        "button button-quiet",
                    )}
                </section>
            }
        });
        let new = format!("/editor/services?entries={}#new", page.ids);
        let rows = view_rows(page.rows.clone());
        let body = view! {
            <p>
                <a href="/editor/inbox">{words.get("editor-inbox-back")}</a>
            </p>
            {summary(words.get("editor-problems"), &page.problems)}
            <section class="panel">
                {rows}
            </section>
            <div class="panels">
                {answer(&page, &words, &session)}
                <section>
                    <h2>{words.get("editor-inbox-new-title")}</h2>
                    <p>{words.get("editor-inbox-new-lead")}</p>
                    <p>
                        <a class="button button-quiet" href=new>
                            {words.get("editor-inbox-new-link")}
                        </a>
                    </p>
                </section>
                {aside}
                {remove(&page, &words, &session)}
            </div>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// What every form about these questions carries.
fn carried(page: &InboxEntriesPage, session: &str) -> AnyView {
    view! {
        {proof(session.to_owned())}
        <input type="hidden" name="entries" value=page.ids.clone() />
        <input type="hidden" name="seen" value=page.seen.clone() />
    }
    .into_any()
}

fn answer(page: &InboxEntriesPage, words: &Words, session: &str) -> AnyView {
    let problems = &page.problems;
    let questions = Field {
        name: "questions".to_owned(),
        label: words.get("editor-inbox-questions"),
        help: words.get("editor-inbox-questions-help"),
        value: page.questions.clone(),
        language: page.language.clone(),
        is_required: true,
    };
    let choose = |name: &str, label: &str, value: &str| Field {
        name: name.to_owned(),
        label: words.get(label),
        value: value.to_owned(),
        ..Field::default()
    };
    let service = choose("service", "editor-services-service", &page.service);
    let language = choose("language", "editor-language", &page.language);
    view! {
        <section>
            <h2>{words.get("editor-inbox-answer-title")}</h2>
            <p>{words.get("editor-inbox-answer-lead")}</p>
            <form class="form" method="post" action="/editor/inbox/answer">
                {carried(page, session)}
                {area(questions, 4, problems)}
                {select(service, page.services.clone(), problems)}
                {select(language, page.languages.clone(), problems)}
                {submit(words.get("editor-inbox-answer-button"))}
            </form>
        </section>
    }
    .into_any()
}

fn remove(page: &InboxEntriesPage, words: &Words, session: &str) -> AnyView {
    let sure = words.get("editor-inbox-delete-sure");
    view! {
        <section>
            <h2>{words.get("editor-inbox-delete-title")}</h2>
            <p>{words.get("editor-inbox-delete-lead")}</p>
            <form class="form" method="post" action="/editor/inbox/delete">
                {carried(page, session)}
                {check("sure".to_owned(), sure, String::new(), false)}
                {submit(words.get("editor-inbox-delete-button"))}
            </form>
        </section>
    }
    .into_any()
}
