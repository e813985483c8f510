//! Faults of Redis under load: what two replicas send, and what they admit beyond one limit.

use std::{sync::Arc, time::Duration};

use stadtlotse::throttle::Limiter;

use super::{
    load::{Tally, config, limiter, under_load, until_shared},
    quantile,
    redis_server::RedisServer,
};

pub(crate) async fn run() {
    println!("\n| fault | sent | failed | admitted | wrongly admitted | wait p99 | longest wait |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for fault in [
        "none",
        "killed, started again",
        "paused",
        "emptied",
        "full",
        "read-only",
    ] {
        let mut redis = RedisServer::start();
        let config = config(Some(&redis.url()), 2);
        let limiters = [limiter(&config), limiter(&config)];
        until_shared(&limiters, true).await;
        let tally = under_load(&limiters, bring_about(fault, &mut redis, &limiters)).await;
        tell(fault, &tally);
    }
}

/// Two seconds before, two with the fault, two after it.
async fn bring_about(fault: &str, redis: &mut RedisServer, limiters: &[Arc<Limiter>; 2]) {
    a_while().await;
    match fault {
        "killed, started again" => redis.kill(),
        "paused" => redis.pause(),
        "emptied" => drop(redis.command(&["flushall"])),
        "full" => drop(redis.command(&["config", "set", "maxmemory", "1"])),
        "read-only" => drop(redis.command(&["replicaof", "127.0.0.1", "1"])),
        _ => {}
    }
    a_while().await;
    match fault {
        "killed, started again" => redis.start_again(),
        "paused" => redis.resume(),
        "full" => drop(redis.command(&["config", "set", "maxmemory", "0"])),
        "read-only" => drop(redis.command(&["replicaof", "no", "one"])),
        _ => {}
    }
    until_shared(limiters, true).await;
    a_while().await;
}

async fn a_while() {
    tokio::time::sleep(Duration::from_secs(2)).await;
}

fn tell(fault: &str, tally: &Tally) {
    let Tally {
        sent,
        failed,
        admitted,
        wrongly,
        waits,
    } = tally;
    let (most, longest) = (quantile(waits, 0.99), quantile(waits, 1.0));
    println!(
        "| {fault} | {sent} | {failed} | {admitted} | {wrongly} | {most:.1} ms | {longest:.1} ms |"
    );
}
