//! What is decided by rule, before and without the model: emergencies, the assistant's own nature, what it must not do.

use super::{
    Kind, Question,
    facet::facet_of,
    vocabulary::{Patterns, Vocabularies},
};
use crate::catalogue::Language;

/// A fixed text, by its Fluent key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FixedText {
    pub(super) kind: Kind,
    pub(super) key: String,
    /// Whether the way to a person is what was asked for.
    pub(super) wants_person: bool,
}

impl FixedText {
    /// The text `name` of a kind.
    pub(super) fn new(kind: Kind, name: &str) -> Self {
        Self {
            kind,
            key: format!("{}-{name}", kind.key()),
            wants_person: kind == Kind::About && name == "person",
        }
    }
}

/// The order in which emergencies are looked for, the most urgent first.
const EMERGENCIES: [&str; 7] = [
    "suicide", "fire", "medical", "poison", "child", "violence", "police",
];
/// Emergencies that a single word may cry.
const CRIES: [&str; 2] = ["fire", "help"];
/// What the assistant must not do, beside deciding a claim.
const REFUSALS: [&str; 4] = ["legal", "medical", "political", "insult"];

/// The fixed text that `question` calls for, if any.
pub(super) fn fixed_text(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> Option<FixedText> {
    emergency(question, language, vocabularies)
        .or_else(|| about(question, language, vocabularies))
        .or_else(|| small_talk(question, language, vocabularies))
        .or_else(|| refusal(question, language, vocabularies))
}

/// Whether `question` asks to decide or predict a claim.
pub(super) fn asks_for_decision(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> bool {
    let patterns = vocabularies.of(language).refused.get("decision");
    patterns.is_some_and(|patterns| patterns.find(question.words()).is_some())
}

/// Whether `question` asks whether somebody gets something: to be granted a service, somebody has to decide.
pub(super) fn asks_for_claim(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> bool {
    let patterns = vocabularies.of(language).refused.get("claim");
    patterns.is_some_and(|patterns| patterns.find(question.words()).is_some())
}

/// In every language: who is in distress may not write in the one that was recognised.
fn emergency(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> Option<FixedText> {
    let no_words = Patterns::default();
    let cry = vocabularies.all(language).find_map(|vocabulary| {
        let please = vocabulary.cries.get("please").unwrap_or(&no_words);
        CRIES.iter().find_map(|name| {
            let cries = vocabulary.cries.get(*name)?;
            let whole = cries.cover_beside(question.words(), please);
            whole.then(|| FixedText::new(Kind::Emergency, name))
        })
    });
    cry.or_else(|| emergency_in(question, language, vocabularies))
}

fn emergency_in(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> Option<FixedText> {
    vocabularies.all(language).find_map(|vocabulary| {
        let harmless: Vec<_> = vocabulary.harmless.find_all(question.words()).collect();
        EMERGENCIES.iter().find_map(|name| {
            let mut dangers = vocabulary.emergency.get(*name)?.find_all(question.words());
            // "Er schlägt vor" is no blow; "er schlägt mich und schlägt vor" is.
            dangers
                .any(|danger| !harmless.iter().any(|around| around.overlaps(&danger)))
                .then(|| FixedText::new(Kind::Emergency, name))
        })
    })
}

fn about(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> Option<FixedText> {
    let about = &vocabularies.of(language).about;
    ["person", "nature", "privacy", "capability"]
        .into_iter()
        .find_map(|name| {
            about.get(name)?.find(question.words())?;
            Some(FixedText::new(Kind::About, name))
        })
}

/// Only where the whole question is nothing else: "Hallo, was kostet ein Pass?" is a question, and so is "Danke, und wo?".
fn small_talk(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> Option<FixedText> {
    if facet_of(question, language, vocabularies).is_some() {
        return None;
    }
    let vocabulary = vocabularies.of(language);
    let fits = |name: &str| {
        let patterns = vocabulary.small_talk.get(name)?;
        let whole = patterns.cover_beside(question.words(), &vocabulary.stop);
        whole.then(|| FixedText::new(Kind::SmallTalk, name))
    };
    ["thanks", "farewell", "greeting"]
        .into_iter()
        .find_map(fits)
}

fn refusal(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> Option<FixedText> {
    let refused = &vocabularies.of(language).refused;
    let has = |name| {
        let patterns: Option<&Patterns> = refused.get(name);
        patterns.is_some_and(|patterns| patterns.find(question.words()).is_some())
    };
    REFUSALS.into_iter().find_map(|name| {
        // "My son has a fever, how do I cancel our appointment?"
        let is_only_why = name == "medical" && has("appointment");
        (has(name) && !is_only_why).then(|| FixedText::new(Kind::Refused, name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let vocabularies = Vocabularies::load().unwrap();

        let found = fixed_text(&Question::parse(text).unwrap(), Language::De, &vocabularies);

        assert_eq!(found.map(|found| found.key).as_deref(), expected, "{text}");
    }

    #[test]
    fn distress_is_recognised_in_any_language_and_comes_first() {
        check("Hilfe, meine Wohnung brennt!", Some("emergency-fire"));
        check("Ich will nicht mehr leben", Some("emergency-suicide"));
        check("My house is on fire", Some("emergency-fire"));
        check("I want to kill myself", Some("emergency-suicide"));
        check("Hallo, es brennt bei uns", Some("emergency-fire"));
        check("FEUER!!!", Some("emergency-fire"));
        check("Hilfe, Hilfe!", Some("emergency-help"));
        check("Пожар!", Some("emergency-fire"));
        check("Bitte Hilfe", Some("emergency-help"));
        check("Help me, please!", Some("emergency-help"));
        check("Aidez-moi, s'il vous plaît", Some("emergency-help"));
        check("Lütfen yardım edin", Some("emergency-help"));
        check(
            "Mein Mann schlägt mich und schlägt vor zu gehen",
            Some("emergency-violence"),
        );
        check("My daughter is missing since noon", Some("emergency-child"));
        check("Hay un accidente con heridos", Some("emergency-medical"));
    }

    #[test]
    fn ordinary_questions_are_no_emergency() {
        for text in [
            "Wie werde ich Mitglied der Feuerwehr?",
            "Hilfe beim Ausfüllen vom Antrag",
            "Feuer im Garten anmelden",
            "Wo melde ich einen Sterbefall?",
            "Muss ich Rauchmelder haben?",
            "Der Mann schlägt vor, zum Standesamt zu gehen",
            "After the fire in our flat we need new papers",
            "The birth certificate of my daughter is missing",
            "Ich möchte in Musterstadt leben",
            "Wo bekomme ich einen Brennholzschein?",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn illness_is_no_reason_to_refuse_who_cancels_an_appointment() {
        check(
            "Mein Kind hat Fieber, soll ich zum Arzt gehen?",
            Some("refused-medical"),
        );
        check("Mein Kind hat Fieber, wie sage ich den Termin ab?", None);
    }

    #[test]
    fn the_assistant_tells_what_it_is() {
        check("Bist du ein Mensch?", Some("about-nature"));
        check("Hallo", Some("small-talk-greeting"));
        check("Danke", Some("small-talk-thanks"));
        check("Hallo, was kostet ein Pass?", None);
        check("Danke, und wo?", None);
    }
}
