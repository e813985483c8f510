//! `/editor/services/{id}/facts`: what is the same in every language.

mod reading;

use std::sync::Arc;

use stadtlotse_app::editor::{
    Choice, DeadlineFields, DocumentFields, FactsFields, FactsPage, FeeFields, LegalFields,
    OnlineFields, Problem, render_facts,
};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{autosaved, html, unprocessable},
    refusal::Refusal,
    service::Edited,
    services::choices,
};
use crate::{
    catalogue::{Catalogue, Facts, Fee, FeeSource, Price, Recurrence, TimeUnit},
    editors::{Draft, Write},
    storage::RevisionError,
};
use reading::{Reader, euro};

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
    let is_autosave = form.find("autosave").is_some();
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
        Err(_) if is_autosave => return Ok(autosaved(None)),
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
        Ok(revision) if is_autosave => Ok(autosaved(Some(revision.lock))),
        Ok(_) => Ok(see_other(&format!(
            "/editor/services/{}/facts?done=saved",
            edited.id
        ))),
        Err(RevisionError::Conflict(_)) if is_autosave => Ok(autosaved(None)),
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
