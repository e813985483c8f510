//! What stands below every answer: what can be done with it, whether it helped, where it comes from and why it came.

use super::{Icon, icon, words};
use crate::{
    labels::Labels,
    view::{AnswerCard, Feedback, Phrase, SourceView},
};
use leptos::prelude::*;

/// What a form of the foot sends along, so that the server needs no memory.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    /// Path the form posts to.
    pub(crate) action: String,
    /// BCP 47 tag of the interface.
    pub(crate) language: String,
    /// The question that was answered.
    pub(crate) question: String,
}

/// Copy and print; only with script, since both need it.
pub(crate) fn actions(labels: &Labels) -> AnyView {
    let texts = &labels.card;
    view! {
        <div class="card-actions">
            <button class="card-action" type="button" data-copy=texts.card_copied.clone()>
                {icon(Icon::Copy)}
                <span>{texts.card_copy.clone()}</span>
            </button>
            <button class="card-action" type="button" data-print="">
                {icon(Icon::Print)}
                <span>{texts.card_print.clone()}</span>
            </button>
        </div>
    }
    .into_any()
}

/// "Was this helpful?", by two buttons of a plain form.
pub(crate) fn feedback(card: &AnswerCard, context: Context, labels: &Labels) -> Option<AnyView> {
    let texts = &labels.card;
    let id = match &card.feedback {
        Feedback::None => return None,
        Feedback::Thanked => {
            let thanks = texts.card_feedback_thanks.clone();
            return Some(
                view! { <p class="feedback-thanks">{icon(Icon::Check)} <span>{thanks}</span></p> }
                    .into_any(),
            );
        }
        Feedback::Asked(id) => id.clone(),
    };
    let conversation = card.conversation.clone().unwrap_or_default();
    let view = view! {
        <form
            class="feedback"
            method="post"
            action=context.action
            target="_self"
            data-feedback=texts.card_feedback_thanks.clone()
        >
            <input type="hidden" name="answer" value=id />
            <input type="hidden" name="question" value=context.question />
            <input type="hidden" name="language" value=context.language />
            <input type="hidden" name="conversation" value=conversation />
            <fieldset class="feedback-fields">
                <legend>{texts.card_feedback.clone()}</legend>
                <button class="feedback-button" name="helpful" value="true">
                    {texts.card_feedback_yes.clone()}
                </button>
                <button class="feedback-button" name="helpful" value="false">
                    {texts.card_feedback_no.clone()}
                </button>
            </fieldset>
        </form>
    };
    Some(view.into_any())
}

/// Why this answer came, to open.
pub(crate) fn why(lines: Vec<Phrase>, labels: &Labels) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let lines = lines
        .into_iter()
        .map(|line| view! { <p>{words(&line)}</p> });
    let view = view! {
        <details class="why">
            <summary class="why-summary">
                {icon(Icon::Question)}
                <span>{labels.card.card_why.clone()}</span>
                {icon(Icon::Chevron)}
            </summary>
            <div class="why-body rich">{lines.collect_view()}</div>
        </details>
    };
    Some(view.into_any())
}

/// Source and date of review.
pub(crate) fn view_source(source: SourceView, labels: &Labels) -> AnyView {
    view! {
        <p class="card-source">
            {labels.card.card_source.clone()}
            " "
            <a href=source.url target="_blank" rel="noopener noreferrer">
                <span lang=source.language dir="auto">
                    {words(&source.title)}
                </span>
                <span class="visually-hidden">" " {labels.frame.new_window.clone()}</span>
            </a>
            " · "
            {labels.card.card_reviewed.clone()}
            " "
            <bdi>{source.reviewed_on}</bdi>
        </p>
    }
    .into_any()
}
