//! The assistant's first turn: greeting, notice and questions to begin with.

use super::{Choices, Icon, icon};
use crate::view::ChatPage;
use leptos::prelude::*;

/// What stands at the beginning of a conversation.
#[component]
pub(crate) fn Greeting(
    /// The page it stands on.
    page: ChatPage,
) -> AnyView {
    let labels = page.frame.labels;
    // Before an answer that is there already the notice is enough.
    let topics = (page.turn.is_none() && !page.topics.is_empty()).then(|| {
        let choices = page.topics.into_iter().map(Into::into).collect();
        view! {
            <h3 class="choices-title">{labels.chat.chat_topics.clone()}</h3>
            <Choices
                action=page.action
                language=page.frame.language
                conversation=page.conversation
                choices=choices
            />
        }
    });
    view! {
        <li class="turn turn-first">
            <article class="card card-greeting">
                <h2 class="author author-assistant">
                    {icon(Icon::Assistant)}
                    <span>{labels.card.card_assistant.clone()}</span>
                </h2>
                <p class="card-heading">{labels.chat.chat_welcome.clone()}</p>
                <p class="card-notice">{page.disclosure.greeting}</p>
                <p>{labels.chat.chat_can.clone()}</p>
                {topics}
            </article>
        </li>
    }
    .into_any()
}
