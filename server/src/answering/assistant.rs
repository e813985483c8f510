//! The walk of a question: rules, language, retrieval, decision, facet, composition.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use arc_swap::ArcSwapOption;
use jiff::Zoned;

use super::{
    Answer, Conversation, Disclosure, Kind, Knowledge, Origin, Question, Trace, Vocabularies,
    compose::Composer,
    contrast::Contrast,
    decision::Thresholds,
    facet::PartThresholds,
    follow_up::Manner,
    format::Speaker,
    hours::DayAsked,
    knowledge::Found,
    language::LanguageRecogniser,
    retrieval::{LexicalError, Setting},
    rules::{FixedText, fixed_text},
    walk::{Start, Walk},
};
use crate::{
    catalogue::{Facet, Language, ServiceId},
    clock::Clock,
    config::TownConfig,
    locale::Locales,
    model::{Embedding, Encoder, ModelError},
};

/// Answers questions. Cheap to clone.
#[derive(Clone)]
pub struct Assistant {
    parts: Arc<AssistantParts>,
    recogniser: LanguageRecogniser,
    thresholds: Thresholds,
    part_thresholds: PartThresholds,
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
    /// The language to answer in whatever the question's is, for those who have just chosen it.
    pub reply_language: Option<Language>,
    /// What was talked of before.
    pub conversation: Option<Conversation>,
}

