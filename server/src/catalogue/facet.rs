//! The parts of an answer that residents ask for.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// One part of what is known of a service; a closed list of the contract.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default,
)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    /// What it is and how it goes.
    #[default]
    General,
    /// What it costs.
    Fees,
    /// What to bring.
    Documents,
    /// How long it takes.
    Duration,
    /// Until when it must be done.
    Deadline,
    /// Which office.
    Where,
    /// When the office is open.
    Hours,
    /// Whether it works from home.
    Online,
    /// Who may.
    Requirements,
}

impl Facet {
    /// Every facet, in the order in which an answer shows them.
    pub const ALL: [Self; 9] = [
        Self::General,
        Self::Requirements,
        Self::Documents,
        Self::Fees,
        Self::Duration,
        Self::Deadline,
        Self::Online,
        Self::Where,
        Self::Hours,
    ];

    /// The key in files, in the API and in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Fees => "fees",
            Self::Documents => "documents",
            Self::Duration => "duration",
            Self::Deadline => "deadline",
            Self::Where => "where",
            Self::Hours => "hours",
            Self::Online => "online",
            Self::Requirements => "requirements",
        }
    }
}

impl FromStr for Facet {
    type Err = ();

    fn from_str(key: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|facet| facet.key() == key)
            .ok_or(())
    }
}

impl fmt::Display for Facet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}
