//! Reads an office as it was typed.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use stadtlotse_app::editor::{DayFields, ExceptionFields, OfficeFields, Problem};

use super::{
    super::{context::Context, offices::MAX_NAME},
    form::appointment,
};
use crate::catalogue::{
    Accessibility, Address, Appointment, DateException, Language, Office, OfficeId, Texts,
    TimeRange, Weekday, WeeklyHours, markdown::is_safe_url,
};

/// No note, reason, street or address of an appointment is longer, in characters.
const MAX_TEXT: usize = 400;

/// Reads what was typed; what makes no sense is a problem beside its field.
pub(super) struct Reader<'a> {
    pub(super) context: &'a Context,
    pub(super) problems: Vec<Problem>,
}

impl Reader<'_> {
    fn fault(&mut self, field: &str, key: &str) {
        let problem = self.context.problem(field, key);
        self.problems.push(problem);
    }

    pub(super) fn read(
        mut self,
        id: &OfficeId,
        typed: &OfficeFields,
    ) -> Result<Office, Vec<Problem>> {
        let (mut name, mut note) = (Texts::new(), Texts::new());
        for text in &typed.texts {
            let Ok(language) = text.code.parse::<Language>() else {
                continue;
            };
            self.bounded(&format!("name.{language}"), &text.name, MAX_NAME);
            self.bounded(&format!("note.{language}"), &text.note, MAX_TEXT);
            for (texts, value) in [(&mut name, &text.name), (&mut note, &text.note)] {
                if !value.is_empty() {
                    texts.insert(language, value.clone());
                }
            }
        }
        if !name.contains_key(&Language::De) {
            self.fault("name.de", "editor-offices-name-unfit");
        }
        if typed.street.is_empty() || typed.street.chars().count() > MAX_TEXT {
            self.fault("street", "editor-offices-street-unfit");
        }
        let is_postcode =
            typed.postcode.len() == 5 && typed.postcode.bytes().all(|byte| byte.is_ascii_digit());
        if !is_postcode {
            self.fault("postcode", "editor-offices-postcode-unfit");
        }
        if typed.town.is_empty() || typed.town.chars().count() > MAX_NAME {
            self.fault("town", "editor-offices-town-unfit");
        }
        if !Office::is_phone(&typed.phone) || typed.phone.len() > 40 {
            self.fault("phone", "editor-offices-phone-unfit");
        }
        let is_email = |text: &str| {
            text.len() <= 200
                && !text.contains(char::is_whitespace)
                && text
                    .split_once('@')
                    .is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
        };
        if !typed.email.is_empty() && !is_email(&typed.email) {
            self.fault("email", "editor-offices-email-unfit");
        }
        let url = &typed.appointment_url;
        let is_url = url.starts_with("https://") && is_safe_url(url) && url.len() <= MAX_TEXT;
        if !url.is_empty() && !is_url {
            self.fault("appointment_url", "editor-facts-url-unfit");
        }
        let hours = self.week(&typed.week);
        let exceptions = self.exceptions(&typed.exceptions);
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        Ok(Office {
            id: id.clone(),
            name,
            address: Address {
                street: typed.street.clone(),
                postcode: typed.postcode.clone(),
                town: typed.town.clone(),
            },
            phone: typed.phone.clone(),
            email: some(&typed.email),
            appointment: appointment(&typed.appointment).unwrap_or(Appointment::NotNeeded),
            appointment_url: some(url),
            accessibility: Accessibility {
                wheelchair: typed.is_accessible,
                note,
            },
            hours,
            exceptions,
        })
    }

    fn bounded(&mut self, field: &str, text: &str, most: usize) {
        if text.chars().count() > most {
            self.fault(field, "editor-offices-text-long");
        }
    }

    /// From and to of one row; none where nothing was typed, or what makes no sense.
    fn range(&mut self, field: &str, from: &str, to: &str) -> Option<TimeRange> {
        if from.is_empty() && to.is_empty() {
            return None;
        }
        let range = time(from)
            .zip(time(to))
            .filter(|(from, to)| from < to)
            .map(|(from, to)| TimeRange { from, to });
        if range.is_none() {
            self.fault(field, "editor-offices-time-unfit");
        }
        range
    }

    /// The week; days with the same times become one entry, as `office.toml` has them.
    fn week(&mut self, days: &[DayFields]) -> Vec<WeeklyHours> {
        let mut week: Vec<WeeklyHours> = Vec::new();
        for (day, typed) in Weekday::ALL.into_iter().zip(days) {
            let mut ranges = Vec::new();
            for (index, (from, to)) in typed.ranges.iter().enumerate() {
                let field = format!("hours.{}.{index}.from", day.key());
                ranges.extend(self.range(&field, from, to));
            }
            ranges.sort_unstable();
            if ranges.windows(2).any(|pair| pair[1].from < pair[0].to) {
                let field = format!("hours.{}.0.from", day.key());
                self.fault(&field, "editor-offices-times-overlap");
            }
            for range in ranges {
                match week.iter_mut().find(|entry| entry.range == range) {
                    Some(entry) => entry.days.push(day),
                    None => week.push(WeeklyHours {
                        days: vec![day],
                        range,
                    }),
                }
            }
        }
        week
    }

    fn exceptions(&mut self, rows: &[ExceptionFields]) -> Vec<DateException> {
        let mut exceptions = Vec::new();
        let mut seen = BTreeSet::new();
        for (index, row) in rows.iter().enumerate() {
            let said = row.reasons.iter().any(|(_, _, reason)| !reason.is_empty());
            if row.date.is_empty() && row.from.is_empty() && row.to.is_empty() && !said {
                continue;
            }
            let field = format!("exception.{index}.date");
            let Ok(date) = row.date.parse::<Date>() else {
                self.fault(&field, "editor-facts-date-unfit");
                continue;
            };
            if !seen.insert(date) {
                self.fault(&field, "editor-offices-date-twice");
            }
            let from = format!("exception.{index}.from");
            let open = self.range(&from, &row.from, &row.to);
            let mut reason = Texts::new();
            for (code, _, text) in row.reasons.iter().filter(|(_, _, text)| !text.is_empty()) {
                self.bounded(&format!("exception.{index}.reason.{code}"), text, MAX_TEXT);
                if let Ok(language) = code.parse() {
                    reason.insert(language, text.clone());
                }
            }
            exceptions.push(DateException { date, open, reason });
        }
        exceptions.sort_by_key(|exception| exception.date);
        exceptions
    }
}

/// `08:00`, `8.00`, `8:00` or `8`.
fn time(text: &str) -> Option<Time> {
    let text = text.trim().replace('.', ":");
    let (hours, minutes) = text.split_once(':').unwrap_or((&text, "0"));
    let figure = |text: &str| -> Option<i8> {
        let fits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| text.parse().ok()).flatten()
    };
    Time::new(figure(hours)?, figure(minutes)?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("08:00", Some((8, 0))),
            ("8.30", Some((8, 30))),
            ("8", Some((8, 0))),
            ("24:00", None),
            ("8:60", None),
            ("", None),
            ("acht", None),
            ("-1", None),
        ] {
            let time = time(text).map(|time| (time.hour(), time.minute()));
            assert_eq!(time, expected, "{text}");
        }
    }
}
