//! `/editor/insight`: what residents ask, in numbers, and where the town's texts are weak. Everything that is seen went through
//! `insight::publish`: on the page, in plots and in files.

mod csv;
mod figures;
mod filter;
mod weak;

use axum::response::Response;
use stadtlotse_app::editor::{
    FigureRow, FigureView, InsightPage, Plot, PlotKind, PlotMark, WeakRow, render_insight,
};

use self::{
    csv::download,
    figures::{Figure, Figures, Sources, Unit},
    filter::Filter,
    weak::weak_spots,
};
use super::{
    context::Context,
    gate::{Outcome, Visit},
    page::{html, unprocessable},
    refusal::Refusal,
};
use crate::{
    editors::Read,
    insight::{Shown, share},
    locale::Value,
};

/// Weak spots of the page; the file has all.
const MOST_WEAK: usize = 40;
/// Bars of a plot; the table beside has all.
const MOST_BARS: usize = 15;

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let catalogue = visit.storage().find_whole_catalogue().await?;
    let (filter, problems) = Filter::read(&visit, catalogue.as_ref());
    let sources = Sources::find(&visit, &filter, catalogue).await?;
    let figures = sources.figures(&visit, Unit::of(&filter));
    let helpful = sources.helpful(&visit);
    let address = |name: &str| format!("/editor/insight/{name}.csv{}", filter.query());

    let mut views = Vec::new();
    if let Some(figures) = &figures {
        let (time, unit) = match Unit::of(&filter) {
            Unit::Day => ("editor-insight-by-day", "editor-insight-day"),
            Unit::Week => ("editor-insight-by-week", "editor-insight-week"),
        };
        let time = Heads::new("time", time, unit, PlotKind::Columns);
        views.push(view(&visit, &figures.time, &time, address("days")));
        let outcomes = Heads::new(
            "outcomes",
            "editor-insight-by-outcome",
            "editor-insight-outcome",
            PlotKind::Bars,
        );
        views.push(view(
            &visit,
            &figures.outcomes,
            &outcomes,
            address("outcomes"),
        ));
    }
    if let Some(helpful) = &helpful {
        let heads = Heads::new(
            "helpful",
            "editor-insight-by-judgement",
            "editor-insight-judgement",
            PlotKind::Bars,
        );
        views.push(view(&visit, helpful, &heads, address("helpful")));
    }
    if let Some(languages) = figures.as_ref().and_then(|it| it.languages.as_ref()) {
        let heads = Heads::new(
            "languages",
            "editor-insight-by-language",
            "editor-language",
            PlotKind::Bars,
        );
        views.push(view(&visit, languages, &heads, address("languages")));
    }
    if let Some(services) = figures.as_ref().and_then(|it| it.services.as_ref()) {
        let heads = Heads::new(
            "services",
            "editor-insight-by-service",
            "editor-services-service",
            PlotKind::Bars,
        );
        views.push(view(&visit, services, &heads, address("services")));
    }

    let spots = weak_spots(&visit, &sources, figures.is_some());
    let left_out = u32::try_from(spots.len().saturating_sub(MOST_WEAK)).unwrap_or(u32::MAX);
    let is_refused = !problems.is_empty();
    let page = InsightPage {
        frame: visit.frame(),
        nothing: figures
            .is_none()
            .then(|| visit.words().get("editor-insight-nothing")),
        headline: figures
            .as_ref()
            .map(|figures| headline(&visit, figures, helpful.as_ref()))
            .unwrap_or_default(),
        figures: views,
        weak: spots
            .into_iter()
            .take(MOST_WEAK)
            .map(WeakRow::from)
            .collect(),
        weak_csv: address("weak"),
        weak_rest: (left_out > 0).then(|| {
            let count = Value::Number(left_out);
            visit.say("editor-insight-weak-rest", &[("count", count)])
        }),
        filter: filter.view(&visit, &sources),
        problems,
    };
    let page = render_insight(&page);
    Ok(if is_refused {
        unprocessable(page)
    } else {
        html(page)
    })
}

/// The names of a table and its columns.
struct Heads {
    id: &'static str,
    title: &'static str,
    first: &'static str,
    kind: PlotKind,
}

impl Heads {
    const fn new(
        id: &'static str,
        title: &'static str,
        first: &'static str,
        kind: PlotKind,
    ) -> Self {
        Self {
            id,
            title,
            first,
            kind,
        }
    }
}

fn view(visit: &Visit<Read>, figure: &Figure, heads: &Heads, csv: String) -> FigureView {
    let words = visit.words();
    let has_shares = heads.kind == PlotKind::Bars;
    let mut columns = vec![words.get(heads.first), words.get(figure.unit)];
    if has_shares {
        columns.push(words.get("editor-insight-share"));
    }
    let rows = figure.rows.iter().map(|row| {
        let mut cells = vec![number(visit, row.count)];
        if has_shares {
            cells.push(percent(visit, share(row.count, figure.total)));
        }
        FigureRow {
            label: row.label.clone(),
            language: row.language.clone(),
            href: row.href.clone(),
            cells,
        }
    });
    let marks = figure.rows.iter().map(|row| {
        let count = number(visit, row.count);
        PlotMark {
            label: row.label.clone(),
            language: row.language.clone(),
            value: match row.count {
                Shown::Hidden => None,
                Shown::From(count) => Some(count),
            },
            text: match share(row.count, figure.total) {
                Some(share) => format!("{count} · {}", percent(visit, Some(share))),
                None => count,
            },
        }
    });
    let most = if has_shares { MOST_BARS } else { usize::MAX };
    let total = number(visit, figure.total);
    let values = [("total", Value::Text(&total))];
    FigureView {
        plot: Plot {
            id: heads.id.to_owned(),
            title: words.get(heads.title),
            description: visit.say("editor-insight-plot", &values),
            kind: heads.kind,
            marks: marks.take(most).collect(),
        },
        help: visit.say("editor-insight-total", &values),
        columns,
        rows: rows.collect(),
        rest: figure.rest.map(|key| words.get(key)),
        csv,
    }
}

