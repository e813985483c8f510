//! Limits at the edge: checked before work is done, and told in the fields of draft-ietf-httpapi-ratelimit-headers-11.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

use super::{problem::Problem, state::AppState};
use crate::throttle::{
    Allowance, Client, LimitedAction, Policy, Proof, Refusal, Standing, TooMany, Visit,
};

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const LIMIT: HeaderName = HeaderName::from_static("ratelimit");

/// What a request brings against the soft limit.
#[derive(Clone, Copy)]
pub(super) enum Brings<'a> {
    /// A proof of work, not yet read.
    Proof(&'a str),
    /// Nothing, but it could.
    Nothing,
    /// Nothing, and it runs no script that could.
    NoScript,
}

impl<'a> Brings<'a> {
    /// What a client brings that could solve a challenge.
    pub(super) fn from_field(proof: Option<&'a str>) -> Self {
        match proof.filter(|proof| !proof.is_empty()) {
            Some(proof) => Self::Proof(proof),
            None => Self::Nothing,
        }
    }
}

/// Counts a request, or says why not.
pub(super) async fn admit(
    state: &AppState,
    client: Client,
    action: LimitedAction,
    brings: Brings<'_>,
) -> Result<Allowance, Problem> {
    let standing = match brings {
        Brings::Proof(text) => match Proof::parse(text) {
            Some(proof) => state.limiter.redeem(client, action, proof).await,
            None => Standing::Unproven,
        },
        Brings::Nothing => Standing::Unproven,
        Brings::NoScript => Standing::Scriptless,
    };
    let visit = Visit {
        action,
        client,
        standing,
    };
    state
        .limiter
        .check(visit)
        .await
        .map_err(|refusal| match refusal {
            Refusal::TooMany(too_many) => Problem::TooMany(too_many),
            Refusal::ProofWanted(too_many) => Problem::ProofWanted(too_many),
            Refusal::Overloaded(seconds) => Problem::Busy(seconds),
        })
}

/// Says what is left of a limit.
pub(super) fn tell(headers: &mut HeaderMap, allowance: &Allowance) {
    let full_after = allowance.full_after.as_secs_f64().ceil();
    set(
        headers,
        &allowance.policy,
        allowance.remaining,
        &format!("{full_after}"),
    );
}

/// Says that nothing is left, and for how long.
pub(super) fn tell_refused(headers: &mut HeaderMap, refusal: &TooMany) {
    set(headers, &refusal.policy, 0, &refusal.seconds().to_string());
}

fn set(headers: &mut HeaderMap, policy: &Policy, remaining: u32, seconds: &str) {
    let (name, quota, window) = (policy.action.name(), policy.quota, policy.window.as_secs());
    // RFC 9651: lists of one string with parameters. The partition key is left out: it would tell a client its pseudonym.
    for (field, value) in [
        (POLICY, format!("\"{name}\";q={quota};w={window}")),
        (LIMIT, format!("\"{name}\";r={remaining};t={seconds}")),
    ] {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(field, value);
        }
    }
}
