//! Who a client is: a pseudonym of its network, under a key that lives for a day and never leaves memory.

use std::{
    collections::BTreeMap,
    fmt,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use arc_swap::ArcSwap;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;

const DAY_SECONDS: i64 = 86_400;
/// Newcomers share this many buckets when no more clients can be remembered.
const CROWDS: u16 = 4096;

/// A client: the pseudonym of an IPv4 address, or of the /64 of an IPv6 address, within which everybody can change at will.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ClientKey([u8; 16]);

impl fmt::Debug for ClientKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A pseudonym is personal data, too.
        formatter.write_str("ClientKey(…)")
    }
}

impl ClientKey {
    pub(super) const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The bucket that this client shares with others while too many are about.
    pub(super) fn crowd(self) -> Self {
        let number = u16::from_be_bytes([self.0[0], self.0[1]]) % CROWDS;
        let mut key = [0; 16];
        key[..2].copy_from_slice(&number.to_be_bytes());
        Self(key)
    }
}

/// A secret for the pseudonyms of one day.
pub(super) type DaySecret = [u8; 32];

struct DayKey {
    day: i64,
    secret: DaySecret,
    mac: Hmac<Sha256>,
}

/// The keys under which clients get their pseudonyms: today's, and tomorrow's where replicas have agreed on it.
pub(super) struct ClientKeys {
    current: ArcSwap<DayKey>,
    coming: Mutex<BTreeMap<i64, DaySecret>>,
}

impl ClientKeys {
    pub(super) fn new(now: Timestamp) -> Self {
        Self {
            current: ArcSwap::from_pointee(DayKey::new(day_of(now), random())),
            coming: Mutex::default(),
        }
    }

    /// The pseudonym of `address` today.
    pub(super) fn client(&self, address: IpAddr, now: Timestamp) -> ClientKey {
        let mut mac = self.today(now).mac.clone();
        match address.to_canonical() {
            IpAddr::V4(address) => mac.update(&address.octets()),
            IpAddr::V6(address) => mac.update(&address.octets()[..8]),
        }
        ClientKey(first_half(mac))
    }

    /// A secret that only this client's proofs are signed with: nobody can hand them to others.
    pub(super) fn proof_secret(&self, client: ClientKey, action: &str, now: Timestamp) -> String {
        let mut mac = self.today(now).mac.clone();
        mac.update(b"proof:");
        mac.update(action.as_bytes());
        mac.update(&client.0);
        crate::hexadecimal::hexadecimal(&mac.finalize().into_bytes())
    }

    /// What this process proposes as the secret of the day on which `at` lies.
    pub(super) fn proposal(&self, at: Timestamp) -> DaySecret {
        let day = day_of(at);
        let current = self.current.load();
        if current.day == day {
            return current.secret;
        }
        let mut coming = self.coming.lock().unwrap_or_else(PoisonError::into_inner);
        *coming.entry(day).or_insert_with(random)
    }

    /// Takes over the secret that the replicas have agreed on for the day on which `at` lies.
    pub(super) fn adopt(&self, at: Timestamp, secret: DaySecret) {
        let day = day_of(at);
        let current = self.current.load();
        if day > current.day {
            let mut coming = self.coming.lock().unwrap_or_else(PoisonError::into_inner);
            coming.insert(day, secret);
        } else if day == current.day && secret != current.secret {
            self.current.store(DayKey::new(day, secret).into());
        }
    }

    /// Today's key; yesterday's is forgotten with the first request of a day, also where a clock was set back.
    fn today(&self, now: Timestamp) -> arc_swap::Guard<std::sync::Arc<DayKey>> {
        let day = day_of(now);
        let current = self.current.load();
        if current.day == day {
            return current;
        }
        let mut coming = self.coming.lock().unwrap_or_else(PoisonError::into_inner);
        // Another request may have done it meanwhile.
        if self.current.load().day != day {
            let secret = coming.remove(&day).unwrap_or_else(random);
            coming.retain(|coming, _| *coming == day + 1);
            self.current.store(DayKey::new(day, secret).into());
        }
        self.current.load()
    }
}

impl DayKey {
    fn new(day: i64, secret: DaySecret) -> Self {
        let mac = Hmac::new_from_slice(&secret).expect("HMAC takes keys of every length");
        Self { day, secret, mac }
    }
}

fn day_of(now: Timestamp) -> i64 {
    now.as_second().div_euclid(DAY_SECONDS)
}

fn first_half(mac: Hmac<Sha256>) -> [u8; 16] {
    let whole = mac.finalize().into_bytes();
    let mut half = [0; 16];
    half.copy_from_slice(&whole[..16]);
    half
}

fn random() -> DaySecret {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).expect("the machine gives randomness once it is up");
    secret
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    fn noon() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn key(keys: &ClientKeys, address: &str, now: Timestamp) -> ClientKey {
        keys.client(address.parse().unwrap(), now)
    }

    #[test]
    fn an_ipv6_network_is_one_client() {
        let keys = ClientKeys::new(noon());
        let key = |address| key(&keys, address, noon());

        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
    }

    #[test]
    fn a_pseudonym_lasts_a_day_and_cannot_be_made_again() {
        let keys = ClientKeys::new(noon());
        let today = key(&keys, "192.0.2.1", noon());

        assert_eq!(today, key(&keys, "192.0.2.1", noon() + 11.hours()));
        assert_ne!(today, key(&keys, "192.0.2.1", noon() + 13.hours()));
        // A clock set back does not bring the old key again: it is gone.
        assert_ne!(today, key(&keys, "192.0.2.1", noon()));
    }

    #[test]
    fn replicas_that_agreed_know_a_client_by_the_same_pseudonym() {
        let (one, other) = (ClientKeys::new(noon()), ClientKeys::new(noon()));
        let tomorrow = noon() + 24.hours();
        for at in [noon(), tomorrow] {
            other.adopt(at, one.proposal(at));
            one.adopt(at, one.proposal(at));
        }

        for at in [noon(), tomorrow] {
            assert_eq!(key(&one, "192.0.2.1", at), key(&other, "192.0.2.1", at));
        }
        assert_ne!(
            key(&one, "192.0.2.1", tomorrow),
            key(&ClientKeys::new(tomorrow), "192.0.2.1", tomorrow)
        );
    }

    #[test]
    fn a_pseudonym_does_not_show_itself() {
        let keys = ClientKeys::new(noon());

        let shown = format!("{:?}", key(&keys, "192.0.2.1", noon()));

        assert_eq!(shown, "ClientKey(…)");
    }
}
