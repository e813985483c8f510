//! Head and foot of a page that is not embedded in another site.

use super::LanguageMenu;
use crate::view::Frame;
use leptos::prelude::*;

/// The town's name with its sign, links of the page, and the language menu.
#[component]
pub(crate) fn SiteHeader(
    /// What surrounds the page.
    frame: Frame,
    /// Main navigation: link and text.
    #[prop(default = Vec::new())]
    navigation: Vec<(&'static str, String)>,
) -> AnyView {
    let labels = frame.labels.clone();
    let navigation = (!navigation.is_empty()).then(|| {
        let items = navigation.into_iter().map(|(href, text)| {
            view! {
                <li>
                    <a href=href>{text}</a>
                </li>
            }
        });
        view! {
            <nav class="site-navigation" aria-label=labels.town.town_navigation.clone()>
                <ul role="list">{items.collect_view()}</ul>
            </nav>
        }
    });
    view! {
        <header class="site-header">
            <div class="site-header-inner">
                <a class="brand" href=frame.path("/")>
                    <svg class="brand-sign" viewBox="0 0 40 48" aria-hidden="true">
                        <path class="brand-shield" d="M2 2h36v24c0 11-8 17-18 20C10 43 2 37 2 26V2Z"></path>
                        <path class="brand-tower" d="M16.5 30 18 13h4l1.5 17h-7ZM16 13h8M17.5 9h5v4h-5zM20 6v3"></path>
                        <path class="brand-wave" d="M7 33.5c4.3-3.5 8.7-3.5 13 0s8.7 3.5 13 0"></path>
                        <path class="brand-light" d="M25.5 10.5 33 8M14.5 10.5 7 8"></path>
                    </svg>
                    <span class="brand-name">
                        <span class="brand-prefix">{labels.frame.town_prefix.clone()} " "</span>
                        <span>{frame.town.name.clone()}</span>
                    </span>
                </a>
                {navigation}
                <LanguageMenu frame=frame.clone() />
            </div>
        </header>
    }
    .into_any()
}

/// Links that every page must offer.
#[component]
pub(crate) fn SiteFooter(
    /// What surrounds the page.
    frame: Frame,
    /// Whether the page is inside another site's iframe.
    embedded: Embedded,
) -> AnyView {
    let labels = &frame.labels.frame;
    let is_embedded = embedded == Embedded::Yes;
    let target = if is_embedded { "_blank" } else { "_self" };
    let links = [
        (
            frame.path("/transparency"),
            labels.transparency_link.clone(),
        ),
        (frame.path("/privacy"), labels.privacy_link.clone()),
        (
            frame.path("/accessibility"),
            labels.accessibility_link.clone(),
        ),
    ]
    .map(|(href, text)| {
        view! {
            <li>
                <a href=href target=target>
                    {text}
                </a>
            </li>
        }
    });
    let notice = (!is_embedded)
        .then(|| view! { <p class="site-footer-notice">{labels.demo_notice.clone()}</p> });
    view! {
        <footer class="site-footer">
            <div class="site-footer-inner">
                <nav aria-label=labels.footer_navigation.clone()>
                    <ul class="site-footer-links" role="list">
                        {links}
                    </ul>
                </nav>
                {notice}
            </div>
        </footer>
    }
    .into_any()
}

/// Whether a page is inside another site's iframe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Embedded {
    Yes,
    No,
}
