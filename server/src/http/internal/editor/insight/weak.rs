//! Weak spots: services that residents reach only after a refusal, that the assistant is hardly sure of, that did not help, whose
//! review is overdue or that lack a translation.

use std::{cmp::Reverse, collections::BTreeMap};

use stadtlotse_app::editor::WeakRow;

use super::{
    super::{
        context::Context,
        overview::{Gaps, due_on, gaps},
    },
    figures::Sources,
    number,
};
use crate::{
    catalogue::{Language, Service, ServiceId},
    insight::{Confidence, Shown},
    locale::Value,
};

/// A service that needs somebody to look at it.
pub(super) struct WeakSpot {
    row: WeakRow,
    reasons: usize,
    asked: Shown,
}

impl From<WeakSpot> for WeakRow {
    fn from(spot: WeakSpot) -> Self {
        spot.row
    }
}

/// Counts of one service.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    asked: u64,
    after_refusal: u64,
    low: u64,
    unhelpful: u64,
}

/// Every weak spot, those with most reasons first; numbers only where the page `shows` any.
pub(super) fn weak_spots(context: &Context, sources: &Sources, shows: bool) -> Vec<WeakSpot> {
    let mut counts: BTreeMap<&ServiceId, Counts> = BTreeMap::new();
    if shows {
        for tally in &sources.tallies {
            let Some(service) = &tally.service else {
                continue;
            };
            let counted = counts.entry(service).or_default();
            counted.asked += tally.count;
            if tally.after_refusal {
                counted.after_refusal += tally.count;
            }
            if tally.confidence == Confidence::Low {
                counted.low += tally.count;
            }
        }
        for judged in sources.judged.iter().filter(|it| !it.helpful) {
            if let Some(service) = &judged.service {
                counts.entry(service).or_default().unhelpful += judged.count;
            }
        }
    }
    let chosen = sources.filter.selection.service.as_ref();
    let mut spots: Vec<_> = sources
        .services()
        .filter(|service| chosen.is_none_or(|chosen| *chosen == service.id))
        .filter_map(|service| {
            let counts = counts.get(&service.id).copied().unwrap_or_default();
            weak_spot(context, sources, service, counts)
        })
        .collect();
    // By nothing that is hidden.
    spots.sort_by_cached_key(|spot| {
        let title = spot.row.title.to_lowercase();
        (Reverse(spot.reasons), Reverse(spot.asked), title)
    });
    spots
}

fn weak_spot(
    context: &Context,
    sources: &Sources,
    service: &Service,
    counts: Counts,
) -> Option<WeakSpot> {
    let counted = [counts.after_refusal, counts.low, counts.unhelpful].map(Shown::of);
    let asked = Shown::of(counts.asked);
    let today = context.state.app.assistant.parts().clock.now().date();
    let due = due_on(service) < today;
    let found = gaps(context, service, &sources.open);
    let has_gaps = !found.missing.is_empty() || !found.stale.is_empty();
    let often = counted.iter().filter(|it| **it != Shown::Hidden).count();
    let reasons = often + usize::from(due) + usize::from(has_gaps);
    if reasons == 0 {
        return None;
    }
    let cells = [asked].into_iter().chain(counted);
    let row = WeakRow {
        id: service.id.to_string(),
        title: service.text(Language::De).1.title.clone(),
        cells: cells.map(|shown| number(context, shown)).collect(),
        due: due.then(|| ("bad".to_owned(), context.words().get("editor-due-over"))),
        translations: translations(context, &found),
    };
    Some(WeakSpot {
        row,
        reasons,
        asked,
    })
}

/// Which languages lack a text, and which have an old one, by their tags.
fn translations(context: &Context, gaps: &Gaps) -> String {
    let list = |languages: &[Language], key: &str| {
        if languages.is_empty() {
            return None;
        }
        let tags: Vec<_> = languages.iter().map(|language| language.code()).collect();
        Some(context.say(key, &[("languages", Value::Text(&tags.join(", ")))]))
    };
    let lists = [
        list(&gaps.missing, "editor-insight-missing"),
        list(&gaps.stale, "editor-insight-stale"),
    ];
    lists.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
