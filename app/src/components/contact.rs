//! The way to a person, at the same place in every state of the assistant.

use super::{Icon, icon};
use crate::{
    labels::Labels,
    view::{ContactView, TownView},
};
use leptos::prelude::*;
use std::sync::Arc;

/// "Speak to a person", with the town's telephone number.
#[component]
pub(crate) fn ContactLine(
    /// Texts of the interface.
    labels: Arc<Labels>,
    /// The town with its number.
    town: TownView,
) -> AnyView {
    view! {
        <p class="contact-line">
            {icon(Icon::Person)}
            <span>
                <span>{labels.chat.contact_prompt.clone()}</span>
                " "
                <a class="contact-line-phone" href=town.phone_href target="_self">
                    {labels.chat.contact_name.clone()}
                    " "
                    <bdi>{town.phone}</bdi>
                </a>
            </span>
        </p>
    }
    .into_any()
}

/// The people who help with this very question.
#[component]
pub(crate) fn Contact(
    /// Texts of the interface.
    labels: Arc<Labels>,
    /// Whom to ask.
    contact: ContactView,
) -> AnyView {
    view! {
        <div class="contact">
            <h3 class="contact-title">{labels.card.card_contact.clone()}</h3>
            <p class="contact-name">{contact.name}</p>
            <a class="button button-quiet" href=contact.phone_href target="_self">
                {icon(Icon::Phone)}
                <bdi>{contact.phone}</bdi>
            </a>
            <p class="contact-hours">{contact.hours}</p>
        </div>
    }
    .into_any()
}
