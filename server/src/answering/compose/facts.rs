//! Facts of a service as lines: fees, documents, time, deadlines, online.

use super::{Composer, Part, escape, list};
use crate::catalogue::{Language, Service};

impl Composer<'_> {
    pub(super) fn fees(&self, service: &Service) -> Option<Part> {
        let speaker = self.speaker();
        let mut language = self.language;
        let lines = service.facts.fees.iter().map(|fee| {
            let price = speaker.price(fee);
            match service.text_with(self.language, |text| text.fees.get(&fee.key)) {
                Some((found, condition)) => {
                    language = widest(language, found);
                    speaker.say("fee", &[("price", &price), ("condition", condition)])
                }
                None => price,
            }
        });
        self.lines(lines.collect(), language)
    }

    pub(super) fn documents(&self, service: &Service) -> Option<Part> {
        let speaker = self.speaker();
        let mut language = self.language;
        let lines = service.facts.documents.iter().filter_map(|document| {
            let (found, name) =
                service.text_with(self.language, |text| text.documents.get(&document.key))?;
            language = widest(language, found);
            Some(if document.required {
                name.clone()
            } else {
                speaker.say("document-if-needed", &[("document", name)])
            })
        });
        let lines = lines.collect();
        self.lines(lines, language)
    }

    pub(super) fn duration(&self, service: &Service) -> Option<Part> {
        let time = service.facts.processing_time?;
        let line = self.speaker().duration(time);
        let html = format!("<p>{}</p>", escape(&line));
        Some(Part {
            lines: vec![line],
            html,
            language: self.language,
        })
    }

    pub(super) fn deadlines(&self, service: &Service) -> Option<Part> {
        let speaker = self.speaker();
        let mut language = self.language;
        let lines = service.facts.deadlines.iter().map(|deadline| {
            let time = speaker.time(deadline.amount, deadline.unit);
            match service.text_with(self.language, |text| text.deadlines.get(&deadline.key)) {
                Some((found, condition)) => {
                    language = widest(language, found);
                    speaker.say("deadline", &[("time", &time), ("condition", condition)])
                }
                None => time,
            }
        });
        self.lines(lines.collect(), language)
    }

    pub(super) fn online(&self, service: &Service) -> Option<Part> {
        let speaker = self.speaker();
        let line = match &service.facts.online {
            Some(online) => speaker.text(&format!("online-{}", online.kind.key())),
            None if service
                .text_with(self.language, |text| {
                    text.section(crate::catalogue::Facet::Online)
                })
                .is_some() =>
            {
                return None;
            }
            None => speaker.text("online-none"),
        };
        let html = format!("<p>{}</p>", escape(&line));
        Some(Part {
            lines: vec![line],
            html,
            language: self.language,
        })
    }

    fn lines(&self, lines: Vec<String>, language: Language) -> Option<Part> {
        if lines.is_empty() {
            return None;
        }
        let html = list(&lines, language, self.language);
        Some(Part {
            lines,
            html,
            language,
        })
    }
}

/// Whether two languages are written with the same words.
pub(super) fn is_same(one: Language, other: Language) -> bool {
    one.standard() == other.standard()
}

/// German as soon as one of the texts had to be German.
fn widest(so_far: Language, found: Language) -> Language {
    if so_far.standard() == found.standard() {
        so_far
    } else {
        found
    }
}
