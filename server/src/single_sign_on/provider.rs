//! The provider of the town's directory: the only place with openidconnect, and the only one that calls another machine over HTTP.
//!
//! It calls one origin, the issuer's, whatever the provider's documents say. It follows no redirect, reads at most a megabyte and waits five
//! seconds.

use std::{fs, future::Future, io::Cursor, pin::Pin, sync::Arc, time::Duration};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AsyncHttpClient, AuthenticationContextClass, AuthenticationFlow, AuthorizationCode,
    ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse,
    IdTokenVerifier, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    SignatureVerificationError, TokenResponse,
    core::{
        CoreClient, CoreIdToken, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreResponseType,
    },
    http, url,
};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};
use serde_json::Value;
use subtle::ConstantTimeEq;
use tokio::sync::Mutex;

use super::{SetUpError, SignOnError};
use crate::config::{ConfigError, SingleSignOnConfig};

/// A provider that takes longer does not answer.
const DEADLINE: Duration = Duration::from_secs(5);
/// What is longer is no document of a provider.
const MAX_BYTES: usize = 1024 * 1024;
/// So long its documents and keys are not asked for again.
const KEPT: SignedDuration = SignedDuration::from_hours(1);
/// A key that is not known is asked for at most so often, and so is a provider that did not answer.
const AGAIN_AFTER: SignedDuration = SignedDuration::from_secs(30);
/// A token is at most so old when it comes.
const OLDEST_TOKEN: SignedDuration = SignedDuration::from_mins(10);
/// Clocks may differ by so much.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(60);
/// The page of the editor to which the provider sends people back.
const RETURN: &str = "/editor/single-sign-on";

/// Signatures that somebody with the public key alone cannot make.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What was asked of the provider for one person.
pub(super) struct Asked {
    state: CsrfToken,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

impl Asked {
    /// Whether an answer carries the state of this question.
    pub(super) fn is_answered_by(&self, state: &str) -> bool {
        let ours = self.state.secret().as_bytes();
        ours.ct_eq(state.as_bytes()).into()
    }
}

/// A verified token.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) issuer: String,
    pub(super) subject: String,
    pub(super) claims: Value,
}

/// The provider.
pub(super) struct Provider {
    caller: Caller,
    issuer: IssuerUrl,
    id: ClientId,
    secret: ClientSecret,
    redirect: RedirectUrl,
    scopes: Vec<Scope>,
    known: Mutex<Known>,
}

/// What is known of the provider.
#[derive(Default)]
struct Known {
    metadata: Option<(CoreProviderMetadata, Timestamp)>,
    asked_at: Option<Timestamp>,
}

impl Provider {
    pub(super) fn new(config: &SingleSignOnConfig, address: &str) -> Result<Self, SetUpError> {
        let unfit = |error: url::ParseError| SetUpError::Address(error.to_string());
        let issuer = IssuerUrl::new(config.issuer.clone()).map_err(unfit)?;
        Ok(Self {
            caller: Caller::new(config, &issuer)?,
            issuer,
            id: ClientId::new(config.client_id.clone()),
            secret: ClientSecret::new(config.secret()?),
            redirect: RedirectUrl::new(format!("{address}{RETURN}")).map_err(unfit)?,
            scopes: config.scopes.iter().cloned().map(Scope::new).collect(),
            known: Mutex::default(),
        })
    }

    /// Whether an answer that names this issuer is the provider's (RFC 9207); most providers name none.
    pub(super) fn is_named(&self, issuer: &str) -> bool {
        issuer.is_empty() || issuer == self.issuer.as_str()
    }

    /// Where to send somebody, and what to remember of it.
    pub(super) async fn ask(
        &self,
        acr: &[String],
        now: Timestamp,
    ) -> Result<(String, Asked), SignOnError> {
        let metadata = self.metadata(now, KEPT).await?;
        let client = CoreClient::from_provider_metadata(
            metadata,
            self.id.clone(),
            Some(self.secret.clone()),
        )
        .set_redirect_uri(self.redirect.clone());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = client
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scopes(self.scopes.iter().cloned())
            .set_pkce_challenge(challenge);
        for value in acr {
            request =
                request.add_auth_context_value(AuthenticationContextClass::new(value.clone()));
        }
        let (address, state, nonce) = request.url();
        let asked = Asked {
            state,
            nonce,
            verifier,
        };
        Ok((address.to_string(), asked))
    }

