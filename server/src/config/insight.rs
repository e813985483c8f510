//! `[insight]`: whether questions are counted, and how long the counts are kept.

use serde::{Deserialize, Serialize};

use super::ConfigError;

/// Days that make sense: what a page of the editor shows at least, and ten years.
const DAYS: std::ops::RangeInclusive<u16> = 7..=3660;

/// Counts of questions, without any of their words.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InsightConfig {
    /// Whether questions are counted. `STADTLOTSE_INSIGHT__ENABLED`; default true.
    pub enabled: bool,
    /// After so many days counts of questions and of feedback are removed (7 to 3660). `STADTLOTSE_INSIGHT__KEEP_DAYS`; default 400.
    pub keep_days: u16,
}

impl InsightConfig {
    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        if DAYS.contains(&self.keep_days) {
            return Ok(());
        }
        let problem = format!("is {}; write 7 to 3660", self.keep_days);
        Err(ConfigError::Invalid {
            key: "insight.keep_days",
            problem,
        })
    }
}
