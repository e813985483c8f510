//! The public holidays of the German Länder, by rule.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// A Land, by the letters of ISO 3166-2:DE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the codes are those of ISO 3166-2:DE")]
pub enum State {
    Bw,
    By,
    Be,
    Bb,
    Hb,
    Hh,
    He,
    Mv,
    Ni,
    Nw,
    Rp,
    Sl,
    Sn,
    St,
    Sh,
    Th,
}

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the days")]
pub enum Holiday {
    NewYear,
    Epiphany,
    WomensDay,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    CorpusChristi,
    Assumption,
    ChildrensDay,
    GermanUnity,
    Reformation,
    AllSaints,
    Repentance,
    Christmas,
    BoxingDay,
}

impl Holiday {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::Epiphany => "epiphany",
            Self::WomensDay => "womens-day",
            Self::GoodFriday => "good-friday",
            Self::EasterSunday => "easter-sunday",
            Self::EasterMonday => "easter-monday",
            Self::LabourDay => "labour-day",
            Self::Ascension => "ascension",
            Self::WhitSunday => "whit-sunday",
            Self::WhitMonday => "whit-monday",
            Self::CorpusChristi => "corpus-christi",
            Self::Assumption => "assumption",
            Self::ChildrensDay => "childrens-day",
            Self::GermanUnity => "german-unity",
            Self::Reformation => "reformation",
            Self::AllSaints => "all-saints",
            Self::Repentance => "repentance",
            Self::Christmas => "christmas",
            Self::BoxingDay => "boxing-day",
        }
    }
}

/// The public holiday on `date` in the whole of `state`. Holidays of single municipalities (Augsburg's Peace Festival,
/// Assumption in Catholic parts of Bavaria, Corpus Christi in parts of Saxony and Thuringia) are entered as exceptions of
/// the office.
#[must_use]
pub fn holiday_on(date: Date, state: State) -> Option<Holiday> {
    use Holiday as H;
    use State as S;

    let fixed = match (date.month(), date.day()) {
        (1, 1) => Some(H::NewYear),
        (1, 6) if matches!(state, S::Bw | S::By | S::St) => Some(H::Epiphany),
        (3, 8) if matches!(state, S::Be | S::Mv) => Some(H::WomensDay),
        (5, 1) => Some(H::LabourDay),
        (8, 15) if state == S::Sl => Some(H::Assumption),
        (9, 20) if state == S::Th => Some(H::ChildrensDay),
        (10, 3) => Some(H::GermanUnity),
        (10, 31)
            if matches!(
                state,
                S::Bb | S::Hb | S::Hh | S::Mv | S::Ni | S::Sn | S::St | S::Sh | S::Th
            ) =>
        {
            Some(H::Reformation)
        }
        (11, 1) if matches!(state, S::Bw | S::By | S::Nw | S::Rp | S::Sl) => Some(H::AllSaints),
        (12, 25) => Some(H::Christmas),
        (12, 26) => Some(H::BoxingDay),
        _ => None,
    };
    if fixed.is_some() {
        return fixed;
    }
    if state == S::Sn && is_repentance_day(date) {
        return Some(H::Repentance);
    }

    let easter = easter_sunday(date.year())?;
    match easter.until(date).ok()?.get_days() {
        -2 => Some(H::GoodFriday),
        0 if state == S::Bb => Some(H::EasterSunday),
        1 => Some(H::EasterMonday),
        39 => Some(H::Ascension),
        49 if state == S::Bb => Some(H::WhitSunday),
        50 => Some(H::WhitMonday),
        60 if matches!(state, S::Bw | S::By | S::He | S::Nw | S::Rp | S::Sl) => {
            Some(H::CorpusChristi)
        }
        _ => None,
    }
}

/// The Wednesday before 23 November.
fn is_repentance_day(date: Date) -> bool {
    date.month() == 11
        && (16..=22).contains(&date.day())
        && date.weekday() == jiff::civil::Weekday::Wednesday
}

/// Easter in the Gregorian calendar, by the Meeus/Jones/Butcher computus.
fn easter_sunday(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let golden = year % 19;
    let century = year / 100;
    let rest = year % 100;
    let (leap_centuries, century_rest) = (century / 4, century % 4);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap_centuries - correction + 15) % 30;
    let weekday = (32 + 2 * century_rest + 2 * (rest / 4) - epact - rest % 4) % 7;
    let shift = (golden + 11 * epact + 22 * weekday) / 451;
    let days_after_march_22 = epact + weekday - 7 * shift;
    let march_22 = Date::new(i16::try_from(year).ok()?, 3, 22).ok()?;
    march_22.checked_add(days_after_march_22.days()).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_falls_where_the_calendar_says() {
        for (year, month, day) in [
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
        ] {
            assert_eq!(easter_sunday(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn lower_saxony_has_ten_holidays_a_year() {
        let days = date(2026, 1, 1).series(1.day()).take(365);

        let holidays: Vec<_> = days
            .filter_map(|day| holiday_on(day, State::Ni).map(|found| (day, found)))
            .collect();

        assert_eq!(holidays.len(), 10);
        assert!(holidays.contains(&(date(2026, 5, 14), Holiday::Ascension)));
        assert!(holidays.contains(&(date(2026, 10, 31), Holiday::Reformation)));
    }

    #[test]
    fn saxony_alone_has_the_day_of_repentance() {
        assert_eq!(
            holiday_on(date(2026, 11, 18), State::Sn),
            Some(Holiday::Repentance)
        );
        assert_eq!(holiday_on(date(2026, 11, 18), State::Ni), None);
    }
}
