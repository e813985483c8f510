//! Questions of residents are counted, once each, and nothing of their words.

use jiff::civil::date;
use serde_json::{Value, json};
use stadtlotse::{
    catalogue::{Language, ServiceId},
    clock::Clock,
    counting::{Counting, Destination},
    insight::{Asked, Confidence, Outcome},
    storage::Storage,
};

use super::app::TestApp;

const FORM: &str = "application/x-www-form-urlencoded";
/// Stands in a question and must not stand anywhere else.
const CANARY: &str = "Kanarienvogel7391";

fn service(id: &str) -> Option<ServiceId> {
    ServiceId::parse(id).ok()
}

/// What was counted since it was looked at last, without how sure the assistant was.
fn counted(app: &TestApp) -> Vec<(Language, Option<ServiceId>, Outcome, u32)> {
    let counts = app.counter.take(100).into_iter();
    let row = |(it, count): (Asked, u32)| (it.language, it.service, it.outcome, count);
    counts.map(row).collect()
}

async fn ask_on(app: &TestApp, question: &str, before: &Value) -> Value {
    let body =
        json!({"question": question, "language": "de", "conversation": before["conversation"]});
    app.ask(body).await.json()
}

#[tokio::test]
async fn a_question_counts_once_with_its_day_and_service_and_none_of_its_words_is_stored() {
    let app = TestApp::start().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("counts.sqlite");
    let url = format!("sqlite://{}?mode=rwc", file.display());
    let storage = Storage::open(&url, 1).await.unwrap();

    let question = format!("Was kostet ein Reisepass? {CANARY}");
    let answer = app.ask_in("de", &question).await;
    let counts = app.counter.take(100);
    app.counter.add(counts.clone());
    let destination = Destination::Database {
        storage: storage.clone(),
        keep_days: 400,
    };
    let now = "2026-11-22T10:00:00+01:00[Europe/Berlin]".parse().unwrap();
    let counting = Counting::new(app.counter.clone(), destination, Clock::fixed(&now));
    counting.store().await.unwrap();
    storage.close().await.unwrap();

    assert_eq!(answer["kind"], "answer", "{answer}");
    let [(asked, 1)] = counts.as_slice() else {
        panic!("{counts:?}");
    };
    assert_eq!(asked.day, date(2026, 11, 22));
    assert_eq!(asked.language, Language::De);
    assert_eq!(asked.service, service("reisepass-beantragen"));
    assert_eq!(asked.outcome, Outcome::Answer);
    assert_ne!(asked.confidence, Confidence::None);
    assert!(!asked.after_refusal);
    assert_eq!(app.counter.waiting(), 0);
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        bytes.extend(std::fs::read(entry.unwrap().path()).unwrap());
    }
    let holds = |word: &str| {
        let word = word.as_bytes();
        bytes
            .windows(word.len())
            .any(|it| it.eq_ignore_ascii_case(word))
    };
    assert!(holds("reisepass-beantragen"), "the count is there");
    assert!(!holds(CANARY) && !holds("kostet"), "the words are not");
}

#[tokio::test]
async fn forms_count_too_but_not_when_they_repeat_their_question() {
    let app = TestApp::start().await;
    let question = "question=Was+kostet+die+Hundesteuer%3F&language=de";

    let page = app.post("/chat", FORM, question).await;
    assert_eq!(page.status, 200);
    let row = (Language::De, service("hundesteuer"), Outcome::Answer, 1);
    assert_eq!(counted(&app), [row]);

    let marker = "name=\"answer\" value=\"";
    let start = page.text.find(marker).unwrap() + marker.len();
    let id = &page.text[start..start + page.text[start..].find('"').unwrap()];
    let judged = format!("{question}&answer={id}&helpful=true");
    assert_eq!(app.post("/chat", FORM, judged).await.status, 200);
    let chosen = "question=Was+kostet+die+Hundesteuer%3F&language=en&chosen=language&conversation=";
    assert_eq!(app.post("/widget", FORM, chosen).await.status, 200);
    assert_eq!(counted(&app), []);
}

#[tokio::test]
async fn who_reaches_a_service_after_a_refusal_is_counted_as_such_and_only_then() {
    let app = TestApp::start().await;
    let question = "Was kostet ein Reisepass?";

    let refused = app.ask_in("de", "Wie wird das Wetter in Paris?").await;
    let found = ask_on(&app, question, &refused).await;
    let again = ask_on(&app, "Und wie lange dauert das?", &found).await;

    assert_eq!(refused["kind"], "abstain");
    assert_eq!(found["kind"], "answer");
    assert_eq!(again["kind"], "answer");
    let mut marks: Vec<_> = app
        .counter
        .take(10)
        .into_iter()
        .map(|(asked, count)| (asked.outcome, asked.after_refusal, count))
        .collect();
    marks.sort_unstable();
    let expected = [
        (Outcome::Answer, false, 1),
        (Outcome::Answer, true, 1),
        (Outcome::Abstain, false, 1),
    ];
    assert_eq!(marks, expected);
    let alone = app.ask_in("de", question).await;
    for field in ["text", "service", "confidence", "sections"] {
        assert_eq!(found[field], alone[field], "the answer is the same");
    }
}

#[tokio::test]
async fn a_follow_up_that_says_little_by_itself_is_not_taken_for_unsure() {
    let app = TestApp::start().await;
    let first = app.ask_in("de", "Was kostet die Hundesteuer?").await;
    assert_eq!(app.counter.take(10).len(), 1);

    let second = ask_on(&app, "Und wo?", &first).await;

    assert_eq!(second["service"]["id"], "hundesteuer", "{second}");
    let counts = app.counter.take(10);
    assert_ne!(counts[0].0.confidence, Confidence::Low, "{counts:?}");
}

#[tokio::test]
async fn what_is_limited_is_counted_and_bad_input_is_not() {
    let app = TestApp::start_with(|config| {
        config.limits.ask.client.burst = 1;
        config.limits.ask.client.soft = 1;
        config.limits.ask.client.quota = 1;
    })
    .await;

    app.ask_in("de", "Hallo").await;
    let limited = app
        .ask(json!({"question": "Hallo", "language": "tr"}))
        .await;
    for body in [
        json!({"question": ""}),
        json!({"question": "x".repeat(501)}),
        json!({"question": "Hallo", "conversation": "forged.token"}),
        json!({"frage": "Hallo"}),
    ] {
        app.ask(body).await;
    }

    assert_eq!(limited.status, 429);
    let expected = [
        (Language::De, None, Outcome::SmallTalk, 1),
        (Language::Tr, None, Outcome::Limited, 1),
    ];
    assert_eq!(counted(&app), expected);
}

#[tokio::test]
async fn a_town_may_count_nothing() {
    let app = TestApp::start_with(|config| config.insight.enabled = false).await;

    app.ask_in("de", "Was kostet ein Reisepass?").await;

    assert_eq!(app.counter.waiting(), 0);
    let page = app.get("/privacy").await.text;
    assert!(!page.contains("zählt, wie oft gefragt wird"));
    let counting = TestApp::start().await;
    let page = counting.get("/privacy").await.text;
    assert!(page.contains("zählt, wie oft gefragt wird"));
}
