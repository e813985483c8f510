//! Compares words: BM25 over stems and letter trigrams, in tantivy, in memory.

use std::collections::BTreeMap;

use tantivy::{
    Index, IndexReader, TantivyDocument, TantivyError, Term,
    collector::TopDocs,
    query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery},
    schema::{FAST, Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value},
};

use super::{
    Entry,
    stem::{grams, stems},
};
use crate::catalogue::Language;

/// Memory of the writer while building; tantivy's minimum for one thread.
const WRITER_BYTES: usize = 15_000_000;
/// Rows of the index that are looked at for one question.
const CANDIDATES: usize = 100;
/// The BM25 score that counts one half.
const HALF: f32 = 12.0;
/// Query terms; a question of 500 characters has fewer.
const MAX_TERMS: usize = 600;
/// How much a stem in a title, name or question counts, in a text, and a trigram.
const HEAD_BOOST: f32 = 1.0;
const BODY_BOOST: f32 = 0.35;
const GRAM_BOOST: f32 = 0.12;

/// The index of words failed.
#[derive(Debug, thiserror::Error)]
#[error("the index of words failed")]
pub struct LexicalError(#[from] TantivyError);

pub(super) struct LexicalIndex {
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

impl LexicalIndex {
    /// One row for each document and language.
    pub(super) fn build(entries: &[Entry]) -> Result<Self, LexicalError> {
        let mut schema = Schema::builder();
        let words = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("whitespace")
                .set_index_option(IndexRecordOption::WithFreqs),
        );
        let fields = Fields {
            document: schema.add_u64_field("document", FAST | STORED),
            head: schema.add_text_field("head", words.clone()),
            body: schema.add_text_field("body", words.clone()),
            grams: schema.add_text_field("grams", words),
        };
        let index = Index::create_in_ram(schema.build());

        let mut rows: BTreeMap<(usize, Language), [Vec<String>; 3]> = BTreeMap::new();
        for entry in entries {
            let [head, body, gram] = rows.entry((entry.document, entry.language)).or_default();
            if entry.kind.is_head() {
                head.extend(stems(&entry.text, entry.language));
                gram.extend(grams(&entry.text));
            } else {
                body.extend(stems(&entry.text, entry.language));
            }
        }
        let mut writer = index.writer_with_num_threads(1, WRITER_BYTES)?;
        for ((document, _), [head, body, gram]) in rows {
            let mut row = TantivyDocument::default();
            row.add_u64(fields.document, document as u64);
            row.add_text(fields.head, head.join(" "));
            row.add_text(fields.body, body.join(" "));
            row.add_text(fields.grams, gram.join(" "));
            writer.add_document(row)?;
        }
        writer.commit()?;
        Ok(Self { reader: index.reader()?, fields })
    }

    /// The score of each document, 0 to 1; `[documents]`.
    pub(super) fn search(
        &self,
        text: &str,
        language: Language,
        documents: usize,
    ) -> Result<Vec<f32>, LexicalError> {
        let mut scores = vec![0.0_f32; documents];
        let query = self.query(text, language);
        let searcher = self.reader.searcher();
        for (score, address) in
            searcher.search(&query, &TopDocs::with_limit(CANDIDATES).order_by_score())?
        {
            let row: TantivyDocument = searcher.doc(address)?;
            let document = row.get_first(self.fields.document).and_then(|value| value.as_u64());
            let document = document.and_then(|document| usize::try_from(document).ok());
            if let Some(best) = document.and_then(|document| scores.get_mut(document)) {
                *best = best.max(score / (score + HALF));
            }
        }
        Ok(scores)
    }

    /// Stems of the question's language and of German, whose words stand in questions of every language; and trigrams.
    fn query(&self, text: &str, language: Language) -> BooleanQuery {
        let mut words = stems(text, language);
        if language.standard() != Language::De {
            words.extend(stems(text, Language::De));
        }
        let heads = words.iter().map(|word| (self.fields.head, word.as_str(), HEAD_BOOST));
        let bodies = words.iter().map(|word| (self.fields.body, word.as_str(), BODY_BOOST));
        let grams = grams(text);
        let grams = grams.iter().map(|gram| (self.fields.grams, gram.as_str(), GRAM_BOOST));
        let clauses = heads
            .chain(bodies)
            .chain(grams)
            .take(MAX_TERMS)
            .map(|(field, word, boost)| {
                let term = Term::from_field_text(field, word);
                let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                let query: Box<dyn Query> = Box::new(BoostQuery::new(Box::new(query), boost));
                (Occur::Should, query)
            })
            .collect();
        BooleanQuery::new(clauses)
    }
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

        assert!(scores[expected] > scores[1 - expected], "{text}: {scores:?}");
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
        assert_eq!(index().search("xyzzy", Language::De, 2).unwrap(), [0.0, 0.0]);
    }
}
