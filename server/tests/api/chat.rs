//! `/chat` and `/widget` by plain forms, and the fragment that the island asks for.

use axum::{body::Body, http::Request};

use super::app::{Answer, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";

async fn turn(app: &TestApp, path: &str, body: &str) -> Answer {
    let request = Request::post(path)
        .header("content-type", FORM)
        .header("accept", "text/vnd.stadtlotse.turn+html")
        .body(Body::from(body.to_owned()));
    app.send(request.unwrap()).await
}

#[tokio::test]
async fn a_form_is_answered_with_a_whole_page() {
    let app = TestApp::start().await;

    let page = app
        .post(
            "/chat",
            FORM,
            "question=Was+kostet+ein+Reisepass%3F&language=de",
        )
        .await;

    assert_eq!(page.status, 200);
    assert!(page.text.starts_with("<!DOCTYPE html>"));
    assert!(page.text.contains("70,00 €") && page.text.contains("/services/reisepass-beantragen"));
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn the_island_gets_the_turn_alone_or_a_problem() {
    let app = TestApp::start().await;

    let fragment = turn(
        &app,
        "/widget",
        "question=Was+kostet+ein+Reisepass%3F&language=de",
    )
    .await;
    assert_eq!(
        fragment.header("content-type"),
        "text/vnd.stadtlotse.turn+html"
    );
    assert!(!fragment.text.contains("<html") && fragment.text.contains("70,00 €"));

    let empty = turn(&app, "/chat", "question=&language=tr").await;
    empty.problem(422, ":empty");
}

#[tokio::test]
async fn a_visitors_words_are_text_and_kept_on_failure() {
    let app = TestApp::start().await;

    let script = app
        .post(
            "/chat",
            FORM,
            "question=%3Cscript%3Ealert(1)%3C%2Fscript%3E&language=de",
        )
        .await;
    assert!(
        !script.text.contains("<script>alert"),
        "the question came back as markup"
    );

    let long = "x".repeat(501);
    let page = app
        .post("/chat", FORM, format!("question={long}&language=en"))
        .await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains(&long), "the typed text is kept");
    assert!(page.text.contains("500 characters"));
}

#[tokio::test]
async fn bad_forms_are_problems() {
    let app = TestApp::start().await;
    for (body, status) in [
        ("question=Pass&language=xx", 422),
        ("question=Pass&language=de&conversation=forged", 400),
        ("question=Pass&role=administrator", 422),
        ("question=%FF%FE&language=de", 400),
        ("", 422),
    ] {
        assert_eq!(app.post("/chat", FORM, body).await.status, status, "{body}");
        assert_eq!(turn(&app, "/chat", body).await.status, status, "{body}");
    }
    assert_eq!(
        app.post("/chat", "application/json", "{}").await.status,
        415
    );
}

#[tokio::test]
async fn the_notice_stands_before_the_input() {
    let app = TestApp::start().await;
    for path in [
        "/chat?language=de",
        "/widget?language=en",
        "/chat?language=ar",
        "/chat?language=de-simple",
    ] {
        let page = app.get(path).await.text;

        let notice = page
            .find("id=\"disclosure\"")
            .or_else(|| page.find("disclosure"))
            .unwrap();
        let input = page
            .find("<textarea")
            .or_else(|| page.find("<input type=\"text\""))
            .unwrap();
        assert!(notice < input, "{path}");
    }
}
