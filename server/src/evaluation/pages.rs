//! A suite against pages instead of the catalogue: passages with the page's title in front, the same retrieval.

use std::{
    collections::{BTreeMap, HashMap},
    path::Path,
    time::Instant,
};

use serde::Deserialize;

use super::{
    Case, Detail, RankedDetail, Report, SuiteError,
    catalogue::milliseconds,
    reading::{Reader, Reading},
    suite::read_lines,
};
use crate::{
    answering::{
        Question,
        retrieval::{Classifiers, Entry, EntryKind, LexicalError, Retriever, Setting},
    },
    catalogue::Language,
    model::{Encoder, ModelError, Purpose, Vector},
};

/// A passage holds about so many characters.
const PASSAGE_CHARS: usize = 350;
/// Pages that a detail lists.
const LISTED: usize = 20;

/// A page of a town's site.
#[derive(Debug, Clone, Deserialize)]
pub struct Page {
    /// Its name; the same for each language of the page.
    pub id: String,
    /// The town.
    #[serde(default)]
    pub collection: String,
    /// The language of its text.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Its text, line by line.
    pub lines: Vec<String>,
}

/// Pages cannot be searched.
#[derive(Debug, thiserror::Error)]
pub enum PagesError {
    /// The model failed.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The index of words failed.
    #[error(transparent)]
    Lexical(#[from] LexicalError),
}

/// Reads pages.
///
/// # Errors
/// When the file cannot be read, is empty or a line does not fit.
pub fn read_pages(path: &Path) -> Result<Vec<Page>, SuiteError> {
    read_lines(path)
}

/// Runs every case against `pages`; a case that names a collection searches only that one.
///
/// # Errors
/// When the model or the index fails.
pub async fn evaluate_pages(
    encoder: &Encoder,
    pages: Vec<Page>,
    cases: &[Case],
    progress: impl FnMut(usize),
) -> Result<(Report, Vec<Detail>), PagesError> {
    let index = PagesIndex::build(encoder, pages, progress).await?;
    let mut details = Vec::with_capacity(cases.len());
    for case in cases {
        details.push(index.run(encoder, case).await?);
    }
    let report = Report::new(
        cases,
        &details,
        encoder.manifest().name.clone(),
        "-".to_owned(),
    );
    Ok((report, details))
}

/// One searchable set for each collection, and one for all together.
struct PagesIndex {
    sets: BTreeMap<Option<String>, PagesSet>,
    reader: Reader,
}

struct PagesSet {
    ids: Vec<String>,
    pages: Vec<PageSignals>,
    retriever: Retriever,
    passages: Vec<Passage>,
}

/// What tells whether a page answers, beside its passages.
#[derive(Clone)]
struct PageSignals {
    title: Vector,
    lines: usize,
}

struct Passage {
    document: usize,
    lines: std::ops::Range<usize>,
    vector: Vector,
}

impl PagesIndex {
    async fn build(
        encoder: &Encoder,
        pages: Vec<Page>,
        progress: impl FnMut(usize),
    ) -> Result<Self, PagesError> {
        let cut: Vec<_> = pages
            .into_iter()
            .map(|page| (passages(&page), page))
            .collect();
        let texts: Vec<_> = cut
            .iter()
            .flat_map(|(passages, _)| passages)
            .map(|(_, text)| (Purpose::Passage, text.as_str()))
            .collect();
        let titles: Vec<_> = cut
            .iter()
            .map(|(_, page)| (Purpose::Query, page.title.as_str()))
            .collect();
        let titles = encoder.encode_all(&titles, |_| {}).await?;
        let vectors = encoder.encode_all(&texts, progress).await?;
        let mut vectors = vectors.into_iter();

        let mut groups: BTreeMap<Option<String>, Vec<Indexed>> = BTreeMap::new();
        for ((passages, page), title) in cut.into_iter().zip(titles) {
            let signals = PageSignals {
                title,
                lines: page.lines.len(),
            };
            for (lines, text) in passages {
                let Some(vector) = vectors.next() else { break };
                let indexed = Indexed {
                    id: page.id.clone(),
                    language: page.language,
                    lines,
                    text,
                    vector,
                    signals: signals.clone(),
                };
                groups
                    .entry(Some(page.collection.clone()))
                    .or_default()
                    .push(indexed.clone());
                groups.entry(None).or_default().push(indexed);
            }
        }
        let mut sets = BTreeMap::new();
        for (collection, indexed) in groups {
            sets.insert(collection, PagesSet::build(indexed)?);
        }
        Ok(Self {
            sets,
            reader: Reader::shipped(),
        })
    }

