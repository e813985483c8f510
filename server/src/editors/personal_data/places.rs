//! Where somebody lives: streets with a number, and postcodes with a place.

use std::sync::LazyLock;

use regex::Regex;

use super::{Candidate, Kind, Pass, expression};

/// One word that ends like a street, or a word before one, and a number.
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?ix)\b(?:(?:\p{Lu}[\p{L}\-]+\ )?(?-i:Straße|Strasse|Str\.|Weg|Allee|Gasse|Chaussee|Ufer|Damm)
        |\p{L}[\p{L}\-]+(?:straße|strasse|str\.|str|weg|allee|gasse|chaussee|damm|steig|stieg|twete|ring|platz|wall|штрассе|штрасе|штр\.|شتراسه))
        \ ?[0-9]{1,4}(?:\ ?[a-h])?\b",
    )
});
/// Streets that have no such word.
static AT: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?x)\b(?i:am|an\ der|an\ den|im|in\ der|in\ den|zum|zur|auf\ der|auf\ dem|unter\ den|hinter\ der|vor\ dem)\ (?:\p{Lu}\p{L}+\ )?
        (?:\p{Lu}\p{L}*)?(?i:markt|kirche|bahnhof|mühle|park|wald|bach|berg|hang|anger|winkel|teich|see|hafen|schule|sportplatz|friedhof|schloss|burg
        |tor|linden|brunnen|kamp|feld|felde|wiese|wiesen|graben|deich|garten|gärten|hof|kreuz|dorf|brink|steinbruch|bogen|rain)
        \ [0-9]{1,4}(?:\ ?[a-h])?\b",
    )
});
static ABROAD: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?ix)(?:\b(?:ul\.|ulica|вул\.|вулиця|ул\.|улица|rue|calle|شارع|خیابان)\ \p{L}[\p{L}\-]+(?:\ \p{L}[\p{L}\-]+)?\ [0-9]{1,4}\b
        |\b\p{L}+\ (?:sokak|sokağı|caddesi)\ (?:no:?\ ?)?[0-9]{1,4}\b
        |\b[0-9]{1,4}\ \p{Lu}\p{L}+\ (?:street|road|avenue|lane)\b)",
    )
});
static POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    expression(
        r"(?x)\b(?:D-|DE-)?[0-9]{5}\ \p{Lu}[\p{L}\-]+(?:\ (?:an\ der|am|im|bei|ob\ der|in\ der)\ \p{Lu}\p{L}+)?",
    )
});
static ANNOUNCED_POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    expression(r"(?i)\b(?:plz|postleitzahl|postcode|zip code)(?: ist)?:? ([0-9]{5})\b")
});

pub(super) fn find(pass: &mut Pass) {
    pass.look(&STREET, Some(Kind::Address), is_street);
    pass.look(&AT, Some(Kind::Address), has_no_unit);
    pass.look(&ABROAD, Some(Kind::Address), |_| true);
    pass.look(&POSTCODE, Some(Kind::Address), is_place);
    pass.look(&ANNOUNCED_POSTCODE, Some(Kind::Address), |_| true);
}

fn is_street(candidate: &Candidate) -> bool {
    const NONE: &str = "
        parkplatz stellplatz spielplatz arbeitsplatz sitzplatz kitaplatz krippenplatz kindergartenplatz studienplatz ausbildungsplatz
        schulplatz hortplatz marktplatz: betreuungsplatz liegeplatz standplatz zeltplatz platz hering ehering vorrang weg unterwegs
        schulweg arbeitsweg heimweg fußweg radweg umweg ausweg gehweg feldweg vertrag
    ";
    let words: Vec<_> = candidate.text.split(' ').collect();
    let is_none = words.iter().any(|word| {
        NONE.split_whitespace()
            .any(|none| word.to_lowercase() == none)
    });
    // "Weg 5" alone is no street, "Langer Weg 5" is one.
    let street = words
        .iter()
        .filter(|word| word.starts_with(char::is_alphabetic))
        .count();
    let is_two_words = street > 1;
    (!is_none || is_two_words && !words[0].to_lowercase().ends_with("platz"))
        && has_no_unit(candidate)
}

/// Whether it is no time, price or span.
fn has_no_unit(candidate: &Candidate) -> bool {
    const UNITS: [&str; 12] = [
        "uhr",
        "euro",
        "€",
        "eur",
        "tag",
        "woche",
        "monat",
        "jahr",
        "stunde",
        "minute",
        "kilometer",
        "meter",
    ];
    let after = candidate.after.trim_start().to_lowercase();
    !UNITS.iter().any(|unit| after.starts_with(unit))
}

fn is_place(candidate: &Candidate) -> bool {
    const UNITS: &str = "
        Euro EUR Einwohner Einwohnern Einwohnerinnen Kilometer Menschen Bürger Bürgern Personen Quadratmeter Schritte Kilo Stück Meter
        Dollar Tage Stunden Studenten Studierende Mark Lira Hryvnia Гривень Евро Rubel Leute Fragen Autos Kinder Hektar Liter
    ";
    !UNITS
        .split_whitespace()
        .any(|unit| candidate.text.split(' ').nth(1) == Some(unit))
}
