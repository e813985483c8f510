//! Takes what tells of a person out of a question before it is stored, and says so by a placeholder. Knows no storage.
//!
//! It looks for what has a form: numbers with check digits, addresses, dates, and names where something announces them. A name that
//! nothing announces stays: who stores questions has to tell so, and to keep them for a short time. Where a form is in doubt it is
//! removed, unless ordinary questions would lose their meaning. The expressions are those of the crate `regex`, whose time grows with the
//! length of the text and with nothing else.

mod dates;
mod names;
mod numbers;
mod places;
#[cfg(test)]
mod tests;

use std::{collections::BTreeSet, ops::Range};

use regex::Regex;

/// The longest text, in characters: that of a question. What is beyond is left out.
const MAX_CHARS: usize = 500;

/// What stands in the place of what was found already, so that nothing is found in it or across it.
const MASK: char = '\u{1}';

/// A kind of personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Somebody's name.
    Name,
    /// A mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A bank account.
    Iban,
    /// The number under which the tax office knows somebody.
    TaxNumber,
    /// The number of an identity card, a passport or a residence permit.
    IdentityDocument,
    /// The number of a pension or health insurance.
    SocialInsurance,
    /// When somebody was born.
    BirthDate,
    /// Where somebody lives.
    Address,
    /// A car.
    NumberPlate,
    /// The number of a case or a customer.
    FileReference,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::Email,
        Self::Phone,
        Self::Iban,
        Self::TaxNumber,
        Self::IdentityDocument,
        Self::SocialInsurance,
        Self::BirthDate,
        Self::Address,
        Self::NumberPlate,
        Self::FileReference,
    ];

    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Iban => "iban",
            Self::TaxNumber => "tax-number",
            Self::IdentityDocument => "identity-document",
            Self::SocialInsurance => "social-insurance",
            Self::BirthDate => "birth-date",
            Self::Address => "address",
            Self::NumberPlate => "number-plate",
            Self::FileReference => "file-reference",
        }
    }

    /// What stands in its place. German in every language: part of what is stored for the town's staff.
    #[must_use]
    pub const fn placeholder(self) -> &'static str {
        match self {
            Self::Name => "[Name]",
            Self::Email => "[E-Mail]",
            Self::Phone => "[Telefon]",
            Self::Iban => "[IBAN]",
            Self::TaxNumber => "[Steuernummer]",
            Self::IdentityDocument => "[Ausweisnummer]",
            Self::SocialInsurance => "[Versicherungsnummer]",
            Self::BirthDate => "[Geburtsdatum]",
            Self::Address => "[Adresse]",
            Self::NumberPlate => "[Kennzeichen]",
            Self::FileReference => "[Aktenzeichen]",
        }
    }
}

/// What is left of a text.
#[derive(Clone, PartialEq, Eq)]
pub struct Removal {
    /// The text with placeholders, at most 500 characters.
    pub text: String,
    /// What was removed.
    pub kinds: BTreeSet<Kind>,
}

impl std::fmt::Debug for Removal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The rest is still a visitor's words.
        write!(formatter, "Removal({:?})", self.kinds)
    }
}

/// Takes personal data out of `text`. What comes out has none that this finds: removing it again changes nothing.
#[must_use]
pub fn remove(text: &str) -> Removal {
    let mut text = bounded(text);
    let mut kinds = BTreeSet::new();
    // A placeholder may bring together what was apart. Each round removes characters, so there are few.
    for _ in 0..MAX_CHARS {
        let mut pass = Pass::new(&text);
        pass.run();
        if pass.found.is_empty() {
            break;
        }
        kinds.extend(pass.found.iter().map(|(_, kind)| *kind));
        text = bounded(&pass.text());
    }
    Removal { text, kinds }
}

/// The first characters of `text`, without half a placeholder at the end.
fn bounded(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(MAX_CHARS) else {
        return text.to_owned();
    };
    let kept = &text[..end];
    let cut = kept.rfind('[').filter(|at| {
        Kind::ALL.iter().any(|kind| {
            let placeholder = kind.placeholder();
            kept.len() - at < placeholder.len() && text[*at..].starts_with(placeholder)
        })
    });
    kept[..cut.unwrap_or(end)].to_owned()
}

