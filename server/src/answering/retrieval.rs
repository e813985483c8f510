//! Finds documents for a question: vectors for the meaning, words for the letter, fused. A document is a service or a page.

mod classifier;
mod dense;
mod lexical;
mod stem;
mod weights;

use crate::{
    catalogue::{Facet, Language},
    model::{Purpose, Vector},
};

pub use classifier::{Classifier, Shape};
pub use dense::DenseScores;
pub use lexical::{LexicalError, LexicalScores};
pub use weights::Weights;

use dense::DenseIndex;
use lexical::LexicalIndex;

/// A text by which a document can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The document, from 0.
    pub document: usize,
    /// The language of the text.
    pub language: Language,
    /// What the text is to the document.
    pub kind: EntryKind,
    /// The text.
    pub text: String,
}

/// What a text is to its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// Its title.
    Title,
    /// Another name.
    Name,
    /// A question that residents ask.
    Question,
    /// The short answer.
    Answer,
    /// The section of a facet.
    Section(Facet),
    /// A passage of a page.
    Passage,
}

impl EntryKind {
    /// Whether the text is short and compares with questions.
    #[must_use]
    pub const fn is_head(self) -> bool {
        matches!(self, Self::Title | Self::Name | Self::Question)
    }

    /// The prefix that the model wants.
    #[must_use]
    pub const fn purpose(self) -> Purpose {
        // Question against question works better with the same prefix on both sides.
        if self.is_head() {
            Purpose::Query
        } else {
            Purpose::Passage
        }
    }
}

/// A document with how well it fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The document, from 0.
    pub document: usize,
    /// The fused score, about 0 to 1; comparable between questions.
    pub score: f32,
    /// What the vectors say.
    pub dense: DenseScores,
    /// What the words say.
    pub lexical: LexicalScores,
    /// What the classifier says, 0 (impossible) to 1 (certain).
    pub class: f32,
}

impl Hit {
    /// How likely the classifier takes the document, 0 to 1; 0 where there is no classifier.
    #[must_use]
    pub fn chance(&self) -> f32 {
        classifier::chance_of(self.class)
    }
}

/// Equal scores in the order of the documents.
fn best_first(left: &Hit, right: &Hit) -> std::cmp::Ordering {
    right
        .score
        .total_cmp(&left.score)
        .then(left.document.cmp(&right.document))
}

/// Where a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// By itself.
    Alone,
    /// After others; it may go on with what was talked of before.
    InConversation,
}

/// Learnt from the same texts; without a model there are none.
#[derive(Default)]
pub struct Classifiers {
    /// Tells apart what a question may mean by itself: the first documents.
    pub alone: Option<Classifier>,
    /// Tells apart all documents.
    pub in_conversation: Option<Classifier>,
}

/// The index over all documents.
pub struct Retriever {
    documents: usize,
    /// Whether any text is a head: pages have none.
    has_heads: bool,
    dense: DenseIndex,
    lexical: LexicalIndex,
    classifiers: Classifiers,
    weights: Weights,
}

impl Retriever {
    /// Builds the index. `vectors` has one vector for each of `entries`, or none at all: then only words count. The
    /// `classifiers` were trained on the same.
    ///
    /// # Errors
    /// When the index of words cannot be built.
    pub fn build(
        documents: usize,
        entries: &[Entry],
        vectors: &[Vector],
        classifiers: Classifiers,
    ) -> Result<Self, LexicalError> {
        Ok(Self {
            documents,
            has_heads: entries.iter().any(|entry| entry.kind.is_head()),
            dense: DenseIndex::build(entries, vectors),
            lexical: LexicalIndex::build(entries)?,
            classifiers,
            weights: Weights::shipped(),
        })
    }

    /// Every document, best first; equal scores in the order of the documents, so that the same question always gets the
    /// same answer. Without `vector`, as when the model is down, only words count.
    ///
    /// # Errors
    /// When the index of words fails.
    pub fn search(
        &self,
        text: &str,
        language: Language,
        vector: Option<&Vector>,
        setting: Setting,
    ) -> Result<Vec<Hit>, LexicalError> {
        let lexical = self.lexical.search(text, language, self.documents)?;
        let dense = vector.map(|vector| self.dense.search(vector, self.documents));
        let classes = vector
            .zip(match setting {
                Setting::Alone => self.classifiers.alone.as_ref(),
                Setting::InConversation => self.classifiers.in_conversation.as_ref(),
            })
            .map(|(vector, classifier)| classifier.scores(text, vector));
        let mut hits: Vec<_> = (0..self.documents)
            .map(|document| {
                let dense = dense.as_ref().map(|scores| scores[document]);
                let mut lexical = lexical[document];
                if !self.has_heads {
                    lexical.head = lexical.body;
                }
                let class = classes.as_ref().and_then(|classes| classes.get(document));
                let class = class.copied().unwrap_or_default();
                let score = self.weights.fuse(dense, lexical, class);
                Hit {
                    document,
                    score,
                    dense: dense.unwrap_or_default(),
                    lexical,
                    class,
                }
            })
            .collect();
        hits.sort_by(best_first);
        Ok(hits)
    }

    /// Every document, best first, for a question that sets something aside: `whole`, `wanted` and `aside` are what
    /// [`search`](Self::search) finds for it and for its two parts. The signals are those of what is wanted. `None` where that
    /// says too little by itself.
    #[must_use]
    pub fn weigh(&self, whole: &[Hit], wanted: Vec<Hit>, aside: &[Hit]) -> Option<Vec<Hit>> {
        let best = |hits: &[Hit]| hits.first().map_or(0.0, |hit| hit.score);
        if !self.weights.says_enough(best(whole), best(&wanted)) {
            return None;
        }
        let (whole, aside) = (self.by_document(whole), self.by_document(aside));
        let mut hits = wanted;
        for hit in &mut hits {
            let place = hit.document;
            hit.score = self.weights.weigh(whole[place], hit.score, aside[place]);
        }
        hits.sort_by(best_first);
        Some(hits)
    }

    /// The score of each document.
    fn by_document(&self, hits: &[Hit]) -> Vec<f32> {
        let mut scores = vec![0.0; self.documents];
        for hit in hits {
            scores[hit.document] = hit.score;
        }
        scores
    }
}
