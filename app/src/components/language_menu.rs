//! The choice of languages, each with its own name.

use super::{Icon, icon};
use crate::view::{Frame, LanguageChoice};
use leptos::prelude::*;

/// A menu of links, or of buttons that take the conversation along; neither needs a script.
#[component]
pub(crate) fn LanguageMenu(
    /// What surrounds the page.
    frame: Frame,
) -> AnyView {
    let current = frame.languages.iter().find(|choice| choice.current);
    let name = current
        .map(|choice| choice.name.clone())
        .unwrap_or_default();
    let language_form = frame.language_form;
    let as_buttons = language_form.is_some();
    let items = frame
        .languages
        .into_iter()
        .map(|choice| {
            let entry = if as_buttons {
                button(choice)
            } else {
                link(choice)
            };
            view! { <li>{entry}</li> }
        })
        .collect_view();
    let list = view! {
        <ul class="language-menu-list" role="list">
            {items}
        </ul>
    };
    let list = match language_form {
        None => list.into_any(),
        Some(form) => view! {
            <form method="post" action=form.action target="_self" data-language="">
                <input type="hidden" name="question" value=form.question />
                <input type="hidden" name="conversation" value=form.conversation />
                <input type="hidden" name="chosen" value="language" />
                {list}
            </form>
        }
        .into_any(),
    };
    view! {
        <details class="language-menu">
            <summary class="language-menu-button">
                {icon(Icon::Globe)}
                <span class="visually-hidden">{frame.labels.frame.language_menu.clone()} ": "</span>
                <span class="language-menu-name">{name}</span>
                {icon(Icon::Chevron)}
            </summary>
            {list}
        </details>
    }
    .into_any()
}

/// The same page in another language.
fn link(choice: LanguageChoice) -> AnyView {
    view! {
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
    }
    .into_any()
}

/// The same conversation in another language.
fn button(choice: LanguageChoice) -> AnyView {
    view! {
        <button
            name="language"
            value=choice.code.clone()
            lang=choice.code
            dir="auto"
            aria-current=choice.current.then_some("true")
        >
            {choice.name}
        </button>
    }
    .into_any()
}
