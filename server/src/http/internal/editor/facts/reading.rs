//! Reads the facts as they were typed.

use std::collections::BTreeSet;

use stadtlotse_app::editor::{FactsFields, Problem};

use super::{super::gate::Visit, unit};
use crate::{
    catalogue::{
        Catalogue, CategoryId, Cents, Deadline, Document, Facts, Fee, FeeSource, LegalBasis,
        OfficeId, Online, OnlineKind, Price, ProcessingTime, Recurrence, ServiceId,
        markdown::is_safe_url,
    },
    editors::Write,
};

/// Reads what was typed; what makes no sense is a problem beside its field.
pub(super) struct Reader<'a> {
    pub(super) visit: &'a Visit<Write>,
    pub(super) problems: Vec<Problem>,
}

impl Reader<'_> {
    fn fault(&mut self, field: &str, key: &str) {
        let problem = self.visit.problem(field, key);
        self.problems.push(problem);
    }

    pub(super) fn read(
        mut self,
        typed: &FactsFields,
        catalogue: &Catalogue,
        own: &ServiceId,
    ) -> Result<Facts, Vec<Problem>> {
        let leika = (!typed.leika.is_empty()).then(|| typed.leika.clone());
        if leika
            .as_ref()
            .is_some_and(|it| it.len() != 14 || !it.bytes().all(|b| b.is_ascii_digit()))
        {
            self.fault("leika", "editor-facts-leika-unfit");
        }
        let category = CategoryId::parse(typed.category.as_str()).ok();
        let category = category.filter(|id| catalogue.categories.contains_key(id));
        let responsible = OfficeId::parse(typed.responsible.as_str()).ok();
        let responsible = responsible.filter(|id| catalogue.offices.contains_key(id));
        let reviewed_on = typed.reviewed_on.parse().ok();
        if reviewed_on.is_none() {
            self.fault("reviewed_on", "editor-facts-date-unfit");
        }
        let mut offices = Vec::new();
        for line in typed.offices.split_whitespace() {
            match OfficeId::parse(line) {
                Ok(id) if catalogue.offices.contains_key(&id) => offices.push(id),
                _ => self.fault("offices", "editor-facts-office-unknown"),
            }
        }
        let mut related = Vec::new();
        for line in typed.related.split_whitespace() {
            match ServiceId::parse(line) {
                Ok(id) if id != *own && catalogue.services.contains_key(&id) => related.push(id),
                _ => self.fault("related", "editor-facts-service-unknown"),
            }
        }
        let fees = self.fees(typed);
        let documents = self.documents(typed);
        let deadlines = self.deadlines(typed);
        let processing_time = self.processing(typed);
        let online = self.online(typed);
        let legal_basis = self.laws(typed);
        let (Some(category), Some(responsible), Some(reviewed_on), true) =
            (category, responsible, reviewed_on, self.problems.is_empty())
        else {
            if self.problems.is_empty() {
                self.fault("category", "editor-new-category-unfit");
            }
            return Err(self.problems);
        };
        Ok(Facts {
            leika,
            category,
            responsible,
            offices,
            related,
            reviewed_on,
            fees,
            documents,
            processing_time,
            deadlines,
            online,
            legal_basis,
        })
    }

    /// Whether `key` can name an entry, and no other has it.
    fn key(&mut self, field: &str, key: &str, seen: &mut BTreeSet<String>) {
        let fits = (1..=64).contains(&key.len())
            && key
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if !fits {
            self.fault(field, "editor-facts-key-unfit");
        } else if !seen.insert(key.to_owned()) {
            self.fault(field, "editor-facts-key-twice");
        }
    }

    fn fees(&mut self, typed: &FactsFields) -> Vec<Fee> {
        let mut seen = BTreeSet::new();
        let mut fees = Vec::new();
        for (index, row) in typed.fees.iter().enumerate() {
            if row.key.is_empty() && row.from.is_empty() && row.to.is_empty() {
                continue;
            }
            self.key(&format!("fee.{index}.key"), &row.key, &mut seen);
            let price = match (cents(&row.from), row.to.is_empty(), cents(&row.to)) {
                (Some(Cents(0)), true, _) => Some(Price::Free),
                (Some(from), true, _) => Some(Price::Fixed(from)),
                (Some(from), false, Some(to)) if from < to => Some(Price::Range(from, to)),
                _ => None,
            };
            let Some(price) = price else {
                self.fault(&format!("fee.{index}.from"), "editor-facts-amount-unfit");
                continue;
            };
            fees.push(Fee {
                key: row.key.clone(),
                price,
                per: match row.per.as_str() {
                    "month" => Some(Recurrence::Month),
                    "year" => Some(Recurrence::Year),
                    _ => None,
                },
                source: match row.source.as_str() {
                    "federal" => FeeSource::Federal,
                    "state" => FeeSource::State,
                    _ => FeeSource::Town,
                },
            });
        }
        fees
    }

    fn documents(&mut self, typed: &FactsFields) -> Vec<Document> {
        let mut seen = BTreeSet::new();
        let mut documents = Vec::new();
        for (index, row) in typed.documents.iter().enumerate() {
            if row.key.is_empty() {
                continue;
            }
            self.key(&format!("document.{index}.key"), &row.key, &mut seen);
            documents.push(Document {
                key: row.key.clone(),
                required: row.is_required,
            });
        }
        documents
    }

    fn deadlines(&mut self, typed: &FactsFields) -> Vec<Deadline> {
        let mut seen = BTreeSet::new();
        let mut deadlines = Vec::new();
        for (index, row) in typed.deadlines.iter().enumerate() {
            if row.key.is_empty() && row.amount.is_empty() {
                continue;
            }
            self.key(&format!("deadline.{index}.key"), &row.key, &mut seen);
            let (Ok(amount), Some(unit)) = (row.amount.parse(), unit(&row.unit)) else {
                self.fault(
                    &format!("deadline.{index}.amount"),
                    "editor-facts-number-unfit",
                );
                continue;
            };
            deadlines.push(Deadline {
                key: row.key.clone(),
                amount,
                unit,
            });
        }
        deadlines
    }

    fn processing(&mut self, typed: &FactsFields) -> Option<ProcessingTime> {
        let (from, to, unit_key) = &typed.processing;
        if from.is_empty() && to.is_empty() {
            return None;
        }
        let upper: Option<Option<u32>> = if to.is_empty() {
            Some(None)
        } else {
            to.parse().ok().map(Some)
        };
        let time = (|| {
            let from: u32 = from.parse().ok()?;
            let to = upper?;
            if to.is_some_and(|to| to <= from) {
                return None;
            }
            Some(ProcessingTime {
                from,
                to,
                unit: unit(unit_key)?,
            })
        })();
        if time.is_none() {
            self.fault("processing.from", "editor-facts-number-unfit");
        }
        time
    }

    fn online(&mut self, typed: &FactsFields) -> Option<Online> {
        let url = typed.online.url.as_str();
        if url.is_empty() {
            return None;
        }
        if !(url.starts_with("https://") && is_safe_url(url)) {
            self.fault("online.url", "editor-facts-url-unfit");
        }
        Some(Online {
            url: url.to_owned(),
            kind: match typed.online.kind.as_str() {
                "application" => OnlineKind::Application,
                "appointment" => OnlineKind::Appointment,
                _ => OnlineKind::Information,
            },
        })
    }

    fn laws(&mut self, typed: &FactsFields) -> Vec<LegalBasis> {
        let mut laws = Vec::new();
        for (index, row) in typed.legal.iter().enumerate() {
            if row.citation.is_empty() && row.url.is_empty() {
                continue;
            }
            if row.citation.is_empty() || row.citation.chars().count() > 200 {
                self.fault(
                    &format!("law.{index}.citation"),
                    "editor-facts-citation-unfit",
                );
            }
            if !row.url.is_empty() && !row.url.starts_with("https://") {
                self.fault(&format!("law.{index}.url"), "editor-facts-url-unfit");
            }
            laws.push(LegalBasis {
                citation: row.citation.clone(),
                url: (!row.url.is_empty()).then(|| row.url.clone()),
            });
        }
        laws
    }
}

/// `37,50`, `37.5` or `37` euro.
fn cents(text: &str) -> Option<Cents> {
    let text = text.trim().trim_end_matches('€').trim().replace(',', ".");
    let (euro, rest) = text.split_once('.').unwrap_or((&text, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if euro.is_empty() || euro.len() > 6 || rest.len() > 2 || !is_number(euro) || !is_number(rest) {
        return None;
    }
    let euro: u64 = euro.parse().ok()?;
    let rest: u64 = format!("{rest:0<2}").parse().ok()?;
    Some(Cents(euro * 100 + rest))
}

pub(super) fn euro(Cents(cents): Cents) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euro_are_read_as_people_write_them() {
        for (text, expected) in [
            ("37,50", Some(3750)),
            ("37.5", Some(3750)),
            ("70", Some(7000)),
            ("70 €", Some(7000)),
            ("0", Some(0)),
            ("", None),
            ("-1", None),
            ("1,234", None),
            ("viel", None),
            ("1000000", None),
        ] {
            assert_eq!(cents(text), expected.map(Cents), "{text}");
        }
        assert_eq!(cents(&euro(Cents(3705))), Some(Cents(3705)));
    }
}
