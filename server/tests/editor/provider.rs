//! A small OpenID provider of the town's directory: a real one on this machine, with its own key. It can be spoilt in the ways in which
//! somebody might try to get in.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD as BASE64_URL},
};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;

pub(crate) const CLIENT: &str = "stadtlotse";
pub(crate) const SECRET: &str = "ein langes Geheimnis: nur für Prüfungen";

/// What is wrong with the provider's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spoilt {
    Nothing,
    Nonce,
    NoNonce,
    Audience,
    SecondAudience,
    OtherClient,
    Issuer,
    Expired,
    Stale,
    Unsigned,
    SignedWithPublicKey,
    SignedWithSecret,
    ForeignKey,
    Claims,
    NoToken,
    TwoMegabytes,
    Redirect,
}

/// The provider.
#[derive(Clone)]
pub(crate) struct Provider(Arc<Inner>);

struct Inner {
    issuer: String,
    state: Mutex<Inside>,
}

struct Inside {
    key: EcdsaKeyPair,
    kid: String,
    spoilt: Spoilt,
    now: Timestamp,
    claims: Value,
    codes: HashMap<String, Granted>,
    discovered: u32,
}

/// What somebody was let in for.
struct Granted {
    subject: String,
    nonce: String,
    challenge: String,
    redirect: String,
}

fn new_key() -> EcdsaKeyPair {
    let random = SystemRandom::new();
    let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
    let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
    EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).unwrap()
}

impl Provider {
    pub(crate) async fn start(now: Timestamp) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}/realms/stadt", listener.local_addr().unwrap());
        let inside = Inside {
            key: new_key(),
            kid: "1".to_owned(),
            spoilt: Spoilt::Nothing,
            now,
            claims: json!({"preferred_username": "anna.amt"}),
            codes: HashMap::new(),
            discovered: 0,
        };
        let state = Mutex::new(inside);
        let provider = Self(Arc::new(Inner { issuer, state }));
        let router = Router::new()
            .route(
                "/realms/stadt/.well-known/openid-configuration",
                get(discovery),
            )
            .route("/realms/stadt/keys", get(keys))
            .route("/realms/stadt/token", post(token))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        provider
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.0.issuer
    }

    fn inside(&self) -> std::sync::MutexGuard<'_, Inside> {
        self.0.state.lock().unwrap()
    }

    pub(crate) fn spoil(&self, spoilt: Spoilt) {
        self.inside().spoilt = spoilt;
    }

    pub(crate) fn set_now(&self, now: Timestamp) {
        self.inside().now = now;
    }

    /// What tokens say beside what they must.
    pub(crate) fn set_claims(&self, claims: Value) {
        self.inside().claims = claims;
    }

    /// How often it was asked what it is.
    pub(crate) fn discovered(&self) -> u32 {
        self.inside().discovered
    }

    /// Signs with another key from now on.
    pub(crate) fn change_key(&self) {
        let mut inside = self.inside();
        inside.key = new_key();
        inside.kid.push('1');
    }

    /// What the provider does with somebody who comes by `address` and is `subject` in the directory: the parameters of the way back.
    pub(crate) fn let_in(&self, address: &str, subject: &str) -> HashMap<String, String> {
        let (endpoint, query) = address.split_once('?').unwrap();
        assert_eq!(endpoint, format!("{}/authorize", self.issuer()));
        let asked: HashMap<String, String> = serde_urlencoded::from_str(query).unwrap();
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["client_id"], CLIENT);
        assert_eq!(asked["code_challenge_method"], "S256");
        assert!(asked["scope"].split(' ').any(|scope| scope == "openid"));
        assert!(asked["nonce"].len() >= 22 && asked["state"].len() >= 22);
        let mut inside = self.inside();
        let code = format!("code-{}", inside.codes.len());
        let granted = Granted {
            subject: subject.to_owned(),
            nonce: asked["nonce"].clone(),
            challenge: asked["code_challenge"].clone(),
            redirect: asked["redirect_uri"].clone(),
        };
        inside.codes.insert(code.clone(), granted);
        [
            ("code".to_owned(), code),
            ("state".to_owned(), asked["state"].clone()),
        ]
        .into()
    }
}

impl Inside {
    /// The public key, as a JSON Web Key.
    fn public(&self) -> Value {
        let point = self.key.public_key().as_ref();
        json!({
            "kty": "EC", "use": "sig", "alg": "ES256", "crv": "P-256", "kid": self.kid,
            "x": BASE64_URL.encode(&point[1..33]), "y": BASE64_URL.encode(&point[33..65]),
        })
    }

