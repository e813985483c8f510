//! One part of a service's text, to open and close.

use super::{Icon, icon};
use crate::view::SectionView;
use leptos::prelude::*;

/// A section as the browser's own disclosure element.
#[component]
pub(crate) fn Section(
    /// The part to show.
    section: SectionView,
) -> AnyView {
    view! {
        <details class="section" open=section.open>
            <summary class="section-summary">
                {icon(Icon::of_facet(&section.facet))}
                <span class="section-title">{section.title}</span>
                {icon(Icon::Chevron)}
            </summary>
            // Markup that the catalogue sanitised when the text was saved. What is open is part of the answer.
            <div
                class="section-body rich"
                lang=section.language
                dir="auto"
                data-announce=section.open.then_some("")
                inner_html=section.html
            ></div>
        </details>
    }
    .into_any()
}
