//! "Not us, but them": matters that residents ask a town hall about and that another authority decides.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ElsewhereId, Language};

/// A matter that is not the town's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Its unchanging name.
    pub id: ElsewhereId,
    /// When somebody of the town last checked it.
    pub reviewed_on: Date,
    /// Who is responsible.
    pub responsible: Responsible,
    /// What is said of it, by language; German always.
    pub texts: BTreeMap<Language, ElsewhereText>,
}

/// Who is responsible for a matter that is not the town's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    /// The German name, which is on the door.
    pub name: String,
    /// A number that can be called from everywhere in Germany.
    pub phone: Option<String>,
    /// An address in the web, `https://…`.
    pub url: Option<String>,
}

/// What is said of a matter in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElsewhereText {
    /// What it is.
    pub title: String,
    /// That it is not the town's, and whose it is; one or two sentences.
    pub answer: String,
    /// How residents ask for it.
    pub questions: Vec<String>,
}

impl Elsewhere {
    /// The text in `language`, else its standard variety, else German; with the language that it is in.
    #[must_use]
    pub fn text(&self, language: Language) -> Option<(Language, &ElsewhereText)> {
        [language, language.standard(), Language::De]
            .into_iter()
            .find_map(|candidate| Some((candidate, self.texts.get(&candidate)?)))
    }
}
