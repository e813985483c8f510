//! The gate before every page of the editor. A handler gets a [`Visit`], which holds the permit that its route asks for; there is
//! no other way to register one, so a handler that forgets its check does not compile.

use std::{future::Future, ops::Deref, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};

use super::{
    context::Context,
    form::{Form, FormError},
    page,
    refusal::Refusal,
};
use crate::{
    editors::{Capability, Permit, Staff},
    http::internal::state::InternalState,
};

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
                match admit::<C>(context, &Method::GET) {
                    Ok(visit) => {
                        let view = page::Errors::of(&visit);
                        handler(visit)
                            .await
                            .unwrap_or_else(|refusal| view.show(refusal))
                    }
                    Err(refused) => {
                        let (context, refusal) = *refused;
                        page::Errors::of(&context).show(refusal)
                    }
                }
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
                match prove::<C>(context, &parts, body).await {
                    Ok((visit, form)) => {
                        let view = page::Errors::of(&visit).keeping(&form);
                        handler(visit, form)
                            .await
                            .unwrap_or_else(|refusal| view.show(refusal))
                    }
                    Err((view, refusal)) => view.show(refusal),
                }
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
        let route = get(move |mut context: Context| {
            let handler = handler.clone();
            async move {
                let view = page::Errors::of(&context);
                if let Some(fault) = context.fault.take() {
                    return view.show(Refusal::Storage(fault));
                }
                handler(context)
                    .await
                    .unwrap_or_else(|refusal| view.show(refusal))
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
        let route = post(move |mut context: Context, request: Request| {
            let handler = handler.clone();
            async move {
                let (parts, body) = request.into_parts();
                let view = page::Errors::of(&context);
                if let Some(fault) = context.fault.take() {
                    view.show(Refusal::Storage(fault))
                } else if comes_from_elsewhere(&parts.headers) {
                    view.show(Refusal::Forged)
                } else {
                    match Form::read(&parts.headers, body).await {
                        Ok(form) => handler(context, Arc::new(form))
                            .await
                            .unwrap_or_else(|refusal| view.show(refusal)),
                        Err(error) => view.show(error.into()),
                    }
                }
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
fn admit<C: Capability>(
    mut context: Context,
    method: &Method,
) -> Result<Visit<C>, Box<(Context, Refusal)>> {
    if let Some(fault) = context.fault.take() {
        return Err(Box::new((context, Refusal::Storage(fault))));
    }
    let Some(staff) = context.staff.clone() else {
        return Err(Box::new((context, Refusal::SignedOut)));
    };
    let Some(permit) = Permit::of(&staff) else {
        return Err(Box::new((context, Refusal::Forbidden)));
    };
    if C::IS_RISKY && !staff.is_fresh() {
        let next = if *method == Method::GET {
            context.path.clone()
        } else {
            // What was typed is shown again; the way back is the overview.
            "/editor".to_owned()
        };
        return Err(Box::new((context, Refusal::Stale(next))));
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
    match admit::<C>(context, &Method::POST) {
        Ok(visit) => Ok((visit, form)),
        Err(refused) => Err((view, refused.1)),
    }
}

/// Whether a browser says that another site sent the request (Fetch Metadata; RFC 6454).
pub(super) fn comes_from_elsewhere(headers: &HeaderMap) -> bool {
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
            (name, axum::http::HeaderValue::from_static(value))
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
}
