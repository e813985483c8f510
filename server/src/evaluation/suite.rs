//! The files of an evaluation: cases in, details out; JSON Lines, as the contract says.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::reading::Reading;
use crate::catalogue::Language;

/// A file of an evaluation cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SuiteError {
    /// It cannot be read.
    #[error("cannot read {}: {source}; check the name", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// A line does not fit.
    #[error("{}:{line}: {problem}; see the contract for the fields of a line", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// It holds no line.
    #[error("{} holds no line", .0.display())]
    Empty(PathBuf),
}

/// One question, or one dialogue whose last turn is judged.
#[derive(Debug, Clone, Deserialize)]
pub struct Case {
    /// Its name.
    pub id: String,
    /// What the visitor's page is set to.
    pub language: Language,
    /// What the page is set to, where that differs.
    pub interface_language: Option<Language>,
    /// The question.
    pub question: Option<String>,
    /// Or the turns of a dialogue.
    #[serde(default)]
    pub turns: Vec<String>,
    /// Only the pages of this collection are searched.
    pub collection: Option<String>,
    /// What is right.
    #[serde(default)]
    pub expect: Expectation,
}

impl Case {
    /// The turns; a question is one turn.
    pub fn turns(&self) -> impl Iterator<Item = &str> {
        self.question.iter().chain(&self.turns).map(String::as_str)
    }

    /// The language of the page.
    #[must_use]
    pub fn page_language(&self) -> Language {
        self.interface_language.unwrap_or(self.language)
    }
}

/// What is right; whatever is left out is not judged.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Expectation {
    /// One of these services.
    #[serde(default, deserialize_with = "one_or_many")]
    pub service: Vec<String>,
    /// One of these pages.
    #[serde(default, deserialize_with = "one_or_many")]
    pub page: Vec<String>,
    /// This part.
    pub facet: Option<String>,
    /// One of these kinds.
    #[serde(default, deserialize_with = "one_or_many")]
    pub kind: Vec<String>,
}

impl Expectation {
    /// The ids of which one must be found.
    #[must_use]
    pub fn ids(&self) -> &[String] {
        if self.service.is_empty() {
            &self.page
        } else {
            &self.service
        }
    }
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }

    Ok(match OneOrMany::deserialize(deserializer)? {
        OneOrMany::One(one) => vec![one],
        OneOrMany::Many(many) => many,
    })
}

/// What came out for one case.
#[derive(Debug, Clone, Serialize)]
pub struct Detail {
    /// The case.
    pub id: String,
    /// What the answer was.
    pub kind: &'static str,
    /// The language of the answer.
    pub language: Language,
    /// The part that it began with.
    pub facet: &'static str,
    /// How likely it was right, 0 to 1.
    pub confidence: f32,
    /// What was found, best first, at least ten where there are so many.
    pub ranked: Vec<RankedDetail>,
    /// The best of what is not a service: a danger first, then anything else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<OtherDetail>,
    /// What speaks for each part being asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartDetail>,
    /// The lines of the page that were shown.
    pub lines: Vec<usize>,
    /// Of pages: what tells whether the first answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<Reading>,
    /// How long it took, in milliseconds.
    pub ms: f64,
    /// How much of that was the model.
    pub model_ms: f64,
}

/// What speaks for a part of an answer.
#[derive(Debug, Clone, Serialize)]
pub struct PartDetail {
    /// The part.
    pub facet: &'static str,
    /// How likely the examples make it, 0 to 1.
    pub chance: f32,
    /// How many words of the question name it.
    pub words: usize,
}

/// Something that was found.
#[derive(Debug, Clone, Serialize)]
pub struct RankedDetail {
    /// The service or page.
    pub id: String,
    /// How well it fits.
    pub score: f32,
    /// Cosine of the closest title, name or question.
    pub best_head: f32,
    /// Mean of the three closest.
    pub mean_head: f32,
    /// Cosine of the closest answer, section or passage.
    pub best_body: f32,
    /// Share of the words found in titles, names and questions.
    pub words_head: f32,
    /// Share found in answers, sections and passages.
    pub words_body: f32,
    /// What the classifier says.
    pub class: f32,
}

/// Something else than a service that was found.
#[derive(Debug, Clone, Serialize)]
pub struct OtherDetail {
    /// The kind of answer that it would be, `elsewhere` or `outside`.
    pub kind: &'static str,
    /// How well it fits.
    pub score: f32,
    /// Cosine of the closest example.
    pub best_head: f32,
    /// Share of the words found.
    pub words_head: f32,
    /// How likely the classifier takes it, 0 to 1; of a danger, any danger.
    pub chance: f32,
}

/// Reads the cases of a suite.
///
/// # Errors
/// When the file cannot be read, is empty or a line does not fit.
pub fn read_suite(path: &Path) -> Result<Vec<Case>, SuiteError> {
    let cases: Vec<Case> = read_lines(path)?;
    if let Some(index) = cases.iter().position(|case| case.turns().next().is_none()) {
        let problem = "there is neither `question` nor `turns`".to_owned();
        return Err(SuiteError::Line {
            path: path.to_path_buf(),
            line: index + 1,
            problem,
        });
    }
    Ok(cases)
}

/// The values of a file of JSON Lines; empty lines are skipped.
pub(super) fn read_lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, SuiteError> {
    let text = std::fs::read_to_string(path).map_err(|source| SuiteError::Unreadable {
        path: path.to_path_buf(),
        source,
    })?;
    let values = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| {
            serde_json::from_str(line).map_err(|error| SuiteError::Line {
                path: path.to_path_buf(),
                line: index + 1,
                problem: error.to_string(),
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    if values.is_empty() {
        Err(SuiteError::Empty(path.to_path_buf()))
    } else {
        Ok(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Case>, SuiteError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("suite.jsonl");
        std::fs::write(&path, text).unwrap();
        read_suite(&path)
    }

    #[test]
    fn a_line_is_a_question_or_a_dialogue() {
        let suite = "{\"id\":\"a\",\"language\":\"de\",\"question\":\"Pass?\",\"expect\":{\"service\":\"x\"}}\n\n\
                     {\"id\":\"b\",\"language\":\"tr\",\"turns\":[\"A\",\"B\"],\"expect\":{\"kind\":[\"abstain\",\"clarify\"]}}";

        let cases = read(suite).unwrap();

        assert_eq!(cases[0].expect.ids(), ["x"]);
        assert_eq!(cases[1].turns().collect::<Vec<_>>(), ["A", "B"]);
        assert_eq!(cases[1].expect.kind.len(), 2);
    }

    #[test]
    fn a_bad_line_is_named() {
        let error = read("{\"id\":\"a\",\"language\":\"de\"}")
            .unwrap_err()
            .to_string();
        assert!(error.contains(":1: there is neither"), "{error}");

        let error = read("{\"id\":\"a\",\"language\":\"xx\",\"question\":\"?\"}")
            .unwrap_err()
            .to_string();
        assert!(error.contains(":1:"), "{error}");
        assert!(matches!(read(""), Err(SuiteError::Empty(_))));
    }
}
