//! `offices/<id>.toml`: an office.

use jiff::civil::Time;
use serde::Deserialize;
use toml::Spanned;

use super::{Mistake, line_of, service_file::date};
use crate::catalogue::{
    Accessibility, Address, Appointment, DateException, Language, Office, OfficeId, Texts,
    TimeRange, Weekday, WeeklyHours, markdown::is_safe_url,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeFile {
    phone: Spanned<String>,
    email: Option<String>,
    appointment: Appointment,
    appointment_url: Option<Spanned<String>>,
    name: Spanned<Texts>,
    address: Address,
    accessibility: Accessibility,
    #[serde(default)]
    hours: Vec<Spanned<HoursEntry>>,
    #[serde(default)]
    exceptions: Vec<Spanned<ExceptionEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HoursEntry {
    days: Vec<Weekday>,
    from: String,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExceptionEntry {
    date: toml::value::Datetime,
    #[serde(default)]
    closed: bool,
    from: Option<String>,
    to: Option<String>,
    #[serde(default)]
    reason: Texts,
}

/// Reads an office.
pub(super) fn parse(source: &str, id: OfficeId) -> Result<Office, Vec<Mistake>> {
    let file: OfficeFile =
        toml::from_str(source).map_err(|error| vec![Mistake::of_toml(source, 0, &error)])?;
    let mut mistakes = Vec::new();
    let line = |span: std::ops::Range<usize>| line_of(source, span.start);

    if !file.name.get_ref().contains_key(&Language::De) {
        mistakes.push(Mistake::new(
            line(file.name.span()),
            "there is no German name",
            "add `de = \"…\"`",
        ));
    }
    if !Office::is_phone(file.phone.get_ref()) {
        mistakes.push(Mistake::new(
            line(file.phone.span()),
            "the phone number is not international",
            "write it as +49 40 66969-110",
        ));
    }
    if let Some(url) = &file.appointment_url
        && !is_safe_url(url.get_ref())
    {
        mistakes.push(Mistake::new(
            line(url.span()),
            "the appointment address is not https",
            "write https://…",
        ));
    }
    let mut hours = Vec::new();
    for entry in file.hours {
        let at = line(entry.span());
        let entry = entry.into_inner();
        match range(&entry.from, &entry.to) {
            Some(range) if !entry.days.is_empty() => hours.push(WeeklyHours {
                days: entry.days,
                range,
            }),
            _ => mistakes.push(Mistake::new(
                at,
                "the hours are unclear",
                "name days, and times as 08:00 with `from` before `to`",
            )),
        }
    }
    let mut exceptions = Vec::new();
    for entry in file.exceptions {
        let at = line(entry.span());
        match exception(entry.into_inner()) {
            Some(exception) => exceptions.push(exception),
            None => mistakes.push(Mistake::new(
                at,
                "the exception is unclear",
                "write a date, and `closed = true` or `from` and `to`",
            )),
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    Ok(Office {
        id,
        name: file.name.into_inner(),
        address: file.address,
        phone: file.phone.into_inner(),
        email: file.email,
        appointment: file.appointment,
        appointment_url: file.appointment_url.map(Spanned::into_inner),
        accessibility: file.accessibility,
        hours,
        exceptions,
    })
}

fn exception(entry: ExceptionEntry) -> Option<DateException> {
    let open = match (entry.closed, entry.from, entry.to) {
        (true, None, None) => None,
        (false, Some(from), Some(to)) => Some(range(&from, &to)?),
        _ => return None,
    };
    Some(DateException {
        date: date(entry.date)?,
        open,
        reason: entry.reason,
    })
}

fn range(from: &str, to: &str) -> Option<TimeRange> {
    let range = TimeRange {
        from: time(from)?,
        to: time(to)?,
    };
    (range.from < range.to).then_some(range)
}

fn time(text: &str) -> Option<Time> {
    Time::strptime("%H:%M", text).ok()
}
