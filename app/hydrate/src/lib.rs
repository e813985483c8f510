//! The browser half: a WebAssembly module with the islands of `stadtlotse_app`. Natively it is an
//! empty library, so that the whole workspace can be compiled at once.
#![cfg(target_arch = "wasm32")]

use stadtlotse_app as _; // Without a reference the islands would not be linked.
use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the page for its islands; `app/public/start.js` calls it once.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
