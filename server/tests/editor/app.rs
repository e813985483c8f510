//! The routers under test, and people who sign in.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use http_body_util::BodyExt;
use jiff::{SignedDuration, Timestamp};
use stadtlotse::{
    answering::{Assistant, AssistantParts, ConversationKey, Vocabularies},
    clock::Clock,
    config::Config,
    editors::{
        Account, EditorKey, Invitation, InvitationCode, Role, SessionToken,
        password::{Password, hash},
        second_factor::RecoveryCodes,
    },
    http::{AppState, InternalState, Site, internal_router, public_router},
    indexing,
    insight::Counter,
    locale::Locales,
    model::Encoder,
    publishing::{Duty, Publisher},
    storage::{Activation, Pulse, SignIn, Storage},
};
use tempfile::TempDir;
use tower::ServiceExt;

use super::support;

/// Monday, 23 November 2026, in the morning.
const NOW: &str = "2026-11-23T10:00:00+01:00[Europe/Berlin]";
pub(crate) const PASSWORD: &str = "vier grüne Boote segeln";

/// A town's editor with both listeners.
pub(crate) struct TestEditor {
    pub(crate) public: Router,
    pub(crate) internal: Router,
    pub(crate) storage: Storage,
    pub(crate) key: EditorKey,
    /// What was counted and is not stored yet.
    pub(crate) counter: Arc<Counter>,
    publisher: Publisher,
    seen: Option<Pulse>,
    pub(crate) clock: Clock,
    pub(crate) config: Config,
    now: Timestamp,
    folder: TempDir,
}

/// Whether the model is there; without it words alone find the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Model {
    Loaded,
    Absent,
}

/// Somebody with an account, signed in.
pub(crate) struct Person {
    pub(crate) account: Account,
    pub(crate) token: SessionToken,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    /// Where it leads.
    pub(crate) fn location(&self) -> &str {
        let location = self.headers.get(header::LOCATION);
        location.map_or("", |value| value.to_str().unwrap())
    }

    /// The value of a hidden field.
    #[track_caller]
    pub(crate) fn hidden(&self, name: &str) -> String {
        let marker = format!("name=\"{name}\" value=\"");
        let start = self.text.find(&marker);
        let start = start.unwrap_or_else(|| panic!("no field {name} in {}", self.text));
        let rest = &self.text[start + marker.len()..];
        rest[..rest.find('"').unwrap()].to_owned()
    }
}

impl TestEditor {
    pub(crate) async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// With another configuration.
    pub(crate) async fn start_with(change: impl FnOnce(&mut Config)) -> Self {
        Self::start_beside(Model::Absent, change).await
    }

    /// With or without the model.
    pub(crate) async fn start_beside(model: Model, change: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut config = support::config(&folder);
        config.site.folder = support::site(folder.path());
        // Attempts to sign in are limited by tests of their own.
        config.limits.sign_in.client.burst = 10_000;
        config.limits.sign_in.client.soft = 10_000;
        config.limits.sign_in.all.burst = 10_000;
        config.limits.sign_in.all.soft = 10_000;
        change(&mut config);
        let storage = Storage::open(&config.storage.url, 2).await.unwrap();
        let now: jiff::Zoned = NOW.parse().unwrap();
        storage
            .replace_catalogue(&support::small_catalogue(), &now)
            .await
            .unwrap();
        let clock = Clock::fixed(&now);
        let encoder = (model == Model::Loaded).then(|| Encoder::start(&config.model).unwrap());
        let assistant = assistant(&config, clock.clone(), encoder);
        indexing::publish(&storage, &assistant).await.unwrap();
        let site = Site::read(&config, &assistant.parts().locales).unwrap();
        let state = AppState::new(
            assistant.clone(),
            ConversationKey::random().unwrap(),
            Arc::new(config.clone()),
            site,
            storage.clone(),
        )
        .unwrap();
        let publisher = Publisher::new(storage.clone(), assistant, state.switch());
        let internal = InternalState::new(state.clone(), publisher.clone(), &config).unwrap();
        Self {
            counter: state.counter(),
            public: public_router(state),
            internal: internal_router(internal),
            key: EditorKey::read_or_make(&config.data.folder).unwrap(),
            seen: Some(storage.find_pulse().await.unwrap()),
            storage,
            publisher,
            clock,
            config,
            now: now.timestamp(),
            folder,
        }
    }

    /// The time.
    pub(crate) const fn now(&self) -> Timestamp {
        self.now
    }

    /// Lets time pass.
    pub(crate) fn wait(&mut self, time: SignedDuration) {
        self.now += time;
        self.clock.set(self.now);
    }

    /// What the running server does twice a second.
    pub(crate) async fn beat(&mut self) {
        self.publisher
            .beat(Duty::Publishes, &mut self.seen)
            .await
            .unwrap();
    }

    /// Somebody with an account of that role, signed in just now.
    pub(crate) async fn person(&self, name: &str, role: Role) -> Person {
        let (invitation, code) = Invitation::new(name.to_owned(), role, self.now).unwrap();
        assert!(
            self.storage
                .invite_from_host(&invitation, &code, self.now)
                .await
                .unwrap()
        );
        let password = hash(&Password::parse(PASSWORD, name).unwrap());
        let (_, recovery) = RecoveryCodes::generate();
        let token = SessionToken::random().unwrap();
        let activation = Activation {
            invitation: &invitation,
            password: &password,
            step: 1,
            recovery: &recovery,
            token: &token,
            now: self.now,
        };
        assert!(self.storage.activate_account(activation).await.unwrap());
        let stored = self.storage.find_account(&invitation.account).await;
        Person {
            account: stored.unwrap().unwrap().account,
            token,
        }
    }

