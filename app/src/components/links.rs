//! Links of a service: online services as buttons, the rest as a list.

use super::{Icon, icon, words};
use crate::{
    labels::Labels,
    view::{LinkKind, LinkView},
};
use leptos::prelude::*;
use std::sync::Arc;

/// All links of an answer or a service. Pages open in a new window, so that the conversation stays.
#[component]
pub(crate) fn Links(
    /// Texts of the interface.
    labels: Arc<Labels>,
    /// The links.
    links: Vec<LinkView>,
) -> AnyView {
    let items = links
        .into_iter()
        .map(|link| view! { <li>{one_link(link, &labels)}</li> })
        .collect_view();
    view! {
        <ul class="links" role="list">
            {items}
        </ul>
    }
    .into_any()
}

fn one_link(link: LinkView, labels: &Labels) -> AnyView {
    let (class, symbol) = match link.kind {
        LinkKind::OnlineService => ("button button-primary", Icon::External),
        LinkKind::Phone => ("button button-primary button-phone", Icon::Phone),
        LinkKind::Form => ("link-row", Icon::Document),
        LinkKind::Information => ("link-row", Icon::Info),
    };
    let is_page = link.kind != LinkKind::Phone;
    let mark = (link.kind == LinkKind::Form)
        .then(|| view! { <span class="tag">{labels.card.card_form.clone()}</span> });
    let new_window = is_page.then(|| {
        view! { <span class="visually-hidden">" " {labels.frame.new_window.clone()}</span> }
    });
    view! {
        <a
            class=class
            href=link.url
            target=if is_page { "_blank" } else { "_self" }
            rel=is_page.then_some("noopener noreferrer")
        >
            {icon(symbol)}
            <span dir="auto">{words(&link.title)}</span>
            {mark}
            {new_window}
        </a>
    }
    .into_any()
}
