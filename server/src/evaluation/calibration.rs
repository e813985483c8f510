//! Whether the confidence that is said is the share that is right, what is mistaken for what, and how many answers are wrong
//! where so many are given.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Case, Detail};

/// Tenths of the confidence.
const BANDS: usize = 10;
/// Confusions that a report lists.
const CONFUSIONS: usize = 20;

/// The cases whose confidence lies between `from` and `to`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// From this confidence on.
    pub from: f64,
    /// Below this one.
    pub to: f64,
    /// How many.
    pub cases: usize,
    /// The share in which the first hit was right.
    pub right: f64,
}

/// A service that was found instead of the right one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Confusion {
    /// What was meant.
    pub expected: String,
    /// What came first.
    pub found: String,
    /// How often.
    pub count: usize,
}

/// What would come of answering from one confidence on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The share of the answerable cases that get an answer.
    pub coverage: f64,
    /// The share of all answers that are wrong.
    pub wrong: f64,
}

/// A case as the decision sees it.
struct Judged {
    confidence: f32,
    right: bool,
    answerable: bool,
}

fn judged(cases: &[Case], details: &[Detail]) -> Vec<Judged> {
    let pairs = cases.iter().zip(details);
    pairs
        .filter_map(|(case, detail)| {
            let first = detail.ranked.first()?;
            let expected = case.expect.ids();
            Some(Judged {
                confidence: detail.confidence,
                right: expected.contains(&first.id),
                answerable: !expected.is_empty(),
            })
        })
        .collect()
}

/// The calibration table: said 0.9, right in so many.
pub(super) fn calibration(cases: &[Case], details: &[Detail]) -> Vec<Band> {
    let judged = judged(cases, details);
    (0..BANDS)
        .filter_map(|band| {
            let (from, to) = (share(band, BANDS), share(band + 1, BANDS));
            let within: Vec<_> = judged
                .iter()
                .filter(|case| {
                    let said = f64::from(case.confidence);
                    said >= from && (said < to || band + 1 == BANDS)
                })
                .collect();
            let right = within.iter().filter(|case| case.right).count();
            (!within.is_empty()).then(|| Band {
                from,
                to,
                cases: within.len(),
                right: (share(right, within.len()) * 1e4).round() / 1e4,
            })
        })
        .collect()
}

/// What is mistaken for what, the most frequent first.
pub(super) fn confusions(cases: &[Case], details: &[Detail]) -> Vec<Confusion> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (case, detail) in cases.iter().zip(details) {
        let (Some(expected), Some(found)) = (case.expect.ids().first(), detail.ranked.first())
        else {
            continue;
        };
        if !case.expect.ids().contains(&found.id) {
            *counts.entry((expected, &found.id)).or_default() += 1;
        }
    }
    let mut confusions: Vec<_> = counts
        .into_iter()
        .map(|((expected, found), count)| Confusion {
            expected: expected.to_owned(),
            found: found.to_owned(),
            count,
        })
        .collect();
    confusions.sort_by_key(|confusion| std::cmp::Reverse(confusion.count));
    confusions.truncate(CONFUSIONS);
    confusions
}

/// Coverage against wrong answers, from the most certain answer alone to all of them.
#[must_use]
pub fn curve(cases: &[Case], details: &[Detail]) -> Vec<Point> {
    let mut judged = judged(cases, details);
    judged.sort_by(|left, right| right.confidence.total_cmp(&left.confidence));
    let answerable = judged.iter().filter(|case| case.answerable).count();
    let (mut covered, mut wrong) = (0, 0);
    judged
        .iter()
        .enumerate()
        .map(|(before, case)| {
            covered += usize::from(case.answerable);
            wrong += usize::from(!case.right);
            Point {
                coverage: share(covered, answerable),
                wrong: share(wrong, before + 1),
            }
        })
        .collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a suite has far fewer than 2^52 cases"
)]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogue::Language, evaluation::RankedDetail};

    fn sample(rows: &[(&str, &str, f32)]) -> (Vec<Case>, Vec<Detail>) {
        let case = |expected: &str| -> Case {
            let expect = if expected.is_empty() {
                "{}".to_owned()
            } else {
                format!(r#"{{"service": "{expected}"}}"#)
            };
            let line =
                format!(r#"{{"id": "x", "language": "de", "question": "?", "expect": {expect}}}"#);
            serde_json::from_str(&line).unwrap()
        };
        let detail = |found: &str, confidence| Detail {
            id: "x".to_owned(),
            kind: "answer",
            language: Language::De,
            facet: "general",
            confidence,
            ranked: vec![RankedDetail {
                id: found.to_owned(),
                score: 0.0,
                best_head: 0.0,
                mean_head: 0.0,
                best_body: 0.0,
                words_head: 0.0,
                words_body: 0.0,
                class: 0.0,
            }],
            reading: None,
            others: vec![],
            parts: vec![],
            lines: vec![],
            ms: 0.0,
            model_ms: 0.0,
        };
        rows.iter()
            .map(|(expected, found, confidence)| (case(expected), detail(found, *confidence)))
            .unzip()
    }

    #[test]
    fn a_band_tells_how_often_its_confidence_was_right() {
        let (cases, details) = sample(&[
            ("a", "a", 0.95),
            ("a", "b", 0.92),
            ("c", "c", 1.0),
            ("", "a", 0.05),
        ]);

        let bands = calibration(&cases, &details);

        assert_eq!(bands.len(), 2);
        assert_eq!((bands[0].cases, bands[0].right), (1, 0.0));
        assert_eq!((bands[1].cases, bands[1].right), (3, 0.6667));
    }

    #[test]
    fn the_most_frequent_confusion_comes_first() {
        let (cases, details) = sample(&[
            ("a", "b", 0.9),
            ("c", "a", 0.9),
            ("a", "b", 0.9),
            ("a", "a", 0.9),
        ]);

        let confusions = confusions(&cases, &details);

        assert_eq!(confusions[0].count, 2);
        assert_eq!(
            (&*confusions[0].expected, &*confusions[0].found),
            ("a", "b")
        );
    }

    #[test]
    fn the_curve_begins_with_the_most_certain_answer() {
        let (cases, details) = sample(&[("a", "b", 0.4), ("c", "c", 0.9), ("", "a", 0.6)]);

        let curve = curve(&cases, &details);

        assert_eq!(
            curve[0],
            Point {
                coverage: 0.5,
                wrong: 0.0
            }
        );
        assert_eq!(
            curve[1],
            Point {
                coverage: 0.5,
                wrong: 0.5
            }
        );
        assert!((curve[2].wrong - 2.0 / 3.0).abs() < 1e-9);
    }
}
