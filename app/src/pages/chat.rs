//! The assistant, as a page or in another site's iframe.

use crate::{
    components::{
        ContactLine, Embedded, Greeting, Icon, LanguageMenu, SiteFooter, SiteHeader, TurnItem, icon,
    },
    islands::{AskForm, AskProblem},
    shell::{Document, Window},
    view::{ChatPage, Placement},
};
use leptos::prelude::*;

/// Renders the assistant: conversation, notice, form, way to a person, in this order.
pub(crate) fn chat(page: ChatPage) -> AnyView {
    let frame = page.frame.clone();
    let labels = frame.labels.clone();
    let (class, window, embedded, header) = match page.placement {
        Placement::Page => (
            "page-chat",
            Window::Own,
            Embedded::No,
            view! { <SiteHeader frame=frame.clone() /> }.into_any(),
        ),
        Placement::Widget => (
            "page-chat page-widget",
            Window::Embedded,
            Embedded::Yes,
            view! {
                <header class="widget-header">
                    {restart(&page)}
                    <LanguageMenu frame=frame.clone() />
                </header>
            }
            .into_any(),
        ),
    };
    let again = (page.placement == Placement::Page).then(|| restart(&page));
    view! {
        <Document frame=frame.clone() title=labels.chat.chat_title.clone() class window has_island=true>
            {header}
            <main class="chat" id="content" aria-labelledby="chat-title">
                <div class="chat-head">
                    <h1 class="chat-title" id="chat-title">{labels.chat.chat_title.clone()}</h1>
                    {again}
                </div>
                {conversation(&page)}
                {composer(page)}
            </main>
            <SiteFooter frame embedded />
        </Document>
    }
    .into_any()
}

/// Begins a new conversation; what was said is gone with the page.
fn restart(page: &ChatPage) -> AnyView {
    view! {
        <a class="restart" href=page.frame.path(&page.action) target="_self">
            {icon(Icon::Restart)}
            <span>{page.frame.labels.chat.chat_restart.clone()}</span>
        </a>
    }
    .into_any()
}

fn conversation(page: &ChatPage) -> AnyView {
    let labels = page.frame.labels.clone();
    let name = labels.chat.chat_transcript.clone();
    let greeting = (page.turn.is_none() || page.greets_again)
        .then(|| view! { <Greeting page=page.clone() /> });
    let turn = page
        .turn
        .clone()
        .map(|turn| view! { <TurnItem turn labels /> });
    view! {
        <ol class="transcript" id="transcript" role="list" aria-label=name>
            {greeting}
            {turn}
        </ol>
    }
    .into_any()
}

/// What stays in view: the notice before the input, the form, the way to a person.
fn composer(page: ChatPage) -> AnyView {
    let frame = page.frame;
    let labels = frame.labels;
    let problem = page.problem.map(|problem| AskProblem {
        title: problem.title,
        detail: problem.detail,
    });
    view! {
        <div class="composer">
            <a class="composer-latest" href="#latest" target="_self">
                {labels.chat.chat_latest.clone()}
            </a>
            <p class="disclosure" id="disclosure">
                {icon(Icon::Assistant)}
                <span>{page.disclosure.label}</span>
            </p>
            <AskForm
                action=page.action
                language=frame.language.clone()
                conversation=page.conversation.unwrap_or_default()
                typed=page.typed
                problem=problem
                labels=labels.chat.ask.clone()
                placement=page.placement
            />
            <ContactLine labels town=frame.town language=frame.language />
        </div>
    }
    .into_any()
}
