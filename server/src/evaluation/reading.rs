//! Whether a page answers a question, or only is about the same matter.

use serde::{Deserialize, Serialize};

const SHIPPED: &str = include_str!("../../config/pages.toml");

/// What tells whether a page answers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Reading {
    /// Cosine of the closest passage.
    pub passage: f32,
    /// Cosine of the title.
    pub title: f32,
    /// Lines of the page.
    pub lines: usize,
}

/// A logistic regression of "this page answers it" over a [`Reading`]. Fitted by `knowledge/evaluation/tune_pages.py`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reader {
    intercept: f32,
    passage: f32,
    title: f32,
    /// Of the logarithm of the lines.
    lines: f32,
    /// It answers from this chance on.
    from: f32,
}

impl Reader {
    /// The one that was fitted for the shipped model.
    ///
    /// # Panics
    /// Never: the file is embedded and read by a test.
    #[must_use]
    pub fn shipped() -> Self {
        toml::from_str(SHIPPED).expect("the embedded file is read by a test")
    }

    /// How likely the page answers, 0 to 1.
    #[must_use]
    pub fn chance(&self, reading: &Reading) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "no page has millions of lines")]
        let lines = (reading.lines as f32).ln_1p();
        let logit = self.intercept
            + self.passage * reading.passage
            + self.title * reading.title
            + self.lines * lines;
        1.0 / (1.0 + (-logit).exp())
    }

    /// Whether `chance` is enough to show the page's lines as an answer.
    #[must_use]
    pub fn is_answered(&self, chance: f32) -> bool {
        chance >= self.from
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_says_it_is_likelier_to_answer_than_one_about_the_matter() {
        let reader = Reader::shipped();
        let near = Reading {
            passage: 0.75,
            title: 0.6,
            lines: 20,
        };
        let about = Reading {
            passage: 0.35,
            title: 0.3,
            ..near
        };

        assert!(reader.is_answered(reader.chance(&near)));
        assert!(!reader.is_answered(reader.chance(&about)));
    }
}
