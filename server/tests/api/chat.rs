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
        let input = page.find("id=\"question\"").unwrap();
        assert!(notice < input, "{path}");
    }
}

#[tokio::test]
async fn a_change_of_language_answers_the_question_again_and_repeats_the_notice() {
    let app = TestApp::start().await;

    let page = app
        .post(
            "/chat",
            FORM,
            "question=Was+kostet+ein+Reisepass%3F&language=en&chosen=language&conversation=",
        )
        .await;

    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-language"), "en");
    assert!(page.text.contains("card-notice"), "the notice is repeated");
    assert!(page.text.contains("class=\"card card-answer\""));
    assert!(
        page.text
            .contains("lang=\"en\" dir=\"ltr\" class=\"card card-answer\"")
    );
    assert!(page.text.contains("Was kostet ein Reisepass?"));
}

#[tokio::test]
async fn before_the_first_question_a_change_of_language_asks_nothing() {
    let app = TestApp::start().await;

    let page = app
        .post(
            "/widget",
            FORM,
            "question=&language=ar&chosen=language&conversation=",
        )
        .await;

    assert_eq!(page.status, 200);
    assert!(page.text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.text.contains("turn-first"));
}

#[tokio::test]
async fn the_page_around_the_assistant_may_name_a_topic() {
    let app = TestApp::start().await;

    let about = app.get("/widget?language=de&topic=hundesteuer").await.text;
    let unknown = app.get("/widget?language=de&topic=%3Cscript%3E").await.text;

    let topics = about.split("class=\"choices\"").nth(1).unwrap();
    assert!(topics.find("Hund").unwrap() < topics.find("Personalausweis").unwrap());
    assert!(!unknown.contains("<script>") && unknown.contains("Personalausweis"));
}

#[tokio::test]
async fn a_judgement_without_script_is_counted_and_shows_the_answer_again() {
    let app = TestApp::start().await;
    let question = "question=Was+kostet+ein+Reisepass%3F&language=de";
    let page = app.post("/chat", FORM, question).await.text;
    let id = page
        .split("name=\"answer\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();

    let thanked = app
        .post(
            "/chat",
            FORM,
            format!("{question}&answer={id}&helpful=true"),
        )
        .await;
    let forged = app
        .post(
            "/chat",
            FORM,
            format!("{question}&answer=01J.x.y&helpful=true"),
        )
        .await;

    assert_eq!(thanked.status, 200);
    assert!(thanked.text.contains("Danke für Ihre Rückmeldung"));
    assert!(thanked.text.contains("70,00 €") && !thanked.text.contains("name=\"helpful\""));
    assert_eq!(forged.status, 400);
}

#[tokio::test]
async fn an_emergencys_numbers_are_buttons() {
    let app = TestApp::start().await;

    let page = app
        .post(
            "/chat",
            FORM,
            "question=Hilfe%2C+bei+mir+brennt+es%21&language=de",
        )
        .await
        .text;

    let call = page.find("href=\"tel:112\"").unwrap();
    assert!(call < page.find("class=\"card-foot\"").unwrap());
    assert!(
        !page.contains("name=\"helpful\""),
        "nobody is asked whether it helped"
    );
}