fn headline(
    visit: &Visit<Read>,
    figures: &Figures,
    helpful: Option<&Figure>,
) -> Vec<(String, String)> {
    use crate::insight::Outcome;

    let words = visit.words();
    let of = |outcome: Outcome| {
        let row = figures
            .outcomes
            .rows
            .iter()
            .find(|row| row.id == outcome.key());
        let count = row.map_or(Shown::Hidden, |row| row.count);
        percent(visit, share(count, figures.total))
    };
    let helped = helpful.and_then(|figure| {
        let yes = figure.rows.first()?;
        share(yes.count, figure.total)
    });
    vec![
        (
            words.get("editor-insight-asked"),
            number(visit, figures.total),
        ),
        (
            words.get("editor-insight-outcome-answer"),
            of(Outcome::Answer),
        ),
        (
            words.get("editor-insight-outcome-clarify"),
            of(Outcome::Clarify),
        ),
        (
            words.get("editor-insight-outcome-abstain"),
            of(Outcome::Abstain),
        ),
        (
            words.get("editor-insight-outcome-refused"),
            of(Outcome::Refused),
        ),
        (words.get("editor-insight-helpful"), percent(visit, helped)),
    ]
}

/// A number as it is seen.
fn number(context: &Context, shown: Shown) -> String {
    match shown {
        Shown::Hidden => "< 5".to_owned(),
        Shown::From(count) => context.number(count),
    }
}

/// A share as it is seen.
fn percent(context: &Context, share: Option<u64>) -> String {
    let Some(share) = share else {
        return "–".to_owned();
    };
    context.say(
        "editor-insight-percent",
        &[("share", Value::Text(&share.to_string()))],
    )
}

pub(super) async fn get_days(visit: Visit<Read>) -> Outcome {
    let sources = sources(&visit).await?;
    let figures = sources.figures(&visit, Unit::Day);
    let figure = figures.map(|figures| figures.time);
    Ok(file(&visit, "days", "editor-insight-day", figure.as_ref()))
}

pub(super) async fn get_outcomes(visit: Visit<Read>) -> Outcome {
    let sources = sources(&visit).await?;
    let figures = sources.figures(&visit, Unit::of(&sources.filter));
    let figure = figures.map(|figures| figures.outcomes);
    Ok(file(
        &visit,
        "outcomes",
        "editor-insight-outcome",
        figure.as_ref(),
    ))
}

pub(super) async fn get_helpful(visit: Visit<Read>) -> Outcome {
    let figure = sources(&visit).await?.helpful(&visit);
    Ok(file(
        &visit,
        "helpful",
        "editor-insight-judgement",
        figure.as_ref(),
    ))
}

pub(super) async fn get_languages(visit: Visit<Read>) -> Outcome {
    let sources = sources(&visit).await?;
    let figures = sources.figures(&visit, Unit::of(&sources.filter));
    let figure = figures.and_then(|figures| figures.languages);
    Ok(file(
        &visit,
        "languages",
        "editor-language",
        figure.as_ref(),
    ))
}

pub(super) async fn get_services(visit: Visit<Read>) -> Outcome {
    let sources = sources(&visit).await?;
    let figures = sources.figures(&visit, Unit::of(&sources.filter));
    let figure = figures.and_then(|figures| figures.services);
    Ok(file(
        &visit,
        "services",
        "editor-services-service",
        figure.as_ref(),
    ))
}

pub(super) async fn get_weak(visit: Visit<Read>) -> Outcome {
    let sources = sources(&visit).await?;
    let is_shown = sources.figures(&visit, Unit::of(&sources.filter)).is_some();
    let words = visit.words();
    let heads = [
        "editor-new-id",
        "editor-services-service",
        "editor-insight-asked",
        "editor-insight-after-refusal",
        "editor-insight-low",
        "editor-insight-unhelpful",
        "editor-insight-review",
        "editor-insight-translations",
    ];
    let mut lines = vec![heads.map(|key| words.get(key)).to_vec()];
    lines.extend(
        weak_spots(&visit, &sources, is_shown)
            .into_iter()
            .map(|spot| {
                let WeakRow {
                    id,
                    title,
                    cells,
                    due,
                    translations,
                } = spot.into();
                let due = due.map(|(_, text)| text).unwrap_or_default();
                [vec![id, title], cells, vec![due, translations]].concat()
            }),
    );
    Ok(download("weak", &lines))
}

/// What a file is made of. A filter that does not fit has no page that could say so.
async fn sources(visit: &Visit<Read>) -> Result<Sources, Refusal> {
    let catalogue = visit.storage().find_whole_catalogue().await?;
    let (filter, problems) = Filter::read(visit, catalogue.as_ref());
    if !problems.is_empty() {
        return Err(Refusal::NotFound);
    }
    Sources::find(visit, &filter, catalogue).await
}

fn file(visit: &Visit<Read>, name: &str, first: &str, figure: Option<&Figure>) -> Response {
    let words = visit.words();
    let unit = figure.map_or("editor-insight-asked", |figure| figure.unit);
    let mut lines = vec![vec![words.get(first), words.get(unit)]];
    for row in figure.into_iter().flat_map(|figure| &figure.rows) {
        let count = match row.count {
            Shown::Hidden => "< 5".to_owned(),
            Shown::From(count) => count.to_string(),
        };
        let label = match name {
            "days" => row.id.clone(),
            _ => row.label.clone(),
        };
        lines.push(vec![label, count]);
    }
    download(name, &lines)
}
