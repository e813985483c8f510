//! A flood of ten times what the town allows, one request in a hundred an honest resident's: the real router, model and limits.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::{Duration, Instant},
};

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode, header},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use stadtlotse::{
    answering::{Assistant, AssistantParts, ConversationKey, Vocabularies},
    clock::Clock,
    config::{Config, RateConfig},
    http::{AppState, Site, public_router},
    indexing,
    locale::Locales,
    model::Encoder,
    storage::Storage,
};
use tower::ServiceExt;

use super::{load::WIDE, quantile, support};

/// What the town allows in a second.
const ALLOWED: u32 = 50;
const FLOOD: u32 = 10 * ALLOWED;
const SECONDS: u32 = 20;
/// One request in this many is honest.
const HONEST: u32 = 100;

#[derive(Clone, Copy)]
enum Flood {
    None,
    From(u32),
}

pub(crate) async fn run() {
    let folder = tempfile::tempdir().unwrap();
    let config = support::config(&folder);
    let assistant = assistant(&config).await;
    println!(
        "\n| flood | limits | honest asked | served | p50 | p99 | others asked | others served |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (name, flood, limited) in [
        ("none", Flood::None, true),
        ("from 20,000 addresses", Flood::From(20_000), false),
        ("from 100 addresses", Flood::From(100), true),
        ("from 20,000 addresses", Flood::From(20_000), true),
    ] {
        let router = router(&assistant, &config, folder.path(), limited);
        let outcome = send(&router, flood).await;
        let rules = if limited { "shipped" } else { "none" };
        let Outcome {
            honest,
            served,
            others,
            others_served,
        } = outcome;
        println!(
            "| {name} | {rules} | {honest} | {} | {:.0} ms | {:.0} ms | {others} | {others_served} |",
            served.len(),
            quantile(&served, 0.5),
            quantile(&served, 0.99)
        );
    }
}

struct Outcome {
    honest: usize,
    /// The times of those who were served, without the time in which their own machine solved a challenge.
    served: Vec<Duration>,
    others: usize,
    others_served: usize,
}

async fn send(router: &Router, flood: Flood) -> Outcome {
    let mut interval = tokio::time::interval(Duration::from_secs(1) / FLOOD);
    let (mut honest, mut others) = (Vec::new(), Vec::new());
    for number in 0..FLOOD * SECONDS {
        interval.tick().await;
        let router = router.clone();
        if number % HONEST == 0 {
            honest.push(tokio::spawn(resident(
                router,
                Ipv4Addr::from(0xC633_0000 + number),
            )));
        } else if let Flood::From(addresses) = flood {
            others.push(tokio::spawn(attacker(
                router,
                Ipv4Addr::from(0x0A00_0000 + number % addresses),
                number,
            )));
        }
    }
    let mut outcome = Outcome {
        honest: honest.len(),
        served: Vec::new(),
        others: others.len(),
        others_served: 0,
    };
    for task in honest {
        outcome.served.extend(task.await.unwrap());
    }
    for task in others {
        outcome.others_served += usize::from(task.await.unwrap());
    }
    outcome.served.sort();
    outcome
}

/// Asks once, and solves a challenge where one is asked for.
async fn resident(router: Router, address: Ipv4Addr) -> Option<Duration> {
    let mut body = json!({"question": "Was kostet ein Reisepass?", "language": "de"});
    let start = Instant::now();
    let (status, answer) = ask(&router, address, &body).await;
    let mut took = start.elapsed();
    if answer["type"] == "urn:stadtlotse:problem:proof" {
        let start = Instant::now();
        let request = Request::get("/api/v1/challenge")
            .body(Body::empty())
            .unwrap();
        let (_, challenge) = call(&router, address, request).await;
        took += start.elapsed();
        body["proof"] = tokio::task::spawn_blocking(move || solve(challenge))
            .await
            .unwrap();
        let start = Instant::now();
        let (status, _) = ask(&router, address, &body).await;
        took += start.elapsed();
        return (status == StatusCode::OK).then_some(took);
    }
    (status == StatusCode::OK).then_some(took)
}

/// Asks by the interface and by forms in turn, and solves nothing.
async fn attacker(router: Router, address: Ipv4Addr, number: u32) -> bool {
    if number.is_multiple_of(2) {
        let body = json!({"question": format!("Was kostet Nummer {number}?"), "language": "de"});
        return ask(&router, address, &body).await.0 == StatusCode::OK;
    }
    let request = Request::post("/chat")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!(
            "question=Was+kostet+Nummer+{number}&language=de"
        )));
    call(&router, address, request.unwrap()).await.0 == StatusCode::OK
}

fn solve(challenge: Value) -> Value {
    let challenge: Challenge = serde_json::from_value(challenge).unwrap();
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
        .unwrap()
        .unwrap();
    let payload = Payload {
        challenge,
        solution,
    };
    json!(BASE64_STANDARD.encode(serde_json::to_vec(&payload).unwrap()))
}

async fn ask(router: &Router, address: Ipv4Addr, body: &Value) -> (StatusCode, Value) {
    let request = Request::post("/api/v1/ask")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()));
    call(router, address, request.unwrap()).await
}

async fn call(
    router: &Router,
    address: Ipv4Addr,
    mut request: Request<Body>,
) -> (StatusCode, Value) {
    let peer = SocketAddr::from((address, 4711));
    request.extensions_mut().insert(ConnectInfo(peer));
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    (status, serde_json::from_slice(&bytes).unwrap_or_default())
}

fn router(
    (assistant, storage): &(Assistant, Storage),
    config: &Config,
    folder: &std::path::Path,
    limited: bool,
) -> Router {
    let mut config = config.clone();
    // Solving is done on the machine that answers, which in life it is not: little work, so that it does not count.
    config.limits.challenge.cost = 100;
    config.limits.challenge.cost_under_load = 100;
    config.limits.ask.all = RateConfig {
        quota: ALLOWED * 60,
        ..config.limits.ask.all
    };
    if !limited {
        config.limits.ask.client = WIDE;
        config.limits.ask.origin = WIDE;
        config.limits.ask.all = WIDE;
    }
    config.site.folder = support::site(folder);
    let site = Site::read(&config, &assistant.parts().locales).unwrap();
    let key = ConversationKey::random().unwrap();
    let state = AppState::new(
        assistant.clone(),
        key,
        Arc::new(config),
        site,
        storage.clone(),
    );
    public_router(state.unwrap())
}

async fn assistant(config: &Config) -> (Assistant, Storage) {
    let storage = Storage::open(&config.storage.url, 2).await.unwrap();
    let now = "2026-11-22T10:00:00+01:00[Europe/Berlin]".parse().unwrap();
    storage
        .replace_catalogue(&support::small_catalogue(), &now)
        .await
        .unwrap();
    let assistant = Assistant::new(AssistantParts {
        encoder: Some(Encoder::start(&config.model).unwrap()),
        locales: Arc::new(Locales::load(&config.assistant.languages, None).unwrap()),
        vocabularies: Vocabularies::load().unwrap(),
        town: config.town.clone(),
        clock: Clock::fixed(&now),
    });
    indexing::publish(&storage, &assistant).await.unwrap();
    (assistant, storage)
}
