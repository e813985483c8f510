//! The walk of a question: rules, language, retrieval, decision, facet, composition.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use arc_swap::ArcSwapOption;
use jiff::Zoned;

use super::{
    Answer, Conversation, Disclosure, Kind, Knowledge, Origin, Question, Ranked, Trace,
    Vocabularies,
    compose::Composer,
    decision::{Decision, Thresholds},
    facet::facet_of,
    format::Speaker,
    hours::{DayAsked, day_asked},
    knowledge::Found,
    language::LanguageRecogniser,
    retrieval::{Hit, LexicalError},
    rules::{FixedText, asks_for_decision, fixed_text},
    vocabulary::Vocabulary,
};
use crate::{
    catalogue::{Elsewhere, Facet, Language, Service},
    clock::Clock,
    config::TownConfig,
    locale::Locales,
    model::{Encoder, ModelError, Vector},
};

/// Services that are shown beside an abstention.
const NEAREST: usize = 3;
/// Services that a trace lists.
const TRACED: usize = 20;

/// Answers questions. Cheap to clone.
#[derive(Clone)]
pub struct Assistant {
    parts: Arc<AssistantParts>,
    recogniser: LanguageRecogniser,
    thresholds: Thresholds,
    knowledge: Arc<ArcSwapOption<Knowledge>>,
}

/// What an assistant is made of.
pub struct AssistantParts {
    /// The model; `None` where it is down: then words alone find the answers.
    pub encoder: Option<Encoder>,
    /// The program's own sentences.
    pub locales: Arc<Locales>,
    /// The words by which questions are understood.
    pub vocabularies: Vocabularies,
    /// The town.
    pub town: TownConfig,
    /// The time.
    pub clock: Clock,
}

/// A question with its circumstances.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The question.
    pub question: Question,
    /// The language of the page.
    pub page_language: Language,
    /// What was talked of before.
    pub conversation: Option<Conversation>,
}

/// There is no answer.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// The index is not built yet.
    #[error("the assistant is starting")]
    Starting,
    /// The model's queue is full.
    #[error("the model is busy")]
    Busy,
    /// The index of words failed.
    #[error(transparent)]
    Lexical(#[from] LexicalError),
}

impl Assistant {
    /// An assistant that knows nothing yet.
    #[must_use]
    pub fn new(parts: AssistantParts) -> Self {
        Self {
            parts: Arc::new(parts),
            recogniser: LanguageRecogniser::new(),
            thresholds: Thresholds::shipped(),
            knowledge: Arc::default(),
        }
    }

    /// From now on answers come from `knowledge`.
    pub fn publish(&self, knowledge: Knowledge) {
        self.knowledge.store(Some(Arc::new(knowledge)));
    }

    /// What answers come from; `None` while starting.
    #[must_use]
    pub fn knowledge(&self) -> Option<Arc<Knowledge>> {
        self.knowledge.load_full()
    }

    /// What it is made of.
    #[must_use]
    pub fn parts(&self) -> &AssistantParts {
        &self.parts
    }

    /// The name of the model, for answers.
    #[must_use]
    pub fn model_name(&self) -> &str {
        self.parts
            .encoder
            .as_ref()
            .map_or("none", |encoder| &encoder.manifest().name)
    }

    /// The answer to a question.
    ///
    /// # Errors
    /// While the assistant starts, when the model's queue is full, or when the index fails. A broken model is no error:
    /// words alone find the answer then.
    pub async fn answer(&self, ask: &Ask) -> Result<Answer, AnswerError> {
        self.answer_traced(ask).await.map(|(answer, _)| answer)
    }

    /// The answer, with how it came about.
    ///
    /// # Errors
    /// As [`answer`](Self::answer).
    pub async fn answer_traced(&self, ask: &Ask) -> Result<(Answer, Trace), AnswerError> {
        let knowledge = self.knowledge().ok_or(AnswerError::Starting)?;
        let language = self.language_of(ask);
        let now = self.parts.clock.now();
        if let Some(fixed) = fixed_text(&ask.question, language, &self.parts.vocabularies) {
            let composer = self.composer(&knowledge, language, &now, DayAsked::Unspecified);
            let trace = Trace {
                ranked: Vec::new(),
                confidence: 1.0,
                model_time: Duration::ZERO,
            };
            return Ok((self.fixed(&composer, &fixed), trace));
        }

        let start = Instant::now();
        let vector = self.encode(&ask.question).await?;
        let model_time = start.elapsed();
        let found = knowledge.search(ask.question.text(), language, vector.as_ref())?;
        let walk = Walk::new(self, ask, language, &knowledge, found, &now);
        Ok((walk.answer(), walk.trace(model_time)))
    }

