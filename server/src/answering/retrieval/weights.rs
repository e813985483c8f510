//! How much each signal counts. Learnt on the development suites; see knowledge/evaluation/README.md.

use serde::Deserialize;

use super::{DenseScores, LexicalScores};

const SHIPPED: &str = include_str!("../../../config/retrieval.toml");

/// How much each signal counts.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Unrelated texts have about this cosine under the shipped model; only what lies above it says anything.
    cosine_floor: f32,
    /// Of the closest title, name or question.
    best_head: f32,
    /// Of the mean of the three closest titles, names and questions.
    mean_head: f32,
    /// Of the closest answer, section or passage.
    best_body: f32,
    /// Of the words in titles, names and questions.
    words_head: f32,
    /// Of the words in answers, sections and passages.
    words_body: f32,
    /// Of the classifier.
    class: f32,
}

impl Weights {
    /// The weights that were learnt for the shipped model.
    ///
    /// # Panics
    /// Never: the file is embedded and read by a test.
    #[must_use]
    pub fn shipped() -> Self {
        toml::from_str(SHIPPED).expect("the embedded file is read by a test")
    }

    pub(super) fn fuse(
        &self,
        dense: Option<DenseScores>,
        lexical: LexicalScores,
        class: f32,
    ) -> f32 {
        let Some(dense) = dense else {
            return lexical.head.max(lexical.body);
        };
        let above =
            |cosine: f32| ((cosine - self.cosine_floor) / (1.0 - self.cosine_floor)).max(0.0);
        self.best_head * above(dense.best_head)
            + self.mean_head * above(dense.mean_head)
            + self.best_body * above(dense.best_body)
            + self.words_head * lexical.head
            + self.words_body * lexical.body
            + self.class * class
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_weights_add_up_to_one() {
        let Weights {
            cosine_floor: _,
            best_head,
            mean_head,
            best_body,
            words_head,
            words_body,
            class,
        } = Weights::shipped();

        assert!(
            (best_head + mean_head + best_body + words_head + words_body + class - 1.0).abs()
                < 1e-3
        );
    }

    #[test]
    fn without_the_model_words_alone_count() {
        let words = LexicalScores {
            head: 0.5,
            body: 0.25,
        };

        assert!((Weights::shipped().fuse(None, words, 0.0) - 0.5).abs() < 1e-6);
    }
}
