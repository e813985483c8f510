//! The facts of a service: fees, documents, times and places as fields, the same in every language.

use leptos::prelude::*;

use super::{
    Choice, EditorFrame, Problem,
    fields::{Field, check, line, proof, save_bar, select, summary},
    shell::shell,
};
use crate::render::render;

/// The form of the facts.
#[derive(Debug, Clone)]
pub struct FactsPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The service's id.
    pub id: String,
    /// Title of the page.
    pub title: String,
    /// The state that the writer saw.
    pub lock: u32,
    /// The facts.
    pub fields: FactsFields,
    /// Categories to choose from.
    pub categories: Vec<Choice>,
    /// Offices to choose from.
    pub offices: Vec<Choice>,
    /// How often a fee may be due.
    pub recurrences: Vec<Choice>,
    /// Who may have set a figure.
    pub sources: Vec<Choice>,
    /// Units of time.
    pub units: Vec<Choice>,
    /// What can be done online.
    pub online_kinds: Vec<Choice>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Facts as they are typed.
#[derive(Debug, Clone, Default)]
pub struct FactsFields {
    /// Key in the German catalogue of public services.
    pub leika: String,
    /// Category.
    pub category: String,
    /// The office that answers for the text.
    pub responsible: String,
    /// Ids of offices, one a line.
    pub offices: String,
    /// Ids of services, one a line.
    pub related: String,
    /// The day of the last review.
    pub reviewed_on: String,
    /// Fees; empty rows are for new ones.
    pub fees: Vec<FeeFields>,
    /// Documents.
    pub documents: Vec<DocumentFields>,
    /// Processing time: from, to, unit.
    pub processing: (String, String, String),
    /// Deadlines.
    pub deadlines: Vec<DeadlineFields>,
    /// The way from home.
    pub online: OnlineFields,
    /// Laws.
    pub legal: Vec<LegalFields>,
}

/// A fee.
#[derive(Debug, Clone, Default)]
pub struct FeeFields {
    /// Its key.
    pub key: String,
    /// Amount in euro, or the lower end.
    pub from: String,
    /// The upper end of a range.
    pub to: String,
    /// How often.
    pub per: String,
    /// Who set it.
    pub source: String,
}

/// A document.
#[derive(Debug, Clone, Default)]
pub struct DocumentFields {
    /// Its key.
    pub key: String,
    /// Whether everyone needs it.
    pub is_required: bool,
}

/// A deadline.
#[derive(Debug, Clone, Default)]
pub struct DeadlineFields {
    /// Its key.
    pub key: String,
    /// How many.
    pub amount: String,
    /// Of what.
    pub unit: String,
}

/// The way from home.
#[derive(Debug, Clone, Default)]
pub struct OnlineFields {
    /// Its address.
    pub url: String,
    /// What can be done there.
    pub kind: String,
}

/// A law.
#[derive(Debug, Clone, Default)]
pub struct LegalFields {
    /// Such as `§ 9 PAuswG`.
    pub citation: String,
    /// Where it can be read.
    pub url: String,
}

