//! From counts to what may be seen of them. Rows stand in an order that tells nothing of hidden numbers.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};

use super::{
    super::{context::Context, gate::Visit, refusal::Refusal},
    filter::Filter,
};
use crate::{
    catalogue::{Catalogue, Language, Service, ServiceId},
    editors::{Read, Revision},
    http::pages::native_name,
    insight::{Outcome, Selection, Shown, publish},
    storage::{Judged, Tally},
};

/// A range is drawn by day up to so many days, else by week.
const MOST_DAYS: u16 = 30;

/// What a bar of the plot of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    /// Seven days, counted back from the last one. Five would not do: twenty in five days tells of each that it has four.
    Week,
}

impl Unit {
    pub(super) const fn of(filter: &Filter) -> Self {
        if filter.days <= MOST_DAYS {
            Self::Day
        } else {
            Self::Week
        }
    }

    /// The first day of the bar in which `day` is.
    fn start(self, day: Date, selection: &Selection) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let until_end = (selection.to - day).get_days().rem_euclid(7);
                let start = day.checked_sub((6 - until_end).days());
                start.unwrap_or(day).max(selection.from)
            }
        }
    }
}

/// What the database says.
pub(super) struct Sources {
    pub(super) filter: Filter,
    pub(super) catalogue: Option<Catalogue>,
    pub(super) open: Vec<Revision>,
    pub(super) tallies: Vec<Tally>,
    pub(super) judged: Vec<Judged>,
    days: Vec<(Date, u64)>,
}

/// What may be seen of the questions.
pub(super) struct Figures {
    pub(super) total: Shown,
    pub(super) time: Figure,
    pub(super) outcomes: Figure,
    /// None where one is looked at.
    pub(super) languages: Option<Figure>,
    /// None where one is looked at.
    pub(super) services: Option<Figure>,
}

/// A table.
pub(super) struct Figure {
    /// The text of what is counted.
    pub(super) unit: &'static str,
    pub(super) total: Shown,
    pub(super) rows: Vec<Row>,
    /// The text that says which rows are left out.
    pub(super) rest: Option<&'static str>,
}

/// A row of it.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) language: String,
    pub(super) href: Option<String>,
    pub(super) count: Shown,
}

impl Sources {
    pub(super) async fn find(
        visit: &Visit<Read>,
        filter: &Filter,
        catalogue: Option<Catalogue>,
    ) -> Result<Self, Refusal> {
        let storage = visit.storage();
        let (permit, selection) = (&visit.permit, &filter.selection);
        Ok(Self {
            filter: filter.clone(),
            catalogue,
            open: storage.list_open_revisions(permit).await?,
            days: storage.find_asked_by_day(permit, selection).await?,
            tallies: storage.find_asked(permit, selection).await?,
            judged: storage.find_judged(permit, selection).await?,
        })
    }

    /// Every service, switched off or not.
    pub(super) fn services(&self) -> impl Iterator<Item = &Service> {
        let catalogue = self.catalogue.iter();
        catalogue.flat_map(|catalogue| catalogue.services.values())
    }

    /// What may be seen; `None` where that is nothing.
    pub(super) fn figures(&self, context: &Context, unit: Unit) -> Option<Figures> {
        let tables = [
            self.by_time(context, unit),
            self.by_outcome(context),
            self.by_language(context),
            self.by_service(context),
        ];
        let counts = tables.each_ref().map(|table| {
            let counts = table.iter().map(|(_, count)| *count);
            counts.collect::<Vec<_>>()
        });
        let published = publish(&counts)?;
        let mut figures = tables
            .into_iter()
            .zip(published.tables)
            .map(|(rows, cells)| {
                let rows = rows.into_iter().zip(cells);
                let rows = rows.map(|((row, _), count)| Row { count, ..row });
                Figure {
                    unit: "editor-insight-asked",
                    total: published.total,
                    rows: rows.collect(),
                    rest: None,
                }
            });
        let selection = &self.filter.selection;
        Some(Figures {
            total: published.total,
            time: figures.next()?,
            outcomes: figures.next()?,
            languages: figures
                .next()
                .filter(|_| selection.language.is_none())
                .map(|figure| largest_first(figure, "editor-insight-rest-languages")),
            services: figures
                .next()
                .filter(|_| selection.service.is_none())
                .map(|figure| largest_first(figure, "editor-insight-rest-services")),
        })
    }

