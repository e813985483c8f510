//! How a [`Classifier`] learns: multinomial logistic regression by Adam (Kingma and Ba 2015, with its usual decays). The order of
//! the texts is mixed, but always in the same way, so that the same texts give the same weights. One thread: the others answer
//! residents meanwhile.

use std::ops::Range;

use ndarray::{Array1, Array2, ArrayView2, Axis, Dimension, s};

use super::{
    Classifier, Shape,
    letters::{Letters, Part},
    normalize, normalize_each, round,
};
use crate::{answering::retrieval::Entry, model::Vector};

/// How steep the first guess is, which is each document's mean.
const STEEPNESS: f32 = 20.0;
/// Passes over all texts; for tens of thousands more gained nothing on the development suites.
const PASSES: usize = 3;
/// Fewer texts are gone through more often, up to so many steps and so many passes.
const LEAST_STEPS: usize = 100;
const MOST_PASSES: usize = 6;
/// Texts of a step.
const BATCH: usize = 1024;
/// How far the first step goes; the last goes nowhere.
const RATE: f32 = 0.1;
const DECAY: (f32, f32) = (0.9, 0.999);
/// Pulls weights towards zero.
const RIDGE: f32 = 5e-5;

/// What is learnt from, mixed.
struct Texts {
    /// The document of each text; `[texts]`.
    labels: Vec<usize>,
    /// Their vectors without the middle; `[texts, dimensions]`.
    vectors: Array2<f32>,
    /// The parts of their words; `[texts]`. Long texts have none: their words are many and say little.
    parts: Vec<Vec<Part>>,
}

/// The gradient of the mean loss over the texts of a step.
struct Slope {
    weights: Array2<f32>,
    of_letters: Array2<f32>,
    bias: Array1<f32>,
}

impl Classifier {
    /// Learns from `vectors`, the texts of `entries`, which belong to the documents of `shape`. `None` without texts.
    #[must_use]
    pub fn train(shape: Shape, entries: &[Entry], vectors: &[Vector]) -> Option<Self> {
        let Shape {
            documents,
            vectors: side_by_side,
            places,
        } = shape;
        let dimensions = vectors.first()?.values().len();
        let order = mixed(vectors.len());
        let mut rows = Array2::zeros((vectors.len(), dimensions));
        for (mut row, place) in rows.rows_mut().into_iter().zip(&order) {
            row.assign(&ndarray::aview1(vectors[*place].values()));
        }
        let middle = rows.mean_axis(Axis(0))?;
        for mut row in rows.rows_mut() {
            row -= &middle;
            normalize_each(&mut row, side_by_side);
        }
        let heads = entries.iter().filter(|entry| entry.kind.is_head());
        let letters = Letters::learn(heads.map(|entry| entry.text.as_str()), places);
        let parts = |place: &usize| {
            let entry = &entries[*place];
            let text = entry.kind.is_head().then_some(entry.text.as_str());
            text.map_or_else(Vec::new, |text| letters.parts(text))
        };
        let texts = Texts {
            labels: order.iter().map(|place| entries[*place].document).collect(),
            vectors: rows,
            parts: order.iter().map(parts).collect(),
        };

        let mut trained = Self {
            vectors: side_by_side,
            middle,
            weights: means(documents, &texts.labels, &texts.vectors.view()),
            bias: Array1::zeros(documents),
            letters,
            of_letters: Array2::zeros((places, documents)),
        };
        trained.learn(&texts);
        Some(trained)
    }

    fn learn(&mut self, texts: &Texts) {
        let mut adam = Adam::new(self.weights.raw_dim());
        let mut adam_of_letters = Adam::new(self.of_letters.raw_dim());
        let batches = texts.labels.len().div_ceil(BATCH);
        let steps = LEAST_STEPS.clamp(PASSES * batches, MOST_PASSES * batches);
        for step in 0..steps {
            let from = step % batches * BATCH;
            let slope = self.slope(texts, from..texts.labels.len().min(from + BATCH));
            #[expect(clippy::cast_precision_loss, reason = "a few hundred steps")]
            let rate = RATE * (1.0 - step as f32 / steps as f32);
            adam.step(rate, &mut self.weights, &slope.weights);
            adam_of_letters.step(rate, &mut self.of_letters, &slope.of_letters);
            self.bias.scaled_add(-rate, &slope.bias);
        }
        // As they are stored: an index that was built anew and one that was read back answer alike.
        self.of_letters.mapv_inplace(round);
    }

