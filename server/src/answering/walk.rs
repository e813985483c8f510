//! One question on its way, after retrieval: decision, facet, follow-up, answer.

use std::time::Duration;

use jiff::Zoned;

use super::{
    Answer, Ask, Assistant, Conversation, Kind, Knowledge, Question, Ranked, RankedOther, Trace,
    compose::Composer,
    continuation::{Leaning, Likeness},
    decision::{Decision, Thresholds, Wording},
    facet::{PartSignal, facet_of, signals},
    follow_up::{Circumstances, Manner},
    format::Speaker,
    hours::day_asked,
    instead::{another_town, meant_instead, rule_out, take_follow_up, traced},
    knowledge::{Found, Other},
    retrieval::Hit,
    rules::{FixedText, asks_for_claim, asks_for_decision},
    vocabulary::{Topic, Vocabularies},
};
use crate::catalogue::{Elsewhere, Facet, Language, Service, ServiceId};

/// Services that are shown beside an abstention.
const NEAREST: usize = 3;
/// Services that a trace lists.
const TRACED: usize = 20;

/// Categories of services that are granted.
const GRANTED: [&str; 3] = ["social", "family", "migration"];

/// What a walk starts from.
pub(super) struct Start<'a> {
    pub(super) assistant: &'a Assistant,
    pub(super) ask: &'a Ask,
    pub(super) language: Language,
    pub(super) knowledge: &'a Knowledge,
    /// The question without what it sets aside.
    pub(super) wanted: &'a Question,
    pub(super) found: Found<'a>,
    /// How likely it asks for each part by its meaning; empty without a model.
    pub(super) part_chances: &'a [f32],
    /// The related service that the question fits better than the earlier one.
    pub(super) neighbour: Option<ServiceId>,
    pub(super) now: &'a Zoned,
}

