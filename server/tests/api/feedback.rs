//! `POST /api/v1/feedback`: counts, and nothing else.

use serde_json::{Value, json};
use stadtlotse::answering::ConversationKey;

use super::{
    app::{Answer, TestApp},
    redis_server::RedisServer,
};

async fn rate(app: &TestApp, answer: &Value, helpful: bool) -> Answer {
    let body = json!({"answer": answer, "helpful": helpful}).to_string();
    app.post("/api/v1/feedback", "application/json", body).await
}

/// How often answers of this service in this language were judged so.
async fn counted(app: &TestApp, service: &str, language: &str, helpful: bool) -> i64 {
    let rows = app.storage.find_feedback().await.unwrap();
    rows.iter()
        .filter(|(key, _)| {
            (&*key.service, &*key.language, key.helpful) == (service, language, helpful)
        })
        .map(|(_, count)| count)
        .sum()
}

#[tokio::test]
async fn a_judgement_is_counted_once_however_often_it_is_sent() {
    let app = TestApp::start().await;
    let answer = app
        .ask_in("uk", "Скільки коштує закордонний паспорт?")
        .await;

    for _ in 0..3 {
        assert_eq!(rate(&app, &answer["id"], true).await.status, 204);
    }
    assert_eq!(rate(&app, &answer["id"], false).await.status, 204);

    assert_eq!(counted(&app, "reisepass-beantragen", "uk", true).await, 1);
    assert_eq!(counted(&app, "reisepass-beantragen", "uk", false).await, 0);
    let rows = app.storage.find_feedback().await.unwrap();
    let (key, _) = rows.iter().find(|(key, _)| key.language == "uk").unwrap();
    assert_eq!((&*key.day, &*key.kind), ("2026-11-22", "answer"));
    assert_eq!(answer["ai"]["catalogue_version"], *key.catalogue_version);
}

#[tokio::test]
async fn a_judgement_counts_once_over_all_replicas_and_after_a_restart() {
    let redis = RedisServer::start();
    let key = ConversationKey::random().unwrap();
    let one = TestApp::replica(&key, &redis.url()).await;
    let other = TestApp::replica(&key, &redis.url()).await;
    one.until_shared(true).await;
    other.until_shared(true).await;
    let answer = one.ask_in("en", "How much is a passport?").await;

    assert_eq!(rate(&one, &answer["id"], true).await.status, 204);
    assert_eq!(rate(&other, &answer["id"], true).await.status, 204);
    drop(one);
    let again = TestApp::replica(&key, &redis.url()).await;
    again.until_shared(true).await;
    assert_eq!(rate(&again, &answer["id"], false).await.status, 204);

    let service = answer["service"]["id"].as_str().unwrap();
    assert_eq!(counted(&other, service, "en", true).await, 1);
    assert_eq!(counted(&other, service, "en", false).await, 0);
    let keys = redis.command(&["keys", "{stadtlotse}:answer:*"]);
    assert_eq!(keys.lines().count(), 1, "{keys}");
    let left: i64 = redis.command(&["pttl", &keys]).parse().unwrap();
    assert!((1..=86_400_000).contains(&left), "{left}");
}

#[tokio::test]
async fn without_redis_each_process_still_counts_a_judgement_once() {
    let mut redis = RedisServer::start();
    let key = ConversationKey::random().unwrap();
    let app = TestApp::replica(&key, &redis.url()).await;
    app.until_shared(true).await;
    let answer = app.ask_in("ar", "كم سعر جواز السفر الألماني؟").await;
    redis.kill();

    for _ in 0..3 {
        assert_eq!(rate(&app, &answer["id"], true).await.status, 204);
    }

    let service = answer["service"]["id"].as_str().unwrap();
    assert_eq!(counted(&app, service, "ar", true).await, 1);
}

#[tokio::test]
async fn every_answer_is_judged_by_its_own_id() {
    let app = TestApp::start().await;

    for helpful in [false, false, true] {
        let answer = app.ask_in("tr", "Pasaport almak ne kadar tutar?").await;
        rate(&app, &answer["id"], helpful).await;
    }

    assert_eq!(counted(&app, "reisepass-beantragen", "tr", false).await, 2);
    assert_eq!(counted(&app, "reisepass-beantragen", "tr", true).await, 1);
}

#[tokio::test]
async fn forged_ids_are_refused_and_count_nothing() {
    let app = TestApp::start().await;
    let other = TestApp::start().await;
    let foreign = other.ask_in("de", "Was kostet die Hundesteuer?").await["id"].clone();
    let own = app.ask_in("de", "Was kostet die Hundesteuer?").await["id"].clone();
    let changed = own.as_str().unwrap().replace("hundesteuer", "sperrmuell");

    for id in [
        foreign,
        json!(changed),
        json!(""),
        json!("01J"),
        json!("x".repeat(5000)),
    ] {
        rate(&app, &id, true).await.problem(400, ":answer");
    }

    assert_eq!(counted(&app, "sperrmuell", "de", true).await, 0);
}

#[tokio::test]
async fn bad_bodies_are_problems() {
    let app = TestApp::start().await;
    for body in [
        json!({"answer": "01J"}),
        json!({"answer": "01J", "helpful": "yes"}),
        json!({"answer": "01J", "helpful": true, "comment": "my name is"}),
    ] {
        let answer = app
            .post("/api/v1/feedback", "application/json", body.to_string())
            .await;

        answer.problem(422, ":malformed");
    }
}
