//! The editor over the real routers and a real database. The model is left out: words alone find the answers here.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

#[path = "../support/mod.rs"]
mod support;

mod accounts;
mod app;
mod authenticator;
mod content;
mod faults;
mod inbox;
mod insight;
mod offices;
mod passkeys;
mod planes;
mod provider;
mod routes;
mod single_sign_on;
mod workflow;
