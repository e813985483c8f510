//! Compares words: BM25 over stems, and over letter trigrams for words that no text has; tantivy, in memory, an index a
//! language, so that a word is as rare as it is in its own language.

use std::collections::BTreeMap;

use tantivy::{
    Index, IndexReader, Searcher, TantivyDocument, TantivyError, Term,
    collector::TopDocs,
    query::{BooleanQuery, Occur, Query, TermQuery},
    schema::{Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value},
};

use super::{
    Entry,
    stem::{grams, stems},
};
use crate::catalogue::Language;

/// Memory of the writer while building; tantivy's minimum for one thread.
const WRITER_BYTES: usize = 15_000_000;
/// Documents that are looked at for one question.
const CANDIDATES: usize = 50;
/// Words of a question that are looked up; 500 characters have fewer.
const MAX_WORDS: usize = 128;
/// What a word's score can reach in BM25 with tantivy's k1 of 1.2, as a multiple of its rarity.
const SATURATION: f32 = 2.2;

/// The index of words failed.
#[derive(Debug, thiserror::Error)]
#[error("the index of words failed")]
pub struct LexicalError(#[from] TantivyError);

/// How much of a question's words a document has, weighted by how rare they are; 0 to about 1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct LexicalScores {
    /// In titles, names and questions.
    pub head: f32,
    /// In answers, sections and passages.
    pub body: f32,
}

pub(super) struct LexicalIndex {
    by_language: BTreeMap<Language, LanguageIndex>,
}

struct LanguageIndex {
    reader: IndexReader,
    fields: Fields,
}

#[derive(Clone, Copy)]
struct Fields {
    document: Field,
    head: Field,
    body: Field,
    grams: Field,
}

/// The words of one document in one language.
#[derive(Default)]
struct Row {
    head: Vec<String>,
    body: Vec<String>,
    grams: Vec<String>,
}

impl LexicalIndex {
    pub(super) fn build(entries: &[Entry]) -> Result<Self, LexicalError> {
        let mut rows: BTreeMap<Language, BTreeMap<usize, Row>> = BTreeMap::new();
        for entry in entries {
            let language = entry.language.standard();
            let row = rows
                .entry(language)
                .or_default()
                .entry(entry.document)
                .or_default();
            if entry.kind.is_head() {
                row.head.extend(stems(&entry.text, language));
                row.grams.extend(grams(&entry.text));
            } else {
                row.body.extend(stems(&entry.text, language));
            }
        }
        let mut by_language = BTreeMap::new();
        for (language, rows) in rows {
            by_language.insert(language, LanguageIndex::build(rows)?);
        }
        Ok(Self { by_language })
    }

    /// The scores of each document; `[documents]`. A question in another language is compared with the German texts as
    /// well, because German words stand in questions of every language.
    pub(super) fn search(
        &self,
        text: &str,
        language: Language,
        documents: usize,
    ) -> Result<Vec<LexicalScores>, LexicalError> {
        let mut scores = vec![LexicalScores::default(); documents];
        let mut languages = vec![language.standard()];
        if language.standard() != Language::De {
            languages.push(Language::De);
        }
        for language in languages {
            let Some(index) = self.by_language.get(&language) else {
                continue;
            };
            index.search(text, language, &mut scores)?;
        }
        Ok(scores)
    }
}

