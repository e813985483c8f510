//! The language of a question, with the page's language as prior: a single word says little.

use lingua::{Language as Detected, LanguageDetector, LanguageDetectorBuilder};

use super::{Question, Vocabularies};
use crate::catalogue::Language;

/// How much the page's language counts: so many nats for a question of one word, a quarter of it for one of two, and so on
/// with the square: four words tell their language.
const PAGE_PRIOR: f64 = 10.0;
/// German words stand in questions of every language ("Anmeldung"), so German needs less to win than chance would say.
const GERMAN_PRIOR: f64 = 0.3;
/// The least confidence, so that no language of the same script is ever impossible.
const FLOOR: f64 = 1e-4;

/// Recognises the language of a question.
#[derive(Clone)]
pub(super) struct LanguageRecogniser {
    detector: std::sync::Arc<LanguageDetector>,
}

impl LanguageRecogniser {
    pub(super) fn new() -> Self {
        let languages: Vec<_> = Language::ALL.into_iter().filter_map(to_detected).collect();
        let detector = LanguageDetectorBuilder::from_languages(&languages).build();
        Self {
            detector: std::sync::Arc::new(detector),
        }
    }

    /// The language in which `question` is written, on a page in `page`. A German question on a page in plain German stays plain.
    pub(super) fn recognise(
        &self,
        question: &Question,
        page: Language,
        vocabularies: &Vocabularies,
    ) -> Language {
        match self.likeliest(question, page, None) {
            Some(Language::De) => self.unless_quoted(question, page, vocabularies),
            Some(language) if language != page.standard() => language,
            _ => page,
        }
    }

    /// What looks German may only name German offices and papers: "How do I apply for Elterngeld?". Its small words tell.
    fn unless_quoted(
        &self,
        question: &Question,
        page: Language,
        vocabularies: &Vocabularies,
    ) -> Language {
        let own = |language: Language, other: Language| {
            let [ours, theirs] = [language, other].map(|of| &vocabularies.of(of).stop);
            let is_own = |word: &&String| {
                let word = std::slice::from_ref(*word);
                ours.find(word).is_some() && theirs.find(word).is_none()
            };
            question.words().iter().filter(is_own).count()
        };
        let is_german_page = page.standard() == Language::De;
        let outweighs = |other: &Language| {
            let (foreign, german) = (own(*other, Language::De), own(Language::De, *other));
            // "I han koi Arbeit": dialects have few of German's small words, and some of others'.
            let least = if is_german_page {
                2 * german + 3
            } else {
                german + 1
            };
            foreign >= least
        };
        let other = self.likeliest(question, page, Some(Language::De));
        if let Some(other) = other.filter(outweighs) {
            return other;
        }
        if is_german_page || own(Language::De, page) == 0 {
            return page;
        }
        Language::De
    }

    /// The likeliest language, but for `without`.
    fn likeliest(
        &self,
        question: &Question,
        page: Language,
        without: Option<Language>,
    ) -> Option<Language> {
        let words = question.words().len().max(1);
        #[expect(
            clippy::cast_precision_loss,
            reason = "a question has at most 500 words"
        )]
        let page_bonus = PAGE_PRIOR / (words * words) as f64;
        self.detector
            .compute_language_confidence_values(question.text())
            .into_iter()
            // Exactly zero: the language is not written in this script.
            .filter(|(_, confidence)| *confidence > 0.0)
            .filter_map(|(detected, confidence)| {
                let language = from_detected(detected)?;
                if Some(language) == without {
                    return None;
                }
                let mut score = confidence.max(FLOOR).ln();
                if language == page.standard() {
                    score += page_bonus;
                }
                if language == Language::De {
                    score += GERMAN_PRIOR;
                }
                Some((language, score))
            })
            .max_by(|(_, left), (_, right)| left.total_cmp(right))
            .map(|(language, _)| language)
    }
}

fn to_detected(language: Language) -> Option<Detected> {
    Some(match language {
        Language::De => Detected::German,
        Language::DeSimple => return None,
        Language::En => Detected::English,
        Language::Tr => Detected::Turkish,
        Language::Uk => Detected::Ukrainian,
        Language::Ar => Detected::Arabic,
        Language::Ru => Detected::Russian,
        Language::Pl => Detected::Polish,
        Language::Fr => Detected::French,
        Language::Ro => Detected::Romanian,
        Language::Es => Detected::Spanish,
        Language::It => Detected::Italian,
        Language::Fa => Detected::Persian,
    })
}

fn from_detected(detected: Detected) -> Option<Language> {
    Language::ALL
        .into_iter()
        .find(|language| to_detected(*language) == Some(detected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, page: Language, expected: Language) {
        let recogniser = LanguageRecogniser::new();
        let vocabularies = Vocabularies::load().unwrap();

        let found = recogniser.recognise(&Question::parse(text).unwrap(), page, &vocabularies);

        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_sentence_is_recognised_on_a_german_page() {
        check(
            "How do I register my new address?",
            Language::De,
            Language::En,
        );
        check(
            "Pasaport almak için ne yapmam gerekiyor?",
            Language::De,
            Language::Tr,
        );
        check(
            "Скільки коштує закордонний паспорт?",
            Language::De,
            Language::Uk,
        );
        check("Сколько стоит загранпаспорт?", Language::De, Language::Ru);
        check("كم تكلفة جواز السفر؟", Language::De, Language::Ar);
        check("Ile kosztuje paszport?", Language::De, Language::Pl);
        check("Combien coûte un passeport ?", Language::De, Language::Fr);
        check("هزینه گذرنامه چقدر است؟", Language::De, Language::Fa);
    }

    #[test]
    fn the_german_name_of_an_office_does_not_make_a_question_german() {
        check(
            "What do I have to send to the Beitragsservice to prove I'm poor?",
            Language::En,
            Language::En,
        );
        check("How do I apply for Elterngeld?", Language::En, Language::En);
        check("How do I apply for Elterngeld?", Language::De, Language::En);
        check("Meldebescheinigung needed", Language::En, Language::En);
        check("elterngeld comment ça marche", Language::Fr, Language::Fr);
        check(
            "Vorläufiger Personalausweis'in ücreti nedir?",
            Language::Tr,
            Language::Tr,
        );
        check("Дни приёма у Wohngeldstelle?", Language::Ru, Language::Ru);
        check(
            "¿En qué oficina pido lo de Bildung und Teilhabe si recibo Wohngeld y no Bürgergeld?",
            Language::Es,
            Language::Es,
        );
        check(
            "Wo bekomme ich hier einen Wohnberechtigungsschein?",
            Language::En,
            Language::De,
        );
    }

    #[test]
    fn a_single_word_follows_the_page() {
        check("Pass", Language::De, Language::De);
        check("Anmeldung", Language::Tr, Language::Tr);
        check("passport", Language::En, Language::En);
        check("загранпаспорт", Language::De, Language::Ru);
    }

    #[test]
    fn german_on_a_plain_page_stays_plain() {
        check(
            "Was kostet ein neuer Ausweis für meine Tochter?",
            Language::DeSimple,
            Language::DeSimple,
        );
        check(
            "Was kostet ein neuer Ausweis für meine Tochter?",
            Language::En,
            Language::De,
        );
    }
}
