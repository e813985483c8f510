//! Addresses and numbers that have a form: mail, bank, tax, identity, insurance, files, cars, telephones.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{Candidate, Kind, Pass, digits, expression};

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?i)[\p{L}\p{N}._%+\-]+(?:@| ?[(\[](?:at|ät)[)\]] ?)[\p{L}\p{N}\-]+(?:(?:\.| ?[(\[](?:dot|punkt)[)\]] ?)[\p{L}\p{N}\-]+)+",
    )
});
static IBAN: LazyLock<Regex> =
    LazyLock::new(|| expression(r"(?i)\b[A-Z]{2} ?[0-9]{2}(?:[ \-]?[A-Z0-9]){11,30}"));
static FILE: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?ix)\b(?:
        az\.?|aktenzeichen|aktennummer|akten-?nr\.?|kassenzeichen|geschäftszeichen|gesch\.-?z\.|gz\.|bg-?nummer|bg-?nr\.?
        |kundennummer|kunden-?nr\.?|vorgangsnummer|vorgangs-?nr\.?|antragsnummer|antrags-?nr\.?|bedarfsgemeinschaftsnummer
        |mitgliedsnummer|rechnungsnummer|buchungszeichen|vertragsnummer|personalnummer|matrikelnummer
        |case\ (?:number|no\.?)|file\ (?:number|no\.?)|reference\ (?:number|no\.?)|customer\ (?:number|no\.?)
        |dosya\ (?:no|numara\p{L}*)|номер\ справи|номер\ дела|numer\ sprawy|numéro\ de\ dossier
        |numărul\ dosarului|número\ de\ expediente|numero\ di\ pratica|رقم\ الملف|شماره\ پرونده
        )\b\.?(?:\ (?:lautet|ist|is|jest|est|este|es|è|nr\.?|no\.?|هو))?[:\ ]{0,3}
        ((?:[A-Z]{1,4}[\ ./\-]?)?[A-Z0-9./\-]*[0-9][A-Z0-9./\-]*(?:\ [A-Z]{1,3}\ [0-9]+/[0-9]{2,4})?)",
    )
});
static COURT_FILE: LazyLock<Regex> = LazyLock::new(|| {
    expression(r"\b(?:[0-9]{1,3} [A-Z][A-Za-z]{0,2} [0-9]{1,5}/[0-9]{2,4}|[0-9]{5}//[0-9]{7})\b")
});
static TAX_ID: LazyLock<Regex> = LazyLock::new(|| expression(r"\b[1-9][0-9](?: ?[0-9]{3}){3}\b"));
static TAX_NUMBER: LazyLock<Regex> =
    LazyLock::new(|| expression(r"\b[0-9]{2,3}[/ ][0-9]{3,4}/[0-9]{4,5}\b"));
static INSURANCE: LazyLock<Regex> =
    LazyLock::new(|| expression(r"(?i)\b[0-9]{2} ?[0-9]{6} ?[A-Z] ?[0-9]{3}\b"));
static HEALTH_INSURANCE: LazyLock<Regex> = LazyLock::new(|| expression(r"(?i)\b[A-Z] ?[0-9]{9}\b"));
static IDENTITY: LazyLock<Regex> =
    LazyLock::new(|| expression(r"(?i)\b[CDFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[0-9]?D?\b"));
static ANNOUNCED_IDENTITY: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?ix)(?:ausweis-?(?:nummer|nr\.?)|pass-?(?:nummer|nr\.?)|seriennummer|aufenthaltstitel\ (?:nummer|nr\.?)|passport\ (?:number|no\.?)
        |\bid\ (?:number|no\.?)|pasaport\ (?:no|numara\p{L}*)|номер\ паспорта|паспорт\ (?:номер|№)|numer\ (?:paszportu|dowodu)
        |numéro\ de\ passeport|numărul\ pașaportului|número\ de\ pasaporte|numero\ del\ passaporto|رقم\ (?:الجواز|جواز\ السفر)|شماره\ (?:پاسپورت|گذرنامه))
        (?:\ (?:lautet|ist|is|jest|est|este|es|è|هو))?[:\ ]{1,3}((?:[A-Z]{1,3}\ ?)?[0-9][A-Z0-9]{4,11})",
    )
});
static PLATE: LazyLock<Regex> =
    LazyLock::new(|| expression(r"\b[A-ZÄÖÜ]{1,3}[-: ][A-Z]{1,2}[- ]?[1-9][0-9]{0,3}[EH]?\b"));