impl LanguageIndex {
    fn build(rows: BTreeMap<usize, Row>) -> Result<Self, LexicalError> {
        let mut schema = Schema::builder();
        let words = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("whitespace")
                .set_index_option(IndexRecordOption::WithFreqs),
        );
        let fields = Fields {
            document: schema.add_u64_field("document", STORED),
            head: schema.add_text_field("head", words.clone()),
            body: schema.add_text_field("body", words.clone()),
            grams: schema.add_text_field("grams", words),
        };
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, WRITER_BYTES)?;
        for (document, row) in rows {
            let mut stored = TantivyDocument::default();
            stored.add_u64(fields.document, document as u64);
            stored.add_text(fields.head, row.head.join(" "));
            stored.add_text(fields.body, row.body.join(" "));
            stored.add_text(fields.grams, row.grams.join(" "));
            writer.add_document(stored)?;
        }
        writer.commit()?;
        Ok(Self {
            reader: index.reader()?,
            fields,
        })
    }

    fn search(
        &self,
        text: &str,
        language: Language,
        scores: &mut [LexicalScores],
    ) -> Result<(), LexicalError> {
        let searcher = self.reader.searcher();
        let mut heads = Terms::default();
        let mut bodies = Terms::default();
        for stem in stems(text, language).into_iter().take(MAX_WORDS) {
            let in_heads = heads.add(&searcher, Term::from_field_text(self.fields.head, &stem))?;
            let in_bodies =
                bodies.add(&searcher, Term::from_field_text(self.fields.body, &stem))?;
            if !in_heads && !in_bodies {
                // A typo, or a compound that no text has: its letters may still tell.
                heads.add_grams(&searcher, self.fields.grams, &stem)?;
            }
        }
        for (document, score) in self.found(&searcher, heads)? {
            if let Some(scores) = scores.get_mut(document) {
                scores.head = scores.head.max(score);
            }
        }
        for (document, score) in self.found(&searcher, bodies)? {
            if let Some(scores) = scores.get_mut(document) {
                scores.body = scores.body.max(score);
            }
        }
        Ok(())
    }

    /// Documents with the share of `terms` that they have.
    fn found(&self, searcher: &Searcher, terms: Terms) -> Result<Vec<(usize, f32)>, LexicalError> {
        if terms.clauses.is_empty() {
            return Ok(Vec::new());
        }
        let ideal = (terms.rarity * SATURATION).max(f32::EPSILON);
        let query = BooleanQuery::new(terms.clauses);
        let top = searcher.search(&query, &TopDocs::with_limit(CANDIDATES).order_by_score())?;
        let mut found = Vec::with_capacity(top.len());
        for (score, address) in top {
            let row: TantivyDocument = searcher.doc(address)?;
            let document = row
                .get_first(self.fields.document)
                .and_then(|value| value.as_u64());
            if let Some(document) = document.and_then(|document| usize::try_from(document).ok()) {
                found.push((document, score / ideal));
            }
        }
        Ok(found)
    }
}

/// The terms of a query, with how rare they are together.
#[derive(Default)]
struct Terms {
    clauses: Vec<(Occur, Box<dyn Query>)>,
    rarity: f32,
}

impl Terms {
    /// Adds a word; says whether any document has it. A word that none has counts as one that could have been found.
    fn add(&mut self, searcher: &Searcher, term: Term) -> Result<bool, LexicalError> {
        let frequency = searcher.doc_freq(&term)?;
        self.rarity += rarity(searcher, frequency);
        if frequency == 0 {
            return Ok(false);
        }
        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
        self.clauses.push((Occur::Should, Box::new(query)));
        Ok(true)
    }

    /// Adds the trigrams of a word that was counted already.
    fn add_grams(
        &mut self,
        searcher: &Searcher,
        field: Field,
        word: &str,
    ) -> Result<(), LexicalError> {
        let grams = grams(word);
        #[expect(clippy::cast_precision_loss, reason = "a word has few letters")]
        let share = 1.0 / grams.len().max(1) as f32;
        for gram in grams {
            let term = Term::from_field_text(field, &gram);
            if searcher.doc_freq(&term)? > 0 {
                let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                let weighted = tantivy::query::BoostQuery::new(Box::new(query), share);
                self.clauses.push((Occur::Should, Box::new(weighted)));
            }
        }
        Ok(())
    }
}

/// The inverse document frequency of BM25.
#[expect(clippy::cast_precision_loss, reason = "a catalogue has few documents")]
fn rarity(searcher: &Searcher, frequency: u64) -> f32 {
    let documents = searcher.num_docs() as f32;
    let frequency = frequency as f32;
    (1.0 + (documents - frequency + 0.5) / (frequency + 0.5)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answering::retrieval::EntryKind;

    fn index() -> LexicalIndex {
        let entry = |document, language, text: &str| Entry {
            document,
            language,
            kind: EntryKind::Question,
            text: text.to_owned(),
        };
        LexicalIndex::build(&[
            entry(0, Language::De, "Hundesteuer anmelden"),
            entry(1, Language::De, "Sperrmüll abholen lassen"),
            entry(1, Language::Tr, "Eski eşyalar nasıl alınır"),
        ])
        .unwrap()
    }

    #[track_caller]
    fn check(text: &str, language: Language, expected: usize) {
        let scores = index().search(text, language, 2).unwrap();

        assert!(
            scores[expected].head > scores[1 - expected].head,
            "{text}: {scores:?}"
        );
    }

    #[test]
    fn words_typos_and_german_words_in_other_languages_are_found() {
        check("Wo melde ich meinen Hund an, Hundesteuer", Language::De, 0);
        check("Spermüll", Language::De, 1);
        check("eski eşya", Language::Tr, 1);
        check("Sperrmüll istiyorum", Language::Tr, 1);
    }

    #[test]
    fn a_query_of_nothing_known_scores_nothing() {
        let scores = index().search("xyzzy", Language::De, 2).unwrap();

        assert_eq!(scores, [LexicalScores::default(); 2]);
    }
}
