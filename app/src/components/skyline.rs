//! The picture of the demo town: a small harbour with its lighthouse, drawn in the page's colours.

use leptos::prelude::*;

/// A decorative skyline at the foot of the front page's head.
#[component]
pub(crate) fn Skyline() -> AnyView {
    let drawing = include_str!("skyline.svg");
    view! { <div class="skyline" aria-hidden="true" inner_html=drawing></div> }.into_any()
}
