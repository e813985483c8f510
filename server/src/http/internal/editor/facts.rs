//! `/editor/services/{id}/facts`: what is the same in every language.

use std::{collections::BTreeSet, sync::Arc};

use stadtlotse_app::editor::{
    Choice, DeadlineFields, DocumentFields, FactsFields, FactsPage, FeeFields, LegalFields,
    OnlineFields, Problem, render_facts,
};

use super::{
    form::Form,
    gate::{Context, Outcome, Visit, see_other},
    page::{html, unprocessable},
    refusal::Refusal,
    service::Edited,
    services::choices,
};
use crate::{
    catalogue::{
        Catalogue, CategoryId, Cents, Deadline, Document, Facts, Fee, FeeSource, LegalBasis,
        OfficeId, Online, OnlineKind, Price, ProcessingTime, Recurrence, ServiceId, TimeUnit,
        markdown::is_safe_url,
    },
    editors::{Draft, Write},
    storage::RevisionError,
};

/// Rows of one kind.
const MOST_ROWS: usize = 40;
/// Empty rows for new entries.
const NEW_ROWS: usize = 2;

pub(super) async fn get(visit: Visit<Write>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let fields = fields(&edited.draft.facts);
    let page = page(&visit, &edited, fields, edited.lock(), Vec::new()).await?;
    Ok(html(render_facts(&page)))
}

pub(super) async fn post(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    let lock: u32 = form
        .trimmed("lock")
        .parse()
        .map_err(|_| Refusal::Malformed)?;
    let catalogue = catalogue(&visit).await?;
    let typed = typed(&form);
    let facts = match (Reader {
        visit: &visit,
        problems: Vec::new(),
    })
    .read(&typed, &catalogue, &edited.id)
    {
        Ok(facts) => facts,
        Err(problems) => {
            let page = page(&visit, &edited, typed, lock, problems).await?;
            return Ok(unprocessable(render_facts(&page)));
        }
    };
    let mut draft = edited.draft.clone();
    draft.facts = facts;
    fit_wordings(&mut draft);
    let saved = visit
        .storage()
        .save_draft(&visit.permit, &edited.id, lock, draft, visit.now())
        .await;
    match saved {
        Ok(_) => Ok(see_other(&format!(
            "/editor/services/{}/facts?done=saved",
            edited.id
        ))),
        Err(RevisionError::Conflict(theirs)) => {
            let problem = visit.problem("", "editor-conflict");
            let page = page(&visit, &edited, typed, theirs.lock, vec![problem]).await?;
            let mut response = unprocessable(render_facts(&page));
            *response.status_mut() = axum::http::StatusCode::CONFLICT;
            Ok(response)
        }
        Err(error) => Err(error.into()),
    }
}

/// Each text words exactly the entries that there are: new ones begin with their key, others go.
fn fit_wordings(draft: &mut Draft) {
    let facts = &draft.facts;
    let fees: Vec<_> = facts.fees.iter().map(|it| it.key.clone()).collect();
    let documents: Vec<_> = facts.documents.iter().map(|it| it.key.clone()).collect();
    let deadlines: Vec<_> = facts.deadlines.iter().map(|it| it.key.clone()).collect();
    for text in draft.texts.values_mut() {
        for (keys, wordings) in [
            (&fees, &mut text.text.fees),
            (&documents, &mut text.text.documents),
            (&deadlines, &mut text.text.deadlines),
        ] {
            wordings.retain(|key, _| keys.contains(key));
            for key in keys {
                wordings
                    .entry(key.clone())
                    .or_insert_with(|| key.replace('-', " "));
            }
        }
    }
}

async fn catalogue(context: &Context) -> Result<Catalogue, Refusal> {
    let found = context.storage().find_whole_catalogue().await?;
    found.ok_or(Refusal::NotFound)
}

