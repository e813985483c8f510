//! `POST /api/v1/ask` and the other routes of the interface.

use axum::{body::Body, http::Request};
use serde_json::json;

use super::app::TestApp;

#[tokio::test]
async fn a_question_about_a_price_is_answered_with_the_price_first() {
    let app = TestApp::start().await;

    let answer = app.ask_in("de", "Was kostet ein Reisepass?").await;

    assert_eq!(answer["kind"], "answer");
    assert_eq!(answer["service"]["id"], "reisepass-beantragen");
    assert_eq!(answer["service"]["url"], "/services/reisepass-beantragen");
    assert_eq!(answer["facet"], "fees");
    assert_eq!(answer["sections"][0]["facet"], "fees");
    assert!(
        answer["text"].as_str().unwrap().contains("70,00 €"),
        "{answer}"
    );
    assert!(
        answer["service"]["reviewed_on"]
            .as_str()
            .unwrap()
            .starts_with("2026-")
    );
    assert_eq!(answer["ai"]["origin"], "ai-selected");
}

#[tokio::test]
async fn every_answer_carries_the_ai_notice_in_its_language() {
    let app = TestApp::start().await;
    for (question, words) in [
        ("Was kostet ein Reisepass?", "KI-System"),
        ("How do I get a passport?", "AI system"),
        ("Hallo", "KI-System"),
        ("Wie wird das Wetter in Paris?", "KI-System"),
        ("Es brennt bei uns!", "KI-System"),
    ] {
        let answer = app.ask_in("de", question).await;

        let notice = answer["ai"]["disclosure"].as_str().unwrap();
        assert!(notice.contains(words), "{question}: {notice}");
        assert_eq!(
            answer["ai"]["disclosure_version"].as_str().unwrap().len(),
            8
        );
    }
}

#[tokio::test]
async fn questions_in_other_languages_are_answered_in_them() {
    let app = TestApp::start().await;
    for (question, language, service) in [
        (
            "How do I register my new address?",
            "en",
            "wohnsitz-anmelden",
        ),
        (
            "Pasaport almak ne kadar tutar?",
            "tr",
            "reisepass-beantragen",
        ),
        (
            "Скільки коштує закордонний паспорт?",
            "uk",
            "reisepass-beantragen",
        ),
        ("كم تكلفة جواز السفر؟", "ar", "reisepass-beantragen"),
        ("Wann holt ihr mein altes Sofa ab?", "de", "sperrmuell"),
    ] {
        let answer = app.ask_in("de", question).await;

        assert_eq!(answer["service"]["id"], service, "{question}");
        assert_eq!(answer["language"], language, "{question}");
    }
}

#[tokio::test]
async fn a_text_that_is_missing_is_given_in_german_and_says_so() {
    let app = TestApp::start().await;

    let answer = app.ask_in("pl", "Ile kosztuje niemiecki paszport?").await;

    assert_eq!(answer["service"]["id"], "reisepass-beantragen");
    assert_eq!(answer["language"], "de");
    assert!(
        answer["fallback"].as_str().unwrap().contains("niemiecku"),
        "{answer}"
    );
    assert_eq!(answer["sections"][0]["language"], "de");
}

#[tokio::test]
async fn what_is_not_the_towns_names_who_is_responsible() {
    let app = TestApp::start().await;
    for (language, question, words) in [
        (
            "de",
            "Wie lange dauert meine Steuererklärung beim Finanzamt?",
            "Finanzamt",
        ),
        ("en", "When will I get my income tax refund?", "Finanzamt"),
    ] {
        let answer = app.ask_in(language, question).await;

        assert_eq!(answer["kind"], "abstain", "{answer}");
        assert_eq!(answer["language"], language);
        assert!(answer["text"].as_str().unwrap().contains(words), "{answer}");
        assert_eq!(answer["links"][0]["kind"], "responsible");
        assert!(answer["contact"]["phone"].is_string());
    }
}

#[tokio::test]
async fn danger_is_seen_by_its_meaning_too() {
    let app = TestApp::start().await;

    let answer = app
        .ask_in("de", "Aus dem Nachbarhaus kommt dicker schwarzer Qualm!")
        .await;

    assert_eq!(answer["kind"], "emergency", "{answer}");
    assert!(answer["text"].as_str().unwrap().contains("112"));
}

