//! Lets the town read a question, by one press below its answer; and the form that takes it back.

use super::{Icon, card_foot::Context, icon};
use crate::{
    labels::Labels,
    view::{ForgetView, Offered, Share, ShareOffer},
};
use leptos::prelude::*;

/// "May the town read this question?", by one button of a plain form; or the code that takes it back.
pub(crate) fn share(
    share: Share,
    conversation: Option<String>,
    context: Context,
    labels: &Labels,
) -> Option<AnyView> {
    let language = context.language.clone();
    match share {
        Share::None => None,
        Share::Shared(code) => Some(thanks(code, &language, labels, false)),
        Share::Offered(offer) => Some(offered(offer, conversation, context, labels)),
    }
}

fn offered(
    offer: ShareOffer,
    conversation: Option<String>,
    context: Context,
    labels: &Labels,
) -> AnyView {
    // A script shows the code in here, so that no text has to be known to it.
    let thanks = thanks(String::new(), &context.language, labels, true);
    let is_later = offer.when == Offered::IfUnhelpful;
    view! {
        <div class="share-box" hidden=is_later data-if-unhelpful=is_later.then_some("")>
            <form
                class="share"
                method="post"
                action=context.action
                target="_self"
                data-share=""
            >
                <input type="hidden" name="answer" value=offer.answer />
                <input type="hidden" name="question" value=context.question />
                <input type="hidden" name="language" value=context.language />
                <input type="hidden" name="conversation" value=conversation.unwrap_or_default() />
                <p class="share-text">{offer.text}</p>
                <button class="share-button" name="share" value="yes">
                    {labels.card.share_button.clone()}
                </button>
            </form>
            {thanks}
        </div>
    }
    .into_any()
}

/// The code is shown once: nobody else has it.
fn thanks(code: String, language: &str, labels: &Labels, is_hidden: bool) -> AnyView {
    let texts = &labels.card;
    view! {
        <div class="share-thanks" tabindex="-1" hidden=is_hidden data-shared="">
            <p class="share-done">{icon(Icon::Check)} <span>{texts.share_thanks.clone()}</span></p>
            <p>
                {texts.share_code.clone()} " "
                <strong class="share-code" dir="ltr" data-code="">
                    {code}
                </strong>
            </p>
            <p class="share-text">
                {texts.share_code_help.clone()} " "
                <a
                    href=format!("/privacy?language={language}#forget")
                    target="_blank"
                    rel="noopener noreferrer"
                >
                    {labels.frame.privacy_link.clone()}
                    <span class="visually-hidden">" " {labels.frame.new_window.clone()}</span>
                </a>
            </p>
        </div>
    }
    .into_any()
}

/// The form that takes a question back by its code.
pub(crate) fn forget(form: ForgetView, language: String) -> AnyView {
    let is_invalid = form.said.as_ref().is_some_and(|said| said.is_problem);
    let said = form.said.map(|said| {
        let class = if said.is_problem {
            "forget-said forget-problem"
        } else {
            "forget-said"
        };
        view! {
            <p class=class id="forget-said" role="status">
                {said.text}
            </p>
        }
    });
    view! {
        <section class="rich forget" id="forget">
            <h2>{form.title}</h2>
            <p id="forget-help">{form.help}</p>
            {said}
            <form class="forget-form" method="post" action="/privacy#forget">
                <input type="hidden" name="language" value=language />
                <label for="code">{form.label}</label>
                <input
                    id="code"
                    name="code"
                    type="text"
                    dir="ltr"
                    required
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    placeholder="K7TQ-9MFA-2X4D"
                    aria-describedby="forget-help"
                    aria-invalid=is_invalid.then_some("true")
                />
                <button class="forget-button" type="submit">
                    {form.button}
                </button>
            </form>
        </section>
    }
    .into_any()
}
