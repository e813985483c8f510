//! The document around every page of the editor: navigation, who is signed in, what has just been done.

use leptos::prelude::*;

use super::{EditorFrame, StaffView, Words};

/// A whole document around `body`, which is below the heading `title`.
pub(super) fn shell(frame: EditorFrame, title: String, body: AnyView) -> AnyView {
    let words = frame.words.clone();
    let sheets = frame.stylesheets.iter().cloned();
    let sheets = sheets.map(|href| view! { <link rel="stylesheet" href=href /> });
    let done = frame.done.clone().map(|text| {
        view! {
            <p class="notice notice-done" role="status">
                {text}
            </p>
        }
    });
    let alert = frame
        .alert
        .clone()
        .map(|text| view! { <p class="notice notice-alert">{text}</p> });
    let navigation = frame
        .staff
        .clone()
        .map(|staff| navigation(&staff, &frame.path, &words));
    view! {
        <!DOCTYPE html>
        <html lang=frame.language.clone()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="robots" content="noindex" />
                <title>{format!("{title} · {}", words.get("editor-name"))}</title>
                <link rel="icon" type="image/svg+xml" href=frame.favicon.clone() />
                {sheets.collect_view()}
                <script defer src=frame.script.clone()></script>
            </head>
            <body class="editor">
                <a class="skip-link" href="#content">
                    {words.get("editor-skip")}
                </a>
                <header class="editor-head">
                    <p class="editor-name">
                        <strong>{words.get("editor-name")}</strong>
                        <span>{frame.town.clone()}</span>
                    </p>
                    {navigation}
                </header>
                <main id="content" class="editor-main">
                    {alert}
                    {done}
                    <h1>{title}</h1>
                    {body}
                </main>
                <footer class="editor-foot">
                    <p>{words.get("editor-foot")}</p>
                </footer>
            </body>
        </html>
    }
    .into_any()
}

fn navigation(staff: &StaffView, path: &str, words: &Words) -> AnyView {
    let pages = staff.pages.iter().map(|(href, key)| {
        let is_here = href == path || (href != "/editor" && path.starts_with(href.as_str()));
        view! {
            <li>
                <a href=href.clone() aria-current=is_here.then_some("page")>
                    {words.get(key)}
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=words.get("editor-navigation")>
            <ul class="editor-nav">{pages.collect_view()}</ul>
        </nav>
        <div class="editor-who">
            <a href="/editor/account">
                {staff.name.clone()} <span class="editor-role">{staff.role.clone()}</span>
            </a>
            <form method="post" action="/editor/sign-out">
                <input type="hidden" name="proof" value=staff.proof.clone() />
                <button class="button-quiet" type="submit">
                    {words.get("editor-sign-out")}
                </button>
            </form>
        </div>
    }
    .into_any()
}
