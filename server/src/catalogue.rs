//! What the town offers: services, offices, hours, fees. Knows neither HTTP nor SQL nor the model.

mod elsewhere;
mod facet;
mod fault;
mod german;
mod holiday;
mod hours;
mod identifier;
mod language;
pub mod markdown;
mod office;
pub mod seed;
mod service;

use std::collections::BTreeMap;

pub use elsewhere::{Elsewhere, ElsewhereText, Responsible};
pub use facet::Facet;
pub use fault::{CatalogueError, Fault};
pub use german::GermanWords;
pub use holiday::{Holiday, State, holiday_on};
pub use hours::{Closed, DayHours, OpeningHours, TimeRange, Weekday};
pub use identifier::{CategoryId, ElsewhereId, IdentifierError, OfficeId, ServiceId};
pub use language::{Language, UnknownLanguage};
pub use office::{Accessibility, Address, Appointment, DateException, Office, WeeklyHours};
pub use service::{
    Cents, Deadline, Document, Facts, Fee, FeeSource, LegalBasis, Online, OnlineKind, Price,
    ProcessingTime, Recurrence, Section, Service, ServiceText, TimeUnit,
};

/// One text per language.
pub type Texts = BTreeMap<Language, String>;

/// Everything that is published, in one version.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// Services by id.
    pub services: BTreeMap<ServiceId, Service>,
    /// Offices by id.
    pub offices: BTreeMap<OfficeId, Office>,
    /// Titles of the groups of services.
    pub categories: BTreeMap<CategoryId, Texts>,
    /// What is not the town's, by id.
    pub elsewhere: BTreeMap<ElsewhereId, Elsewhere>,
}

impl Catalogue {
    /// The version of this content: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON. Equal content has
    /// the equal version on every machine.
    ///
    /// # Panics
    /// Never: the content is representable as JSON.
    #[must_use]
    pub fn version(&self) -> String {
        use sha2::{Digest, Sha256};

        // Without the versions of the services: they count publications, and are no content.
        let services: Vec<_> = self
            .services
            .values()
            .map(|service| (&service.id, &service.facts, &service.texts))
            .collect();
        let content =
            serde_json::to_vec(&(services, &self.offices, &self.categories, &self.elsewhere))
                .expect("the catalogue has only string keys, so it is representable as JSON");
        let digest = Sha256::digest(content);
        crate::hexadecimal::hexadecimal(&digest[..8])
    }
}

/// The text in `language`, else its standard variety (`de-simple` falls back to `de`), else German; with the language that
/// it is in.
#[must_use]
pub fn text_in(texts: &Texts, language: Language) -> Option<(Language, &str)> {
    [language, language.standard(), Language::De]
        .into_iter()
        .find_map(|candidate| texts.get(&candidate).map(|text| (candidate, text.as_str())))
}
