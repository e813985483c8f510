//! Learns from the catalogue's own texts which document a vector belongs to: multinomial logistic regression, trained when an
//! index is built. The nearest text says what one text is like; this says what sets a document apart from all others.

use ndarray::{Array1, Array2, ArrayView2, Axis, s};

use super::Entry;
use crate::model::Vector;

/// Changes whenever training gives other weights, so that stored ones are not used any more.
pub(super) const METHOD: &str = "multinomial logistic regression 1";
/// How steep the first guess is, which is each document's mean.
const STEEPNESS: f32 = 20.0;
/// Passes over all texts; more gained nothing on the development suites.
const STEPS: i32 = 20;
/// How far a step goes (Adam, Kingma and Ba 2015, with its usual decays).
const RATE: f32 = 0.1;
const RATE_OF_BIAS: f32 = 0.5;
const DECAY: (f32, f32) = (0.9, 0.999);
/// Pulls weights towards zero.
const RIDGE: f32 = 5e-5;
/// Texts that are looked at together.
const CHUNK: usize = 1024;
/// Less likely than e to the minus twelve is as good as impossible.
const LEAST: f32 = -12.0;

/// Tells documents apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Classifier {
    /// The middle of all texts; `[dimensions]`.
    middle: Array1<f32>,
    /// `[documents, dimensions]`.
    weights: Array2<f32>,
    /// `[documents]`.
    bias: Array1<f32>,
}

impl Classifier {
    /// Learns from `vectors`, the texts of `entries`, which belong to so many `documents`. `None` without texts.
    #[must_use]
    pub fn train(documents: usize, entries: &[Entry], vectors: &[Vector]) -> Option<Self> {
        let dimensions = vectors.first()?.values().len();
        let mut texts = Array2::zeros((vectors.len(), dimensions));
        for (mut row, vector) in texts.rows_mut().into_iter().zip(vectors) {
            row.assign(&ndarray::aview1(vector.values()));
        }
        let middle = texts.mean_axis(Axis(0))?;
        for mut row in texts.rows_mut() {
            row -= &middle;
            normalize(&mut row);
        }
        let labels: Vec<_> = entries.iter().map(|entry| entry.document).collect();
        let mut trained = Self {
            middle,
            weights: means(documents, &labels, &texts.view()),
            bias: Array1::zeros(documents),
        };
        let mut momentum = Array2::<f32>::zeros(trained.weights.raw_dim());
        let mut speed = Array2::<f32>::zeros(trained.weights.raw_dim());
        for step in 1..=STEPS {
            let (slope, slope_of_bias) = trained.gradient(&labels, &texts.view());
            let (first, second) = (1.0 - DECAY.0.powi(step), 1.0 - DECAY.1.powi(step));
            ndarray::Zip::from(&mut trained.weights)
                .and(&mut momentum)
                .and(&mut speed)
                .and(&slope)
                .for_each(|weight, momentum, speed, slope| {
                    *momentum = DECAY.0 * *momentum + (1.0 - DECAY.0) * slope;
                    *speed = DECAY.1 * *speed + (1.0 - DECAY.1) * slope * slope;
                    *weight -= RATE * (*momentum / first) / ((*speed / second).sqrt() + 1e-8);
                });
            trained.bias.scaled_add(-RATE_OF_BIAS, &slope_of_bias);
        }
        Some(trained)
    }

    /// The gradient of the mean loss over all texts.
    fn gradient(
        &self,
        labels: &[usize],
        texts: &ArrayView2<'_, f32>,
    ) -> (Array2<f32>, Array1<f32>) {
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 texts")]
        let count = texts.nrows() as f32;
        let mut slope = &self.weights * RIDGE;
        let mut slope_of_bias = Array1::zeros(self.bias.len());
        for (chunk, labels) in labels.chunks(CHUNK).enumerate() {
            let first = chunk * CHUNK;
            let texts = texts.slice(s![first..first + labels.len(), ..]);
            let mut error = texts.dot(&self.weights.t()) + &self.bias;
            for (mut row, label) in error.rows_mut().into_iter().zip(labels) {
                softmax(row.as_slice_mut().unwrap_or_default());
                row[*label] -= 1.0;
            }
            error /= count;
            slope += &error.t().dot(&texts);
            slope_of_bias += &error.sum_axis(Axis(0));
        }
        (slope, slope_of_bias)
    }

