//! The choice of languages, each with its own name.

use super::{Icon, icon};
use crate::view::Frame;
use leptos::prelude::*;

/// A menu of links that needs no script.
#[component]
pub(crate) fn LanguageMenu(
    /// What surrounds the page.
    frame: Frame,
) -> AnyView {
    let current = frame.languages.iter().find(|choice| choice.current);
    let name = current
        .map(|choice| choice.name.clone())
        .unwrap_or_default();
    let items = frame
        .languages
        .into_iter()
        .map(|choice| {
            view! {
                <li>
                    <a
                        href=choice.href
                        hreflang=choice.code.clone()
                        lang=choice.code
                        dir="auto"
                        target="_self"
                        aria-current=choice.current.then_some("true")
                    >
                        {choice.name}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="language-menu">
            <summary class="language-menu-button">
                {icon(Icon::Globe)}
                <span class="visually-hidden">{frame.labels.frame.language_menu.clone()} ": "</span>
                <span class="language-menu-name">{name}</span>
                {icon(Icon::Chevron)}
            </summary>
            <ul class="language-menu-list" role="list">
                {items}
            </ul>
        </details>
    }
    .into_any()
}
