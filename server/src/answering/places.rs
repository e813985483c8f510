//! Other towns that a question names: who asks what to do "in Hamburg" is asking the wrong town hall.

use serde::Deserialize;

use super::{
    Question,
    fold::fold,
    knowledge::{Found, Other},
    vocabulary::Patterns,
};

const SHIPPED: &str = include_str!("../../config/places.toml");
/// How much better the matter of other towns fits when one is named. It must still sound like it: whoever was born in Hamburg
/// and wants a passport here keeps the passport.
const HINT: f32 = 0.06;

/// The towns that a question may name.
#[derive(Debug)]
pub(super) struct Places {
    matter: String,
    patterns: Patterns,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacesFile {
    matter: String,
    before: Vec<String>,
    after: Vec<String>,
    names: Vec<String>,
}

impl Places {
    /// The shipped list without the town `own`.
    ///
    /// # Panics
    /// Never: the file is embedded and read by a test.
    pub(super) fn shipped(own: &str) -> Self {
        let file: PlacesFile =
            toml::from_str(SHIPPED).expect("the embedded file is read by a test");
        let own = fold(own);
        let names = file
            .names
            .iter()
            .filter(|name| !own.starts_with(&fold(name.trim_end_matches('*'))));
        let patterns: Vec<_> = names
            .flat_map(|name| {
                let before = file.before.iter().map(move |word| format!("{word} {name}"));
                let after = file
                    .after
                    .iter()
                    .filter(|_| !name.ends_with('*'))
                    .map(move |ending| format!("{name}{ending}"));
                before.chain(after).collect::<Vec<_>>()
            })
            .collect();
        Self {
            matter: file.matter,
            patterns: Patterns::new(&patterns),
        }
    }

    /// Lets the matter of other towns fit better if `question` names one; `found` stays in order.
    pub(super) fn hint(&self, question: &Question, found: &mut Found<'_>) {
        if self.patterns.find(question.words()).is_none() {
            return;
        }
        for (other, hit) in &mut found.others {
            if matches!(other, Other::Elsewhere(matter) if matter.id.as_str() == self.matter) {
                hit.score += HINT;
            }
        }
        found
            .others
            .sort_by(|(_, left), (_, right)| right.score.total_cmp(&left.score));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(own: &str, text: &str, names: bool) {
        let places = Places::shipped(own);

        let found = places.patterns.find(Question::parse(text).unwrap().words());

        assert_eq!(found.is_some(), names, "{text}");
    }

    #[test]
    fn a_question_that_asks_about_another_town_names_it() {
        check("Musterstadt", "Sperrmüll in Kiel bestellen", true);
        check("Musterstadt", "Kiel'de çöp günü ne zaman", true);
        check("Musterstadt", "гараж в Берлине оформить", true);
        check(
            "Musterstadt",
            "Ich komme aus Kiel, wo melde ich mich an?",
            false,
        );
        check("Musterstadt", "Umzug nach Berlin", false);
    }

    #[test]
    fn the_town_itself_is_no_other_town() {
        check("Kiel", "Sperrmüll in Kiel bestellen", false);
        check("Frankfurt am Main", "Pass in Frankfurt", false);
        check("Kiel", "Pass in Berlin", true);
    }
}
