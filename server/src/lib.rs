//! Stadtlotse: the citizen-service assistant that a town runs on its own server. See ARCHITECTURE.md.

pub mod answering;
pub mod catalogue;
pub mod cli;
pub mod clock;
pub mod config;
pub mod counting;
pub mod editors;
pub mod evaluation;
mod hexadecimal;
pub mod http;
pub mod inbox;
pub mod indexing;
pub mod insight;
pub mod locale;
pub mod metrics;
pub mod model;
pub mod publishing;
mod secret_file;
mod single_sign_on;
pub mod spool;
pub mod start;
pub mod storage;
pub mod telemetry;
pub mod throttle;
