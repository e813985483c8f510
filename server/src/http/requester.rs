//! Who asks: the address of the connection, or what a trusted proxy says of it.

mod forwarded;

use std::{convert::Infallible, net::SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{header::ORIGIN, request::Parts},
};

use super::state::AppState;
use crate::throttle::Client;

/// The client of a request, as a pseudonym.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Requester(pub(crate) Client);

impl FromRequestParts<AppState> for Requester {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        // Every connection has an address; without one all would be the same client, which is the safe mistake.
        let peer = peer.map_or([0, 0, 0, 0].into(), |ConnectInfo(peer)| peer.ip());
        let address = forwarded::client_address(peer, &parts.headers, &state.config.proxy);
        let origin = parts
            .headers
            .get(ORIGIN)
            .and_then(|origin| origin.to_str().ok());
        Ok(Self(state.limiter.client(address, origin)))
    }
}
