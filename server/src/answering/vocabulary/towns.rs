//! Other towns: whether a question says that it is about one (`locales/towns.toml`). By words alone, in every language.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use super::{Patterns, VocabularyError};
use crate::{
    answering::fold::{fold, words as folded_words},
    catalogue::Language,
};

const FILE: &str = "locales/towns.toml";
const SOURCE: &str = include_str!("../../../../locales/towns.toml");
/// Words that may stand between "in" and a town.
const MOST_BETWEEN: usize = 3;

/// The names of other towns, and how one says that something is there.
#[derive(Debug, Default)]
pub(in super::super) struct Towns {
    titles: HashSet<String>,
    at: HashSet<String>,
    between: HashSet<String>,
    at_endings: Vec<String>,
    at_beginnings: Vec<String>,
    endings: Vec<String>,
    ours: BTreeMap<Language, Patterns>,
    names: Vec<Vec<String>>,
    /// Spellings by their first letter.
    spellings: HashMap<char, Vec<Spelling>>,
}

/// Whose a matter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Whose {
    Ours,
    Anothers,
}

#[derive(Debug)]
struct Spelling {
    words: Vec<String>,
    /// Its town in `names`.
    town: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct TownsFile {
    titles: Vec<String>,
    at: Vec<String>,
    between: Vec<String>,
    at_endings: Vec<String>,
    at_beginnings: Vec<String>,
    endings: Vec<String>,
    ours: BTreeMap<Language, Vec<String>>,
    towns: BTreeMap<String, Vec<String>>,
}

impl Towns {
    /// Reads the embedded file.
    ///
    /// # Errors
    /// When it is no TOML or holds an unknown key.
    pub(super) fn load() -> Result<Self, VocabularyError> {
        let file: TownsFile = toml::from_str(SOURCE).map_err(|error| VocabularyError {
            file: FILE.to_owned(),
            problem: error.to_string(),
        })?;
        let folded = |entries: Vec<String>| entries.iter().map(|entry| fold(entry)).collect();
        let mut towns = Self {
            titles: file.titles.iter().map(|entry| fold(entry)).collect(),
            at: file.at.iter().map(|entry| fold(entry)).collect(),
            between: file.between.iter().map(|entry| fold(entry)).collect(),
            at_endings: folded(file.at_endings),
            at_beginnings: folded(file.at_beginnings),
            endings: folded(file.endings),
            ours: super::compile(file.ours),
            ..Self::default()
        };
        for (name, spellings) in file.towns {
            let town = towns.names.len();
            towns.names.push(folded_words(&name));
            for spelling in std::iter::once(&name).chain(&spellings) {
                let words = folded_words(spelling);
                let Some(letter) = words.first().and_then(|word| word.chars().next()) else {
                    continue;
                };
                let place = towns.spellings.entry(letter).or_default();
                place.push(Spelling { words, town });
            }
        }
        Ok(towns)
    }

    /// Whose matter a question of these `words` is by the town that it names: "in Hamburg" is another's than `own`, "lost in
    /// Hamburg" is ours all the same. `None` where no place is named.
    pub(in super::super) fn whose(
        &self,
        words: &[String],
        language: Language,
        own: &str,
    ) -> Option<Whose> {
        let mut own = folded_words(own);
        own.retain(|word| !self.titles.contains(word));
        // "Bad" and "Sankt" are no names by themselves.
        let longest = own.iter().max_by_key(|word| word.chars().count());
        let names_own =
            longest.is_some_and(|name| words.iter().any(|word| word.starts_with(name.as_str())));
        if names_own {
            return Some(Whose::Ours);
        }
        if !self.names_place(words, &own) {
            return None;
        }
        let is_ours = |language| {
            let patterns: Option<&Patterns> = self.ours.get(&language);
            patterns.is_some_and(|patterns| patterns.find(words).is_some())
        };
        if is_ours(language.standard()) || is_ours(Language::De) {
            Some(Whose::Ours)
        } else {
            Some(Whose::Anothers)
        }
    }

    /// Whether a town other than `own` is named as the place of something.
    fn names_place(&self, words: &[String], own: &[String]) -> bool {
        words.iter().enumerate().any(|(index, word)| {
            let rest = &words[index..];
            let attached = self.at_beginnings.iter().any(|beginning| {
                word.strip_prefix(beginning.as_str())
                    .is_some_and(|name| self.ending(name, rest, own).is_some())
            });
            attached
                || self.ending(word, rest, own).is_some_and(|ending| {
                    self.at_endings.contains(&ending) || self.follows_at(&words[..index])
                })
        })
    }