/// One question on its way, after retrieval.
pub(super) struct Walk<'a> {
    assistant: &'a Assistant,
    ask: &'a Ask,
    composer: Composer<'a>,
    found: Vec<(&'a Service, Hit)>,
    /// What is meant instead of a service, where [`Decision::Other`] says so.
    other: Option<Other<'a>>,
    /// The best of each kind of what is not a service, for evaluation.
    others: Vec<RankedOther>,
    parts: Vec<PartSignal>,
    confidence: f32,
    thresholds: Thresholds,
    decision: Decision,
    facet: Facet,
    asks_for_decision: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(start: Start<'a>) -> Self {
        let Start {
            assistant,
            ask,
            language,
            knowledge,
            now,
            ..
        } = start;
        let vocabularies = &assistant.parts().vocabularies;
        let vocabulary = vocabularies.of(language);
        let asked = facet_of(start.wanted, language, vocabularies).map(|(facet, _)| facet);
        let parts = signals(start.wanted, language, vocabularies, start.part_chances);
        let (thresholds, handicap) = assistant.thresholds().after_halvings(knowledge.halvings());
        let Found {
            services: mut found,
            mut others,
        } = start.found.with_handicap(handicap);
        let likeness = take_follow_up(&mut others, ask.conversation.is_some());
        let told = part_told(assistant, ask, asked, &parts).or(asked);
        let asks_for_part = told.is_some_and(|facet| facet != Facet::General);
        rule_out(
            &mut others,
            &ask.question,
            asks_for_part,
            language,
            vocabularies,
        );
        let other_town = another_town(assistant, ask, language, knowledge, &mut others);
        let hits: Vec<_> = found.iter().map(|(_, hit)| *hit).collect();
        let rival = others.first().map(|(_, hit)| hit);
        let mut confidence = thresholds.confidence(&hits, rival);
        let other = meant_instead(
            &thresholds,
            &others,
            &hits,
            likeness.as_ref(),
            asks_for_part,
        );
        let other = other.or(other_town);
        let mut decision = match other {
            // What is no authority's business on its own may still continue a conversation.
            Some(Other::Topic(Topic::Outside)) => Decision::Abstain,
            Some(_) => Decision::Other,
            None => {
                let wording = wording(&ask.question, found.first(), language, knowledge);
                thresholds.decide(&hits, confidence, wording)
            }
        };
        // Neither goes on with what was talked of before.
        let leaves = other_town.is_some() || other.is_some_and(|other| other.is_danger());

        // The part that follows from what was talked of before, where it does.
        let mut continued = None;
        if let Some(conversation) = ask.conversation.as_ref().filter(|_| !leaves) {
            let manner = Manner::of(&ask.question, vocabulary, told);
            let leaning = likeness.map_or(Leaning::MayStay, |likeness| {
                let likeness = Likeness::of(conversation, likeness, &found, &others, knowledge);
                thresholds.continuation().leaning(&likeness)
            });
            let follow_up = manner.follow_up(Circumstances {
                decision,
                is_sure: thresholds.suffices_for_few_words(confidence)
                    || knowledge.is_related(&conversation.service, found.first()),
                is_among_few: thresholds.is_among_few(decision, &hits, rival),
                place: place_of(&found, &conversation.service),
                has_neighbour: start.neighbour.is_some(),
                leaning,
            });
            let nearest = found.first().map(|(service, _)| &service.id);
            let neighbour = start.neighbour.as_ref();
            let (kept, part) = follow_up.meant(conversation, asked, neighbour, nearest);
            continued = part;
            if let Some(place) = kept.and_then(|id| place_of(&found, id)) {
                let service = found.remove(place);
                found.insert(0, service);
                // The visitor named the topic before; what is left to find is the part.
                confidence = confidence.max(thresholds.certain());
                decision = Decision::Answer;
            }
        }

        let first = found.first().map(|(service, _)| *service);
        let said = continued.or(asked);
        let asks_for_decision = wants_decision(&ask.question, said, first, language, vocabularies);
        let decided = asks_for_decision.then_some(Facet::Requirements);
        let facet = decided.unwrap_or_else(|| begin_with(assistant, ask, continued, said, &parts));
        let speaker = Speaker::new(&assistant.parts().locales, language);
        let day = day_asked(&ask.question, vocabulary, speaker, now);
        let composer = assistant.composer(knowledge, language, now, day);
        Self {
            assistant,
            ask,
            composer,
            found,
            other,
            others: traced(&others, likeness),
            parts,
            confidence,
            thresholds,
            decision,
            facet,
            asks_for_decision,
        }
    }

    pub(super) fn trace(&self, model_time: Duration) -> Trace {
        let ranked = self.found.iter().take(TRACED).map(|(service, hit)| Ranked {
            id: service.id.clone(),
            score: hit.score,
            dense: hit.dense,
            lexical: hit.lexical,
            class: hit.class,
        });
        Trace {
            ranked: ranked.collect(),
            others: self.others.clone(),
            parts: self.parts.clone(),
            confidence: self.confidence,
            model_time,
        }
    }

    pub(super) fn answer(&self) -> Answer {
        let mut answer = match (self.decision, self.found.first(), self.other) {
            (Decision::Answer, Some((service, _)), _) => self.service(service),
            (Decision::Clarify(choices), Some(_), _) => {
                self.choices(Kind::Clarify, "clarify", choices)
            }
            (Decision::Other, _, Some(Other::Elsewhere(matter))) => self.elsewhere(matter),
            (Decision::Other, _, Some(Other::Topic(Topic::Fixed(fixed)))) => self.fixed(fixed),
            _ => self.choices(Kind::Abstain, "abstain", self.offered()),
        };
        answer.confidence = self.confidence;
        answer
    }

    fn service(&self, service: &Service) -> Answer {
        let parts = self.assistant.parts();
        let composed = self.composer.compose(service, self.facet);
        let speaker = Speaker::new(&parts.locales, self.composer.language);
        let foreign = composed.text_language.standard() != self.composer.language.standard();
        let lead = if self.asks_for_decision {
            Some(match composed.lead {
                Some(lead) => format!("{} {lead}", speaker.text("refused-decision")),
                None => speaker.text("refused-decision"),
            })
        } else {
            composed.lead
        };
        let related = service.facts.related.iter();
        let services = &self.composer.knowledge.catalogue().services;
        Answer {
            lead,
            text_language: composed.text_language,
            facet: self.facet,
            service: Some(self.composer.answered(service)),
            sections: composed.sections,
            links: self.composer.links(service),
            alternatives: related
                .filter_map(|id| services.get(id))
                .take(NEAREST)
                .map(|service| self.composer.alternative(service))
                .collect(),
            contact: self
                .composer
                .contact(Some(service), &parts.town.contact_office),
            fallback: foreign.then(|| speaker.text("fallback")),
            conversation: Some(Conversation::new(
                service.id.clone(),
                self.facet,
                self.composer.now.timestamp(),
            )),
            ..self
                .assistant
                .empty(&self.composer, Kind::Answer, composed.text)
        }
    }

    /// A fixed text. Beside what is declined stands what the town has to offer: whoever asks whether they may be put out on the
    /// street gets no advice, but finds the help for those who lose their home.
    fn fixed(&self, fixed: &FixedText) -> Answer {
        let mut answer = self.assistant.fixed(&self.composer, fixed, self.ask);
        if fixed.kind == Kind::Refused {
            let fitting = self.found.iter().take(NEAREST);
            answer.alternatives = fitting
                .take_while(|(_, hit)| self.thresholds.is_beside(hit.score))
                .map(|(service, _)| self.composer.alternative(service))
                .collect();
        }
        answer
    }

    /// Says whose matter it is, since it is not the town's.
    fn elsewhere(&self, matter: &Elsewhere) -> Answer {
        let nearest = self.choices(Kind::Abstain, "abstain", NEAREST);
        let Some((text_language, text)) = matter.text(self.composer.language) else {
            return nearest;
        };
        let foreign = text_language.standard() != self.composer.language.standard();
        let speaker = Speaker::new(&self.assistant.parts().locales, self.composer.language);
        Answer {
            text: text.answer.clone(),
            text_language,
            fallback: foreign.then(|| speaker.text("fallback")),
            links: Composer::responsible(&matter.responsible),
            // Whoever asks for something else next does not mean the service before.
            conversation: None,
            ..nearest
        }
    }

    /// How many services an abstention offers: none where nobody's business fits clearly better than every service, since a
    /// licence for a restaurant is no answer to a recipe.
    fn offered(&self) -> usize {
        let Some(Other::Topic(Topic::Outside)) = self.other else {
            return NEAREST;
        };
        let outside = self.others.last().map_or(0.0, |other| other.score);
        let first = self.found.first().map_or(0.0, |(_, hit)| hit.score);
        if self.thresholds.is_close(outside, first) {
            NEAREST
        } else {
            0
        }
    }

    /// What a conversation is supposed to be about that began with asking back: whoever goes on with "which papers?" instead of
    /// choosing means the likeliest, and the answer names it.
    fn supposed(&self, kind: Kind) -> Option<Conversation> {
        let (service, _) = self.found.first().filter(|_| kind == Kind::Clarify)?;
        let now = self.composer.now.timestamp();
        Some(Conversation::new(service.id.clone(), self.facet, now))
    }

    /// Asks back or abstains, with the nearest services to choose from.
    fn choices(&self, kind: Kind, key: &str, count: usize) -> Answer {
        let speaker = Speaker::new(&self.assistant.parts().locales, self.composer.language);
        let nearest = self.found.iter().take(count);
        Answer {
            facet: self.facet,
            alternatives: nearest
                .map(|(service, _)| self.composer.alternative(service))
                .collect(),
            // The topic stays: "und was kostet das?" after an abstention still means the one before.
            conversation: self
                .ask
                .conversation
                .clone()
                .or_else(|| self.supposed(kind)),
            ..self
                .assistant
                .empty(&self.composer, kind, speaker.text(key))
        }
    }
}

