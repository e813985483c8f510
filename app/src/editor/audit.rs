//! The audit log: who did what. No figures of persons.

use leptos::prelude::*;

use super::{EditorFrame, shell::shell};
use crate::render::render;

/// A page of the log.
#[derive(Debug, Clone)]
pub struct AuditPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// Whether the chain is whole, in words: class and text.
    pub chain: (String, String),
    /// Entries, newest first.
    pub rows: Vec<AuditRow>,
    /// Where older entries are.
    pub older: Option<String>,
}

/// An entry.
#[derive(Debug, Clone)]
pub struct AuditRow {
    /// Its number.
    pub sequence: u64,
    /// When.
    pub at: String,
    /// Who, in words.
    pub actor: String,
    /// What, in words.
    pub action: String,
    /// To what.
    pub subject: String,
    /// More.
    pub detail: String,
}

/// A page of the log.
#[must_use]
pub fn render_audit(page: &AuditPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let title = words.get("editor-audit-title");
        let rows = page.rows.into_iter().map(|row| {
            view! {
                <tr>
                    <td>{row.sequence.to_string()}</td>
                    <td>{row.at}</td>
                    <td>{row.actor}</td>
                    <th scope="row">{row.action}</th>
                    <td>{row.subject}</td>
                    <td dir="auto">{row.detail}</td>
                </tr>
            }
        });
        let rows = rows.collect_view();
        let older = page.older.map(|href| {
            view! {
                <p>
                    <a class="button button-quiet" href=href>
                        {words.get("editor-audit-older")}
                    </a>
                </p>
            }
        });
        let body = view! {
                <p class=format!("notice notice-{}", page.chain.0)>{page.chain.1}</p>
                <p class="field-help">{words.get("editor-audit-help")}</p>
                <form class="search" method="get" action="/editor/audit/export">
                    <label for="from">{words.get("editor-audit-from")}</label>
                    <input id="from" name="from" type="date" />
                    <label for="to">{words.get("editor-audit-to")}</label>
                    <input id="to" name="to" type="date" />
                    <button class="button button-quiet" type="submit">
                        {words.get("editor-audit-export")}
                    </button>
                </form>
                <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-audit-title")>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{words.get("editor-audit-number")}</th>
                                <th scope="col">{words.get("editor-audit-at")}</th>
                                <th scope="col">{words.get("editor-audit-actor")}</th>
                                <th scope="col">{words.get("editor-audit-action")}</th>
                                <th scope="col">{words.get("editor-audit-subject")}</th>
                                <th scope="col">{words.get("editor-audit-detail")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {older}
            }
        .into_any();
        shell(page.frame, title, body)
    })
}
