//! `/editor/inbox`: questions that residents let the town read, put together by what they mean. Only where the town has an inbox.

mod act;

use stadtlotse_app::editor::{Choice, InboxGroup, InboxPage, InboxRow, render_inbox};

use super::{
    context::Context,
    gate::{Outcome, Visit},
    page::{html, may_write},
    refusal::Refusal,
};
use crate::{
    answering::fold::fold,
    catalogue::Language,
    editors::Read,
    http::pages::native_name,
    locale::Value,
    storage::{InboxEntry, InboxError, InboxState, MOST_INBOX},
};

pub(super) use act::{entries_of, get_entries, post_answer, post_aside, post_delete, seen_of};

/// No search is longer.
const MAX_SEARCH: usize = 100;
/// Groups of one page.
const GROUPS: usize = 20;
/// Questions of a group that are shown in the list.
const SHOWN: usize = 5;
/// Questions that are dealt with at once.
const MOST_AT_ONCE: usize = 100;

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    only_where_enabled(&visit)?;
    let filter = Filter::of(&visit);
    let entries = visit
        .storage()
        .list_inbox(&visit.permit, filter.state)
        .await?;
    let encoder = visit.state.app.assistant.parts().encoder.as_ref();
    let groups = visit.state.editor.similar.group(encoder, &entries).await;
    let mut notices = Vec::new();
    if !groups.is_whole {
        notices.push(visit.words().get("editor-inbox-ungrouped"));
    }
    if number(entries.len()) >= MOST_INBOX {
        notices.push(count(&visit, "editor-inbox-most", entries.len()));
    }
    let mut found: Vec<Vec<&InboxEntry>> = groups
        .places
        .into_iter()
        .map(|group| {
            let group = group.into_iter().filter_map(|place| entries.get(place));
            group.filter(|entry| filter.fits(entry)).collect()
        })
        .filter(|group: &Vec<_>| !group.is_empty())
        .collect();
    // A filter makes groups smaller; what is equal stays in its order.
    found.sort_by_key(|group| std::cmp::Reverse(group.len()));
    Ok(html(render_inbox(&page(&visit, &filter, &found, notices))))
}

/// There is nothing here where the town has no inbox.
fn only_where_enabled(context: &Context) -> Result<(), Refusal> {
    if context.state.app.config.inbox.enabled {
        Ok(())
    } else {
        Err(Refusal::NotFound)
    }
}

/// What somebody wants to see.
struct Filter {
    state: InboxState,
    language: Option<Language>,
    search: String,
    wanted: String,
    /// From 1.
    page: usize,
}

impl Filter {
    fn of(context: &Context) -> Self {
        let search: String = context.query("search").chars().take(MAX_SEARCH).collect();
        Self {
            state: InboxState::from_key(context.query("state")).unwrap_or(InboxState::Open),
            language: context.query("language").parse().ok(),
            wanted: fold(search.trim()),
            search,
            page: context.query("page").parse().unwrap_or(1),
        }
    }

    fn fits(&self, entry: &InboxEntry) -> bool {
        self.language
            .is_none_or(|language| language == entry.language)
            && fold(&entry.text).contains(&self.wanted)
    }

    /// The address of another page of the same.
    fn address(&self, page: usize) -> String {
        let language = self.language.map_or("", Language::code);
        let search =
            percent_encoding::utf8_percent_encode(&self.search, percent_encoding::NON_ALPHANUMERIC);
        let state = self.state.key();
        format!("/editor/inbox?state={state}&language={language}&search={search}&page={page}")
    }
}

fn page(
    context: &Context,
    filter: &Filter,
    found: &[Vec<&InboxEntry>],
    notices: Vec<String>,
) -> InboxPage {
    let words = context.words();
    let pages = found.len().div_ceil(GROUPS).max(1);
    let at = filter.page.clamp(1, pages);
    let groups = found.iter().skip((at - 1) * GROUPS).take(GROUPS);
    let states = InboxState::ALL.map(|state| Choice {
        value: state.key().to_owned(),
        text: words.get(&format!("editor-inbox-state-{}", state.key())),
    });
    let all = Choice {
        value: String::new(),
        text: words.get("editor-inbox-languages-all"),
    };
    let place = [
        ("page", Value::Number(u32::try_from(at).unwrap_or(u32::MAX))),
        (
            "pages",
            Value::Number(u32::try_from(pages).unwrap_or(u32::MAX)),
        ),
    ];
    let days = u32::from(context.state.app.config.inbox.keep_days);
    InboxPage {
        frame: context.frame(),
        kept: context.say("editor-inbox-kept", &[("days", Value::Number(days))]),
        search: filter.search.clone(),
        states: states.into(),
        state: filter.state.key().to_owned(),
        languages: [all].into_iter().chain(languages(context)).collect(),
        language: filter.language.map_or("", Language::code).to_owned(),
        count: count(
            context,
            "editor-inbox-count",
            found.iter().map(Vec::len).sum(),
        ),
        notices,
        groups: groups.map(|group| view_group(context, group)).collect(),
        place: if pages > 1 {
            context.say("editor-inbox-place", &place)
        } else {
            String::new()
        },
        previous: (at > 1).then(|| filter.address(at - 1)),
        next: (at < pages).then(|| filter.address(at + 1)),
    }
}

fn view_group(context: &Context, group: &[&InboxEntry]) -> InboxGroup {
    let hidden = group.len().saturating_sub(SHOWN);
    let ids = group.iter().take(MOST_AT_ONCE);
    let ids: Vec<_> = ids.map(|entry| entry.id.as_str()).collect();
    InboxGroup {
        title: count(context, "editor-inbox-group", group.len()),
        rows: group
            .iter()
            .take(SHOWN)
            .map(|entry| view_row(context, entry))
            .collect(),
        more: (hidden > 0).then(|| count(context, "editor-inbox-more", hidden)),
        href: may_write(context)
            .then(|| format!("/editor/inbox/entries?entries={}", ids.join(","))),
    }
}

fn view_row(context: &Context, entry: &InboxEntry) -> InboxRow {
    let kind = context.words().get(&format!("editor-kind-{}", entry.kind));
    let service = entry.service.as_ref().map(ToString::to_string);
    let day = entry.day.parse();
    let parts = [
        Some(day.map_or_else(|_| entry.day.clone(), |day| context.day(day))),
        Some(native_name(entry.language).to_owned()),
        Some(kind),
        service,
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    InboxRow {
        text: entry.text.clone(),
        language: entry.language.code().to_owned(),
        detail: parts.join(" · "),
    }
}

fn languages(context: &Context) -> impl Iterator<Item = Choice> {
    let enabled = context.state.app.config.assistant.languages.iter();
    enabled.map(|language| Choice {
        value: language.code().to_owned(),
        text: native_name(*language).to_owned(),
    })
}

fn count(context: &Context, key: &str, count: usize) -> String {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    context.say(key, &[("count", Value::Number(count))])
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

impl From<InboxError> for Refusal {
    fn from(error: InboxError) -> Self {
        match error {
            InboxError::Revision(error) => Self::Revision(error),
            InboxError::Taken => Self::Taken,
        }
    }
}
