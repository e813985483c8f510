//! What is done with some questions of the inbox: added to a service, set aside, deleted.

use std::{collections::BTreeSet, sync::Arc};

use stadtlotse_app::editor::{Choice, InboxEntriesPage, Problem, render_inbox_entries};

use super::{
    super::{
        context::Context,
        form::Form,
        gate::{Outcome, Visit, see_other},
        page::{html, unprocessable},
        refusal::Refusal,
        service::Edited,
    },
    MOST_AT_ONCE, languages, only_where_enabled, view_row,
};
use crate::{
    catalogue::{Language, ServiceId},
    editors::{Permit, Read, Write, personal_data},
    locale::Value,
    storage::{InboxDraft, InboxEntry, InboxState, SeenEntries},
};

/// Questions that are added at once, and characters of each.
const MOST_QUESTIONS: usize = 20;
const MAX_QUESTION: usize = 200;
/// Questions that a service has in one language; the page of its text allows no more either.
const MOST_OF_SERVICE: usize = 200;

/// What a form says about the entries it is about.
pub(in super::super) struct Seen {
    ids: Vec<String>,
    state: InboxState,
}

impl Seen {
    pub(in super::super) fn entries(&self) -> SeenEntries<'_> {
        SeenEntries {
            ids: &self.ids,
            state: self.state,
        }
    }
}

/// What somebody typed to be added to a service.
struct Typed {
    questions: String,
    service: String,
    language: String,
}

pub(in super::super) async fn get_entries(visit: Visit<Write>) -> Outcome {
    only_where_enabled(&visit)?;
    let entries = entries_of(&visit, visit.query("entries")).await?;
    Ok(html(render(&visit, &entries, None, Vec::new()).await?))
}

/// Adds questions to the draft of a service, and marks the entries.
pub(in super::super) async fn post_answer(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    only_where_enabled(&visit)?;
    let seen = seen_of(&form)?;
    let typed = Typed {
        questions: form.text("questions"),
        service: form.trimmed("service"),
        language: form.trimmed("language"),
    };
    let again = async |typed: Typed, problem: Problem| {
        let entries = entries_of(&visit, &seen.ids.join(",")).await?;
        let page = render(&visit, &entries, Some(typed), vec![problem]).await?;
        Ok(unprocessable(page))
    };
    let questions = form.lines("questions");
    if let Some(problem) = problem_of(&visit, &questions) {
        return again(typed, problem).await;
    }
    let Ok(service) = ServiceId::parse(typed.service.clone()) else {
        let problem = visit.problem("service", "editor-inbox-service-missing");
        return again(typed, problem).await;
    };
    let language: Language = typed.language.parse().map_err(|_| Refusal::Malformed)?;
    let edited = Edited::of(&visit, service).await?;
    let mut draft = edited.draft.clone();
    if !draft.add_questions(language, &questions) {
        let problem = visit.problem("language", "editor-inbox-no-text");
        return again(typed, problem).await;
    }
    let of_service = draft.texts.get(&language);
    if of_service.is_some_and(|it| it.text.questions.len() > MOST_OF_SERVICE) {
        let problem = visit.problem("questions", "editor-inbox-no-room");
        return again(typed, problem).await;
    }
    let into = InboxDraft {
        service: &edited.id,
        lock: edited.lock(),
        draft,
    };
    visit
        .storage()
        .answer_inbox(&visit.permit, seen.entries(), into, visit.now())
        .await?;
    Ok(see_other(&format!(
        "/editor/services/{}?done=inbox-answered",
        edited.id
    )))
}

pub(in super::super) async fn post_aside(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    only_where_enabled(&visit)?;
    let seen = seen_of(&form)?;
    visit
        .storage()
        .set_inbox_aside(&visit.permit, seen.entries(), visit.now())
        .await?;
    Ok(see_other("/editor/inbox?done=inbox-aside"))
}

/// Deletes for good, once it was confirmed.
pub(in super::super) async fn post_delete(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    only_where_enabled(&visit)?;
    let seen = seen_of(&form)?;
    if !form.is_ticked("sure") {
        let entries = entries_of(&visit, &seen.ids.join(",")).await?;
        let problem = visit.problem("sure", "editor-inbox-delete-unsure");
        let page = render(&visit, &entries, None, vec![problem]).await?;
        return Ok(unprocessable(page));
    }
    visit
        .storage()
        .remove_inbox(&visit.permit, seen.entries(), visit.now())
        .await?;
    Ok(see_other("/editor/inbox?done=inbox-deleted"))
}

