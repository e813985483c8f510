//! `[proxy]`: the proxies before the server whose word on a client's address counts.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

/// The proxies before the server.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProxyConfig {
    /// Their networks. Whoever else sends `X-Forwarded-For` or `Forwarded` is not believed.
    /// `STADTLOTSE_PROXY__TRUSTED`; default none.
    pub trusted: Vec<IpNet>,
    /// The header that the proxies set; the other one is not read. `STADTLOTSE_PROXY__HEADER`; default `x-forwarded-for`.
    pub header: ProxyHeader,
}

/// A header in which proxies say who asked them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyHeader {
    /// `X-Forwarded-For`: addresses, separated by commas.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}
