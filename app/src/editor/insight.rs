//! What residents ask, in numbers: counts of questions, never the questions. No figures of staff.

use leptos::prelude::*;

use super::{
    Choice, EditorFrame, Plot, Problem,
    fields::{Field, select, submit, summary},
    parts::badge,
    plot::plot,
    shell::shell,
};
use crate::render::render;

/// What residents ask, in numbers.
#[derive(Debug, Clone)]
pub struct InsightPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// What is looked at.
    pub filter: InsightFilter,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Says that there is nothing to be shown.
    pub nothing: Option<String>,
    /// The most important numbers: name and number.
    pub headline: Vec<(String, String)>,
    /// Tables with their plots.
    pub figures: Vec<FigureView>,
    /// Services that need somebody to look at them.
    pub weak: Vec<WeakRow>,
    /// Where the same is as a file.
    pub weak_csv: String,
    /// How many more there are, in words.
    pub weak_rest: Option<String>,
}

/// What is looked at.
#[derive(Debug, Clone)]
pub struct InsightFilter {
    /// Ranges.
    pub ranges: Vec<Choice>,
    /// The chosen one.
    pub range: String,
    /// Languages.
    pub languages: Vec<Choice>,
    /// The chosen one; empty for all.
    pub language: String,
    /// Services.
    pub services: Vec<Choice>,
    /// The chosen one; empty for all.
    pub service: String,
}

/// A table with its plot.
#[derive(Debug, Clone)]
pub struct FigureView {
    /// The plot, with the name of both.
    pub plot: Plot,
    /// What is said of it; empty for nothing.
    pub help: String,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<FigureRow>,
    /// What the table leaves out, in words.
    pub rest: Option<String>,
    /// Where the same is as a file.
    pub csv: String,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct FigureRow {
    /// Its name.
    pub label: String,
    /// BCP 47 tag of the name; empty for the page's own.
    pub language: String,
    /// Where it leads, if anywhere.
    pub href: Option<String>,
    /// The numbers, as they are shown.
    pub cells: Vec<String>,
}

/// A service that needs somebody to look at it.
#[derive(Debug, Clone)]
pub struct WeakRow {
    /// Its id.
    pub id: String,
    /// Its title, in German.
    pub title: String,
    /// Asked, after a refusal, hardly sure, not helpful: as they are shown.
    pub cells: Vec<String>,
    /// That its review is overdue: class and words.
    pub due: Option<(String, String)>,
    /// Languages without a text, or with an old one, in words.
    pub translations: String,
}

/// What residents ask, in numbers.
#[must_use]
pub fn render_insight(page: &InsightPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let title = words.get("editor-insight-title");
        let nothing = page
            .nothing
            .map(|text| view! { <p class="notice">{text}</p> });
        let headline = page.headline.into_iter().map(|(name, number)| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd>{number}</dd>
                </div>
            }
        });
        let headline = headline.collect_view();
        let show = words.get("editor-insight-table");
        let load = words.get("editor-insight-csv");
        let figures = page
            .figures
            .into_iter()
            .map(|it| figure(it, &show, &load))
            .collect_view();
        let weak = weak(page.weak, page.weak_csv, page.weak_rest, &words);
        let filter = filter(page.filter, &page.problems, &words);
        let body = view! {
            {summary(words.get("editor-problems"), &page.problems)}
            <p class="lead">{words.get("editor-insight-lead")}</p>
            {filter}
            {nothing}
            <dl class="headline">{headline}</dl>
            <div class="panels figures">{figures}</div>
            {weak}
            <section class="panel">
                <h2>{words.get("editor-insight-note-title")}</h2>
                <p>{words.get("editor-insight-note-hidden")}</p>
                <p>{words.get("editor-insight-note-why")}</p>
                <p>{words.get("editor-insight-note-counted")}</p>
            </section>
        }
        .into_any();
        shell(page.frame, title, body)
    })
}

