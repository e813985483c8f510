//! `[redis]`: limits that several processes share. None by default: then each process keeps its own.

use std::{path::PathBuf, time::Duration};

use serde::{Deserialize, Serialize};

use super::{ConfigError, secret, storage::mask};

/// Where the limits that processes share are kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedisConfig {
    /// One address (`redis://`, with TLS `rediss://`), or those of all sentinels or of some nodes of the cluster.
    /// `STADTLOTSE_REDIS__URLS`, as `["redis://…"]`; default none.
    pub urls: Vec<String>,
    /// A file that holds the addresses instead, one a line, so that no password stands in the configuration.
    /// `STADTLOTSE_REDIS__URLS_FILE`; default none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urls_file: Option<PathBuf>,
    /// What answers at the addresses. `STADTLOTSE_REDIS__KIND`; default `single`.
    pub kind: RedisKind,
    /// The name under which the sentinels know the master. `STADTLOTSE_REDIS__MASTER`; default `mymaster`.
    pub master: String,
    /// The ACL user at the master that sentinels name; elsewhere the address holds it. `STADTLOTSE_REDIS__USER`; default none.
    pub user: String,
    /// A file with that user's password. `STADTLOTSE_REDIS__PASSWORD_FILE`; default none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_file: Option<PathBuf>,
    /// The certificate of the authority that signed Redis' own, as PEM; without it the system's list counts.
    /// `STADTLOTSE_REDIS__CA_FILE`; default none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca_file: Option<PathBuf>,
    /// The beginning of every key, in braces: all keys of a town lie in one slot of a cluster.
    /// `STADTLOTSE_REDIS__PREFIX`; default `stadtlotse`.
    pub prefix: String,
    /// A request waits no longer than this for Redis; then the process decides alone.
    /// `STADTLOTSE_REDIS__DEADLINE_MS`; default 20.
    pub deadline_ms: u64,
}

/// What answers at the addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RedisKind {
    /// One Redis.
    Single,
    /// Sentinels, which know the master.
    Sentinel,
    /// Nodes of a cluster.
    Cluster,
}

impl RedisConfig {
    /// The addresses, from the file where one is given; empty where no Redis is used.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn addresses(&self) -> Result<Vec<String>, ConfigError> {
        let Some(path) = &self.urls_file else {
            return Ok(self.urls.clone());
        };
        let lines = secret(path)?;
        Ok(lines
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect())
    }

    /// The password of `user`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn password(&self) -> Result<Option<String>, ConfigError> {
        self.password_file
            .as_ref()
            .map(|path| secret(path).map(|text| text.trim().to_owned()))
            .transpose()
    }

    /// The longest wait of a request.
    #[must_use]
    pub const fn deadline(&self) -> Duration {
        Duration::from_millis(self.deadline_ms)
    }

    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        let invalid = |key, problem: &str| {
            Err(ConfigError::Invalid {
                key,
                problem: problem.to_owned(),
            })
        };
        let named = |text: &str| {
            (1..=64).contains(&text.len())
                && text
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        };
        if !named(&self.prefix) {
            return invalid(
                "redis.prefix",
                "is no name; write letters, digits, `-`, `_` and `.`",
            );
        }
        if !named(&self.master) {
            return invalid(
                "redis.master",
                "is no name; write what the sentinels call the master",
            );
        }
        if !(1..=1000).contains(&self.deadline_ms) {
            return invalid("redis.deadline_ms", "is out of bounds; write 1 to 1000");
        }
        if self.kind == RedisKind::Single && self.urls.len() > 1 {
            return invalid(
                "redis.urls",
                "names several; write one, or `kind = \"cluster\"` or \"sentinel\"",
            );
        }
        if self
            .urls
            .iter()
            .any(|url| !url.starts_with("redis://") && !url.starts_with("rediss://"))
        {
            return invalid(
                "redis.urls",
                "holds no address of a Redis; write redis://HOST:6379 or rediss://HOST:6379",
            );
        }
        Ok(())
    }

    /// The addresses with passwords as `***`.
    pub(super) fn masked(&self) -> Self {
        Self {
            urls: self.urls.iter().map(|url| mask(url)).collect(),
            ..self.clone()
        }
    }
}