/// One look at a text.
struct Pass {
    original: Vec<char>,
    /// The same characters, with digits of other scripts as ours, and masked where something was found.
    folded: Vec<char>,
    found: Vec<(Range<usize>, Kind)>,
}

/// Something that looks like personal data, by bytes of the folded text.
struct Candidate<'a> {
    /// What stands before it.
    before: &'a str,
    text: &'a str,
    /// What stands after it.
    after: &'a str,
}

impl Pass {
    fn new(text: &str) -> Self {
        let original: Vec<_> = text.chars().collect();
        let mut pass = Self {
            folded: original
                .iter()
                .map(|character| folded(*character))
                .collect(),
            original,
            found: Vec::new(),
        };
        for kind in Kind::ALL {
            for (at, placeholder) in text.match_indices(kind.placeholder()) {
                let start = text[..at].chars().count();
                pass.mask(start..start + placeholder.chars().count());
            }
        }
        pass
    }

    fn run(&mut self) {
        numbers::find(self);
        dates::find(self);
        numbers::find_plates(self);
        places::find(self);
        numbers::find_phones(self);
        names::find(self);
    }

    fn mask(&mut self, range: Range<usize>) {
        self.folded[range].fill(MASK);
    }

    /// Looks for `pattern`: its group 1 where it has one, else all of it, if `fits` says so. `None` as kind only keeps others from
    /// finding anything there.
    fn look(&mut self, pattern: &Regex, kind: Option<Kind>, fits: impl Fn(&Candidate) -> bool) {
        self.look_within(pattern, kind, |candidate| {
            fits(candidate).then_some(0..candidate.text.len())
        });
    }

    /// As [`Pass::look`], but `part` tells which part it is.
    fn look_within(
        &mut self,
        pattern: &Regex,
        kind: Option<Kind>,
        part: impl Fn(&Candidate) -> Option<Range<usize>>,
    ) {
        let text: String = self.folded.iter().collect();
        let mut at = 0;
        while let Some(captures) = pattern.captures_at(&text, at) {
            let Some(found) = captures.get(1).or_else(|| captures.get(0)) else {
                return;
            };
            let candidate = Candidate {
                before: &text[..found.start()],
                text: found.as_str(),
                after: &text[found.end()..],
            };
            let part = part(&candidate).filter(|part| !part.is_empty());
            if let Some(part) = &part {
                let start = text[..found.start() + part.start].chars().count();
                let length = found.as_str()[part.clone()].chars().count();
                let range = start..start + length;
                self.mask(range.clone());
                if let Some(kind) = kind {
                    self.found.push((range, kind));
                }
            }
            // What did not fit may hide something that begins a character later.
            let next = part.map_or(found.start(), |part| found.start() + part.end);
            let step = text[next..].chars().next().map_or(1, char::len_utf8);
            at = if next > at { next } else { at + step };
            while at < text.len() && !text.is_char_boundary(at) {
                at += 1;
            }
            if at >= text.len() {
                return;
            }
        }
    }

    /// The text with placeholders.
    fn text(mut self) -> String {
        self.found.sort_by_key(|(range, _)| range.start);
        let mut text = String::with_capacity(self.original.len());
        let mut at = 0;
        for (range, kind) in self.found {
            text.extend(&self.original[at..range.start]);
            text.push_str(kind.placeholder());
            at = range.end;
        }
        text.extend(&self.original[at..]);
        text
    }
}

/// One character for one, so that places stay the same.
fn folded(character: char) -> char {
    let digit = |zero: char| char::from_digit(u32::from(character) - u32::from(zero), 10);
    let folded = match character {
        '\u{660}'..='\u{669}' => digit('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit('\u{6f0}'),
        '\u{966}'..='\u{96f}' => digit('\u{966}'),
        '\u{ff10}'..='\u{ff19}' => digit('\u{ff10}'),
        '–' | '—' | '‐' | '‑' | '−' => Some('-'),
        '＠' => Some('@'),
        MASK => Some(' '),
        character if character.is_whitespace() => Some(' '),
        _ => None,
    };
    folded.unwrap_or(character)
}

/// An expression of ours.
fn expression(pattern: &str) -> Regex {
    Regex::new(pattern).expect("our own expressions are right, which the tests show")
}

/// The digits of a text.
fn digits(text: &str) -> Vec<u32> {
    text.chars()
        .filter_map(|character| character.to_digit(10))
        .collect()
}
