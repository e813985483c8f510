//! How a question continues a conversation: "and what does it cost?", "and for my daughter?", "on Saturdays too?".

use super::{
    Conversation, Question,
    continuation::Leaning,
    decision::Decision,
    vocabulary::{Patterns, Vocabulary},
};
use crate::catalogue::{Facet, ServiceId};

/// A question of more words that names a topic of its own is taken at its word.
const SHORT: usize = 8;
/// A service that comes this far up on its own may still be the one that was talked of.
const NEAR: usize = 3;

/// What the words of a question say about what came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing that words say or do not say, and they go together in every way"
)]
pub(super) struct Manner {
    /// It begins as a continuation: "and …", "what about …".
    opens: bool,
    /// It points back: "that", "there".
    refers: bool,
    /// The part that it asks for.
    asked: Option<Facet>,
    /// It names a day, and so asks when something is open.
    names_day: bool,
    /// It has words beside all these.
    has_own_topic: bool,
    is_short: bool,
}

/// How a question continues a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FollowUp {
    /// It is about the same service; the part, where it follows from the words.
    SameTopic(Option<Facet>),
    /// It asks for the same part of the same service, in other circumstances: "and for an express one?".
    SameAgain,
    /// It asks for the same part of the neighbour that was found for it.
    Neighbour,
    /// It is about the nearest service, which is related to the earlier one; perhaps it asks for the same part.
    Related { is_same_part: bool },
    /// It asks for the same part of another service.
    SamePart,
    /// It has nothing to do with it.
    NewTopic,
}

/// What else is known of a question that may continue a conversation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Circumstances {
    /// What would be done with the question alone.
    pub(super) decision: Decision,
    /// Whether a few words would be answered like that, or the service is related to the earlier one.
    pub(super) is_sure: bool,
    /// It would be asked back which of a few services is meant, and one of them surely is: driving licence, but a new one or an
    /// exchange?
    pub(super) is_among_few: bool,
    /// The place of the earlier service for the question alone, from 0.
    pub(super) place: Option<usize>,
    /// The question fits a related service better, alone and together with the earlier topic.
    pub(super) has_neighbour: bool,
    /// What its likeness to continuations says; [`Leaning::MayStay`] without a model.
    pub(super) leaning: Leaning,
}

impl Manner {
    pub(super) fn of(question: &Question, vocabulary: &Vocabulary, asked: Option<Facet>) -> Self {
        let words = question.words();
        let mut covered = vec![false; words.len()];
        let patterns = vocabulary
            .facets
            .values()
            .chain(vocabulary.days.values())
            .chain([
                &vocabulary.stop,
                &vocabulary.follow_up_openings,
                &vocabulary.follow_up_references,
            ]);
        for found in patterns.flat_map(|patterns| patterns.find_all(words)) {
            covered[found.start..found.start + found.words].fill(true);
        }
        let fits = |patterns: &Patterns| patterns.find(words).is_some();
        Self {
            opens: vocabulary.follow_up_openings.opens(words).is_some(),
            refers: fits(&vocabulary.follow_up_references),
            asked,
            names_day: vocabulary.days.values().any(fits),
            has_own_topic: covered.contains(&false),
            is_short: words.len() <= SHORT,
        }
    }

    /// Whether the question may have to be understood together with the earlier topic.
    pub(super) const fn needs_context(self) -> bool {
        self.has_own_topic
    }

    /// How the question continues the conversation.
    pub(super) fn follow_up(self, around: Circumstances) -> FollowUp {
        let part = self.asked.or(self.names_day.then_some(Facet::Hours));
        // "What proofs do you want?" is a little like many services, and goes on with the one that was talked of.
        let is_sure = around.is_sure || part.is_none() || !self.is_short;
        let clear = match around.decision {
            Decision::Answer => is_sure,
            Decision::Other => true,
            Decision::Clarify(_) => around.is_among_few && part.is_none(),
            Decision::Abstain => false,
        };
        if around.leaning == Leaning::Related {
            let is_same_part = self.opens && part.is_none();
            return FollowUp::Related { is_same_part };
        }
        if !self.has_own_topic {
            // "And until when on Thursday?" asks when it closes.
            let closes = self.names_day && part == Some(Facet::Deadline);
            let part = if closes { Some(Facet::Hours) } else { part };
            let says_so = self.opens || self.refers || part.is_some();
            return if says_so || around.leaning == Leaning::Stays {
                FollowUp::SameTopic(part)
            } else {
                FollowUp::NewTopic
            };
        }
        let is_near = around.place.is_some_and(|place| place < NEAR);
        let asks_on = self.opens || (part.is_some() && self.is_short);
        let says_so = if clear {
            // Clear on its own, but the earlier service is nearly as near.
            is_near && self.is_short && (self.opens || self.asked.is_some())
        } else {
            asks_on || self.refers
        };
        let is_close = match around.leaning {
            Leaning::Stays => true,
            Leaning::MayStay => says_so,
            Leaning::Related | Leaning::Leaves => false,
        };
        let leaves = around.leaning == Leaning::Leaves;
        if around.has_neighbour && !leaves && (self.opens || part.is_none()) {
            FollowUp::Neighbour
        } else if is_close && self.opens && part.is_none() {
            FollowUp::SameAgain
        } else if is_close {
            FollowUp::SameTopic(part)
        } else if self.opens && self.asked.is_none() {
            FollowUp::SamePart
        } else {
            FollowUp::NewTopic
        }
    }
}

