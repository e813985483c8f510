//! Counts in memory, so that no answer waits for the database. Bounded; what waits is taken in batches, sorted, so that not even
//! the order of questions is known.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::Asked;

/// Different counts that wait at once; a day has a few thousand.
const MOST_WAITING: usize = 20_000;

/// Counts questions until they are stored.
#[derive(Debug)]
pub struct Counter {
    /// Empty where the town does not count.
    waiting: Option<Mutex<Waiting>>,
}

#[derive(Debug, Default)]
struct Waiting {
    counts: BTreeMap<Asked, u32>,
    /// Whether it was said that there is no more room.
    is_told: bool,
}

impl Counter {
    /// One that counts.
    #[must_use]
    pub fn counting() -> Self {
        Self {
            waiting: Some(Mutex::default()),
        }
    }

    /// One that does not: the town has switched it off.
    #[must_use]
    pub const fn idle() -> Self {
        Self { waiting: None }
    }

    /// Counts one question.
    pub fn count(&self, asked: Asked) {
        self.add([(asked, 1)]);
    }

    /// Takes at most `most` counts, which are then no longer here.
    #[must_use]
    pub fn take(&self, most: usize) -> Vec<(Asked, u32)> {
        let Some(mut waiting) = self.lock() else {
            return Vec::new();
        };
        waiting.is_told = false;
        std::iter::from_fn(|| waiting.counts.pop_first())
            .take(most)
            .collect()
    }

    /// Adds counts: those that could not be stored come back so.
    pub fn add(&self, counts: impl IntoIterator<Item = (Asked, u32)>) {
        let Some(mut waiting) = self.lock() else {
            return;
        };
        for (asked, count) in counts {
            if let Some(known) = waiting.counts.get_mut(&asked) {
                *known = known.saturating_add(count);
            } else if waiting.counts.len() < MOST_WAITING {
                waiting.counts.insert(asked, count);
            } else if !waiting.is_told {
                waiting.is_told = true;
                tracing::warn!(
                    "Too many counts of questions wait for the database; more are left out"
                );
            }
        }
    }

    /// How many different counts wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.lock().map_or(0, |waiting| waiting.counts.len())
    }

    fn lock(&self) -> Option<MutexGuard<'_, Waiting>> {
        let waiting = self.waiting.as_ref()?;
        Some(waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::{
        catalogue::Language,
        insight::{Confidence, Outcome},
    };

    fn asked(day: Date) -> Asked {
        Asked {
            day,
            language: Language::De,
            service: None,
            outcome: Outcome::Abstain,
            confidence: Confidence::Low,
            after_refusal: false,
        }
    }

    #[test]
    fn counts_come_together_and_are_taken_once_in_order_of_their_keys() {
        let counter = Counter::counting();
        let (first, second) = (asked(date(2026, 11, 22)), asked(date(2026, 11, 23)));

        counter.count(second.clone());
        counter.count(first.clone());
        counter.count(second.clone());

        assert_eq!(counter.take(1), [(first.clone(), 1)]);
        counter.add([(first.clone(), 1)]);
        assert_eq!(counter.take(10), [(first, 1), (second, 2)]);
        assert!(counter.take(10).is_empty());
    }

    #[test]
    fn memory_is_bounded_and_what_is_known_is_still_counted() {
        let counter = Counter::counting();
        let mut day = date(2000, 1, 1);
        let first = asked(day);
        for _ in 0..=MOST_WAITING {
            counter.count(asked(day));
            day = day.tomorrow().unwrap();
        }
        counter.count(first.clone());

        assert_eq!(counter.waiting(), MOST_WAITING);
        assert_eq!(counter.take(1), [(first, 2)]);
    }

    #[test]
    fn a_town_that_does_not_count_keeps_nothing() {
        let counter = Counter::idle();

        counter.count(asked(date(2026, 11, 22)));

        assert_eq!(counter.waiting(), 0);
        assert!(counter.take(10).is_empty());
    }
}
