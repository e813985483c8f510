//! Composes an answer from reviewed texts and facts. Invents nothing: every word comes from the catalogue or from Fluent.

mod facts;
mod offices;
mod rows;

use jiff::Zoned;

use super::{
    Alternative, AnswerSection, AnsweredService, Contact, Knowledge, Link, LinkKind,
    format::Speaker,
    hours::{self, DayAsked},
};
use crate::{
    catalogue::{
        Facet, Language, Office, OfficeId, Online, OnlineKind, Responsible, Service, State, text_in,
    },
    locale::Locales,
};

/// A text in some language: HTML, and the same as plain lines.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    lines: Vec<String>,
    html: String,
    /// The language of the lines.
    language: Language,
}

/// What composing needs beside the service.
#[derive(Clone, Copy)]
pub(super) struct Composer<'a> {
    pub(super) knowledge: &'a Knowledge,
    pub(super) locales: &'a Locales,
    pub(super) language: Language,
    pub(super) state: State,
    pub(super) now: &'a Zoned,
    pub(super) day: DayAsked,
}

/// The composed answer to one part of a service.
pub(super) struct Composed {
    pub(super) lead: Option<String>,
    pub(super) text: String,
    pub(super) text_language: Language,
    pub(super) sections: Vec<AnswerSection>,
}

