//! The editor. Every route stands here with what it asks for; the table in SECURITY.md is printed from it.

mod account;
mod audit;
mod context;
mod facts;
mod form;
mod gate;
mod inbox;
mod insight;
mod invitation;
mod office;
mod offices;
mod overview;
mod page;
mod passkeys;
mod preview;
pub(super) mod questions;
mod refusal;
mod service;
mod services;
mod sign_in;
mod single_sign_on;
mod staff;
mod switches;
mod text;
mod versions;
mod workflow;

use axum::{Router, extract::State, http::HeaderMap, response::Response};

use super::{super::api, state::InternalState};
use crate::editors::{Administer, Audit, OwnAccount, Read, Review, Write};

pub use gate::Route;

/// The editor's routes, and what stands where no route is.
pub(super) fn router(state: InternalState) -> Router {
    routes().into_router(state)
}

/// A page below `/editor`, else the interface's own problem.
async fn nowhere(context: context::Context, headers: HeaderMap) -> Response {
    if context.path == "/editor" || context.path.starts_with("/editor/") {
        return page::Errors::of(&context).show(refusal::Refusal::NotFound);
    }
    api::not_found(State(context.state.app.clone()), headers).await
}

/// Every route of the editor, with what it asks for.
#[must_use]
pub fn routes_table() -> Vec<Route> {
    routes().table
}

fn routes() -> gate::Routes {
    let routes = gate::Routes::default();
    [accounts, services, offices, residents, administration]
        .into_iter()
        .fold(routes, |routes, add| add(routes))
}

/// Signing in, and the own account.
fn accounts(routes: gate::Routes) -> gate::Routes {
    routes
        .open_page("/editor/sign-in", sign_in::get)
        .open_form("/editor/sign-in", sign_in::post)
        .open_form("/editor/sign-in/passkey", sign_in::post_passkey)
        .open_page("/editor/invitation", invitation::get)
        .open_form("/editor/invitation", invitation::post)
        .open_form("/editor/invitation/account", invitation::post_account)
        .open_page("/editor/single-sign-on/begin", single_sign_on::get_begin)
        .open_page("/editor/single-sign-on", single_sign_on::get)
        .open_form("/editor/single-sign-on", single_sign_on::post)
        .page::<OwnAccount, _, _>("/editor/prove", sign_in::get_again)
        .form::<OwnAccount, _, _>("/editor/prove", sign_in::post_again)
        .form::<OwnAccount, _, _>("/editor/prove/passkey", sign_in::post_passkey_again)
        .form::<OwnAccount, _, _>("/editor/sign-out", sign_in::post_out)
        .page::<OwnAccount, _, _>("/editor/account", account::get)
        .form::<OwnAccount, _, _>("/editor/account/password", account::post_password)
        .form::<OwnAccount, _, _>("/editor/account/second-factor", account::post_factor)
        .form::<OwnAccount, _, _>("/editor/account/sessions/end", account::post_end)
        .page::<OwnAccount, _, _>("/editor/account/passkeys/new", passkeys::get_new)
        .form::<OwnAccount, _, _>("/editor/account/passkeys", passkeys::post)
        .form::<OwnAccount, _, _>("/editor/account/passkeys/remove", passkeys::post_remove)
        .page::<OwnAccount, _, _>("/editor/account/directory/begin", single_sign_on::get_link)
        .form::<OwnAccount, _, _>("/editor/account/directory", single_sign_on::post_link)
        .form::<OwnAccount, _, _>(
            "/editor/account/directory/unlink",
            single_sign_on::post_unlink,
        )
}

