//! What people see of Stadtlotse: pages as pure functions from a view model to HTML, and one island.
//!
//! The crate knows no database, no network and no time. It is compiled twice:
//!
//! * with `ssr`, for the server: `render` turns a page of [`view`] into a finished document. It is
//!   synchronous, needs no executor (`any_spawner` stays uninitialised) and can be called from any
//!   thread;
//! * with `hydrate`, for the browser: only [`islands`] and what they use, as WebAssembly.
//!
//! Every page works without script. An island improves a real form and takes its texts as props, so
//! no translation is shipped to the browser.

#![allow(
    unreachable_pub,
    reason = "Leptos' component macro writes `pub` items into private modules"
)]

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!(
    "`ssr` and `hydrate` exclude each other: build the browser half with `-p stadtlotse-hydrate` \
     for wasm32-unknown-unknown"
);

#[cfg(feature = "ssr")]
pub mod editor;
pub mod islands;
pub mod labels;
pub mod view;

#[cfg(feature = "ssr")]
mod components;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod render;
#[cfg(feature = "ssr")]
mod shell;

#[cfg(feature = "ssr")]
pub use render::{
    render_chat, render_problem, render_service, render_text, render_town, render_turn,
};
