//! The connection to Redis: one, multiplexed, kept up in the background. What takes too long or fails is left to the process.

use std::{
    fs,
    future::Future,
    sync::{
        Arc, Weak,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use arc_swap::ArcSwapOption;
use redis::{
    AsyncConnectionConfig, Client, Cmd, ConnectionInfo, FromRedisValue, IntoConnectionInfo,
    RedisResult, ScriptInvocation, TlsCertificates, TlsMode,
    aio::MultiplexedConnection,
    cluster::{ClusterClient, ClusterClientBuilder},
    cluster_async::ClusterConnection,
    sentinel::{SentinelClient, SentinelClientBuilder, SentinelServerType},
};
use tokio::sync::{Mutex, Notify};

use super::Agreement;
use crate::{
    config::{ConfigError, RedisConfig, RedisKind},
    metrics::Metrics,
};

/// How long connecting may take; nobody waits for it.
const CONNECT: Duration = Duration::from_secs(1);
/// How often a lost Redis is looked for, and a present one asked whether the secrets still stand.
const RETRY: Duration = Duration::from_millis(250);
const RENEW: Duration = Duration::from_secs(1);
/// Requests without an answer, one after the other, from which Redis counts as away. A broken connection counts at once.
const TOLERATED: u32 = 3;
/// Commands that may wait to be written.
const PIPELINE: usize = 1024;

/// Redis cannot be used as configured.
#[derive(Debug, thiserror::Error)]
pub enum RedisError {
    /// A secret's file cannot be read.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The certificate cannot be read.
    #[error("cannot read `redis.ca_file`: {0}")]
    Certificate(#[source] std::io::Error),
    /// An address is none.
    #[error("`redis.urls` cannot be used: {0}")]
    Address(#[source] redis::RedisError),
    /// Redis does not answer.
    #[error("Redis does not answer: {0}; start it, or correct `redis.urls`")]
    Away(#[source] redis::RedisError),
}

/// Why Redis did not decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// It took longer than the deadline.
    Timeout,
    /// There is no connection.
    Connection,
    /// Redis would not: it is full, a replica, or forbids it.
    Refused,
}

impl Failure {
    const fn name(self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::Connection => "connection",
            Self::Refused => "refused",
        }
    }
}

/// One connection.
pub(super) enum Link {
    Node(MultiplexedConnection),
    Cluster(ClusterConnection),
}

impl Link {
    pub(super) async fn invoke<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> RedisResult<T> {
        match self {
            Self::Node(link) => call.invoke_async(&mut link.clone()).await,
            Self::Cluster(link) => call.invoke_async(&mut link.clone()).await,
        }
    }

    pub(super) async fn query<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        match self {
            Self::Node(link) => command.query_async(&mut link.clone()).await,
            Self::Cluster(link) => command.query_async(&mut link.clone()).await,
        }
    }

    /// Two commands about the same key, in one go.
    pub(super) async fn query_both<T: FromRedisValue>(
        &self,
        first: &mut Cmd,
        second: &mut Cmd,
    ) -> RedisResult<T> {
        let mut both = redis::pipe();
        both.add_command(first.clone()).add_command(second.clone());
        match self {
            Self::Node(link) => both.query_async(&mut link.clone()).await,
            Self::Cluster(link) => both.query_async(&mut link.clone()).await,
        }
    }
}

/// The present connection, if there is one, and how to make another.
pub(super) struct Links {
    link: ArcSwapOption<Link>,
    source: Source,
    deadline: Duration,
    silent: AtomicU32,
    lost: Notify,
    metrics: Arc<Metrics>,
}

enum Source {
    Single(Client),
    Sentinel(Mutex<SentinelClient>),
    Cluster(ClusterClient),
}

impl Links {
    /// Reads the addresses; `None` where there are none.
    pub(super) fn open(
        config: &RedisConfig,
        metrics: &Arc<Metrics>,
    ) -> Result<Option<Self>, RedisError> {
        let addresses = config.addresses()?;
        if addresses.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self {
            link: ArcSwapOption::empty(),
            source: Source::open(config, addresses)?,
            deadline: config.deadline(),
            silent: AtomicU32::new(0),
            lost: Notify::new(),
            metrics: Arc::clone(metrics),
        }))
    }

    /// The connection, while Redis is there.
    pub(super) fn current(&self) -> Option<Arc<Link>> {
        self.link.load_full()
    }

    /// A connection of its own, for who can wait.
    pub(super) async fn connect(&self) -> Result<Link, RedisError> {
        let silent =
            || redis::RedisError::from((redis::ErrorKind::Io, "nobody answers in a second"));
        tokio::time::timeout(CONNECT, self.source.connect())
            .await
            .unwrap_or_else(|_| Err(silent()))
            .map_err(RedisError::Away)
    }

    /// What Redis answers within the deadline.
    pub(super) async fn run<T, F>(&self, ask: impl FnOnce(Arc<Link>) -> F) -> Option<T>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let link = self.current()?;
        match tokio::time::timeout(self.deadline, ask(Arc::clone(&link))).await {
            Ok(Ok(answer)) => {
                self.silent.store(0, Ordering::Relaxed);
                Some(answer)
            }
            Ok(Err(error)) => {
                self.fail(&link, Failure::from(&error));
                None
            }
            Err(_) => {
                self.fail(&link, Failure::Timeout);
                None
            }
        }
    }

    /// Looks after the connection until nobody uses it any more.
    pub(super) fn keep(self: &Arc<Self>, agreement: Agreement) {
        let links = Arc::downgrade(self);
        tokio::spawn(async move {
            while let Some(pause) = Self::look(&links, &agreement).await {
                let Some(links) = links.upgrade() else { return };
                // A loss is looked into at once.
                let _ = tokio::time::timeout(pause, links.lost.notified()).await;
            }
        });
    }

    /// Connects anew, or asks whether everything still stands; then how long to wait. `None` when nobody needs it.
    async fn look(links: &Weak<Self>, agreement: &Agreement) -> Option<Duration> {
        let links = links.upgrade()?;
        if let Some(link) = links.current() {
            return match tokio::time::timeout(CONNECT, agreement.agree(&link)).await {
                Ok(Ok(())) => Some(RENEW),
                Ok(Err(error)) => {
                    links.fail(&link, Failure::from(&error));
                    Some(RETRY)
                }
                Err(_) => {
                    links.lose(&link, Failure::Timeout);
                    Some(RETRY)
                }
            };
        }
        let found = tokio::time::timeout(CONNECT, links.source.connect()).await;
        let Ok(Ok(link)) = found else {
            return Some(RETRY);
        };
        let ready = async {
            tokio::time::timeout(CONNECT, agreement.agree(&link))
                .await
                .ok()?
                .ok()?;
            // It must be as quick as a request needs it, and take writes.
            tokio::time::timeout(links.deadline, agreement.probe(&link))
                .await
                .ok()?
                .ok()
        };
        if ready.await.is_none() {
            return Some(RETRY);
        }
        links.silent.store(0, Ordering::Relaxed);
        links.link.store(Some(Arc::new(link)));
        links.metrics.shared_tier(true);
        tracing::info!("Redis is there: the replicas share their limits");
        Some(RENEW)
    }

    fn fail(&self, link: &Arc<Link>, failure: Failure) {
        self.metrics.redis_failed(failure.name());
        let is_patient = failure == Failure::Timeout
            && self.silent.fetch_add(1, Ordering::Relaxed) + 1 < TOLERATED;
        if !is_patient {
            self.lose(link, failure);
        }
    }

    /// From now on the process decides. Said once: only the first to notice takes the connection away.
    fn lose(&self, link: &Arc<Link>, failure: Failure) {
        let current = self.link.load();
        if !current
            .as_ref()
            .is_some_and(|current| Arc::ptr_eq(current, link))
        {
            return;
        }
        let taken = self.link.compare_and_swap(&current, None);
        if taken.as_ref().is_some_and(|taken| Arc::ptr_eq(taken, link)) {
            self.metrics.shared_tier(false);
            tracing::warn!(
                reason = failure.name(),
                "Redis is away: each replica keeps to its share of the limits"
            );
            self.lost.notify_one();
        }
    }
}

