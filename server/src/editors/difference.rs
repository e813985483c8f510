//! What is different between two versions of a service, for people to read. Does not know how it is shown.

mod facts;
mod office;
#[cfg(test)]
mod tests;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::Hash,
};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::catalogue::{Facet, Language, Service, ServiceText};

pub use office::compare_offices;

/// A field that is not the same in both versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which field.
    pub field: Field,
    /// Of which language's text; `None` for facts, which need no language.
    pub language: Option<Language>,
    /// What it was and what it is. Of a text they follow one another without anything between them: what is the same and what was
    /// removed is the old text, what is the same and what was added the new one. Of a list and of facts each is one entry.
    pub parts: Vec<Part>,
}

/// A stretch of a text, or an entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// In both versions.
    Same(String),
    /// Only in the old one.
    Removed(String),
    /// Only in the new one.
    Added(String),
}

/// A field of a service or an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// The key in the German catalogue of public services.
    Leika,
    /// The group.
    Category,
    /// The office that answers for the text.
    Responsible,
    /// Where residents go.
    Offices,
    /// Services that are confused with it.
    Related,
    /// When somebody last checked the facts.
    ReviewedOn,
    /// The figures.
    Fees,
    /// What to bring.
    Documents,
    /// How long the office needs.
    ProcessingTime,
    /// Until when.
    Deadlines,
    /// The way from home.
    Online,
    /// The law.
    LegalBasis,
    /// The title.
    Title,
    /// Other names.
    Names,
    /// Residents' questions.
    Questions,
    /// The condition of the fee with this key.
    FeeText(String),
    /// The name of the document with this key.
    DocumentText(String),
    /// The wording of the deadline with this key.
    DeadlineText(String),
    /// The short answer.
    Answer,
    /// The order of the parts.
    Order,
    /// The heading of a part.
    Heading(Facet),
    /// The text of a part.
    Section(Facet),
    /// What an office is called.
    OfficeName,
    /// Where it is.
    Address,
    /// Its telephone number.
    Phone,
    /// Its e-mail address.
    Email,
    /// Whether an appointment is needed, and where one is booked.
    Appointment,
    /// Whether everyone gets in.
    Wheelchair,
    /// What else helps to know of that.
    AccessNote,
    /// The ordinary week.
    Hours,
    /// Dates on which it differs.
    Exceptions,
}

impl Field {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Leika => "leika",
            Self::Category => "category",
            Self::Responsible => "responsible",
            Self::Offices => "offices",
            Self::Related => "related",
            Self::ReviewedOn => "reviewed-on",
            Self::Fees => "fees",
            Self::Documents => "documents",
            Self::ProcessingTime => "processing-time",
            Self::Deadlines => "deadlines",
            Self::Online => "online",
            Self::LegalBasis => "legal-basis",
            Self::Title => "title",
            Self::Names => "names",
            Self::Questions => "questions",
            Self::FeeText(_) => "fee-text",
            Self::DocumentText(_) => "document-text",
            Self::DeadlineText(_) => "deadline-text",
            Self::Answer => "answer",
            Self::Order => "order",
            Self::Heading(_) => "heading",
            Self::Section(_) => "section",
            Self::OfficeName => "office-name",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Appointment => "appointment",
            Self::Wheelchair => "wheelchair",
            Self::AccessNote => "access-note",
            Self::Hours => "hours",
            Self::Exceptions => "exceptions",
        }
    }

    /// Which of several: the key of a fee, document or deadline, or that of a facet.
    #[must_use]
    pub fn item(&self) -> Option<&str> {
        match self {
            Self::FeeText(key) | Self::DocumentText(key) | Self::DeadlineText(key) => Some(key),
            Self::Heading(facet) | Self::Section(facet) => Some(facet.key()),
            _ => None,
        }
    }
}

/// What became different from `before`, `None` for a new service, to `after`: facts first, then each language in the order of the
/// menu. Empty when both say the same; the version's number is no content.
#[must_use]
pub fn compare(before: Option<&Service>, after: &Service) -> Vec<Change> {
    let mut changes = facts::compare(before.map(|service| &service.facts), &after.facts);
    for language in Language::ALL {
        let old = before.and_then(|service| service.texts.get(&language));
        let new = after.texts.get(&language);
        changes.extend(
            compare_texts([old, new])
                .into_iter()
                .map(|(field, parts)| Change {
                    field,
                    language: Some(language),
                    parts,
                }),
        );
    }
    changes
}

