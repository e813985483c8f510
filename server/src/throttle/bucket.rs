//! The generic cell rate algorithm: what a request costs a bucket, and whether it still fits. Knows no clock and no store.
//!
//! A bucket is one number, the time at which it will be empty again. `shared/check.lua` does the same within Redis, where a clock may
//! be set; in a process time only goes on.

use std::time::Duration;

use crate::config::{ActionConfig, RateConfig};

/// Microseconds, since the beginning of an epoch that the caller chooses.
pub(super) type Micros = u64;

/// How a client stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has solved a proof of work for this request.
    Proven,
    /// It could be asked for a proof.
    Unproven,
    /// It runs no script and can solve nothing: the hard limit applies, behind everybody with a proof.
    Scriptless,
}

/// The buckets of one action.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    pub(super) client: Bucket,
    pub(super) origin: Bucket,
    pub(super) all: Bucket,
}

/// One limit, in the algorithm's terms.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bucket {
    pub(super) quota: u32,
    pub(super) window: Duration,
    /// What one request costs.
    interval: Micros,
    /// How far ahead of the present a bucket may be: the burst, and the part of it that needs no proof.
    hard: Micros,
    soft: Micros,
}

/// What one request asks of one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Charge {
    pub(super) cost: Micros,
    /// The limit for everybody.
    pub(super) hard: Micros,
    /// The limit for this request.
    pub(super) limit: Micros,
}

impl Plan {
    pub(super) fn new(config: &ActionConfig) -> Self {
        Self {
            client: Bucket::new(&config.client),
            origin: Bucket::new(&config.origin),
            all: Bucket::new(&config.all),
        }
    }

    /// The charges of one request, in the order in which they are checked.
    pub(super) fn charges(&self, standing: Standing, larger: u32) -> [Charge; 3] {
        let common = match standing {
            Standing::Proven => |bucket: &Bucket| bucket.charge(bucket.hard),
            Standing::Unproven | Standing::Scriptless => {
                |bucket: &Bucket| bucket.charge(bucket.soft)
            }
        };
        let own = match standing {
            Standing::Proven | Standing::Scriptless => self.client.hard,
            Standing::Unproven => self.client.soft,
        };
        let mut client = self.client.charge(own);
        client.cost = (client.cost / u64::from(larger.max(1))).max(1);
        [client, common(&self.origin), common(&self.all)]
    }
}

impl Bucket {
    fn new(config: &RateConfig) -> Self {
        // Rounded up, so that no window holds more than it may.
        let interval =
            (u64::from(config.window_seconds) * 1_000_000).div_ceil(u64::from(config.quota.max(1)));
        Self {
            quota: config.quota,
            window: Duration::from_secs(u64::from(config.window_seconds)),
            interval,
            hard: interval * u64::from(config.burst),
            soft: interval * u64::from(config.soft),
        }
    }

    const fn charge(&self, limit: Micros) -> Charge {
        Charge {
            cost: self.interval,
            hard: self.hard,
            limit,
        }
    }
}

impl Charge {
    /// The same request, `factor` times dearer. An empty bucket takes it however dear it is.
    pub(super) fn times(self, factor: u64) -> Self {
        let cost = self.cost * factor;
        Self {
            cost,
            hard: self.hard.max(cost),
            limit: self.limit.max(cost),
        }
    }

    /// When the bucket that was to be empty at `empty_at` will be after this request; or, where it does not fit, how full it would be.
    pub(super) fn take(self, empty_at: Micros, now: Micros) -> Result<Micros, Micros> {
        let used = empty_at.saturating_sub(now) + self.cost;
        if used > self.limit {
            Err(used)
        } else {
            Ok(now + used)
        }
    }

    /// Requests that still fit a bucket that is `used`.
    pub(super) fn remaining(self, used: Micros) -> u32 {
        let left = self.hard.saturating_sub(used) / self.cost.max(1);
        u32::try_from(left).unwrap_or(u32::MAX)
    }
}

pub(super) fn micros(duration: Duration) -> Micros {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bucket(quota: u32, window_seconds: u32, burst: u32, soft: u32) -> Bucket {
        Bucket::new(&RateConfig {
            quota,
            window_seconds,
            burst,
            soft,
        })
    }

    proptest! {
        #[test]
        fn no_window_holds_more_than_quota_and_burst(
            quota in 1_u32..50,
            window in 1_u32..20,
            burst in 1_u32..30,
            steps in prop::collection::vec((0_u64..2_000_000, any::<bool>()), 1..400),
        ) {
            let bucket = bucket(quota, window, burst, burst);
            let charge = bucket.charge(bucket.hard);
            let (mut now, mut empty_at, mut admitted) = (1_000_000, 0, Vec::new());
            for (pause, hurried) in steps {
                now += if hurried { pause / 1000 } else { pause };
                if let Ok(next) = charge.take(empty_at, now) {
                    empty_at = next;
                    admitted.push(now);
                }
            }

            let window = u64::from(window) * 1_000_000;
            for (first, start) in admitted.iter().enumerate() {
                let within = admitted[first..].iter().take_while(|at| **at - start < window).count();
                prop_assert!(within <= (quota + burst) as usize, "{within}");
            }
        }
    }

    #[test]
    fn an_empty_bucket_takes_a_request_however_dear() {
        let charge = bucket(10, 10, 2, 2).charge(2_000_000).times(50);

        let empty_at = charge.take(0, 1_000_000).unwrap();

        assert_eq!(empty_at, 51_000_000);
        assert!(charge.take(empty_at, 2_000_000).is_err());
    }
}
