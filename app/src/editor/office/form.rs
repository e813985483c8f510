//! The form of an office: address, telephone, week and the days on which it differs, each as fields.

use leptos::prelude::*;

use super::super::{
    Choice, EditorFrame, Problem,
    fields::{Field, check, line, proof, save_bar, select, summary},
    shell::shell,
};
use crate::render::render;

/// The form of an office.
#[derive(Debug, Clone)]
pub struct OfficeFormPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The office's id.
    pub id: String,
    /// Title of the page.
    pub title: String,
    /// The state that the writer saw.
    pub lock: u32,
    /// What is filled in.
    pub fields: OfficeFields,
    /// Whether an appointment may be needed.
    pub appointments: Vec<Choice>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// An office as it is typed.
#[derive(Debug, Clone, Default)]
pub struct OfficeFields {
    /// What is said of it, by language; German first.
    pub texts: Vec<OfficeTexts>,
    /// Street and number.
    pub street: String,
    /// Five digits.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Whether an appointment is needed.
    pub appointment: String,
    /// Where one is booked.
    pub appointment_url: String,
    /// Whether it has no steps.
    pub is_accessible: bool,
    /// The week, from Monday.
    pub week: Vec<DayFields>,
    /// Days on which it differs; empty rows are for new ones.
    pub exceptions: Vec<ExceptionFields>,
}

/// What is said of an office in one language.
#[derive(Debug, Clone, Default)]
pub struct OfficeTexts {
    /// BCP 47 tag.
    pub code: String,
    /// The language's name in itself.
    pub language: String,
    /// What the office is called.
    pub name: String,
    /// What helps to know of the way in.
    pub note: String,
}

/// A day of the week.
#[derive(Debug, Clone, Default)]
pub struct DayFields {
    /// Such as `monday`.
    pub key: String,
    /// Its name.
    pub label: String,
    /// From and to; empty ones are for new times.
    pub ranges: Vec<(String, String)>,
}

/// A day on which the office differs from its week.
#[derive(Debug, Clone, Default)]
pub struct ExceptionFields {
    /// The date.
    pub date: String,
    /// Opens; empty where it is closed.
    pub from: String,
    /// Closes.
    pub to: String,
    /// Why, by language: tag, the language's name in itself, and the reason; German first.
    pub reasons: Vec<(String, String, String)>,
}

/// The form of an office.
#[must_use]
pub fn render_office_form(page: &OfficeFormPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let base = format!("/editor/offices/{}", page.id);
        let form = Fields {
            words: &words,
            problems: &page.problems,
        };
        let it = page.fields;
        let (german, others): (Vec<_>, Vec<_>) =
            it.texts.into_iter().partition(|text| text.code == "de");
        let german = german.into_iter().map(|text| form.texts(text));
        let german = german.collect_view();
        let others = others.into_iter().map(|text| form.texts(text));
        let others = others.collect_view();
        let week = it.week.into_iter().map(|day| form.day(day));
        let week = week.collect_view();
        let exceptions = it.exceptions.into_iter().enumerate();
        let exceptions = exceptions.map(|(index, row)| form.exception(index, row));
        let exceptions = exceptions.collect_view();
        let body = view! {
            <p>
                <a href=base.clone()>{words.get("editor-offices-back-to-office")}</a>
            </p>
            {summary(words.get("editor-problems"), &page.problems)}
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
                {german}
                <h2>{words.get("editor-field-address")}</h2>
                <div class="row-fields">
                    {form.text("street", "editor-offices-street", "", it.street)}
                    {form.text("postcode", "editor-offices-postcode", "", it.postcode)}
                    {form.text("town", "editor-offices-town", "", it.town)}
                </div>
                <div class="row-fields">
                    {form.text("phone", "editor-field-phone", "editor-offices-phone-help", it.phone)}
                    {form.text("email", "editor-field-email", "", it.email)}
                </div>
                <div class="row-fields">
                    {select(
                        form.field("appointment", "editor-field-appointment", "", it.appointment),
                        page.appointments,
                        &page.problems,
                    )}
                    {form.text("appointment_url", "editor-offices-appointment-url", "", it.appointment_url)}
                </div>
                {check(
                    "wheelchair".to_owned(),
                    words.get("editor-field-wheelchair"),
                    String::new(),
                    it.is_accessible,
                )}
                <h2>{words.get("editor-field-hours")}</h2>
                <p class="field-help">{words.get("editor-offices-hours-help")}</p>
                {week}
                <h2>{words.get("editor-field-exceptions")}</h2>
                <p class="field-help">{words.get("editor-offices-exceptions-help")}</p>
                {exceptions}
                <h2>{words.get("editor-offices-languages")}</h2>
                <details class="panel">
                    <summary>{words.get("editor-offices-languages-open")}</summary>
                    {others}
                </details>
                {save_bar(&words)}
            </form>
        }
        .into_any();
        shell(page.frame.clone(), page.title.clone(), body)
    })
}

