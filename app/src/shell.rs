//! The document around every page: head, skip link and body.

use crate::view::Frame;
use leptos::prelude::*;

/// What a page does with its window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Window {
    /// Links stay in the window.
    Own,
    /// Links open a new window, since this one is a small frame in another site.
    Embedded,
}

/// A whole HTML document.
#[component]
pub(crate) fn Document(
    /// What surrounds the page.
    frame: Frame,
    /// The page's own title; the town's name is added.
    title: String,
    /// Class of the body, which the page's stylesheet uses.
    class: &'static str,
    /// What the page does with its window.
    window: Window,
    /// Whether the page has an island.
    #[prop(default = false)]
    has_island: bool,
    /// The page.
    children: Children,
) -> AnyView {
    let with_island = has_island && frame.with_script;
    let base = (window == Window::Embedded).then(|| view! { <base target="_blank" /> });
    let colours = frame.assets.colours.clone();
    let colours = colours.map(|href| view! { <link rel="stylesheet" href=href /> });
    let start = with_island.then(|| {
        let assets = frame.assets.clone();
        view! {
            <link rel="modulepreload" href=assets.script.clone() />
            <script
                defer
                src=assets.start_script
                nonce=frame.nonce.clone()
                data-script=assets.script
                data-wasm=assets.wasm
                data-proof=assets.proof_script
            ></script>
        }
    });
    view! {
        <!DOCTYPE html>
        <html lang=frame.language.clone() dir=frame.direction()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{format!("{title} · {}", frame.town.name)}</title>
                {base}
                <link rel="icon" type="image/svg+xml" href=frame.assets.favicon.clone() />
                <link rel="stylesheet" href=frame.assets.stylesheet.clone() />
                {colours}
                {start}
            </head>
            <body class=class>
                <a class="skip-link" href="#content" target="_self">
                    {frame.labels.frame.skip_to_content.clone()}
                </a>
                {children()}
            </body>
        </html>
    }
    .into_any()
}
