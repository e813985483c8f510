//! The texts by which everything can be found.

use std::collections::HashMap;

use super::{
    density::{Density, Sieve},
    transcription::in_cyrillic,
};
use crate::{
    answering::{
        retrieval::{Entry, EntryKind},
        vocabulary::Examples,
    },
    catalogue::{Catalogue, Elsewhere, Language, Service, markdown},
};

/// The texts of `catalogue` and `examples`. Documents are the services in the order of their ids, then what is not the town's
/// in the order of its ids, then the topics of the examples. Of the last two there are no more than the [`Density`] of the services
/// allows.
pub(super) fn entries(catalogue: &Catalogue, examples: &Examples) -> Vec<Entry> {
    let mut entries = Entries::default();
    let density = Density::of(catalogue);
    for (document, service) in catalogue.services.values().enumerate() {
        entries.service(document, service);
    }
    for (place, matter) in catalogue.elsewhere.values().enumerate() {
        entries.elsewhere(catalogue.services.len() + place, matter, &density);
    }
    let before = catalogue.services.len() + catalogue.elsewhere.len();
    let mut sieves = HashMap::<_, Sieve>::new();
    for example in &examples.sentences {
        let sieve = sieves.entry((example.topic, example.language)).or_default();
        if !sieve.takes(density.share(example.language)) {
            continue;
        }
        let document = before + example.topic;
        entries.add(
            document,
            example.language,
            EntryKind::Question,
            example.text.clone(),
        );
    }
    entries.0
}

#[derive(Default)]
struct Entries(Vec<Entry>);

impl Entries {
    fn service(&mut self, document: usize, service: &Service) {
        let german = service.texts.get(&Language::De);
        for (language, text) in &service.texts {
            let mut add = |kind, text| self.add(document, *language, kind, text);
            add(EntryKind::Title, text.title.clone());
            for name in &text.names {
                add(EntryKind::Name, name.clone());
            }
            for name in german.into_iter().flat_map(|text| &text.names) {
                if let Some(heard) = in_cyrillic(name, *language) {
                    add(EntryKind::Name, heard);
                }
            }
            for question in &text.questions {
                add(EntryKind::Question, question.clone());
            }
            let answer = format!("{}. {}", text.title, text.answer);
            add(EntryKind::Answer, answer);
            for section in &text.sections {
                let body = markdown::to_plain(&section.markdown);
                let section_text = format!("{}. {}\n{body}", text.title, section.title);
                add(EntryKind::Section(section.facet), section_text);
            }
        }
    }

    fn elsewhere(&mut self, document: usize, matter: &Elsewhere, density: &Density) {
        for (language, text) in &matter.texts {
            let share = density.share(*language);
            if share <= 0.0 {
                continue;
            }
            let mut sieve = Sieve::default();
            let mut add = |kind, text| self.add(document, *language, kind, text);
            add(EntryKind::Title, text.title.clone());
            for question in text.questions.iter().filter(|_| sieve.takes(share)) {
                add(EntryKind::Question, question.clone());
            }
            add(
                EntryKind::Answer,
                format!("{}. {}", text.title, text.answer),
            );
        }
    }

    fn add(&mut self, document: usize, language: Language, kind: EntryKind, text: String) {
        self.0.push(Entry {
            document,
            language,
            kind,
            text,
        });
    }
}
