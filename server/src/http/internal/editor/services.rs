//! `/editor/services`: every service, a search over everything that is said, and new ones.

use std::sync::Arc;

use stadtlotse_app::editor::{Choice, Problem, ServiceRow, ServicesPage, render_services};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    inbox, offices,
    page::{html, may_write, unprocessable},
    refusal::Refusal,
};
use crate::{
    answering::fold::fold,
    catalogue::{
        Catalogue, CategoryId, Facts, Language, Office, OfficeId, Service, ServiceId, ServiceText,
        text_in,
    },
    editors::{Draft, DraftText, Origin, Permit, Read, Revision, Write},
    locale::Value,
    storage::{InboxDraft, InboxEntry, InboxError, RevisionError, Switch},
};

/// No search is longer.
const MAX_SEARCH: usize = 100;
/// No title is longer.
const MAX_TITLE: usize = 120;
/// Questions of the inbox that are shown beside a new service.
const MOST_ASKED: usize = 5;
/// Letters around what was found.
const AROUND: usize = 40;

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let mut new = NewService::default();
    let entries = visit.query("entries");
    if !entries.is_empty() && visit.state.app.config.inbox.enabled {
        let entries = inbox::entries_of(&visit, entries).await?;
        new = NewService::from_inbox(&entries);
    }
    Ok(html(render(&visit, new, Vec::new()).await?))
}

/// What is known of a new service before it is one.
#[derive(Debug, Clone, Default)]
struct NewService {
    id: String,
    title: String,
    /// The ids of entries of the inbox that it is made of, the state in which they were seen, and what they say.
    entries: Option<(String, String)>,
    asked: Vec<String>,
}

impl NewService {
    /// With the first question as title.
    fn from_inbox(entries: &[InboxEntry]) -> Self {
        let ids: Vec<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
        let title = entries.first().map(|entry| entry.text.as_str());
        let title = title.unwrap_or_default().chars().take(MAX_TITLE);
        Self {
            id: String::new(),
            title: title.collect(),
            entries: entries
                .first()
                .map(|first| (ids.join(","), first.state.key().to_owned())),
            asked: entries
                .iter()
                .take(MOST_ASKED)
                .map(|entry| entry.text.clone())
                .collect(),
        }
    }
}

/// A new service: a draft with a title, nothing public yet.
pub(super) async fn post(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let (id_typed, title) = (form.trimmed("id"), form.trimmed("title"));
    let seen = match form.find("entries") {
        Some(_) => Some(inbox::seen_of(&form)?),
        None => None,
    };
    let typed = NewService {
        id: id_typed.clone(),
        title: title.clone(),
        entries: form
            .find("entries")
            .map(|entries| (entries.to_owned(), form.trimmed("seen"))),
        asked: Vec::new(),
    };
    let again = async |field: &str, key: &str| {
        let problem = visit.problem(field, key);
        let page = render(&visit, typed.clone(), vec![problem]).await?;
        Ok(unprocessable(page))
    };
    if title.is_empty() || title.chars().count() > MAX_TITLE {
        return again("title", "editor-new-title-unfit").await;
    }
    let Ok(id) = ServiceId::parse(id_typed) else {
        return again("id", "editor-new-id-unfit").await;
    };
    let (Ok(category), Ok(office)) = (
        CategoryId::parse(form.trimmed("category")),
        OfficeId::parse(form.trimmed("office")),
    ) else {
        return again("category", "editor-new-category-unfit").await;
    };
    let storage = visit.storage();
    let is_taken = storage.find_service(&id).await?.is_some()
        || storage.find_open_revision(&id).await?.is_some();
    if is_taken {
        return again("id", "editor-new-id-taken").await;
    }
    let now = visit.now();
    let today = visit.state.app.assistant.parts().clock.now().date();
    let draft = empty(title, category, office, today);
    let saved = if let Some(seen) = seen {
        let into = InboxDraft {
            service: &id,
            lock: 0,
            draft,
        };
        let answered = storage.answer_inbox(&visit.permit, seen.entries(), into, now);
        match answered.await {
            Ok(revision) => Ok(revision),
            Err(InboxError::Revision(error)) => Err(error),
            Err(InboxError::Taken) => return Err(Refusal::Taken),
        }
    } else {
        storage.save_draft(&visit.permit, &id, 0, draft, now).await
    };
    match saved {
        Ok(_) => Ok(see_other(&format!("/editor/services/{id}/texts/de"))),
        Err(RevisionError::Conflict(_)) => again("id", "editor-new-id-taken").await,
        Err(error) => Err(error.into()),
    }
}

fn empty(title: String, category: CategoryId, office: OfficeId, today: jiff::civil::Date) -> Draft {
    let text = ServiceText {
        title,
        names: Vec::new(),
        questions: Vec::new(),
        fees: std::collections::BTreeMap::new(),
        documents: std::collections::BTreeMap::new(),
        deadlines: std::collections::BTreeMap::new(),
        answer: String::new(),
        sections: Vec::new(),
    };
    let german = crate::editors::german_hash(&text);
    let text = DraftText {
        text,
        origin: Origin::Human,
        reviewed_by: None,
        german,
    };
    Draft {
        facts: Facts {
            leika: None,
            category,
            responsible: office.clone(),
            offices: vec![office],
            related: Vec::new(),
            reviewed_on: today,
            fees: Vec::new(),
            documents: Vec::new(),
            processing_time: None,
            deadlines: Vec::new(),
            online: None,
            legal_basis: Vec::new(),
        },
        texts: [(Language::De, text)].into(),
    }
}