    /// How likely each document is the one that is meant, on a scale of logarithms from 0 (impossible) to 1 (certain);
    /// `[documents]`.
    pub(super) fn scores(&self, vector: &Vector) -> Vec<f32> {
        let mut question = &ndarray::aview1(vector.values()) - &self.middle;
        normalize(&mut question.view_mut());
        let logits = self.weights.dot(&question) + &self.bias;
        let largest = logits.iter().copied().fold(f32::MIN, f32::max);
        let sum: f32 = logits.iter().map(|logit| (logit - largest).exp()).sum();
        logits
            .iter()
            .map(|logit| 1.0 - (logit - largest - sum.ln()).max(LEAST) / LEAST)
            .collect()
    }

    /// Little-endian bytes, for storage: dimensions, then middle, bias and weights.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let dimensions = u32::try_from(self.middle.len()).unwrap_or(u32::MAX);
        let numbers = self.middle.iter().chain(&self.bias).chain(&self.weights);
        dimensions
            .to_le_bytes()
            .into_iter()
            .chain(numbers.flat_map(|number| number.to_le_bytes()))
            .collect()
    }

    /// Reads [`to_bytes`](Self::to_bytes) back; `None` unless it fits so many `documents`.
    #[must_use]
    pub fn from_bytes(bytes: &[u8], documents: usize) -> Option<Self> {
        let (words, rest) = bytes.as_chunks::<4>();
        let (dimensions, numbers) = words.split_first()?;
        let dimensions = usize::try_from(u32::from_le_bytes(*dimensions)).ok()?;
        let wanted = dimensions + documents + documents.checked_mul(dimensions)?;
        if !rest.is_empty() || numbers.len() != wanted {
            return None;
        }
        let numbers: Vec<_> = numbers
            .iter()
            .map(|word| f32::from_le_bytes(*word))
            .collect();
        let (middle, numbers) = numbers.split_at(dimensions);
        let (bias, weights) = numbers.split_at(documents);
        Some(Self {
            middle: middle.to_vec().into(),
            weights: Array2::from_shape_vec((documents, dimensions), weights.to_vec()).ok()?,
            bias: bias.to_vec().into(),
        })
    }
}

/// The mean of each document's texts, as long as [`STEEPNESS`].
fn means(documents: usize, labels: &[usize], texts: &ArrayView2<'_, f32>) -> Array2<f32> {
    let mut means = Array2::zeros((documents, texts.ncols()));
    for (text, label) in texts.rows().into_iter().zip(labels) {
        let mut mean = means.row_mut(*label);
        mean += &text;
    }
    for mut mean in means.rows_mut() {
        normalize(&mut mean);
        mean *= STEEPNESS;
    }
    means
}

fn normalize(row: &mut ndarray::ArrayViewMut1<'_, f32>) {
    let length = row.dot(row).sqrt();
    if length > f32::EPSILON {
        *row /= length;
    }
}

fn softmax(row: &mut [f32]) {
    let largest = row.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for value in &mut *row {
        *value = (*value - largest).exp();
        sum += *value;
    }
    for value in row {
        *value /= sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answering::retrieval::EntryKind, catalogue::Language};

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
                    text: String::new(),
                };
                (entry, Vector::normalized(values.to_vec()))
            })
            .unzip()
    }

    #[test]
    fn a_vector_belongs_to_the_document_of_its_like() {
        let (entries, vectors) = sample();
        let classifier = Classifier::train(3, &entries, &vectors).unwrap();

        let scores = classifier.scores(&Vector::normalized(vec![0.2, 0.9, 0.1, 0.3]));

        assert!(scores[1] > scores[0] && scores[1] > scores[2], "{scores:?}");
        assert!(scores.iter().all(|score| (0.0..=1.0).contains(score)));
    }

    #[test]
    fn it_survives_storage() {
        let (entries, vectors) = sample();
        let classifier = Classifier::train(3, &entries, &vectors).unwrap();

        let bytes = classifier.to_bytes();

        assert_eq!(Classifier::from_bytes(&bytes, 3), Some(classifier));
        assert_eq!(Classifier::from_bytes(&bytes, 4), None);
        assert_eq!(Classifier::from_bytes(&bytes[1..], 3), None);
        assert_eq!(Classifier::from_bytes(&[], 3), None);
    }

    #[test]
    fn without_texts_there_is_nothing_to_learn() {
        assert_eq!(Classifier::train(3, &[], &[]), None);
    }
}
