//! Compares a question's vector with every text's: exhaustive, and fast enough for a catalogue.

mod rows;

use rows::Rows;

use super::Entry;
use crate::model::Vector;

/// Nearest heads, or passages where there are no heads, whose mean counts.
const MEAN_OF: usize = 3;

/// The cosines of a document's nearest texts.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct DenseScores {
    /// Of the closest title, name or question.
    pub best_head: f32,
    /// The mean of the three closest titles, names and questions; of a page, of its three closest passages.
    pub mean_head: f32,
    /// Of the closest answer, section or passage.
    pub best_body: f32,
}

pub(super) struct DenseIndex {
    vectors: Rows,
    texts: Vec<Text>,
}

struct Text {
    document: usize,
    is_head: bool,
}

impl DenseIndex {
    pub(super) fn build(entries: &[Entry], vectors: &[Vector]) -> Self {
        let text = |entry: &Entry| Text {
            document: entry.document,
            is_head: entry.kind.is_head(),
        };
        Self {
            vectors: Rows::new(vectors),
            texts: entries.iter().map(text).collect(),
        }
    }

    /// The scores of each document; `[documents]`.
    pub(super) fn search(&self, vector: &Vector, documents: usize) -> Vec<DenseScores> {
        let mut heads = vec![[0.0_f32; MEAN_OF]; documents];
        let mut bodies = heads.clone();
        for (text, cosine) in self.texts.iter().zip(self.vectors.cosines(vector)) {
            let nearest = if text.is_head {
                &mut heads
            } else {
                &mut bodies
            };
            insert(&mut nearest[text.document], cosine);
        }
        heads
            .into_iter()
            .zip(bodies)
            .map(|(heads, bodies)| match (heads[0] > 0.0, bodies[0] > 0.0) {
                // A page has no heads, an example no body: what there is stands for what there is not.
                (false, _) => DenseScores {
                    best_head: bodies[0],
                    mean_head: mean(&bodies),
                    best_body: bodies[0],
                },
                (true, has_body) => DenseScores {
                    best_head: heads[0],
                    mean_head: mean(&heads),
                    best_body: if has_body { bodies[0] } else { mean(&heads) },
                },
            })
            .collect()
    }
}

/// Keeps the largest values in descending order.
fn insert(best: &mut [f32; MEAN_OF], value: f32) {
    if value <= best[MEAN_OF - 1] {
        return;
    }
    best[MEAN_OF - 1] = value;
    best.sort_unstable_by(|left, right| right.total_cmp(left));
}

fn mean(best: &[f32; MEAN_OF]) -> f32 {
    let found: Vec<_> = best.iter().filter(|value| **value > 0.0).collect();
    #[expect(clippy::cast_precision_loss, reason = "at most three")]
    let count = found.len() as f32;
    found.into_iter().sum::<f32>() / count.max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answering::retrieval::EntryKind, catalogue::Language};

    #[test]
    fn a_document_is_as_near_as_its_nearest_texts() {
        let entry = |document, kind| Entry {
            document,
            language: Language::De,
            kind,
            text: String::new(),
        };
        let entries = [
            entry(0, EntryKind::Title),
            entry(1, EntryKind::Question),
            entry(1, EntryKind::Answer),
        ];
        let vectors = [[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]].map(|v| Vector::normalized(v.to_vec()));

        let scores = DenseIndex::build(&entries, &vectors).search(&vectors[2], 2);

        assert!(scores[0].best_head.abs() < 1e-3);
        assert!((scores[1].best_head - 0.8).abs() < 1e-3);
        assert!((scores[1].best_body - 1.0).abs() < 1e-3);
    }

    #[test]
    fn a_page_is_as_near_as_its_nearest_passages_together() {
        let entries = vec![
            Entry {
                document: 0,
                language: Language::De,
                kind: EntryKind::Passage,
                text: String::new(),
            };
            3
        ];
        let vectors = [[1.0, 0.0], [0.6, 0.8], [0.8, 0.6]].map(|v| Vector::normalized(v.to_vec()));

        let scores = DenseIndex::build(&entries, &vectors).search(&vectors[0], 1);

        assert!((scores[0].best_head - 1.0).abs() < 1e-3);
        assert!((scores[0].mean_head - 0.8).abs() < 1e-3);
    }
}
