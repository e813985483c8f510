//! The published catalogue with everything that is computed from it once: index, safe HTML and plain lines.

use std::collections::HashMap;

mod density;
mod names;
mod texts;
mod transcription;

use density::Density;
use names::Names;

use super::{
    Kind, PartReader, Vocabularies,
    retrieval::{Classifiers, Entry, Hit, LexicalError, Retriever, Setting, Shape},
    suggest::{Suggester, Suggestion},
    vocabulary::Topic,
};
use crate::{
    catalogue::{
        Catalogue, Elsewhere, ElsewhereId, Facet, GermanWords, Language, Service, ServiceId,
        markdown,
    },
    model::{Embedding, Vector},
};

/// The matter that stands for all other towns.
const OTHER_TOWNS: &str = "andere-stadt";

/// The index cannot be built.
#[derive(Debug, thiserror::Error)]
#[error("the index cannot be built")]
pub struct KnowledgeError(#[from] LexicalError);

/// One version of what the assistant knows. Never changes: a new version is a new value.
pub struct Knowledge {
    catalogue: Catalogue,
    version: String,
    german: GermanWords,
    /// The documents of the index: the services, then what is not the town's, then what is no question for a service.
    services: Vec<ServiceId>,
    elsewhere: Vec<ElsewhereId>,
    topics: Vec<Topic>,
    retriever: Retriever,
    part_reader: Option<PartReader>,
    suggester: Suggester,
    names: Names,
    halvings: f32,
    sections: HashMap<(ServiceId, Language, Facet), Rendered>,
}

/// What an index is made of.
#[derive(Default)]
pub struct IndexMaterial {
    /// The [texts](Knowledge::texts).
    pub entries: Vec<Entry>,
    /// One for each, or none at all.
    pub vectors: Vec<Vector>,
    /// Trained on both.
    pub classifiers: Classifiers,
    /// Trained on the examples of parts.
    pub part_reader: Option<PartReader>,
}

/// What fits a question, best first.
pub(super) struct Found<'a> {
    /// Every service.
    pub(super) services: Vec<(&'a Service, Hit)>,
    /// Everything else.
    pub(super) others: Vec<(Other<'a>, Hit)>,
}

impl Found<'_> {
    /// How well the service `id` fits; 0 where there is none.
    pub(super) fn score_of(&self, id: &ServiceId) -> f32 {
        self.services
            .iter()
            .find(|(service, _)| service.id == *id)
            .map_or(0.0, |(_, hit)| hit.score)
    }

    /// Everything else than services counts less by `handicap`.
    pub(super) fn with_handicap(mut self, handicap: f32) -> Self {
        for (_, hit) in &mut self.others {
            hit.score -= handicap;
        }
        self
    }
}

/// What a question may be about beside services.
#[derive(Debug, Clone, Copy)]
pub(super) enum Other<'a> {
    /// A matter that is not the town's.
    Elsewhere(&'a Elsewhere),
    /// No question for a service.
    Topic(&'a Topic),
}

impl Other<'_> {
    /// Whether somebody may be in danger.
    pub(super) fn is_danger(&self) -> bool {
        matches!(self, Self::Topic(topic) if topic.is_emergency())
    }

    /// Whether it must be declined: legal, medical, political advice; insults.
    pub(super) fn is_refused(&self) -> bool {
        matches!(self, Self::Topic(Topic::Fixed(fixed)) if fixed.kind == Kind::Refused)
    }

    /// Whether it asks about the assistant itself.
    pub(super) fn is_about_assistant(&self) -> bool {
        matches!(self, Self::Topic(Topic::Fixed(fixed)) if fixed.kind == Kind::About)
    }

    /// Whether it only keeps the talk going.
    pub(super) fn is_small_talk(&self) -> bool {
        matches!(self, Self::Topic(Topic::Fixed(fixed)) if fixed.kind == Kind::SmallTalk)
    }

    /// Whether it goes on with what was talked of before.
    pub(super) fn is_follow_up(&self) -> bool {
        matches!(self, Self::Topic(Topic::FollowUp))
    }

    /// The name of its kind, for evaluation.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Elsewhere(_) => "elsewhere",
            Self::Topic(Topic::Outside) => "outside",
            Self::Topic(Topic::FollowUp) => "follow-up",
            Self::Topic(Topic::Fixed(fixed)) => fixed.kind.key(),
        }
    }
}

