//! From a view model to a finished document. Everything is rendered at once: no page waits for
//! data, so that nothing has to be streamed and no executor is needed.

use crate::{
    components::TurnItem,
    labels::Labels,
    pages,
    view::{ChatPage, ProblemPage, ServicePage, TextPage, TownPage, Turn},
};
use hydration_context::SsrSharedContext;
use leptos::{prelude::*, tachys::view::RenderHtml};
use std::sync::Arc;

/// The assistant as a whole document.
#[must_use]
pub fn render_chat(page: &ChatPage) -> String {
    let page = page.clone();
    render(|| pages::chat(page))
}

/// One question and its answer, with exactly the markup that it has inside [`render_chat`].
#[must_use]
pub fn render_turn(turn: &Turn, labels: &Arc<Labels>) -> String {
    let (turn, labels) = (turn.clone(), labels.clone());
    render(|| view! { <TurnItem turn labels /> })
}

/// The demo town's front page.
#[must_use]
pub fn render_town(page: &TownPage) -> String {
    let page = page.clone();
    render(|| pages::town(page))
}

/// One service's own page.
#[must_use]
pub fn render_service(page: &ServicePage) -> String {
    let page = page.clone();
    render(|| pages::service(page))
}

/// A page of plain text.
#[must_use]
pub fn render_text(page: &TextPage) -> String {
    let page = page.clone();
    render(|| pages::text(page))
}

/// A failure as a whole document.
#[must_use]
pub fn render_problem(page: &ProblemPage) -> String {
    let page = page.clone();
    render(|| pages::problem(page))
}

/// Renders a view in an owner of its own, which knows that only islands will be hydrated.
pub(crate) fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| view().into_view().to_html());
    owner.unset_with_forced_cleanup();
    html
}
