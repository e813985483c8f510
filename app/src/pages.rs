//! The pages, one file each.

mod chat;
mod problem;
mod service;
mod text;
mod town;

pub(crate) use chat::chat;
pub(crate) use problem::problem;
pub(crate) use service::service;
pub(crate) use text::text;
pub(crate) use town::town;
