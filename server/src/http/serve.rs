//! Binds the two listeners and serves until told to stop.

use std::{io, net::SocketAddr, time::Duration};

use axum::Router;
use tokio::net::TcpListener;

use super::{InternalState, internal_router, public_router, state::AppState};
use crate::config::ListenConfig;

/// How often idle clients are forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(60);

/// A listener cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {source}; stop the other program, or change `{key}`")]
pub struct ServeError {
    address: SocketAddr,
    key: &'static str,
    source: io::Error,
}

/// The listeners, bound.
pub struct Servers {
    public: Option<TcpListener>,
    internal: Option<TcpListener>,
}

/// What a process serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plane {
    /// Both listeners.
    Both,
    /// What residents reach.
    Public,
    /// What staff and monitoring reach.
    Internal,
}

/// Binds the listeners of `plane`, so that a port in use is known before the model is loaded.
///
/// # Errors
/// When a port is in use or may not be used.
pub async fn bind(config: &ListenConfig, plane: Plane) -> Result<Servers, ServeError> {
    let listen = |address: SocketAddr, key| async move {
        TcpListener::bind(address)
            .await
            .map_err(|source| ServeError {
                address,
                key,
                source,
            })
    };
    Ok(Servers {
        public: match plane {
            Plane::Internal => None,
            _ => Some(listen(config.public, "listen.public").await?),
        },
        internal: match plane {
            Plane::Public => None,
            _ => Some(listen(config.internal, "listen.internal").await?),
        },
    })
}

impl Servers {
    /// Serves until the process is told to stop; requests that run are finished.
    ///
    /// # Errors
    /// When a listener fails.
    pub async fn serve(self, state: AppState, editor: Option<InternalState>) -> io::Result<()> {
        let forgetting = tokio::spawn(forget_idle(state.clone()));
        let public = serve(self.public.map(|it| (it, public_router(state))));
        let internal = serve(self.internal.zip(editor.map(internal_router)));
        let served = tokio::try_join!(public, internal);
        forgetting.abort();
        served.map(|_| ())
    }
}

async fn serve(plane: Option<(TcpListener, Router)>) -> io::Result<()> {
    let Some((listener, router)) = plane else {
        // The other plane is served; this one never ends by itself.
        return Ok(());
    };
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(told_to_stop())
        .await
}

async fn forget_idle(state: AppState) {
    let mut interval = tokio::time::interval(FORGET_EVERY);
    loop {
        interval.tick().await;
        state.forget_idle();
    }
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = interrupted.await;
}
