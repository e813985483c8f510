//! How much a client, an origin and all together may do. Within this process always; over all replicas while Redis is there.
//!
//! Knows nothing of HTTP. A refusal says how long to wait, and whether a proof of work would help.

mod bucket;
mod client;
mod local;
mod proof;
mod shared;
mod signals;
mod visit;

use std::{
    net::IpAddr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use ipnet::IpNet;

pub use bucket::Standing;
pub use proof::{IssuedChallenge, Proof};
pub use shared::{RedisError, examine};
pub use signals::Outcome;
pub use visit::{Allowance, Client, LimitedAction, Policy, Refusal, TooMany, Visit};

use crate::{
    clock::Clock,
    config::{ChallengeConfig, Config, LimitsConfig},
    metrics::Metrics,
};
use bucket::{Charge, Micros, Plan, micros};
use client::ClientKeys;
use local::{Full, LocalTier, Payer, Taken};
use proof::Used;
use shared::{OneTime, SharedTier};
use signals::{Habits, Leniency};
use visit::{Paid, Tier, whole_seconds};

/// The limits of a process.
pub struct Limiter {
    plans: [Plan; 6],
    local: LocalTier,
    shared: Option<SharedTier>,
    clients: Arc<ClientKeys>,
    larger: Vec<(IpNet, u32)>,
    origins: Vec<String>,
    replicas: u64,
    leniency: Leniency,
    habits: Habits,
    challenge: ChallengeConfig,
    used: Used,
    /// How full the bucket of all questions is, in thousandths.
    pressure: AtomicU32,
    clock: Clock,
    start: Instant,
    metrics: Arc<Metrics>,
}

impl Limiter {
    /// The limits that `config` sets. Redis, where there is one, is connected in the background.
    ///
    /// # Errors
    /// When Redis' addresses or secrets cannot be read.
    pub fn open(config: &Config, clock: Clock, metrics: Arc<Metrics>) -> Result<Self, RedisError> {
        let limits = &config.limits;
        let clients = Arc::new(ClientKeys::new(clock.timestamp()));
        let shared = SharedTier::open(&config.redis, clock.clone(), &clients, &metrics)?;
        let mut origins = vec![config.site.public_url.clone()];
        origins.extend(config.site.embed_origins.iter().cloned());
        origins.truncate(usize::from(u8::MAX));
        Ok(Self {
            plans: plans(limits),
            local: LocalTier::new(limits.remembered_clients),
            shared,
            clients,
            larger: limits
                .larger
                .iter()
                .map(|larger| (larger.network, larger.factor))
                .collect(),
            origins,
            replicas: u64::from(limits.replicas),
            leniency: Leniency::new(&limits.signals),
            habits: Habits::new(&limits.signals),
            challenge: limits.challenge,
            used: Used::default(),
            pressure: AtomicU32::new(0),
            clock,
            start: Instant::now(),
            metrics,
        })
    }

    /// The client behind `address`, whose request names `origin`.
    #[must_use]
    pub fn client(&self, address: IpAddr, origin: Option<&str>) -> Client {
        let address = address.to_canonical();
        let larger = self
            .larger
            .iter()
            .find(|(network, _)| network.contains(&address));
        let known = origin.and_then(|origin| self.origins.iter().position(|known| known == origin));
        Client {
            key: self.clients.client(address, self.clock.timestamp()),
            origin: known
                .and_then(|place| u8::try_from(place).ok())
                .unwrap_or(u8::MAX),
            larger: larger.map_or(1, |(_, factor)| *factor),
        }
    }

    /// Counts a request.
    ///
    /// # Errors
    /// When it may not be; then nothing is counted.
    pub async fn check(&self, visit: Visit) -> Result<Allowance, Refusal> {
        let start = Instant::now();
        let (decision, tier) = self.decide(visit).await;
        let outcome = match &decision {
            Ok(_) => "admitted",
            Err(Refusal::TooMany(_)) => "too-many",
            Err(Refusal::ProofWanted(_)) => "proof-wanted",
            Err(Refusal::Overloaded(_)) => "overloaded",
        };
        self.metrics
            .limited(visit.action.name(), outcome, tier.name(), start.elapsed());
        decision
    }

    /// Takes back a request that was counted, and could not be answered for reasons of ours.
    pub async fn give_back(&self, allowance: Allowance) {
        let Paid {
            payer,
            charges,
            factor,
            tier,
        } = allowance.paid;
        self.local.give_back(payer, charges, factor, self.now());
        if tier == Tier::Shared
            && let Some(shared) = &self.shared
        {
            shared.give_back(payer, charges, factor).await;
        }
    }

    /// Looks for signs of abuse in a question that was asked. Nothing of its text is kept.
    pub async fn watch_question(&self, client: Client, question: &str) {
        let weight = signals::injection_weight(question);
        self.strike(client, weight, "injection").await;
        let weight = self.habits.asked(client.key, self.now());
        self.strike(client, weight, "rhythm").await;
    }

    /// Looks for signs of abuse in how a question was answered.
    pub async fn watch_answer(&self, client: Client, outcome: Outcome) {
        let weight = self.habits.answered(client.key, outcome, self.now());
        self.strike(client, weight, "fruitless").await;
    }

    /// A challenge for `client`, harder the more is asked of the town; `queue` from 0 to 1 is how full the model's queue is.
    #[must_use]
    pub fn challenge(
        &self,
        client: Client,
        action: LimitedAction,
        queue: f32,
    ) -> Option<IssuedChallenge> {
        let now = self.clock.timestamp();
        let pressure = self.pressure.load(Ordering::Relaxed);
        let pressure = f32::from(u16::try_from(pressure).unwrap_or(1000)) / 1000.0;
        let secret = self.clients.proof_secret(client.key, action.name(), now);
        self.metrics.proof("issued");
        proof::issue(&self.challenge, secret, pressure.max(queue), now)
    }

    /// How a client stands that brings `proof` for `action`. A proof counts once.
    pub async fn redeem(&self, client: Client, action: LimitedAction, proof: Proof) -> Standing {
        match self.verify(client, action, proof).await {
            Ok(()) => {
                self.metrics.proof("accepted");
                Standing::Proven
            }
            Err(reason) => {
                self.metrics.proof(reason);
                Standing::Unproven
            }
        }
    }

    /// Marks the answer `number` as judged for all replicas; whether it was not yet. Where Redis is not there nobody else can
    /// know, and it counts as the first time: the process has to remember what it has seen itself.
    pub async fn judge_once(&self, number: &str, lifetime: Duration) -> bool {
        let Some(shared) = &self.shared else {
            return true;
        };
        let unused = shared.use_once(OneTime::Answer, number, lifetime).await;
        unused.unwrap_or(true)
    }

    /// Forgets what would give the same answers as nothing; to be called now and then.
    pub fn forget_idle(&self) {
        let now = self.now();
        self.local.forget_idle(now);
        self.habits.forget_idle(now);
        self.used.forget_old(self.clock.timestamp());
    }

    /// Whether the replicas share their limits at the moment.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.shared.as_ref().is_some_and(SharedTier::is_there)
    }

    /// Buckets that are remembered.
    #[must_use]
    pub fn buckets(&self) -> usize {
        self.local.len()
    }

    /// The decision, and whose it is.
    async fn decide(&self, visit: Visit) -> (Result<Allowance, Refusal>, Tier) {
        let plan = self.plan(visit.action);
        let request = Request {
            visit,
            plan,
            payer: Payer {
                action: visit.action,
                client: visit.client.key,
                origin: visit.client.origin,
            },
            charges: plan.charges(visit.standing, visit.client.larger),
        };
        if let Some(shared) = self.shared.as_ref().filter(|shared| shared.is_there())
            && let Some(decided) = self.decide_together(shared, &request).await
        {
            return decided;
        }
        // Redis is away: this process' share, as if each request stood for one on every replica.
        let request = Request {
            charges: request.charges.map(|charge| charge.times(self.replicas)),
            ..request
        };
        let own = self.take(&request);
        (self.verdict(&request, own, Tier::Local), Tier::Local)
    }

    /// The decision of all replicas; `None` where Redis does not answer in time.
    async fn decide_together(
        &self,
        shared: &SharedTier,
        request: &Request<'_>,
    ) -> Option<(Result<Allowance, Refusal>, Tier)> {
        // What this process alone refuses, all together would refuse too: a flood does not get as far as Redis.
        let own = match self.take(request) {
            Ok(taken) => taken,
            Err(full) => return Some((self.verdict(request, Err(full), Tier::Local), Tier::Local)),
        };
        let all = shared
            .take(request.payer, request.charges, self.leniency)
            .await;
        if !matches!(all, Some(Ok(_))) {
            self.local
                .give_back(request.payer, request.charges, own.factor, self.now());
        }
        all.map(|all| (self.verdict(request, all, Tier::Shared), Tier::Shared))
    }

    fn take(&self, request: &Request<'_>) -> Result<Taken, Full> {
        self.local
            .take(request.payer, request.charges, self.leniency, self.now())
    }

    fn verdict(
        &self,
        request: &Request<'_>,
        found: Result<Taken, Full>,
        tier: Tier,
    ) -> Result<Allowance, Refusal> {
        let Request {
            visit,
            plan,
            payer,
            charges,
        } = *request;
        let taken = found.map_err(|full| self.refusal(request, full))?;
        if visit.action == LimitedAction::Ask {
            self.press(taken.all, charges[2].hard);
        }
        Ok(Allowance {
            policy: policy(visit, plan),
            remaining: charges[0].times(taken.factor).remaining(taken.client),
            full_after: Duration::from_micros(taken.client),
            paid: Paid {
                payer,
                charges,
                factor: taken.factor,
                tier,
            },
        })
    }

    fn refusal(&self, request: &Request<'_>, full: Full) -> Refusal {
        let visit = request.visit;
        let is_own = full.bucket == 0;
        let charge = request.charges[full.bucket].times(if is_own { full.factor } else { 1 });
        if visit.action == LimitedAction::Ask && full.bucket == 2 {
            self.press(full.used, charge.hard);
        }
        let wait = |limit: Micros| Duration::from_micros(full.used.saturating_sub(limit));
        let too_many = |limit| TooMany {
            wait: wait(limit),
            policy: policy(visit, request.plan),
        };
        if visit.standing == Standing::Unproven && full.used <= charge.hard {
            Refusal::ProofWanted(too_many(charge.limit))
        } else if is_own {
            Refusal::TooMany(too_many(charge.hard))
        } else {
            Refusal::Overloaded(whole_seconds(wait(charge.limit)))
        }
    }

    fn press(&self, used: Micros, hard: Micros) {
        let permille = used.saturating_mul(1000) / hard.max(1);
        let permille = u32::try_from(permille).unwrap_or(1000).min(1000);
        self.pressure.store(permille, Ordering::Relaxed);
    }

    async fn strike(&self, client: Client, weight: u32, reason: &'static str) {
        if weight == 0 {
            return;
        }
        self.metrics.struck(reason);
        self.local
            .strike(client.key, weight, self.leniency, self.now());
        if let Some(shared) = &self.shared {
            shared.strike(client.key, weight, self.leniency).await;
        }
    }

    async fn verify(
        &self,
        client: Client,
        action: LimitedAction,
        proof: Proof,
    ) -> Result<(), &'static str> {
        let now = self.clock.timestamp();
        let secret = self.clients.proof_secret(client.key, action.name(), now);
        let mark = proof.mark().ok_or("unsigned")?;
        if !proof.is_signed(&secret, now) {
            return Err("unsigned");
        }
        // Before the work is checked: a challenge costs us one check at most.
        let lifetime = Duration::from_secs(u64::from(self.challenge.lifetime_seconds));
        if !self.used.use_once(&mark, now, lifetime) {
            return Err("used");
        }
        if let Some(shared) = &self.shared
            && shared.use_once(OneTime::Proof, &mark, lifetime).await == Some(false)
        {
            return Err("used");
        }
        let is_solved = tokio::task::spawn_blocking(move || proof.is_solved()).await;
        if is_solved.unwrap_or(false) {
            Ok(())
        } else {
            Err("unsolved")
        }
    }

    const fn plan(&self, action: LimitedAction) -> &Plan {
        &self.plans[action as usize]
    }

    /// Time in this process, which no clock that is set can move.
    fn now(&self) -> Micros {
        // Not 0, which stands for an empty bucket.
        micros(self.start.elapsed()) + 1
    }
}

/// A request on its way to a decision.
#[derive(Clone, Copy)]
struct Request<'a> {
    visit: Visit,
    plan: &'a Plan,
    payer: Payer,
    charges: [Charge; 3],
}

fn plans(limits: &LimitsConfig) -> [Plan; 6] {
    // In the order of `LimitedAction`.
    [
        &limits.ask,
        &limits.suggest,
        &limits.feedback,
        &limits.share,
        &limits.sign_in,
        &limits.proof,
    ]
    .map(Plan::new)
}

const fn policy(visit: Visit, plan: &Plan) -> Policy {
    Policy {
        action: visit.action,
        quota: plan.client.quota.saturating_mul(visit.client.larger),
        window: plan.client.window,
    }
}