impl<'a> Composer<'a> {
    pub(super) fn speaker(&self) -> Speaker<'a> {
        Speaker::new(self.locales, self.language)
    }

    /// The answer on `service`: the part `facet` first, every other part after it.
    pub(super) fn compose(&self, service: &Service, facet: Facet) -> Composed {
        let speaker = self.speaker();
        let (text_language, text) = service.text(self.language);
        let order =
            std::iter::once(facet).chain(Facet::ALL.into_iter().filter(|other| *other != facet));
        let parts: Vec<_> = order
            .filter_map(|facet| Some((facet, self.part(service, facet)?)))
            .collect();
        let asked = parts.first().filter(|(first, _)| *first == facet);
        let (lead, body, language) = match (asked, facet) {
            (_, Facet::General) => (None, text.answer.clone(), text_language),
            (Some((_, part)), Facet::Hours) => (None, part.lines.join("\n"), part.language),
            (Some((_, part)), _) => {
                let lead = speaker.say(&format!("lead-{facet}"), &[("service", &text.title)]);
                (Some(lead), part.lines.join("\n"), part.language)
            }
            (None, _) => {
                let heading = speaker.text(&format!("facet-{facet}"));
                let lead = speaker.say("part-unknown", &[("facet", &heading)]);
                (Some(lead), text.answer.clone(), text_language)
            }
        };
        Composed {
            lead,
            text: body,
            text_language: language,
            sections: parts
                .into_iter()
                .map(|(facet, part)| self.section(service, facet, part))
                .collect(),
        }
    }

    fn section(&self, service: &Service, facet: Facet, part: Part) -> AnswerSection {
        let own = service.text_with(self.language, |text| text.section(facet));
        let title = match own {
            // A heading of the town's own, where it is in the visitor's language.
            Some((language, section)) if language.standard() == self.language.standard() => {
                section.title.clone()
            }
            _ => self.speaker().text(&format!("facet-{facet}")),
        };
        AnswerSection {
            facet,
            title,
            html: part.html,
            facts: self.shaped(service, facet),
            language: part.language,
        }
    }

    /// What is known of `facet`: facts first, the town's words after them.
    fn part(&self, service: &Service, facet: Facet) -> Option<Part> {
        let facts = match facet {
            Facet::Fees => self.fees(service),
            Facet::Documents => self.documents(service),
            Facet::Duration => self.duration(service),
            Facet::Deadline => self.deadlines(service),
            Facet::Online => self.online(service),
            Facet::Where => self.places(service),
            Facet::Hours => self.hours(service),
            Facet::General | Facet::Requirements => None,
        };
        let prose = self.prose(service, facet);
        match (facts, prose) {
            (None, prose) => prose,
            (facts, None) => facts,
            (Some(facts), Some(prose)) => {
                let html = if prose.language == facts.language {
                    facts.html + &prose.html
                } else {
                    let code = prose.language.standard().code();
                    format!(
                        "{}<div lang=\"{code}\" dir=\"ltr\">{}</div>",
                        facts.html, prose.html
                    )
                };
                Some(Part { html, ..facts })
            }
        }
    }

    fn prose(&self, service: &Service, facet: Facet) -> Option<Part> {
        let (language, _) = service.text_with(self.language, |text| text.section(facet))?;
        let rendered = self.knowledge.section(&service.id, language, facet)?;
        Some(Part {
            lines: rendered.lines.clone(),
            html: rendered.html.clone(),
            language,
        })
    }

    pub(super) fn answered(&self, service: &Service) -> AnsweredService {
        let (title_language, text) = service.text(self.language);
        AnsweredService {
            id: service.id.clone(),
            title: text.title.clone(),
            title_language,
            reviewed_on: service.facts.reviewed_on,
            reviewed_on_text: self.speaker().date(service.facts.reviewed_on),
            version: service.version,
        }
    }

    pub(super) fn alternative(&self, service: &Service) -> Alternative {
        let (language, text) = service.text(self.language);
        Alternative {
            id: service.id.clone(),
            title: text.title.clone(),
            language,
        }
    }

    /// The online service, appointments and the law.
    pub(super) fn links(&self, service: &Service) -> Vec<Link> {
        let speaker = self.speaker();
        let online = service.facts.online.iter().map(|online| Link {
            title: speaker.text(&format!("link-{}", online.kind.key())),
            url: online.url.clone(),
            kind: LinkKind::Online(online.kind),
        });
        // Who can book for this very service is not sent to the office's general page.
        let books = |online: &Online| online.kind == OnlineKind::Appointment;
        let booked = service.facts.online.as_ref().is_some_and(books);
        let appointments = self
            .offices(service)
            .filter(|_| !booked)
            .filter_map(|office| {
                let url = office.appointment_url.clone()?;
                let title =
                    speaker.say("link-appointment-office", &[("office", self.name(office))]);
                Some(Link {
                    title,
                    url,
                    kind: LinkKind::Appointment,
                })
            });
        let laws = service.facts.legal_basis.iter().filter_map(|law| {
            let url = law.url.clone()?;
            let title = speaker.say("link-law", &[("citation", &law.citation)]);
            Some(Link {
                title,
                url,
                kind: LinkKind::Law,
            })
        });
        let mut links: Vec<Link> = Vec::new();
        for link in online.chain(appointments).chain(laws) {
            if links.iter().all(|other| other.url != link.url) {
                links.push(link);
            }
        }
        links
    }

    /// The ways to who is responsible instead of the town.
    pub(super) fn responsible(responsible: &Responsible) -> Vec<Link> {
        let link = |kind, title: String, url| Link { title, url, kind };
        let page = responsible
            .url
            .clone()
            .map(|url| link(LinkKind::Responsible, responsible.name.clone(), url));
        let phone = responsible.phone.as_ref().map(|phone| {
            let digits: String = phone.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
            let title = format!("{}: {phone}", responsible.name);
            link(LinkKind::Phone, title, format!("tel:{digits}"))
        });
        page.into_iter().chain(phone).collect()
    }

    /// Whom to ask: the first office of `service`, else the town's own contact.
    pub(super) fn contact(
        &self,
        service: Option<&Service>,
        fallback: &OfficeId,
    ) -> Option<Contact> {
        let catalogue = self.knowledge.catalogue();
        let office = service
            .and_then(|service| self.offices(service).next())
            .or_else(|| catalogue.offices.get(fallback))?;
        let name = self.name(office);
        let hours = hours::describe(
            office,
            name,
            self.state,
            DayAsked::Unspecified,
            self.now,
            self.speaker(),
        );
        let address = &office.address;
        Some(Contact {
            name: name.to_owned(),
            address: format!("{}, {} {}", address.street, address.postcode, address.town),
            phone: office.phone.clone(),
            hours,
        })
    }

    pub(super) fn offices(&self, service: &'a Service) -> impl Iterator<Item = &'a Office> {
        let offices = &self.knowledge.catalogue().offices;
        service
            .facts
            .offices
            .iter()
            .filter_map(|id| offices.get(id))
    }

    pub(super) fn name(&self, office: &'a Office) -> &'a str {
        text_in(&office.name, self.language).map_or("", |(_, name)| name)
    }
}

/// `text` with the characters that mean something in HTML made harmless.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A list of `lines`, which are plain text in `language`, within an answer in `around`.
fn list(lines: &[String], language: Language, around: Language) -> String {
    let lang = if language.standard() == around.standard() {
        String::new()
    } else {
        format!(" lang=\"{}\" dir=\"ltr\"", language.standard().code())
    };
    let mut html = format!("<ul{lang}>");
    for line in lines {
        html.extend(["<li>", &escape(line), "</li>"]);
    }
    html + "</ul>"
}
