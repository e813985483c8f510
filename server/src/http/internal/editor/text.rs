//! `/editor/services/{id}/texts/{language}`: the text in one language.

use std::{collections::BTreeMap, sync::Arc};

use stadtlotse_app::editor::{
    HintRow, Problem, SectionFields, TextFields, TextPage, WordingField, render_text_editor,
};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{autosaved, html, unprocessable},
    refusal::Refusal,
    service::Edited,
};
use crate::{
    catalogue::{Facet, Language, Section, ServiceText, markdown},
    editors::{Draft, Origin, Write, paste, readability},
    http::pages::native_name,
    locale::Value,
    storage::RevisionError,
};

/// Bounds, in characters.
const MAX_TITLE: usize = 120;
const MAX_ANSWER: usize = 1000;
const MAX_SECTION: usize = 10_000;
const MAX_LINE: usize = 200;
/// Names and questions of one language.
const MAX_LINES: usize = 200;

/// What somebody typed, read.
struct Typed {
    text: ServiceText,
    origin: Origin,
    cleaned: Vec<String>,
    problems: Vec<Problem>,
}

pub(super) async fn get(visit: Visit<Write>) -> Outcome {
    let (edited, language) = (Edited::find(&visit).await?, language(&visit)?);
    let page = page(&visit, &edited, language);
    Ok(html(render_text_editor(&page)))
}

