//! Load on limiters that share a Redis, and what it came to: requests sent, without an answer, admitted beyond the limit.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use jiff::tz::TimeZone;
use stadtlotse::{
    clock::Clock,
    config::{Config, RateConfig},
    metrics::Metrics,
    throttle::{LimitedAction, Limiter, Standing, Visit},
};

/// The client limit under test: ten a second, ten at once.
pub(crate) const CLIENT: RateConfig = RateConfig {
    quota: 600,
    window_seconds: 60,
    burst: 10,
    soft: 10,
};
/// A limit that nobody reaches.
pub(crate) const WIDE: RateConfig = RateConfig {
    quota: 1_000_000,
    window_seconds: 1,
    burst: 1_000_000,
    soft: 1_000_000,
};
/// Clients that ask far too much.
const CLIENTS: u8 = 20;
/// Tasks of each limiter.
const TASKS: u8 = 4;

/// The configuration of one of `replicas` that share the Redis at `url`.
pub(crate) fn config(url: Option<&str>, replicas: u32) -> Config {
    let mut config = Config::read(None).unwrap();
    config.redis.urls = url.map(str::to_owned).into_iter().collect();
    config.limits.replicas = replicas;
    config.limits.ask.client = CLIENT;
    config.limits.ask.origin = WIDE;
    config.limits.ask.all = WIDE;
    config.limits.signals.most = 1;
    config
}

pub(crate) fn limiter(config: &Config) -> Arc<Limiter> {
    Arc::new(Limiter::open(config, Clock::system(TimeZone::UTC), Metrics::new()).unwrap())
}

/// Waits until Redis decides, or no longer does.
pub(crate) async fn until_shared(limiters: &[Arc<Limiter>], shared: bool) {
    for _ in 0..400 {
        if limiters.iter().all(|limiter| limiter.is_shared() == shared) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("after 10 s the limiters are not shared = {shared}");
}

pub(crate) fn address(client: u8) -> IpAddr {
    Ipv4Addr::new(192, 0, 2, client).into()
}

/// What a load came to.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) sent: u64,
    pub(crate) admitted: u64,
    /// Beyond what one limit over all replicas would have admitted.
    pub(crate) wrongly: u64,
    /// Requests that got no decision.
    pub(crate) failed: u64,
    pub(crate) waits: Vec<Duration>,
}

impl Tally {
    pub(crate) fn wait(&self, quantile: usize) -> Duration {
        let place = (self.waits.len() * quantile / 1000).min(self.waits.len().saturating_sub(1));
        self.waits.get(place).copied().unwrap_or_default()
    }
}

/// Asks far too much while `fault` happens.
pub(crate) async fn under_load(
    limiters: &[Arc<Limiter>],
    fault: impl Future<Output = ()>,
) -> Tally {
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let tasks: Vec<_> = limiters
        .iter()
        .flat_map(|limiter| (0..TASKS).map(move |task| (Arc::clone(limiter), task)))
        .map(|(limiter, task)| tokio::spawn(ask_much(limiter, task, Arc::clone(&stop))))
        .collect();
    fault.await;
    stop.store(true, Ordering::Relaxed);
    let mut tally = Tally::default();
    let mut admitted: BTreeMap<u8, u64> = BTreeMap::new();
    for task in tasks {
        match task.await {
            Ok(asked) => {
                for (client, wait, was_admitted) in asked {
                    tally.sent += 1;
                    tally.waits.push(wait);
                    *admitted.entry(client).or_default() += u64::from(was_admitted);
                }
            }
            // A task that broke off took all of its decisions with it.
            Err(_) => tally.failed += 1,
        }
    }
    tally.waits.sort();
    // All took place within this time, so that no limit admits more.
    let interval = CLIENT.interval().as_micros();
    let most = u128::from(CLIENT.burst) + start.elapsed().as_micros() / interval + 1;
    let most = u64::try_from(most).unwrap();
    tally.admitted = admitted.values().sum();
    tally.wrongly = admitted
        .values()
        .map(|admitted| admitted.saturating_sub(most))
        .sum();
    tally
}

async fn ask_much(
    limiter: Arc<Limiter>,
    task: u8,
    stop: Arc<AtomicBool>,
) -> Vec<(u8, Duration, bool)> {
    let mut asked = Vec::new();
    let mut client = task;
    while !stop.load(Ordering::Relaxed) {
        client = (client + 1) % CLIENTS;
        let visit = Visit {
            action: LimitedAction::Ask,
            client: limiter.client(address(client), None),
            standing: Standing::Scriptless,
        };
        let start = Instant::now();
        let decision = limiter.check(visit).await;
        asked.push((client, start.elapsed(), decision.is_ok()));
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    asked
}
