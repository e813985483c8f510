//! The limits that replicas share, against a real Redis: exact while it is there, bounded while it is not.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

#[path = "../support/load.rs"]
mod load;
#[path = "../support/redis.rs"]
mod redis_server;

mod faults;
mod places;
mod sharing;
