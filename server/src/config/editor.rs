//! `[editor]`: the editor, as staff reach it.

use serde::{Deserialize, Serialize};

use super::ConfigError;

/// The editor, as staff reach it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditorConfig {
    /// Its address in the browsers of staff: `https://`, or `http://` on this machine. `STADTLOTSE_EDITOR__ADDRESS`; default none.
    pub address: String,
}

impl EditorConfig {
    /// The address, where there is one.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        (!self.address.is_empty()).then_some(self.address.as_str())
    }

    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        let Some(address) = self.address() else {
            return Ok(());
        };
        if split(address).is_some_and(|(_, path)| path.is_empty()) {
            return Ok(());
        }
        let problem = format!(
            "holds `{address}`; write https://HOST without a path, or http://localhost:PORT on this machine"
        );
        Err(ConfigError::Invalid {
            key: "editor.address",
            problem,
        })
    }
}

/// Host and path of an address that nobody can listen to on the way: `https://`, or `http://` on this machine.
pub(super) fn split(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let is_plain = |text: &str, others: &[u8]| {
        text.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte))
    };
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?.0,
        None => authority.split(':').next().unwrap_or_default(),
    };
    let is_here = matches!(host, "localhost" | "127.0.0.1" | "::1");
    let fits = !host.is_empty()
        && is_plain(authority, b".-:[]")
        && is_plain(path, b"/-_.~%")
        && (scheme == "https" || scheme == "http" && is_here);
    fits.then_some((host, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_https_or_on_this_machine() {
        for (address, expected) in [
            ("https://a.example", Some(("a.example", ""))),
            (
                "https://a.example:8443/realms/b",
                Some(("a.example", "/realms/b")),
            ),
            ("http://localhost:3001", Some(("localhost", ""))),
            ("http://[::1]:3001", Some(("::1", ""))),
            ("http://a.example", None),
            ("http://localhost.a.example", None),
            ("https://user@a.example", None),
            ("https://a.example?x=y", None),
            ("https://", None),
            ("a.example", None),
        ] {
            assert_eq!(split(address), expected, "{address}");
        }
    }
}
