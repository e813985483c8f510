//! What a check costs a request, by the tier that decides.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use stadtlotse::throttle::{LimitedAction, Limiter, Standing, Visit};

use super::{
    load::{WIDE, address, config, limiter, until_shared},
    quantile,
    redis_server::RedisServer,
};

const LOCAL: usize = 500_000;
const SHARED: usize = 30_000;

pub(crate) async fn run() {
    println!("\n| tier | checks | p50 | p99 |\n| --- | --- | --- | --- |");
    let mut alone = config(None, 1);
    alone.limits.ask.client = WIDE;
    let local = limiter(&alone);
    tell(
        "in the process, the pseudonym included",
        &time(&local, LOCAL).await,
    );

    let redis = RedisServer::start();
    let mut shared = config(Some(&redis.url()), 2);
    shared.limits.ask.client = WIDE;
    let limiters = [limiter(&shared)];
    until_shared(&limiters, true).await;
    let [shared] = limiters;
    time(&shared, SHARED / 10).await;
    tell(
        "Redis on the loopback, one request at a time",
        &time(&shared, SHARED).await,
    );

    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let limiter = Arc::clone(&shared);
            tokio::spawn(async move { time(&limiter, SHARED / 8).await })
        })
        .collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.unwrap());
    }
    times.sort();
    tell("Redis on the loopback, eight at a time", &times);
}

async fn time(limiter: &Limiter, count: usize) -> Vec<Duration> {
    let mut times = Vec::with_capacity(count);
    for number in 0..count {
        let start = Instant::now();
        let visit = Visit {
            action: LimitedAction::Ask,
            client: limiter.client(address((number % 251).try_into().unwrap()), None),
            standing: Standing::Scriptless,
        };
        // All are admitted: a refusal may be found in the first bucket, and costs less.
        std::hint::black_box(limiter.check(visit).await).unwrap();
        times.push(start.elapsed());
    }
    times.sort();
    times
}

fn tell(tier: &str, sorted: &[Duration]) {
    let (half, most) = (quantile(sorted, 0.5) * 1e3, quantile(sorted, 0.99) * 1e3);
    println!(
        "| {tier} | {} | {half:.1} µs | {most:.1} µs |",
        sorted.len()
    );
}
