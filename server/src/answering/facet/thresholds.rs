//! What words and likeness together say of the part that is asked for.

use serde::Deserialize;

use super::{
    super::{Question, Vocabularies},
    PRECEDENCE,
};
use crate::catalogue::{Facet, Language};

const SHIPPED: &str = include_str!("../../../config/parts.toml");

/// What speaks for a part of an answer being asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PartSignal {
    /// The part.
    pub facet: Facet,
    /// How likely the examples make it, 0 to 1; 0 where there is no model.
    pub chance: f32,
    /// How many words of the question name it; 0 where none does.
    pub words: usize,
}

/// What speaks for each part, by the words of `question` and by its likeness to examples, `chances` in the order of
/// [`PRECEDENCE`]; these are empty without a model.
pub(in super::super) fn signals(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
    chances: &[f32],
) -> Vec<PartSignal> {
    let vocabulary = vocabularies.of(language);
    let signal = |(place, facet): (usize, Facet)| {
        let patterns = vocabulary.facets.get(&facet);
        let found = patterns.and_then(|patterns| patterns.find(question.words()));
        PartSignal {
            facet,
            chance: chances.get(place).copied().unwrap_or_default(),
            words: found.map_or(0, |found| found.words),
        }
    };
    PRECEDENCE.into_iter().enumerate().map(signal).collect()
}

/// From which chance on likeness counts, fitted on development data by `knowledge/evaluation/tune_parts.py`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct PartThresholds {
    /// Of a part that no word names, where no word names any.
    unnamed: f32,
    /// The same within a conversation, where fewer words do.
    unnamed_later: f32,
    /// Of a part that words name as well as another that is named more plainly.
    named: f32,
    /// Of a part that no word names, though words name another.
    instead: f32,
    /// So many words name a part whatever it is like.
    firm: usize,
}

impl PartThresholds {
    /// What was fitted for the shipped model.
    pub(in super::super) fn shipped() -> Self {
        toml::from_str(SHIPPED).expect("the embedded file is read by a test")
    }

    /// The same within a conversation.
    pub(in super::super) const fn later(&self) -> Self {
        Self {
            unnamed: self.unnamed_later,
            ..*self
        }
    }

    /// The part that is asked for, of which words name `said`; [`Facet::General`] where that is none in particular.
    pub(in super::super) fn decide(&self, said: Option<Facet>, signals: &[PartSignal]) -> Facet {
        let of = |facet| signals.iter().find(|signal| signal.facet == facet);
        let likeliest = |named: bool| {
            signals
                .iter()
                .filter(|signal| !named || (signal.words > 0 && signal.facet != Facet::General))
                .max_by(|one, other| one.chance.total_cmp(&other.chance))
        };
        let from = |signal: Option<&PartSignal>, least: f32| {
            signal
                .filter(|signal| signal.chance >= least)
                .map(|signal| signal.facet)
        };
        let Some(said) = said.filter(|said| *said != Facet::General) else {
            return from(likeliest(false), self.unnamed).unwrap_or_default();
        };
        if of(said).is_some_and(|signal| signal.words >= self.firm) {
            return said;
        }
        from(likeliest(true), self.named)
            .or_else(|| from(likeliest(false), self.instead).filter(|part| *part != Facet::General))
            .unwrap_or(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signal(facet: Facet, chance: f32, words: usize) -> PartSignal {
        PartSignal {
            facet,
            chance,
            words,
        }
    }

    #[track_caller]
    fn check(said: Option<Facet>, signals: &[PartSignal], expected: Facet) {
        assert_eq!(PartThresholds::shipped().decide(said, signals), expected);
    }

    /// "Which office do I send the documents to?"
    #[test]
    fn between_two_parts_that_are_named_likeness_decides() {
        let signals = [
            signal(Facet::Documents, 0.05, 1),
            signal(Facet::Where, 0.88, 2),
            signal(Facet::General, 0.02, 0),
        ];

        check(Some(Facet::Documents), &signals, Facet::Where);
    }

    #[test]
    fn a_part_that_is_named_plainly_stays() {
        let signals = [
            signal(Facet::Deadline, 0.02, 4),
            signal(Facet::Duration, 0.98, 1),
        ];

        check(Some(Facet::Deadline), &signals, Facet::Deadline);
    }

    #[test]
    fn what_names_nothing_asks_for_what_it_is_like_or_for_none_in_particular() {
        let signals = |fees| {
            [
                signal(Facet::Fees, fees, 0),
                signal(Facet::Where, 0.1, 0),
                signal(Facet::General, 0.35, 0),
            ]
        };

        check(None, &signals(0.65), Facet::Fees);
        check(Some(Facet::General), &signals(0.38), Facet::General);
        check(None, &[], Facet::General);
    }
}
