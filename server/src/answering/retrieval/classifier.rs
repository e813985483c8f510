//! Learns from the catalogue's own texts which document a question belongs to: multinomial logistic regression over the vector
//! and the parts of the words, trained when an index is built. The nearest text says what one text is like; this says what
//! sets a document apart from all others.

mod letters;
mod training;

use ndarray::{Array1, Array2};

use super::Entry;
use crate::model::Vector;
use letters::Letters;

/// Changes whenever training gives other weights, so that stored ones are not used any more.
const METHOD: &str = "multinomial logistic regression 3";
/// Less likely than e to the minus twelve is as good as impossible.
const LEAST: f32 = -12.0;
/// Steps of a stored weight of letters within 1; in 16 bits it reaches from -8 to 8.
const FINENESS: f32 = 4096.0;

/// The sizes of a classifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Documents that it tells apart.
    pub documents: usize,
    /// Vectors that lie side by side in the one of a text. Each is centred and scaled on its own.
    pub vectors: usize,
    /// Places for the parts of words, each with a weight for each document: more cost memory, fewer are shared by more parts.
    pub places: usize,
}

/// Tells documents apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Classifier {
    /// As in its [`Shape`].
    vectors: usize,
    /// The middle of all texts; `[dimensions]`.
    middle: Array1<f32>,
    /// Of the vector; `[documents, dimensions]`.
    weights: Array2<f32>,
    /// `[documents]`.
    bias: Array1<f32>,
    letters: Letters,
    /// Of the parts of words; `[places, documents]`.
    of_letters: Array2<f32>,
}

impl Classifier {
    /// Names what is learnt from `entries` and their vectors, which a model of this `version` made: equal names, equal weights.
    #[must_use]
    pub fn key(shape: Shape, version: &str, entries: &[Entry]) -> String {
        use sha2::{Digest, Sha256};

        let mut hash = Sha256::new();
        hash.update(METHOD);
        for size in [shape.documents, shape.vectors, shape.places] {
            hash.update(size.to_le_bytes());
        }
        hash.update(version);
        for entry in entries {
            hash.update(entry.document.to_le_bytes());
            hash.update([entry.kind.purpose() as u8]);
            hash.update(entry.text.len().to_le_bytes());
            hash.update(&entry.text);
        }
        crate::hexadecimal::hexadecimal(&hash.finalize())
    }

    /// How likely each document is the one that is meant, on a scale of logarithms from 0 (impossible) to 1 (certain);
    /// `[documents]`.
    pub(super) fn scores(&self, text: &str, vector: &Vector) -> Vec<f32> {
        self.logarithms(text, vector)
            .map(|logarithm| 1.0 - logarithm.max(LEAST) / LEAST)
            .to_vec()
    }

    /// How likely each document is the one that is meant, 0 to 1; `[documents]`.
    pub(in super::super) fn chances(&self, text: &str, vector: &Vector) -> Vec<f32> {
        self.logarithms(text, vector)
            .map(|logarithm| logarithm.exp())
            .to_vec()
    }

    /// The logarithms of the chances; `[documents]`.
    fn logarithms(&self, text: &str, vector: &Vector) -> Array1<f32> {
        let mut question = &ndarray::aview1(vector.values()) - &self.middle;
        normalize_each(&mut question.view_mut(), self.vectors);
        let mut logits = self.weights.dot(&question) + &self.bias;
        for (place, value) in self.letters.parts(text) {
            logits.scaled_add(value, &self.of_letters.row(place));
        }
        let largest = logits.iter().copied().fold(f32::MIN, f32::max);
        let sum: f32 = logits.iter().map(|logit| (logit - largest).exp()).sum();
        logits - (largest + sum.ln())
    }

    /// Little-endian bytes, for storage: dimensions; middle, bias, weights, rarity of letters in 32 bits; weights of letters
    /// in 16.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let dimensions = u32::try_from(self.middle.len()).unwrap_or(u32::MAX);
        let numbers = self
            .middle
            .iter()
            .chain(&self.bias)
            .chain(&self.weights)
            .chain(self.letters.rarity());
        let mut bytes = dimensions.to_le_bytes().to_vec();
        bytes.extend(numbers.flat_map(|number| number.to_le_bytes()));
        bytes.extend(self.of_letters.iter().flat_map(|weight| {
            #[expect(clippy::cast_possible_truncation, reason = "rounded into 16 bits")]
            let steps = (weight * FINENESS) as i16;
            steps.to_le_bytes()
        }));
        bytes
    }

    /// Reads [`to_bytes`](Self::to_bytes) back; `None` unless it has that `shape`.
    #[must_use]
    pub fn from_bytes(bytes: &[u8], shape: Shape) -> Option<Self> {
        let Shape {
            documents,
            vectors,
            places,
        } = shape;
        let (dimensions, rest) = bytes.split_first_chunk()?;
        let dimensions = usize::try_from(u32::from_le_bytes(*dimensions)).ok()?;
        let count = dimensions + documents + documents.checked_mul(dimensions)? + places;
        let (numbers, of_letters) = rest.split_at_checked(count.checked_mul(4)?)?;
        let (numbers, _) = numbers.as_chunks();
        let mut numbers = numbers.iter().map(|number| f32::from_le_bytes(*number));
        let mut take = |count| numbers.by_ref().take(count).collect::<Vec<_>>();
        let middle = take(dimensions).into();
        let bias = take(documents).into();
        let weights = Array2::from_shape_vec((documents, dimensions), take(documents * dimensions));
        let letters = Letters::from_rarity(take(places));
        let (steps, rest) = of_letters.as_chunks();
        if !rest.is_empty() {
            return None;
        }
        let of_letters = steps
            .iter()
            .map(|steps| f32::from(i16::from_le_bytes(*steps)) / FINENESS)
            .collect();
        Some(Self {
            vectors,
            middle,
            weights: weights.ok()?,
            bias,
            letters,
            of_letters: Array2::from_shape_vec((places, documents), of_letters).ok()?,
        })
    }
}