/// The form of the facts.
#[must_use]
#[expect(
    clippy::too_many_lines,
    reason = "one form, read from top to bottom as it is seen"
)]
pub fn render_facts(page: &FactsPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let problems = page.problems.clone();
        let base = format!("/editor/services/{}", page.id);
        let it = page.fields.clone();
        let field = |name: &str, label: &str, help: &str, value: String| Field {
            name: name.to_owned(),
            label: words.get(label),
            help: if help.is_empty() {
                String::new()
            } else {
                words.get(help)
            },
            value,
            ..Field::default()
        };
        let text = |name: &str, label: &str, help: &str, value: String| {
            line(field(name, label, help, value), "text", "off", &problems)
        };
        let fees: Vec<_> = it
            .fees
            .iter()
            .enumerate()
            .map(|(index, fee)| {
                let name = |part: &str| format!("fee.{index}.{part}");
                view! {
                    <fieldset class="row-fields">
                        <legend>{format!("{} {}", words.get("editor-facts-fee"), index + 1)}</legend>
                        {text(&name("key"), "editor-facts-key", "", fee.key.clone())}
                        {text(&name("from"), "editor-facts-amount", "", fee.from.clone())}
                        {text(&name("to"), "editor-facts-amount-to", "", fee.to.clone())}
                        {select(
                            field(&name("per"), "editor-facts-per", "", fee.per.clone()),
                            page.recurrences.clone(),
                            &problems,
                        )}
                        {select(
                            field(&name("source"), "editor-facts-source", "", fee.source.clone()),
                            page.sources.clone(),
                            &problems,
                        )}
                    </fieldset>
                }
                .into_any()
            })
            .collect();
        let documents: Vec<_> = it
            .documents
            .iter()
            .enumerate()
            .map(|(index, document)| {
                let name = |part: &str| format!("document.{index}.{part}");
                view! {
                    <fieldset class="row-fields">
                        <legend>{format!("{} {}", words.get("editor-facts-document"), index + 1)}</legend>
                        {text(&name("key"), "editor-facts-key", "", document.key.clone())}
                        {check(
                            name("required"),
                            words.get("editor-facts-required"),
                            String::new(),
                            document.is_required,
                        )}
                    </fieldset>
                }
                .into_any()
            })
            .collect();
        let deadlines: Vec<_> = it
            .deadlines
            .iter()
            .enumerate()
            .map(|(index, deadline)| {
                let name = |part: &str| format!("deadline.{index}.{part}");
                view! {
                    <fieldset class="row-fields">
                        <legend>{format!("{} {}", words.get("editor-facts-deadline"), index + 1)}</legend>
                        {text(&name("key"), "editor-facts-key", "", deadline.key.clone())}
                        {text(&name("amount"), "editor-facts-number", "", deadline.amount.clone())}
                        {select(
                            field(&name("unit"), "editor-facts-unit", "", deadline.unit.clone()),
                            page.units.clone(),
                            &problems,
                        )}
                    </fieldset>
                }
                .into_any()
            })
            .collect();
        let laws: Vec<_> = it
            .legal
            .iter()
            .enumerate()
            .map(|(index, law)| {
                let name = |part: &str| format!("law.{index}.{part}");
                view! {
                    <fieldset class="row-fields">
                        <legend>{format!("{} {}", words.get("editor-facts-law"), index + 1)}</legend>
                        {text(&name("citation"), "editor-facts-citation", "", law.citation.clone())}
                        {text(&name("url"), "editor-facts-url", "", law.url.clone())}
                    </fieldset>
                }
                .into_any()
            })
            .collect();
        let (from, to, unit) = it.processing;
        let lines = |name: &str, label: &str, help: &str, value: String| {
            super::fields::area(field(name, label, help, value), 3, &problems)
        };
        let body = view! {
            <p>
                <a href=base.clone()>{words.get("editor-back-to-service")}</a>
            </p>
            {summary(words.get("editor-problems"), &problems)}
            <form
                class="form"
                method="post"
                action=format!("{base}/facts")
                data-autosave=""
                data-saving=words.get("editor-saving")
                data-saved=words.get("editor-saved-itself")
                data-unsaved=words.get("editor-not-saved")
            >
                {proof(session)}
                <input type="hidden" name="lock" value=page.lock.to_string() />
                {line(
                    field(
                        "reviewed_on",
                        "editor-facts-reviewed",
                        "editor-facts-reviewed-help",
                        it.reviewed_on,
                    ),
                    "date",
                    "off",
                    &problems,
                )}
                {select(
                    field("category", "editor-facts-category", "", it.category),
                    page.categories.clone(),
                    &problems,
                )}
                {select(
                    field("responsible", "editor-facts-responsible", "", it.responsible),
                    page.offices.clone(),
                    &problems,
                )}
                {lines("offices", "editor-facts-offices", "editor-facts-offices-help", it.offices)}
                {lines("related", "editor-facts-related", "editor-facts-related-help", it.related)}
                {text("leika", "editor-facts-leika", "editor-facts-leika-help", it.leika)}
                <h2>{words.get("editor-facts-fees")}</h2>
                <p class="field-help">{words.get("editor-facts-rows-help")}</p>
                {fees}
                <h2>{words.get("editor-facts-documents")}</h2>
                {documents}
                <h2>{words.get("editor-facts-processing")}</h2>
                <div class="row-fields">
                    {text("processing.from", "editor-facts-from", "", from)}
                    {text("processing.to", "editor-facts-to", "", to)}
                    {select(
                        field("processing.unit", "editor-facts-unit", "", unit),
                        page.units.clone(),
                        &problems,
                    )}
                </div>
                <h2>{words.get("editor-facts-deadlines")}</h2>
                {deadlines}
                <h2>{words.get("editor-facts-online")}</h2>
                <div class="row-fields">
                    {text("online.url", "editor-facts-url", "", it.online.url)}
                    {select(
                        field("online.kind", "editor-facts-online-kind", "", it.online.kind),
                        page.online_kinds.clone(),
                        &problems,
                    )}
                </div>
                <h2>{words.get("editor-facts-laws")}</h2>
                {laws}
                {save_bar(&words)}
            </form>
        }
        .into_any();
        shell(page.frame.clone(), page.title.clone(), body)
    })
}
