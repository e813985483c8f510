//! Days on which somebody was born: days before 2015, and days of which the text says so. Other days are left to the question.

use std::sync::LazyLock;

use regex::Regex;

use super::{Candidate, Kind, Pass, expression};

/// Who was born later asks nothing yet; what an office asks about days before is mostly a birthday.
const FIRST_ORDINARY_YEAR: u32 = 2015;

/// Before this year nobody was born who asks; such a figure is no year, but for Persian ones.
const FIRST_YEAR: u32 = 1900;

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"\b(?:[0-9]{1,2} ?[./\-] ?[0-9]{1,2} ?[./\-] ?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[./\-][0-9]{1,2}[./\-][0-9]{1,2})\b",
    )
});
/// Days with the month as a word, by the beginnings of the months' names in all languages.
static WORDED: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?ix)\b[0-9]{1,2}(?:\.|st|nd|rd|th|er)?\ (?:de\ |of\ )?(?:
        jan|jän|feb|fév|fev|mär|mar|apr|avr|mai|may|maj|mag|jun|juin|giu|jul|juil|lug|aug|aoû|ago|ağu|sep|set|okt|oct|ott|ekim|kas|nov|noi
        |dez|dec|déc|dic|ocak|şubat|nisan|haz|tem|eyl|aral|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|мар|апр
        |мая|июн|июл|авг|сен|окт|ноя|дек|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|ian|iun|iul|gen|ene|abr|يناير|فبراير|مارس|أبريل|مايو|يونيو
        |يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی
        |بهمن|اسفند)\p{L}*\.?,?\ (?:de\ )?[0-9]{4}\b",
    )
});

pub(super) fn find(pass: &mut Pass) {
    for pattern in [&DATE, &WORDED] {
        pass.look(pattern, Some(Kind::BirthDate), is_birth);
        // What is left is a day of something else, and no telephone number.
        pass.look(pattern, None, |_| true);
    }
}

fn is_birth(candidate: &Candidate) -> bool {
    let year = candidate
        .text
        .split(|character: char| !character.is_ascii_digit())
        .find(|number| number.len() == 4)
        .and_then(|year| year.parse().ok());
    let is_early = year.is_some_and(|year: u32| {
        (FIRST_YEAR..FIRST_ORDINARY_YEAR).contains(&year) || (1300..1394).contains(&year)
    });
    is_early || is_announced(candidate)
}

/// Whether the text says shortly before, or right after, that it is a birthday.
fn is_announced(candidate: &Candidate) -> bool {
    const WORDS: &str = "
        geboren geb. geburtsdatum geburtstag geburt: born birth birthday doğum doğdum doğumlu народився народилась народилася народження родился
        родилась рождения urodzony urodzona urodził urodziłam urodzenia né née naissance născut născută nașterii nacido nacida nací nacimiento
        nato nata nascita مواليد ميلاد ولدت ميلادي متولد تولد تولدم
    ";
    let start = candidate
        .before
        .char_indices()
        .rev()
        .nth(30)
        .map_or(0, |(at, _)| at);
    let end = candidate
        .after
        .char_indices()
        .nth(15)
        .map_or(candidate.after.len(), |(at, _)| at);
    let is_word = |text: &str| {
        text.to_lowercase()
            .split([' ', ',', '(', ')', ':', ';'])
            .any(|word| {
                !word.is_empty()
                    && WORDS
                        .split_whitespace()
                        .any(|one| one.trim_end_matches(':') == word)
            })
    };
    candidate.before.trim_end().ends_with('*')
        || is_word(&candidate.before[start..])
        || is_word(&candidate.after[..end])
}
