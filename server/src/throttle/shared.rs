//! The limits that replicas share: one script and one round trip a request, within a deadline. With Redis away nobody waits.

mod connection;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::Timestamp;
use redis::{RedisResult, Script};

pub use connection::RedisError;
use connection::{Failure, Link, Links};

use super::{
    bucket::Charge,
    client::{ClientKey, ClientKeys, DaySecret},
    local::{Full, Payer, Taken},
    signals::Leniency,
};
use crate::{clock::Clock, config::RedisConfig, metrics::Metrics};

/// The secrets of a day are agreed on a day ahead, and gone a day after.
const SECRET_SECONDS: u64 = 2 * 86_400;

/// The limits that replicas share.
pub(super) struct SharedTier {
    links: Arc<Links>,
    keys: Keys,
    scripts: Scripts,
}

/// What counts once.
#[derive(Debug, Clone, Copy)]
pub(super) enum OneTime {
    /// A proof of work.
    Proof,
    /// A judgement on an answer.
    Answer,
}

struct Scripts {
    check: Script,
    give_back: Script,
    strike: Script,
}

/// The names of what lies in Redis. The braces put everything of a town into one slot of a cluster, as one script needs it.
#[derive(Clone)]
pub(super) struct Keys {
    prefix: String,
}

impl SharedTier {
    /// Connects in the background; until then it is away.
    ///
    /// # Errors
    /// When an address is none, or a secret's file cannot be read.
    pub(super) fn open(
        config: &RedisConfig,
        clock: Clock,
        clients: &Arc<ClientKeys>,
        metrics: &Arc<Metrics>,
    ) -> Result<Option<Self>, RedisError> {
        let Some(links) = Links::open(config, metrics)? else {
            return Ok(None);
        };
        let keys = Keys {
            prefix: config.prefix.clone(),
        };
        let links = Arc::new(links);
        links.keep(Agreement {
            keys: keys.clone(),
            clock,
            clients: Arc::clone(clients),
        });
        Ok(Some(Self {
            links,
            keys,
            scripts: Scripts {
                check: Script::new(include_str!("shared/check.lua")),
                give_back: Script::new(include_str!("shared/give_back.lua")),
                strike: Script::new(include_str!("shared/strike.lua")),
            },
        }))
    }

    /// Whether it decides.
    pub(super) fn is_there(&self) -> bool {
        self.links.current().is_some()
    }

    /// Charges all three buckets or none. `None`: Redis did not answer in time, and the process must decide.
    pub(super) async fn take(
        &self,
        payer: Payer,
        charges: [Charge; 3],
        leniency: Leniency,
    ) -> Option<Result<Taken, Full>> {
        let mut call = self.scripts.check.prepare_invoke();
        call.key(self.keys.strikes(payer.client));
        for key in self.keys.buckets(payer) {
            call.key(key);
        }
        call.arg(leniency.forgiven_after).arg(leniency.most);
        for charge in charges {
            call.arg(charge.cost).arg(charge.hard).arg(charge.limit);
        }
        let reply: (usize, u64, u64, u64, u64, u64) = self
            .links
            .run(async |link| link.invoke(&call).await)
            .await?;
        let (bucket, used, client, all, factor, _) = reply;
        Some(match bucket.checked_sub(1) {
            None => Ok(Taken {
                client,
                all,
                factor,
            }),
            Some(bucket) => Err(Full {
                bucket,
                used,
                factor,
            }),
        })
    }

    /// Takes back what [`take`](Self::take) charged, if Redis is there.
    pub(super) async fn give_back(&self, payer: Payer, charges: [Charge; 3], factor: u64) {
        let mut call = self.scripts.give_back.prepare_invoke();
        let costs = [charges[0].cost * factor, charges[1].cost, charges[2].cost];
        for (key, cost) in self.keys.buckets(payer).into_iter().zip(costs) {
            call.key(key).arg(cost);
        }
        let _: Option<u8> = self.links.run(async |link| link.invoke(&call).await).await;
    }

    /// Counts strikes of a client, if Redis is there.
    pub(super) async fn strike(&self, client: ClientKey, weight: u32, leniency: Leniency) {
        let mut call = self.scripts.strike.prepare_invoke();
        call.key(self.keys.strikes(client))
            .arg(u64::from(weight) * leniency.forgiven_after)
            .arg(leniency.longest());
        let _: Option<u8> = self.links.run(async |link| link.invoke(&call).await).await;
    }

    /// Marks `mark` as used; whether it was unused. `None`: Redis did not answer in time.
    pub(super) async fn use_once(
        &self,
        what: OneTime,
        mark: &str,
        lifetime: Duration,
    ) -> Option<bool> {
        let mut command = redis::cmd("SET");
        command
            .arg(self.keys.used(what, mark))
            .arg(1)
            .arg("NX")
            .arg("PX")
            .arg(lifetime.as_millis().max(1).to_string());
        let reply: Option<redis::Value> = self
            .links
            .run(async |link| link.query(&command).await)
            .await;
        // With NX there is no answer where the key is there already.
        reply.map(|reply| reply != redis::Value::Nil)
    }
}

