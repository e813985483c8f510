//! Measures the limits, and prints the tables of BENCHMARKS.md: the cost of a check, faults of Redis, a flood.
//!
//! `cargo run --release --example limits -- [check|faults|flood]`, at the repository's root; needs `redis-server` and the model.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a measurement that fails may panic"
)]

mod check;
mod faults;
mod flood;
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../../tests/support/load.rs"]
mod load;
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../../tests/support/redis.rs"]
mod redis_server;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::time::Duration;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let part = std::env::args().nth(1);
    let wanted = |name: &str| part.as_deref().is_none_or(|part| part == name);
    if wanted("check") {
        check::run().await;
    }
    if wanted("faults") {
        faults::run().await;
    }
    if wanted("flood") {
        flood::run().await;
    }
}

/// The value below which this part of the sorted times lies, in milliseconds.
fn quantile(sorted: &[Duration], part: f64) -> f64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place within a list"
    )]
    let place = (sorted.len() as f64 * part) as usize;
    let time = sorted.get(place.min(sorted.len().saturating_sub(1)));
    time.map_or(f64::NAN, Duration::as_secs_f64) * 1e3
}
