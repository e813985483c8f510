//! How much one client may ask. In this process only; keys are kept for as long as their bucket is not full again.

use std::{net::IpAddr, num::NonZeroU32, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::DashMapStateStore,
};

use crate::config::LimitsConfig;

/// A client: an IPv4 address, or the /64 of an IPv6 address, within which everybody can change at will.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientKey(u64, u32);

impl ClientKey {
    /// The client behind `address`.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(0, address.to_bits()),
            IpAddr::V6(address) => {
                let prefix = address.to_bits() >> 64;
                Self(u64::try_from(prefix).unwrap_or_default(), u32::MAX)
            }
        }
    }
}

/// The client has asked too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    /// When the next question is allowed.
    pub wait: Duration,
    /// Questions in a window.
    pub quota: u32,
    /// The window.
    pub window: Duration,
}

impl TooMany {
    /// The wait in whole seconds, at least one.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        let seconds = self.wait.as_secs() + u64::from(self.wait.subsec_nanos() > 0);
        u32::try_from(seconds).unwrap_or(u32::MAX).max(1)
    }
}

/// The limit on questions, by the generic cell rate algorithm.
pub struct Limiter {
    buckets: RateLimiter<ClientKey, DashMapStateStore<ClientKey>, DefaultClock>,
    clock: DefaultClock,
    quota: u32,
}

impl Limiter {
    /// The limit that `config` sets.
    #[must_use]
    pub fn new(config: &LimitsConfig) -> Self {
        let positive = |value: u32| NonZeroU32::new(value).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_minute(positive(config.ask_per_minute))
            .allow_burst(positive(config.ask_burst));
        let clock = DefaultClock::default();
        Self {
            buckets: RateLimiter::dashmap_with_clock(quota, clock.clone()),
            clock,
            quota: config.ask_per_minute,
        }
    }

    /// Counts one question of `client`.
    ///
    /// # Errors
    /// When the client has asked too much; then nothing is counted.
    pub fn check(&self, client: ClientKey) -> Result<(), TooMany> {
        self.buckets.check_key(&client).map_err(|early| TooMany {
            wait: early.wait_time_from(self.clock.now()),
            quota: self.quota,
            window: Duration::from_secs(60),
        })
    }

    /// Forgets clients whose bucket is full again: they would get the same answer as a new one.
    pub fn forget_idle(&self) {
        self.buckets.retain_recent();
        self.buckets.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> LimitsConfig {
        LimitsConfig {
            ask_per_minute: 6,
            ask_burst: 2,
            body_bytes: 16_384,
            request_seconds: 10,
        }
    }

    #[test]
    fn a_client_gets_its_burst_and_then_a_wait() {
        let limiter = Limiter::new(&limits());
        let client = ClientKey::of("192.0.2.1".parse().unwrap());
        let other = ClientKey::of("192.0.2.2".parse().unwrap());

        assert!(limiter.check(client).is_ok() && limiter.check(client).is_ok());
        let refused = limiter.check(client).unwrap_err();

        assert!((9..=10).contains(&refused.seconds()), "{refused:?}");
        assert!(limiter.check(other).is_ok());
    }

    #[test]
    fn an_ipv6_network_is_one_client() {
        let key = |address: &str| ClientKey::of(address.parse().unwrap());

        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
    }
}