    /// Another session of the same person.
    pub(crate) async fn again(&self, person: &Person) -> Person {
        let token = SessionToken::random().unwrap();
        let sign_in = SignIn {
            account: &person.account,
            step: None,
            recovery: None,
            passkey: None,
            directory: None,
            token: &token,
            replaced: None,
            now: self.now,
        };
        assert!(self.storage.sign_in(sign_in).await.unwrap());
        Person {
            account: person.account.clone(),
            token,
        }
    }

    /// An invitation with its code.
    pub(crate) async fn invite(&self, name: &str, role: Role) -> (Invitation, InvitationCode) {
        let (invitation, code) = Invitation::new(name.to_owned(), role, self.now).unwrap();
        let is_free = self
            .storage
            .invite_from_host(&invitation, &code, self.now)
            .await
            .unwrap();
        assert!(is_free);
        (invitation, code)
    }

    /// The code that an app shows now for the `enrolment`-th second factor of an account.
    pub(crate) fn code(&self, account: &stadtlotse::editors::AccountId, enrolment: u32) -> String {
        let secret = self.key.second_factor(account, enrolment);
        let totp = totp_rs::Builder::new()
            .with_algorithm(totp_rs::Algorithm::SHA1)
            .with_digits(6)
            .with_step_duration(30)
            .with_skew(0)
            .with_secret(secret.to_bytes())
            .build()
            .unwrap();
        totp.generate(u64::try_from(self.now.as_second()).unwrap())
            .to_string()
    }

    pub(crate) async fn get(&self, person: Option<&Person>, path: &str) -> Answer {
        let mut request = Request::get(path);
        if let Some(person) = person {
            request = request.header(header::COOKIE, cookie(person));
        }
        send(&self.internal, request.body(Body::empty()).unwrap()).await
    }

    /// Sends a form with the proof of the person's session.
    pub(crate) async fn post(
        &self,
        person: Option<&Person>,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let mut fields = fields.to_vec();
        let proof = person.map(|person| person.token.form_proof());
        if let Some(proof) = &proof {
            fields.push(("proof", proof));
        }
        self.post_raw(person, path, &fields, &[]).await
    }

    /// Sends a form as it is.
    pub(crate) async fn post_raw(
        &self,
        person: Option<&Person>,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request =
            Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(person) = person {
            request = request.header(header::COOKIE, cookie(person));
        }
        let body = serde_urlencoded::to_string(fields).unwrap();
        send(&self.internal, request.body(Body::from(body)).unwrap()).await
    }

    /// Asks as a resident does.
    pub(crate) async fn ask(&self, question: &str) -> Answer {
        let body = serde_json::json!({"question": question, "language": "de"});
        self.send_json("/api/v1/ask", &body).await
    }

    /// Asks, and lets the town read the question. The code that takes it back.
    pub(crate) async fn share(&self, question: &str) -> String {
        let answer: serde_json::Value =
            serde_json::from_str(&self.ask(question).await.text).unwrap();
        let body = serde_json::json!({"answer": answer["id"], "question": question});
        let shared = self.send_json("/api/v1/share", &body).await;
        assert_eq!(shared.status, 201, "{}", shared.text);
        let shared: serde_json::Value = serde_json::from_str(&shared.text).unwrap();
        shared["code"].as_str().unwrap().to_owned()
    }

    async fn send_json(&self, path: &str, body: &serde_json::Value) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()))
            .unwrap();
        send(&self.public, request).await
    }

    /// Another process keeps the database for itself until the connection is dropped.
    pub(crate) async fn lock_database(&self) -> sea_orm::DatabaseConnection {
        let url = support::config(&self.folder).storage.url;
        let mut options = sea_orm::ConnectOptions::new(url);
        options.max_connections(1);
        let connection = sea_orm::Database::connect(options).await.unwrap();
        sea_orm::ConnectionTrait::execute_unprepared(&connection, "BEGIN IMMEDIATE")
            .await
            .unwrap();
        connection
    }

    /// The person as a handler sees them.
    pub(crate) async fn staff(&self, person: &Person) -> stadtlotse::editors::Staff {
        let session = self.storage.find_session(&person.token).await;
        let session = session.unwrap().unwrap();
        stadtlotse::editors::Staff::of(&session, &person.account, self.now).unwrap()
    }

    /// The actions of the audit log, in order.
    pub(crate) async fn actions(&self) -> Vec<&'static str> {
        let entries = self.storage.find_audit().await.unwrap();
        stadtlotse::editors::audit::verify(&entries).unwrap();
        entries.iter().map(|entry| entry.action.key()).collect()
    }
}

fn cookie(person: &Person) -> String {
    format!("__Host-stadtlotse-editor={}", person.token.expose())
}

pub(crate) async fn send(router: &Router, request: Request<Body>) -> Answer {
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    Answer {
        status: parts.status,
        headers: parts.headers,
        text: String::from_utf8_lossy(&bytes).into_owned(),
    }
}

fn assistant(config: &Config, clock: Clock, encoder: Option<Encoder>) -> Assistant {
    Assistant::new(AssistantParts {
        encoder,
        locales: Arc::new(Locales::load(&config.assistant.languages, None).unwrap()),
        vocabularies: Vocabularies::load().unwrap(),
        town: config.town.clone(),
        clock,
    })
}
