//! `[site]`: what the browser gets, and which sites may embed it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::ConfigError;

/// What the browser gets, and which sites may embed it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteConfig {
    /// The folder that the build made. `STADTLOTSE_SITE__FOLDER`; default `target/site`.
    pub folder: PathBuf,
    /// Origins that may frame the assistant. `STADTLOTSE_SITE__EMBED_ORIGINS`; default none.
    pub embed_origins: Vec<String>,
    /// The address of this server for residents. `STADTLOTSE_SITE__PUBLIC_URL`.
    pub public_url: String,
}

impl SiteConfig {
    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        for origin in self.embed_origins.iter().chain([&self.public_url]) {
            if !is_origin(origin) {
                let problem = format!(
                    "holds `{origin}`, which is no origin; write one such as https://www.stadt.example"
                );
                return Err(ConfigError::Invalid {
                    key: "site",
                    problem,
                });
            }
        }
        Ok(())
    }
}

/// Scheme, host and port, nothing else, no wildcard (RFC 6454).
fn is_origin(text: &str) -> bool {
    let Some(host) = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
    else {
        return false;
    };
    !host.is_empty()
        && host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'[' | b']'))
}