    /// The language to answer in: the question's if the town speaks it, else the page's.
    fn language_of(&self, ask: &Ask) -> Language {
        let found = self.recogniser.recognise(&ask.question, ask.page_language);
        if self.parts.locales.has(found) {
            found
        } else {
            ask.page_language
        }
    }

    async fn encode(&self, question: &Question) -> Result<Option<Vector>, AnswerError> {
        let Some(encoder) = &self.parts.encoder else {
            return Ok(None);
        };
        match encoder.encode_question(question.text()).await {
            Ok(vector) => Ok(Some(vector)),
            Err(ModelError::Busy) => Err(AnswerError::Busy),
            Err(error) => {
                tracing::error!(%error, "The model failed, words alone must do");
                Ok(None)
            }
        }
    }

    pub(super) fn composer<'a>(
        &'a self,
        knowledge: &'a Knowledge,
        language: Language,
        now: &'a Zoned,
        day: DayAsked,
    ) -> Composer<'a> {
        let state = self.parts.town.state;
        Composer {
            knowledge,
            locales: &self.parts.locales,
            language,
            state,
            now,
            day,
        }
    }

    fn fixed(&self, composer: &Composer<'_>, fixed: &FixedText) -> Answer {
        let speaker = Speaker::new(&self.parts.locales, composer.language);
        let text = speaker.say(&fixed.key, &[("town", &self.parts.town.name)]);
        let mut answer = self.empty(composer, fixed.kind, text);
        answer.origin = Origin::HumanCurated;
        answer.confidence = 1.0;
        if !fixed.wants_person && fixed.kind == Kind::SmallTalk {
            answer.contact = None;
        }
        answer
    }

    /// An answer with the AI notice and the way to a person, and nothing else yet.
    fn empty(&self, composer: &Composer<'_>, kind: Kind, text: String) -> Answer {
        let language = composer.language;
        Answer {
            kind,
            language,
            lead: None,
            text,
            text_language: language,
            facet: Facet::General,
            service: None,
            sections: Vec::new(),
            links: Vec::new(),
            alternatives: Vec::new(),
            contact: composer.contact(None, &self.parts.town.contact_office),
            confidence: 0.0,
            fallback: None,
            disclosure: Disclosure::new(&self.parts.locales, language, &self.parts.town.name),
            origin: Origin::AiSelected,
            catalogue_version: composer.knowledge.version().to_owned(),
            model: self.model_name().to_owned(),
            conversation: None,
        }
    }
}

/// One question on its way, after retrieval.
struct Walk<'a> {
    assistant: &'a Assistant,
    ask: &'a Ask,
    composer: Composer<'a>,
    found: Vec<(&'a Service, Hit)>,
    elsewhere: Option<&'a Elsewhere>,
    confidence: f32,
    decision: Decision,
    facet: Facet,
    asks_for_decision: bool,
}

