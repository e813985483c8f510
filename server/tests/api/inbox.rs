//! `POST /api/v1/share`, its form below an answer, and the form that takes a question back.

use serde_json::{Value, json};
use stadtlotse::inbox::DeletionCode;

use super::app::{Answer, MUCH, TestApp};

/// Nothing of the small catalogue answers it.
const UNANSWERED: &str = "Wann tagt der Seniorenbeirat im Gemeindehaus?";
const FORM: &str = "application/x-www-form-urlencoded";

async fn start() -> TestApp {
    TestApp::start_with(|config| {
        config.inbox.enabled = true;
        config.inbox.keep_days = 14;
        config.limits.share.client = MUCH;
    })
    .await
}

async fn share(app: &TestApp, answer: &Value, question: &str) -> Answer {
    let body = json!({"answer": answer, "question": question}).to_string();
    app.post("/api/v1/share", "application/json", body).await
}

async fn post_chat(app: &TestApp, fields: &[(&str, &str)]) -> Answer {
    let body = serde_urlencoded::to_string(fields).unwrap();
    app.post("/chat", FORM, body).await
}

async fn forget(app: &TestApp, code: &str) -> Answer {
    let body = serde_urlencoded::to_string([("code", code), ("language", "de")]).unwrap();
    app.post("/privacy", FORM, body).await
}

async fn is_stored(app: &TestApp, code: &str) -> bool {
    let hash = DeletionCode::typed(code).unwrap().hash();
    app.storage.has_shared_question(&hash).await.unwrap()
}

/// The value of a hidden field of the form that shares.
#[track_caller]
fn field(page: &str, name: &str) -> String {
    let form = &page[page.find("data-share=").expect("there is an offer")..];
    let marker = format!("name=\"{name}\" value=\"");
    let rest = &form[form.find(&marker).unwrap() + marker.len()..];
    rest[..rest.find('"').unwrap()].to_owned()
}

#[tokio::test]
async fn by_default_nothing_can_be_shared() {
    let app = TestApp::start().await;
    let answer = app.ask_in("de", UNANSWERED).await;
    assert_eq!(answer["kind"], "abstain");

    share(&app, &answer["id"], UNANSWERED)
        .await
        .problem(404, ":not-found");
    let page = post_chat(&app, &[("question", UNANSWERED), ("language", "de")]).await;
    assert!(page.text.contains("data-feedback") && !page.text.contains("data-share"));
    let fields = [
        ("question", UNANSWERED),
        ("language", "de"),
        ("answer", answer["id"].as_str().unwrap()),
        ("share", "yes"),
    ];
    assert_eq!(post_chat(&app, &fields).await.status, 404);
    let privacy = app.get("/privacy?language=de").await.text;
    assert!(!privacy.contains("id=\"forget\"") && privacy.contains("Da nichts gespeichert wird"));
    assert_eq!(forget(&app, "K7TQ-9MFA-2X4D").await.status, 405);
}

#[tokio::test]
async fn a_question_is_stored_once_and_its_code_deletes_it() {
    let app = start().await;
    let answer = app.ask_in("de", UNANSWERED).await;

    let first = share(&app, &answer["id"], UNANSWERED).await;
    assert_eq!(first.status, 201, "{}", first.text);
    let code = first.json()["code"].as_str().unwrap().to_owned();
    assert_eq!(
        code.len(),
        14,
        "twelve letters, which are 60 bits, in groups"
    );
    let again = share(&app, &answer["id"], "Etwas ganz anderes").await;
    assert_eq!(
        again.json()["code"],
        code.as_str(),
        "a lost answer may be asked for again"
    );
    assert!(is_stored(&app, &code).await);

    let typed = code.to_lowercase().replace('-', " ");
    let gone = forget(&app, &typed).await;
    assert_eq!(gone.status, 200);
    assert!(
        gone.text.contains("Die Frage ist gelöscht."),
        "{}",
        gone.text
    );
    assert!(!is_stored(&app, &code).await);
    let unknown = forget(&app, &code).await;
    assert!(unknown.text.contains("Zu diesem Code gibt es keine Frage."));
    let no_code = forget(&app, "<b>x</b>").await;
    assert!(no_code.text.contains("Das ist kein Löschcode."));
    assert!(!no_code.text.contains("<b>x"));
}

#[tokio::test]
async fn deleting_takes_as_long_as_finding_nothing() {
    let app = start().await;
    let answer = app.ask_in("de", UNANSWERED).await;
    let shared = share(&app, &answer["id"], UNANSWERED).await.json();
    let code = shared["code"].as_str().unwrap();

    for code in [code, "K7TQ-9MFA-2X4D"] {
        let start = tokio::time::Instant::now();
        forget(&app, code).await;
        let took = start.elapsed().as_millis();
        assert!(took >= 300, "{took} ms");
    }
}

