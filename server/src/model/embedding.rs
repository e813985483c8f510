//! What the model makes of a text.

use super::{Purpose, Vector};

/// Two vectors of one text, from one inference.
#[derive(Debug, Clone, PartialEq)]
pub struct Embedding {
    /// What the text is about.
    pub meaning: Vector,
    /// How it is put: an encoder's earlier layers know more of a sentence's form than its last (Tenney and others 2019). The
    /// meaning once more where the manifest names no such output.
    pub phrasing: Vector,
}

impl Embedding {
    /// Both in one: the meaning, then the phrasing; `[2 * dimensions]`.
    #[must_use]
    pub fn side_by_side(&self) -> Vector {
        Vector::normalized([self.meaning.values(), self.phrasing.values()].concat())
    }

    /// The vector for `purpose`.
    #[must_use]
    pub const fn vector(&self, purpose: Purpose) -> &Vector {
        match purpose {
            Purpose::Query | Purpose::Passage => &self.meaning,
            Purpose::Phrasing => &self.phrasing,
        }
    }
}
