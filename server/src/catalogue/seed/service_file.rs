//! `service.toml`: the facts of a service.

use serde::Deserialize;
use toml::Spanned;

use super::{Mistake, line_of};
use crate::catalogue::{
    CategoryId, Cents, Deadline, Document, Facts, Fee, FeeSource, LegalBasis, OfficeId, Online,
    Price, ProcessingTime, Recurrence, ServiceId, markdown::is_safe_url,
};

/// The lines on which a service refers to others.
pub(super) struct References {
    pub(super) category: usize,
    pub(super) offices: usize,
    pub(super) related: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceFile {
    leika: Option<Spanned<String>>,
    category: Spanned<CategoryId>,
    responsible: OfficeId,
    offices: Spanned<Vec<OfficeId>>,
    #[serde(default)]
    related: Option<Spanned<Vec<ServiceId>>>,
    reviewed_on: Spanned<toml::value::Datetime>,
    #[serde(default)]
    fees: Vec<Spanned<FeeEntry>>,
    #[serde(default)]
    documents: Vec<DocumentEntry>,
    processing_time: Option<Spanned<ProcessingTime>>,
    #[serde(default)]
    deadlines: Vec<Deadline>,
    online: Option<Spanned<Online>>,
    #[serde(default)]
    legal_basis: Vec<LegalBasis>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FeeEntry {
    key: String,
    amount: Option<f64>,
    from: Option<f64>,
    to: Option<f64>,
    #[serde(default)]
    free: bool,
    per: Option<Recurrence>,
    source: FeeSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentEntry {
    key: String,
    required: bool,
}

/// Reads the facts.
pub(super) fn parse(source: &str) -> Result<(Facts, References), Vec<Mistake>> {
    let file: ServiceFile =
        toml::from_str(source).map_err(|error| vec![Mistake::of_toml(source, 0, &error)])?;
    let mut mistakes = check(&file, source);
    let line = |span: std::ops::Range<usize>| line_of(source, span.start);
    let reviewed_on = date(*file.reviewed_on.get_ref());
    if reviewed_on.is_none() {
        mistakes.push(Mistake::new(
            line(file.reviewed_on.span()),
            "`reviewed_on` is no date",
            "write it as 2026-11-30",
        ));
    }
    let fees = file.fees.into_iter().filter_map(|entry| {
        let at = line(entry.span());
        fee(entry.into_inner())
            .map_err(|problem| {
                let cure = "write `amount`, or `from` and `to`, or `free = true`";
                mistakes.push(Mistake::new(at, problem, cure));
            })
            .ok()
    });
    let fees: Vec<_> = fees.collect();
    let (Some(reviewed_on), true) = (reviewed_on, mistakes.is_empty()) else {
        return Err(mistakes);
    };

    let references = References {
        category: line(file.category.span()),
        offices: line(file.offices.span()),
        related: file
            .related
            .as_ref()
            .map_or(1, |related| line(related.span())),
    };
    let facts = Facts {
        leika: file.leika.map(Spanned::into_inner),
        category: file.category.into_inner(),
        responsible: file.responsible,
        offices: file.offices.into_inner(),
        related: file.related.map(Spanned::into_inner).unwrap_or_default(),
        reviewed_on,
        fees,
        documents: file
            .documents
            .into_iter()
            .map(|entry| Document {
                key: entry.key,
                required: entry.required,
            })
            .collect(),
        processing_time: file.processing_time.map(Spanned::into_inner),
        deadlines: file.deadlines,
        online: file.online.map(Spanned::into_inner),
        legal_basis: file.legal_basis,
    };
    Ok((facts, references))
}

/// Mistakes that need no other file.
fn check(file: &ServiceFile, source: &str) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let line = |span: std::ops::Range<usize>| line_of(source, span.start);

    if let Some(leika) = &file.leika
        && !(leika.get_ref().len() == 14 && leika.get_ref().bytes().all(|b| b.is_ascii_digit()))
    {
        mistakes.push(Mistake::new(
            line(leika.span()),
            "a LeiKa key has 14 digits",
            "correct or remove it",
        ));
    }
    if let Some(online) = &file.online
        && !is_safe_url(&online.get_ref().url)
    {
        mistakes.push(Mistake::new(
            line(online.span()),
            "the online address is not https",
            "write https://…",
        ));
    }
    if let Some(time) = &file.processing_time
        && time
            .get_ref()
            .to
            .is_some_and(|to| to <= time.get_ref().from)
    {
        mistakes.push(Mistake::new(
            line(time.span()),
            "`to` is not above `from`",
            "correct it or leave `to` out",
        ));
    }
    for key in duplicates(file.fees.iter().map(|fee| fee.get_ref().key.as_str()))
        .into_iter()
        .chain(duplicates(
            file.documents.iter().map(|document| document.key.as_str()),
        ))
        .chain(duplicates(
            file.deadlines.iter().map(|deadline| deadline.key.as_str()),
        ))
    {
        mistakes.push(Mistake::new(
            1,
            format!("the key `{key}` stands twice"),
            "give each entry its own key",
        ));
    }
    mistakes
}

fn fee(entry: FeeEntry) -> Result<Fee, String> {
    let price = match (entry.amount, entry.from, entry.to, entry.free) {
        (Some(amount), None, None, false) => Price::Fixed(cents(amount)?),
        (None, Some(from), Some(to), false) if from < to => Price::Range(cents(from)?, cents(to)?),
        (None, None, None, true) => Price::Free,
        _ => return Err(format!("the fee `{}` has no clear price", entry.key)),
    };
    Ok(Fee {
        key: entry.key,
        price,
        per: entry.per,
        source: entry.source,
    })
}

/// Euro to cents, where that is exact.
fn cents(euro: f64) -> Result<Cents, String> {
    let cents = (euro * 100.0).round();
    let exact = (euro * 100.0 - cents).abs() < 1e-6 && (0.0..=100_000_000.0).contains(&cents);
    if !exact {
        return Err(format!("{euro} is no amount in euro and cents"));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked above"
    )]
    let cents = cents as u64;
    Ok(Cents(cents))
}

/// The calendar date of a TOML date.
pub(super) fn date(value: toml::value::Datetime) -> Option<jiff::civil::Date> {
    let date = value.date.filter(|_| value.time.is_none())?;
    jiff::civil::Date::new(
        i16::try_from(date.year).ok()?,
        i8::try_from(date.month).ok()?,
        i8::try_from(date.day).ok()?,
    )
    .ok()
}

fn duplicates<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    keys.filter(|key| !seen.insert(*key))
        .map(str::to_owned)
        .collect()
}