/// The overview, and services on their way.
fn services(routes: gate::Routes) -> gate::Routes {
    routes
        .page::<Read, _, _>("/editor", overview::get)
        .page::<Read, _, _>("/editor/services", services::get)
        .form::<Write, _, _>("/editor/services", services::post)
        .page::<Read, _, _>("/editor/services/{id}", service::get)
        .form::<Write, _, _>(
            "/editor/services/{id}/request-review",
            service::post_request,
        )
        .form::<Write, _, _>("/editor/services/{id}/discard", service::post_discard)
        .form::<Review, _, _>("/editor/services/{id}/approve", service::post_approve)
        .form::<Review, _, _>("/editor/services/{id}/refuse", service::post_refuse)
        .form::<Review, _, _>("/editor/services/{id}/roll-back", service::post_roll_back)
        .form::<Review, _, _>("/editor/services/{id}/withdraw", service::post_withdraw)
        .form::<Review, _, _>("/editor/services/{id}/restore", service::post_restore)
        .form::<Write, _, _>("/editor/services/{id}/comments", service::post_comment)
        .page::<Write, _, _>("/editor/services/{id}/facts", facts::get)
        .form::<Write, _, _>("/editor/services/{id}/facts", facts::post)
        .page::<Write, _, _>("/editor/services/{id}/texts/{language}", text::get)
        .form::<Write, _, _>("/editor/services/{id}/texts/{language}", text::post)
        .form::<Write, _, _>(
            "/editor/services/{id}/texts/{language}/confirm",
            text::post_confirm,
        )
        .page::<Read, _, _>("/editor/services/{id}/versions/{revision}", versions::get)
        .page::<Read, _, _>("/editor/services/{id}/preview", preview::get)
        .page::<Read, _, _>("/editor/services/{id}/preview/page", preview::get_page)
        .page::<Read, _, _>("/editor/services/{id}/questions", questions::get)
        .form::<Read, _, _>("/editor/services/{id}/questions/try", questions::post_try)
        .form::<Write, _, _>("/editor/services/{id}/questions", questions::post)
        .form::<Write, _, _>(
            "/editor/services/{id}/questions/remove",
            questions::post_remove,
        )
        .form::<Write, _, _>("/editor/services/{id}/questions/run", questions::post_run)
}

/// Offices on their way.
fn offices(routes: gate::Routes) -> gate::Routes {
    routes
        .page::<Read, _, _>("/editor/offices", offices::get)
        .form::<Write, _, _>("/editor/offices", offices::post)
        .page::<Read, _, _>("/editor/offices/{id}", office::get)
        .page::<Write, _, _>("/editor/offices/{id}/facts", office::form::get)
        .form::<Write, _, _>("/editor/offices/{id}/facts", office::form::post)
        .form::<Write, _, _>("/editor/offices/{id}/request-review", office::post_request)
        .form::<Write, _, _>("/editor/offices/{id}/discard", office::post_discard)
        .form::<Write, _, _>("/editor/offices/{id}/remove", office::post_remove)
        .form::<Review, _, _>("/editor/offices/{id}/approve", office::post_approve)
        .form::<Review, _, _>("/editor/offices/{id}/refuse", office::post_refuse)
        .form::<Review, _, _>("/editor/offices/{id}/roll-back", office::post_roll_back)
        .page::<Read, _, _>(
            "/editor/offices/{id}/versions/{revision}",
            office::get_version,
        )
        .page::<Read, _, _>("/editor/offices/{id}/preview", office::get_preview)
        .page::<Read, _, _>(
            "/editor/offices/{id}/preview/page",
            office::get_preview_page,
        )
}

/// What residents shared, and how often they asked.
fn residents(routes: gate::Routes) -> gate::Routes {
    routes
        .page::<Read, _, _>("/editor/inbox", inbox::get)
        .page::<Write, _, _>("/editor/inbox/entries", inbox::get_entries)
        .form::<Write, _, _>("/editor/inbox/answer", inbox::post_answer)
        .form::<Write, _, _>("/editor/inbox/not-ours", inbox::post_aside)
        .form::<Write, _, _>("/editor/inbox/delete", inbox::post_delete)
        .page::<Read, _, _>("/editor/insight", insight::get)
        .page::<Read, _, _>("/editor/insight/days.csv", insight::get_days)
        .page::<Read, _, _>("/editor/insight/outcomes.csv", insight::get_outcomes)
        .page::<Read, _, _>("/editor/insight/helpful.csv", insight::get_helpful)
        .page::<Read, _, _>("/editor/insight/languages.csv", insight::get_languages)
        .page::<Read, _, _>("/editor/insight/services.csv", insight::get_services)
        .page::<Read, _, _>("/editor/insight/weak.csv", insight::get_weak)
}

/// Switches, accounts of others, the audit log.
fn administration(routes: gate::Routes) -> gate::Routes {
    routes
        .page::<Read, _, _>("/editor/switches", switches::get)
        .form::<Administer, _, _>("/editor/switches", switches::post)
        .page::<Audit, _, _>("/editor/staff", staff::get)
        .form::<Administer, _, _>("/editor/staff", staff::post)
        .form::<Administer, _, _>("/editor/staff/{id}", staff::post_change)
        .form::<Administer, _, _>("/editor/staff/{id}/unlink", single_sign_on::post_unlink_of)
        .page::<Audit, _, _>("/editor/audit", audit::get)
        .page::<Audit, _, _>("/editor/audit/export", audit::get_export)
}
