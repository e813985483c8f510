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
    /// Where an office's address leads; `{address}` is replaced, empty for no link. `STADTLOTSE_SITE__MAP_LINK`.
    pub map_link: String,
}

impl SiteConfig {
    /// The address of a map that shows `place`; `None` where the town wants no such link.
    #[must_use]
    pub fn map_of(&self, place: &str) -> Option<String> {
        let encoded: String = place
            .bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    char::from(byte).to_string()
                }
                other => format!("%{other:02X}"),
            })
            .collect();
        (!self.map_link.is_empty()).then(|| self.map_link.replace(ADDRESS, &encoded))
    }

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
        let fits = self.map_link.is_empty()
            || self.map_link.starts_with("https://") && self.map_link.contains(ADDRESS);
        if fits {
            return Ok(());
        }
        Err(ConfigError::Invalid {
            key: "site.map_link",
            problem: format!(
                "holds no https address with {ADDRESS}; write one, or \"\" for no link"
            ),
        })
    }
}

/// Stands for an office's address in `site.map_link`.
const ADDRESS: &str = "{address}";

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
