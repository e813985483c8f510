//! What a question may mean instead of a service: danger, another authority's matter, another town's, small talk, nothing for a
//! town hall.

use super::{
    Ask, Assistant, Knowledge, Question, RankedOther,
    decision::Thresholds,
    knowledge::Other,
    retrieval::Hit,
    vocabulary::{Topic, Vocabularies, Whose},
};
use crate::catalogue::Language;

/// Takes out of `others` what the words of `question` speak against.
pub(super) fn rule_out(
    others: &mut Vec<(Other<'_>, Hit)>,
    question: &Question,
    asks_for_part: bool,
    language: Language,
    vocabularies: &Vocabularies,
) {
    let words = question.words();
    let is_harmless = vocabularies
        .all(language)
        .any(|vocabulary| vocabulary.harmless.find(words).is_some());
    // The rules have looked at the words of danger before; what only sounds like it is left to the services.
    // And a single word names a topic ("support"), and is no sentence about the assistant; who asks for a price or a time does
    // not chat.
    others.retain(|(other, _)| {
        !(is_harmless && other.is_danger()
            || words.len() == 1 && other.is_about_assistant()
            || asks_for_part && other.is_small_talk())
    });
}

/// The matter of other towns, where `ask` is about one. Where it says that the matter is ours though it happened elsewhere, theirs is
/// taken out of `others`.
pub(super) fn another_town<'a>(
    assistant: &Assistant,
    ask: &Ask,
    language: Language,
    knowledge: &'a Knowledge,
    others: &mut Vec<(Other<'a>, Hit)>,
) -> Option<Other<'a>> {
    let parts = assistant.parts();
    let theirs = knowledge.other_towns()?;
    let towns = parts.vocabularies.towns();
    match towns.whose(ask.question.words(), language, &parts.town.name)? {
        Whose::Anothers => Some(Other::Elsewhere(theirs)),
        Whose::Ours => {
            others.retain(
                |(other, _)| !matches!(other, Other::Elsewhere(matter) if matter.id == theirs.id),
            );
            None
        }
    }
}

/// What is meant instead of a service: somebody in danger first, then what fits better than every service.
pub(super) fn meant_instead<'a>(
    thresholds: &Thresholds,
    others: &[(Other<'a>, Hit)],
    services: &[Hit],
    asks_for_part: bool,
) -> Option<Other<'a>> {
    let score = |hit: Option<&Hit>| hit.map_or(0.0, |hit| hit.score);
    let calm = others.iter().find(|(other, _)| !other.is_danger());
    let alarm = others
        .iter()
        .find(|(other, _)| other.is_danger())
        .filter(|(_, hit)| {
            let rival = calm.map(|(_, hit)| hit);
            let service = score(services.first());
            // "A mattress has been lying there for a week" is a little like both.
            let is_service =
                service >= hit.score && thresholds.is_sure(thresholds.confidence(services, rival));
            let chance = chance_of_danger(others);
            !is_service && thresholds.is_alarming(hit.score, service, score(rival), chance)
        });
    let sure = calm.filter(|(other, hit)| match other {
        // "By when must my appeal be there?" asks for no advice.
        Other::Topic(_)
            if asks_for_part && thresholds.is_close(hit.score, score(services.first())) =>
        {
            false
        }
        // Nothing is lost by saying that one does not know.
        Other::Topic(Topic::Outside) => {
            services.first().is_none_or(|first| hit.score > first.score)
        }
        other => {
            let confidence = thresholds.other_confidence(hit, services);
            // Advice that it must not give is worse than none; but who asks for a part of an answer seldom wants advice.
            thresholds.is_sure(confidence)
                || other.is_refused() && !asks_for_part && thresholds.is_declined(confidence)
        }
    });
    alarm.or(sure).map(|(other, _)| *other)
}

/// The best danger, and the best of everything else that is not a service.
pub(super) fn traced(others: &[(Other<'_>, Hit)]) -> Vec<RankedOther> {
    let best = |danger: bool| {
        others
            .iter()
            .find(|(other, _)| other.is_danger() == danger)
            .map(|(other, hit)| RankedOther {
                kind: other.kind(),
                score: hit.score,
                best_head: hit.dense.best_head,
                words_head: hit.lexical.head,
                chance: if danger {
                    chance_of_danger(others)
                } else {
                    hit.chance()
                },
            })
    };
    best(true).into_iter().chain(best(false)).collect()
}

/// How likely the classifier takes a question for one of the dangers among `others`.
fn chance_of_danger(others: &[(Other<'_>, Hit)]) -> f32 {
    others
        .iter()
        .filter(|(other, _)| other.is_danger())
        .map(|(_, hit)| hit.chance())
        .sum()
}
