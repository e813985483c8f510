//! `[limits]`: how much one client, one origin and all together may do.

use std::time::Duration;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::ConfigError;

/// The longest that a bucket may take to fill; a client's key is remembered no longer.
const LONGEST_FILL: Duration = Duration::from_secs(3600);

/// How much one client, one origin and all together may do.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitsConfig {
    /// The largest body, in bytes. `STADTLOTSE_LIMITS__BODY_BYTES`; default 16384.
    pub body_bytes: usize,
    /// The longest time of a request, in seconds. `STADTLOTSE_LIMITS__REQUEST_SECONDS`; default 10.
    pub request_seconds: u64,
    /// Processes that serve the same residents: the share of each while Redis is away.
    /// `STADTLOTSE_LIMITS__REPLICAS`; default 1.
    pub replicas: u32,
    /// Clients that are remembered at once; beyond them newcomers share buckets.
    /// `STADTLOTSE_LIMITS__REMEMBERED_CLIENTS`; default 100000.
    pub remembered_clients: usize,
    /// Networks whose residents share addresses: town hall, library. `STADTLOTSE_LIMITS__LARGER`; default none.
    pub larger: Vec<LargerNetwork>,
    /// Questions. `STADTLOTSE_LIMITS__ASK__CLIENT__QUOTA` and so on.
    pub ask: ActionConfig,
    /// Suggestions while typing.
    pub suggest: ActionConfig,
    /// Whether an answer helped.
    pub feedback: ActionConfig,
    /// Questions that residents let the town read, and codes by which they take them back.
    pub share: ActionConfig,
    /// Attempts to sign in.
    pub sign_in: ActionConfig,
    /// Proofs of work that are handed out.
    pub proof: ActionConfig,
    /// The work that is asked for.
    pub challenge: ChallengeConfig,
    /// What tightens a client's limit.
    pub signals: SignalsConfig,
}

/// The limits of one action.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionConfig {
    /// Of one client.
    pub client: RateConfig,
    /// Of one web origin from which requests come.
    pub origin: RateConfig,
    /// Of all clients together.
    pub all: RateConfig,
}

/// One limit.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateConfig {
    /// Requests in a window, in the long run.
    pub quota: u32,
    /// The window.
    pub window_seconds: u32,
    /// Requests at once.
    pub burst: u32,
    /// Requests at once before a proof of work is asked for; as `burst`: never.
    pub soft: u32,
}

/// A network whose residents share addresses.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LargerNetwork {
    /// In CIDR notation.
    pub network: IpNet,
    /// How many times the quota of a client each address gets.
    pub factor: u32,
}

/// The work that is asked for above the soft limit.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeConfig {
    /// Rounds of one try while there is little to do; 256 tries on average.
    pub cost: u32,
    /// Rounds of one try under full load.
    pub cost_under_load: u32,
    /// How long a challenge may be answered.
    pub lifetime_seconds: u32,
}

/// What tightens a client's limit, and for how long.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalsConfig {
    /// How many times dearer a request becomes at most; 1 switches signals off.
    pub most: u32,
    /// After this time one strike is forgiven.
    pub forgiven_after_seconds: u32,
    /// Refusals and abstentions in a row from which each is a strike.
    pub refusals_in_a_row: u32,
    /// Requests at even intervals from which a client counts as a machine.
    pub even_intervals: u32,
}

impl LimitsConfig {
    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        let fits = (1024..=1_048_576).contains(&self.body_bytes)
            && (1..=120).contains(&self.request_seconds)
            && (1..=1000).contains(&self.replicas)
            && (1000..=10_000_000).contains(&self.remembered_clients)
            && self
                .larger
                .iter()
                .all(|larger| (1..=10_000).contains(&larger.factor))
            && (100..=100_000).contains(&self.challenge.cost)
            && (self.challenge.cost..=100_000).contains(&self.challenge.cost_under_load)
            && (10..=600).contains(&self.challenge.lifetime_seconds)
            && (1..=64).contains(&self.signals.most)
            && (1..=3600).contains(&self.signals.forgiven_after_seconds)
            && self.signals.refusals_in_a_row > 0
            && self.signals.even_intervals > 1;
        if !fits {
            let problem = "holds a limit that is none; server/config/default.toml names the bounds of each key";
            return Err(invalid("limits", problem.to_owned()));
        }
        for (key, action) in [
            ("limits.ask", &self.ask),
            ("limits.suggest", &self.suggest),
            ("limits.feedback", &self.feedback),
            ("limits.share", &self.share),
            ("limits.sign_in", &self.sign_in),
            ("limits.proof", &self.proof),
        ] {
            for (name, rate) in [
                ("client", &action.client),
                ("origin", &action.origin),
                ("all", &action.all),
            ] {
                rate.validate()
                    .map_err(|problem| invalid(key, format!("has a `{name}` that {problem}")))?;
            }
        }
        Ok(())
    }
}

impl RateConfig {
    /// The time in which one request is forgiven.
    #[must_use]
    pub fn interval(&self) -> Duration {
        Duration::from_secs(u64::from(self.window_seconds)) / self.quota.max(1)
    }

    fn validate(&self) -> Result<(), String> {
        if self.quota == 0 || self.window_seconds == 0 || self.burst == 0 || self.soft == 0 {
            return Err("holds a 0; write figures above 0".to_owned());
        }
        if self.soft > self.burst {
            return Err(
                "asks for proofs only above `burst`; write a `soft` up to `burst`".to_owned(),
            );
        }
        if self.interval() < Duration::from_micros(1) {
            return Err("allows more than a million a second; write less".to_owned());
        }
        if self.interval() * self.burst > LONGEST_FILL {
            return Err(
                "takes more than an hour to be full again; write a smaller `burst`, or a larger `quota`".to_owned(),
            );
        }
        Ok(())
    }
}

fn invalid(key: &'static str, problem: String) -> ConfigError {
    ConfigError::Invalid { key, problem }
}
