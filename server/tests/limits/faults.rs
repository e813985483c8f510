//! Redis slow, gone, emptied, full, read-only, and back again, each under load. Nobody waits, everybody gets a decision, and what
//! is admitted beyond the limit is bounded.

use std::{sync::Arc, time::Duration};

use stadtlotse::throttle::{LimitedAction, Limiter, Standing, Visit};

use super::{
    load::{self, CLIENT, Tally, address, config, limiter, under_load, until_shared},
    redis_server::RedisServer,
};

/// Clients that `load` asks for.
const CLIENTS: u64 = 20;

async fn replicas(redis: &RedisServer) -> [Arc<Limiter>; 2] {
    let config = config(Some(&redis.url()), 2);
    let limiters = [limiter(&config), limiter(&config)];
    until_shared(&limiters, true).await;
    limiters
}

/// Each change of who decides gives a client at most one more burst.
#[track_caller]
fn check(fault: &str, tally: &Tally, changes: u64) {
    println!(
        "{fault}: {} sent, {} failed, {} admitted, {} wrongly, p99 {:?}, longest {:?}",
        tally.sent,
        tally.failed,
        tally.admitted,
        tally.wrongly,
        tally.wait(990),
        tally.wait(1000)
    );
    assert_eq!(tally.failed, 0, "{fault}");
    let most = changes * CLIENTS * u64::from(CLIENT.burst);
    assert!(
        tally.wrongly <= most,
        "{fault}: {} of {most}",
        tally.wrongly
    );
    // 20 ms and what a busy machine adds; connecting may take a second, which nobody must wait for.
    assert!(
        tally.wait(1000) < Duration::from_millis(400),
        "{fault}: {:?}",
        tally.wait(1000)
    );
}

async fn a_while() {
    tokio::time::sleep(Duration::from_millis(1200)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_is_killed_and_started_again() {
    let mut redis = RedisServer::start();
    let limiters = replicas(&redis).await;

    let tally = under_load(&limiters, async {
        a_while().await;
        redis.kill();
        until_shared(&limiters, false).await;
        a_while().await;
        redis.start_again();
        until_shared(&limiters, true).await;
        a_while().await;
    })
    .await;

    check("killed", &tally, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_pauses() {
    let redis = RedisServer::start();
    let limiters = replicas(&redis).await;

    let tally = under_load(&limiters, async {
        a_while().await;
        redis.pause();
        until_shared(&limiters, false).await;
        a_while().await;
        redis.resume();
        until_shared(&limiters, true).await;
        a_while().await;
    })
    .await;

    check("paused", &tally, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_is_emptied() {
    let redis = RedisServer::start();
    let limiters = replicas(&redis).await;

    let tally = under_load(&limiters, async {
        a_while().await;
        redis.command(&["flushall"]);
        a_while().await;
    })
    .await;

    check("emptied", &tally, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_is_full() {
    let redis = RedisServer::start();
    let limiters = replicas(&redis).await;

    let tally = under_load(&limiters, async {
        a_while().await;
        redis.command(&["config", "set", "maxmemory", "1"]);
        until_shared(&limiters, false).await;
        a_while().await;
        redis.command(&["config", "set", "maxmemory", "0"]);
        until_shared(&limiters, true).await;
        a_while().await;
    })
    .await;

    check("full", &tally, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_takes_no_writes() {
    let redis = RedisServer::start();
    let limiters = replicas(&redis).await;

    let tally = under_load(&limiters, async {
        a_while().await;
        redis.command(&["replicaof", "127.0.0.1", "1"]);
        until_shared(&limiters, false).await;
        a_while().await;
        redis.command(&["replicaof", "no", "one"]);
        until_shared(&limiters, true).await;
        a_while().await;
    })
    .await;

    check("read-only", &tally, 2);
}

#[tokio::test]
async fn without_redis_each_replica_keeps_to_its_share() {
    let nobody = "redis://127.0.0.1:1";
    let config = config(Some(nobody), 2);
    let limiters = [limiter(&config), limiter(&config)];
    let mut admitted = 0;

    for limiter in &limiters {
        for _ in 0..50 {
            let visit = Visit {
                action: LimitedAction::Ask,
                client: limiter.client(address(1), None),
                standing: Standing::Scriptless,
            };
            admitted += u32::from(limiter.check(visit).await.is_ok());
        }
    }

    assert_eq!(admitted, load::CLIENT.burst);
}

#[tokio::test]
async fn a_redis_that_comes_later_is_found() {
    let mut redis = RedisServer::start();
    redis.kill();
    let limiters = [limiter(&config(Some(&redis.url()), 1))];
    assert!(!limiters[0].is_shared());

    redis.start_again();

    until_shared(&limiters, true).await;
}
