//! When an office is open, computed from data and a date.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};
use serde::{Deserialize, Serialize};

use super::{Holiday, Office, State, Texts, holiday_on};

/// How far ahead the next opening is looked for.
const HORIZON_DAYS: i64 = 60;

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are those of the days")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// The week, from Monday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The weekday of `date`.
    #[must_use]
    pub fn of(date: Date) -> Self {
        let index = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        Self::ALL[index % 7]
    }

    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        }
    }
}

/// From one time of day to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TimeRange {
    /// Opens.
    pub from: Time,
    /// Closes.
    pub to: Time,
}

/// What an office does on one date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayHours<'a> {
    /// Open in these ranges, in order of time, at least one.
    Open(Vec<TimeRange>),
    /// Closed all day.
    Closed(Closed<'a>),
}

/// Why an office is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed<'a> {
    /// It never opens on that weekday.
    Weekly,
    /// A public holiday.
    Holiday(Holiday),
    /// An exception that the office entered, with its reason by language.
    Exception(&'a Texts),
}

/// The opening hours of one office in one Land.
#[derive(Debug, Clone, Copy)]
pub struct OpeningHours<'a> {
    office: &'a Office,
    state: State,
}

impl<'a> OpeningHours<'a> {
    /// The hours of `office`, which lies in `state`.
    #[must_use]
    pub const fn new(office: &'a Office, state: State) -> Self {
        Self { office, state }
    }

    /// What the office does on `date`: its own exception first, then the public holidays, then the week.
    #[must_use]
    pub fn on(&self, date: Date) -> DayHours<'a> {
        if let Some(exception) = self
            .office
            .exceptions
            .iter()
            .find(|entry| entry.date == date)
        {
            return match exception.open {
                Some(range) => DayHours::Open(vec![range]),
                None => DayHours::Closed(Closed::Exception(&exception.reason)),
            };
        }
        if let Some(holiday) = holiday_on(date, self.state) {
            return DayHours::Closed(Closed::Holiday(holiday));
        }
        let ranges = self.weekly(Weekday::of(date));
        if ranges.is_empty() {
            DayHours::Closed(Closed::Weekly)
        } else {
            DayHours::Open(ranges)
        }
    }

    /// The ranges of an ordinary week's day, in order of time.
    #[must_use]
    pub fn weekly(&self, day: Weekday) -> Vec<TimeRange> {
        let mut ranges: Vec<_> = self
            .office
            .hours
            .iter()
            .filter(|block| block.days.contains(&day))
            .map(|block| block.range)
            .collect();
        ranges.sort_unstable();
        ranges
    }

    /// Until when the office is open at `now`, if it is.
    #[must_use]
    pub fn open_until(&self, now: DateTime) -> Option<Time> {
        let DayHours::Open(ranges) = self.on(now.date()) else {
            return None;
        };
        ranges
            .into_iter()
            .find(|range| (range.from..range.to).contains(&now.time()))
            .map(|range| range.to)
    }

    /// When the office opens next, strictly after `now`, within the next 60 days.
    #[must_use]
    pub fn next_opening(&self, now: DateTime) -> Option<(Date, TimeRange)> {
        (0..HORIZON_DAYS).find_map(|days| {
            let date = now.date().checked_add(days.days()).ok()?;
            let DayHours::Open(ranges) = self.on(date) else {
                return None;
            };
            ranges
                .into_iter()
                .find(|range| days > 0 || range.from > now.time())
                .map(|range| (date, range))
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::catalogue::{DateException, WeeklyHours};

    fn range(from: i8, to: i8) -> TimeRange {
        TimeRange {
            from: time(from, 0, 0, 0),
            to: time(to, 0, 0, 0),
        }
    }

    fn office() -> Office {
        Office {
            hours: vec![
                WeeklyHours {
                    days: vec![Weekday::Monday, Weekday::Thursday],
                    range: range(14, 18),
                },
                WeeklyHours {
                    days: vec![Weekday::Monday],
                    range: range(8, 12),
                },
            ],
            exceptions: vec![
                DateException {
                    date: date(2026, 12, 24),
                    open: None,
                    reason: Texts::new(),
                },
                DateException {
                    date: date(2026, 10, 3),
                    open: Some(range(10, 11)),
                    reason: Texts::new(),
                },
            ],
            ..crate::catalogue::office::sample()
        }
    }

    #[test]
    fn a_day_is_an_exception_a_holiday_or_a_weekday_in_this_order() {
        let office = office();
        let hours = OpeningHours::new(&office, State::Ni);

        assert_eq!(
            hours.on(date(2026, 11, 23)),
            DayHours::Open(vec![range(8, 12), range(14, 18)])
        );
        assert_eq!(
            hours.on(date(2026, 11, 24)),
            DayHours::Closed(Closed::Weekly)
        );
        assert!(matches!(
            hours.on(date(2026, 12, 24)),
            DayHours::Closed(Closed::Exception(_))
        ));
        assert_eq!(
            hours.on(date(2026, 4, 6)),
            DayHours::Closed(Closed::Holiday(Holiday::EasterMonday))
        );
        assert_eq!(
            hours.on(date(2026, 10, 3)),
            DayHours::Open(vec![range(10, 11)])
        );
    }

    #[test]
    fn the_next_opening_skips_the_running_one() {
        let office = office();
        let hours = OpeningHours::new(&office, State::Ni);
        let monday_nine = date(2026, 11, 23).at(9, 0, 0, 0);

        assert_eq!(hours.open_until(monday_nine), Some(time(12, 0, 0, 0)));
        assert_eq!(
            hours.next_opening(monday_nine),
            Some((date(2026, 11, 23), range(14, 18)))
        );
        assert_eq!(hours.open_until(date(2026, 11, 23).at(12, 0, 0, 0)), None);
        let friday = date(2026, 11, 27).at(20, 0, 0, 0);
        assert_eq!(
            hours.next_opening(friday),
            Some((date(2026, 11, 30), range(8, 12)))
        );
    }

    #[test]
    fn an_office_without_hours_has_no_next_opening() {
        let office = Office {
            hours: vec![],
            exceptions: vec![],
            ..office()
        };
        let hours = OpeningHours::new(&office, State::Ni);

        assert_eq!(hours.next_opening(date(2026, 11, 23).at(9, 0, 0, 0)), None);
    }
}