pub(super) async fn post(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let (edited, language) = (Edited::find(&visit).await?, language(&visit)?);
    let is_autosave = form.find("autosave").is_some();
    let lock: u32 = form
        .trimmed("lock")
        .parse()
        .map_err(|_| Refusal::Malformed)?;
    let typed = read(&visit, &edited.draft, &form);
    if !typed.problems.is_empty() {
        if is_autosave {
            return Ok(autosaved(None));
        }
        let page = typed_page(&visit, &edited, language, &form, typed, lock);
        return Ok(unprocessable(render_text_editor(&page)));
    }
    let mut draft = edited.draft.clone();
    draft.replace_text(language, typed.text.clone(), typed.origin);
    if language == Language::De && form.is_ticked("same") {
        draft.keep_translations();
    }
    let saved = visit
        .storage()
        .save_draft(&visit.permit, &edited.id, lock, draft, visit.now())
        .await;
    match saved {
        Ok(revision) if is_autosave => Ok(autosaved(Some(revision.lock))),
        Ok(_) if typed.cleaned.is_empty() => Ok(see_other(&format!(
            "/editor/services/{}/texts/{language}?done=saved",
            edited.id
        ))),
        Ok(_) => {
            // What was removed from pasted text is said once.
            let edited = Edited::find(&visit).await?;
            let mut page = page(&visit, &edited, language);
            page.cleaned = typed.cleaned;
            Ok(html(render_text_editor(&page)))
        }
        Err(RevisionError::Conflict(_)) if is_autosave => Ok(autosaved(None)),
        Err(RevisionError::Conflict(theirs)) => {
            let mut typed = typed;
            typed.problems.push(visit.problem("", "editor-conflict"));
            let lock = theirs.lock;
            let mut page = typed_page(&visit, &edited, language, &form, typed, lock);
            // Their text beside the own one, so that nothing of either is lost.
            let theirs = theirs.draft.texts.get(&language);
            page.german = theirs.map(|theirs| fields(&visit, &edited.draft, Some(&theirs.text)));
            let mut response = unprocessable(render_text_editor(&page));
            *response.status_mut() = axum::http::StatusCode::CONFLICT;
            Ok(response)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn post_confirm(visit: Visit<Write>, _form: Arc<Form>) -> Outcome {
    let (edited, language) = (Edited::find(&visit).await?, language(&visit)?);
    let mut draft = edited.draft.clone();
    if !draft.confirm(language, visit.permit.staff().name()) {
        return Err(Refusal::NotFound);
    }
    visit
        .storage()
        .confirm_text(
            &visit.permit,
            &edited.id,
            edited.lock(),
            draft,
            language,
            visit.now(),
        )
        .await?;
    Ok(see_other(&format!(
        "/editor/services/{}?done=confirmed",
        edited.id
    )))
}

fn language(context: &Context) -> Result<Language, Refusal> {
    let language = context
        .param("language")
        .parse()
        .map_err(|_| Refusal::NotFound)?;
    let enabled = &context.state.app.config.assistant.languages;
    if enabled.contains(&language) {
        Ok(language)
    } else {
        Err(Refusal::NotFound)
    }
}

/// Reads the form: pasted HTML becomes Markdown, what cannot be public is a problem.
#[expect(
    clippy::too_many_lines,
    reason = "one form, read from top to bottom as it is seen"
)]
fn read(context: &Context, draft: &Draft, form: &Form) -> Typed {
    let mut problems = Vec::new();
    let mut removed = BTreeMap::new();
    let mut clean = |text: String| {
        let cleaned = paste::clean(&text);
        for (what, count) in cleaned.removed {
            *removed.entry(what).or_insert(0) += count;
        }
        cleaned.markdown
    };
    let bounded = |name: &str, text: &str, most: usize| {
        (text.chars().count() > most).then(|| {
            let most = u32::try_from(most).unwrap_or(u32::MAX);
            Problem {
                field: name.to_owned(),
                text: context.say("editor-too-long", &[("most", Value::Number(most))]),
            }
        })
    };
    let title = form.trimmed("title");
    problems.extend(bounded("title", &title, MAX_TITLE));
    let answer = markdown::to_plain(&clean(form.trimmed("answer")));
    problems.extend(bounded("answer", &answer, MAX_ANSWER));
    let (names, questions) = (form.lines("names"), form.lines("questions"));
    for (name, lines) in [("names", &names), ("questions", &questions)] {
        let longest = lines.iter().max_by_key(|line| line.chars().count());
        let longest = longest.map_or("", String::as_str);
        problems.extend(bounded(name, longest, MAX_LINE));
        if lines.len() > MAX_LINES {
            problems.push(context.problem(name, "editor-too-many-lines"));
        }
    }
    if title.is_empty() {
        problems.push(context.problem("title", "editor-text-title-missing"));
    }
    if answer.is_empty() {
        problems.push(context.problem("answer", "editor-text-answer-missing"));
    }
    let mut sections = Vec::new();
    for facet in Facet::ALL
        .into_iter()
        .filter(|facet| *facet != Facet::Hours)
    {
        let name = format!("section.{facet}");
        let text = clean(form.trimmed(&name));
        let heading = form.trimmed(&format!("heading.{facet}"));
        if text.is_empty() {
            if !heading.is_empty() {
                problems.push(context.problem(&name, "editor-text-section-missing"));
            }
            continue;
        }
        if heading.is_empty() {
            let field = format!("heading.{facet}");
            problems.push(context.problem(&field, "editor-text-heading-missing"));
        }
        if text.chars().count() > MAX_SECTION {
            problems.push(context.problem(&name, "editor-text-section-long"));
        }
        for fault in markdown::faults(&text) {
            problems.push(context.problem(&name, &format!("editor-markdown-{}", fault.key())));
        }
        sections.push(Section {
            facet,
            title: heading,
            markdown: text,
        });
    }
    let wording = |kind: &str, keys: Vec<&String>| -> BTreeMap<String, String> {
        let pairs = keys.into_iter().map(|key| {
            let text = form.trimmed(&format!("{kind}.{key}"));
            (key.clone(), text.chars().take(2 * MAX_LINE).collect())
        });
        pairs.collect()
    };
    let facts = &draft.facts;
    let text = ServiceText {
        fees: wording("fee", facts.fees.iter().map(|it| &it.key).collect()),
        documents: wording(
            "document",
            facts.documents.iter().map(|it| &it.key).collect(),
        ),
        deadlines: wording(
            "deadline",
            facts.deadlines.iter().map(|it| &it.key).collect(),
        ),
        title,
        names,
        questions,
        answer,
        sections,
    };
    for (kind, wordings) in [
        ("fee", &text.fees),
        ("document", &text.documents),
        ("deadline", &text.deadlines),
    ] {
        for (key, _) in wordings.iter().filter(|(_, wording)| wording.is_empty()) {
            let field = format!("{kind}.{key}");
            problems.push(context.problem(&field, "editor-text-wording-missing"));
        }
    }
    let cleaned = removed.into_iter().map(|(what, count)| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        context.say(
            &format!("editor-removed-{}", what.key()),
            &[("count", Value::Number(count))],
        )
    });
    Typed {
        text,
        origin: if form.is_ticked("machine") {
            Origin::Machine
        } else {
            Origin::Human
        },
        cleaned: cleaned.collect(),
        problems,
    }
}