#[tokio::test]
async fn only_a_question_of_an_answer_that_was_given_is_taken() {
    let app = start().await;
    let other = start().await;
    let foreign = other.ask_in("de", UNANSWERED).await["id"].clone();
    let own = app.ask_in("de", UNANSWERED).await["id"].clone();
    let greeting = app.ask_in("de", "Hallo").await;
    assert_eq!(greeting["kind"], "small-talk");

    for id in [foreign, json!(""), json!("01J"), json!("x".repeat(5000))] {
        share(&app, &id, UNANSWERED).await.problem(400, ":answer");
    }
    share(&app, &greeting["id"], "Hallo")
        .await
        .problem(422, ":malformed");
    share(&app, &own, &"x".repeat(501))
        .await
        .problem(422, ":too-long");
    share(&app, &own, "\u{200b} ").await.problem(422, ":empty");
    let body = json!({"answer": own, "question": "x", "mail": "a@b.de"}).to_string();
    let answer = app.post("/api/v1/share", "application/json", body).await;
    answer.problem(422, ":malformed");
}

#[tokio::test]
async fn sharing_is_limited() {
    let app = TestApp::start_with(|config| config.inbox.enabled = true).await;
    let answer = app.ask_in("de", UNANSWERED).await;

    let mut last = share(&app, &answer["id"], UNANSWERED).await;
    for _ in 0..10 {
        last = share(&app, &answer["id"], UNANSWERED).await;
    }

    last.problem(429, "#quota-exceeded");
}

#[tokio::test]
async fn without_script_the_form_below_an_answer_shares_and_shows_the_code() {
    let app = start().await;
    let asked = [("question", UNANSWERED), ("language", "de")];
    let page = post_chat(&app, &asked).await.text;
    assert!(page.contains("nach höchstens 14 Tagen"), "{page}");
    let id = field(&page, "answer");
    assert_eq!(field(&page, "question"), UNANSWERED);

    let fields = [asked[0], asked[1], ("answer", &id), ("share", "yes")];
    let shared = post_chat(&app, &fields).await;

    assert_eq!(shared.status, 200);
    assert!(
        shared
            .text
            .contains("Die Stadt darf diese Frage jetzt lesen.")
    );
    assert!(
        !shared.text.contains("data-share="),
        "it is not offered again"
    );
    let start = shared.text.find("data-code").unwrap();
    let code = &shared.text[start..][shared.text[start..].find('>').unwrap() + 1..];
    let code = code[..code.find('<').unwrap()].trim();
    assert!(is_stored(&app, code).await, "{code}");
}

#[tokio::test]
async fn an_answer_is_offered_only_to_who_says_that_it_did_not_help() {
    let app = start().await;
    let asked = [
        ("question", "Was kostet die Hundesteuer?"),
        ("language", "de"),
    ];
    let page = post_chat(&app, &asked).await.text;
    assert!(
        page.contains("data-if-unhelpful"),
        "a script may show it later"
    );
    let id = field(&page, "answer");

    for (helpful, is_offered) in [("true", false), ("false", true)] {
        let fields = [asked[0], asked[1], ("answer", &id), ("helpful", helpful)];
        let rated = post_chat(&app, &fields).await.text;
        assert_eq!(rated.contains("data-share="), is_offered, "{helpful}");
        assert!(!rated.contains("data-if-unhelpful"));
    }
    for question in ["Hallo", "Wer bist du?", "Hilfe, es brennt!"] {
        let page = post_chat(&app, &[("question", question), ("language", "de")]).await;
        assert!(!page.text.contains("data-share="), "{question}");
    }
    for fields in [
        [asked[0], asked[1], ("answer", &*id), ("share", "no")],
        [asked[0], asked[1], ("share", "yes"), ("helpful", "true")],
    ] {
        assert_eq!(post_chat(&app, &fields).await.status, 422);
    }
}

#[tokio::test]
async fn the_privacy_page_tells_of_the_inbox_in_every_language() {
    let app = start().await;
    let languages = [
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
    ];

    for language in languages {
        let page = app.get(&format!("/privacy?language={language}")).await;
        assert!(page.text.contains("id=\"forget\""), "{language}");
        let days = page.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(
            days.contains("14") || days.contains("١٤") || days.contains("۱۴"),
            "{language}"
        );
        assert!(
            !page.text.contains("Da nichts gespeichert wird"),
            "{language}"
        );
    }
}