    /// Redeems a code and verifies the token that it brings.
    pub(super) async fn redeem(
        &self,
        code: &str,
        asked: Asked,
        now: Timestamp,
    ) -> Result<Token, SignOnError> {
        let metadata = self.metadata(now, KEPT).await?;
        let client = CoreClient::from_provider_metadata(
            metadata.clone(),
            self.id.clone(),
            Some(self.secret.clone()),
        )
        .set_redirect_uri(self.redirect.clone());
        let request = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|_| SignOnError::Unreachable)?
            .set_pkce_verifier(asked.verifier);
        let answer = request.request_async(&self.caller).await;
        let answer = answer.map_err(|error| {
            tracing::warn!(%error, "The provider of single sign-on redeemed no code");
            match error {
                openidconnect::RequestTokenError::Request(_) => SignOnError::Unreachable,
                _ => SignOnError::Unproven,
            }
        })?;
        let token = answer.id_token().ok_or(SignOnError::Unproven)?;
        match self.verify(token, metadata, &asked.nonce, now) {
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            )) => {
                // The provider may have changed its keys since.
                let metadata = self.metadata(now, AGAIN_AFTER).await?;
                self.verify(token, metadata, &asked.nonce, now)
            }
            verified => verified,
        }
        .map_err(|error| {
            tracing::warn!(%error, "A token of single sign-on was refused");
            SignOnError::Unproven
        })
    }

    fn verify(
        &self,
        token: &CoreIdToken,
        metadata: CoreProviderMetadata,
        nonce: &Nonce,
        now: Timestamp,
    ) -> Result<Token, ClaimsVerificationError> {
        let other = |text: &str| ClaimsVerificationError::Other(text.to_owned());
        let time = chrono::DateTime::from_timestamp(now.as_second(), 0)
            .ok_or_else(|| other("there is no time"))?;
        let verifier = IdTokenVerifier::new_public_client(
            self.id.clone(),
            self.issuer.clone(),
            metadata.jwks().clone(),
        )
        .set_allowed_algs(SIGNATURES)
        .set_time_fn(move || time)
        .set_issue_time_verifier_fn(move |issued| {
            let age = now.as_second() - issued.timestamp();
            if age < -TOLERANCE.as_secs() || age > OLDEST_TOKEN.as_secs() {
                return Err("the token is not from now".to_owned());
            }
            Ok(())
        });
        let claims = token.claims(&verifier, nonce)?;
        // A token that another client asked for is not meant for us, even where it names us as well.
        if claims
            .authorized_party()
            .is_some_and(|party| *party != self.id)
        {
            return Err(other("the token was made for another client"));
        }
        Ok(Token {
            issuer: self.issuer.to_string(),
            subject: claims.subject().to_string(),
            claims: payload(token).ok_or_else(|| other("the token has no claims"))?,
        })
    }

    /// What the provider says of itself: not older than `oldest`, and asked for at most every [`AGAIN_AFTER`].
    async fn metadata(
        &self,
        now: Timestamp,
        oldest: SignedDuration,
    ) -> Result<CoreProviderMetadata, SignOnError> {
        let mut known = self.known.lock().await;
        let age = |at: Timestamp| now.duration_since(at);
        let may_ask = known.asked_at.is_none_or(|at| age(at) >= AGAIN_AFTER);
        if let Some((metadata, at)) = &known.metadata
            && (age(*at) < oldest || !may_ask && age(*at) < KEPT)
        {
            return Ok(metadata.clone());
        }
        if !may_ask {
            return Err(SignOnError::Unreachable);
        }
        known.asked_at = Some(now);
        let found = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.caller).await;
        let found = found.map_err(|error| {
            tracing::warn!(%error, "The provider of single sign-on does not answer");
            SignOnError::Unreachable
        })?;
        if !self.caller.is_own(found.authorization_endpoint().url()) {
            tracing::warn!("The provider of single sign-on sends people to another host");
            return Err(SignOnError::Unreachable);
        }
        known.metadata = Some((found.clone(), now));
        Ok(found)
    }
}

/// The claims of a token that has been verified.
fn payload(token: &CoreIdToken) -> Option<Value> {
    let text = token.to_string();
    let payload = text.split('.').nth(1)?;
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(payload).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// Calls the provider.
struct Caller {
    client: Client<HttpsConnector<HttpConnector>, Full<Cursor<Vec<u8>>>>,
    origin: url::Origin,
}

/// The provider was not called, or did not answer.
#[derive(Debug, thiserror::Error)]
enum CallError {
    #[error("it names an address of another host, which is not called")]
    Elsewhere,
    #[error("it took longer than {} seconds", DEADLINE.as_secs())]
    Late,
    #[error("it cannot be called: {0}")]
    Failed(String),
    #[error("it answered with more than a megabyte, or its answer broke off")]
    TooLarge,
}

impl Caller {
    fn new(config: &SingleSignOnConfig, issuer: &IssuerUrl) -> Result<Self, SetUpError> {
        let unfit = |error: String| SetUpError::Tls(error);
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| unfit(error.to_string()))?;
        let tls = match &config.ca_file {
            None => builder
                .with_native_roots()
                .map_err(|error| unfit(error.to_string()))?,
            Some(path) => {
                let text = fs::read(path).map_err(|source| ConfigError::Secret {
                    path: path.clone(),
                    source,
                })?;
                let mut roots = RootCertStore::empty();
                for certificate in CertificateDer::pem_slice_iter(&text) {
                    let certificate = certificate.map_err(|error| unfit(error.to_string()))?;
                    roots
                        .add(certificate)
                        .map_err(|error| unfit(error.to_string()))?;
                }
                if roots.is_empty() {
                    return Err(unfit(format!("{} holds no certificate", path.display())));
                }
                builder.with_root_certificates(roots)
            }
        };
        // Without TLS only this machine is called: the configuration allows no other issuer.
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls.with_no_client_auth())
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self {
            client: Client::builder(TokioExecutor::new())
                .pool_max_idle_per_host(0)
                .build(connector),
            origin: issuer.url().origin(),
        })
    }

    fn is_own(&self, address: &url::Url) -> bool {
        address.origin() == self.origin
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, CallError> {
        let address = url::Url::parse(&request.uri().to_string());
        if !address.is_ok_and(|address| self.is_own(&address)) {
            return Err(CallError::Elsewhere);
        }
        let request = request.map(|body| Full::new(Cursor::new(body)));
        let response = self.client.request(request).await;
        let response = response.map_err(|error| CallError::Failed(error.to_string()))?;
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, MAX_BYTES).collect().await;
        let body = body.map_err(|_| CallError::TooLarge)?.to_bytes();
        Ok(http::Response::from_parts(parts, body.to_vec()))
    }
}

impl<'c> AsyncHttpClient<'c> for Caller {
    type Error = CallError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, CallError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            tokio::time::timeout(DEADLINE, self.send(request))
                .await
                .unwrap_or(Err(CallError::Late))
        })
    }
}
