//! What is counted together. Every part is of a closed list, so that no word of a visitor's fits in.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalogue::{Language, ServiceId};

/// Questions that are counted together: no text, no time of day, no order, nobody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The day in the town.
    pub day: Date,
    /// The language of the answer.
    pub language: Language,
    /// The service that it was about.
    pub service: Option<ServiceId>,
    /// What became of the question.
    pub outcome: Outcome,
    /// How sure the assistant was.
    pub confidence: Confidence,
    /// Whether the answer before, in the same conversation, was none or asked back.
    pub after_refusal: bool,
}

/// The text is none of the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no key of what is counted")]
pub struct UnknownKey;

macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant),+
        }

        impl $name {
            /// Every one, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The key in the database and in Fluent ids.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key),+
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.key())
            }
        }

        impl FromStr for $name {
            type Err = UnknownKey;

            fn from_str(text: &str) -> Result<Self, UnknownKey> {
                let found = Self::ALL.iter().find(|one| one.key() == text);
                found.copied().ok_or(UnknownKey)
            }
        }
    };
}

keyed! {
    /// What became of a question.
    Outcome {
        /// It was answered.
        Answer = "answer",
        /// The assistant asked back.
        Clarify = "clarify",
        /// It did not know.
        Abstain = "abstain",
        /// It showed the numbers for emergencies.
        Emergency = "emergency",
        /// It spoke of itself.
        About = "about",
        /// It greeted and the like.
        SmallTalk = "small-talk",
        /// It must not answer that.
        Refused = "refused",
        /// Somebody, or all together, asked too much.
        Limited = "limited",
        /// It failed, or was switched off.
        Error = "error",
    }
}

keyed! {
    /// How sure the assistant was, in three bands.
    Confidence {
        /// Hardly sure enough to answer.
        Low = "low",
        /// Sure enough.
        Middle = "middle",
        /// As good as certain.
        High = "high",
        /// There was nothing to be sure of.
        None = "none",
    }
}

impl Confidence {
    /// Below this it is low: if it keeps its word, more than one answer in three is wrong there.
    const MIDDLE_FROM: f32 = 0.65;
    /// From this on it is high.
    const HIGH_FROM: f32 = 0.85;

    /// The band of a confidence of 0 to 1.
    #[must_use]
    pub fn of(confidence: f32) -> Self {
        if confidence < Self::MIDDLE_FROM {
            Self::Low
        } else if confidence < Self::HIGH_FROM {
            Self::Middle
        } else {
            Self::High
        }
    }
}

/// What of all that is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// One language; all where there is none.
    pub language: Option<Language>,
    /// One service; all, and what is about none, where there is none.
    pub service: Option<ServiceId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_read_back_and_is_the_same_in_files() {
        for outcome in Outcome::ALL {
            assert_eq!(outcome.key().parse(), Ok(*outcome));
            assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.key());
        }
        for confidence in Confidence::ALL {
            assert_eq!(confidence.key().parse(), Ok(*confidence));
            assert_eq!(serde_json::to_value(confidence).unwrap(), confidence.key());
        }
        assert_eq!("Answer".parse::<Outcome>(), Err(UnknownKey));
    }

    #[test]
    fn confidence_has_three_bands() {
        for (confidence, band) in [
            (0.0, Confidence::Low),
            (0.6, Confidence::Low),
            (0.65, Confidence::Middle),
            (0.85, Confidence::High),
            (1.0, Confidence::High),
        ] {
            assert_eq!(Confidence::of(confidence), band, "{confidence}");
        }
    }
}
