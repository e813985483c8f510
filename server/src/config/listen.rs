//! `[listen]`: where the server listens.

use std::net::SocketAddr;

use serde::{Deserialize, Serialize};

/// Where the server listens.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListenConfig {
    /// For residents. `STADTLOTSE_LISTEN__PUBLIC`; default `127.0.0.1:3000`.
    pub public: SocketAddr,
    /// For staff and monitoring. `STADTLOTSE_LISTEN__INTERNAL`; default `127.0.0.1:3001`.
    pub internal: SocketAddr,
}