enum Document<'a> {
    Service(&'a Service),
    Other(Other<'a>),
}

/// A section of a service's text, rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rendered {
    /// Safe HTML.
    pub(super) html: String,
    /// The same as plain lines.
    pub(super) lines: Vec<String>,
}

impl Knowledge {
    /// The texts of `catalogue` and `vocabularies` whose vectors [`build`](Self::build) wants, in its order.
    #[must_use]
    pub fn texts(catalogue: &Catalogue, vocabularies: &Vocabularies) -> Vec<Entry> {
        texts::entries(catalogue, vocabularies.examples())
    }

    /// What the classifier over both tells apart in this `setting`: by itself, a question cannot go on with another. Twice as many
    /// places gained nothing on the development suites.
    #[must_use]
    pub fn shape(catalogue: &Catalogue, vocabularies: &Vocabularies, setting: Setting) -> Shape {
        let topics = vocabularies.examples().topics.iter();
        let within = setting == Setting::InConversation;
        let topics = topics.filter(|topic| within || !topic.is_follow_up());
        Shape {
            documents: catalogue.services.len() + catalogue.elsewhere.len() + topics.count(),
            vectors: 1,
            places: 1 << 14,
        }
    }

    /// Builds the index.
    ///
    /// # Errors
    /// When the index of words cannot be built.
    pub fn build(
        catalogue: Catalogue,
        vocabularies: &Vocabularies,
        material: IndexMaterial,
    ) -> Result<Self, KnowledgeError> {
        let services: Vec<_> = catalogue.services.keys().cloned().collect();
        let elsewhere: Vec<_> = catalogue.elsewhere.keys().cloned().collect();
        let topics = vocabularies.examples().topics.clone();
        let documents = Self::shape(&catalogue, vocabularies, Setting::InConversation).documents;
        let IndexMaterial {
            entries,
            vectors,
            classifiers,
            part_reader,
        } = material;
        let retriever = Retriever::build(documents, &entries, &vectors, classifiers)?;
        let mut sections = HashMap::new();
        for service in catalogue.services.values() {
            for (language, text) in &service.texts {
                for section in &text.sections {
                    let key = (service.id.clone(), *language, section.facet);
                    let plain = markdown::to_plain(&section.markdown);
                    let rendered = Rendered {
                        html: markdown::to_html(&section.markdown),
                        lines: plain.lines().map(str::to_owned).collect(),
                    };
                    sections.insert(key, rendered);
                }
            }
        }
        let version = catalogue.version();
        let german = GermanWords::of(&catalogue);
        let suggester = Suggester::build(&catalogue);
        let names = Names::of(&catalogue);
        let halvings = Density::of(&catalogue).halvings();
        Ok(Self {
            catalogue,
            version,
            german,
            services,
            elsewhere,
            topics,
            retriever,
            part_reader,
            suggester,
            names,
            halvings,
            sections,
        })
    }

    /// What is published.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The version of the catalogue.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its German words, by which quotations in other languages are known.
    #[must_use]
    pub const fn german(&self) -> &GermanWords {
        &self.german
    }

    /// Up to five curated questions in `language` for what was typed so far, best first.
    #[must_use]
    pub fn suggest(&self, typed: &str, language: Language) -> Vec<Suggestion> {
        self.suggester.suggest(typed, language)
    }

    /// The title, name or question of `service` in `language` that is nearest to `question` by its words.
    #[must_use]
    pub fn nearest_text(
        &self,
        question: &str,
        service: &ServiceId,
        language: Language,
    ) -> Option<&str> {
        self.suggester.nearest(question, service, language)
    }

