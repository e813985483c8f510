//! A failure as a page, with a way on.

use crate::{
    components::{ContactLine, Embedded, Icon, SiteFooter, SiteHeader, icon},
    shell::{Document, Window},
    view::ProblemPage,
};
use leptos::prelude::*;

/// Renders a failure.
pub(crate) fn problem(page: ProblemPage) -> AnyView {
    let frame = page.frame;
    let labels = frame.labels.clone();
    view! {
        <Document frame=frame.clone() title=page.title.clone() class="page-problem" window=Window::Own>
            <SiteHeader frame=frame.clone() />
            <main class="prose" id="content">
                <h1>{page.title}</h1>
                <p class="prose-lead">{page.detail}</p>
                <p>
                    <a class="button button-primary" href=frame.path("/chat")>
                        {icon(Icon::Assistant)}
                        <span>{labels.frame.problem_back.clone()}</span>
                    </a>
                </p>
                <ContactLine labels town=frame.town.clone() language=frame.language.clone() />
            </main>
            <SiteFooter frame embedded=Embedded::No />
        </Document>
    }
    .into_any()
}
