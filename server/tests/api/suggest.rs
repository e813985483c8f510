//! `POST /api/v1/suggest`: curated questions while somebody types.

use serde_json::{Value, json};
use stadtlotse::config::RateConfig;

use super::app::TestApp;

async fn questions(app: &TestApp, prefix: &str, language: &str) -> Vec<String> {
    let body = json!({"prefix": prefix, "language": language}).to_string();
    let answer = app.post("/api/v1/suggest", "application/json", body).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let question = |one: &Value| one["question"].as_str().unwrap().to_owned();
    let suggestions = answer.json()["suggestions"].as_array().unwrap().clone();
    suggestions.iter().map(question).collect()
}

#[tokio::test]
async fn questions_of_the_catalogue_go_on_like_what_is_typed() {
    let app = TestApp::start().await;
    for (prefix, language, word) in [
        ("Reisep", "de", "Reisepass"),
        ("reisep", "de-simple", "Reisepass"),
        ("passpo", "en", "passport"),
        ("pasap", "tr", "asaport"),
        ("паспор", "uk", "паспорт"),
        ("جواز", "ar", "جواز"),
    ] {
        let found = questions(&app, prefix, language).await;

        assert!((1..=5).contains(&found.len()), "{prefix}: {found:?}");
        assert!(
            found[0].to_lowercase().contains(&word.to_lowercase()),
            "{prefix}: {found:?}"
        );
        assert_eq!(found, questions(&app, prefix, language).await);
    }
}

#[tokio::test]
async fn what_nobody_wrote_is_not_suggested() {
    let app = TestApp::start().await;
    for prefix in ["", "R", "   ", "xyzzy", "<script>", "Reisepass xyzzy"] {
        assert!(questions(&app, prefix, "de").await.is_empty(), "{prefix}");
    }
}

#[tokio::test]
async fn bad_input_is_a_problem() {
    let app = TestApp::start().await;
    let long = "x".repeat(501);
    for (body, status, kind) in [
        (json!({"prefix": long}).to_string(), 422, ":too-long"),
        (
            json!({"prefix": "Pass", "language": "xx"}).to_string(),
            422,
            ":language",
        ),
        (json!({"prefix": 1}).to_string(), 422, ":malformed"),
        (
            json!({"prefix": "Pass", "client": "1"}).to_string(),
            422,
            ":malformed",
        ),
        ("{".to_owned(), 400, ":malformed"),
    ] {
        let answer = app.post("/api/v1/suggest", "application/json", body).await;

        answer.problem(status, kind);
    }
    let starting = TestApp::starting().await;
    let body = json!({"prefix": "Pass"}).to_string();
    let answer = starting
        .post("/api/v1/suggest", "application/json", body)
        .await;
    answer.problem(503, "#temporary-reduced-capacity");
}

#[tokio::test]
async fn typing_does_not_use_up_the_questions() {
    let app = TestApp::start_with(|config| {
        config.limits.ask.client = RateConfig {
            quota: 1,
            window_seconds: 60,
            burst: 1,
            soft: 1,
        };
        config.limits.suggest.client = RateConfig {
            quota: 10,
            window_seconds: 60,
            burst: 10,
            soft: 10,
        };
    })
    .await;

    for _ in 0..5 {
        questions(&app, "Reisep", "de").await;
    }

    assert_eq!(app.ask(json!({"question": "Reisepass"})).await.status, 200);
    for _ in 0..5 {
        questions(&app, "Reisep", "de").await;
    }
    let body = json!({"prefix": "Reisep"}).to_string();
    let answer = app.post("/api/v1/suggest", "application/json", body).await;
    answer.problem(429, "#quota-exceeded");
}
