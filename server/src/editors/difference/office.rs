//! What is different between two versions of an office.

use super::{Change, Field, Part, compare_lists};
use crate::catalogue::{Language, Office, TimeRange, Weekday};

/// The entries of a field, as text.
type Values = fn(&Office) -> Vec<String>;

/// What became different from `before`, `None` for a new office, to `after`, `None` for one that goes. Times and days are written as
/// `office.toml` has them, with its keys (`monday`).
#[must_use]
pub fn compare_offices(before: Option<&Office>, after: Option<&Office>) -> Vec<Change> {
    let values: [(Field, Values); 7] = [
        (Field::Address, |it| {
            let address = &it.address;
            vec![
                address.street.clone(),
                format!("{} {}", address.postcode, address.town),
            ]
        }),
        (Field::Phone, |it| vec![it.phone.clone()]),
        (Field::Email, |it| it.email.iter().cloned().collect()),
        (Field::Appointment, |it| {
            let key = it.appointment.key().to_owned();
            std::iter::once(key)
                .chain(it.appointment_url.clone())
                .collect()
        }),
        (Field::Wheelchair, |it| {
            vec![it.accessibility.wheelchair.to_string()]
        }),
        (Field::Hours, week),
        (Field::Exceptions, exceptions),
    ];
    let mut changes: Vec<_> = values
        .into_iter()
        .filter_map(|(field, values)| {
            let [old, new] = [before, after].map(|it| it.map(values).unwrap_or_default());
            change(field, None, &old, &new)
        })
        .collect();
    for language in Language::ALL {
        let text = |it: Option<&Office>, note: bool| -> Vec<String> {
            let texts = it.map(|it| {
                if note {
                    &it.accessibility.note
                } else {
                    &it.name
                }
            });
            texts
                .and_then(|texts| texts.get(&language))
                .cloned()
                .into_iter()
                .collect()
        };
        for (field, note) in [(Field::OfficeName, false), (Field::AccessNote, true)] {
            changes.extend(change(
                field,
                Some(language),
                &text(before, note),
                &text(after, note),
            ));
        }
    }
    changes
}

fn change(
    field: Field,
    language: Option<Language>,
    old: &[String],
    new: &[String],
) -> Option<Change> {
    let parts = compare_lists(old, new)?;
    // Facts are short: what stayed the same only hides what did not.
    let parts = parts
        .into_iter()
        .filter(|part| !matches!(part, Part::Same(_)))
        .collect();
    Some(Change {
        field,
        language,
        parts,
    })
}

fn week(office: &Office) -> Vec<String> {
    let rows = Weekday::ALL.into_iter().flat_map(|day| {
        let mut ranges: Vec<_> = office
            .hours
            .iter()
            .filter(|block| block.days.contains(&day))
            .map(|block| block.range)
            .collect();
        ranges.sort_unstable();
        ranges
            .into_iter()
            .map(move |range| format!("{} {}", day.key(), times(range)))
    });
    rows.collect()
}

fn exceptions(office: &Office) -> Vec<String> {
    let rows = office.exceptions.iter().map(|it| {
        let open = it.open.map_or_else(|| "–".to_owned(), times);
        let reasons: Vec<_> = it
            .reason
            .iter()
            .map(|(language, reason)| format!("{language}: {reason}"))
            .collect();
        format!("{} {open} {}", it.date, reasons.join("; "))
    });
    rows.map(|row| row.trim_end().to_owned()).collect()
}

fn times(range: TimeRange) -> String {
    format!(
        "{}–{}",
        range.from.strftime("%H:%M"),
        range.to.strftime("%H:%M")
    )
}
