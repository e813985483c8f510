//! `[limits]`: how much one client may ask.

use serde::{Deserialize, Serialize};

use super::ConfigError;

/// How much one client may ask.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitsConfig {
    /// Questions a minute of one client. `STADTLOTSE_LIMITS__ASK_PER_MINUTE`; default 30.
    pub ask_per_minute: u32,
    /// Questions at once of one client. `STADTLOTSE_LIMITS__ASK_BURST`; default 10.
    pub ask_burst: u32,
    /// The largest body, in bytes. `STADTLOTSE_LIMITS__BODY_BYTES`; default 16384.
    pub body_bytes: usize,
    /// The longest time of a request, in seconds. `STADTLOTSE_LIMITS__REQUEST_SECONDS`; default 10.
    pub request_seconds: u64,
}

impl LimitsConfig {
    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        let fits = self.ask_per_minute > 0
            && self.ask_burst > 0
            && (1024..=1_048_576).contains(&self.body_bytes)
            && (1..=120).contains(&self.request_seconds);
        if fits {
            return Ok(());
        }
        let problem = "holds a limit that is none; write figures above 0, `body_bytes` from 1024 to 1048576, \
                       `request_seconds` up to 120"
            .to_owned();
        Err(ConfigError::Invalid {
            key: "limits",
            problem,
        })
    }
}
