//! A page of plain text: transparency, privacy, accessibility.

use crate::{
    components::{Embedded, PlainText, SiteFooter, SiteHeader, forget},
    shell::{Document, Window},
    view::{Phrase, TextPage, TextSection},
};
use leptos::prelude::*;

/// Renders a page of plain text.
pub(crate) fn text(page: TextPage) -> AnyView {
    let frame = page.frame;
    let language = frame.language.clone();
    let sections = page
        .sections
        .into_iter()
        .map(|section| one_section(section, &language))
        .collect_view();
    let forget = page.forget.map(|form| forget(form, language));
    view! {
        <Document frame=frame.clone() title=page.title.clone() class="page-text" window=Window::Own>
            <SiteHeader frame=frame.clone() />
            <main class="prose" id="content">
                <h1>{page.title}</h1>
                {sections}
                {forget}
            </main>
            <SiteFooter frame embedded=Embedded::No />
        </Document>
    }
    .into_any()
}

fn one_section(section: TextSection, language: &str) -> AnyView {
    let text = Phrase::of_interface(section.paragraphs.join("\n"), language);
    view! {
        <section class="rich">
            <h2>{section.heading}</h2>
            <PlainText text />
        </section>
    }
    .into_any()
}
