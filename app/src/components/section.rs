//! One part of a service's text, to open and close.

use super::{Facts, Icon, icon};
use crate::view::SectionView;
use leptos::prelude::*;

/// A section as the browser's own disclosure element.
#[component]
pub(crate) fn Section(
    /// The part to show.
    section: SectionView,
    /// Name of a list to tick.
    checklist: String,
) -> AnyView {
    let (symbol, title, open) = (
        Icon::of_facet(&section.facet),
        section.title.clone(),
        section.open,
    );
    view! {
        <details class="section" open=open>
            <summary class="section-summary">
                {icon(symbol)}
                <span class="section-title">{title}</span>
                {icon(Icon::Chevron)}
            </summary>
            <div class="section-body">
                <SectionBody section checklist />
            </div>
        </details>
    }
    .into_any()
}

/// What stands in a section.
#[component]
pub(crate) fn SectionBody(
    /// The part to show.
    section: SectionView,
    /// Name of a list to tick.
    checklist: String,
) -> AnyView {
    let facts = section
        .facts
        .map(|facts| view! { <Facts facts checklist /> });
    let html = (!section.html.is_empty()).then(|| {
        view! {
            // Markup that the catalogue sanitised when the text was saved.
            <div class="rich" lang=section.language dir="auto" inner_html=section.html></div>
        }
    });
    view! {
        {facts}
        {html}
    }
    .into_any()
}
