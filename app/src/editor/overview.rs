//! The first page: what waits for whom.

use leptos::prelude::*;

use super::{EditorFrame, parts::badge, shell::shell};
use crate::render::render;

/// What waits.
#[derive(Debug, Clone)]
pub struct OverviewPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What the own role may do, in words.
    pub role_help: String,
    /// Changes on their way.
    pub open: Vec<OverviewRow>,
    /// Services whose review is due or soon.
    pub due: Vec<OverviewRow>,
    /// Services whose translations are stale or missing.
    pub translations: Vec<OverviewRow>,
    /// Services that are switched off.
    pub withdrawn: Vec<OverviewRow>,
}

/// A service that waits for something.
#[derive(Debug, Clone)]
pub struct OverviewRow {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// How it stands: class and words.
    pub badge: (String, String),
    /// Since when, or by whom, in words.
    pub detail: String,
}

/// What waits.
#[must_use]
pub fn render_overview(page: &OverviewPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let title = words.get("editor-overview-title");
        let nothing = words.get("editor-overview-nothing");
        let list = |heading: &str, rows: Vec<OverviewRow>| {
            let heading = words.get(heading);
            let count = rows.len();
            let rows = rows.into_iter().map(|row| {
                view! {
                    <li>
                        <a href=row.href>{row.title}</a>
                        {badge(&row.badge.0, row.badge.1)}
                        <span class="row-detail">{row.detail}</span>
                    </li>
                }
            });
            let body = if count == 0 {
                view! { <p class="empty">{nothing.clone()}</p> }.into_any()
            } else {
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            };
            view! {
                <section class="panel">
                    <h2>
                        {heading} " " <span class="count">{count.to_string()}</span>
                    </h2>
                    {body}
                </section>
            }
            .into_any()
        };
        let panels = [
            list("editor-overview-open", page.open),
            list("editor-overview-due", page.due),
            list("editor-overview-translations", page.translations),
            list("editor-overview-withdrawn", page.withdrawn),
        ];
        let body = view! {
            <p class="lead">{page.role_help}</p>
            <div class="panels">{panels.into_iter().collect_view()}</div>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}
