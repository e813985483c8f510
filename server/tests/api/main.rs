//! The interface and the pages over the real router, with the real model and a small catalogue.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

#[path = "../support/mod.rs"]
mod support;
// Not all of it is used here.
#[allow(dead_code, reason = "other tests use the rest")]
#[path = "../support/redis.rs"]
mod redis_server;

mod app;
mod ask;
mod chat;
mod feedback;
mod inbox;
mod insight;
mod limits;
mod pages;
mod suggest;
