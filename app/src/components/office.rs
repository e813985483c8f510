//! An office that people can visit.

use super::{Icon, icon, words};
use crate::{
    labels::Labels,
    view::{HoursRow, OfficeView},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Address, opening hours and ways to reach an office.
#[component]
pub(crate) fn Office(
    /// The office.
    office: OfficeView,
    /// Texts of the interface.
    labels: Arc<Labels>,
) -> AnyView {
    let texts = &labels.service;
    let address = office
        .address
        .into_iter()
        .map(|line| view! { <span>{line}</span> });
    let map = office.map.map(|href| {
        view! {
            <a class="contact-map" href=href target="_blank" rel="noopener noreferrer">
                {icon(Icon::Pin)}
                <span>{labels.card.card_map.clone()}</span>
                <span class="visually-hidden">" " {labels.frame.new_window.clone()}</span>
            </a>
        }
    });
    let phone = office.phone.map(|(number, href)| {
        view! {
            <p>
                {texts.service_phone.clone()}
                " "
                <a href=href>
                    <bdi>{number}</bdi>
                </a>
            </p>
        }
    });
    let accessibility = office.accessibility.map(|note| {
        view! {
            <p>
                {texts.service_accessibility.clone()}
                " "
                <span dir="auto">{note}</span>
            </p>
        }
    });
    let appointment = office.appointment.map(|href| {
        view! {
            <a class="button button-primary" href=href rel="noopener noreferrer">
                {icon(Icon::Calendar)}
                <span>{texts.service_appointment.clone()}</span>
            </a>
        }
    });
    let hours = (!office.hours.is_empty()).then(|| hours_table(office.hours, &labels));
    view! {
        <section class="office">
            <h3 class="office-name" dir="auto">{words(&office.name)}</h3>
            <address class="office-address" lang="de" dir="ltr">{address.collect_view()}</address>
            {map}
            {hours}
            {phone}
            {accessibility}
            {appointment}
        </section>
    }
    .into_any()
}

fn hours_table(rows: Vec<HoursRow>, labels: &Labels) -> AnyView {
    let rows = rows.into_iter().map(|row| {
        view! {
            <tr>
                <th scope="row">{row.days}</th>
                <td dir="auto">{row.times}</td>
            </tr>
        }
    });
    view! {
        <table class="hours">
            <caption>{labels.service.service_hours.clone()}</caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{labels.service.service_days.clone()}</th>
                    <th scope="col">{labels.service.service_times.clone()}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
