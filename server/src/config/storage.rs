//! `[storage]`: the database.

use std::{fs, path::PathBuf};

use serde::{Deserialize, Serialize};

use super::ConfigError;

/// The database.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorageConfig {
    /// Where it is. `STADTLOTSE_STORAGE__URL`; default an SQLite file below `var/data`.
    pub url: String,
    /// A file that holds the address instead, so that no password stands in the configuration.
    /// `STADTLOTSE_STORAGE__URL_FILE`; default none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_file: Option<PathBuf>,
    /// Connections at once. `STADTLOTSE_STORAGE__CONNECTIONS`; default 8.
    pub connections: u32,
}

impl StorageConfig {
    /// The address, from the file where one is given.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn address(&self) -> Result<String, ConfigError> {
        let Some(path) = &self.url_file else {
            return Ok(self.url.clone());
        };
        let text = fs::read_to_string(path).map_err(|source| ConfigError::Secret {
            path: path.clone(),
            source,
        })?;
        Ok(text.trim().to_owned())
    }
}

/// The address with its password, if it has one, as `***`.
pub(super) fn mask(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let Some((credentials, host)) = rest.rsplit_once('@') else {
        return url.to_owned();
    };
    let user = credentials.split(':').next().unwrap_or_default();
    format!("{scheme}://{user}:***@{host}")
}
