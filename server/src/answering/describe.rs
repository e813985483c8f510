//! A service whole, as its own page shows it.

use super::{
    AnswerSection, AnsweredService, Assistant, Knowledge, Link, compose::Composer, format::Speaker,
    hours::DayAsked,
};
use crate::catalogue::{Facet, Language, OpeningHours, ServiceId, Weekday, text_in};

/// A service whole, in one language.
#[derive(Debug, Clone)]
pub struct ServiceView {
    /// Which.
    pub service: AnsweredService,
    /// The short answer, in the language of the title.
    pub answer: String,
    /// Every part.
    pub sections: Vec<AnswerSection>,
    /// Ways on.
    pub links: Vec<Link>,
    /// Where to go.
    pub offices: Vec<OfficeDescription>,
    /// In the visitor's language: that the text is only there in German.
    pub fallback: Option<String>,
    /// The version of the catalogue.
    pub catalogue_version: String,
}

/// An office in words.
#[derive(Debug, Clone)]
pub struct OfficeDescription {
    /// Its name.
    pub name: String,
    /// Street; postcode and town.
    pub address: [String; 2],
    /// The ordinary week: day and times.
    pub week: Vec<(String, String)>,
    /// Its number.
    pub phone: String,
    /// Whether everyone gets in.
    pub accessibility: String,
    /// Where an appointment is booked.
    pub appointment_url: Option<String>,
}

impl Assistant {
    /// The service `id` in `language`; `None` if it is not published.
    #[must_use]
    pub fn describe(
        &self,
        knowledge: &Knowledge,
        id: &ServiceId,
        language: Language,
    ) -> Option<ServiceView> {
        let service = knowledge.catalogue().services.get(id)?;
        let now = self.parts().clock.now();
        let composer = self.composer(knowledge, language, &now, DayAsked::Unspecified);
        let (text_language, text) = service.text(language);
        let foreign = text_language.standard() != language.standard();
        let speaker = Speaker::new(&self.parts().locales, language);
        Some(ServiceView {
            service: composer.answered(service),
            answer: text.answer.clone(),
            sections: composer.compose(service, Facet::General).sections,
            links: composer.links(service),
            offices: composer
                .offices(service)
                .map(|office| composer.describe_office(office))
                .collect(),
            fallback: foreign.then(|| speaker.text("fallback")),
            catalogue_version: knowledge.version().to_owned(),
        })
    }
}

impl Assistant {
    /// The office that the town names for every question; `None` if it is not published.
    #[must_use]
    pub fn describe_contact(
        &self,
        knowledge: &Knowledge,
        language: Language,
    ) -> Option<OfficeDescription> {
        let office = knowledge
            .catalogue()
            .offices
            .get(&self.parts().town.contact_office)?;
        let now = self.parts().clock.now();
        let composer = self.composer(knowledge, language, &now, DayAsked::Unspecified);
        Some(composer.describe_office(office))
    }
}

impl Composer<'_> {
    fn describe_office(&self, office: &crate::catalogue::Office) -> OfficeDescription {
        let speaker = self.speaker();
        let hours = OpeningHours::new(office, self.state);
        let week = Weekday::ALL.into_iter().map(|day| {
            let ranges = hours.weekly(day);
            let times = if ranges.is_empty() {
                speaker.text("hours-row-closed")
            } else {
                speaker.ranges(&ranges)
            };
            (speaker.weekday(day), times)
        });
        let wheelchair = if office.accessibility.wheelchair {
            "office-wheelchair"
        } else {
            "office-no-wheelchair"
        };
        let note = text_in(&office.accessibility.note, self.language)
            .filter(|(language, _)| language.standard() == self.language.standard())
            .map_or(String::new(), |(_, note)| format!(" {note}"));
        let address = &office.address;
        OfficeDescription {
            name: self.name(office).to_owned(),
            address: [
                address.street.clone(),
                format!("{} {}", address.postcode, address.town),
            ],
            week: if office.hours.is_empty() {
                Vec::new()
            } else {
                week.collect()
            },
            phone: office.phone.clone(),
            accessibility: speaker.text(wheelchair) + &note,
            appointment_url: office.appointment_url.clone(),
        }
    }
}
