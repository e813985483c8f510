//! An office of the town: where it is, when it is open, how it is reached.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{OfficeId, Texts, TimeRange, Weekday};

/// An office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Its unchanging name.
    pub id: OfficeId,
    /// What it is called, by language.
    pub name: Texts,
    /// Where it is.
    pub address: Address,
    /// Telephone number, `+49 …`.
    pub phone: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Whether an appointment is needed.
    pub appointment: Appointment,
    /// Where one is booked.
    pub appointment_url: Option<String>,
    /// Whether everyone gets in.
    pub accessibility: Accessibility,
    /// The ordinary week.
    pub hours: Vec<WeeklyHours>,
    /// Dates on which it differs, beside public holidays.
    pub exceptions: Vec<DateException>,
}

impl Office {
    /// Whether `text` is an international telephone number such as `+49 40 66969-110`.
    #[must_use]
    pub fn is_phone(text: &str) -> bool {
        text.strip_prefix('+').is_some_and(|rest| {
            rest.len() >= 5
                && rest
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'))
        })
    }
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Five digits.
    pub postcode: String,
    /// Town.
    pub town: String,
}

/// Whether an appointment is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Appointment {
    /// Nobody is served without.
    Required,
    /// It saves waiting.
    Recommended,
    /// Just come.
    NotNeeded,
}

impl Appointment {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Recommended => "recommended",
            Self::NotNeeded => "not-needed",
        }
    }
}

/// Whether everyone gets in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// Without steps, with a wide door.
    pub wheelchair: bool,
    /// What else helps to know, by language.
    #[serde(default)]
    pub note: Texts,
}

/// The same hours on some days of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeeklyHours {
    /// On these days.
    pub days: Vec<Weekday>,
    /// From and to.
    pub range: TimeRange,
}

/// A date on which the office differs from its week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateException {
    /// The date.
    pub date: Date,
    /// Open from and to; closed where absent.
    pub open: Option<TimeRange>,
    /// Why, by language.
    pub reason: Texts,
}

#[cfg(test)]
pub(super) fn sample() -> Office {
    Office {
        id: OfficeId::parse("buergerbuero").unwrap(),
        name: [(super::Language::De, "Bürgerbüro".to_owned())].into(),
        address: Address {
            street: "Marktplatz 1".to_owned(),
            postcode: "31999".to_owned(),
            town: "Musterstadt".to_owned(),
        },
        phone: "+49 40 66969-110".to_owned(),
        email: None,
        appointment: Appointment::Required,
        appointment_url: None,
        accessibility: Accessibility {
            wheelchair: true,
            note: Texts::new(),
        },
        hours: vec![],
        exceptions: vec![],
    }
}
