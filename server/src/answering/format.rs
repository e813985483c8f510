//! Money, dates and times as people of a language write them.

use jiff::civil::{Date, Time};

use crate::{
    catalogue::{
        Cents, Fee, Holiday, Language, Price, ProcessingTime, Recurrence, TimeRange, TimeUnit,
        Weekday,
    },
    locale::{Locales, Value},
};

/// Speaks one language.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    locales: &'a Locales,
    pub(super) language: Language,
}

impl<'a> Speaker<'a> {
    pub(super) const fn new(locales: &'a Locales, language: Language) -> Self {
        Self { locales, language }
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.locales.text(self.language, key)
    }

    /// The message `key` whose variables are all words.
    pub(super) fn say(&self, key: &str, words: &[(&str, &str)]) -> String {
        let values: Vec<_> = words
            .iter()
            .map(|(name, word)| (*name, Value::Text(word)))
            .collect();
        self.locales.format(self.language, key, &values)
    }

    pub(super) fn price(&self, fee: &Fee) -> String {
        let price = match fee.price {
            Price::Free => return self.text("price-free"),
            Price::Fixed(cents) => self.money(cents),
            Price::Range(from, to) => self.say(
                "price-range",
                &[("from", &self.money(from)), ("to", &self.money(to))],
            ),
        };
        match fee.per {
            None => price,
            Some(Recurrence::Month) => self.say("price-per-month", &[("price", &price)]),
            Some(Recurrence::Year) => self.say("price-per-year", &[("price", &price)]),
        }
    }

    fn money(&self, Cents(cents): Cents) -> String {
        let euros = grouped(cents / 100, &self.text("money-group"));
        self.say(
            "money",
            &[("euros", &euros), ("cents", &format!("{:02}", cents % 100))],
        )
    }

    pub(super) fn duration(&self, time: ProcessingTime) -> String {
        let time = match time.to {
            None => self.time(time.from, time.unit),
            Some(to) => {
                let from = time.from.to_string();
                self.say(
                    "time-range",
                    &[("from", &from), ("to", &self.time(to, time.unit))],
                )
            }
        };
        self.say("duration-about", &[("time", &time)])
    }

    pub(super) fn time(&self, amount: u32, unit: TimeUnit) -> String {
        let key = format!("time-{}", unit.key());
        self.locales
            .format(self.language, &key, &[("count", Value::Number(amount))])
    }

    pub(super) fn date(&self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say(
            "date",
            &[
                ("day", &day),
                ("month", &self.month(date.month())),
                ("year", &year),
            ],
        )
    }

    pub(super) fn date_with_weekday(&self, date: Date) -> String {
        let weekday = self.weekday(Weekday::of(date));
        let day = date.day().to_string();
        let words = [
            ("weekday", weekday.as_str()),
            ("day", &day),
            ("month", &self.month(date.month())),
        ];
        self.say("date-with-weekday", &words)
    }

    pub(super) fn weekday(&self, day: Weekday) -> String {
        self.text(&format!("weekday-{}", day.key()))
    }

    /// The name of a month, 1 to 12, as it stands in a date.
    pub(super) fn month(&self, month: i8) -> String {
        let number = u32::try_from(month).unwrap_or(1);
        self.locales
            .format(self.language, "month", &[("month", Value::Number(number))])
    }

    pub(super) fn holiday(&self, holiday: Holiday) -> String {
        self.text(&format!("holiday-{}", holiday.key()))
    }

    pub(super) fn clock(&self, time: Time) -> String {
        let (hour, minute) = (
            format!("{:02}", time.hour()),
            format!("{:02}", time.minute()),
        );
        self.say("clock", &[("hour", &hour), ("minute", &minute)])
    }

    pub(super) fn ranges(&self, ranges: &[TimeRange]) -> String {
        let one = |range: &TimeRange| {
            let (from, to) = (self.clock(range.from), self.clock(range.to));
            self.say("clock-range", &[("from", &from), ("to", &to)])
        };
        let mut ranges = ranges.iter().map(one);
        let first = ranges.next().unwrap_or_default();
        ranges.fold(first, |first, second| {
            self.say("clock-and", &[("first", &first), ("second", &second)])
        })
    }
}

/// A figure with `separator` between groups of three.
fn grouped(figure: u64, separator: &str) -> String {
    let digits = figure.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::catalogue::FeeSource;

    #[test]
    fn figures_look_as_people_write_them() {
        let locales = Locales::load(&[Language::De, Language::En], None).unwrap();
        let german = Speaker::new(&locales, Language::De);
        let english = Speaker::new(&locales, Language::En);
        let fee = |price, per| Fee {
            key: "x".to_owned(),
            price,
            per,
            source: FeeSource::Town,
        };

        assert_eq!(
            german.price(&fee(Price::Fixed(Cents(123_450)), None)),
            "1.234,50 €"
        );
        assert_eq!(
            english.price(&fee(Price::Fixed(Cents(3_750)), Some(Recurrence::Year))),
            "€37.50 a year"
        );
        assert_eq!(
            german.price(&fee(Price::Range(Cents(500), Cents(1000)), None)),
            "5,00 € bis 10,00 €"
        );
        assert_eq!(
            german.date_with_weekday(date(2026, 11, 22)),
            "Sonntag, 22. November"
        );
        assert_eq!(english.date(date(2026, 3, 1)), "1 March 2026");
        let ranges = [(8, 12), (14, 18)].map(|(from, to)| TimeRange {
            from: time(from, 0, 0, 0),
            to: time(to, 0, 0, 0),
        });
        assert_eq!(german.ranges(&ranges), "08:00–12:00 und 14:00–18:00");
        let time = ProcessingTime {
            from: 2,
            to: Some(3),
            unit: TimeUnit::Weeks,
        };
        assert_eq!(german.duration(time), "etwa 2 bis 3 Wochen");
    }
}
