//! Answer, ask back, or say "I do not know".

use serde::Deserialize;

use super::{
    continuation::Continuation,
    odds::{log_odds, logistic},
    retrieval::Hit,
};

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
    /// Something else than a service is meant: the first of the others.
    Other,
    /// None is good enough.
    Abstain,
}

/// How much a question says by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// Several words, or the name of a service.
    Telling,
    /// A single word that may mean many services: "card", "child".
    LoneWord,
    /// Two words, which may do so too: "passport gone".
    TwoWords,
    /// A single word with which the names of services end, and which says nothing alone: "Schein", "Urkunde".
    PartOfNames,
}

/// From which confidence on an answer is given. Fitted on development data; versioned with the index.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Thresholds {
    /// "The first service is right."
    service: Regression,
    /// "Something else than a service is meant", where it fits better than every service.
    other: Regression,
    /// An answer is given from this confidence on.
    answer: f32,
    /// What must be declined is declined from this one on.
    declined: f32,
    /// Services that fit this well are shown beside what is declined.
    beside: f32,
    /// To a single word that is no service's name, from this one on.
    lone_word: f32,
    /// To two words, from this one on.
    two_words: f32,
    /// When help is shown.
    emergency: Alarm,
    /// Below this nothing is offered as if it fitted.
    clarify: f32,
    /// Hits this close to the first are alternatives to it.
    close: f32,
    /// For catalogues with fewer questions.
    scarce: Scarcity,
    follow_up: Continuation,
}

/// What a halving of the catalogue's questions changes: they lie further from what residents ask, while what is no question for a
/// service stays as near.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scarcity {
    /// By how much less everything else than a service counts.
    others: f32,
    /// How much surer a lead makes.
    intercept: f32,
}

/// A logistic regression of "this is meant" on a hit and its lead.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Regression {
    intercept: f32,
    score: f32,
    /// Before whatever comes next.
    lead: f32,
    /// The nearest vector.
    nearest: f32,
    lexical: f32,
}

impl Regression {
    fn confidence(&self, hit: &Hit, lead: f32) -> f32 {
        logistic(
            self.intercept
                + self.score * hit.score
                + self.lead * lead
                + self.nearest * hit.dense.best_head
                + self.lexical * hit.lexical.head,
        )
    }
}

/// When help is shown because a sentence means danger: a logistic regression of "somebody is in danger", and a threshold on it.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Alarm {
    intercept: f32,
    /// How much more it sounds like danger than like the nearest service.
    over_services: f32,
    /// How much more it sounds like danger than like the nearest of everything else.
    over_others: f32,
    /// How likely the classifier takes it for any danger, as the logarithm of the odds.
    odds: f32,
    /// Help is shown from this confidence on.
    from: f32,
}

impl Thresholds {
    /// The thresholds that were fitted for the shipped model.
    pub(super) fn shipped() -> Self {
        toml::from_str(SHIPPED).expect("the embedded file is read by a test")
    }

    /// The same for a catalogue whose questions are as many as the shipped one's after so many `halvings`, and what the score of
    /// everything else than a service loses there.
    pub(super) fn after_halvings(&self, halvings: f32) -> (Self, f32) {
        let mut thresholds = *self;
        thresholds.service.intercept += self.scarce.intercept * halvings;
        (thresholds, self.scarce.others * halvings)
    }

    /// How likely the first of `hits` is right, 0 to 1; a `rival` of another kind may stand in its way.
    pub(super) fn confidence(&self, hits: &[Hit], rival: Option<&Hit>) -> f32 {
        self.confidence_among(1, hits, rival)
    }

    /// Whether `decision` is to ask back which of the first `hits` is meant, and one of them surely is.
    pub(super) fn is_among_few(
        &self,
        decision: Decision,
        hits: &[Hit],
        rival: Option<&Hit>,
    ) -> bool {
        matches!(decision, Decision::Clarify(few) if self.is_sure(self.confidence_among(few, hits, rival)))
    }

