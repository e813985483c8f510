//! What the town counts of its residents' questions, and what of it may be shown. Knows neither HTTP nor SQL, nor any question's words.

mod asked;
mod counter;
mod shown;

pub use asked::{Asked, Confidence, Outcome, Selection, UnknownKey};
pub use counter::Counter;
pub use shown::{Published, Shown, publish, share};