    async fn run(&self, encoder: &Encoder, case: &Case) -> Result<Detail, PagesError> {
        let start = Instant::now();
        let mut detail = Detail {
            id: case.id.clone(),
            kind: "abstain",
            language: case.page_language(),
            facet: "general",
            confidence: 0.0,
            ranked: Vec::new(),
            lines: Vec::new(),
            reading: None,
            others: Vec::new(),
            parts: Vec::new(),
            ms: 0.0,
            model_ms: 0.0,
        };
        let question = case
            .turns()
            .last()
            .and_then(|turn| Question::parse(turn).ok());
        let (Some(question), Some(set)) = (question, self.sets.get(&case.collection)) else {
            return Ok(detail);
        };
        let vector = encoder.encode_question(question.text()).await?.meaning;
        detail.model_ms = milliseconds(start.elapsed());
        let hits = set.retriever.search(
            question.text(),
            case.language,
            Some(&vector),
            Setting::Alone,
        )?;
        if let Some(best) = hits.first() {
            let (lines, passage) = set.lines(best.document, &vector);
            let page = &set.pages[best.document];
            let reading = Reading {
                passage,
                title: page.title.cosine(&vector),
                lines: page.lines,
            };
            detail.confidence = self.reader.chance(&reading);
            detail.reading = Some(reading);
            if self.reader.is_answered(detail.confidence) {
                detail.kind = "answer";
                detail.lines = lines.collect();
            }
        }
        detail.ranked = hits
            .iter()
            .take(LISTED)
            .map(|hit| RankedDetail {
                id: set.ids[hit.document].clone(),
                score: hit.score,
                best_head: hit.dense.best_head,
                mean_head: hit.dense.mean_head,
                best_body: hit.dense.best_body,
                words_head: hit.lexical.head,
                words_body: hit.lexical.body,
                class: hit.class,
            })
            .collect();
        detail.ms = milliseconds(start.elapsed());
        Ok(detail)
    }
}

#[derive(Clone)]
struct Indexed {
    id: String,
    language: Language,
    lines: std::ops::Range<usize>,
    text: String,
    vector: Vector,
    signals: PageSignals,
}

impl PagesSet {
    fn build(indexed: Vec<Indexed>) -> Result<Self, PagesError> {
        let mut ids: Vec<String> = Vec::new();
        let mut pages = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut entries = Vec::with_capacity(indexed.len());
        let mut vectors = Vec::with_capacity(indexed.len());
        let mut passages = Vec::with_capacity(indexed.len());
        for passage in indexed {
            let document = *places.entry(passage.id.clone()).or_insert_with(|| {
                ids.push(passage.id.clone());
                pages.push(passage.signals);
                ids.len() - 1
            });
            entries.push(Entry {
                document,
                language: passage.language,
                kind: EntryKind::Passage,
                text: passage.text,
            });
            vectors.push(passage.vector.clone());
            passages.push(Passage {
                document,
                lines: passage.lines,
                vector: passage.vector,
            });
        }
        let retriever = Retriever::build(ids.len(), &entries, &vectors, Classifiers::default())?;
        Ok(Self {
            ids,
            pages,
            retriever,
            passages,
        })
    }

    /// The lines of the passage of `document` that is closest to the question, with its cosine.
    fn lines(&self, document: usize, vector: &Vector) -> (std::ops::Range<usize>, f32) {
        self.passages
            .iter()
            .filter(|passage| passage.document == document)
            .map(|passage| (passage.lines.clone(), passage.vector.cosine(vector)))
            .max_by(|left, right| left.1.total_cmp(&right.1))
            .unwrap_or((0..0, 0.0))
    }
}

/// The passages of a page: whole lines, about 350 characters, the title in front of each.
fn passages(page: &Page) -> Vec<(std::ops::Range<usize>, String)> {
    let mut passages = Vec::new();
    let mut start = 0;
    let mut chars = 0;
    for (index, line) in page.lines.iter().enumerate() {
        chars += line.chars().count();
        if chars >= PASSAGE_CHARS || index + 1 == page.lines.len() {
            let text = page.lines[start..=index].join("\n");
            passages.push((start..index + 1, format!("{}\n{text}", page.title)));
            start = index + 1;
            chars = 0;
        }
    }
    passages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passages_cover_every_line_once() {
        let page = Page {
            id: "a".to_owned(),
            collection: String::new(),
            language: Language::De,
            title: "Titel".to_owned(),
            lines: (0..20).map(|n| format!("{n} {}", "x".repeat(90))).collect(),
        };

        let passages = passages(&page);

        let covered: Vec<_> = passages
            .iter()
            .flat_map(|(lines, _)| lines.clone())
            .collect();
        assert_eq!(covered, (0..20).collect::<Vec<_>>());
        assert!(passages.iter().all(|(_, text)| text.starts_with("Titel\n")));
    }
}
