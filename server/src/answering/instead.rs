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

/// Takes what only goes on with a conversation out of `others`: within one, the best of it, and how likely the classifier takes the
/// question for any of it.
pub(super) fn take_follow_up(
    others: &mut Vec<(Other<'_>, Hit)>,
    in_conversation: bool,
) -> Option<(Hit, f32)> {
    let follow_ups = || others.iter().filter(|(other, _)| other.is_follow_up());
    let best = follow_ups().next().filter(|_| in_conversation);
    let best = best.map(|(_, hit)| *hit);
    let chance = follow_ups().map(|(_, hit)| hit.chance()).sum();
    others.retain(|(other, _)| !other.is_follow_up());
    best.map(|hit| (hit, chance))
}

/// What is meant instead of a service: somebody in danger first, then what fits better than every service and than a
/// continuation, `follow_up`.
pub(super) fn meant_instead<'a>(
    thresholds: &Thresholds,
    others: &[(Other<'a>, Hit)],
    services: &[Hit],
    follow_up: Option<&(Hit, f32)>,
    asks_for_part: bool,
) -> Option<Other<'a>> {
    let score = |hit: Option<&Hit>| hit.map_or(0.0, |hit| hit.score);
    let goes_on = follow_up.map(|(hit, _)| hit);
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
            let other = score(rival).max(score(goes_on));
            let is_follow_up = follow_up.is_some_and(|(_, goes_on)| *goes_on >= chance);
            !is_service
                && !is_follow_up
                && thresholds.is_alarming(hit.score, service, other, chance)
        });
    let sure = calm.filter(|(other, hit)| match other {
        _ if score(goes_on) >= hit.score => false,
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

/// The best danger, the continuation, and the best of everything else that is not a service.
pub(super) fn traced(
    others: &[(Other<'_>, Hit)],
    follow_up: Option<(Hit, f32)>,
) -> Vec<RankedOther> {
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
    let follow_up = follow_up.map(|(hit, chance)| RankedOther {
        kind: Other::Topic(&Topic::FollowUp).kind(),
        score: hit.score,
        best_head: hit.dense.best_head,
        words_head: hit.lexical.head,
        chance,
    });
    best(true)
        .into_iter()
        .chain(follow_up)
        .chain(best(false))
        .collect()
}

/// How likely the classifier takes a question for one of the dangers among `others`.
fn chance_of_danger(others: &[(Other<'_>, Hit)]) -> f32 {
    others
        .iter()
        .filter(|(other, _)| other.is_danger())
        .map(|(_, hit)| hit.chance())
        .sum()
}