struct Reader<'a> {
    visit: &'a Visit<Write>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn fault(&mut self, field: &str, key: &str) {
        let problem = self.visit.problem(field, key);
        self.problems.push(problem);
    }

    fn read(
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

fn euro(Cents(cents): Cents) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

const UNITS: [TimeUnit; 6] = [
    TimeUnit::Minutes,
    TimeUnit::Hours,
    TimeUnit::Days,
    TimeUnit::WorkingDays,
    TimeUnit::Weeks,
    TimeUnit::Months,
];

fn unit(key: &str) -> Option<TimeUnit> {
    UNITS.into_iter().find(|unit| unit.key() == key)
}

/// The facts as they are typed, with empty rows for new entries.
fn fields(facts: &Facts) -> FactsFields {
    let lines = |ids: &[String]| ids.join("\n");
    let mut fields = FactsFields {
        leika: facts.leika.clone().unwrap_or_default(),
        category: facts.category.to_string(),
        responsible: facts.responsible.to_string(),
        offices: lines(
            &facts
                .offices
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>(),
        ),
        related: lines(
            &facts
                .related
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>(),
        ),
        reviewed_on: facts.reviewed_on.to_string(),
        fees: facts.fees.iter().map(fee_fields).collect(),
        documents: facts
            .documents
            .iter()
            .map(|it| DocumentFields {
                key: it.key.clone(),
                is_required: it.required,
            })
            .collect(),
        processing: facts.processing_time.map_or_else(
            || (String::new(), String::new(), "weeks".to_owned()),
            |it| {
                let to = it.to.map(|to| to.to_string()).unwrap_or_default();
                (it.from.to_string(), to, it.unit.key().to_owned())
            },
        ),
        deadlines: facts
            .deadlines
            .iter()
            .map(|it| DeadlineFields {
                key: it.key.clone(),
                amount: it.amount.to_string(),
                unit: it.unit.key().to_owned(),
            })
            .collect(),
        online: facts
            .online
            .as_ref()
            .map(|it| OnlineFields {
                url: it.url.clone(),
                kind: it.kind.key().to_owned(),
            })
            .unwrap_or_default(),
        legal: facts
            .legal_basis
            .iter()
            .map(|it| LegalFields {
                citation: it.citation.clone(),
                url: it.url.clone().unwrap_or_default(),
            })
            .collect(),
    };
    pad(&mut fields);
    fields
}

fn fee_fields(fee: &Fee) -> FeeFields {
    let (from, to) = match fee.price {
        Price::Free => ("0".to_owned(), String::new()),
        Price::Fixed(amount) => (euro(amount), String::new()),
        Price::Range(from, to) => (euro(from), euro(to)),
    };
    FeeFields {
        key: fee.key.clone(),
        from,
        to,
        per: match fee.per {
            None => "once",
            Some(Recurrence::Month) => "month",
            Some(Recurrence::Year) => "year",
        }
        .to_owned(),
        source: match fee.source {
            FeeSource::Federal => "federal",
            FeeSource::State => "state",
            FeeSource::Town => "town",
        }
        .to_owned(),
    }
}

fn pad(fields: &mut FactsFields) {
    for _ in 0..NEW_ROWS {
        fields.fees.push(FeeFields {
            source: "town".to_owned(),
            ..FeeFields::default()
        });
        fields.documents.push(DocumentFields::default());
        fields.deadlines.push(DeadlineFields {
            unit: "weeks".to_owned(),
            ..DeadlineFields::default()
        });
        fields.legal.push(LegalFields::default());
    }
}

/// The form as it was sent.
fn typed(form: &Form) -> FactsFields {
    let rows = |kind: &str, part: &str| {
        (0..MOST_ROWS)
            .take_while(|index| form.find(&format!("{kind}.{index}.{part}")).is_some())
            .count()
    };
    let text =
        |kind: &str, index: usize, part: &str| form.trimmed(&format!("{kind}.{index}.{part}"));
    FactsFields {
        leika: form.trimmed("leika").replace(' ', ""),
        category: form.trimmed("category"),
        responsible: form.trimmed("responsible"),
        offices: form.text("offices"),
        related: form.text("related"),
        reviewed_on: form.trimmed("reviewed_on"),
        fees: (0..rows("fee", "key"))
            .map(|index| FeeFields {
                key: text("fee", index, "key"),
                from: text("fee", index, "from"),
                to: text("fee", index, "to"),
                per: text("fee", index, "per"),
                source: text("fee", index, "source"),
            })
            .collect(),
        documents: (0..rows("document", "key"))
            .map(|index| DocumentFields {
                key: text("document", index, "key"),
                is_required: form.is_ticked(&format!("document.{index}.required")),
            })
            .collect(),
        processing: (
            form.trimmed("processing.from"),
            form.trimmed("processing.to"),
            form.trimmed("processing.unit"),
        ),
        deadlines: (0..rows("deadline", "key"))
            .map(|index| DeadlineFields {
                key: text("deadline", index, "key"),
                amount: text("deadline", index, "amount"),
                unit: text("deadline", index, "unit"),
            })
            .collect(),
        online: OnlineFields {
            url: form.trimmed("online.url"),
            kind: form.trimmed("online.kind"),
        },
        legal: (0..rows("law", "citation"))
            .map(|index| LegalFields {
                citation: text("law", index, "citation"),
                url: text("law", index, "url"),
            })
            .collect(),
    }
}

async fn page(
    visit: &Visit<Write>,
    edited: &Edited,
    fields: FactsFields,
    lock: u32,
    problems: Vec<Problem>,
) -> Result<FactsPage, Refusal> {
    let catalogue = catalogue(visit).await?;
    let (categories, offices) = choices(visit, &catalogue);
    let words = visit.words();
    let choose = |area: &str, keys: &[&str]| -> Vec<Choice> {
        keys.iter()
            .map(|key| Choice {
                value: (*key).to_owned(),
                text: words.get(&format!("editor-{area}-{key}")),
            })
            .collect()
    };
    let units: Vec<_> = UNITS.iter().map(|unit| unit.key()).collect();
    Ok(FactsPage {
        frame: visit.frame(),
        id: edited.id.to_string(),
        title: format!("{}: {}", edited.title(), words.get("editor-facts-title")),
        lock,
        fields,
        categories,
        offices,
        recurrences: choose("per", &["once", "month", "year"]),
        sources: choose("source", &["federal", "state", "town"]),
        units: choose("unit", &units),
        online_kinds: choose("online", &["application", "appointment", "information"]),
        problems,
    })
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
