//! Whether a question goes on with what was talked of before, by what it is like.

use serde::Deserialize;

use super::{
    Conversation, Knowledge,
    knowledge::Other,
    odds::{log_odds, logistic},
    retrieval::Hit,
};
use crate::catalogue::Service;

/// A logistic regression of "this goes on with what was talked of before", and thresholds on it.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Continuation {
    intercept: f32,
    /// How much more it is like a continuation than like the nearest other service, or whatever else is nearest.
    lead: f32,
    /// How likely the classifier takes it for any continuation, as the logarithm of the odds.
    odds: f32,
    /// How much nearer the earlier service is than any other.
    earlier: f32,
    /// The nearest other service is related to the earlier one.
    related: f32,
    /// Likeness alone says so from this confidence on.
    stays: f32,
    /// Words that say so count from this one on.
    may_stay: f32,
    /// A related service that is so much nearer than the earlier one is meant, where it is nearer than every continuation.
    ahead: f32,
    /// How much a related service's lead over the earlier one counts together with the earlier topic, beside the lead without.
    together: f32,
}

/// Whether a question goes on with what was talked of before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaning {
    /// Whatever its words say.
    Stays,
    /// Where its words say so.
    MayStay,
    /// It is about the nearest service, which is related.
    Related,
    /// It is about something else.
    Leaves,
}

/// What speaks for going on with a conversation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Likeness {
    /// The score of the nearest continuation.
    continuation: f32,
    /// How likely the classifier takes it for any, 0 to 1.
    chance: f32,
    /// The score of the service that was talked of.
    earlier: f32,
    /// The score of the nearest other service.
    service: f32,
    /// The score of the nearest of everything else, but danger.
    other: f32,
    /// Whether that service is related to the one that was talked of.
    is_related: bool,
}

impl Likeness {
    /// By the nearest continuation with the chance of any, the services and everything else that were `found`, best first.
    pub(super) fn of(
        conversation: &Conversation,
        (continuation, chance): (Hit, f32),
        found: &[(&Service, Hit)],
        others: &[(Other<'_>, Hit)],
        knowledge: &Knowledge,
    ) -> Self {
        let (earlier, rest): (Vec<_>, Vec<_>) = found
            .iter()
            .partition(|(service, _)| service.id == conversation.service);
        let score = |found: Option<&&(&Service, Hit)>| found.map_or(0.0, |(_, hit)| hit.score);
        let calm = others.iter().find(|(other, _)| !other.is_danger());
        Self {
            continuation: continuation.score,
            chance,
            earlier: score(earlier.first()),
            service: score(rest.first()),
            other: calm.map_or(0.0, |(_, hit)| hit.score),
            is_related: knowledge.is_related(&conversation.service, rest.first().copied()),
        }
    }
}

impl Continuation {
    /// Where a question leans.
    pub(super) fn leaning(&self, likeness: &Likeness) -> Leaning {
        let nearest = likeness.service.max(likeness.other);
        if likeness.is_related
            && likeness.service >= likeness.continuation.max(likeness.other)
            && likeness.service - likeness.earlier >= self.ahead
        {
            return Leaning::Related;
        }
        let confidence = logistic(
            self.intercept
                + self.lead * (likeness.continuation - nearest)
                + self.odds * log_odds(likeness.chance)
                + self.earlier * (likeness.earlier - likeness.service)
                + self.related * f32::from(u8::from(likeness.is_related)),
        );
        if confidence >= self.stays {
            Leaning::Stays
        } else if confidence >= self.may_stay {
            Leaning::MayStay
        } else {
            Leaning::Leaves
        }
    }

    /// How much better a related service fits than the one that was talked of, by its lead without and together with that topic.
    pub(super) fn lead_of_related(&self, (alone, together): (f32, f32)) -> f32 {
        alone + self.together * together
    }
}

#[cfg(test)]
mod tests {
    use super::{super::decision::Thresholds, *};

    const UNLIKE: Likeness = Likeness {
        continuation: 0.2,
        chance: 0.001,
        earlier: 0.1,
        service: 0.6,
        other: 0.2,
        is_related: false,
    };
    const LIKE: Likeness = Likeness {
        continuation: 0.5,
        chance: 0.9,
        service: 0.3,
        ..UNLIKE
    };

    #[track_caller]
    fn check(likeness: Likeness, expected: Leaning) {
        let leaning = Thresholds::shipped().continuation().leaning(&likeness);

        assert_eq!(leaning, expected, "{likeness:?}");
    }

    #[test]
    fn what_is_like_a_continuation_goes_on_and_a_service_of_its_own_leaves() {
        check(LIKE, Leaning::Stays);
        check(UNLIKE, Leaning::Leaves);
    }

    #[test]
    fn what_is_nobodys_business_leaves_as_well() {
        let (chance, other) = (0.1, 0.9);

        check(
            Likeness {
                chance,
                other,
                ..LIKE
            },
            Leaning::Leaves,
        );
    }

    #[test]
    fn a_related_service_takes_over_where_it_is_nearer_than_every_continuation() {
        let is_related = true;

        check(
            Likeness {
                is_related,
                ..UNLIKE
            },
            Leaning::Related,
        );
        check(Likeness { is_related, ..LIKE }, Leaning::Stays);
    }
}