impl FollowUp {
    /// The service that is meant, where it is not simply the one that fits best, and the part that follows from what was talked of
    /// before, `earlier`. Words ask for the part `asked`; a `neighbour` was found for it, and `nearest` fits best by itself.
    pub(super) fn meant<'a>(
        self,
        earlier: &'a Conversation,
        asked: Option<Facet>,
        neighbour: Option<&'a ServiceId>,
        nearest: Option<&'a ServiceId>,
    ) -> (Option<&'a ServiceId>, Option<Facet>) {
        let again = Some(earlier.facet);
        let unless_asked = again.filter(|_| asked.is_none());
        match self {
            Self::SameTopic(part) => (Some(&earlier.service), part.filter(|_| part != asked)),
            Self::SameAgain => (Some(&earlier.service), again),
            Self::Neighbour => (neighbour, unless_asked),
            Self::Related { is_same_part } => (nearest, again.filter(|_| is_same_part)),
            Self::SamePart => (None, unless_asked),
            Self::NewTopic => (None, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Vocabularies, facet::facet_of},
        *,
    };
    use crate::catalogue::Language;

    #[track_caller]
    fn check(text: &str, around: Circumstances, expected: FollowUp) {
        let vocabularies = Vocabularies::load().unwrap();
        let question = Question::parse(text).unwrap();
        let asked = facet_of(&question, Language::De, &vocabularies).map(|(facet, _)| facet);

        let manner = Manner::of(&question, vocabularies.of(Language::De), asked);

        assert_eq!(manner.follow_up(around), expected, "{text}: {manner:?}");
    }

    const UNCLEAR: Circumstances = Circumstances {
        decision: Decision::Abstain,
        is_sure: false,
        is_among_few: false,
        place: None,
        has_neighbour: false,
        leaning: Leaning::MayStay,
    };
    const CLEAR: Circumstances = Circumstances {
        decision: Decision::Answer,
        is_sure: true,
        ..UNCLEAR
    };

    #[test]
    fn a_question_without_a_topic_of_its_own_keeps_the_last_one() {
        for around in [UNCLEAR, CLEAR] {
            check(
                "Und was kostet das?",
                around,
                FollowUp::SameTopic(Some(Facet::Fees)),
            );
            check(
                "Auch am Samstag?",
                around,
                FollowUp::SameTopic(Some(Facet::Hours)),
            );
        }
        check(
            "Was kostet der Spaß?",
            UNCLEAR,
            FollowUp::SameTopic(Some(Facet::Fees)),
        );
    }

    #[test]
    fn a_part_asked_for_in_few_words_keeps_the_last_topic_unless_they_surely_name_another() {
        let unsure = Circumstances {
            is_sure: false,
            ..CLEAR
        };

        check(
            "Welche Nachweise wollt ihr?",
            unsure,
            FollowUp::SameTopic(Some(Facet::Documents)),
        );
        check("Was kostet ein Hund?", CLEAR, FollowUp::NewTopic);
        check(
            "Welche Nachweise wollt ihr von mir sehen, wenn ich meinen Hund bei der Stadt anmelde?",
            unsure,
            FollowUp::NewTopic,
        );
    }

    #[test]
    fn likeness_outweighs_words() {
        let [stays, leaves] =
            [Leaning::Stays, Leaning::Leaves].map(|leaning| Circumstances { leaning, ..CLEAR });

        check(
            "Geht das vom Sofa aus, oder muss ich zu euch kommen?",
            stays,
            FollowUp::SameTopic(Some(Facet::Online)),
        );
        check("Er ist blind", stays, FollowUp::SameTopic(None));
        check("Welche Nachweise für den Hund?", leaves, FollowUp::NewTopic);
    }

    #[test]
    fn the_part_stays_when_only_the_circumstances_change() {
        check("Und mit Umlauten im Namen?", UNCLEAR, FollowUp::SameAgain);
    }

    #[test]
    fn until_when_on_a_day_asks_for_opening_hours() {
        check(
            "Und bis wann am Freitag?",
            CLEAR,
            FollowUp::SameTopic(Some(Facet::Hours)),
        );
    }

    #[test]
    fn a_neighbour_of_the_last_topic_takes_over_its_part() {
        let around = Circumstances {
            has_neighbour: true,
            ..CLEAR
        };

        check("Und für meine kleine Tochter?", around, FollowUp::Neighbour);
    }

    #[test]
    fn a_topic_of_its_own_drops_the_last_one() {
        let among_few = Circumstances {
            decision: Decision::Clarify(2),
            is_among_few: true,
            ..UNCLEAR
        };

        check("Und für den Führerschein?", CLEAR, FollowUp::SamePart);
        check("Und für den Führerschein?", among_few, FollowUp::SamePart);
        check("Wo melde ich meinen Hund an?", CLEAR, FollowUp::NewTopic);
    }
}
