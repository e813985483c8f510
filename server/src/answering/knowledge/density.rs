//! How thickly a catalogue is sown with questions.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Language};

/// Title, names and questions of a service in one language, on average, in the catalogue for which weights and thresholds were
/// fitted.
const FITTED: f32 = 44.0;
/// As many of a service in one language are enough for all examples of that language; the least of any language in that catalogue.
const ENOUGH: f32 = 30.0;
/// Nothing was measured beyond: a sixth of the questions.
const MOST: f32 = 2.6;

/// How thickly a catalogue is sown with questions, for each language and as a whole.
///
/// What a question is like is told by what lies near it, so the catalogue's questions compete with the examples of what is no
/// question for a service. Another town has fewer questions than the catalogue that is shipped, or none in most languages; then
/// the examples would be nearer by their number alone, or because they are in the visitor's language and the services are not.
pub(super) struct Density {
    /// Titles, names and questions of a service, on average over all services.
    heads: BTreeMap<Language, f32>,
    /// The same, on average over the texts that there are.
    each: f32,
}

impl Density {
    #[allow(
        clippy::cast_precision_loss,
        reason = "a catalogue has fewer than a million questions"
    )]
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut heads = BTreeMap::<_, usize>::new();
        let mut texts = 0;
        for service in catalogue.services.values() {
            for (language, text) in &service.texts {
                *heads.entry(language.standard()).or_default() +=
                    1 + text.names.len() + text.questions.len();
                texts += 1;
            }
        }
        let all: usize = heads.values().sum();
        let services = catalogue.services.len().max(1) as f32;
        let mean = |(language, heads): (Language, usize)| (language, heads as f32 / services);
        Self {
            each: all as f32 / texts.max(1) as f32,
            heads: heads.into_iter().map(mean).collect(),
        }
    }

    /// Which share of the examples in `language` the index takes, 0 to 1: none of a language that no service speaks.
    pub(super) fn share(&self, language: Language) -> f32 {
        let heads = self
            .heads
            .get(&language.standard())
            .copied()
            .unwrap_or_default();
        (heads / ENOUGH).min(1.0)
    }

    /// How often the number of questions of the catalogue for which the thresholds were fitted has to be halved to come down to
    /// this one's; 0 where there are as many.
    pub(super) fn halvings(&self) -> f32 {
        (FITTED / self.each.max(1.0)).log2().clamp(0.0, MOST)
    }
}

/// Takes a share of what it is asked for, evenly spread and always the same.
#[derive(Default)]
pub(super) struct Sieve(f32);

impl Sieve {
    /// Whether the next one is among the `share`.
    pub(super) fn takes(&mut self, share: f32) -> bool {
        self.0 += share;
        // A hair below one, since tenths do not add up exactly.
        let takes = self.0 > 0.9999;
        if takes {
            self.0 -= 1.0;
        }
        takes
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::catalogue::seed;

    fn shipped() -> Catalogue {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../knowledge");
        seed::read(&folder).unwrap()
    }

    #[test]
    fn the_shipped_catalogue_takes_all_examples() {
        let density = Density::of(&shipped());

        for language in Language::ALL {
            assert!(density.share(language) >= 1.0, "{language:?}");
        }
        assert!(density.halvings() < 0.05);
    }

    #[test]
    fn each_halving_counts_one_and_a_language_without_texts_has_no_share() {
        let mut catalogue = shipped();
        for service in catalogue.services.values_mut() {
            service
                .texts
                .retain(|language, _| *language == Language::De);
            for text in service.texts.values_mut() {
                text.names.clear();
                text.questions.resize(21, "Was kostet das?".to_owned());
            }
        }

        let density = Density::of(&catalogue);

        assert!((density.halvings() - 1.0).abs() < 0.01);
        assert!((density.share(Language::De) - 22.0 / 30.0).abs() < 0.01);
        assert!(density.share(Language::Tr) <= 0.0);
    }

    #[test]
    fn an_empty_catalogue_is_the_thinnest() {
        let mut catalogue = shipped();
        catalogue.services.clear();

        let density = Density::of(&catalogue);

        assert!((density.halvings() - MOST).abs() < f32::EPSILON);
        assert!(density.share(Language::De) <= 0.0);
    }

    #[test]
    fn a_share_is_spread_evenly() {
        let mut sieve = Sieve::default();

        let taken: Vec<_> = (0..10).filter(|_| sieve.takes(0.4)).collect();

        assert_eq!(taken, [2, 4, 7, 9]);
    }
}