    /// What may be seen of the judgements; `None` where that is nothing.
    pub(super) fn helpful(&self, context: &Context) -> Option<Figure> {
        let count = |helpful: bool| {
            let judged = self.judged.iter().filter(|it| it.helpful == helpful);
            judged.map(|it| it.count).sum::<u64>()
        };
        let published = publish(&[vec![count(true), count(false)]])?;
        let words = context.words();
        let names = ["editor-insight-helpful", "editor-insight-unhelpful"];
        let cells = published.tables.concat();
        let rows = names.into_iter().zip(cells).map(|(key, count)| Row {
            count,
            ..row(key, words.get(key))
        });
        Some(Figure {
            unit: "editor-insight-judged",
            total: published.total,
            rows: rows.collect(),
            rest: None,
        })
    }

    fn by_time(&self, context: &Context, unit: Unit) -> Vec<(Row, u64)> {
        let selection = &self.filter.selection;
        let mut counts: BTreeMap<Date, u64> = BTreeMap::new();
        let mut day = selection.from;
        while day <= selection.to {
            counts.entry(unit.start(day, selection)).or_default();
            match day.checked_add(1.day()) {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        for (day, count) in &self.days {
            *counts.entry(unit.start(*day, selection)).or_default() += count;
        }
        let rows = counts
            .into_iter()
            .map(|(day, count)| (row(&day.to_string(), context.day(day)), count));
        rows.collect()
    }

    fn by_outcome(&self, context: &Context) -> Vec<(Row, u64)> {
        let words = context.words();
        let rows = Outcome::ALL.iter().map(|outcome| {
            let label = words.get(&format!("editor-insight-outcome-{outcome}"));
            let count = self.sum(|tally| tally.outcome == *outcome);
            (row(outcome.key(), label), count)
        });
        rows.collect()
    }

    fn by_language(&self, context: &Context) -> Vec<(Row, u64)> {
        let enabled = &context.state.app.config.assistant.languages;
        let others = self.tallies.iter().map(|tally| tally.language);
        let mut languages: Vec<Language> = enabled.clone();
        for language in others {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        let rows = languages.into_iter().map(|language| {
            let row = Row {
                language: language.code().to_owned(),
                ..row(language.code(), native_name(language).to_owned())
            };
            (row, self.sum(|tally| tally.language == language))
        });
        rows.collect()
    }

    fn by_service(&self, context: &Context) -> Vec<(Row, u64)> {
        let mut counts: BTreeMap<Option<&ServiceId>, u64> = BTreeMap::new();
        counts.insert(None, 0);
        for service in self.services() {
            counts.insert(Some(&service.id), 0);
        }
        for tally in &self.tallies {
            *counts.entry(tally.service.as_ref()).or_default() += tally.count;
        }
        let rows = counts.into_iter().map(|(id, count)| {
            let Some(id) = id else {
                let label = context.words().get("editor-insight-no-service");
                return (row("", label), count);
            };
            let row = Row {
                language: "de".to_owned(),
                href: Some(format!("/editor/services/{id}")),
                ..row(id.as_str(), self.title(id))
            };
            (row, count)
        });
        rows.collect()
    }

    /// The German title; the id of a service that is no longer there.
    fn title(&self, id: &ServiceId) -> String {
        let service = self.catalogue.as_ref().and_then(|it| it.services.get(id));
        service.map_or_else(
            || id.to_string(),
            |service| service.text(Language::De).1.title.clone(),
        )
    }

    fn sum(&self, is_meant: impl Fn(&Tally) -> bool) -> u64 {
        let tallies = self.tallies.iter().filter(|tally| is_meant(tally));
        tallies.map(|tally| tally.count).sum()
    }
}

fn row(id: &str, label: String) -> Row {
    Row {
        id: id.to_owned(),
        label,
        language: String::new(),
        href: None,
        count: Shown::Hidden,
    }
}

/// Leaves out what is hidden, and says so. Rows that are shown alike stand by name: how they stand tells no more than the numbers.
fn largest_first(mut figure: Figure, rest: &'static str) -> Figure {
    let before = figure.rows.len();
    figure.rows.retain(|row| row.count != Shown::Hidden);
    figure.rest = (figure.rows.len() < before).then_some(rest);
    figure
        .rows
        .sort_by_cached_key(|row| (std::cmp::Reverse(row.count), row.label.to_lowercase()));
    figure
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn weeks_end_with_the_last_day_and_only_the_first_is_cut() {
        let selection = Selection {
            from: date(2026, 8, 26),
            to: date(2026, 11, 23),
            language: None,
            service: None,
        };
        for (day, start) in [
            (date(2026, 11, 23), date(2026, 11, 17)),
            (date(2026, 11, 17), date(2026, 11, 17)),
            (date(2026, 11, 16), date(2026, 11, 10)),
            (date(2026, 8, 31), date(2026, 8, 26)),
            (date(2026, 8, 26), date(2026, 8, 26)),
        ] {
            assert_eq!(Unit::Week.start(day, &selection), start, "{day}");
            assert_eq!(Unit::Day.start(day, &selection), day);
        }
    }
}
