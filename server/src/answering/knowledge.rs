//! The published catalogue with everything that is computed from it once: index, safe HTML and plain lines.

use std::collections::HashMap;

use super::retrieval::{Entry, Hit, LexicalError, Retriever, entries};
use crate::{
    catalogue::{Catalogue, Elsewhere, ElsewhereId, Facet, Language, Service, ServiceId, markdown},
    model::Vector,
};

/// The index cannot be built.
#[derive(Debug, thiserror::Error)]
#[error("the index cannot be built")]
pub struct KnowledgeError(#[from] LexicalError);

/// One version of what the assistant knows. Never changes: a new version is a new value.
pub struct Knowledge {
    catalogue: Catalogue,
    version: String,
    /// The documents of the index: the services, then what is not the town's.
    services: Vec<ServiceId>,
    elsewhere: Vec<ElsewhereId>,
    retriever: Retriever,
    sections: HashMap<(ServiceId, Language, Facet), Rendered>,
}

/// What fits a question, best first.
pub(super) struct Found<'a> {
    /// Every service.
    pub(super) services: Vec<(&'a Service, Hit)>,
    /// The nearest matter that is not the town's.
    pub(super) elsewhere: Option<(&'a Elsewhere, Hit)>,
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
    /// The texts of `catalogue` whose vectors [`build`](Self::build) wants, in its order.
    #[must_use]
    pub fn texts(catalogue: &Catalogue) -> Vec<Entry> {
        entries(catalogue)
    }

    /// Builds the index over `entries`, the texts of `catalogue`; `vectors` has one for each, or none at all.
    ///
    /// # Errors
    /// When the index of words cannot be built.
    pub fn build(
        catalogue: Catalogue,
        entries: &[Entry],
        vectors: &[Vector],
    ) -> Result<Self, KnowledgeError> {
        let services: Vec<_> = catalogue.services.keys().cloned().collect();
        let elsewhere: Vec<_> = catalogue.elsewhere.keys().cloned().collect();
        let documents = services.len() + elsewhere.len();
        let retriever = Retriever::build(documents, entries, vectors)?;
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
        Ok(Self {
            catalogue,
            version,
            services,
            elsewhere,
            retriever,
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

    /// What fits `text`, best first.
    ///
    /// # Errors
    /// When the index of words fails.
    pub(super) fn search(
        &self,
        text: &str,
        language: Language,
        vector: Option<&Vector>,
    ) -> Result<Found<'_>, LexicalError> {
        let mut found = Found {
            services: Vec::with_capacity(self.services.len()),
            elsewhere: None,
        };
        for hit in self.retriever.search(text, language, vector)? {
            let service = self.services.get(hit.document);
            if let Some(service) = service.and_then(|id| self.catalogue.services.get(id)) {
                found.services.push((service, hit));
            } else if found.elsewhere.is_none() {
                let place = hit.document.checked_sub(self.services.len());
                let id = place.and_then(|place| self.elsewhere.get(place));
                let matter = id.and_then(|id| self.catalogue.elsewhere.get(id));
                found.elsewhere = matter.map(|matter| (matter, hit));
            }
        }
        Ok(found)
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
