//! A service of the town: facts without a language, and texts in many.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{CategoryId, Facet, Language, OfficeId, ServiceId};

/// A published service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Its unchanging name.
    pub id: ServiceId,
    /// Counts publications, from 1.
    pub version: u32,
    /// What is true in every language.
    pub facts: Facts,
    /// What is said, by language; German is always there.
    pub texts: BTreeMap<Language, ServiceText>,
}

impl Service {
    /// The text in `language`, else its standard variety, else German; with the language that it is in.
    ///
    /// # Panics
    /// Never for a parsed service: the parser refuses one without German.
    #[must_use]
    pub fn text(&self, language: Language) -> (Language, &ServiceText) {
        [language, language.standard(), Language::De]
            .into_iter()
            .find_map(|candidate| self.texts.get(&candidate).map(|text| (candidate, text)))
            .expect("the parser refuses a service without a German text")
    }

    /// The first text of `language`, its standard variety and German for which `pick` finds something.
    pub fn text_with<'a, T>(
        &'a self,
        language: Language,
        pick: impl Fn(&'a ServiceText) -> Option<T>,
    ) -> Option<(Language, T)> {
        [language, language.standard(), Language::De]
            .into_iter()
            .find_map(|candidate| {
                let text = self.texts.get(&candidate)?;
                pick(text).map(|found| (candidate, found))
            })
    }
}

/// The facts of a service that need no language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Key in the German catalogue of public services (LeiKa), 14 digits.
    pub leika: Option<String>,
    /// The group that it belongs to.
    pub category: CategoryId,
    /// The office that answers for the text.
    pub responsible: OfficeId,
    /// Where residents go, most important first.
    pub offices: Vec<OfficeId>,
    /// Neighbours that residents confuse with it.
    pub related: Vec<ServiceId>,
    /// The day on which a person last checked the facts.
    pub reviewed_on: Date,
    /// What it costs; empty where talking of a price makes no sense.
    pub fees: Vec<Fee>,
    /// What to bring.
    pub documents: Vec<Document>,
    /// How long the office needs.
    pub processing_time: Option<ProcessingTime>,
    /// Until when it must be done.
    pub deadlines: Vec<Deadline>,
    /// Where it works from home.
    pub online: Option<Online>,
    /// The law that it rests on.
    pub legal_basis: Vec<LegalBasis>,
}

/// An amount of money in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(pub u64);

/// A price with the condition under which it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// The key under which each language words the condition.
    pub key: String,
    /// How much.
    pub price: Price,
    /// For recurring fees: how often.
    pub per: Option<Recurrence>,
    /// Who set the figure.
    pub source: FeeSource,
}

/// How much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Price {
    /// Nothing.
    Free,
    /// One figure.
    Fixed(Cents),
    /// Between two figures, both included.
    Range(Cents, Cents),
}

/// How often a fee is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recurrence {
    /// Once a month.
    Month,
    /// Once a year.
    Year,
}

/// Who set a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeeSource {
    /// Federal law.
    Federal,
    /// The law of the Land.
    State,
    /// The town.
    Town,
}

/// Something to bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The key under which each language names it.
    pub key: String,
    /// Whether everyone needs it; else the text says who.
    pub required: bool,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeUnit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Calendar days.
    Days,
    /// Monday to Friday without public holidays.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

impl TimeUnit {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::WorkingDays => "working-days",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }
}

/// How long the office needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessingTime {
    /// At least.
    pub from: u32,
    /// At most; absent where it is one figure.
    pub to: Option<u32>,
    /// Of what.
    pub unit: TimeUnit,
}

/// Until when something must be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The key under which each language words it.
    pub key: String,
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: TimeUnit,
}

/// The way from home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Online {
    /// An https address.
    pub url: String,
    /// What can be done there.
    pub kind: OnlineKind,
}

/// What can be done on an online page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnlineKind {
    /// The whole application.
    Application,
    /// Booking an appointment.
    Appointment,
    /// Reading only.
    Information,
}

impl OnlineKind {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::Appointment => "appointment",
            Self::Information => "information",
        }
    }
}

/// A law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalBasis {
    /// Such as `§ 9 PAuswG`.
    pub citation: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// What is said of a service in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceText {
    /// Its title.
    pub title: String,
    /// Other names that people use.
    pub names: Vec<String>,
    /// Questions that residents really ask.
    pub questions: Vec<String>,
    /// The condition of each fee, by its key.
    pub fees: BTreeMap<String, String>,
    /// The name of each document, by its key.
    pub documents: BTreeMap<String, String>,
    /// The wording of each deadline, by its key.
    pub deadlines: BTreeMap<String, String>,
    /// The short answer: two sentences, plain text.
    pub answer: String,
    /// The parts, each facet at most once.
    pub sections: Vec<Section>,
}

impl ServiceText {
    /// The section of `facet`.
    #[must_use]
    pub fn section(&self, facet: Facet) -> Option<&Section> {
        self.sections.iter().find(|section| section.facet == facet)
    }
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Which part.
    pub facet: Facet,
    /// Its heading.
    pub title: String,
    /// Its text in Markdown.
    pub markdown: String,
}
