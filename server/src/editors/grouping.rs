//! Puts questions together that mean about the same, by their vectors. Knows no questions and no model.
//!
//! Leader clustering: each vector joins the group whose mean it is nearest to, if near enough, else it begins a group. One pass, no number
//! of groups to be guessed, and the same order of vectors always gives the same groups.

/// The most vectors that are grouped; each is compared with every group, so the work grows with the square.
pub const MAX_VECTORS: usize = 2_000;

/// Groups of places in `vectors`, the largest first, and among equals the one with the first place; each group in order of place.
/// `threshold` is the least cosine between a vector and the mean of its group. What comes after [`MAX_VECTORS`] is left out, and so are
/// vectors without a direction or of another length than the first.
#[must_use]
pub fn group<V: AsRef<[f32]>>(vectors: &[V], threshold: f32) -> Vec<Vec<usize>> {
    let mut groups: Vec<Group> = Vec::new();
    let dimensions = vectors.first().map_or(0, |first| first.as_ref().len());
    for (place, vector) in vectors.iter().take(MAX_VECTORS).enumerate() {
        let vector = vector.as_ref();
        let Some(unit) = unit(vector).filter(|unit| unit.len() == dimensions) else {
            continue;
        };
        let nearest = groups
            .iter_mut()
            .map(|group| (group.cosine(&unit), group))
            // The first of equals, so that the order alone decides.
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        match nearest {
            Some((cosine, group)) if cosine >= threshold => group.add(place, &unit),
            _ => groups.push(Group::new(place, unit)),
        }
    }
    groups.sort_by_key(|group| (std::cmp::Reverse(group.places.len()), group.places[0]));
    groups.into_iter().map(|group| group.places).collect()
}

struct Group {
    places: Vec<usize>,
    /// The sum of its vectors: it has the direction of their mean.
    sum: Vec<f32>,
    length: f32,
}

impl Group {
    fn new(place: usize, unit: Vec<f32>) -> Self {
        Self {
            places: vec![place],
            sum: unit,
            length: 1.0,
        }
    }

    /// The cosine between the mean and a vector of length 1. Vectors that point away from one another have no mean, and nothing is near it.
    fn cosine(&self, unit: &[f32]) -> f32 {
        if self.length > f32::EPSILON {
            dot(&self.sum, unit) / self.length
        } else {
            -1.0
        }
    }

    fn add(&mut self, place: usize, unit: &[f32]) {
        self.places.push(place);
        for (sum, value) in self.sum.iter_mut().zip(unit) {
            *sum += value;
        }
        self.length = dot(&self.sum, &self.sum).sqrt();
    }
}

fn dot(left: &[f32], right: &[f32]) -> f32 {
    left.iter()
        .zip(right)
        .map(|(left, right)| left * right)
        .sum()
}

/// The vector with length 1; `None` where it has no direction.
fn unit(vector: &[f32]) -> Option<Vec<f32>> {
    let length = dot(vector, vector).sqrt();
    (length.is_finite() && length > f32::EPSILON)
        .then(|| vector.iter().map(|value| value / length).collect())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_points_the_same_way_is_one_group_and_the_largest_comes_first() {
        let vectors = [
            [0.0, 1.0, 0.0],
            [1.0, 0.1, 0.0],
            [0.0, 0.0, 5.0],
            [2.0, 0.0, 0.1],
            [0.1, 9.0, 0.0],
            [0.9, 0.0, 0.0],
        ];

        assert_eq!(group(&vectors, 0.9), [vec![1, 3, 5], vec![0, 4], vec![2]]);
        assert_eq!(group(&vectors, 1.1).len(), 6);
        assert_eq!(group(&vectors, -1.0), [[0, 1, 2, 3, 4, 5]]);
    }

    #[test]
    fn vectors_without_a_direction_belong_nowhere() {
        let vectors = [
            vec![1.0, 0.0],
            vec![0.0, 0.0],
            vec![f32::NAN, 1.0],
            vec![f32::INFINITY, 0.0],
            vec![1.0],
            vec![1.0, 0.0],
        ];

        assert_eq!(group(&vectors, 0.5), [[0, 5]]);
        assert_eq!(group::<Vec<f32>>(&[], 0.5), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn two_thousand_different_vectors_are_grouped_in_time_and_no_more() {
        let vectors: Vec<Vec<f32>> = (0..3_000_u32)
            .map(|place| {
                (0..384_u32)
                    .map(|at| {
                        f32::from(u8::try_from((place * 31 + at * place * 17) % 251).unwrap())
                            - 125.0
                    })
                    .collect()
            })
            .collect();

        let start = Instant::now();
        let groups = group(&vectors, 0.99);

        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}",
            start.elapsed()
        );
        assert_eq!(groups.iter().flatten().max(), Some(&(MAX_VECTORS - 1)));
    }

    proptest! {
        #[test]
        fn each_place_is_in_one_group_and_the_groups_are_the_same_every_time(
            vectors in proptest::collection::vec(proptest::collection::vec(-1.0_f32..1.0, 4), 0..60),
            threshold in -1.0_f32..1.0,
        ) {
            let groups = group(&vectors, threshold);

            let mut places: Vec<_> = groups.iter().flatten().copied().collect();
            places.sort_unstable();
            let directed: Vec<_> = (0..vectors.len()).filter(|place| unit(&vectors[*place]).is_some()).collect();
            prop_assert_eq!(places, directed);
            prop_assert!(groups.windows(2).all(|pair| pair[0].len() >= pair[1].len()));
            prop_assert!(groups.iter().all(|group| group.is_sorted()));
            prop_assert_eq!(groups, group(&vectors, threshold));
        }
    }
}