/// What was found for a question.
struct Reading<'a> {
    found: Found<'a>,
    /// How likely it asks for each part by its meaning.
    part_chances: Vec<f32>,
    /// The question without what it sets aside.
    wanted: Question,
    model_time: Duration,
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
            part_thresholds: PartThresholds::shipped(),
            knowledge: Arc::default(),
        }
    }

    /// From now on answers come from `knowledge`.
    pub fn publish(&self, knowledge: Knowledge) {
        self.knowledge.store(Some(Arc::new(knowledge)));
    }

    /// The same assistant with other knowledge, while this one keeps its own.
    #[must_use]
    pub fn beside(&self, knowledge: Knowledge) -> Self {
        Self {
            knowledge: Arc::new(ArcSwapOption::from_pointee(knowledge)),
            ..self.clone()
        }
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

    /// The language in which `question` is written, asked on a page in `page`.
    #[must_use]
    pub fn recognise_language(&self, question: &Question, page: Language) -> Language {
        self.recogniser
            .recognise(question, page, &self.parts.vocabularies)
    }

    /// The answer to a question.
    ///
    /// # Errors
    /// While the assistant starts, when the model's queue is full, or when the index fails. A broken model is no error:
    /// words alone find the answer then.
    pub async fn answer(&self, ask: &Ask) -> Result<Answer, AnswerError> {
        self.answer_traced(ask).await.map(|(answer, _)| answer)
    }

    /// The help for a cry that the rules know: by words alone, so that it waits for nothing and is never refused.
    #[must_use]
    pub fn help(&self, ask: &Ask) -> Option<Answer> {
        let knowledge = self.knowledge()?;
        let language = self.language_of(ask);
        let fixed = fixed_text(&ask.question, language, &self.parts.vocabularies)
            .filter(|fixed| fixed.kind == Kind::Emergency)?;
        let now = self.parts.clock.now();
        let composer = self.composer(&knowledge, language, &now, DayAsked::Unspecified);
        Some(self.fixed(&composer, &fixed, ask))
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
                others: Vec::new(),
                parts: Vec::new(),
                confidence: 1.0,
                model_time: Duration::ZERO,
            };
            return Ok((self.fixed(&composer, &fixed, ask), trace));
        }

        let read = self.read(ask, language, &knowledge).await?;
        let (neighbour, more_time) = self
            .neighbour(ask, language, &knowledge, &read.found)
            .await?;
        let model_time = read.model_time + more_time;
        let walk = Walk::new(Start {
            assistant: self,
            ask,
            language,
            knowledge: &knowledge,
            wanted: &read.wanted,
            found: read.found,
            part_chances: &read.part_chances,
            neighbour,
            now: &now,
        });
        Ok((walk.answer(), walk.trace(model_time)))
    }

    /// Searches for the question; where it sets something aside, for its parts as well.
    async fn read<'a>(
        &self,
        ask: &Ask,
        language: Language,
        knowledge: &'a Knowledge,
    ) -> Result<Reading<'a>, AnswerError> {
        let question = &ask.question;
        let setting = match ask.conversation {
            Some(_) => Setting::InConversation,
            None => Setting::Alone,
        };
        let start = Instant::now();
        let contrast = Contrast::of(question, self.parts.vocabularies.of(language));
        let whole = question.text();
        let Some(Contrast { aside, wanted }) = contrast else {
            let embedding = self.encode(whole).await?;
            let model_time = start.elapsed();
            return Ok(Reading {
                found: knowledge.search(whole, language, embedding.as_ref(), setting)?,
                part_chances: knowledge.part_chances(whole, embedding.as_ref()),
                wanted: question.clone(),
                model_time,
            });
        };
        let (of_whole, of_wanted, of_aside) = tokio::try_join!(
            self.encode(whole),
            self.encode(wanted.text()),
            self.encode(&aside)
        )?;
        let model_time = start.elapsed();
        let parts = [
            (whole, of_whole.as_ref()),
            (wanted.text(), of_wanted.as_ref()),
            (&aside, of_aside.as_ref()),
        ];
        let (found, parts_count) = knowledge.search_apart(parts, language, setting)?;
        let (wanted, embedding) = if parts_count {
            (wanted, of_wanted)
        } else {
            (question.clone(), of_whole)
        };
        Ok(Reading {
            found,
            part_chances: knowledge.part_chances(wanted.text(), embedding.as_ref()),
            wanted,
            model_time,
        })
    }

    /// The language to answer in: the question's if the town speaks it, else the page's.
    fn language_of(&self, ask: &Ask) -> Language {
        if let Some(chosen) = ask.reply_language {
            return chosen;
        }
        let found =
            self.recogniser
                .recognise(&ask.question, ask.page_language, &self.parts.vocabularies);
        if self.parts.locales.has(found) {
            found
        } else {
            ask.page_language
        }
    }

    /// The service related to the earlier one that the question fits better, `alone` and together with the earlier topic:
    /// "passport: and for my daughter?" is the child's passport. With how long the model took for it.
    async fn neighbour(
        &self,
        ask: &Ask,
        language: Language,
        knowledge: &Knowledge,
        alone: &Found<'_>,
    ) -> Result<(Option<ServiceId>, Duration), AnswerError> {
        let Some(conversation) = &ask.conversation else {
            return Ok((None, Duration::ZERO));
        };
        let earlier = knowledge.catalogue().services.get(&conversation.service);
        let vocabulary = self.parts.vocabularies.of(language);
        let needs_context = Manner::of(&ask.question, vocabulary, None).needs_context();
        let Some(earlier) = earlier.filter(|_| needs_context) else {
            return Ok((None, Duration::ZERO));
        };
        let (_, text) = earlier.text(language);
        let together = format!("{}: {}", text.title, ask.question.text());
        let start = Instant::now();
        let embedding = self.encode(&together).await?;
        let model_time = start.elapsed();
        let together = knowledge.search(
            &together,
            language,
            embedding.as_ref(),
            Setting::InConversation,
        )?;
        let lead = |found: &Found<'_>, id| found.score_of(id) - found.score_of(&earlier.id);
        let nearer = earlier
            .facts
            .related
            .iter()
            .map(|id| {
                let lead = (lead(alone, id), lead(&together, id));
                (id, self.thresholds.continuation().lead_of_related(lead))
            })
            .filter(|(_, lead)| *lead >= 0.0)
            .max_by(|(_, one), (_, other)| one.total_cmp(other));
        Ok((nearer.map(|(id, _)| id.clone()), model_time))
    }

    /// From which chance on likeness counts for a part that `ask` asks for.
    pub(super) fn part_thresholds(&self, ask: &Ask) -> PartThresholds {
        match ask.conversation {
            Some(_) => self.part_thresholds.later(),
            None => self.part_thresholds,
        }
    }

    /// When an answer is given.
    pub(super) const fn thresholds(&self) -> &Thresholds {
        &self.thresholds
    }

    async fn encode(&self, text: &str) -> Result<Option<Embedding>, AnswerError> {
        let Some(encoder) = &self.parts.encoder else {
            return Ok(None);
        };
        match encoder.encode_question(text).await {
            Ok(embedding) => Ok(Some(embedding)),
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

    /// A fixed text. What was talked of stays: "thanks, and what does it cost?" may come in two messages.
    pub(super) fn fixed(&self, composer: &Composer<'_>, fixed: &FixedText, ask: &Ask) -> Answer {
        let speaker = Speaker::new(&self.parts.locales, composer.language);
        let text = speaker.say(&fixed.key, &[("town", &self.parts.town.name)]);
        let mut answer = self.empty(composer, fixed.kind, text);
        answer.origin = Origin::HumanCurated;
        answer.confidence = 1.0;
        answer.conversation.clone_from(&ask.conversation);
        if !fixed.wants_person && fixed.kind == Kind::SmallTalk {
            answer.contact = None;
        }
        answer
    }

    /// An answer with the AI notice and the way to a person, and nothing else yet.
    pub(super) fn empty(&self, composer: &Composer<'_>, kind: Kind, text: String) -> Answer {
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
