//! A request to be counted, and what comes of it. No more of a client than its pseudonym.

use std::time::Duration;

use super::{
    bucket::{Charge, Standing},
    client::ClientKey,
    local::Payer,
};

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LimitedAction {
    /// A question.
    Ask,
    /// Suggestions while typing.
    Suggest,
    /// Whether an answer helped.
    Feedback,
    /// A question that the town may read, or a code by which it is taken back.
    Share,
    /// An attempt to sign in.
    SignIn,
    /// A challenge for a proof of work.
    Proof,
}

impl LimitedAction {
    /// Its name in headers, keys and metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Suggest => "suggest",
            Self::Feedback => "feedback",
            Self::Share => "share",
            Self::SignIn => "sign-in",
            Self::Proof => "proof",
        }
    }
}

/// Who wants something, without what would tell who it is.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    pub(super) key: ClientKey,
    /// Its place in the list of known origins.
    pub(super) origin: u8,
    /// How many times the usual quota its network gets.
    pub(super) larger: u32,
}

/// A request to be counted.
#[derive(Debug, Clone, Copy)]
pub struct Visit {
    /// What it wants.
    pub action: LimitedAction,
    /// Who wants it.
    pub client: Client,
    /// How the client stands.
    pub standing: Standing,
}

/// The limit as a client may know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// What it limits.
    pub action: LimitedAction,
    /// Requests in a window.
    pub quota: u32,
    /// The window.
    pub window: Duration,
}

/// A request that was counted.
#[derive(Debug, Clone, Copy)]
pub struct Allowance {
    /// The limit.
    pub policy: Policy,
    /// Requests that are left at once.
    pub remaining: u32,
    /// When all of them are there again.
    pub full_after: Duration,
    /// What can be taken back.
    pub(super) paid: Paid,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Paid {
    pub(super) payer: Payer,
    pub(super) charges: [Charge; 3],
    pub(super) factor: u64,
    pub(super) tier: Tier,
}

/// Who decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tier {
    /// This process.
    Local,
    /// All replicas, by Redis.
    Shared,
}

impl Tier {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Shared => "shared",
        }
    }
}

/// The client has asked too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    /// When the next request is allowed.
    pub wait: Duration,
    /// The limit.
    pub policy: Policy,
}

impl TooMany {
    /// The wait in whole seconds, at least one.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        whole_seconds(self.wait)
    }
}

/// The request was not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// This client has asked too much.
    TooMany(TooMany),
    /// It may go on after a proof of work, or after the wait.
    ProofWanted(TooMany),
    /// All together ask too much; seconds to wait.
    Overloaded(u32),
}

/// A wait in whole seconds, at least one.
pub(super) fn whole_seconds(wait: Duration) -> u32 {
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    u32::try_from(seconds).unwrap_or(u32::MAX).max(1)
}
