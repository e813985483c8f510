//! One service's own page.

use crate::{
    components::{
        ContactLine, Embedded, Icon, Links, Office, PlainText, Section, SiteFooter, SiteHeader,
        icon, words,
    },
    labels::Labels,
    shell::{Document, Window},
    view::{OfficeView, ServicePage},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Renders a service with all its parts.
pub(crate) fn service(page: ServicePage) -> AnyView {
    let frame = page.frame;
    let labels = frame.labels.clone();
    let fallback = page.fallback_notice.map(|notice| {
        view! {
            <p class="card-fallback">
                {icon(Icon::Globe)}
                <span>{notice}</span>
            </p>
        }
    });
    let checklist = labels.card.card_checklist.clone();
    let sections = page
        .sections
        .into_iter()
        .map(move |section| view! { <Section section checklist=checklist.clone() /> });
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    view! {
        <Document frame=frame.clone() title=page.title.to_string() class="page-service" window=Window::Own>
            <SiteHeader frame=frame.clone() />
            <main class="service" id="content">
                <header class="service-head">
                    <p class="kicker">{labels.service.service_kicker.clone()}</p>
                    <h1 lang=page.language.clone() dir=direction>
                        {words(&page.title)}
                    </h1>
                    {fallback}
                    <div class="service-answer rich" lang=page.language dir=direction>
                        <PlainText text=page.answer />
                    </div>
                    <Links labels=labels.clone() links=page.links />
                </header>
                <div class="service-columns">
                    <div class="sections">{sections.collect_view()}</div>
                    <aside class="service-aside">
                        {offices(page.offices, &labels)}
                        <div class="service-ask">
                            <h2>{labels.service.service_ask.clone()}</h2>
                            <a class="button button-quiet" href=frame.path("/chat")>
                                {icon(Icon::Assistant)}
                                <span>{labels.frame.chat_link.clone()}</span>
                            </a>
                            <ContactLine
                                labels=labels.clone()
                                town=frame.town.clone()
                                language=frame.language.clone()
                            />
                        </div>
                    </aside>
                </div>
                <p class="service-reviewed">
                    {labels.card.card_reviewed.clone()} " " <bdi>{page.reviewed_on}</bdi>
                </p>
            </main>
            <SiteFooter frame embedded=Embedded::No />
        </Document>
    }
    .into_any()
}

fn offices(offices: Vec<OfficeView>, labels: &Arc<Labels>) -> Option<AnyView> {
    if offices.is_empty() {
        return None;
    }
    let title = labels.service.service_offices.clone();
    let offices = offices
        .into_iter()
        .map(|office| view! { <Office office labels=labels.clone() /> })
        .collect_view();
    let view = view! {
        <h2>{title}</h2>
        {offices}
    };
    Some(view.into_any())
}