static ANNOUNCED_PLATE: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?i)(?:kennzeichen|plaka\p{L}*|number plate|licen[cs]e plate)(?: (?:ist|lautet|is))?:? ([a-zäöü]{1,3}[- ]?[a-z]{1,2}[- ]?[1-9][0-9]{0,3}[eh]?)\b",
    )
});
static PHONE: LazyLock<Regex> =
    LazyLock::new(|| expression(r"(?:\+|\b0|\(0)[0-9](?:[ \-/().]{0,3}[0-9]){4,16}"));
static ANNOUNCED_PHONE: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?i)(?:\btel\.?|telefon\p{L}*|handy\p{L}*|mobil\p{L}*|phone|rückruf|whatsapp|тел\.?|телефон\p{L}*|téléphone|teléfono|cellulare|هاتف\p{L}*|جوال\p{L}*|تلفن\p{L}*|موبایل\p{L}*)(?: (?:nr\.?|nummer|number|no\.?|numaram|ist|is|unter|é|هو|من))*[:. ]{1,3}([0-9](?:[ \-/]{0,2}[0-9]){4,15})",
    )
});

pub(super) fn find(pass: &mut Pass) {
    pass.look(&EMAIL, Some(Kind::Email), |_| true);
    pass.look_within(&IBAN, Some(Kind::Iban), |candidate| iban(candidate.text));
    pass.look(&FILE, Some(Kind::FileReference), |candidate| {
        digits(candidate.text).len() >= 2
    });
    pass.look(&COURT_FILE, Some(Kind::FileReference), |_| true);
    pass.look(&INSURANCE, Some(Kind::SocialInsurance), |candidate| {
        is_insurance(candidate.text) || is_announced(candidate, "versicherung")
    });
    pass.look(&ANNOUNCED_IDENTITY, Some(Kind::IdentityDocument), |_| true);
    pass.look(&IDENTITY, Some(Kind::IdentityDocument), |candidate| {
        is_identity(candidate.text)
    });
    pass.look(
        &HEALTH_INSURANCE,
        Some(Kind::SocialInsurance),
        |candidate| is_health_insurance(candidate.text) || is_announced(candidate, "versicher"),
    );
    pass.look(&TAX_ID, Some(Kind::TaxNumber), |candidate| {
        is_tax_id(&digits(candidate.text)) || is_announced(candidate, "steuer")
    });
    pass.look(&TAX_NUMBER, Some(Kind::TaxNumber), |_| true);
}

pub(super) fn find_plates(pass: &mut Pass) {
    pass.look(&ANNOUNCED_PLATE, Some(Kind::NumberPlate), |_| true);
    pass.look(&PLATE, Some(Kind::NumberPlate), is_plate);
}

pub(super) fn find_phones(pass: &mut Pass) {
    pass.look(&PHONE, Some(Kind::Phone), |candidate| {
        let is_inside = candidate
            .before
            .ends_with(|before: char| before.is_alphanumeric());
        (7..=15).contains(&digits(candidate.text).len()) && !is_inside
    });
    pass.look(&ANNOUNCED_PHONE, Some(Kind::Phone), |_| true);
}

/// Whether `word` stands shortly before.
fn is_announced(candidate: &Candidate, word: &str) -> bool {
    let start = candidate
        .before
        .char_indices()
        .rev()
        .nth(40)
        .map_or(0, |(at, _)| at);
    candidate.before[start..].to_lowercase().contains(word)
}

/// The part of `text` that is an IBAN (ISO 13616): of the length of its country, with a rest of 1 modulo 97. A German one is taken without
/// that too: a slip of the finger makes it no less personal.
fn iban(text: &str) -> Option<Range<usize>> {
    const LENGTHS: &str = "
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GE22 GR27 HR21 HU28 IE22 IL23 IS26
        IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 QA29 RO24 RS22 SA24 SE24 SI19
        SK24 SM27 TN24 TR26 UA29 XK20
    ";
    let country = text.get(..2)?.to_ascii_uppercase();
    let length: usize = LENGTHS
        .split_ascii_whitespace()
        .find_map(|entry| entry.strip_prefix(country.as_str()))?
        .parse()
        .ok()?;
    let (end, last) = text
        .char_indices()
        .filter(|(_, character)| character.is_ascii_alphanumeric())
        .nth(length - 1)?;
    let end = end + last.len_utf8();
    let compact: String = text[..end]
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let is_german = country == "DE" && compact[4..].bytes().all(|byte| byte.is_ascii_digit());
    let rest = compact[4..]
        .chars()
        .chain(compact[..4].chars())
        .filter_map(|character| character.to_digit(36))
        .fold(0, |rest, value| {
            (rest * if value > 9 { 100 } else { 10 } + value) % 97
        });
    (is_german || rest == 1).then_some(0..end)
}

