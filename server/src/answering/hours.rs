//! "Is it open on Saturday?": which day a question means, and what an office does then.

use jiff::{
    ToSpan, Zoned,
    civil::{Date, DateTime},
};

use super::{
    Question,
    fold::words,
    format::Speaker,
    vocabulary::{DayWord, Vocabulary},
};
use crate::catalogue::{Closed, DayHours, Office, OpeningHours, State, Weekday, text_in};

/// The day that a question means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayAsked {
    /// This minute.
    Now,
    /// None in particular.
    Unspecified,
    /// A date.
    On(Date),
}

/// The day that `question` means at the time `now`.
pub(super) fn day_asked(
    question: &Question,
    vocabulary: &Vocabulary,
    speaker: Speaker<'_>,
    now: &Zoned,
) -> DayAsked {
    let today = now.date();
    if let Some(date) = date_in(question, speaker, today) {
        return DayAsked::On(date);
    }
    let word = vocabulary
        .days
        .iter()
        .filter_map(|(day, patterns)| Some((*day, patterns.find(question.words())?)))
        // "übermorgen" names more than "morgen".
        .max_by_key(|(_, found)| found.letters)
        .map(|(day, _)| day);
    let after = |days: i64| {
        today
            .checked_add(days.days())
            .map_or(DayAsked::Unspecified, DayAsked::On)
    };
    match word {
        None => DayAsked::Unspecified,
        Some(DayWord::Now) => DayAsked::Now,
        Some(DayWord::Today) => DayAsked::On(today),
        Some(DayWord::Tomorrow) => after(1),
        Some(DayWord::DayAfterTomorrow) => after(2),
        Some(word) => (0..7)
            .filter_map(|days| today.checked_add(days.days()).ok())
            .find(|date| word.weekday() == Some(Weekday::of(*date)))
            .map_or(DayAsked::Unspecified, DayAsked::On),
    }
}

/// A date such as "24.12.", "24.12.2026" or "24. Dezember"; without a year the next one.
fn date_in(question: &Question, speaker: Speaker<'_>, today: Date) -> Option<Date> {
    let parts: Vec<&str> = question
        .text()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let dotted = question.text().contains('.') || question.text().contains('/');
    parts.iter().enumerate().find_map(|(index, part)| {
        let day: i8 = part.parse().ok()?;
        let after = |offset: usize| parts.get(index + offset).copied();
        // "24.12." and "24 Dezember", but also "24 de diciembre".
        let (month, year) = match after(1)?.parse::<i8>() {
            Ok(month) if dotted => (month, after(2)),
            Ok(_) => return None,
            Err(_) => match month_named(after(1)?, speaker) {
                Some(month) => (month, after(2)),
                None => (month_named(after(2)?, speaker)?, after(3)),
            },
        };
        let year = year.and_then(|year| year.parse::<i16>().ok());
        match year.filter(|year| (2000..=2100).contains(year)) {
            Some(year) => Date::new(year, month, day).ok(),
            None => [today.year(), today.year() + 1]
                .into_iter()
                .filter_map(|year| Date::new(year, month, day).ok())
                .find(|date| *date >= today),
        }
    })
}

fn month_named(word: &str, speaker: Speaker<'_>) -> Option<i8> {
    let word = words(word).into_iter().next()?;
    (1..=12).find(|month| words(&speaker.month(*month)).first() == Some(&word))
}

/// What `office` does on the day that was asked for, in one or two sentences.
pub(super) fn describe(
    office: &Office,
    name: &str,
    state: State,
    asked: DayAsked,
    now: &Zoned,
    speaker: Speaker<'_>,
) -> String {
    let hours = OpeningHours::new(office, state);
    if office.hours.is_empty() {
        return speaker.say("hours-none", &[("phone", &office.phone)]);
    }
    let moment = now.datetime();
    let today = moment.date();
    let asked_today =
        matches!(asked, DayAsked::Now | DayAsked::Unspecified) || asked == DayAsked::On(today);
    let sentences = if asked_today {
        today_sentences(&hours, name, asked, moment, speaker)
    } else if let DayAsked::On(date) = asked {
        day_sentences(&hours, name, date, "on", speaker)
    } else {
        Vec::new()
    };
    sentences.join(" ")
}