#[tokio::test]
async fn the_same_question_gets_the_same_answer() {
    let app = TestApp::start().await;
    let mut first = app.ask_in("de", "Hund anmelden, was muss ich tun?").await;

    for _ in 0..5 {
        let mut again = app.ask_in("de", "Hund anmelden, was muss ich tun?").await;
        for answer in [&mut first, &mut again] {
            answer["id"] = json!(null);
        }
        assert_eq!(first, again);
    }
}

#[tokio::test]
async fn opening_hours_are_computed_for_the_day_that_was_asked() {
    let app = TestApp::start().await;
    for (question, expected) in [
        (
            "Hat das Bürgerbüro heute offen?",
            "heute (Sonntag, 22. November) geschlossen",
        ),
        (
            "Wann hat das Bürgerbüro morgen geöffnet?",
            "Montag, 23. November",
        ),
        (
            "Hat das Bürgerbüro am 25. Dezember offen?",
            "1. Weihnachtstag",
        ),
        (
            "Ist das Bürgerbüro am Samstag geöffnet?",
            "Samstag, 28. November geöffnet 09:00–12:00",
        ),
    ] {
        let answer = app.ask_in("de", question).await;

        assert_eq!(answer["facet"], "hours", "{question}");
        assert!(
            answer["text"].as_str().unwrap().contains(expected),
            "{question}: {}",
            answer["text"]
        );
    }
}

#[tokio::test]
async fn a_follow_up_asks_for_another_part_of_the_same_service() {
    let app = TestApp::start().await;
    let first = app
        .ask_in("de", "Ich brauche einen neuen Personalausweis")
        .await;
    assert_eq!(
        first["service"]["id"], "personalausweis-beantragen",
        "{first}"
    );

    let body = json!({"question": "Und was kostet das?", "language": "de", "conversation": first["conversation"]});
    let second = app.ask(body).await.json();

    assert_eq!(second["service"]["id"], "personalausweis-beantragen");
    assert_eq!(second["facet"], "fees");
}

#[tokio::test]
async fn a_new_topic_drops_the_old_one() {
    let app = TestApp::start().await;
    let first = app.ask_in("de", "Was kostet die Hundesteuer?").await;

    let body = json!({"question": "Wo beantrage ich einen Reisepass?", "language": "de", "conversation": first["conversation"]});
    let second = app.ask(body).await.json();

    assert_eq!(second["service"]["id"], "reisepass-beantragen");
    assert_eq!(second["facet"], "where");
}

#[tokio::test]
async fn who_is_misunderstood_can_say_what_was_not_meant() {
    let app = TestApp::start().await;
    let first = app.ask_in("de", "Was kostet ein Personalausweis?").await;

    let body = json!({"question": "Nein, nicht den Personalausweis, den Reisepass", "language": "de", "conversation": first["conversation"]});
    let second = app.ask(body).await.json();

    assert_eq!(second["service"]["id"], "reisepass-beantragen", "{second}");
}

#[tokio::test]
async fn what_the_town_does_not_know_is_no_answer() {
    let app = TestApp::start().await;

    let answer = app.ask_in("de", "Wie wird das Wetter in Paris?").await;

    assert!(answer["service"].is_null(), "{answer}");
    assert!(
        answer["contact"]["phone"]
            .as_str()
            .unwrap()
            .starts_with("+49")
    );
}

#[tokio::test]
async fn an_emergency_gets_the_number_at_once() {
    let app = TestApp::start().await;

    let answer = app.ask_in("de", "Hilfe, meine Wohnung brennt!").await;

    assert_eq!(answer["kind"], "emergency");
    assert!(answer["text"].as_str().unwrap().contains("112"));
}

#[tokio::test]
async fn a_claim_is_not_decided() {
    let app = TestApp::start().await;

    let answer = app
        .ask_in("de", "Habe ich Anspruch auf einen Reisepass?")
        .await;

    assert_eq!(answer["facet"], "requirements", "{answer}");
    assert!(
        answer["text"]
            .as_str()
            .unwrap()
            .contains("nicht entscheiden"),
        "{answer}"
    );
}

