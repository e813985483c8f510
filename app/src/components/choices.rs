//! Questions that can be asked with one press: real submit buttons, so that they need no script.

use super::{Icon, icon, words};
use crate::view::{AlternativeView, Phrase, TopicButton};
use leptos::prelude::*;

/// One question to choose.
pub(crate) struct Choice {
    /// What the button says.
    label: Phrase,
    /// BCP 47 tag of the label.
    language: String,
    /// What is asked.
    question: String,
}

impl From<TopicButton> for Choice {
    fn from(topic: TopicButton) -> Self {
        Self {
            label: topic.label,
            language: topic.language,
            question: topic.question,
        }
    }
}

impl From<AlternativeView> for Choice {
    fn from(alternative: AlternativeView) -> Self {
        Self {
            label: alternative.title,
            language: alternative.language,
            question: alternative.question,
        }
    }
}

/// A form whose buttons ask the questions.
#[component]
pub(crate) fn Choices(
    /// Path the form posts to.
    action: String,
    /// BCP 47 tag of the interface.
    language: String,
    /// The signed state of the conversation.
    conversation: Option<String>,
    /// What can be chosen.
    choices: Vec<Choice>,
) -> AnyView {
    let conversation = conversation.unwrap_or_default();
    let buttons = choices
        .into_iter()
        .map(|choice| {
            view! {
                <li>
                    <button
                        class="choice"
                        name="question"
                        value=choice.question
                        lang=choice.language
                        dir="auto"
                    >
                        <span>{words(&choice.label)}</span>
                        {icon(Icon::Arrow)}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <form class="choices" method="post" action=action target="_self" data-ask="">
            <input type="hidden" name="language" value=language />
            <input type="hidden" name="conversation" value=conversation />
            <ul class="choices-list" role="list">
                {buttons}
            </ul>
        </form>
    }
    .into_any()
}
