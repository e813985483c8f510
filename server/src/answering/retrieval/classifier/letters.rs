//! The parts of the words of a text as numbers: what is written, beside the vector for what is meant. Parts survive slips of
//! the finger, and a compound shares them with the words that it is made of.

use std::hash::Hasher;

use fnv::FnvHasher;

use crate::answering::fold::fold;

/// Letters of a part, the marks at both ends of a word included.
const LENGTHS: [usize; 2] = [3, 4];
/// How long the numbers of a text are together, where its vector has the length 1.
const SHARE: f32 = 3.0;
/// Parts of one text that are looked at; a question of 500 characters has fewer.
const MOST_PARTS: usize = 2048;

/// A place that a text has parts for, and how much they say.
pub(super) type Part = (usize, f32);

/// How rare the parts at each place are among the texts that were learnt from (feature hashing, Weinberger and others 2009); `[places]`.
/// Two parts may share a place; the rest of their words tells them apart.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Letters {
    rarity: Vec<f32>,
}

impl Letters {
    /// Counts the parts of all `texts`, in so many `places`.
    pub(super) fn learn<'a>(texts: impl Iterator<Item = &'a str>, places: usize) -> Self {
        let mut texts_with = vec![0_u32; places];
        let mut count = 0_u32;
        for text in texts {
            count += 1;
            for (place, _) in counts(text, places) {
                texts_with[place] += 1;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 texts")]
        let rarity = |with: u32| ((1 + count) as f32 / (1 + with) as f32).ln() + 1.0;
        Self {
            rarity: texts_with.into_iter().map(rarity).collect(),
        }
    }

    /// What [`rarity`](Self::rarity) gave.
    pub(super) fn from_rarity(rarity: Vec<f32>) -> Self {
        Self { rarity }
    }

    /// How rare the parts at each place are; `[places]`.
    pub(super) fn rarity(&self) -> &[f32] {
        &self.rarity
    }

    /// The parts of `text`, weighted by how rare they are, by place.
    pub(super) fn parts(&self, text: &str) -> Vec<Part> {
        let mut parts: Vec<Part> = counts(text, self.rarity.len())
            .into_iter()
            .map(|(place, count)| (place, (1.0 + count.ln()) * self.rarity[place]))
            .collect();
        let length = parts.iter().map(|(_, value)| value * value).sum::<f32>();
        let scale = SHARE / length.sqrt().max(f32::EPSILON);
        for (_, value) in &mut parts {
            *value *= scale;
        }
        parts
    }
}

/// How often `text` has parts for each of `count` places, by place.
fn counts(text: &str, count: usize) -> Vec<(usize, f32)> {
    let mut places = Vec::new();
    for word in fold(text).split_whitespace() {
        let letters: Vec<char> = format!(" {word} ").chars().collect();
        for length in LENGTHS {
            let parts = letters.windows(length);
            places.extend(parts.map(|part| place(part, count)));
        }
        if letters.len() > LENGTHS[1] {
            places.push(place(&letters, count));
        }
        if places.len() >= MOST_PARTS {
            break;
        }
    }
    places.sort_unstable();
    let mut counts: Vec<(usize, f32)> = Vec::new();
    for place in places {
        match counts.last_mut() {
            Some((last, count)) if *last == place => *count += 1.0,
            _ => counts.push((place, 1.0)),
        }
    }
    counts
}

/// Where of `count` places a part belongs; the same on every machine and in every version.
fn place(letters: &[char], count: usize) -> usize {
    let mut hasher = FnvHasher::default();
    for letter in letters {
        hasher.write(&u32::from(*letter).to_le_bytes());
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the remainder is far below any usize"
    )]
    let place = (hasher.finish() % count.max(1) as u64) as usize;
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(letters: &Letters, one: &str, other: &str) -> f32 {
        let other = letters.parts(other);
        letters
            .parts(one)
            .iter()
            .filter_map(|(place, value)| {
                let found = other.iter().find(|(at, _)| at == place)?;
                Some(value * found.1)
            })
            .sum::<f32>()
            / (SHARE * SHARE)
    }

    #[test]
    fn a_slip_of_the_finger_and_a_compound_keep_most_of_a_word() {
        let letters = Letters::learn(
            ["Sperrmüll", "Hundesteuer", "Reisepass"].into_iter(),
            1 << 14,
        );

        for (one, other) in [
            ("Sperrmüll", "spermüll"),
            ("Hundesteuer", "Hundesteuermarke"),
        ] {
            assert!(likeness(&letters, one, other) > 0.5, "{one}");
        }
        assert!(likeness(&letters, "Sperrmüll", "Reisepass") < 0.1);
    }

    #[test]
    fn what_every_text_has_says_less() {
        let letters = Letters::learn(["was pass", "was hund", "was müll"].into_iter(), 1 << 14);

        let common = letters.rarity[place(&[' ', 'w', 'a'], 1 << 14)];

        assert!(common < letters.rarity[place(&[' ', 'h', 'u'], 1 << 14)]);
    }

    #[test]
    fn a_text_without_words_has_no_parts() {
        assert_eq!(Letters::learn([].into_iter(), 8).parts("?! …"), []);
    }

    #[test]
    fn a_very_long_text_is_read_to_a_bound() {
        let text = "straße ".repeat(10_000);

        assert!(
            counts(&text, 1 << 14)
                .iter()
                .map(|(_, count)| count)
                .sum::<f32>()
                < 2100.0
        );
    }
}
