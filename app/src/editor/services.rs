//! Every service, with a search over everything that is said of them.

use leptos::prelude::*;

use super::{
    Choice, EditorFrame, Problem, Words,
    fields::{Field, line, proof, select, submit, summary},
    parts::badge,
    shell::shell,
};
use crate::render::render;

/// Every service.
#[derive(Debug, Clone)]
pub struct ServicesPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What is searched for.
    pub search: String,
    /// What was found.
    pub services: Vec<ServiceRow>,
    /// Offices in which the searched words stand: path and name.
    pub found_offices: Vec<(String, String)>,
    /// How many, in words.
    pub count: String,
    /// For a new service: the categories; none for who may not make one.
    pub categories: Vec<Choice>,
    /// For a new service: the offices.
    pub offices: Vec<Choice>,
    /// What was typed for a new one: id and title.
    pub new: (String, String),
    /// The entries of the inbox that it is made of, and the state in which they were seen.
    pub entries: Option<(String, String)>,
    /// What they say.
    pub asked: Vec<String>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// A service.
#[derive(Debug, Clone)]
pub struct ServiceRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its category.
    pub category: String,
    /// When it was reviewed last, in words.
    pub reviewed: String,
    /// How it stands: class and words.
    pub badges: Vec<(String, String)>,
    /// Where the searched words stand, if not in the title.
    pub found: Option<String>,
}

/// Every service.
#[must_use]
pub fn render_services(page: &ServicesPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let title = words.get("editor-services-title");
        let rows = page.services.iter().cloned().map(|row| {
            let badges = row
                .badges
                .into_iter()
                .map(|(kind, text)| badge(&kind, text));
            let found = row
                .found
                .map(|text| view! { <span class="row-detail">{text}</span> });
            view! {
                <tr>
                    <th scope="row">
                        <a href=format!("/editor/services/{}", row.id)>{row.title}</a>
                        {found}
                    </th>
                    <td>{row.category}</td>
                    <td>{row.reviewed}</td>
                    <td>{badges.collect_view()}</td>
                </tr>
            }
        });
        let rows = rows.collect_view();
        let offices = (!page.found_offices.is_empty()).then(|| {
            let offices = page.found_offices.iter().cloned().map(|(href, name)| {
                view! {
                    <li>
                        <a href=href>{name}</a>
                    </li>
                }
            });
            view! {
                <section class="panel">
                    <h2>{words.get("editor-offices-title")}</h2>
                    <ul class="rows">{offices.collect_view()}</ul>
                </section>
            }
        });
        let new = new_service(&page, &words);
        let body = view! {
            <form class="search" method="get" action="/editor/services" role="search">
                <label for="search">{words.get("editor-search")}</label>
                <input id="search" name="search" type="search" value=page.search />
                <button class="button" type="submit">
                    {words.get("editor-search-button")}
                </button>
            </form>
            <p role="status">{page.count}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-services-title")>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{words.get("editor-services-service")}</th>
                        <th scope="col">{words.get("editor-facts-category")}</th>
                        <th scope="col">{words.get("editor-services-reviewed")}</th>
                        <th scope="col">{words.get("editor-services-state")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            </div>
            {offices}
            {new}
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

/// The form of a new service; none for who may not make one.
fn new_service(page: &ServicesPage, words: &Words) -> Option<AnyView> {
    if page.categories.is_empty() {
        return None;
    }
    let problems = &page.problems;
    let (id, title) = page.new.clone();
    let id = Field {
        name: "id".to_owned(),
        label: words.get("editor-new-id"),
        help: words.get("editor-new-id-help"),
        value: id,
        is_required: true,
        ..Field::default()
    };
    let name = Field {
        name: "title".to_owned(),
        label: words.get("editor-new-title"),
        value: title,
        language: "de".to_owned(),
        is_required: true,
        ..Field::default()
    };
    let choose = |name: &str, label: &str| Field {
        name: name.to_owned(),
        label: words.get(label),
        ..Field::default()
    };
    let category = choose("category", "editor-facts-category");
    let office = choose("office", "editor-facts-responsible");
    let is_open = !problems.is_empty() || page.entries.is_some();
    let from = page.entries.clone().map(|(ids, seen)| {
        view! {
            <input type="hidden" name="entries" value=ids />
            <input type="hidden" name="seen" value=seen />
        }
    });
    let asked = (!page.asked.is_empty()).then(|| {
        let asked = page.asked.iter().cloned();
        let asked = asked.map(|text| view! { <li dir="auto">{text}</li> });
        view! {
            <p>{words.get("editor-inbox-new-from")}</p>
            <ul>{asked.collect_view()}</ul>
        }
    });
    let view = view! {
        <details class="panel" id="new" open=is_open>
            <summary>{words.get("editor-new")}</summary>
            {summary(words.get("editor-problems"), problems)}
            {asked}
            <form class="form form-narrow" method="post" action="/editor/services">
                {proof(page.frame.proof())}
                {from}
                {line(name, "text", "off", problems)}
                {line(id, "text", "off", problems)}
                {select(category, page.categories.clone(), problems)}
                {select(office, page.offices.clone(), problems)}
                {submit(words.get("editor-new-button"))}
            </form>
        </details>
    };
    Some(view.into_any())
}
