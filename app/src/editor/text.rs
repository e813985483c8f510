//! The text of a service in one language: fields by part, hints for plain words, and beside it what residents will see.

use leptos::prelude::*;

use super::{
    EditorFrame, Problem,
    fields::{Field, area, check, line, proof, save_bar, summary},
    shell::shell,
};
use crate::render::render;

/// The form of a text.
#[derive(Debug, Clone)]
pub struct TextPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The service's id.
    pub id: String,
    /// BCP 47 tag of the text.
    pub language: String,
    /// Title of the page: the service and the language.
    pub title: String,
    /// The state that the writer saw.
    pub lock: u32,
    /// The text.
    pub fields: TextFields,
    /// The German text beside it, for a translation.
    pub german: Option<TextFields>,
    /// How it reads.
    pub hints: Vec<HintRow>,
    /// How hard it is to read, in words.
    pub score: Option<String>,
    /// What was removed from pasted text, in words.
    pub cleaned: Vec<String>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// What is said in one language.
#[derive(Debug, Clone, Default)]
pub struct TextFields {
    /// The title.
    pub title: String,
    /// Other names, one a line.
    pub names: String,
    /// Questions, one a line.
    pub questions: String,
    /// The short answer.
    pub answer: String,
    /// The parts, one a facet.
    pub sections: Vec<SectionFields>,
    /// Conditions of fees, names of documents, wording of deadlines.
    pub wordings: Vec<WordingField>,
    /// Whether a machine wrote it.
    pub is_machine: bool,
}

/// A part of a text.
#[derive(Debug, Clone)]
pub struct SectionFields {
    /// The key of its facet.
    pub facet: String,
    /// The facet, in words.
    pub name: String,
    /// The heading.
    pub title: String,
    /// The text in Markdown.
    pub markdown: String,
}

/// How a fact is worded.
#[derive(Debug, Clone)]
pub struct WordingField {
    /// The name of the field, such as `fee.express`.
    pub name: String,
    /// What it words, in words.
    pub label: String,
    /// The wording.
    pub value: String,
}

/// Something that is hard to read.
#[derive(Debug, Clone)]
pub struct HintRow {
    /// Where, in words.
    pub place: String,
    /// What, in words.
    pub text: String,
    /// The words in question.
    pub quote: String,
}