    /// How likely one of the first `count` of `hits` is right, 0 to 1; a `rival` of another kind may stand in its way.
    fn confidence_among(&self, count: usize, hits: &[Hit], rival: Option<&Hit>) -> f32 {
        let Some(first) = hits.first() else {
            return 0.0;
        };
        let next = hits.get(count).into_iter().chain(rival);
        let lead = first.score - next.map(|next| next.score).fold(0.0, f32::max);
        self.service.confidence(first, lead)
    }

    /// How likely something else than a service is meant, 0 to 1; 0 where a service fits better.
    pub(super) fn other_confidence(&self, other: &Hit, services: &[Hit]) -> f32 {
        let lead = other.score - services.first().map_or(0.0, |first| first.score);
        if lead <= 0.0 {
            return 0.0;
        }
        self.other.confidence(other, lead)
    }

    /// Whether `confidence` is enough to say so.
    pub(super) fn is_sure(&self, confidence: f32) -> bool {
        confidence >= self.answer
    }

    /// Whether `confidence` is enough to decline.
    pub(super) fn is_declined(&self, confidence: f32) -> bool {
        confidence >= self.declined
    }

    /// Whether a service with this `score` is shown beside what is declined.
    pub(super) fn is_beside(&self, score: f32) -> bool {
        score >= self.beside
    }

    /// Whether `confidence` is enough to take a few words at their word.
    pub(super) fn suffices_for_few_words(&self, confidence: f32) -> bool {
        confidence >= self.two_words
    }

    /// Whether a sentence is shown help that fits danger with the score `danger`, and is one of any danger by `chance`.
    pub(super) fn is_alarming(&self, danger: f32, service: f32, other: f32, chance: f32) -> bool {
        let alarm = &self.emergency;
        let logit = alarm.intercept
            + alarm.over_services * (danger - service)
            + alarm.over_others * (danger - other)
            + alarm.odds * log_odds(chance);
        logistic(logit) >= alarm.from
    }

    /// What tells whether a question goes on with what was talked of before.
    pub(super) const fn continuation(&self) -> &Continuation {
        &self.follow_up
    }

    /// The confidence of an answer whose topic the visitor has named.
    pub(super) const fn certain(&self) -> f32 {
        self.answer
    }

    /// Whether `score` is so little below `best` that both may be meant.
    pub(super) fn is_close(&self, best: f32, score: f32) -> bool {
        best - score <= self.close
    }

    /// What to do with `hits`, whose first has `confidence`.
    pub(super) fn decide(&self, hits: &[Hit], confidence: f32, wording: Wording) -> Decision {
        let enough = match wording {
            Wording::Telling => self.answer,
            Wording::LoneWord => self.lone_word,
            Wording::TwoWords => self.two_words,
            Wording::PartOfNames => f32::INFINITY,
        };
        if confidence >= enough {
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
            .take_while(|hit| self.is_close(first.score, hit.score))
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
            best_head: 0.2 + score * 0.8,
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
            class: score,
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

            assert_eq!(
                thresholds.decide(&hits, confidence, Wording::Telling),
                expected
            );
        }
        assert_eq!(
            thresholds.decide(&[], 0.0, Wording::Telling),
            Decision::Abstain
        );
    }

    #[test]
    fn a_lone_word_is_asked_back_where_a_sentence_is_answered() {
        let thresholds = Thresholds::shipped();
        let hits = [0.9, 0.8].map(hit);
        let sure = f32::midpoint(thresholds.answer, thresholds.lone_word);

        let sentence = thresholds.decide(&hits, sure, Wording::Telling);
        let word = thresholds.decide(&hits, sure, Wording::LoneWord);

        assert_eq!((sentence, word), (Decision::Answer, Decision::Clarify(2)));
    }

    #[test]
    fn a_clarifying_question_has_two_to_four_choices() {
        let thresholds = Thresholds::shipped();
        let between = f32::midpoint(thresholds.answer, thresholds.clarify);

        let many = thresholds.decide(&[0.5; 9].map(hit), between, Wording::Telling);
        let few = thresholds.decide(&[0.5, 0.1].map(hit), between, Wording::Telling);

        assert_eq!((many, few), (Decision::Clarify(4), Decision::Clarify(2)));
    }
}
