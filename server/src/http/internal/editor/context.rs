//! What every handler of the editor gets: who is signed in, in which language, with which parameters.

use std::collections::HashMap;

use axum::{
    extract::{FromRequestParts, Query, RawPathParams},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;

use super::{gate::comes_from_elsewhere, refusal::Refusal};
use crate::{
    catalogue::Language,
    editors::{SessionToken, Staff},
    http::{internal::state::InternalState, requester::Requester},
    locale::EDITOR_LANGUAGES,
    single_sign_on::Handle,
    storage::{Storage, StorageError},
    throttle::Client,
};

/// `__Host-`: only over TLS or on this machine, only to this host, never to a sub-domain (RFC 6265bis, 4.1.3.2).
const COOKIE: &str = "__Host-stadtlotse-editor";
/// The same while somebody is on the way to the directory and back. The way back begins at another site, hence `Lax`.
const HANDLE_COOKIE: &str = "__Host-stadtlotse-directory";
const HANDLE_SECONDS: u32 = 600;

/// What every handler gets.
pub(super) struct Context {
    pub(super) state: InternalState,
    /// The language of the interface.
    pub(super) language: Language,
    pub(super) path: String,
    pub(super) token: Option<SessionToken>,
    pub(super) staff: Option<Staff>,
    /// Whether a browser says that another site sent the request.
    pub(super) is_from_elsewhere: bool,
    /// What the browser keeps on the way to the directory and back.
    pub(super) handle: Option<Handle>,
    pub(super) client: Client,
    /// Why nobody can be told to be signed in: the database does not answer.
    pub(super) fault: Option<StorageError>,
    params: HashMap<String, String>,
    query: HashMap<String, String>,
}

impl Context {
    pub(super) const fn storage(&self) -> &Storage {
        &self.state.app.storage
    }

    /// The time of now.
    pub(super) fn now(&self) -> Timestamp {
        self.state.app.assistant.parts().clock.timestamp()
    }

    /// A parameter of the path.
    pub(super) fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// A parameter of the query.
    pub(super) fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// The token of who is signed in.
    pub(super) fn session(&self) -> Result<&SessionToken, Refusal> {
        self.token.as_ref().ok_or(Refusal::SignedOut)
    }
}

impl FromRequestParts<InternalState> for Context {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &InternalState,
    ) -> Result<Self, Response> {
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let params = params
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let query = Query::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let Ok(Requester(client)) = Requester::from_request_parts(parts, &state.app).await;
        let mut context = Self {
            state: state.clone(),
            language: language(&parts.headers),
            path: parts.uri.path().to_owned(),
            token: cookie(&parts.headers, COOKIE).and_then(SessionToken::received),
            staff: None,
            is_from_elsewhere: comes_from_elsewhere(&parts.headers),
            handle: cookie(&parts.headers, HANDLE_COOKIE).and_then(Handle::received),
            client,
            fault: None,
            params,
            query: query.map(|query| query.0).unwrap_or_default(),
        };
        // What was typed is still in the request: the gate shows it with the refusal.
        context.fault = context.sign_in().await.err();
        Ok(context)
    }
}

impl Context {
    async fn sign_in(&mut self) -> Result<(), StorageError> {
        let Some(token) = &self.token else {
            return Ok(());
        };
        let now = self.now();
        let Some(session) = self.storage().find_session(token).await? else {
            return Ok(());
        };
        let Some(account) = self.storage().find_account(&session.account).await? else {
            return Ok(());
        };
        match Staff::of(&session, &account.account, now) {
            Ok(staff) => {
                // A locked database lets people read on; the session only ends sooner.
                if let Err(error) = self.storage().touch_session(&session, now).await {
                    tracing::warn!(%error, "The use of a session was not written down");
                }
                self.staff = Some(staff);
            }
            Err(end) => tracing::debug!(%end, "A session is over"),
        }
        Ok(())
    }
}

/// German, unless the browser prefers English.
fn language(headers: &HeaderMap) -> Language {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let wanted = accepted.split(',').filter_map(|part| {
        let tag = part.split(';').next()?.trim().to_lowercase();
        let primary = tag.split('-').next()?.to_owned();
        EDITOR_LANGUAGES
            .into_iter()
            .find(|language| language.code() == primary)
    });
    wanted.take(1).next().unwrap_or(Language::De)
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).iter();
    let cookies = cookies.filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value)
}

/// Gives the browser its token.
pub(super) fn set_cookie(response: &mut Response, token: &SessionToken) {
    let cookie = format!(
        "{COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Strict",
        token.expose()
    );
    append_cookie(response, &cookie);
}

/// Takes it back.
pub(super) fn clear_cookie(response: &mut Response) {
    append_cookie(
        response,
        &format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"),
    );
}

/// Gives the browser what it keeps on the way to the directory and back.
pub(super) fn set_handle(response: &mut Response, handle: &Handle) {
    let cookie = format!(
        "{HANDLE_COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={HANDLE_SECONDS}",
        handle.expose()
    );
    append_cookie(response, &cookie);
}

/// Takes it back.
pub(super) fn clear_handle(response: &mut Response) {
    append_cookie(
        response,
        &format!("{HANDLE_COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
    );
}

fn append_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interface_is_german_unless_english_comes_first() {
        assert_eq!(language(&HeaderMap::new()), Language::De);
        for (accepted, expected) in [
            ("en-GB,de;q=0.5", Language::En),
            ("de-AT,en;q=0.5", Language::De),
            ("tr,en;q=0.5", Language::En),
            ("tr", Language::De),
        ] {
            assert_eq!(language(&headers(accepted)), expected);
        }
    }

    fn headers(accepted: &'static str) -> HeaderMap {
        let value = HeaderValue::from_static(accepted);
        [(header::ACCEPT_LANGUAGE, value)].into_iter().collect()
    }
}
