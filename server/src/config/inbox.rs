//! `[inbox]`: questions that residents let the town read. Off by default: then nothing that they write is stored.

use serde::{Deserialize, Serialize};

use super::ConfigError;

/// Questions are kept no longer, whatever a town would like (data protection: no longer than the purpose needs).
const MOST_DAYS: u16 = 30;

/// Questions that residents let the town read, one by one.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InboxConfig {
    /// Whether residents are asked at all. `STADTLOTSE_INBOX__ENABLED`; default false.
    pub enabled: bool,
    /// After so many days a question is deleted. `STADTLOTSE_INBOX__KEEP_DAYS`; default 30.
    pub keep_days: u16,
}

impl InboxConfig {
    pub(super) fn validate(self) -> Result<(), ConfigError> {
        if (1..=MOST_DAYS).contains(&self.keep_days) {
            return Ok(());
        }
        Err(ConfigError::Invalid {
            key: "inbox.keep_days",
            problem: format!(
                "is {}; residents' questions may be kept for 1 to {MOST_DAYS} days, so write a number in between",
                self.keep_days
            ),
        })
    }
}