async fn render(
    context: &Context,
    new: NewService,
    problems: Vec<Problem>,
) -> Result<String, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let storage = context.storage();
    let Some(mut catalogue) = storage.find_whole_catalogue().await? else {
        return Err(Refusal::NotFound);
    };
    let open = storage.list_open_revisions(&permit).await?;
    let off = storage.list_switched_off(&permit).await?;
    let published: Vec<_> = catalogue.services.keys().cloned().collect();
    // What is not public yet is found too, and what is being changed as it will be.
    for revision in &open {
        let service = revision.draft.to_service(&revision.service, revision.base);
        catalogue.services.insert(service.id.clone(), service);
    }
    let search: String = context.query("search").chars().take(MAX_SEARCH).collect();
    let wanted = fold(search.trim());
    let rows: Vec<_> = catalogue
        .services
        .values()
        .filter_map(|service| {
            let found = find(service, &wanted)?;
            let revision = open.iter().find(|it| it.service == service.id);
            let is_off = off
                .iter()
                .any(|it| it.what == Switch::Service(service.id.clone()));
            let is_new = !published.contains(&service.id);
            let badges = badges(context, revision, is_off, is_new);
            Some(ServiceRow {
                id: service.id.to_string(),
                title: service.text(Language::De).1.title.clone(),
                category: category_title(context, &catalogue, &service.facts.category),
                reviewed: context.day(service.facts.reviewed_on),
                badges,
                found,
            })
        })
        .collect();
    let found_offices = catalogue
        .offices
        .values()
        .filter(|office| !wanted.is_empty() && office_has(office, &wanted))
        .map(|office| {
            let path = format!("/editor/offices/{}", office.id);
            (path, offices::name(context, office))
        })
        .collect();
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let (categories, offices) = if may_write(context) {
        choices(context, &catalogue)
    } else {
        (Vec::new(), Vec::new())
    };
    let page = ServicesPage {
        frame: context.frame(),
        search,
        services: rows,
        found_offices,
        count: context.say("editor-services-count", &[("count", Value::Number(count))]),
        categories,
        offices,
        new: (new.id, new.title),
        entries: new.entries,
        asked: new.asked,
        problems,
    };
    Ok(render_services(&page))
}

fn badges(
    context: &Context,
    revision: Option<&Revision>,
    is_off: bool,
    is_new: bool,
) -> Vec<(String, String)> {
    let words = context.words();
    let mut badges = Vec::new();
    if is_off {
        badges.push(("bad".to_owned(), words.get("editor-state-withdrawn")));
    }
    if let Some(revision) = revision {
        let key = format!("editor-state-{}", revision.state.key());
        badges.push(("wait".to_owned(), words.get(&key)));
    }
    if is_new {
        badges.push(("plain".to_owned(), words.get("editor-state-new")));
    } else if badges.is_empty() {
        badges.push(("good".to_owned(), words.get("editor-state-published")));
    }
    badges
}

/// `None` where the words are not there; else where they stand, if not in the title or id.
#[expect(
    clippy::option_option,
    reason = "found at all, and found elsewhere than in the title"
)]
fn find(service: &Service, wanted: &str) -> Option<Option<String>> {
    let (_, german) = service.text(Language::De);
    if wanted.is_empty()
        || fold(&german.title).contains(wanted)
        || service.id.as_str().contains(wanted)
    {
        return Some(None);
    }
    for text in service.texts.values() {
        let texts = [&text.title, &text.answer]
            .into_iter()
            .chain(&text.names)
            .chain(&text.questions)
            .chain(
                text.sections
                    .iter()
                    .flat_map(|it| [&it.title, &it.markdown]),
            )
            .chain(text.fees.values())
            .chain(text.documents.values())
            .chain(text.deadlines.values());
        for found in texts {
            if let Some(at) = fold(found).find(wanted) {
                let before = fold(found)[..at].chars().count();
                let start = before.saturating_sub(AROUND);
                let length = wanted.chars().count() + 2 * AROUND;
                let around: String = found.chars().skip(start).take(length).collect();
                return Some(Some(format!("… {around} …")));
            }
        }
    }
    None
}

/// Whether the words stand in what is said of an office.
fn office_has(office: &Office, wanted: &str) -> bool {
    let address = &office.address;
    let said = [&address.street, &address.postcode, &office.phone]
        .into_iter()
        .chain(&office.email)
        .chain(office.name.values())
        .chain(office.accessibility.note.values())
        .chain(office.exceptions.iter().flat_map(|it| it.reason.values()));
    office.id.as_str().contains(wanted) || said.into_iter().any(|text| fold(text).contains(wanted))
}

/// Categories and offices to choose from.
pub(super) fn choices(context: &Context, catalogue: &Catalogue) -> (Vec<Choice>, Vec<Choice>) {
    let categories = catalogue.categories.keys().map(|id| Choice {
        value: id.to_string(),
        text: category_title(context, catalogue, id),
    });
    let offices = catalogue.offices.iter().map(|(id, office)| Choice {
        value: id.to_string(),
        text: text_in(&office.name, context.language)
            .map_or_else(|| id.to_string(), |(_, name)| name.to_owned()),
    });
    (categories.collect(), offices.collect())
}

fn category_title(context: &Context, catalogue: &Catalogue, id: &CategoryId) -> String {
    let titles = catalogue.categories.get(id);
    titles
        .and_then(|titles| text_in(titles, context.language))
        .map_or_else(|| id.to_string(), |(_, title)| title.to_owned())
}