/// The German tax id: ISO 7064 MOD 11,10, and of the first ten digits one or none is missing its partner: one comes two or three times.
fn is_tax_id(digits: &[u32]) -> bool {
    let [first @ .., check] = digits else {
        return false;
    };
    let mut counts = [0_u32; 10];
    let mut product = 10;
    for digit in first {
        counts[*digit as usize] += 1;
        let sum = (digit + product) % 10;
        product = (if sum == 0 { 10 } else { sum } * 2) % 11;
    }
    let repeated: Vec<_> = counts.into_iter().filter(|count| *count > 1).collect();
    (11 - product) % 10 == *check && matches!(repeated[..], [2 | 3])
}

/// The German pension insurance number: a cross sum with weights, its letter as two digits (§ 2 VKVV).
fn is_insurance(text: &str) -> bool {
    const WEIGHTS: [u32; 12] = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let expanded: Vec<_> = expanded(text);
    let sum: u32 = expanded
        .iter()
        .zip(WEIGHTS)
        .map(|(digit, weight)| cross_sum(digit * weight))
        .sum();
    expanded.len() == 13 && sum % 10 == expanded[12]
}

/// The German health insurance number: a letter as two digits, weights 1 and 2 (§ 290 SGB V).
fn is_health_insurance(text: &str) -> bool {
    let expanded = expanded(text);
    let sum: u32 = expanded
        .iter()
        .take(10)
        .enumerate()
        .map(|(place, digit)| cross_sum(digit * if place % 2 == 0 { 1 } else { 2 }))
        .sum();
    expanded.len() == 11 && sum % 10 == expanded[10]
}

/// Digits, and letters as their two-digit place in the alphabet.
fn expanded(text: &str) -> Vec<u32> {
    text.chars()
        .filter_map(|character| character.to_digit(36))
        .flat_map(|value| match value {
            0..=9 => vec![value],
            letter => vec![(letter - 9) / 10, (letter - 9) % 10],
        })
        .collect()
}

fn cross_sum(number: u32) -> u32 {
    number / 10 + number % 10
}

/// The serial number of a German identity card, passport or residence permit: with the check digit of ICAO 9303 (weights 7, 3, 1), or
/// without any, as it is printed, if it has digits enough to be no word.
fn is_identity(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let serial = upper
        .strip_suffix('D')
        .filter(|rest| rest.len() == 10)
        .unwrap_or(&upper);
    let count = digits(&serial[1..]).len();
    if serial.len() == 9 {
        return count >= 3;
    }
    let values: Vec<_> = serial
        .chars()
        .filter_map(|character| character.to_digit(36))
        .collect();
    let sum: u32 = values
        .iter()
        .take(9)
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(value, weight)| value * weight)
        .sum();
    values.len() == 10 && count >= 3 && sum % 10 == values[9]
}

/// Whether it is a plate and not a law, a paper size or a sentence in capitals.
fn is_plate(candidate: &Candidate) -> bool {
    const NONE: &str = " AB AM AN ART AUF BAB BGB BIS DER DIN EG EN EU GEZ GG IM IN ISO IT PC SGB TV UHR UM VON ZUM ZUR ";
    let town = candidate
        .text
        .split(['-', ':', ' '])
        .next()
        .unwrap_or_default();
    let has_unit = ["Uhr", "Euro", "€", "%", "EUR"]
        .iter()
        .any(|unit| candidate.after.trim_start().starts_with(unit));
    // In a sentence of capitals every short word would be a plate; there it needs its hyphen.
    let shouts = !candidate.before.contains(char::is_lowercase)
        && !candidate.after.contains(char::is_lowercase);
    let alone = candidate.before.trim().is_empty() && candidate.after.trim().is_empty();
    !NONE.contains(&format!(" {town} "))
        && !has_unit
        && (!shouts || alone || candidate.text[town.len()..].starts_with(['-', ':']))
}
