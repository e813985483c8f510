//! Fields of forms, each with its label, help and what is wrong with it.

use leptos::prelude::*;

/// What is wrong with what was entered: the field's name and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field; empty for the whole form.
    pub field: String,
    /// What is wrong and what to do.
    pub text: String,
}

/// One of the things to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub text: String,
}

/// A field with a label.
#[derive(Debug, Clone, Default)]
pub(super) struct Field {
    /// Its name in the form; also its id.
    pub(super) name: String,
    pub(super) label: String,
    /// What it is for; empty for nothing.
    pub(super) help: String,
    pub(super) value: String,
    /// BCP 47 tag of what is written in it; empty for the page's own.
    pub(super) language: String,
    pub(super) is_required: bool,
}

/// Says above the form what is wrong, each a link to its field.
pub(super) fn summary(title: String, problems: &[Problem]) -> Option<AnyView> {
    if problems.is_empty() {
        return None;
    }
    let items = problems.iter().map(|problem| {
        let text = problem.text.clone();
        if problem.field.is_empty() {
            view! { <li>{text}</li> }.into_any()
        } else {
            view! {
                <li>
                    <a href=format!("#{}", problem.field)>{text}</a>
                </li>
            }
            .into_any()
        }
    });
    let view = view! {
        <div class="notice notice-problem" role="alert" id="problems">
            <h2>{title}</h2>
            <ul>{items.collect_view()}</ul>
        </div>
    };
    Some(view.into_any())
}

fn problem_of<'a>(problems: &'a [Problem], name: &str) -> Option<&'a str> {
    let found = problems.iter().find(|problem| problem.field == name);
    found.map(|problem| problem.text.as_str())
}

struct Around {
    help: Option<AnyView>,
    problem: Option<AnyView>,
    described_by: Option<String>,
    is_invalid: Option<&'static str>,
}

fn around(field: &Field, problems: &[Problem]) -> Around {
    let mut described = Vec::new();
    let help = (!field.help.is_empty()).then(|| {
        let id = format!("{}-help", field.name);
        described.push(id.clone());
        view! {
            <p class="field-help" id=id>
                {field.help.clone()}
            </p>
        }
        .into_any()
    });
    let found = problem_of(problems, &field.name);
    let problem = found.map(|text| {
        let id = format!("{}-problem", field.name);
        described.push(id.clone());
        view! {
            <p class="field-problem" id=id>
                {text.to_owned()}
            </p>
        }
        .into_any()
    });
    Around {
        help,
        problem,
        described_by: (!described.is_empty()).then(|| described.join(" ")),
        is_invalid: found.map(|_| "true"),
    }
}

fn tag(language: &str) -> Option<String> {
    (!language.is_empty()).then(|| language.to_owned())
}

fn direction(language: &str) -> Option<&'static str> {
    match language {
        "" => None,
        "ar" | "fa" => Some("rtl"),
        _ => Some("ltr"),
    }
}

/// One line of text. `kind` is the input's type, `autocomplete` what a browser may fill in.
pub(super) fn line(
    field: Field,
    kind: &'static str,
    autocomplete: &'static str,
    problems: &[Problem],
) -> AnyView {
    let around = around(&field, problems);
    let lang = tag(&field.language);
    let dir = direction(&field.language);
    view! {
        <div class="field">
            <label for=field.name.clone()>{field.label}</label>
            {around.help}
            {around.problem}
            <input
                id=field.name.clone()
                name=field.name
                type=kind
                value=field.value
                autocomplete=autocomplete
                required=field.is_required
                aria-describedby=around.described_by
                aria-invalid=around.is_invalid
                lang=lang
                dir=dir
            />
        </div>
    }
    .into_any()
}

/// Several lines of text.
pub(super) fn area(field: Field, rows: u32, problems: &[Problem]) -> AnyView {
    let around = around(&field, problems);
    let lang = tag(&field.language);
    let dir = direction(&field.language);
    view! {
        <div class="field">
            <label for=field.name.clone()>{field.label}</label>
            {around.help}
            {around.problem}
            <textarea
                id=field.name.clone()
                name=field.name
                rows=rows.to_string()
                required=field.is_required
                aria-describedby=around.described_by
                aria-invalid=around.is_invalid
                lang=lang
                dir=dir
                inner_html=area_text(&field.value)
            ></textarea>
        </div>
    }
    .into_any()
}

/// The content of a text area. Leptos writes it as it is, so it is escaped here; a first newline would be swallowed by the browser.
pub(super) fn area_text(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!("\n{text}")
}

/// One of several.
pub(super) fn select(field: Field, choices: Vec<Choice>, problems: &[Problem]) -> AnyView {
    let around = around(&field, problems);
    let chosen = field.value.clone();
    let options = choices.into_iter().map(|choice| {
        let is_chosen = choice.value == chosen;
        view! {
            <option value=choice.value selected=is_chosen>
                {choice.text}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for=field.name.clone()>{field.label}</label>
            {around.help}
            {around.problem}
            <select
                id=field.name.clone()
                name=field.name
                aria-describedby=around.described_by
                aria-invalid=around.is_invalid
            >
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// Yes or no.
pub(super) fn check(name: String, label: String, help: String, is_checked: bool) -> AnyView {
    let help_id = (!help.is_empty()).then(|| format!("{name}-help"));
    let help = help_id.clone().map(|id| {
        view! {
            <p class="field-help" id=id>
                {help}
            </p>
        }
    });
    view! {
        <div class="field field-check">
            <input
                id=name.clone()
                name=name.clone()
                type="checkbox"
                value="yes"
                checked=is_checked
                aria-describedby=help_id
            />
            <label for=name>{label}</label>
            {help}
        </div>
    }
    .into_any()
}

/// The proof of the session, which every form carries.
pub(super) fn proof(value: String) -> AnyView {
    view! { <input type="hidden" name="proof" value=value /> }.into_any()
}

/// The button that sends a form.
pub(super) fn submit(text: String) -> AnyView {
    view! {
        <button class="button" type="submit">
            {text}
        </button>
    }
    .into_any()
}

/// The bar below a long form: its button, and how saving by itself stands.
pub(super) fn save_bar(words: &super::Words) -> AnyView {
    view! {
        <p class="save-bar">
            {submit(words.get("editor-save"))}
            <span class="save-state" role="status" id="save-state"></span>
        </p>
    }
    .into_any()
}