/// The part that a question asks for, of which words name `asked`. Whoever goes on talking asks in fewer words: there, what it is
/// surely like counts as well.
fn part_told(
    assistant: &Assistant,
    ask: &Ask,
    asked: Option<Facet>,
    parts: &[PartSignal],
) -> Option<Facet> {
    ask.conversation.as_ref()?;
    let part = assistant.part_thresholds(ask).decide(asked, parts);
    (part != Facet::General).then_some(part)
}

/// The part to begin with: what follows from the conversation, else what words have `said` and likeness.
fn begin_with(
    assistant: &Assistant,
    ask: &Ask,
    continued: Option<Facet>,
    said: Option<Facet>,
    parts: &[PartSignal],
) -> Facet {
    match continued {
        Some(part) if part != Facet::General => part,
        _ => assistant.part_thresholds(ask).decide(said, parts),
    }
}

/// Whether somebody decides over what `service` gives, by what people earn, have or are.
fn is_granted(service: &Service) -> bool {
    GRANTED.contains(&service.facts.category.as_str())
}

/// Whether `question`, for which `first` fits best and which asks for `facet`, wants to know what only the office decides.
fn wants_decision(
    question: &Question,
    facet: Option<Facet>,
    first: Option<&Service>,
    language: Language,
    vocabularies: &Vocabularies,
) -> bool {
    // "Wo bekomme ich …" asks for the way, "bekomme ich …" for the outcome.
    let claims = matches!(facet, None | Some(Facet::Requirements))
        && first.is_some_and(is_granted)
        && asks_for_claim(question, language, vocabularies);
    claims
        || matches!(facet, None | Some(Facet::Requirements | Facet::General))
            && asks_for_decision(question, language, vocabularies)
}

/// Where the service `id` stands in `found`, from 0.
fn place_of(found: &[(&Service, Hit)], id: &ServiceId) -> Option<usize> {
    found.iter().position(|(service, _)| service.id == *id)
}

/// How much `question` says, for which `first` fits best.
fn wording(
    question: &Question,
    first: Option<&(&Service, Hit)>,
    language: Language,
    knowledge: &Knowledge,
) -> Wording {
    let (word, service) = match (question.words(), first) {
        ([word], Some((service, _))) => (word, service),
        ([_, _], _) => return Wording::TwoWords,
        _ => return Wording::Telling,
    };
    if knowledge.is_name(word, &service.id, language) {
        Wording::Telling
    } else if knowledge.is_part_of_names(word) {
        Wording::PartOfNames
    } else {
        Wording::LoneWord
    }
}