#[tokio::test]
async fn advice_is_declined_without_a_word_of_law_and_the_towns_help_stands_beside() {
    let app = TestApp::start().await;
    let declined = async |question: &str| {
        let answer = app.ask_in("de", question).await;
        assert_eq!(answer["kind"], "refused", "{answer}");
        assert!(answer["text"].as_str().unwrap().contains("Beratungshilfe"));
        assert!(answer["service"].is_null(), "{answer}");
        answer
    };

    let answer =
        declined("Der Nachbarshund bellt jede Nacht, muss ich mir das gefallen lassen?").await;
    assert_eq!(answer["alternatives"][0]["id"], "hundesteuer", "{answer}");

    let question = "Der Nachbar grillt jeden Tag, muss ich mir das gefallen lassen?";
    let answer = declined(question).await;
    assert_eq!(
        answer["alternatives"],
        json!([]),
        "of six services none is about it: {answer}"
    );
}

#[tokio::test]
async fn bad_input_is_a_problem_in_the_visitors_language() {
    let app = TestApp::start().await;
    let ask = |body: serde_json::Value| app.ask(body);

    let detail = ask(json!({"question": "", "language": "de"}))
        .await
        .problem(422, ":empty");
    assert!(detail.contains("Bitte"), "{detail}");
    let detail = ask(json!({"question": " \u{200b} ", "language": "en"}))
        .await
        .problem(422, ":empty");
    assert!(detail.contains("Please"), "{detail}");
    ask(json!({"question": "ü".repeat(501)}))
        .await
        .problem(422, ":too-long");
    ask(json!({"question": "Pass?", "language": "xx"}))
        .await
        .problem(422, ":language");
    ask(json!({"question": "Pass?", "colour": 1}))
        .await
        .problem(422, ":malformed");
    ask(json!({"question": 5})).await.problem(422, ":malformed");
    ask(json!({"question": "Pass?", "conversation": "forged.token"}))
        .await
        .problem(400, ":conversation");
}

#[tokio::test]
async fn a_body_that_is_no_question_is_a_problem() {
    let app = TestApp::start().await;
    let path = "/api/v1/ask";

    app.post(path, "application/json", "{\"question\":")
        .await
        .problem(400, ":malformed");
    app.post(path, "application/json", vec![b'"', 0xff, b'"'])
        .await
        .problem(400, ":not-utf8");
    app.post(path, "text/plain", "Pass?")
        .await
        .problem(415, ":content-type");
    app.post(path, "application/json", "x".repeat(5_000_000))
        .await
        .problem(413, ":body-too-large");
    app.get(path).await.problem(405, ":method");
    app.get("/api/v1/nothing").await.problem(404, ":not-found");
}

#[tokio::test]
async fn while_it_starts_it_says_so() {
    let app = TestApp::starting().await;

    let answer = app
        .ask(json!({"question": "Pass?", "language": "de"}))
        .await;

    answer.problem(503, "#temporary-reduced-capacity");
    assert_eq!(answer.header("retry-after"), "30");
    assert_eq!(app.get("/health/ready").await.status, 503);
    assert_eq!(app.get("/health/live").await.status, 200);
}

#[tokio::test]
async fn a_service_is_given_in_the_language_that_was_asked_for() {
    let app = TestApp::start().await;

    let service = app
        .get("/api/v1/services/reisepass-beantragen?language=en")
        .await
        .json();
    assert_eq!(service["language"], "en");
    assert!(service["sections"].as_array().unwrap().len() >= 5);

    app.get("/api/v1/services/nothing")
        .await
        .problem(404, ":not-found");
    app.get("/api/v1/services/..%2F..")
        .await
        .problem(404, ":not-found");
    app.get("/api/v1/services/hundesteuer?language=xx")
        .await
        .problem(422, ":language");
}

#[tokio::test]
async fn the_description_of_the_interface_is_served() {
    let app = TestApp::start().await;

    let description = app.get("/api/v1/openapi.json").await.json();

    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
    assert!(description["paths"]["/api/v1/ask"]["post"].is_object());
}

#[tokio::test]
async fn the_internal_listener_has_health_and_nothing_public() {
    let app = TestApp::start().await;
    let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();

    assert_eq!(app.send_internal(get("/health/ready")).await.status, 200);
    assert_eq!(app.send_internal(get("/metrics")).await.status, 200);
    for path in [
        "/",
        "/chat",
        "/widget",
        "/api/v1/openapi.json",
        "/services/hundesteuer",
    ] {
        assert_eq!(app.send_internal(get(path)).await.status, 404, "{path}");
    }
    for path in ["/editor", "/metrics", "/register", "/signup", "/api/users"] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
    }
}
