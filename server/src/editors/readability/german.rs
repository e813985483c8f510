//! What can be told of German sentences without a grammar, with few false alarms. Knows no blocks and no places.

use super::Rule;
use crate::catalogue::Language;

/// Whether a word, or the longest part between hyphens, is too long to be read at a glance. In Leichte Sprache a hyphen or a middle dot
/// has to part compounds.
pub(super) fn is_long(language: Language, word: &str) -> bool {
    if word.contains(['@', '.', '_']) {
        return false;
    }
    let limit = if language == Language::DeSimple {
        15
    } else {
        22
    };
    word.split(['-', '·', '•', '‑', '/'])
        .any(|part| part.chars().filter(|letter| letter.is_alphabetic()).count() > limit)
}

/// Whether a sentence has a form of "werden" and a participle. An infinitive after "werden" is a future and no passive.
pub(super) fn is_passive(words: &[&str]) -> bool {
    const FORMS: &str = "werde wird werden werdet wurde wurden worden würde würden";
    let has_form = words
        .iter()
        .any(|word| is_one_of(FORMS, &word.to_lowercase()));
    has_form && words.iter().any(|word| is_participle(word))
}

fn is_participle(word: &str) -> bool {
    const SEPARABLE: &str = "
        ab an auf aus bei dar durch ein fest fort frei her hin mit nach statt teil um unter vor
        weg weiter zu zurück zusammen über
    ";
    const INSEPARABLE: &str = "be ent er ver zer miss";
    // Infinitives and other words that begin like a participle.
    const NO_PARTICIPLES: &str = "
        geben gehen gehören gelten gelingen genießen genügen geraten geschehen gewinnen gewähren
        genehmigen gestatten gebühren gestalten gefährden gegen gerecht gesamt gut gesund
        geeignet gebeten gefallen
    ";
    // Verbs whose third person ends like a participle, in a sentence that has "werden" for something else.
    const PRESENT: &str = "erhält behält verliert beginnt bekommt entsteht";
    if word.chars().count() < 5 || word.starts_with(char::is_uppercase) {
        return false;
    }
    if is_one_of(NO_PARTICIPLES, word) || is_one_of(PRESENT, word) {
        return false;
    }
    let with_ge = |stem: &str| {
        stem.starts_with("ge") && stem.len() >= 5 && (stem.ends_with('t') || stem.ends_with("en"))
    };
    let separated = SEPARABLE
        .split_ascii_whitespace()
        .filter_map(|prefix| word.strip_prefix(prefix))
        .any(with_ge);
    let inseparable = INSEPARABLE
        .split_ascii_whitespace()
        .any(|prefix| word.starts_with(prefix) && word.len() > prefix.len() + 4)
        && word.ends_with('t');
    with_ge(word) || separated || inseparable || word.ends_with("iert")
}

/// How many clauses hang on the main one: what follows a comma and makes the listener wait.
pub(super) fn subordinate_clauses(sentence: &str) -> usize {
    const OPENINGS: &str = "
        dass weil wenn ob obwohl sofern soweit falls nachdem bevor damit sodass solange während
        wobei wodurch welche welcher welches deren dessen denen
    ";
    sentence
        .split(',')
        .skip(1)
        .filter_map(|clause| clause.split_whitespace().next())
        .filter(|word| is_one_of(OPENINGS, &word.to_lowercase()))
        .count()
}

/// What Leichte Sprache asks besides.
pub(super) fn simple(sentence: &str, words: &[&str]) -> Vec<(Rule, String)> {
    let mut found = Vec::new();
    for pair in words.windows(2) {
        if is_genitive(pair[0], pair[1]) {
            found.push((Rule::Genitive, pair.join(" ")));
        }
    }
    for word in words {
        if is_number(word) {
            found.push((Rule::NumberAsWord, (*word).to_owned()));
        }
        if is_negation(word) {
            found.push((Rule::Negation, sentence.to_owned()));
        }
    }
    found.extend(abbreviations(sentence).map(|short| (Rule::Abbreviation, short)));
    found
}

/// "des Antrags", "eines Kindes", "dieses Kindes": the only genitives that look like nothing else. "Dieses Haus" is none.
fn is_genitive(article: &str, noun: &str) -> bool {
    let article = article.to_lowercase();
    noun.starts_with(char::is_uppercase)
        && (is_one_of("des eines", &article) && noun.ends_with('s')
            || is_one_of("dieses jedes ihres seines", &article) && noun.ends_with("es"))
}

fn is_number(word: &str) -> bool {
    const NUMBERS: &str = "
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig fünfzig hundert
        tausend
    ";
    is_one_of(NUMBERS, word)
}

fn is_negation(word: &str) -> bool {
    const NEGATIONS: &str =
        "nicht nie niemals nirgends weder kein keine keinen keinem keiner keines";
    is_one_of(NEGATIONS, &word.to_lowercase())
}

fn is_one_of(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|one| one == word)
}

fn abbreviations(sentence: &str) -> impl Iterator<Item = String> + '_ {
    const SHORT: &str = "z. B.|z.B.|d. h.|d.h.|u. a.|u.a.|i. d. R.|i.d.R.|o. ä.|\
        usw.|bzw.|ggf.|evtl.|ca.|inkl.|zzgl.|etc.|max.|mind.|Abs.|Nr.|Tel.";
    SHORT
        .split('|')
        .filter(|short| {
            sentence
                .match_indices(*short)
                .any(|(at, _)| !sentence[..at].ends_with(|before: char| before.is_alphanumeric()))
        })
        .map(str::to_owned)
}
