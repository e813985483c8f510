//! Plots as SVG that is rendered on the server: no script, no inline style. Widths are shares of the box and letters keep their size, so
//! that a plot is as readable on a telephone as at a desk.

use leptos::prelude::*;

/// Letters of a bar's name that fit into a narrow window; the table beside has the whole.
const LETTERS: usize = 30;
/// The height of a bar with its name.
const BAR_ROW: usize = 46;
/// The height of the columns, and of what stands above and below them.
const COLUMNS: u64 = 160;
const ABOVE: u64 = 24;
const BELOW: u64 = 28;
/// A column that is hidden is as high as this.
const STUB: u64 = 3;

/// Numbers to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plot {
    /// Begins the ids of its parts.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it shows, in a sentence: for those who do not see it.
    pub description: String,
    /// How it is drawn.
    pub kind: PlotKind,
    /// The numbers, in order.
    pub marks: Vec<PlotMark>,
}

/// How numbers are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlotKind {
    /// Side by side, for times.
    Columns,
    /// One below the other, with their names.
    Bars,
}

/// A number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlotMark {
    /// Its name.
    pub label: String,
    /// BCP 47 tag of the name; empty for the page's own.
    pub language: String,
    /// The number; `None` where it is hidden.
    pub value: Option<u64>,
    /// The number, in words.
    pub text: String,
}

/// The plot, drawn.
pub(super) fn plot(plot: &Plot) -> AnyView {
    let (title_id, description_id) = (format!("{}-name", plot.id), format!("{}-what", plot.id));
    let names = format!("{title_id} {description_id}");
    let (height, marks) = match plot.kind {
        PlotKind::Columns => (ABOVE + COLUMNS + BELOW, columns(&plot.marks)),
        PlotKind::Bars => ((plot.marks.len() * BAR_ROW) as u64, bars(&plot.marks)),
    };
    view! {
        <svg
            class="plot"
            role="img"
            width="100%"
            height=height.to_string()
            aria-labelledby=names
        >
            <title id=title_id>{plot.title.clone()}</title>
            <desc id=description_id>{plot.description.clone()}</desc>
            {marks}
        </svg>
    }
    .into_any()
}

fn bars(marks: &[PlotMark]) -> AnyView {
    let most = most(marks);
    let bars = marks.iter().enumerate().map(|(at, mark)| {
        let top = at * BAR_ROW;
        let width = percent(mark.value.unwrap_or_default(), most);
        let lang = (!mark.language.is_empty()).then(|| mark.language.clone());
        view! {
            <text class="plot-label" x="0" y=(top + 16).to_string() lang=lang>
                {shorten(&mark.label)}
            </text>
            <svg x="0" y=(top + 23).to_string() width="60%" height="14">
                <rect class="plot-track" width="100%" height="14" rx="3" />
                <rect class="plot-mark" width=width height="14" rx="3" />
            </svg>
            <text class="plot-value" x="62%" y=(top + 35).to_string()>
                {mark.text.clone()}
            </text>
        }
    });
    bars.collect_view().into_any()
}

fn columns(marks: &[PlotMark]) -> AnyView {
    let most = round_up(most(marks));
    let count = marks.len().max(1) as u64;
    let lines = [(most, 0), (most / 2, COLUMNS / 2), (0, COLUMNS)];
    let lines = lines.into_iter().map(|(value, below)| {
        let y = (ABOVE + below).to_string();
        // Zero needs no name.
        let name = (value > 0).then(|| {
            view! {
                <text class="plot-axis" x="0" y=(ABOVE + below - 5).to_string()>
                    {value.to_string()}
                </text>
            }
        });
        view! {
            <line class="plot-line" x1="0" x2="100%" y1=y.clone() y2=y></line>
            {name}
        }
    });
    let columns = marks.iter().zip(0_u64..).map(|(mark, at)| {
        let (class, height) = match mark.value {
            Some(value) => ("plot-mark", value * COLUMNS / most),
            None => ("plot-hidden", STUB),
        };
        // A fifth of each place stays free.
        view! {
            <rect
                class=class
                x=percent(at * 10 + 1, count * 10)
                y=(ABOVE + COLUMNS - height).to_string()
                width=percent(8, count * 10)
                height=height.to_string()
            />
        }
    });
    let foot = (ABOVE + COLUMNS + 20).to_string();
    let name = |mark: Option<&PlotMark>, class: &'static str, x: &'static str| {
        mark.map(|mark| {
            view! {
                <text class=class x=x y=foot.clone()>
                    {mark.label.clone()}
                </text>
            }
        })
    };
    let last = marks.last().filter(|_| marks.len() > 1);
    view! {
        {lines.collect_view()}
        // The numbers of the axis stand beside the columns, not beneath them.
        <svg x="12%" y="0" width="88%" height=(ABOVE + COLUMNS).to_string()>
            {columns.collect_view()}
        </svg>
        {name(marks.first(), "plot-axis", "12%")}
        {name(last, "plot-axis plot-end", "100%")}
    }
    .into_any()
}

fn most(marks: &[PlotMark]) -> u64 {
    let values = marks.iter().filter_map(|mark| mark.value);
    values.max().unwrap_or_default().max(1)
}

/// A share of the whole, with a tenth of a percent.
fn percent(part: u64, whole: u64) -> String {
    let thousandths = part * 1000 / whole.max(1);
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// The next number that reads well, and whose half does.
fn round_up(number: u64) -> u64 {
    let mut unit = 10;
    loop {
        for factor in [1, 2, 4, 6, 8] {
            if number <= factor * unit {
                return factor * unit;
            }
        }
        unit *= 10;
    }
}

fn shorten(label: &str) -> String {
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    let start: String = label.chars().take(LETTERS - 1).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_a_number_that_reads_well() {
        for (most, end) in [
            (0, 10),
            (10, 10),
            (15, 20),
            (35, 40),
            (85, 100),
            (1230, 2000),
        ] {
            assert_eq!(round_up(most), end, "{most}");
        }
    }

    #[test]
    fn shares_have_a_tenth_of_a_percent() {
        assert_eq!(percent(1, 3), "33.3%");
        assert_eq!(percent(5, 5), "100.0%");
        assert_eq!(percent(1, 0), "100.0%");
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        assert_eq!(shorten("Grundsteuer"), "Grundsteuer");
        let long = shorten("Äußerst lange Bezeichnung einer Leistung");
        assert_eq!(long, "Äußerst lange Bezeichnung ein…");
    }
}
