//! German names as they are written in Cyrillic by ear: who lives here says "Einbürgerung", and types «айнбюргерунг».

use crate::catalogue::Language;

/// German letters with how they sound, the longest first.
const SOUNDS: [(&str, &str); 60] = [
    ("tsch", "ч"),
    ("sch", "ш"),
    ("chs", "кс"),
    ("eih", "ай"),
    ("ieh", "и"),
    ("tz", "ц"),
    ("ts", "тс"),
    ("ch", "х"),
    ("ck", "к"),
    ("ph", "ф"),
    ("th", "т"),
    ("qu", "кв"),
    ("äu", "ой"),
    ("eu", "ой"),
    ("ei", "ай"),
    ("ai", "ай"),
    ("ie", "и"),
    ("ah", "а"),
    ("eh", "е"),
    ("oh", "о"),
    ("uh", "у"),
    ("üh", "ю"),
    ("äh", "е"),
    ("öh", "ё"),
    ("ja", "я"),
    ("ju", "ю"),
    ("jo", "йо"),
    ("je", "е"),
    ("ß", "с"),
    ("a", "а"),
    ("ä", "е"),
    ("b", "б"),
    ("c", "к"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "х"),
    ("i", "и"),
    ("j", "й"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("ö", "ё"),
    ("p", "п"),
    ("q", "к"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("ü", "ю"),
    ("v", "ф"),
    ("w", "в"),
    ("x", "кс"),
    ("y", "и"),
    ("z", "ц"),
    ("-", ""),
    (" ", " "),
];
/// At the start of a word.
const FIRST_SOUNDS: [(&str, &str); 3] = [("st", "шт"), ("sp", "шп"), ("e", "э")];
/// Ukrainian has letters of its own for these.
const UKRAINIAN: [(char, char); 3] = [('и', 'і'), ('э', 'е'), ('ё', 'е')];
/// Shorter ones are abbreviations.
const SHORTEST: usize = 5;
/// Longer ones are no names any more but descriptions.
const MOST_WORDS: usize = 2;

/// The German `name` as people with Russian or Ukrainian write it by ear; `None` for another language, an abbreviation, or what
/// is no German word.
pub(super) fn in_cyrillic(name: &str, language: Language) -> Option<String> {
    let ukrainian = match language {
        Language::Ru => false,
        Language::Uk => true,
        _ => return None,
    };
    let is_abbreviation = name.chars().filter(|letter| letter.is_uppercase()).count() > MOST_WORDS;
    let words = name.split_whitespace().count();
    if is_abbreviation || words > MOST_WORDS || name.chars().count() < SHORTEST {
        return None;
    }
    let lower = name.to_lowercase();
    let mut heard = String::with_capacity(2 * lower.len());
    for (number, word) in lower.split_whitespace().enumerate() {
        if number > 0 {
            heard.push(' ');
        }
        hear(word, &mut heard)?;
    }
    if ukrainian {
        let spelt = |letter| {
            let own = UKRAINIAN.iter().find(|(russian, _)| *russian == letter);
            own.map_or(letter, |(_, own)| *own)
        };
        heard = heard.chars().map(spelt).collect();
    }
    Some(heard)
}

/// Appends how `word` sounds; `None` where it has a letter that German has not.
fn hear(word: &str, heard: &mut String) -> Option<()> {
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let first = (rest.len() == word.len())
            .then(|| {
                FIRST_SOUNDS
                    .iter()
                    .find(|(letters, _)| starts(rest, letters))
            })
            .flatten();
        let (letters, sound) =
            first.or_else(|| SOUNDS.iter().find(|(letters, _)| starts(rest, letters)))?;
        heard.push_str(sound);
        rest = &rest[letters.len()..];
        let next = rest.chars().next();
        // «гельд», «вальбенахрихтигунг»: the l of German is soft before other consonants.
        if letter == 'l' && next.is_some_and(|next| !is_vowel(next) && next != 'l') {
            heard.push('ь');
        }
    }
    Some(())
}

/// Whether `rest` starts with `letters`, and an h among them that only makes a vowel long is not the start of a syllable.
fn starts(rest: &str, letters: &str) -> bool {
    let Some(after) = rest.strip_prefix(letters) else {
        return false;
    };
    let is_long_vowel = letters.ends_with('h') && letters.chars().next().is_some_and(is_vowel);
    let syllable_follows = after.chars().next().is_some_and(is_vowel);
    let is_diphthong = letters == "e" && (after.starts_with('i') || after.starts_with('u'));
    !(is_long_vowel && syllable_follows || is_diphthong)
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'ä' | 'ö' | 'ü' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_names_are_written_by_ear() {
        for (german, russian, ukrainian) in [
            ("Einbürgerung", "айнбюргерунг", "айнбюргерунг"),
            ("Kirchenaustritt", "кирхенаустритт", "кірхенаустрітт"),
            ("Kindergeld", "киндергельд", "кіндергельд"),
            ("Wohngeld", "вонгельд", "вонгельд"),
            ("Führerschein", "фюрершайн", "фюрершайн"),
            ("Sperrmüll", "шперрмюлл", "шперрмюлл"),
            ("Steuer", "штойер", "штойер"),
            ("Elterngeld", "эльтернгельд", "ельтернгельд"),
            (
                "Wahlbenachrichtigung",
                "вальбенахрихтигунг",
                "вальбенахріхтігунг",
            ),
        ] {
            assert_eq!(in_cyrillic(german, Language::Ru).as_deref(), Some(russian));
            assert_eq!(
                in_cyrillic(german, Language::Uk).as_deref(),
                Some(ukrainian)
            );
        }
    }

    #[test]
    fn abbreviations_descriptions_and_other_scripts_are_left_alone() {
        for name in ["eID-PIN", "ALG II", "neuer Pass fürs Kind", "паспорт"] {
            assert_eq!(in_cyrillic(name, Language::Ru), None, "{name}");
        }
        assert_eq!(in_cyrillic("Reisepass", Language::Tr), None);
    }
}