/// The old and the new text of one language.
type Versions<'a> = [Option<&'a ServiceText>; 2];

/// Finds a field of a text.
type Pick<T> = fn(&ServiceText) -> &T;

/// Wordings by their key.
type Table = BTreeMap<String, String>;

/// Makes the field of one entry of a table.
type Entry = fn(String) -> Field;

fn compare_texts(versions: Versions) -> Vec<(Field, Vec<Part>)> {
    let mut changes = Vec::new();
    let mut text = |field, pick: &dyn Fn(&ServiceText) -> Option<&String>| {
        changes.extend(compare_text(versions, pick).map(|parts| (field, parts)));
    };
    text(Field::Title, &|text| Some(&text.title));
    text(Field::Answer, &|text| Some(&text.answer));
    for facet in Facet::ALL {
        text(Field::Heading(facet), &|text| {
            Some(&text.section(facet)?.title)
        });
        text(Field::Section(facet), &|text| {
            Some(&text.section(facet)?.markdown)
        });
    }
    let tables: [(Entry, Pick<Table>); 3] = [
        (Field::FeeText, |text| &text.fees),
        (Field::DocumentText, |text| &text.documents),
        (Field::DeadlineText, |text| &text.deadlines),
    ];
    for (field, table) in tables {
        let keys: BTreeSet<_> = versions
            .into_iter()
            .flatten()
            .flat_map(|text| table(text).keys())
            .collect();
        for key in keys {
            text(field(key.clone()), &|text| table(text).get(key));
        }
    }
    let lists: [(Field, Pick<Vec<String>>); 2] = [
        (Field::Names, |text| &text.names),
        (Field::Questions, |text| &text.questions),
    ];
    for (field, list) in lists {
        let [before, after] = versions.map(|text| text.map_or(&[][..], |text| list(text)));
        changes.extend(compare_lists(before, after).map(|parts| (field, parts)));
    }
    changes.extend(compare_order(versions).map(|parts| (Field::Order, parts)));
    changes
}

fn compare_text(
    versions: Versions,
    pick: &dyn Fn(&ServiceText) -> Option<&String>,
) -> Option<Vec<Part>> {
    let [before, after] = versions.map(|text| text.and_then(pick));
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    (before != after).then(|| words::compare(&text(before), &text(after)))
}

/// Which parts moved. What was added or removed is told with its text.
fn compare_order(versions: Versions) -> Option<Vec<Part>> {
    let [Some(before), Some(after)] = versions else {
        return None;
    };
    let common = |of: &ServiceText, other: &ServiceText| -> Vec<String> {
        of.sections
            .iter()
            .filter(|section| other.section(section.facet).is_some())
            .map(|section| section.facet.key().to_owned())
            .collect()
    };
    compare_lists(&common(before, after), &common(after, before))
}

/// Entry by entry what became of a list; `None` where it is the same.
fn compare_lists(before: &[String], after: &[String]) -> Option<Vec<Part>> {
    if before == after {
        return None;
    }
    let mut parts = Vec::new();
    for (removed, added, same) in stretches(before, after) {
        parts.extend(removed.iter().cloned().map(Part::Removed));
        parts.extend(added.iter().cloned().map(Part::Added));
        parts.extend(same.iter().cloned().map(Part::Same));
    }
    Some(parts)
}

/// Stretches of `before` and `after`, in order: what was removed, what was added, what is the same. The library bounds its own work
/// on difficult input, and then finds a difference that is longer than it could be.
fn stretches<'a, T: Hash + Eq>(
    before: &'a [T],
    after: &'a [T],
) -> impl Iterator<Item = (&'a [T], &'a [T], &'a [T])> {
    capture_diff_slices(Algorithm::Myers, before, after)
        .into_iter()
        .map(|operation| {
            let (old, new) = (
                &before[operation.old_range()],
                &after[operation.new_range()],
            );
            match operation {
                DiffOp::Equal { .. } => (&old[..0], &new[..0], new),
                _ => (old, new, &new[..0]),
            }
        })
}
