//! The other pages, and the headers of all.

use axum::{body::Body, http::Request};

use super::app::TestApp;

const PAGES: [&str; 7] = [
    "/",
    "/chat",
    "/widget",
    "/services/reisepass-beantragen",
    "/transparency",
    "/privacy",
    "/accessibility",
];

#[tokio::test]
async fn every_page_exists_in_every_language() {
    let app = TestApp::start().await;
    for path in PAGES {
        for language in [
            "de",
            "de-simple",
            "en",
            "tr",
            "uk",
            "ar",
            "ru",
            "pl",
            "fr",
            "ro",
            "es",
            "it",
            "fa",
        ] {
            let page = app.get(&format!("{path}?language={language}")).await;

            assert_eq!(page.status, 200, "{path} {language}");
            let right_to_left = ["ar", "fa"].contains(&language);
            assert_eq!(
                page.text.contains("dir=\"rtl\""),
                right_to_left,
                "{path} {language}"
            );
        }
    }
}

#[tokio::test]
async fn every_response_has_the_security_headers() {
    let app = TestApp::start().await;
    for path in PAGES.into_iter().chain([
        "/embed.js",
        "/api/v1/openapi.json",
        "/nothing",
        "/assets/style-1.css",
    ]) {
        let page = app.get(path).await;

        let policy = page.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"),
            "{path}: {policy}"
        );
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("referrer-policy"), "no-referrer", "{path}");
        assert!(!page.headers.contains_key("set-cookie"), "{path}");
    }
}

#[tokio::test]
async fn only_the_widget_may_be_framed_and_only_by_named_origins() {
    let closed = TestApp::start().await;
    let open = TestApp::start_with(|config| {
        config.site.embed_origins = vec!["https://www.musterstadt.example".to_owned()];
    })
    .await;

    let policy = |page: super::app::Answer| page.header("content-security-policy").to_owned();
    assert!(policy(closed.get("/widget").await).ends_with("frame-ancestors 'self'"));
    let allowed = "frame-ancestors 'self' https://www.musterstadt.example";
    assert!(policy(open.get("/widget").await).ends_with(allowed));
    assert!(policy(open.get("/chat").await).ends_with("frame-ancestors 'none'"));
}

#[tokio::test]
async fn a_nonce_is_used_once() {
    let app = TestApp::start().await;

    let (first, second) = (app.get("/chat").await, app.get("/chat").await);

    let nonce = |policy: &str| {
        policy
            .split("'nonce-")
            .nth(1)
            .unwrap()
            .split('\'')
            .next()
            .unwrap()
            .to_owned()
    };
    let nonces = [&first, &second].map(|page| nonce(page.header("content-security-policy")));
    assert_ne!(nonces[0], nonces[1]);
    assert!(first.text.contains(&nonces[0]));
}

#[tokio::test]
async fn the_loader_knows_every_language() {
    let app = TestApp::start().await;

    let loader = app.get("/embed.js").await;

    assert_eq!(
        loader.header("content-type"),
        "text/javascript; charset=utf-8"
    );
    assert_eq!(
        loader.header("cross-origin-resource-policy"),
        "cross-origin"
    );
    assert!(!loader.text.contains("__STADTLOTSE_LABELS__") && !loader.text.contains("__BRAND"));
    for word in ["KI", "AI", "\"ar\"", "\"fa\""] {
        assert!(loader.text.contains(word), "{word}");
    }
}

#[tokio::test]
async fn the_language_is_the_choice_then_the_browsers_then_german() {
    let app = TestApp::start().await;
    let with = |header: &str| {
        Request::get("/chat")
            .header("accept-language", header)
            .body(Body::empty())
            .unwrap()
    };

    assert_eq!(
        app.send(with("uk-UA,uk;q=0.9,de;q=0.5"))
            .await
            .header("content-language"),
        "uk"
    );
    assert_eq!(app.send(with("ja")).await.header("content-language"), "de");
    assert_eq!(
        app.get("/chat?language=fr")
            .await
            .header("content-language"),
        "fr"
    );
}

#[tokio::test]
async fn files_keep_for_ever_and_stay_in_their_folder() {
    let app = TestApp::start().await;

    let style = app.get("/assets/style-1.css").await;
    assert!(style.header("cache-control").contains("immutable"));
    for path in [
        "/assets/../manifest.json",
        "/assets/%2e%2e/manifest.json",
        "/assets/nothing.css",
    ] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn security_txt_is_valid_for_less_than_a_year() {
    let app = TestApp::start().await;

    let text = app.get("/.well-known/security.txt").await.text;

    assert!(
        text.contains("Contact: mailto:") && text.contains("Expires: 2027-05-21T"),
        "{text}"
    );
}

#[tokio::test]
async fn an_unknown_page_is_a_page() {
    let app = TestApp::start().await;

    let page = app.get("/nothing?language=en").await;

    assert_eq!(page.status, 404);
    assert!(page.text.starts_with("<!DOCTYPE html>") && page.text.contains("no such page"));
}

#[tokio::test]
async fn the_loader_of_a_version_can_be_pinned_and_kept_for_ever() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use sha2::{Digest, Sha384};

    let app = TestApp::start().await;
    let town = app.get("/?language=de").await.text;
    let (_, tag) = town.split_once("src=\"/v/").unwrap();
    let path = format!("/v/{}", tag.split('"').next().unwrap());

    let pinned = app.get(&path).await;

    assert_eq!(pinned.status, 200);
    assert_eq!(pinned.text, app.get("/embed.js").await.text);
    assert!(pinned.header("cache-control").contains("immutable"));
    assert_eq!(pinned.header("access-control-allow-origin"), "*");
    assert_eq!(
        pinned.header("cross-origin-resource-policy"),
        "cross-origin"
    );
    let integrity = BASE64_STANDARD.encode(Sha384::digest(&pinned.text));
    assert!(town.contains(&format!("integrity=\"sha384-{integrity}\"")));
    assert_eq!(app.get("/v/0000000000000000/embed.js").await.status, 404);
}

#[tokio::test]
async fn the_loader_is_asked_for_again_only_when_it_changed() {
    let app = TestApp::start().await;
    let first = app.get("/embed.js").await;
    assert_eq!(first.header("cache-control"), "public, max-age=3600");

    let again = Request::get("/embed.js").header("if-none-match", first.header("etag"));
    let again = app.send(again.body(Body::empty()).unwrap()).await;

    assert_eq!(again.status, 304);
    assert!(again.text.is_empty());
}

#[tokio::test]
async fn the_towns_own_colours_reach_pages_and_loader() {
    let app = TestApp::start_with(|config| {
        config.town.colours.light = "#7a122e".to_owned().try_into().unwrap();
    })
    .await;

    let page = app.get("/chat").await.text;
    let path = page
        .split("href=\"")
        .find(|part| part.starts_with("/v/"))
        .unwrap();
    let sheet = app.get(path.split('"').next().unwrap()).await;

    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(sheet.text.contains("--brand:#7a122e"), "{}", sheet.text);
    assert!(sheet.header("cache-control").contains("immutable"));
    let plain = TestApp::start().await;
    assert!(!plain.get("/chat").await.text.contains("colours.css"));
}