struct Fields<'a> {
    words: &'a super::super::Words,
    problems: &'a [Problem],
}

impl Fields<'_> {
    fn field(&self, name: &str, label: &str, help: &str, value: String) -> Field {
        Field {
            name: name.to_owned(),
            label: self.words.get(label),
            help: if help.is_empty() {
                String::new()
            } else {
                self.words.get(help)
            },
            value,
            ..Field::default()
        }
    }

    fn text(&self, name: &str, label: &str, help: &str, value: String) -> AnyView {
        let field = self.field(name, label, help, value);
        line(field, "text", "off", self.problems)
    }

    fn texts(&self, text: OfficeTexts) -> AnyView {
        let named = |label: &str, part: &str, value: String| Field {
            name: format!("{part}.{}", text.code),
            label: format!("{} ({})", self.words.get(label), text.language),
            value,
            language: text.code.clone(),
            ..Field::default()
        };
        let name = named("editor-field-office-name", "name", text.name.clone());
        let note = named("editor-field-access-note", "note", text.note.clone());
        view! {
            <div class="row-fields">
                {line(name, "text", "off", self.problems)}
                {line(note, "text", "off", self.problems)}
            </div>
        }
        .into_any()
    }

    fn day(&self, day: DayFields) -> AnyView {
        let ranges = day.ranges.into_iter().enumerate().map(|(index, (from, to))| {
            let name = |part: &str| format!("hours.{}.{index}.{part}", day.key);
            let time = |part: &str, label: &str, value: String| {
                let field = self.field(&name(part), label, "", value);
                line(field, "time", "off", self.problems)
            };
            view! {
                <span class="range-fields">
                    {time("from", "editor-offices-from", from)} {time("to", "editor-offices-to", to)}
                </span>
            }
        });
        view! {
            <fieldset class="row-fields day-fields">
                <legend>{day.label}</legend>
                {ranges.collect_view()}
            </fieldset>
        }
        .into_any()
    }

    fn exception(&self, index: usize, row: ExceptionFields) -> AnyView {
        let name = |part: &str| format!("exception.{index}.{part}");
        let typed = |part: &str, label: &str, kind: &'static str, value: String| {
            line(
                self.field(&name(part), label, "", value),
                kind,
                "off",
                self.problems,
            )
        };
        let reason = |(code, language, value): (String, String, String)| {
            let field = Field {
                name: name(&format!("reason.{code}")),
                label: format!("{} ({language})", self.words.get("editor-offices-reason")),
                value,
                language: code,
                ..Field::default()
            };
            line(field, "text", "off", self.problems)
        };
        let (german, others): (Vec<_>, Vec<_>) = row
            .reasons
            .into_iter()
            .partition(|(code, _, _)| code == "de");
        let others: Vec<_> = others.into_iter().map(reason).collect();
        view! {
            <fieldset class="row-fields">
                <legend>{format!("{} {}", self.words.get("editor-offices-exception"), index + 1)}</legend>
                {typed("date", "editor-offices-date", "date", row.date)}
                {typed("from", "editor-offices-from", "time", row.from)}
                {typed("to", "editor-offices-to", "time", row.to)}
                {german.into_iter().map(reason).collect_view()}
                <details class="more-languages">
                    <summary>{self.words.get("editor-offices-languages-open")}</summary>
                    {others}
                </details>
            </fieldset>
        }
        .into_any()
    }
}