impl<'a> Walk<'a> {
    fn new(
        assistant: &'a Assistant,
        ask: &'a Ask,
        language: Language,
        knowledge: &'a Knowledge,
        found: Found<'a>,
        now: &'a Zoned,
    ) -> Self {
        let vocabularies = &assistant.parts.vocabularies;
        let vocabulary = vocabularies.of(language);
        let asked = facet_of(&ask.question, language, vocabularies);
        let Found {
            services: mut found,
            elsewhere,
        } = found;
        let hits: Vec<_> = found.iter().map(|(_, hit)| *hit).collect();
        let rival = elsewhere.map(|(_, hit)| hit);
        let thresholds = &assistant.thresholds;
        let mut confidence = thresholds.confidence(&hits, rival.as_ref());
        let mut decision = if thresholds.is_elsewhere(rival.as_ref(), &hits) {
            Decision::Elsewhere
        } else {
            thresholds.decide(&hits, confidence)
        };

        let mut remembered = None;
        if let Some(conversation) = &ask.conversation
            && let Some(service) = knowledge.catalogue().services.get(&conversation.service)
        {
            match follow_up(
                &ask.question,
                vocabulary,
                asked.map(|(facet, _)| facet),
                decision,
            ) {
                FollowUp::SameTopic => {
                    let place = found.iter().position(|(other, _)| other.id == service.id);
                    if let Some(place) = place {
                        let kept = found.remove(place);
                        found.insert(0, kept);
                    }
                    // The visitor named the topic before; what is left to find is the part.
                    confidence = confidence.max(assistant.thresholds.certain());
                    decision = Decision::Answer;
                }
                FollowUp::SamePart => remembered = Some(conversation.facet),
                FollowUp::NewTopic => {}
            }
        }

        // "Wo bekomme ich …" asks for the way, "bekomme ich …" for the outcome.
        let asks_for_decision = matches!(
            asked,
            None | Some((Facet::Requirements | Facet::General, _))
        ) && asks_for_decision(&ask.question, language, vocabularies);
        let facet = if asks_for_decision {
            Facet::Requirements
        } else {
            asked
                .map(|(facet, _)| facet)
                .or(remembered)
                .unwrap_or_default()
        };
        let speaker = Speaker::new(&assistant.parts.locales, language);
        let day = day_asked(&ask.question, vocabulary, speaker, now);
        let composer = assistant.composer(knowledge, language, now, day);
        Self {
            assistant,
            ask,
            composer,
            found,
            elsewhere: elsewhere.map(|(matter, _)| matter),
            confidence,
            decision,
            facet,
            asks_for_decision,
        }
    }

    fn trace(&self, model_time: Duration) -> Trace {
        let ranked = self.found.iter().take(TRACED).map(|(service, hit)| Ranked {
            id: service.id.clone(),
            score: hit.score,
            dense: hit.dense,
            lexical: hit.lexical,
        });
        Trace {
            ranked: ranked.collect(),
            confidence: self.confidence,
            model_time,
        }
    }

    fn answer(&self) -> Answer {
        let mut answer = match (self.decision, self.found.first(), self.elsewhere) {
            (Decision::Answer, Some((service, _)), _) => self.service(service),
            (Decision::Clarify(choices), Some(_), _) => {
                self.choices(Kind::Clarify, "clarify", choices)
            }
            (Decision::Elsewhere, _, Some(matter)) => self.elsewhere(matter),
            _ => self.choices(Kind::Abstain, "abstain", NEAREST),
        };
        answer.confidence = self.confidence;
        answer
    }

    fn service(&self, service: &Service) -> Answer {
        let parts = &self.assistant.parts;
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

    /// Says whose matter it is, since it is not the town's.
    fn elsewhere(&self, matter: &Elsewhere) -> Answer {
        let nearest = self.choices(Kind::Abstain, "abstain", NEAREST);
        let Some((text_language, text)) = matter.text(self.composer.language) else {
            return nearest;
        };
        let foreign = text_language.standard() != self.composer.language.standard();
        let speaker = Speaker::new(&self.assistant.parts.locales, self.composer.language);
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

    /// Asks back or abstains, with the nearest services to choose from.
    fn choices(&self, kind: Kind, key: &str, count: usize) -> Answer {
        let speaker = Speaker::new(&self.assistant.parts.locales, self.composer.language);
        let nearest = self.found.iter().take(count);
        Answer {
            facet: self.facet,
            alternatives: nearest
                .map(|(service, _)| self.composer.alternative(service))
                .collect(),
            // The topic stays: "und was kostet das?" after an abstention still means the one before.
            conversation: self.ask.conversation.clone(),
            ..self
                .assistant
                .empty(&self.composer, kind, speaker.text(key))
        }
    }
}

/// How a question continues a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FollowUp {
    /// It asks for another part of the same service.
    SameTopic,
    /// It asks for the same part of another service.
    SamePart,
    /// It has nothing to do with it.
    NewTopic,
}

fn follow_up(
    question: &Question,
    vocabulary: &Vocabulary,
    asked: Option<Facet>,
    decision: Decision,
) -> FollowUp {
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
    let opens = vocabulary.follow_up_openings.opens(words).is_some();
    let refers = vocabulary.follow_up_references.find(words).is_some();
    let has_own_topic = covered.contains(&false);
    let clear = matches!(decision, Decision::Answer | Decision::Elsewhere);
    match (has_own_topic, opens || refers || asked.is_some()) {
        (false, true) => FollowUp::SameTopic,
        (true, _) if !clear && (opens || refers) => FollowUp::SameTopic,
        (true, true) if opens && asked.is_none() => FollowUp::SamePart,
        _ => FollowUp::NewTopic,
    }
}
