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
    /// How much the parts of a question count that sets something aside.
    contrast: ContrastWeights,
}

/// How much the parts of a question count that sets something aside.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContrastWeights {
    /// What it wants, beside the whole; together 1.
    wanted: f32,
    /// What it sets aside, taken away.
    aside: f32,
    /// What is wanted must find something so nearly as well as the whole; else the parts say less than it does.
    least: f32,
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

impl Weights {
    /// Whether the part that is wanted says enough by itself, when the best of the whole and of the part score so.
    pub(super) fn says_enough(&self, whole: f32, wanted: f32) -> bool {
        wanted >= self.contrast.least * whole
    }

    /// The score of a document for a question that sets something aside, from those for the whole and for both parts.
    pub(super) fn weigh(&self, whole: f32, wanted: f32, aside: f32) -> f32 {
        let contrast = &self.contrast;
        (1.0 - contrast.wanted) * whole + contrast.wanted * wanted - contrast.aside * aside
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
            contrast: _,
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