fn page(context: &Context, edited: &Edited, language: Language) -> TextPage {
    let present = edited.draft.texts.get(&language);
    let mut typed = fields(context, &edited.draft, present.map(|it| &it.text));
    typed.is_machine = present.is_some_and(|it| it.origin == Origin::Machine);
    let german = edited.draft.texts.get(&Language::De);
    let german = german.filter(|_| language != Language::De);
    let hints = present.map(|it| hints(context, language, &it.text));
    let score = present.and_then(|it| score(context, language, &it.text));
    TextPage {
        frame: context.frame(),
        id: edited.id.to_string(),
        language: language.code().to_owned(),
        title: format!("{} ({})", edited.title(), native_name(language)),
        lock: edited.lock(),
        fields: typed,
        german: german.map(|it| fields(context, &edited.draft, Some(&it.text))),
        hints: hints.unwrap_or_default(),
        score,
        cleaned: Vec::new(),
        problems: Vec::new(),
    }
}

/// The form as it was typed, with what is wrong.
fn typed_page(
    context: &Context,
    edited: &Edited,
    language: Language,
    form: &Form,
    typed: Typed,
    lock: u32,
) -> TextPage {
    let mut page = page(context, edited, language);
    page.fields = fields(context, &edited.draft, Some(&typed.text));
    page.fields.is_machine = typed.origin == Origin::Machine;
    for section in &mut page.fields.sections {
        section.markdown = form.text(&format!("section.{}", section.facet));
        section.title = form.text(&format!("heading.{}", section.facet));
    }
    page.lock = lock;
    page.cleaned = typed.cleaned;
    page.problems = typed.problems;
    page
}

fn fields(context: &Context, draft: &Draft, text: Option<&ServiceText>) -> TextFields {
    let words = context.words();
    let parts = Facet::ALL
        .into_iter()
        .filter(|facet| *facet != Facet::Hours);
    let section = |facet: Facet| {
        let present = text.and_then(|text| text.section(facet));
        SectionFields {
            facet: facet.key().to_owned(),
            name: words.get(&format!("editor-facet-{facet}")),
            title: present.map(|it| it.title.clone()).unwrap_or_default(),
            markdown: present.map(|it| it.markdown.clone()).unwrap_or_default(),
        }
    };
    let wording =
        |kind: &str, key: &String, present: Option<&BTreeMap<String, String>>| WordingField {
            name: format!("{kind}.{key}"),
            label: format!("{} „{key}“", words.get(&format!("editor-wording-{kind}"))),
            value: present
                .and_then(|it| it.get(key).cloned())
                .unwrap_or_default(),
        };
    let facts = &draft.facts;
    let wordings = facts
        .fees
        .iter()
        .map(|it| wording("fee", &it.key, text.map(|text| &text.fees)))
        .chain(
            facts
                .documents
                .iter()
                .map(|it| wording("document", &it.key, text.map(|text| &text.documents))),
        )
        .chain(
            facts
                .deadlines
                .iter()
                .map(|it| wording("deadline", &it.key, text.map(|text| &text.deadlines))),
        );
    TextFields {
        title: text.map(|it| it.title.clone()).unwrap_or_default(),
        names: text.map(|it| it.names.join("\n")).unwrap_or_default(),
        questions: text.map(|it| it.questions.join("\n")).unwrap_or_default(),
        answer: text.map(|it| it.answer.clone()).unwrap_or_default(),
        sections: parts.map(section).collect(),
        wordings: wordings.collect(),
        is_machine: false,
    }
}

fn hints(context: &Context, language: Language, text: &ServiceText) -> Vec<HintRow> {
    let words = context.words();
    let hints = readability::hints(language, text);
    let row = |hint: readability::Hint| HintRow {
        place: match hint.place {
            readability::Place::Answer => words.get("editor-text-answer"),
            readability::Place::Section(facet) => words.get(&format!("editor-facet-{facet}")),
        },
        text: words.get(&format!("editor-rule-{}", hint.rule.key())),
        quote: hint.quote,
    };
    hints.into_iter().take(30).map(row).collect()
}

fn score(context: &Context, language: Language, text: &ServiceText) -> Option<String> {
    let score = readability::score(language, text)?;
    let score = format!("{score:.1}");
    Some(context.say("editor-hints-score", &[("score", Value::Text(&score))]))
}