    /// What fits `text`, best first.
    ///
    /// # Errors
    /// When the index of words fails.
    pub(super) fn search(
        &self,
        text: &str,
        language: Language,
        embedding: Option<&Embedding>,
        setting: Setting,
    ) -> Result<Found<'_>, LexicalError> {
        let hits = self.hits(text, language, embedding, setting)?;
        Ok(self.found(hits, embedding.is_some()))
    }

    /// What fits a question that sets something aside, best first, by its `whole` and by its parts, and whether these counted.
    /// Danger is told by the whole.
    ///
    /// # Errors
    /// When the index of words fails.
    pub(super) fn search_apart(
        &self,
        [whole, wanted, aside]: [(&str, Option<&Embedding>); 3],
        language: Language,
        setting: Setting,
    ) -> Result<(Found<'_>, bool), LexicalError> {
        let search = |(text, embedding)| self.hits(text, language, embedding, setting);
        let (by_whole, by_wanted, by_aside) = (search(whole)?, search(wanted)?, search(aside)?);
        let has_vector = whole.1.is_some();
        let Some(weighed) = self.retriever.weigh(&by_whole, by_wanted, &by_aside) else {
            return Ok((self.found(by_whole, has_vector), false));
        };
        let danger = |(other, _): &(Other<'_>, Hit)| other.is_danger();
        let mut found = self.found(weighed, has_vector);
        found.others.retain(|other| !danger(other));
        let whole = self.found(by_whole, has_vector);
        found.others.extend(whole.others.into_iter().filter(danger));
        found
            .others
            .sort_by(|(_, left), (_, right)| right.score.total_cmp(&left.score));
        Ok((found, true))
    }

    fn hits(
        &self,
        text: &str,
        language: Language,
        embedding: Option<&Embedding>,
        setting: Setting,
    ) -> Result<Vec<Hit>, LexicalError> {
        let meaning = embedding.map(|embedding| &embedding.meaning);
        self.retriever.search(text, language, meaning, setting)
    }

    /// Services and others apart, in the order of `hits`.
    fn found(&self, hits: Vec<Hit>, has_vector: bool) -> Found<'_> {
        let mut found = Found {
            services: Vec::with_capacity(self.services.len()),
            others: Vec::with_capacity(self.elsewhere.len() + self.topics.len()),
        };
        for hit in hits {
            match self.document(hit.document) {
                Some(Document::Service(service)) => found.services.push((service, hit)),
                // Words alone do not tell what is no question for a service.
                Some(Document::Other(Other::Topic(_))) if !has_vector => {}
                Some(Document::Other(other)) => found.others.push((other, hit)),
                None => {}
            }
        }
        found
    }

    /// How often the shipped catalogue's questions must be halved to be as few as this one's.
    pub(super) const fn halvings(&self) -> f32 {
        self.halvings
    }

    /// How likely `text` asks for each part by how it is put; empty without a model.
    pub(super) fn part_chances(&self, text: &str, embedding: Option<&Embedding>) -> Vec<f32> {
        let read = self.part_reader.as_ref().zip(embedding);
        read.map_or_else(Vec::new, |(reader, embedding)| {
            reader.chances(text, embedding)
        })
    }

    /// The matter that stands for all other towns, where the town has not taken it out.
    pub(super) fn other_towns(&self) -> Option<&Elsewhere> {
        let mut matters = self.catalogue.elsewhere.values();
        matters.find(|matter| matter.id.as_str() == OTHER_TOWNS)
    }

    /// Whether `found` is related to the service `earlier`.
    pub(super) fn is_related(&self, earlier: &ServiceId, found: Option<&(&Service, Hit)>) -> bool {
        let earlier = self.catalogue.services.get(earlier);
        let found = found.map(|(service, _)| &service.id);
        earlier
            .zip(found)
            .is_some_and(|(earlier, found)| earlier.facts.related.contains(found))
    }

    /// Whether `word` is a name of `service`, or nearly, and of no other.
    pub(super) fn is_name(&self, word: &str, service: &ServiceId, language: Language) -> bool {
        self.names.belong_to(service, word, language)
    }

    /// Whether `word` is only how longer German names end.
    pub(super) fn is_part_of_names(&self, word: &str) -> bool {
        self.names.end_with(word)
    }

    /// What is at a place of the index.
    fn document(&self, place: usize) -> Option<Document<'_>> {
        let rest = place.checked_sub(self.services.len());
        let Some(rest) = rest else {
            let service = self.catalogue.services.get(&self.services[place])?;
            return Some(Document::Service(service));
        };
        if let Some(id) = self.elsewhere.get(rest) {
            let matter = self.catalogue.elsewhere.get(id)?;
            return Some(Document::Other(Other::Elsewhere(matter)));
        }
        let topic = self.topics.get(rest - self.elsewhere.len())?;
        Some(Document::Other(Other::Topic(topic)))
    }

    /// A section of the text of `service` in `language`.
    pub(super) fn section(
        &self,
        service: &ServiceId,
        language: Language,
        facet: Facet,
    ) -> Option<&Rendered> {
        self.sections.get(&(service.clone(), language, facet))
    }
}