impl Source {
    fn open(config: &RedisConfig, addresses: Vec<String>) -> Result<Self, RedisError> {
        let certificates = config
            .ca_file
            .as_ref()
            .map(|path| fs::read(path).map_err(RedisError::Certificate))
            .transpose()?
            .map(|root| TlsCertificates {
                client_tls: None,
                root_cert: Some(root),
            });
        match config.kind {
            RedisKind::Single => {
                let address = addresses.into_iter().next().unwrap_or_default();
                match certificates {
                    Some(certificates) => Client::build_with_tls(address, certificates),
                    None => Client::open(address),
                }
                .map(Self::Single)
            }
            RedisKind::Cluster => {
                let mut builder = ClusterClientBuilder::new(addresses)
                    .retries(1)
                    .connection_timeout(CONNECT)
                    .response_timeout(CONNECT);
                if let Some(certificates) = certificates {
                    builder = builder.certs(certificates);
                }
                builder.build().map(Self::Cluster)
            }
            RedisKind::Sentinel => sentinels(config, &addresses, certificates, config.password()?)
                .map(|client| Self::Sentinel(Mutex::new(client))),
        }
        .map_err(RedisError::Address)
    }

    async fn connect(&self) -> RedisResult<Link> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(CONNECT))
            // The deadline of each request is shorter; this one frees what nobody waits for.
            .set_response_timeout(Some(CONNECT))
            .set_pipeline_buffer_size(PIPELINE);
        match self {
            Self::Single(client) => client
                .get_multiplexed_async_connection_with_config(&config)
                .await
                .map(Link::Node),
            Self::Sentinel(client) => client
                .lock()
                .await
                .get_async_connection_with_config(&config)
                .await
                .map(Link::Node),
            Self::Cluster(client) => client.get_async_connection().await.map(Link::Cluster),
        }
    }
}

