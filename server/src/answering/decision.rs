//! Answer, ask back, or say "I do not know".

use serde::Deserialize;

use super::retrieval::Hit;

const SHIPPED: &str = include_str!("../../config/decision.toml");
/// Choices of a clarifying question.
const MAX_CHOICES: usize = 4;

/// What to do with the hits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Decision {
    /// The first hit answers.
    Answer,
    /// One of the first so many hits may be meant.
    Clarify(usize),
    /// It is not the town's, and whose it is is known.
    Elsewhere,
    /// None is good enough.
    Abstain,
}

/// From which confidence on an answer is given. Fitted on development data; versioned with the index.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Thresholds {
    /// The logistic regression of "the first hit is right" on its score, its lead and its nearest vector.
    intercept: f32,
    score: f32,
    lead: f32,
    nearest: f32,
    lexical: f32,
    /// An answer is given from this confidence on.
    answer: f32,
    /// Below this nothing is offered as if it fitted.
    clarify: f32,
    /// Hits this close to the first are alternatives to it.
    close: f32,
}

impl Thresholds {
    /// The thresholds that were fitted for the shipped model.
    pub(super) fn shipped() -> Self {
        toml::from_str(SHIPPED).expect("the embedded file is read by a test")
    }

    /// How likely the first of `hits` is right, 0 to 1; a `rival` of another kind may stand in its way.
    pub(super) fn confidence(&self, hits: &[Hit], rival: Option<&Hit>) -> f32 {
        let Some(first) = hits.first() else {
            return 0.0;
        };
        let second = hits.get(1).into_iter().chain(rival);
        let lead = first.score - second.map(|second| second.score).fold(0.0, f32::max);
        let logit = self.intercept
            + self.score * first.score
            + self.lead * lead
            + self.nearest * first.dense.best_head
            + self.lexical * first.lexical.head;
        1.0 / (1.0 + (-logit).exp())
    }

    /// Whether what is not the town's fits better than the best service, and well enough to say so.
    pub(super) fn is_elsewhere(&self, elsewhere: Option<&Hit>, services: &[Hit]) -> bool {
        let Some(elsewhere) = elsewhere else {
            return false;
        };
        services
            .first()
            .is_none_or(|first| elsewhere.score > first.score)
            && self.confidence(&[*elsewhere], services.first()) >= self.answer
    }

    /// The confidence of an answer whose topic the visitor has named.
    pub(super) const fn certain(&self) -> f32 {
        self.answer
    }

    /// What to do with `hits`, whose first has `confidence`.
    pub(super) fn decide(&self, hits: &[Hit], confidence: f32) -> Decision {
        if confidence >= self.answer {
            return Decision::Answer;
        }
        let Some(first) = hits.first() else {
            return Decision::Abstain;
        };
        if confidence < self.clarify {
            return Decision::Abstain;
        }
        let close = hits
            .iter()
            .take_while(|hit| first.score - hit.score <= self.close)
            .count();
        Decision::Clarify(close.clamp(2, MAX_CHOICES).min(hits.len().max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answering::retrieval::{DenseScores, LexicalScores};

    fn hit(score: f32) -> Hit {
        let dense = DenseScores {
            best_head: 0.7 + score * 0.3,
            mean_head: 0.0,
            best_body: 0.0,
        };
        let lexical = LexicalScores {
            head: score,
            body: 0.0,
        };
        Hit {
            document: 0,
            score,
            dense,
            lexical,
        }
    }

    #[test]
    fn a_clear_hit_answers_and_nothing_near_abstains() {
        let thresholds = Thresholds::shipped();
        for (scores, expected) in [
            ([0.9, 0.2], Decision::Answer),
            ([0.05, 0.04], Decision::Abstain),
        ] {
            let hits = scores.map(hit);

            let confidence = thresholds.confidence(&hits, None);

            assert_eq!(thresholds.decide(&hits, confidence), expected);
        }
        assert_eq!(thresholds.decide(&[], 0.0), Decision::Abstain);
    }

    #[test]
    fn a_clarifying_question_has_two_to_four_choices() {
        let thresholds = Thresholds::shipped();
        let between = f32::midpoint(thresholds.answer, thresholds.clarify);

        let many = thresholds.decide(&[0.5; 9].map(hit), between);
        let few = thresholds.decide(&[0.5, 0.1].map(hit), between);

        assert_eq!((many, few), (Decision::Clarify(4), Decision::Clarify(2)));
    }
}
