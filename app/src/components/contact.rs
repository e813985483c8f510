//! The way to a person, at the same place in every state of the assistant.

use super::{Icon, icon, words};
use crate::{
    labels::Labels,
    view::{ContactView, Phrase, TownView},
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
    /// BCP 47 tag of the interface.
    #[prop(into)]
    language: String,
) -> AnyView {
    let name = Phrase::of_interface(labels.chat.contact_name.clone(), &language);
    view! {
        <p class="contact-line">
            {icon(Icon::Person)}
            <span>
                <span>{labels.chat.contact_prompt.clone()}</span>
                " "
                <a class="contact-line-phone" href=town.phone_href target="_self">
                    {words(&name)}
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
    let map = contact.map.map(|href| {
        view! {
            " "
            <a class="contact-map" href=href target="_blank" rel="noopener noreferrer">
                {labels.card.card_map.clone()}
                <span class="visually-hidden">" " {labels.frame.new_window.clone()}</span>
            </a>
        }
    });
    view! {
        <div class="contact">
            <h3 class="contact-title">{labels.card.card_contact.clone()}</h3>
            <p class="contact-name" dir="auto">{words(&contact.name)}</p>
            <p class="contact-hours">{icon(Icon::Clock)} <span>{words(&contact.hours)}</span></p>
            <p class="contact-place">
                {icon(Icon::Pin)}
                <span>
                    <span lang="de" dir="ltr">{contact.address}</span>
                    {map}
                </span>
            </p>
            <a class="button button-quiet" href=contact.phone_href target="_self">
                {icon(Icon::Phone)}
                <bdi>{contact.phone}</bdi>
            </a>
        </div>
    }
    .into_any()
}
