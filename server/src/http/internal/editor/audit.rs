//! `/editor/audit`: who did what, whether the chain is whole, and an export for a range of days.

use std::collections::HashMap;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use stadtlotse_app::editor::{AuditPage, AuditRow, render_audit};

use super::{
    gate::{Outcome, Visit},
    page::html,
    refusal::Refusal,
};
use crate::{
    editors::{
        Audit, Permit, Read,
        audit::{AuditEntry, verify},
    },
    locale::Value,
    storage::AUDIT_PAGE,
};

pub(super) async fn get(visit: Visit<Audit>) -> Outcome {
    let words = visit.words();
    let names = names(&visit).await?;
    let before = visit.query("before").parse().ok();
    let entries = visit.storage().list_audit(&visit.permit, before).await?;
    let whole = visit.storage().find_audit().await?;
    let chain = match verify(&whole) {
        Ok(_) => {
            let count = u32::try_from(whole.len()).unwrap_or(u32::MAX);
            let text = visit.say("editor-audit-whole", &[("count", Value::Number(count))]);
            ("done".to_owned(), text)
        }
        Err(broken) => {
            let number = broken.sequence.to_string();
            let text = visit.say("editor-audit-broken", &[("number", Value::Text(&number))]);
            ("problem".to_owned(), text)
        }
    };
    let is_full = u64::try_from(entries.len()).is_ok_and(|length| length == AUDIT_PAGE);
    let older = entries
        .last()
        .filter(|_| is_full)
        .map(|entry| format!("/editor/audit?before={}", entry.sequence));
    let row = |entry: AuditEntry| AuditRow {
        sequence: entry.sequence,
        at: entry
            .at
            .parse()
            .map_or_else(|_| entry.at.clone(), |at| visit.moment(at)),
        actor: names
            .get(&entry.actor)
            .cloned()
            .unwrap_or_else(|| entry.actor.clone()),
        action: words.get(&format!("editor-action-{}", entry.action.key())),
        subject: entry.subject,
        detail: entry.detail,
    };
    let page = AuditPage {
        frame: visit.frame(),
        chain,
        rows: entries.into_iter().map(row).collect(),
        older,
    };
    Ok(html(render_audit(&page)))
}

/// JSON Lines of the entries of some days, each with its hash, so that the chain can be verified elsewhere.
pub(super) async fn get_export(visit: Visit<Audit>) -> Outcome {
    let from: Option<Date> = visit.query("from").parse().ok();
    let to: Option<Date> = visit.query("to").parse().ok();
    let entries = visit.storage().find_audit().await?;
    let is_wanted = |entry: &&AuditEntry| {
        let day: Option<Date> = entry.at.get(..10).and_then(|day| day.parse().ok());
        let after = from.is_none_or(|from| day.is_some_and(|day| day >= from));
        let before = to.is_none_or(|to| day.is_some_and(|day| day <= to));
        after && before
    };
    let mut lines = String::new();
    for entry in entries.iter().filter(is_wanted) {
        lines.push_str(&serde_json::to_string(entry).map_err(|_| Refusal::Internal)?);
        lines.push('\n');
    }
    Ok(download(lines, "application/jsonl", "audit.jsonl"))
}

fn download(text: String, media_type: &'static str, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, text).into_response()
}

/// The names of accounts by their ids.
async fn names(visit: &Visit<Audit>) -> Result<HashMap<String, String>, Refusal> {
    let permit = Permit::<Read>::of(visit.permit.staff()).ok_or(Refusal::Forbidden)?;
    let accounts = visit.storage().list_accounts(&permit).await?;
    let names = accounts
        .into_iter()
        .map(|account| (account.id.to_string(), account.name));
    Ok(names.collect())
}
