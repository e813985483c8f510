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
            // Markup that the catalogue sanitised when the text was saved.
            <div class="section-body rich" lang=section.language dir="auto" inner_html=section.html></div>
        </details>
    }
    .into_any()
}
