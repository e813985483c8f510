//! What is different between the facts of two versions, value by value. Knows no texts.
//!
//! Values are written as `service.toml` has them, with its keys (`federal`, `working-days`): clerks and exports know them.

use std::fmt::Display;

use super::{Change, Field, Part, compare_lists};
use crate::catalogue::{
    Cents, Deadline, Document, Facts, Fee, FeeSource, LegalBasis, Online, Price, ProcessingTime,
    Recurrence,
};

/// The entries of a field, as text.
type Values = fn(&Facts) -> Vec<String>;

pub(super) fn compare(before: Option<&Facts>, after: &Facts) -> Vec<Change> {
    let values: [(Field, Values); 12] = [
        (Field::Leika, |facts| texts(&facts.leika)),
        (Field::Category, |facts| texts([&facts.category])),
        (Field::Responsible, |facts| texts([&facts.responsible])),
        (Field::Offices, |facts| texts(&facts.offices)),
        (Field::Related, |facts| texts(&facts.related)),
        (Field::ReviewedOn, |facts| texts([facts.reviewed_on])),
        (Field::Fees, |facts| texts(facts.fees.iter().map(fee))),
        (Field::Documents, |facts| {
            texts(facts.documents.iter().map(document))
        }),
        (Field::ProcessingTime, |facts| {
            texts(facts.processing_time.as_ref().map(processing_time))
        }),
        (Field::Deadlines, |facts| {
            texts(facts.deadlines.iter().map(deadline))
        }),
        (Field::Online, |facts| {
            texts(facts.online.as_ref().map(online))
        }),
        (Field::LegalBasis, |facts| {
            texts(facts.legal_basis.iter().map(legal_basis))
        }),
    ];
    values
        .into_iter()
        .filter_map(|(field, values)| {
            let parts = compare_lists(&before.map(values).unwrap_or_default(), &values(after))?;
            // Facts are short: what stayed the same only hides what did not.
            let parts = parts
                .into_iter()
                .filter(|part| !matches!(part, Part::Same(_)))
                .collect();
            Some(Change {
                field,
                language: None,
                parts,
            })
        })
        .collect()
}

fn texts(values: impl IntoIterator<Item = impl Display>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

fn fee(fee: &Fee) -> String {
    let price = match fee.price {
        Price::Free => "free".to_owned(),
        Price::Fixed(amount) => format!("{} EUR", euros(amount)),
        Price::Range(from, to) => format!("{}–{} EUR", euros(from), euros(to)),
    };
    let per = match fee.per {
        None => "",
        Some(Recurrence::Month) => " / month",
        Some(Recurrence::Year) => " / year",
    };
    let source = match fee.source {
        FeeSource::Federal => "federal",
        FeeSource::State => "state",
        FeeSource::Town => "town",
    };
    format!("{}: {price}{per} ({source})", fee.key)
}

fn euros(Cents(cents): Cents) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn document(document: &Document) -> String {
    let required = if document.required {
        "required"
    } else {
        "not always required"
    };
    format!("{}: {required}", document.key)
}

fn processing_time(time: &ProcessingTime) -> String {
    let to = time.to.map(|to| format!("–{to}")).unwrap_or_default();
    format!("{}{to} {}", time.from, time.unit.key())
}

fn deadline(deadline: &Deadline) -> String {
    format!(
        "{}: {} {}",
        deadline.key,
        deadline.amount,
        deadline.unit.key()
    )
}

fn online(online: &Online) -> String {
    format!("{} ({})", online.url, online.kind.key())
}

fn legal_basis(law: &LegalBasis) -> String {
    match &law.url {
        Some(url) => format!("{} ({url})", law.citation),
        None => law.citation.clone(),
    }
}
