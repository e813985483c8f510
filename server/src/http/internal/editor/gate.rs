//! The gate before every page of the editor. A handler gets a [`Visit`], which holds the permit that its route asks for; there is
//! no other way to register one, so a handler that forgets its check does not compile.

use std::{collections::HashMap, future::Future, ops::Deref, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{FromRequestParts, Query, RawPathParams, Request},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use jiff::Timestamp;

use super::{
    form::{Form, FormError},
    page,
    refusal::Refusal,
};
use crate::{
    catalogue::Language,
    editors::{Capability, Permit, SessionToken, Staff},
    http::{internal::state::InternalState, requester::Requester},
    locale::EDITOR_LANGUAGES,
    storage::Storage,
    throttle::Client,
};

/// `__Host-`: only over TLS or on this machine, only to this host, never to a sub-domain (RFC 6265bis, 4.1.3.2).
const COOKIE: &str = "__Host-stadtlotse-editor";

/// A route of the editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Its path, parameters in braces.
    pub path: &'static str,
    /// What it asks for; none for pages before anybody is signed in.
    pub capability: Option<&'static str>,
    /// The roles that get in.
    pub roles: &'static [crate::editors::Role],
    /// Whether it wants password and second factor again after some minutes.
    pub is_risky: bool,
}

/// Every route, with what it asks for.
#[derive(Default)]
pub(super) struct Routes {
    router: Router<InternalState>,
    pub(super) table: Vec<Route>,
}

/// What every handler gets.
pub(super) struct Context {
    pub(super) state: InternalState,
    /// The language of the interface.
    pub(super) language: Language,
    pub(super) path: String,
    pub(super) token: Option<SessionToken>,
    pub(super) staff: Option<Staff>,
    pub(super) client: Client,
    params: HashMap<String, String>,
    query: HashMap<String, String>,
}

/// A request of somebody who may make it.
pub(super) struct Visit<C> {
    pub(super) permit: Permit<C>,
    context: Context,
}

impl<C> Deref for Visit<C> {
    type Target = Context;