/// For the operator: whether the Redis of `config` can be used, how quick it is, and what to change. `None` where there is none.
///
/// # Errors
/// When it cannot be used.
pub async fn examine(config: &RedisConfig) -> Result<Option<String>, RedisError> {
    let Some(links) = Links::open(config, &Metrics::new())? else {
        return Ok(None);
    };
    let link = links.connect().await?;
    let start = Instant::now();
    let keys = Keys {
        prefix: config.prefix.clone(),
    };
    probe(&link, &keys).await.map_err(RedisError::Away)?;
    let took = start.elapsed();
    let mut advice = Vec::new();
    if took > config.deadline() {
        advice.push(
            "it is slower than `redis.deadline_ms`, so that the processes will decide alone"
                .to_owned(),
        );
    }
    // A user without the right to ask is no fault.
    let setting = async |name: &str| -> Option<String> {
        let mut command = redis::cmd("CONFIG");
        let pair: Vec<String> = link.query(command.arg("GET").arg(name)).await.ok()?;
        pair.into_iter().nth(1)
    };
    if setting("save").await.is_some_and(|save| !save.is_empty())
        || setting("appendonly").await.as_deref() == Some("yes")
    {
        advice.push("it writes to disk: set `save \"\"` and `appendonly no`, since it holds pseudonyms of visitors".to_owned());
    }
    if setting("maxmemory-policy")
        .await
        .is_some_and(|policy| policy == "noeviction")
    {
        advice.push(
            "once full it refuses everything: set `maxmemory-policy volatile-ttl`".to_owned(),
        );
    }
    let milliseconds = took.as_secs_f64() * 1e3;
    let state = format!("answers in {milliseconds:.1} ms");
    Ok(Some(if advice.is_empty() {
        state
    } else {
        format!("{state}; {}", advice.join("; "))
    }))
}

/// A write, since a Redis that is full or a replica can be read all the same.
async fn probe(link: &Link, keys: &Keys) -> RedisResult<()> {
    let mut command = redis::cmd("SET");
    command.arg(keys.probe()).arg(1).arg("PX").arg(1000);
    link.query(&command).await
}

/// What replicas agree on as soon as Redis is there: the secrets of today and tomorrow.
pub(super) struct Agreement {
    keys: Keys,
    clock: Clock,
    clients: Arc<ClientKeys>,
}

impl Agreement {
    /// Proposes, and takes over what was proposed first.
    async fn agree(&self, link: &Link) -> RedisResult<()> {
        let now = self.clock.timestamp();
        let tomorrow = now + jiff::SignedDuration::from_hours(24);
        for at in [now, tomorrow] {
            let key = self.keys.secret(at);
            let proposal = self.clients.proposal(at);
            let (_, agreed): (Option<String>, Vec<u8>) = link
                .query_both(
                    redis::cmd("SET")
                        .arg(&key)
                        .arg(&proposal[..])
                        .arg("NX")
                        .arg("EX")
                        .arg(SECRET_SECONDS),
                    redis::cmd("GET").arg(&key),
                )
                .await?;
            if let Ok(agreed) = DaySecret::try_from(agreed) {
                self.clients.adopt(at, agreed);
            }
        }
        Ok(())
    }

    async fn probe(&self, link: &Link) -> RedisResult<()> {
        probe(link, &self.keys).await
    }
}

impl Keys {
    fn buckets(&self, payer: Payer) -> [String; 3] {
        let Self { prefix } = self;
        let action = payer.action.name();
        [
            format!("{{{prefix}}}:{action}:client:{}", name(payer.client)),
            format!("{{{prefix}}}:{action}:origin:{}", payer.origin),
            format!("{{{prefix}}}:{action}:all"),
        ]
    }

    fn strikes(&self, client: ClientKey) -> String {
        format!("{{{}}}:strikes:{}", self.prefix, name(client))
    }

    fn used(&self, what: OneTime, mark: &str) -> String {
        let name = match what {
            OneTime::Proof => "proof",
            OneTime::Answer => "answer",
        };
        format!("{{{}}}:{name}:{mark}", self.prefix)
    }

    fn secret(&self, at: Timestamp) -> String {
        let day = at.as_second().div_euclid(86_400);
        format!("{{{}}}:secret:{day}", self.prefix)
    }

    fn probe(&self) -> String {
        format!("{{{}}}:probe", self.prefix)
    }
}

fn name(client: ClientKey) -> String {
    crate::hexadecimal::hexadecimal(client.bytes())
}

impl From<&redis::RedisError> for Failure {
    fn from(error: &redis::RedisError) -> Self {
        if error.is_io_error() || error.is_connection_dropped() || error.is_connection_refusal() {
            Self::Connection
        } else {
            Self::Refused
        }
    }
}