fn filter(filter: InsightFilter, problems: &[Problem], words: &super::Words) -> AnyView {
    let field = |name: &str, label: &str, value: String| Field {
        name: name.to_owned(),
        label: words.get(label),
        value,
        ..Field::default()
    };
    let range = field("days", "editor-insight-range", filter.range);
    let language = field("language", "editor-language", filter.language);
    let service = field("service", "editor-services-service", filter.service);
    view! {
        <form class="insight-filter" method="get" action="/editor/insight">
            {select(range, filter.ranges, problems)}
            {select(language, filter.languages, problems)}
            {select(service, filter.services, problems)}
            {submit(words.get("editor-insight-show"))}
        </form>
    }
    .into_any()
}

fn lang(language: &str) -> Option<String> {
    (!language.is_empty()).then(|| language.to_owned())
}

fn figure(figure: FigureView, show: &str, load: &str) -> AnyView {
    let title = figure.plot.title.clone();
    let heads = figure
        .columns
        .into_iter()
        .map(|text| view! { <th scope="col">{text}</th> });
    let rows = figure.rows.into_iter().map(|row| {
        let label = match row.href {
            Some(href) => view! {
                <a href=href lang=lang(&row.language)>
                    {row.label}
                </a>
            }
            .into_any(),
            None => view! { <span lang=lang(&row.language)>{row.label}</span> }.into_any(),
        };
        let cells = row.cells.into_iter();
        let cells = cells.map(|text| view! { <td class="figure">{text}</td> });
        view! {
            <tr>
                <th scope="row">{label}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    // Where every row is hidden there is nothing to draw.
    let has_rows = !figure.plot.marks.is_empty();
    let drawn = has_rows.then(|| plot(&figure.plot));
    let help =
        (!figure.help.is_empty()).then(|| view! { <p class="field-help">{figure.help} </p> });
    let rest = figure
        .rest
        .map(|text| view! { <p class="field-help">{text}</p> });
    view! {
        <section>
            <h2 id=figure.plot.id.clone()>{title.clone()}</h2>
            {help}
            {drawn}
            <details>
                <summary>{show.to_owned()}</summary>
                <div class="scroll" tabindex="0" role="region" aria-labelledby=figure.plot.id.clone()>
                    <table class="table">
                        <thead>
                            <tr>{heads.collect_view()}</tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            </details>
            {rest}
            {download(figure.csv, load, &title)}
        </section>
    }
    .into_any()
}

/// A link to the file; its name says of what, since there are several.
fn download(href: String, load: &str, title: &str) -> AnyView {
    view! {
        <p>
            <a class="button button-quiet" href=href download>
                {load.to_owned()}
                <span class="visually-hidden">{format!(": {title}")}</span>
            </a>
        </p>
    }
    .into_any()
}

fn weak(rows: Vec<WeakRow>, csv: String, rest: Option<String>, words: &super::Words) -> AnyView {
    let title = words.get("editor-insight-weak");
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|row| {
        let cells = row.cells.into_iter();
        let cells = cells.map(|text| view! { <td class="figure">{text}</td> });
        let due = row.due.map(|(kind, text)| badge(&kind, text));
        view! {
            <tr>
                <th scope="row">
                    <a href=format!("/editor/services/{}", row.id) lang="de">
                        {row.title}
                    </a>
                </th>
                {cells.collect_view()}
                <td>{due}</td>
                <td>{row.translations}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let heads = [
        "editor-services-service",
        "editor-insight-asked",
        "editor-insight-after-refusal",
        "editor-insight-low",
        "editor-insight-unhelpful",
        "editor-insight-review",
        "editor-insight-translations",
    ];
    let heads = heads.map(|key| view! { <th scope="col">{words.get(key)}</th> });
    let body = if is_empty {
        view! { <p class="empty">{words.get("editor-insight-weak-none")}</p> }.into_any()
    } else {
        view! {
            <div class="scroll" tabindex="0" role="region" aria-labelledby="weak">
                <table class="table">
                    <thead>
                        <tr>{heads.into_iter().collect_view()}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    let rest = rest.map(|text| view! { <p class="field-help">{text}</p> });
    view! {
        <section class="panel">
            <h2 id="weak">{title.clone()}</h2>
            <p class="field-help">{words.get("editor-insight-weak-help")}</p>
            {body}
            {rest}
            {download(csv, &words.get("editor-insight-csv"), &title)}
        </section>
    }
    .into_any()
}
