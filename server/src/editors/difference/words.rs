//! What is different between two texts, word by word. Knows no services.

use unicode_segmentation::UnicodeSegmentation;

use super::{Part, stretches};

/// The stretches of two texts. A word is what Unicode calls one (UAX #29), so that a comma that was added is not a new word.
pub(super) fn compare(before: &str, after: &str) -> Vec<Part> {
    let old: Vec<_> = before.split_word_bounds().collect();
    let new: Vec<_> = after.split_word_bounds().collect();
    let mut builder = Builder::default();
    for (removed, added, same) in stretches(&old, &new) {
        builder.removed.extend(removed.iter().copied());
        builder.added.extend(added.iter().copied());
        if !same.is_empty() {
            builder.same(&same.concat());
        }
    }
    builder.finish()
}

/// Puts stretches together so that people can read them.
#[derive(Default)]
struct Builder {
    parts: Vec<Part>,
    removed: String,
    added: String,
}

impl Builder {
    fn same(&mut self, text: &str) {
        let between_changes = !self.removed.is_empty() || !self.added.is_empty();
        // "one two" to "three four" is one change, not two with a space between them; it is only known with the next stretch,
        // so the space waits as the end of both sides.
        if between_changes && text.chars().all(|character| character == ' ') {
            self.removed.push_str(text);
            self.added.push_str(text);
            return;
        }
        self.flush();
        match self.parts.last_mut() {
            Some(Part::Same(before)) => before.push_str(text),
            _ => self.parts.push(Part::Same(text.to_owned())),
        }
    }

    fn flush(&mut self) {
        let (mut removed, mut added) = (
            std::mem::take(&mut self.removed),
            std::mem::take(&mut self.added),
        );
        // Spaces that both end with are the same after all.
        let mut spaces = String::new();
        while removed.ends_with(' ') && added.ends_with(' ') {
            removed.pop();
            added.pop();
            spaces.push(' ');
        }
        if !removed.is_empty() {
            self.parts.push(Part::Removed(removed));
        }
        if !added.is_empty() {
            self.parts.push(Part::Added(added));
        }
        if !spaces.is_empty() {
            self.parts.push(Part::Same(spaces));
        }
    }

    fn finish(mut self) -> Vec<Part> {
        self.flush();
        self.parts
    }
}
