//! A sentence as a point on the unit sphere.

/// The embedding of one text, of length 1; `[dimensions]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector(Box<[f32]>);

impl Vector {
    /// The vector of `values`, scaled to length 1. A vector of zeros stays as it is.
    #[must_use]
    pub fn normalized(mut values: Vec<f32>) -> Self {
        let norm = dot(&values, &values).sqrt();
        if norm > f32::EPSILON {
            for value in &mut values {
                *value /= norm;
            }
        }
        Self(values.into())
    }

    /// The numbers; `[dimensions]`.
    #[must_use]
    pub fn values(&self) -> &[f32] {
        &self.0
    }

    /// The cosine of the angle to `other`, -1 to 1.
    #[must_use]
    pub fn cosine(&self, other: &Self) -> f32 {
        dot(&self.0, &other.0)
    }

    /// Little-endian bytes, four a number, for storage.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0
            .iter()
            .flat_map(|value| value.to_le_bytes())
            .collect()
    }

    /// Reads [`to_bytes`](Self::to_bytes) back; `None` unless there are `dimensions` numbers.
    #[must_use]
    pub fn from_bytes(bytes: &[u8], dimensions: usize) -> Option<Self> {
        let (chunks, rest) = bytes.as_chunks::<4>();
        (rest.is_empty() && chunks.len() == dimensions).then(|| {
            Self(
                chunks
                    .iter()
                    .map(|chunk| f32::from_le_bytes(*chunk))
                    .collect(),
            )
        })
    }
}

/// The dot product, in eight lanes that the compiler turns into vector instructions.
#[must_use]
pub fn dot(left: &[f32], right: &[f32]) -> f32 {
    const LANES: usize = 8;
    let mut sums = [0.0_f32; LANES];
    let (left_chunks, left_rest) = left.as_chunks::<LANES>();
    let (right_chunks, right_rest) = right.as_chunks::<LANES>();
    for (left, right) in left_chunks.iter().zip(right_chunks) {
        for lane in 0..LANES {
            sums[lane] += left[lane] * right[lane];
        }
    }
    let rest: f32 = left_rest
        .iter()
        .zip(right_rest)
        .map(|(left, right)| left * right)
        .sum();
    sums.iter().sum::<f32>() + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_has_length_one_and_survives_storage() {
        let vector = Vector::normalized(vec![3.0, 4.0]);

        assert_eq!(vector.values(), [0.6, 0.8]);
        assert_eq!(
            Vector::from_bytes(&vector.to_bytes(), 2),
            Some(vector.clone())
        );
        assert_eq!(Vector::from_bytes(&vector.to_bytes(), 3), None);
        assert!((vector.cosine(&vector) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn the_lanes_lose_nothing() {
        let left: Vec<f32> = (0_u8..19).map(f32::from).collect();

        assert!((dot(&left, &left) - 2109.0).abs() < 1e-3);
    }
}