/// The chance, 0 to 1, that one of the [`scores`](Classifier::scores) stands for.
pub(super) fn chance_of(score: f32) -> f32 {
    if score > 0.0 {
        (LEAST * (1.0 - score)).exp()
    } else {
        0.0
    }
}

/// To what [`to_bytes`](Classifier::to_bytes) can hold.
fn round(weight: f32) -> f32 {
    (weight * FINENESS)
        .round()
        .clamp(f32::from(i16::MIN), f32::from(i16::MAX))
        / FINENESS
}

/// Gives each of so many `vectors` in a row the length 1.
fn normalize_each(row: &mut ndarray::ArrayViewMut1<'_, f32>, vectors: usize) {
    let dimensions = row.len() / vectors.max(1);
    for mut vector in row.exact_chunks_mut(dimensions.max(1)) {
        normalize(&mut vector);
    }
}

fn normalize(row: &mut ndarray::ArrayViewMut1<'_, f32>) {
    let length = row.dot(row).sqrt();
    if length > f32::EPSILON {
        *row /= length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answering::retrieval::EntryKind, catalogue::Language};

    const SHAPE: Shape = Shape {
        documents: 3,
        vectors: 1,
        places: 1 << 14,
    };

    /// Three documents around three axes.
    fn sample() -> (Vec<Entry>, Vec<Vector>) {
        (0..30_u8)
            .map(|number| {
                let document = usize::from(number % 3);
                let mut values = [0.1, 0.1, 0.1, f32::from(number) / 60.0];
                values[document] = 1.0;
                let entry = Entry {
                    document,
                    language: Language::De,
                    kind: EntryKind::Question,
                    text: ["Hund", "Pass", "Müll"][document].to_owned(),
                };
                (entry, Vector::normalized(values.to_vec()))
            })
            .unzip()
    }

    #[test]
    fn a_vector_belongs_to_the_document_of_its_like() {
        let (entries, vectors) = sample();
        let classifier = Classifier::train(SHAPE, &entries, &vectors).unwrap();

        let scores = classifier.scores("?", &Vector::normalized(vec![0.2, 0.9, 0.1, 0.3]));

        assert!(scores[1] > scores[0] && scores[1] > scores[2], "{scores:?}");
        assert!(scores.iter().all(|score| (0.0..=1.0).contains(score)));
    }

    #[test]
    fn words_tell_where_the_vector_does_not() {
        let (entries, vectors) = sample();
        let classifier = Classifier::train(SHAPE, &entries, &vectors).unwrap();
        let between = Vector::normalized(vec![0.5, 0.5, 0.5, 0.3]);

        let scores = classifier.scores("Mülltonne", &between);

        assert!(scores[2] > scores[0] && scores[2] > scores[1], "{scores:?}");
    }

    #[test]
    fn other_texts_have_another_name() {
        let (mut entries, _) = sample();
        let before = Classifier::key(SHAPE, "model", &entries);

        assert_ne!(Classifier::key(SHAPE, "another", &entries), before);
        entries[0].text.push('e');
        assert_ne!(Classifier::key(SHAPE, "model", &entries), before);
    }

    #[test]
    fn it_survives_storage() {
        let (entries, vectors) = sample();
        let classifier = Classifier::train(SHAPE, &entries, &vectors).unwrap();

        let bytes = classifier.to_bytes();

        assert_eq!(Classifier::from_bytes(&bytes, SHAPE), Some(classifier));
        assert_eq!(
            Classifier::from_bytes(
                &bytes,
                Shape {
                    documents: 4,
                    ..SHAPE
                }
            ),
            None
        );
        assert_eq!(Classifier::from_bytes(&bytes[1..], SHAPE), None);
        assert_eq!(Classifier::from_bytes(&[], SHAPE), None);
    }

    #[test]
    fn without_texts_there_is_nothing_to_learn() {
        assert_eq!(Classifier::train(SHAPE, &[], &[]), None);
    }
}
