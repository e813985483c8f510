//! Counts what became of a resident's question. What the counts hold is a closed list (see `insight`): none of the words fit in.

use super::{problem::Problem, state::AppState};
use crate::{
    answering::{Answer, Ask, Kind},
    catalogue::{Language, ServiceId},
    insight::{Asked, Confidence, Outcome},
};

/// Whether a question is asked, or its form is only sent once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occasion {
    /// Somebody asks.
    First,
    /// Without memory, a form repeats its question when somebody judges or chooses another language.
    Again,
}

/// What is known of a question before it is answered.
pub(super) struct Before {
    occasion: Occasion,
    page_language: Language,
    topic: Option<ServiceId>,
    after_refusal: bool,
}

impl Before {
    pub(super) fn of(ask: &Ask, occasion: Occasion, after_refusal: bool) -> Self {
        let topic = ask.conversation.as_ref();
        Self {
            occasion,
            page_language: ask.page_language,
            topic: topic.map(|conversation| conversation.service.clone()),
            after_refusal,
        }
    }

    /// Counts what became of it.
    pub(super) fn count(self, state: &AppState, answered: Result<&Answer, &Problem>) {
        if self.occasion == Occasion::Again {
            return;
        }
        let (outcome, answer) = match answered {
            Ok(answer) => (outcome_of(answer.kind), Some(answer)),
            Err(problem) => match failure_of(*problem) {
                Some(outcome) => (outcome, None),
                None => return,
            },
        };
        let service = answer.and_then(|answer| answer.service.as_ref());
        let confidence = answer.map_or(Confidence::None, |answer| {
            let band = Confidence::of(answer.confidence);
            // Who named the topic before is understood, however little the question says by itself.
            if service.is_some_and(|service| self.topic.as_ref() == Some(&service.id)) {
                band.max(Confidence::Middle)
            } else {
                band
            }
        });
        state.counter.count(Asked {
            day: state.assistant.parts().clock.now().date(),
            language: answer.map_or(self.page_language, |answer| answer.language),
            service: service.map(|service| service.id.clone()),
            outcome,
            confidence,
            after_refusal: self.after_refusal,
        });
    }
}

const fn outcome_of(kind: Kind) -> Outcome {
    match kind {
        Kind::Answer => Outcome::Answer,
        Kind::Clarify => Outcome::Clarify,
        Kind::Abstain => Outcome::Abstain,
        Kind::Emergency => Outcome::Emergency,
        Kind::About => Outcome::About,
        Kind::SmallTalk => Outcome::SmallTalk,
        Kind::Refused => Outcome::Refused,
    }
}

/// `None` for what is no question yet: bad input, or one that comes again with a proof of work.
const fn failure_of(problem: Problem) -> Option<Outcome> {
    match problem {
        Problem::TooMany(_) | Problem::Busy(_) => Some(Outcome::Limited),
        Problem::Starting | Problem::SwitchedOff | Problem::Timeout | Problem::Internal => {
            Some(Outcome::Error)
        }
        _ => None,
    }
}
