//! The router under test. The model is loaded once for all tests.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, Request, StatusCode, header},
};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use stadtlotse::{
    answering::{Assistant, AssistantParts, ConversationKey, Vocabularies},
    clock::Clock,
    config::{Config, RateConfig},
    http::{AppState, InternalState, Site, internal_router, public_router},
    indexing,
    insight::Counter,
    locale::Locales,
    model::Encoder,
    publishing::Publisher,
    storage::Storage,
};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tower::ServiceExt;

use super::support;

/// Sunday, 22 November 2026, in the morning.
const NOW: &str = "2026-11-22T10:00:00+01:00[Europe/Berlin]";

/// A limit that no test reaches unless it is about the limit.
pub(crate) const MUCH: RateConfig = RateConfig {
    quota: 60_000,
    window_seconds: 60,
    burst: 10_000,
    soft: 10_000,
};

static SHARED: OnceCell<(Assistant, Storage, TempDir)> = OnceCell::const_new();

/// An app of one test's own around the shared assistant.
pub(crate) struct TestApp {
    pub(crate) public: Router,
    pub(crate) internal: Router,
    /// The database, shared by all tests.
    pub(crate) storage: Storage,
    /// What this app has counted.
    pub(crate) counter: Arc<Counter>,
    _folder: TempDir,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .unwrap_or_else(|| panic!("no header {name}"))
            .to_str()
            .unwrap()
    }

    /// Checks that this is a problem with this status and the last part of its type; gives its detail.
    #[track_caller]
    pub(crate) fn problem(&self, status: u16, kind: &str) -> String {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        assert_eq!(self.header("content-type"), "application/problem+json");
        let body = self.json();
        assert!(body["type"].as_str().unwrap().ends_with(kind), "{body}");
        assert_eq!(body["status"], status);
        body["detail"].as_str().unwrap().to_owned()
    }
}

impl TestApp {
    pub(crate) async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// With a configuration of its own.
    pub(crate) async fn start_with(change: impl FnOnce(&mut Config)) -> Self {
        let (assistant, storage, _) = SHARED.get_or_init(shared).await;
        let key = ConversationKey::random().unwrap();
        Self::around(assistant.clone(), storage.clone(), key, change)
    }

    /// As one of several processes that share `key`, the database and the Redis at `url`.
    pub(crate) async fn replica(key: &ConversationKey, url: &str) -> Self {
        let (assistant, storage, _) = SHARED.get_or_init(shared).await;
        Self::around(assistant.clone(), storage.clone(), key.clone(), |config| {
            config.redis.urls = vec![url.to_owned()];
            config.redis.deadline_ms = 1000;
        })
    }

    /// Waits until Redis is in use, or no longer is.
    pub(crate) async fn until_shared(&self, shared: bool) {
        let line = format!("stadtlotse_limit_shared {}", u8::from(shared));
        for _ in 0..400 {
            let request = Request::get("/metrics").body(Body::empty()).unwrap();
            let metrics = self.send_internal(request).await.text;
            if metrics.lines().any(|found| found == line) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        panic!("after 10 s there is no `{line}`");
    }

    /// Around an assistant that knows nothing yet.
    pub(crate) async fn starting() -> Self {
        let storage = Storage::open("sqlite::memory:", 1).await.unwrap();
        let key = ConversationKey::random().unwrap();
        Self::around(assistant(None), storage, key, |_| {})
    }

    fn around(
        assistant: Assistant,
        storage: Storage,
        key: ConversationKey,
        change: impl FnOnce(&mut Config),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut config = support::config(&folder);
        for rate in [&mut config.limits.ask.client, &mut config.limits.ask.all] {
            *rate = MUCH;
        }
        config.site.folder = support::site(folder.path());
        change(&mut config);
        let site = Site::read(&config, &assistant.parts().locales).unwrap();
        let shared = Arc::new(config.clone());
        let state = AppState::new(assistant.clone(), key, shared, site, storage.clone()).unwrap();
        let publisher = Publisher::new(storage.clone(), assistant, state.switch());
        let internal = InternalState::new(state.clone(), publisher, &config).unwrap();
        Self {
            counter: state.counter(),
            public: public_router(state),
            internal: internal_router(internal),
            storage,
            _folder: folder,
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    pub(crate) async fn ask(&self, body: Value) -> Answer {
        self.post("/api/v1/ask", "application/json", body.to_string())
            .await
    }

    /// The answer to a question on a page in `language`.
    pub(crate) async fn ask_in(&self, language: &str, question: &str) -> Value {
        let answer = self
            .ask(json!({"question": question, "language": language}))
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        answer.json()
    }

    pub(crate) async fn post(&self, path: &str, media_type: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, media_type);
        self.send(request.body(body.into()).unwrap()).await
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        self.send_from("192.0.2.7:5000", request).await
    }

    /// From another address than the usual one.
    pub(crate) async fn send_from(&self, peer: &str, mut request: Request<Body>) -> Answer {
        let client: SocketAddr = peer.parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(client));
        answer(self.public.clone(), request).await
    }

    pub(crate) async fn send_internal(&self, request: Request<Body>) -> Answer {
        answer(self.internal.clone(), request).await
    }
}

async fn answer(router: Router, request: Request<Body>) -> Answer {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Answer {
        status: parts.status,
        headers: parts.headers,
        text,
    }
}

fn assistant(encoder: Option<Encoder>) -> Assistant {
    let config = Config::read(None).unwrap();
    Assistant::new(AssistantParts {
        encoder,
        locales: Arc::new(Locales::load(&config.assistant.languages, None).unwrap()),
        vocabularies: Vocabularies::load().unwrap(),
        town: config.town,
        clock: Clock::fixed(&NOW.parse().unwrap()),
    })
}

async fn shared() -> (Assistant, Storage, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut config = support::config(&folder);
    config.model.queue = 1000;
    config.model.longest_wait_ms = 60_000;
    let storage = Storage::open(&config.storage.url, 2).await.unwrap();
    let now = NOW.parse().unwrap();
    storage
        .replace_catalogue(&support::small_catalogue(), &now)
        .await
        .unwrap();
    let assistant = assistant(Some(Encoder::start(&config.model).unwrap()));
    indexing::publish(&storage, &assistant).await.unwrap();
    (assistant, storage, folder)
}