/// The entries of a form, with the state in which somebody saw them.
pub(in super::super) fn seen_of(form: &Form) -> Result<Seen, Refusal> {
    let state = InboxState::from_key(&form.trimmed("seen")).ok_or(Refusal::Malformed)?;
    let ids = ids_of(&form.trimmed("entries"))?;
    Ok(Seen { ids, state })
}

/// The entries that an address or a form names; all of them must still be there, in one state.
pub(in super::super) async fn entries_of(
    context: &Context,
    ids: &str,
) -> Result<Vec<InboxEntry>, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let ids = ids_of(ids)?;
    let entries = context.storage().find_inbox(&permit, &ids).await?;
    let mut states = entries.iter().map(|entry| entry.state);
    let first = states.next();
    let is_whole = entries.len() == ids.len() && states.all(|state| Some(state) == first);
    if is_whole {
        Ok(entries)
    } else {
        Err(Refusal::Taken)
    }
}

/// Ids with commas between, each once.
fn ids_of(text: &str) -> Result<Vec<String>, Refusal> {
    let ids: BTreeSet<_> = text
        .split(',')
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
        .collect();
    let is_readable = ids
        .iter()
        .all(|id| id.len() <= 26 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if ids.is_empty() || ids.len() > MOST_AT_ONCE || !is_readable {
        return Err(Refusal::NotFound);
    }
    Ok(ids.into_iter().collect())
}

/// What is wrong with questions that are to be public.
fn problem_of(context: &Context, questions: &[String]) -> Option<Problem> {
    if questions.is_empty() || questions.len() > MOST_QUESTIONS {
        return Some(context.problem("questions", "editor-inbox-questions-missing"));
    }
    if questions
        .iter()
        .any(|question| question.chars().count() > MAX_QUESTION)
    {
        let most = u32::try_from(MAX_QUESTION).unwrap_or(u32::MAX);
        return Some(Problem {
            field: "questions".to_owned(),
            text: context.say(
                "editor-inbox-questions-long",
                &[("most", Value::Number(most))],
            ),
        });
    }
    let has_placeholder = questions.iter().any(|question| {
        let mut kinds = personal_data::Kind::ALL.iter();
        kinds.any(|kind| question.contains(kind.placeholder()))
    });
    has_placeholder.then(|| context.problem("questions", "editor-inbox-questions-placeholder"))
}

async fn render(
    context: &Context,
    entries: &[InboxEntry],
    typed: Option<Typed>,
    problems: Vec<Problem>,
) -> Result<String, Refusal> {
    let first = entries.first().ok_or(Refusal::Taken)?;
    let typed = typed.unwrap_or_else(|| {
        let texts = entries.iter().take(MOST_QUESTIONS);
        let mut known = BTreeSet::new();
        let texts = texts.map(|entry| entry.text.as_str());
        let texts: Vec<_> = texts.filter(|text| known.insert(*text)).collect();
        let service = first.service.as_ref();
        Typed {
            questions: texts.join("\n"),
            service: service.map(ToString::to_string).unwrap_or_default(),
            language: first.language.code().to_owned(),
        }
    });
    let ids: Vec<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
    let page = InboxEntriesPage {
        frame: context.frame(),
        rows: entries
            .iter()
            .map(|entry| view_row(context, entry))
            .collect(),
        ids: ids.join(","),
        seen: first.state.key().to_owned(),
        questions: typed.questions,
        languages: languages(context).collect(),
        language: typed.language,
        services: services(context).await?,
        service: typed.service,
        can_set_aside: first.state == InboxState::Open,
        problems,
    };
    Ok(render_inbox_entries(&page))
}

/// The services that a question can go to, by their German titles; those that are not public yet too.
async fn services(context: &Context) -> Result<Vec<Choice>, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    let storage = context.storage();
    let Some(mut catalogue) = storage.find_whole_catalogue().await? else {
        return Err(Refusal::NotFound);
    };
    for revision in storage.list_open_revisions(&permit).await? {
        let service = revision.draft.to_service(&revision.service, revision.base);
        catalogue.services.insert(service.id.clone(), service);
    }
    let mut services: Vec<_> = catalogue
        .services
        .values()
        .map(|service| Choice {
            value: service.id.to_string(),
            text: service.text(Language::De).1.title.clone(),
        })
        .collect();
    services.sort_by(|one, other| one.text.cmp(&other.text));
    let none = Choice {
        value: String::new(),
        text: context.words().get("editor-inbox-service-choose"),
    };
    services.insert(0, none);
    Ok(services)
}
