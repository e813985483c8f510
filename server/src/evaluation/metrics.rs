//! Figures over the cases of a suite.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Band, Case, Confusion, Detail,
    calibration::{calibration, confusions},
};
use crate::catalogue::Language;

/// The report of an evaluation.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// How many cases.
    pub cases: usize,
    /// The figures of each language of a page.
    pub by_language: BTreeMap<Language, LanguageReport>,
    /// The figures over all cases.
    pub all: LanguageReport,
    /// Time per answer, model included.
    pub latency_ms: Latency,
    /// Time per answer above the model's own.
    pub latency_without_model_ms: Latency,
    /// How often which confidence was right.
    pub calibration: Vec<Band>,
    /// What was mistaken for what.
    pub confusions: Vec<Confusion>,
    /// The model.
    pub model: String,
    /// The catalogue; `-` for pages.
    pub catalogue_version: String,
}

/// The figures of one language; `None` where no case says what is right.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LanguageReport {
    /// How many cases.
    pub cases: usize,
    /// Share with a right id in the first place.
    pub top1: Option<f64>,
    /// Share with a right id in the first three.
    pub top3: Option<f64>,
    /// Share with a right id in the first five.
    pub top5: Option<f64>,
    /// Mean reciprocal rank of the first right id.
    pub mrr: Option<f64>,
    /// Share with the right part.
    pub facet: Option<f64>,
    /// Share with a right kind.
    pub kind: Option<f64>,
}

/// A distribution of times, in milliseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Latency {
    /// Half of all are faster.
    pub p50: f64,
    /// 99 of 100 are faster.
    pub p99: f64,
}

impl Report {
    pub(super) fn new(
        cases: &[Case],
        details: &[Detail],
        model: String,
        catalogue_version: String,
    ) -> Self {
        let pairs: Vec<_> = cases.iter().zip(details).collect();
        let mut by_language: BTreeMap<Language, Vec<(&Case, &Detail)>> = BTreeMap::new();
        for (case, detail) in &pairs {
            by_language
                .entry(case.language)
                .or_default()
                .push((case, detail));
        }
        Self {
            cases: cases.len(),
            by_language: by_language
                .into_iter()
                .map(|(language, pairs)| (language, LanguageReport::new(&pairs)))
                .collect(),
            all: LanguageReport::new(&pairs),
            latency_ms: Latency::new(details.iter().map(|detail| detail.ms)),
            latency_without_model_ms: Latency::new(
                details.iter().map(|detail| detail.ms - detail.model_ms),
            ),
            calibration: calibration(cases, details),
            confusions: confusions(cases, details),
            model,
            catalogue_version,
        }
    }
}

impl LanguageReport {
    fn new(pairs: &[(&Case, &Detail)]) -> Self {
        let ranks: Vec<_> = pairs
            .iter()
            .filter(|(case, _)| !case.expect.ids().is_empty())
            .map(|(case, detail)| {
                detail
                    .ranked
                    .iter()
                    .position(|found| case.expect.ids().contains(&found.id))
            })
            .collect();
        let within = |places: usize| {
            mean(
                ranks
                    .iter()
                    .map(|rank| is(rank.is_some_and(|rank| rank < places))),
            )
        };
        #[expect(clippy::cast_precision_loss, reason = "ranks are small")]
        let reciprocal = |rank: &Option<usize>| rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64);
        Self {
            cases: pairs.len(),
            top1: within(1),
            top3: within(3),
            top5: within(5),
            mrr: mean(ranks.iter().map(reciprocal)),
            facet: mean(pairs.iter().filter_map(|(case, detail)| {
                case.expect
                    .facet
                    .as_ref()
                    .map(|facet| is(facet == detail.facet))
            })),
            kind: mean(
                pairs
                    .iter()
                    .filter(|(case, _)| !case.expect.kind.is_empty())
                    .map(|(case, detail)| {
                        is(case.expect.kind.iter().any(|kind| kind == detail.kind))
                    }),
            ),
        }
    }
}

impl Latency {
    fn new(times: impl Iterator<Item = f64>) -> Self {
        let mut times: Vec<_> = times.collect();
        times.sort_by(f64::total_cmp);
        let at = |hundredth: usize| {
            let index = (times.len() * hundredth / 100).min(times.len().saturating_sub(1));
            rounded(times.get(index).copied().unwrap_or_default(), 100.0)
        };
        Self {
            p50: at(50),
            p99: at(99),
        }
    }
}

fn is(fact: bool) -> f64 {
    if fact { 1.0 } else { 0.0 }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = values.fold((0_u32, 0.0), |(count, sum), value| (count + 1, sum + value));
    (count > 0).then(|| rounded(sum / f64::from(count), 10_000.0))
}

fn rounded(value: f64, steps: f64) -> f64 {
    (value * steps).round() / steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluation::RankedDetail;

    #[test]
    fn ranks_become_shares() {
        let case: Case = serde_json::from_str(
            r#"{"id":"a","language":"de","question":"?","expect":{"service":"b","facet":"fees"}}"#,
        )
        .unwrap();
        let ranked = |id: &str| RankedDetail {
            id: id.to_owned(),
            score: 0.0,
            best_head: 0.0,
            mean_head: 0.0,
            best_body: 0.0,
            words_head: 0.0,
            words_body: 0.0,
            class: 0.0,
        };
        let detail = Detail {
            id: "a".to_owned(),
            kind: "answer",
            language: Language::De,
            facet: "fees",
            confidence: 0.9,
            ranked: vec![ranked("a"), ranked("b")],
            reading: None,
            others: vec![],
            parts: vec![],
            lines: vec![],
            ms: 5.0,
            model_ms: 4.0,
        };

        let report = Report::new(&[case], &[detail], String::new(), String::new());

        let german = &report.by_language[&Language::De];
        assert_eq!(
            (german.top1, german.top3, german.mrr),
            (Some(0.0), Some(1.0), Some(0.5))
        );
        assert_eq!((german.facet, german.kind), (Some(1.0), None));
        assert!((report.latency_without_model_ms.p50 - 1.0).abs() < 1e-6);
    }
}
