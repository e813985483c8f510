//! The published catalogue with everything that is computed from it once: index and safe HTML.

use std::collections::HashMap;

use super::retrieval::{Entry, Hit, LexicalError, Retriever, entries};
use crate::{
    catalogue::{Catalogue, Facet, Language, Service, ServiceId, markdown},
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
    order: Vec<ServiceId>,
    retriever: Retriever,
    html: HashMap<(ServiceId, Language, Facet), String>,
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
        let order: Vec<_> = catalogue.services.keys().cloned().collect();
        let retriever = Retriever::build(order.len(), entries, vectors)?;
        let mut html = HashMap::new();
        for service in catalogue.services.values() {
            for (language, text) in &service.texts {
                for section in &text.sections {
                    let key = (service.id.clone(), *language, section.facet);
                    html.insert(key, markdown::to_html(&section.markdown));
                }
            }
        }
        let version = catalogue.version();
        Ok(Self {
            catalogue,
            version,
            order,
            retriever,
            html,
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

    /// Services by how well they fit `text`, best first.
    ///
    /// # Errors
    /// When the index of words fails.
    pub(super) fn search(
        &self,
        text: &str,
        language: Language,
        vector: Option<&Vector>,
    ) -> Result<Vec<(&Service, Hit)>, LexicalError> {
        let hits = self.retriever.search(text, language, vector)?;
        let service = |hit: Hit| {
            let id = self.order.get(hit.document)?;
            Some((self.catalogue.services.get(id)?, hit))
        };
        Ok(hits.into_iter().filter_map(service).collect())
    }

    /// The safe HTML of a section.
    pub(super) fn html(&self, service: &ServiceId, language: Language, facet: Facet) -> &str {
        let key = (service.clone(), language, facet);
        self.html.get(&key).map_or("", String::as_str)
    }
}