/// The sentinels, with the credentials of their addresses; the master has its own.
fn sentinels(
    config: &RedisConfig,
    addresses: &[String],
    certificates: Option<TlsCertificates>,
    password: Option<String>,
) -> RedisResult<SentinelClient> {
    let infos = addresses
        .iter()
        .map(|address| address.as_str().into_connection_info())
        .collect::<RedisResult<Vec<_>>>()?;
    let nodes = infos.iter().map(|info| info.addr().clone());
    let mut builder =
        SentinelClientBuilder::new(nodes, &config.master, SentinelServerType::Master)?;
    if addresses
        .iter()
        .any(|address| address.starts_with("rediss://"))
    {
        builder = builder
            .set_client_to_sentinel_tls_mode(TlsMode::Secure)
            .set_client_to_redis_tls_mode(TlsMode::Secure);
    }
    if let Some(certificates) = certificates {
        builder = builder
            .set_client_to_sentinel_certificates(certificates.clone())
            .set_client_to_redis_certificates(certificates);
    }
    if let Some(settings) = infos.first().map(ConnectionInfo::redis_settings) {
        if let Some(user) = settings.username() {
            builder = builder.set_client_to_sentinel_username(user);
        }
        if let Some(password) = settings.password() {
            builder = builder.set_client_to_sentinel_password(password);
        }
    }
    if !config.user.is_empty() {
        builder = builder.set_client_to_redis_username(&config.user);
    }
    if let Some(password) = password {
        builder = builder.set_client_to_redis_password(password);
    }
    builder.build()
}
