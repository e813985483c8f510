//! Fees and documents as what they are, a table and a list to tick, each text with the language that it is in.

use super::{Composer, Part, facts::is_same};
use crate::{
    answering::answer::{DocumentItem, FeeRow, SectionFacts},
    catalogue::{Facet, Service},
};

impl Composer<'_> {
    /// The facts of `facet` in their own shape, with the town's words on them as HTML; `None` where the section's HTML is all.
    pub(super) fn shaped(&self, service: &Service, facet: Facet) -> Option<SectionFacts> {
        let rest = self
            .prose(service, facet)
            .map_or_else(String::new, |prose| self.marked(prose));
        match facet {
            Facet::Fees => Some(self.fee_rows(service))
                .filter(|rows| !rows.is_empty())
                .map(|rows| SectionFacts::Fees { rows, rest }),
            Facet::Documents => Some(self.document_items(service))
                .filter(|items| !items.is_empty())
                .map(|items| SectionFacts::Documents { items, rest }),
            _ => None,
        }
    }

    fn fee_rows(&self, service: &Service) -> Vec<FeeRow> {
        let speaker = self.speaker();
        let row = |fee: &crate::catalogue::Fee| FeeRow {
            price: speaker.price(fee),
            condition: service
                .text_with(self.language, |text| text.fees.get(&fee.key))
                .map(|(language, condition)| (language, condition.clone())),
        };
        service.facts.fees.iter().map(row).collect()
    }

    fn document_items(&self, service: &Service) -> Vec<DocumentItem> {
        let speaker = self.speaker();
        let item = |document: &crate::catalogue::Document| {
            let (language, name) =
                service.text_with(self.language, |text| text.documents.get(&document.key))?;
            let text = if document.required {
                name.clone()
            } else {
                speaker.say("document-if-needed", &[("document", name)])
            };
            Some(DocumentItem { language, text })
        };
        service.facts.documents.iter().filter_map(item).collect()
    }

    /// The HTML of `prose`, which says its language where that is not the visitor's.
    fn marked(&self, prose: Part) -> String {
        if is_same(prose.language, self.language) {
            return prose.html;
        }
        let code = prose.language.standard().code();
        format!("<div lang=\"{code}\" dir=\"ltr\">{}</div>", prose.html)
    }
}