    fn slope(&self, texts: &Texts, range: Range<usize>) -> Slope {
        let labels = &texts.labels[range.clone()];
        let parts = &texts.parts[range.clone()];
        let vectors = texts.vectors.slice(s![range, ..]);
        let mut error = vectors.dot(&self.weights.t()) + &self.bias;
        for ((mut row, label), parts) in error.rows_mut().into_iter().zip(labels).zip(parts) {
            for (place, value) in parts {
                row.scaled_add(*value, &self.of_letters.row(*place));
            }
            softmax(row.as_slice_mut().unwrap_or_default());
            row[*label] -= 1.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a batch is small")]
        let count = labels.len() as f32;
        error /= count;
        let mut of_letters = &self.of_letters * RIDGE;
        for (row, parts) in error.rows().into_iter().zip(parts) {
            for (place, value) in parts {
                of_letters.row_mut(*place).scaled_add(*value, &row);
            }
        }
        Slope {
            weights: error.t().dot(&vectors) + &self.weights * RIDGE,
            of_letters,
            bias: error.sum_axis(Axis(0)),
        }
    }
}

/// The places `0..count`, far from their neighbours: the catalogue's order would show one service after the other. Each is so
/// many on from the one before, about the golden section of them all, and none is met twice.
fn mixed(count: usize) -> Vec<usize> {
    let around = count * 618 / 1000;
    let stride = (around.max(1)..count.max(2)).find(|stride| gcd(*stride, count) == 1);
    let stride = stride.unwrap_or(1);
    (0..count).map(|place| place * stride % count).collect()
}

fn gcd(one: usize, other: usize) -> usize {
    if other == 0 {
        one
    } else {
        gcd(other, one % other)
    }
}

/// The moments of a matrix of weights.
struct Adam<D> {
    steps: i32,
    momentum: ndarray::Array<f32, D>,
    speed: ndarray::Array<f32, D>,
}

impl<D: Dimension> Adam<D> {
    fn new(shape: D) -> Self {
        Self {
            steps: 0,
            momentum: ndarray::Array::zeros(shape.clone()),
            speed: ndarray::Array::zeros(shape),
        }
    }

    fn step(
        &mut self,
        rate: f32,
        weights: &mut ndarray::Array<f32, D>,
        slope: &ndarray::Array<f32, D>,
    ) {
        self.steps += 1;
        let first = 1.0 - DECAY.0.powi(self.steps);
        let second = 1.0 - DECAY.1.powi(self.steps);
        ndarray::Zip::from(weights)
            .and(&mut self.momentum)
            .and(&mut self.speed)
            .and(slope)
            .for_each(|weight, momentum, speed, slope| {
                *momentum = DECAY.0 * *momentum + (1.0 - DECAY.0) * slope;
                *speed = DECAY.1 * *speed + (1.0 - DECAY.1) * slope * slope;
                *weight -= rate * (*momentum / first) / ((*speed / second).sqrt() + 1e-8);
            });
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

    #[test]
    fn mixing_meets_every_place_once() {
        for count in [1, 2, 3, 10, 97, 1000, 4096] {
            let mut places = mixed(count);
            places.sort_unstable();

            assert_eq!(places, (0..count).collect::<Vec<_>>());
        }
        assert_eq!(mixed(0), [0; 0]);
    }

    #[test]
    fn mixing_parts_neighbours() {
        let places = mixed(1000);

        assert!(
            places
                .windows(2)
                .all(|pair| pair[0].abs_diff(pair[1]) > 100)
        );
    }
}