    /// What is left of `name` after a town's, where `rest` begins with it; the shortest.
    fn ending(&self, name: &str, rest: &[String], own: &[String]) -> Option<String> {
        let spellings = self.spellings.get(&name.chars().next()?)?;
        spellings
            .iter()
            .filter(|spelling| {
                !own.iter()
                    .any(|word| self.names[spelling.town].contains(word))
            })
            .filter_map(|spelling| {
                let (first, others) = spelling.words.split_first()?;
                let ending = name.strip_prefix(first.as_str())?;
                let fits = if others.is_empty() {
                    ending.is_empty()
                        || self.endings.iter().any(|known| known == ending)
                        || self.at_endings.iter().any(|known| known == ending)
                } else {
                    ending.is_empty() && rest[1..].starts_with(others)
                };
                fits.then(|| ending.to_owned())
            })
            .min_by_key(String::len)
    }

    /// Whether `before` ends with a word that says "there", with few words after it.
    fn follows_at(&self, before: &[String]) -> bool {
        let skipped = before
            .iter()
            .rev()
            .take(MOST_BETWEEN)
            .take_while(|word| self.between.contains(*word))
            .count();
        let at = before.len().checked_sub(skipped + 1);
        at.is_some_and(|index| self.at.contains(&before[index]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, language: Language, own: &str, expected: bool) {
        let towns = Towns::load().unwrap();

        let whose = towns.whose(&folded_words(text), language, own);

        assert_eq!(whose == Some(Whose::Anothers), expected, "{text}");
    }

    #[test]
    fn another_town_is_known_in_every_language() {
        for (text, language) in [
            ("In Hamburg: Reisepass beantragen?", Language::De),
            (
                "Ich wohne in der Stadt Bremen, wo ist das Amt?",
                Language::De,
            ),
            (
                "Ich wohne in Essen. Wo ist das Bürgeramt?",
                Language::DeSimple,
            ),
            (
                "I live in the city of Munich, who registers my dog?",
                Language::En,
            ),
            ("Köln'de pasaport nereden alınır?", Language::Tr),
            ("Де в Мюнхені отримати паспорт?", Language::Uk),
            ("Где в Берлине оформить собаку?", Language::Ru),
            ("وين بجدد الجواز بهامبورغ؟", Language::Ar),
            ("چطور در برلین پاسپورت بگیرم؟", Language::Fa),
            ("Gdzie w Monachium wyrobić paszport?", Language::Pl),
            ("Où faire un passeport à Cologne ?", Language::Fr),
            ("Unde fac pașaportul în Berlin?", Language::Ro),
            ("¿Dónde saco el pasaporte en Múnich?", Language::Es),
            (
                "Dove faccio il passaporto a Monaco di Baviera?",
                Language::It,
            ),
        ] {
            check(text, language, "Musterstadt", true);
        }
    }

    #[test]
    fn what_comes_from_another_town_stays_ours() {
        for (text, language) in [
            ("Umzug von Hamburg nach Musterstadt", Language::De),
            ("Wir ziehen von Hamburg her", Language::De),
            ("Führerschein aus Köln umschreiben", Language::De),
            ("Ich bin in Berlin geboren und will heiraten", Language::De),
            (
                "Ich wohne in Bremen und arbeite in Musterstadt",
                Language::De,
            ),
            (
                "Kann ich hier mein in Kiel gekauftes Auto anmelden?",
                Language::De,
            ),
            ("Deutsche Rentenversicherung in Berlin", Language::De),
            ("Gibt es beim Stadtfest Hamburger?", Language::De),
            ("Berliner Testament", Language::De),
            ("I lost my ID card in Munich", Language::En),
            ("Berlin'den taşındım", Language::Tr),
            ("Купили машину в Гамбурзі", Language::Uk),
            ("В Гамбурге украли паспорт", Language::Ru),
            ("انتقلت من برلين لهون", Language::Ar),
            ("On m'a volé ma carte à Munich", Language::Fr),
        ] {
            check(text, language, "Musterstadt", false);
        }
    }

    #[test]
    fn ones_own_town_is_no_other_one() {
        check("Wo kann ich in Köln heiraten?", Language::De, "Köln", false);
        check(
            "Köln'de pasaport nereden alınır?",
            Language::Tr,
            "Stadt Köln",
            false,
        );
        check("Где в Кёльне оформить собаку?", Language::Ru, "Köln", false);
        check("Wo kann ich in Bonn heiraten?", Language::De, "Köln", true);
        check(
            "In der Stadt Bonn heiraten",
            Language::De,
            "Stadt Köln",
            true,
        );
        check(
            "In Bad Musterstadt heiraten",
            Language::De,
            "Bad Musterstadt",
            false,
        );
        check("In Bonn heiraten", Language::De, "Bad Musterstadt", true);
    }
}