/// The form of a text.
#[must_use]
#[expect(
    clippy::too_many_lines,
    reason = "one form, read from top to bottom as it is seen"
)]
pub fn render_text_editor(page: &TextPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let problems = page.problems;
        let base = format!("/editor/services/{}", page.id);
        let tag = page.language.clone();
        let field = |name: &str, label: String, help: &str, value: String| Field {
            name: name.to_owned(),
            label,
            help: if help.is_empty() {
                String::new()
            } else {
                words.get(help)
            },
            value,
            language: tag.clone(),
            is_required: false,
        };
        let cleaned = (!page.cleaned.is_empty()).then(|| {
            let items = page
                .cleaned
                .into_iter()
                .map(|text| view! { <li>{text}</li> });
            view! {
                <div class="notice notice-hint">
                    <h2>{words.get("editor-cleaned")}</h2>
                    <ul>{items.collect_view()}</ul>
                </div>
            }
        });
        let german = page.german;
        let beside = |text: String| german_beside(text, &words);
        let fields = page.fields;
        let sections = fields.sections.into_iter().map(|section| {
            let source = german.as_ref().and_then(|german| {
                let found = german
                    .sections
                    .iter()
                    .find(|it| it.facet == section.facet)?;
                (!found.markdown.is_empty())
                    .then(|| format!("{}\n\n{}", found.title, found.markdown))
            });
            let is_open = !section.markdown.is_empty() || source.is_some();
            let heading = field(
                &format!("heading.{}", section.facet),
                words.get("editor-text-heading"),
                "",
                section.title,
            );
            let text = field(
                &format!("section.{}", section.facet),
                words.get("editor-text-section"),
                "editor-text-section-help",
                section.markdown,
            );
            view! {
                <details class="section-fields" open=is_open>
                    <summary>{section.name}</summary>
                    {source.map(&beside)}
                    {line(heading, "text", "off", &problems)}
                    {area(text, 8, &problems)}
                </details>
            }
        });
        let sections = sections.collect_view();
        let wordings = fields.wordings.into_iter().map(|wording| {
            let source = german.as_ref().and_then(|german| {
                let found = german.wordings.iter().find(|it| it.name == wording.name)?;
                Some(found.value.clone())
            });
            view! {
                {source.map(&beside)}
                {line(field(&wording.name, wording.label, "", wording.value), "text", "off", &problems)}
            }
        });
        let wordings = wordings.collect_view();
        let source = |pick: fn(&TextFields) -> String| german.as_ref().map(pick).map(&beside);
        let is_german = page.language == "de";
        let form_only = is_german.then(|| {
            check(
                "same".to_owned(),
                words.get("editor-text-same"),
                words.get("editor-text-same-help"),
                false,
            )
        });
        let hints = hints(page.hints, page.score, &words);
        let preview = format!("{base}/preview/page?language={}", page.language);
        let body = view! {
                <p>
                    <a href=base.clone()>{words.get("editor-back-to-service")}</a>
                </p>
                {summary(words.get("editor-problems"), &problems)}
                {cleaned}
                <div class="workbench">
                    <form
                        class="form"
                        method="post"
                        action=format!("{base}/texts/{}", page.language)
                        data-autosave=""
                        data-saving=words.get("editor-saving")
                        data-saved=words.get("editor-saved-itself")
                        data-unsaved=words.get("editor-not-saved")
                    >
                        {proof(session)}
                        <input type="hidden" name="lock" value=page.lock.to_string() />
                        <p class="field-help">{words.get("editor-no-secrets")}</p>
                        {source(|german| german.title.clone())}
                        {line(
                            field("title", words.get("editor-text-title"), "", fields.title),
                            "text",
                            "off",
                            &problems,
                        )}
                        {source(|german| german.answer.clone())}
                        {area(
                            field(
                                "answer",
                                words.get("editor-text-answer"),
                                "editor-text-answer-help",
                                fields.answer,
                            ),
                            4,
                            &problems,
                        )}
                        <h2>{words.get("editor-text-sections")}</h2>
                        {sections}
                        <h2>{words.get("editor-text-wordings")}</h2>
                        {wordings}
                        <h2>{words.get("editor-text-search")}</h2>
                        {area(
                            field("names", words.get("editor-text-names"), "editor-text-names-help", fields.names),
                            4,
                            &problems,
                        )}
                        {area(
                            field(
                                "questions",
                                words.get("editor-text-questions"),
                                "editor-text-questions-help",
                                fields.questions,
                            ),
                            8,
                            &problems,
                        )}
                        {check(
                            "machine".to_owned(),
                            words.get("editor-text-machine"),
                            words.get("editor-text-machine-help"),
                            fields.is_machine,
                        )}
                        {form_only}
                        {save_bar(&words)}
                    </form>
                    <div class="beside">
                        {hints}
                        <h2>{words.get("editor-preview")}</h2>
                        <iframe class="preview" title=words.get("editor-preview") src=preview id="preview"></iframe>
                    </div>
                </div>
            }
        .into_any();
        shell(page.frame, page.title, body)
    })
}

fn german_beside(text: String, words: &super::Words) -> AnyView {
    view! {
        <div class="german">
            <p class="row-detail">{words.get("editor-text-german")}</p>
            <p lang="de" dir="ltr" class="german-text">
                {text}
            </p>
        </div>
    }
    .into_any()
}

fn hints(rows: Vec<HintRow>, score: Option<String>, words: &super::Words) -> AnyView {
    let score = score.map(|text| view! { <p>{text}</p> });
    let body = if rows.is_empty() {
        view! { <p class="empty">{words.get("editor-hints-none")}</p> }.into_any()
    } else {
        let rows = rows.into_iter().map(|row| {
            view! {
                <li>
                    <span class="row-detail">{row.place}</span>
                    " "
                    {row.text}
                    " "
                    <q dir="auto">{row.quote}</q>
                </li>
            }
        });
        view! { <ul class="rows hints">{rows.collect_view()}</ul> }.into_any()
    };
    view! {
        <section>
            <h2>{words.get("editor-hints")}</h2>
            {score}
            {body}
        </section>
    }
    .into_any()
}
