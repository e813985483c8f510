//! Vectors as bytes: a quarter of the memory to read, and sums of integers, which are the same on every processor.

use crate::model::Vector;

/// The largest byte of a row.
const ROW_MAX: f32 = 127.0;

/// Many vectors; each row holds bytes that its own scale turns back into numbers.
pub(super) struct Rows {
    dimensions: usize,
    /// `[rows, dimensions]`.
    bytes: Vec<i8>,
    /// `[rows]`.
    scales: Vec<f32>,
    arch: pulp::Arch,
}

impl Rows {
    pub(super) fn new(vectors: &[Vector]) -> Self {
        let dimensions = vectors.first().map_or(0, |vector| vector.values().len());
        let mut bytes = Vec::with_capacity(vectors.len() * dimensions);
        let mut scales = Vec::with_capacity(vectors.len());
        for vector in vectors {
            let scale = largest(vector) / ROW_MAX;
            #[expect(
                clippy::cast_possible_truncation,
                reason = "the scale keeps it within a byte"
            )]
            bytes.extend(
                vector
                    .values()
                    .iter()
                    .map(|value| (value / scale).round() as i8),
            );
            scales.push(scale);
        }
        Self {
            dimensions,
            bytes,
            scales,
            arch: pulp::Arch::new(),
        }
    }

    /// The cosines of `vector` with each row, to about three decimals; `[rows]`.
    pub(super) fn cosines(&self, vector: &Vector) -> Vec<f32> {
        // The question keeps more digits: as many as a sum of 32 bits leaves room for.
        #[expect(
            clippy::cast_precision_loss,
            reason = "a bound, which needs no last digit"
        )]
        let room = i32::MAX as f32 / (ROW_MAX * self.dimensions.max(1) as f32);
        let scale = largest(vector) / room.min(f32::from(i16::MAX)).floor();
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the scale keeps it within 16 bits"
        )]
        let question: Vec<i16> = vector
            .values()
            .iter()
            .map(|value| (value / scale).round() as i16)
            .collect();
        let sums = self.arch.dispatch(DotProducts {
            rows: &self.bytes,
            question: &question,
        });
        #[expect(
            clippy::cast_precision_loss,
            reason = "seven digits are more than a byte gives"
        )]
        sums.into_iter()
            .zip(&self.scales)
            .map(|(sum, row)| sum as f32 * row * scale)
            .collect()
    }
}

/// The largest number, whatever its sign; never zero, so that it can divide.
fn largest(vector: &Vector) -> f32 {
    let largest = vector
        .values()
        .iter()
        .fold(0.0_f32, |so_far, value| so_far.max(value.abs()));
    largest.max(f32::MIN_POSITIVE)
}

/// Compiled for each generation of processors; the one that is there is chosen at run time.
struct DotProducts<'a> {
    rows: &'a [i8],
    question: &'a [i16],
}

impl pulp::NullaryFnOnce for DotProducts<'_> {
    type Output = Vec<i32>;

    // Plain loops: an iterator's `collect` would be compiled apart, without the processor's wider registers.
    #[expect(
        clippy::inline_always,
        reason = "what is not inlined is not compiled for the processor"
    )]
    #[inline(always)]
    fn call(self) -> Vec<i32> {
        let dimensions = self.question.len().max(1);
        let mut sums = vec![0; self.rows.len() / dimensions];
        for (sum, row) in sums.iter_mut().zip(self.rows.chunks_exact(dimensions)) {
            for (left, right) in row.iter().zip(self.question) {
                *sum += i32::from(*left) * i32::from(*right);
            }
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bytes_give_the_cosine_to_three_decimals(
            left in prop::collection::vec(-1.0_f32..1.0, 384),
            right in prop::collection::vec(-1.0_f32..1.0, 384),
        ) {
            let (left, right) = (Vector::normalized(left), Vector::normalized(right));

            let cosines = Rows::new(&[left.clone(), right.clone()]).cosines(&right);

            prop_assert!((cosines[0] - left.cosine(&right)).abs() < 2e-3);
            prop_assert!((cosines[1] - 1.0).abs() < 2e-3);
        }
    }

    #[test]
    fn no_vector_overflows_a_sum() {
        for dimensions in [1, 384, 1024, 4096] {
            let even = Vector::normalized(vec![1.0; dimensions]);

            let cosines = Rows::new(std::slice::from_ref(&even)).cosines(&even);

            assert!(
                (cosines[0] - 1.0).abs() < 1e-3,
                "{dimensions}: {}",
                cosines[0]
            );
        }
    }

    #[test]
    fn a_vector_of_zeros_is_near_to_nothing() {
        let zero = Vector::normalized(vec![0.0; 4]);
        let one = Vector::normalized(vec![1.0; 4]);

        assert_eq!(Rows::new(std::slice::from_ref(&zero)).cosines(&one), [0.0]);
        assert_eq!(Rows::new(&[one]).cosines(&zero), [0.0]);
    }
}