fn today_sentences(
    hours: &OpeningHours<'_>,
    name: &str,
    asked: DayAsked,
    now: DateTime,
    speaker: Speaker<'_>,
) -> Vec<String> {
    if let Some(until) = hours.open_until(now)
        && asked != DayAsked::On(now.date())
    {
        return vec![speaker.say(
            "hours-open-now",
            &[("office", name), ("until", &speaker.clock(until))],
        )];
    }
    let opens_later = hours
        .next_opening(now)
        .is_some_and(|(date, _)| date == now.date());
    if asked == DayAsked::Now
        || (is_open_day(hours, now.date()) && hours.open_until(now).is_none() && !opens_later)
    {
        let mut sentences = vec![speaker.say("hours-closed-now", &[("office", name)])];
        sentences.extend(next_sentence(hours, now, speaker));
        return sentences;
    }
    let mut sentences = day_sentences(hours, name, now.date(), "today", speaker);
    if sentences.is_empty() {
        sentences.extend(next_sentence(hours, now, speaker));
    }
    sentences
}

fn is_open_day(hours: &OpeningHours<'_>, date: Date) -> bool {
    matches!(hours.on(date), DayHours::Open(_))
}

/// Sentences about `date`; `which` is `today` or `on`.
fn day_sentences(
    hours: &OpeningHours<'_>,
    name: &str,
    date: Date,
    which: &str,
    speaker: Speaker<'_>,
) -> Vec<String> {
    let day = speaker.date_with_weekday(date);
    match hours.on(date) {
        DayHours::Open(ranges) => {
            let ranges = speaker.ranges(&ranges);
            let words = [
                ("office", name),
                ("day", day.as_str()),
                ("ranges", ranges.as_str()),
            ];
            vec![speaker.say(&format!("hours-{which}"), &words)]
        }
        DayHours::Closed(why) => {
            let closed = speaker.say(
                &format!("hours-closed-{which}"),
                &[("office", name), ("day", &day)],
            );
            let reason = match why {
                Closed::Weekly => None,
                Closed::Holiday(holiday) => Some(speaker.say(
                    "hours-reason-holiday",
                    &[("holiday", &speaker.holiday(holiday))],
                )),
                Closed::Exception(reason) => text_in(reason, speaker.language)
                    .map(|(_, reason)| speaker.say("hours-reason-other", &[("reason", reason)])),
            };
            let next = next_sentence(hours, date.at(23, 59, 59, 0), speaker);
            [Some(closed), reason, next].into_iter().flatten().collect()
        }
    }
}

fn next_sentence(
    hours: &OpeningHours<'_>,
    after: DateTime,
    speaker: Speaker<'_>,
) -> Option<String> {
    let (date, range) = hours.next_opening(after)?;
    let (day, from) = (speaker.date_with_weekday(date), speaker.clock(range.from));
    Some(speaker.say("hours-next", &[("day", &day), ("from", &from)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answering::Vocabularies, catalogue::Language, locale::Locales};

    fn now() -> Zoned {
        "2026-11-22T10:00:00+01:00[Europe/Berlin]".parse().unwrap()
    }

    #[track_caller]
    fn check(text: &str, language: Language, expected: DayAsked) {
        let locales = Locales::load(&[Language::De, language], None).unwrap();
        let vocabularies = Vocabularies::load().unwrap();
        let question = Question::parse(text).unwrap();

        let speaker = Speaker::new(&locales, language);
        let asked = day_asked(&question, vocabularies.of(language), speaker, &now());

        assert_eq!(asked, expected, "{text}");
    }

    #[test]
    fn days_are_understood() {
        let on = |month, day| DayAsked::On(Date::new(2026, month, day).unwrap());
        check("Hat das Bürgerbüro morgen offen?", Language::De, on(11, 23));
        check("Übermorgen geöffnet?", Language::De, on(11, 24));
        check("Haben Sie am Samstag auf?", Language::De, on(11, 28));
        check("Sonntag offen?", Language::De, on(11, 22));
        check("Ist am 24.12. geöffnet?", Language::De, on(12, 24));
        check(
            "Offen am 6. Januar?",
            Language::De,
            DayAsked::On(Date::new(2027, 1, 6).unwrap()),
        );
        check("Wann ist geöffnet?", Language::De, DayAsked::Unspecified);
        check("Hat jetzt noch wer offen?", Language::De, DayAsked::Now);
        check("Are you open on Friday?", Language::En, on(11, 27));
        check(
            "¿Está abierto el 24 de diciembre?",
            Language::Es,
            on(12, 24),
        );
    }
}