    fn deref(&self) -> &Context {
        &self.context
    }
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

/// What a handler gives back.
pub(super) type Outcome = Result<Response, Refusal>;

impl Routes {
    /// A page.
    pub(super) fn page<C, H, F>(self, path: &'static str, handler: H) -> Self
    where
        C: Capability,
        H: Fn(Visit<C>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Outcome> + Send + 'static,
    {
        let route = get(move |context: Context, request: Request| {
            let handler = handler.clone();
            async move {
                drop(request);
                let outcome = match admit::<C>(context, Method::GET).await {
                    Ok(visit) => {
                        let view = page::Errors::of(&visit);
                        handler(visit).await.or_else(|refusal| view.show(refusal))
                    }
                    Err((context, refusal)) => page::Errors::of(&context).show(refusal),
                };
                outcome.unwrap_or_else(|never| match never {})
            }
        });
        self.add::<C>("GET", path, route)
    }

    /// What a form of the session does.
    pub(super) fn form<C, H, F>(self, path: &'static str, handler: H) -> Self
    where
        C: Capability,
        H: Fn(Visit<C>, Arc<Form>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Outcome> + Send + 'static,
    {
        let route = post(move |context: Context, request: Request| {
            let handler = handler.clone();
            async move {
                let (parts, body) = request.into_parts();
                let outcome = match prove::<C>(context, &parts, body).await {
                    Ok((visit, form)) => {
                        let view = page::Errors::of(&visit).keeping(&form);
                        handler(visit, form)
                            .await
                            .or_else(|refusal| view.show(refusal))
                    }
                    Err((view, refusal)) => view.show(refusal),
                };
                outcome.unwrap_or_else(|never| match never {})
            }
        });
        self.add::<C>("POST", path, route)
    }

    /// A page before anybody is signed in.
    pub(super) fn open_page<H, F>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Fn(Context) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Outcome> + Send + 'static,
    {
        let route = get(move |context: Context| {
            let handler = handler.clone();
            async move {
                let view = page::Errors::of(&context);
                let outcome = handler(context).await.or_else(|refusal| view.show(refusal));
                outcome.unwrap_or_else(|never| match never {})
            }
        });
        self.list("GET", path, None, &[], false);
        self.router = self.router.route(path, route);
        self
    }

    /// A form before anybody is signed in: no session that another site could use, so it carries no proof of one.
    pub(super) fn open_form<H, F>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Fn(Context, Arc<Form>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Outcome> + Send + 'static,
    {
        let route = post(move |context: Context, request: Request| {
            let handler = handler.clone();
            async move {
                let (parts, body) = request.into_parts();
                let view = page::Errors::of(&context);
                let outcome = if comes_from_elsewhere(&parts.headers) {
                    view.show(Refusal::Forged)
                } else {
                    match Form::read(&parts.headers, body).await {
                        Ok(form) => handler(context, Arc::new(form))
                            .await
                            .or_else(|refusal| view.show(refusal)),
                        Err(error) => view.show(error.into()),
                    }
                };
                outcome.unwrap_or_else(|never| match never {})
            }
        });
        self.list("POST", path, None, &[], false);
        self.router = self.router.route(path, route);
        self
    }

    fn add<C: Capability>(
        mut self,
        method: &'static str,
        path: &'static str,
        route: MethodRouter<InternalState>,
    ) -> Self {
        self.list(method, path, Some(C::KEY), C::ROLES, C::IS_RISKY);
        self.router = self.router.route(path, route);
        self
    }

    fn list(
        &mut self,
        method: &'static str,
        path: &'static str,
        capability: Option<&'static str>,
        roles: &'static [crate::editors::Role],
        is_risky: bool,
    ) {
        self.table.push(Route {
            method,
            path,
            capability,
            roles,
            is_risky,
        });
    }

    pub(super) fn into_router(self, state: InternalState) -> Router {
        self.router.fallback(super::nowhere).with_state(state)
    }
}

/// Lets in who is signed in and may do it.
async fn admit<C: Capability>(
    context: Context,
    method: Method,
) -> Result<Visit<C>, (Context, Refusal)> {
    let Some(staff) = context.staff.clone() else {
        return Err((context, Refusal::SignedOut));
    };
    let Some(permit) = Permit::of(&staff) else {
        return Err((context, Refusal::Forbidden));
    };
    if C::IS_RISKY && !staff.is_fresh() {
        let next = if method == Method::GET {
            context.path.clone()
        } else {
            // What was typed is shown again; the way back is the overview.
            "/editor".to_owned()
        };
        return Err((context, Refusal::Stale(next)));
    }
    Ok(Visit { permit, context })
}

type Proven<C> = (Visit<C>, Arc<Form>);

/// Lets in a form that carries the proof of its session.
async fn prove<C: Capability>(
    context: Context,
    parts: &Parts,
    body: Body,
) -> Result<Proven<C>, (page::Errors, Refusal)> {
    let view = page::Errors::of(&context);
    let form = match Form::read(&parts.headers, body).await {
        Ok(form) => Arc::new(form),
        Err(error) => return Err((view, error.into())),
    };
    let view = view.keeping(&form);
    let proof = form.find("proof").unwrap_or_default();
    let is_proven = context
        .token
        .as_ref()
        .is_some_and(|token| token.is_proven_by(proof));
    if context.staff.is_some() && (!is_proven || comes_from_elsewhere(&parts.headers)) {
        let account = context.staff.as_ref().map(Staff::account);
        let written = context
            .storage()
            .record_forged_form(account, &context.path, context.now())
            .await;
        if let Err(error) = written {
            tracing::error!(%error, "The audit log was not written");
        }
        tracing::warn!("A form came without the proof of its session");
        return Err((view, Refusal::Forged));
    }
    match admit::<C>(context, Method::POST).await {
        Ok(visit) => Ok((visit, form)),
        Err((_, refusal)) => Err((view, refusal)),
    }
}

/// Whether a browser says that another site sent the request (Fetch Metadata; RFC 6454).
fn comes_from_elsewhere(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else {
        return false;
    };
    let host = text("host").unwrap_or_default();
    origin
        .split_once("://")
        .is_none_or(|(_, authority)| authority != host)
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
            token: cookie(&parts.headers),
            staff: None,
            client,
            params,
            query: query.map(|query| query.0).unwrap_or_default(),
        };
        if let Err(error) = context.sign_in().await {
            tracing::error!(%error, "The session cannot be looked up");
            let view = page::Errors::of(&context);
            let shown = view.show(Refusal::Storage(error));
            return Err(shown.unwrap_or_else(|never| match never {}));
        }
        Ok(context)
    }
}

impl Context {
    async fn sign_in(&mut self) -> Result<(), crate::storage::StorageError> {
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
                self.storage().touch_session(&session, now).await?;
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

fn cookie(headers: &HeaderMap) -> Option<SessionToken> {
    let cookies = headers.get_all(header::COOKIE).iter();
    let cookies = cookies.filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .and_then(|(_, value)| SessionToken::received(value))
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

fn append_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// On to another page, by GET.
pub(super) fn see_other(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path.to_owned())]).into_response()
}

impl From<FormError> for Refusal {
    fn from(error: FormError) -> Self {
        match error {
            FormError::TooLarge => Self::TooLarge,
            FormError::ContentType | FormError::Malformed => Self::Malformed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter().map(|(name, value)| {
            let name = axum::http::HeaderName::from_static(name);
            (name, HeaderValue::from_static(value))
        });
        pairs.collect()
    }

    #[test]
    fn another_site_is_told_by_what_the_browser_says() {
        for (from_elsewhere, pairs) in [
            (false, vec![]),
            (false, vec![("sec-fetch-site", "same-origin")]),
            (true, vec![("sec-fetch-site", "same-site")]),
            (true, vec![("sec-fetch-site", "cross-site")]),
            (
                false,
                vec![("origin", "http://a.example:1"), ("host", "a.example:1")],
            ),
            (
                true,
                vec![("origin", "http://b.example"), ("host", "a.example")],
            ),
            (true, vec![("origin", "null"), ("host", "a.example")]),
        ] {
            assert_eq!(
                comes_from_elsewhere(&headers(&pairs)),
                from_elsewhere,
                "{pairs:?}"
            );
        }
    }

    #[test]
    fn the_interface_is_german_unless_english_comes_first() {
        assert_eq!(language(&HeaderMap::new()), Language::De);
        for (accepted, expected) in [
            ("en-GB,de;q=0.5", Language::En),
            ("de-AT,en;q=0.5", Language::De),
            ("tr,en;q=0.5", Language::En),
            ("tr", Language::De),
        ] {
            assert_eq!(
                language(&headers(&[("accept-language", accepted)])),
                expected
            );
        }
    }
}
