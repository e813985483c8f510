//! Whether a password is among those that attackers try first. Knows no hashes.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest pattern that counts as repeated, in characters.
const MAX_PATTERN: usize = 7;

/// Fewer different characters than this are no password, however long it is.
const MIN_DIFFERENT: usize = 5;

/// The shortest part of a name that counts: `von` may stand in a password.
const MIN_NAME_CHARS: usize = 4;

/// The shortest run along a row of keys, the alphabet or the digits that counts.
const MIN_RUN: usize = 4;

/// How many letters must be left when common words and runs are taken out.
const MIN_LETTERS_OF_ITS_OWN: usize = 4;

/// The rows along which lazy passwords run, forwards and backwards.
const ROWS: [&str; 8] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertzuiopu",
    "qwertyuiop",
    "asdfghjkl",
    "yxcvbnm",
    "zxcvbnm",
    "1q2w3e4r5t6z7u8i9o0p",
];

/// Words, folded, that lists of leaked passwords begin with in Germany and elsewhere, and what is obvious in a town hall.
const WORDS: &str = "
    verwaltungsmitarbeiter buergermeister burgermeister stadtverwaltung administrator 1q2w3e4r5t6z 1qaz2wsx3edc
    schatzilein willkommen stadtlotse buergerbuero burgerburo trustno1 changeme geburtstag deutschland verwaltung
    oktoberfest sonnenschein schmetterling fussball football baseball superman starwars iloveyou ichliebedich internet
    computer passwort password passwd kennwort losungswort zugang geheim secret sicher hallo hello welcome letmein
    princess prinzessin dragon drache monkey michael schatz liebe rathaus gemeinde musterstadt stadt mitarbeiter
    beamter amt chef master admin login gast guest user root test start neu qwertz qwerty fruehling fruhling sommer
    herbst winter januar april juli september oktober november dezember montag
";

/// Whether it is a short pattern over and over (`abcabcabcabc`), or has hardly any different characters.
pub(super) fn repeats(text: &str) -> bool {
    let characters: Vec<_> = text.chars().collect();
    let repeated = (1..=MAX_PATTERN.min(characters.len() / 2)).any(|pattern| {
        characters
            .iter()
            .zip(&characters[pattern..])
            .all(|(before, after)| before == after)
    });
    let mut different = characters;
    different.sort_unstable();
    different.dedup();
    repeated || different.len() < MIN_DIFFERENT
}

/// Whether it holds a part of `name` that is long enough to be one.
pub(super) fn holds_name(text: &str, name: &str) -> bool {
    let text = folded(text);
    let name = folded(name);
    name.split(|character: char| !character.is_alphanumeric())
        .filter(|part| part.chars().count() >= MIN_NAME_CHARS)
        .any(|part| text.contains(part))
}

/// Whether it is made of common words and runs of keys, with hardly a letter of its own.
pub(super) fn is_common(text: &str) -> bool {
    let plain = folded(text);
    // `Passw0rt` is the same word to whoever guesses. A figure at the end may be both, so both readings are tried.
    [letters_for_figures(&plain), plain]
        .iter()
        .any(|reading| is_made_of_common_parts(reading))
}

fn is_made_of_common_parts(text: &str) -> bool {
    let characters: Vec<_> = text.chars().collect();
    let mut at = 0;
    let mut found = false;
    let mut letters = 0;
    while at < characters.len() {
        let length = word_at(&characters[at..]).max(run_at(&characters[at..]));
        if length > 0 {
            found = true;
            at += length;
        } else {
            letters += usize::from(characters[at].is_alphabetic());
            at += 1;
        }
    }
    found && letters < MIN_LETTERS_OF_ITS_OWN
}

/// The length of the common word that `text` begins with, else 0.
fn word_at(text: &[char]) -> usize {
    WORDS
        .split_ascii_whitespace()
        .filter(|word| {
            word.len() <= text.len() && word.chars().eq(text[..word.len()].iter().copied())
        })
        .map(str::len)
        .max()
        .unwrap_or(0)
}

/// The length of the run along a row that `text` begins with, else 0.
fn run_at(text: &[char]) -> usize {
    let along = |row: &mut dyn Iterator<Item = char>| {
        row.skip_while(|key| Some(key) != text.first())
            .zip(text)
            .take_while(|(key, character)| key == *character)
            .count()
    };
    ROWS.iter()
        .flat_map(|row| [along(&mut row.chars()), along(&mut row.chars().rev())])
        .max()
        .filter(|length| *length >= MIN_RUN)
        .unwrap_or(0)
}

/// Lower case without marks on the letters; `ß` as `ss`.
fn folded(text: &str) -> String {
    text.nfd()
        .filter(|character| !is_combining_mark(*character))
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .replace('ß', "ss")
}

/// The letters for which figures and signs stand when somebody thinks it clever.
fn letters_for_figures(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '0' => 'o',
            '1' | '!' => 'i',
            '3' | '€' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            '7' => 't',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_pattern_over_and_over_is_found() {
        for text in [
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "hallo!hallo!hallo!",
            "aaaaaabbbbbb",
            "121212121212",
        ] {
            assert!(repeats(text), "{text}");
        }
        for text in ["Ziegel, Mond", "kresse kresse löwe", "zkqmwprtxvbn"] {
            assert!(!repeats(text), "{text}");
        }
    }

    #[test]
    fn the_accounts_name_is_found_in_any_case_and_with_its_marks() {
        for (text, name) in [
            ("mueKRÜGERmond12", "Anna Krüger"),
            ("krugerkruger-99", "Anna Krüger"),
            ("xxANNA-xxmond", "anna.krueger@stadt.example"),
            ("der GROSSE turm", "B. Große"),
        ] {
            assert!(holds_name(text, name), "{text} {name}");
        }
        for (text, name) in [
            ("vonderbruecke!", "Ute von Ho"),
            ("Ziegel, Mond", "Anna Krüger"),
            ("Ziegel, Mond", ""),
        ] {
            assert!(!holds_name(text, name), "{text} {name}");
        }
    }

    #[test]
    fn what_attackers_try_first_is_found() {
        for text in [
            "Passwort1234!",
            "P@ssw0rd2026!!",
            "Sommer2026!!!!",
            "StadtMusterstadt1",
            "123456789012",
            "abcdefghijklm",
            "Qwertzuiop123",
            "1q2w3e4r5t6z",
            "Willkommen2026",
            "Bürgermeister1!",
            "Bürgerbüro2026",
            "administrator1",
            "0987654321!!",
            "Rathaus-Passwort",
            "geheimgeheim12",
            "Dezember-2026!",
        ] {
            assert!(is_common(text), "{text}");
        }
    }

    #[test]
    fn what_is_somebodys_own_is_let_through() {
        for text in [
            "Ziegel, Mond",
            "Sommerregen auf Blech",
            "korrekt pferd batterie",
            "Passwort für Ziegen",
            "tvW9-kq2m-77xd",
            "483920174625",
            "Неваляшка и слон",
            "علبة الشاي الخضراء",
        ] {
            assert!(!is_common(text), "{text}");
        }
    }
}