    fn token(&self, issuer: &str, granted: &Granted) -> String {
        let now = self.now.as_second();
        let mut claims = json!({
            "iss": issuer, "sub": granted.subject, "aud": CLIENT, "nonce": granted.nonce,
            "iat": now, "exp": now + 300, "auth_time": now - 20,
        });
        let fields = claims.as_object_mut().unwrap();
        fields.extend(self.claims.as_object().unwrap().clone());
        match self.spoilt {
            Spoilt::Nonce => claims["nonce"] = "another".into(),
            Spoilt::NoNonce => drop(fields.remove("nonce")),
            Spoilt::Audience => claims["aud"] = "another".into(),
            Spoilt::SecondAudience => claims["aud"] = json!([CLIENT, "another"]),
            Spoilt::OtherClient => claims["azp"] = "another".into(),
            Spoilt::Issuer => claims["iss"] = "https://evil.example".into(),
            Spoilt::Expired => claims["exp"] = (now - 1).into(),
            Spoilt::Stale => claims["iat"] = (now - 3600).into(),
            _ => {}
        }
        let algorithm = match self.spoilt {
            Spoilt::Unsigned => "none",
            Spoilt::SignedWithPublicKey | Spoilt::SignedWithSecret => "HS256",
            _ => "ES256",
        };
        let head = json!({"alg": algorithm, "typ": "JWT", "kid": self.kid});
        let part = |value: &Value| BASE64_URL.encode(value.to_string());
        let signed = format!("{}.{}", part(&head), part(&claims));
        let hmac = |key: &[u8]| {
            let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
            mac.update(signed.as_bytes());
            mac.finalize().into_bytes().to_vec()
        };
        let ecdsa = |key: &EcdsaKeyPair| {
            let signature = key.sign(&SystemRandom::new(), signed.as_bytes());
            signature.unwrap().as_ref().to_vec()
        };
        let signature = match self.spoilt {
            Spoilt::Unsigned => Vec::new(),
            Spoilt::SignedWithPublicKey => hmac(self.key.public_key().as_ref()),
            Spoilt::SignedWithSecret => hmac(SECRET.as_bytes()),
            Spoilt::ForeignKey => ecdsa(&new_key()),
            _ => ecdsa(&self.key),
        };
        let signed = if self.spoilt == Spoilt::Claims {
            // The signature is that of another person's token.
            claims["sub"] = "somebody else".into();
            format!("{}.{}", part(&head), part(&claims))
        } else {
            signed
        };
        format!("{signed}.{}", BASE64_URL.encode(signature))
    }
}

async fn discovery(State(provider): State<Provider>) -> Response {
    let issuer = provider.issuer();
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
    });
    let mut inside = provider.inside();
    inside.discovered += 1;
    match inside.spoilt {
        Spoilt::TwoMegabytes => {
            let mut document = document;
            document["padding"] = "x".repeat(2 * 1024 * 1024).into();
            Json(document).into_response()
        }
        Spoilt::Redirect => {
            let elsewhere = (header::LOCATION, "http://127.0.0.1:1/".to_owned());
            (StatusCode::FOUND, [elsewhere]).into_response()
        }
        _ => Json(document).into_response(),
    }
}

async fn keys(State(provider): State<Provider>) -> Json<Value> {
    Json(json!({"keys": [provider.inside().public()]}))
}

async fn token(
    State(provider): State<Provider>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let refused = |error: &str| {
        let body = Json(json!({"error": error}));
        (StatusCode::BAD_REQUEST, body).into_response()
    };
    // RFC 6749, section 2.3.1: both parts are form-encoded before they are joined.
    let part = |text: &str| {
        let encoded = serde_urlencoded::to_string([("x", text)]).unwrap();
        encoded["x=".len()..].to_owned()
    };
    let pair = BASE64_STANDARD.encode(format!("{}:{}", part(CLIENT), part(SECRET)));
    let sent = headers.get(header::AUTHORIZATION);
    if sent.is_none_or(|sent| sent.to_str().unwrap() != format!("Basic {pair}")) {
        return refused("invalid_client");
    }
    let mut inside = provider.inside();
    let Some(granted) = inside.codes.remove(&form["code"]) else {
        return refused("invalid_grant");
    };
    let challenge = BASE64_URL.encode(Sha256::digest(form["code_verifier"].as_bytes()));
    if challenge != granted.challenge || form["redirect_uri"] != granted.redirect {
        return refused("invalid_grant");
    }
    let mut answer = json!({"access_token": "unused", "token_type": "Bearer", "expires_in": 60});
    if inside.spoilt != Spoilt::NoToken {
        answer["id_token"] = inside.token(provider.issuer(), &granted).into();
    }
    Json(answer).into_response()
}
