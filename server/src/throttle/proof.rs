//! Proofs of work in ALTCHA's format: made, checked, and each used once. Knows nothing of clients but the secret it is given.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use altcha::{
    Challenge, CreateChallengeOptions, HmacAlgorithm, Payload, VerifySolutionOptions,
    create_challenge, sign_challenge, verify_solution,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::Timestamp;

use crate::config::ChallengeConfig;

/// Signs a copy whose work is looked at, since the library looks at nothing that is unsigned. No secret.
const WORK: &str = "work";
/// Browsers do it natively, so that a phone is not too far behind an attacker's machine.
const ALGORITHM: &str = "PBKDF2/SHA-256";
/// One try in 256 is right.
const KEY_PREFIX: &str = "00";
/// Proofs that are remembered as used in this process; each for the life of a challenge.
const MOST_USED: usize = 100_000;
/// A proof is about 700 characters.
const LONGEST: usize = 4096;

/// A challenge as it is sent, and how long it can be answered.
#[derive(Debug, Clone)]
pub struct IssuedChallenge {
    /// As ALTCHA's clients read it.
    pub json: serde_json::Value,
    /// How long it can be answered.
    pub lifetime: Duration,
}

/// A proof that was read, but not checked yet.
#[derive(Clone)]
pub struct Proof(Payload);

impl Proof {
    /// Reads base64 of ALTCHA's JSON.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let json = BASE64_STANDARD.decode(text).ok()?;
        let payload: Payload = serde_json::from_slice(&json).ok()?;
        let parameters = &payload.challenge.parameters;
        // Nobody but us sets the cost of checking; anything else is not even looked at.
        let is_ours = parameters.algorithm == ALGORITHM
            && parameters.key_prefix == KEY_PREFIX
            && parameters.key_length == 32
            && parameters.key_signature.is_none()
            && parameters.data.is_none();
        is_ours.then_some(Self(payload))
    }

    /// What marks it as used: the signature of its challenge, which `check` compares with our own.
    pub(super) fn mark(&self) -> Option<String> {
        let signature = self.0.challenge.signature.as_deref()?;
        let is_plain = signature.len() == 64
            && signature
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_plain.then(|| signature.to_owned())
    }

    /// Whether its challenge was made by us for this client, and is still valid. Costs next to nothing.
    pub(super) fn is_signed(&self, secret: &str, now: Timestamp) -> bool {
        let expires = self.0.challenge.parameters.expires_at.unwrap_or_default();
        if expires < now.as_second() {
            return false;
        }
        let mut parameters = self.0.challenge.parameters.clone();
        let signed = sign_challenge(&HmacAlgorithm::Sha256, &mut parameters, None, secret, None);
        let Ok(Some(expected)) = signed.map(|challenge| challenge.signature) else {
            return false;
        };
        let found = self.0.challenge.signature.as_deref().unwrap_or_default();
        // In the same time wherever they differ.
        let differences = expected
            .bytes()
            .zip(found.bytes())
            .map(|(one, other)| one ^ other);
        expected.len() == found.len() && differences.fold(0, |all, one| all | one) == 0
    }

    /// Whether the work was done. Costs one try; to be called off the async threads, and once for a challenge.
    pub(super) fn is_solved(&self) -> bool {
        // The library asks the machine for the time, which `is_signed` has compared by our clock: so the work alone is looked at.
        let mut parameters = self.0.challenge.parameters.clone();
        parameters.expires_at = None;
        let signed = sign_challenge(&HmacAlgorithm::Sha256, &mut parameters, None, WORK, None);
        signed
            .and_then(|challenge| {
                verify_solution(VerifySolutionOptions::new(
                    &challenge,
                    &self.0.solution,
                    WORK,
                ))
            })
            .is_ok_and(|result| result.verified)
    }
}

/// Makes a challenge; `load` from 0 to 1 says how hard.
pub(super) fn issue(
    config: &ChallengeConfig,
    secret: String,
    load: f32,
    now: Timestamp,
) -> Option<IssuedChallenge> {
    let lifetime = config.lifetime_seconds;
    let challenge: Challenge = create_challenge(CreateChallengeOptions {
        algorithm: ALGORITHM.to_owned(),
        cost: cost(config, load),
        expires_at: Some(now.as_second() + i64::from(lifetime)),
        hmac_signature_secret: Some(secret),
        key_prefix: KEY_PREFIX.to_owned(),
        ..CreateChallengeOptions::default()
    })
    .ok()?;
    Some(IssuedChallenge {
        json: serde_json::to_value(challenge).ok()?,
        lifetime: Duration::from_secs(u64::from(lifetime)),
    })
}

fn cost(config: &ChallengeConfig, load: f32) -> u32 {
    let span = config.cost_under_load - config.cost;
    let permille = (load.clamp(0.0, 1.0) * 1000.0).round();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 0..=1000 above"
    )]
    let permille = permille as u64;
    let more = u64::from(span) * permille / 1000;
    config.cost + u32::try_from(more).unwrap_or(span)
}

/// Proofs that were used, as far as this process knows.
#[derive(Default)]
pub(super) struct Used {
    until: Mutex<HashMap<String, Timestamp>>,
}

impl Used {
    /// Marks a proof; whether it was unused. When no more can be remembered, none is taken.
    pub(super) fn use_once(&self, mark: &str, now: Timestamp, lifetime: Duration) -> bool {
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        if until.len() >= MOST_USED {
            until.retain(|_, until| *until >= now);
        }
        if until.len() >= MOST_USED || until.contains_key(mark) {
            return false;
        }
        until.insert(mark.to_owned(), now + lifetime);
        true
    }

    pub(super) fn forget_old(&self, now: Timestamp) {
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.retain(|_, until| *until >= now);
        until.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use altcha::{SolveChallengeOptions, solve_challenge};
    use jiff::ToSpan;

    use super::*;

    const CONFIG: ChallengeConfig = ChallengeConfig {
        cost: 100,
        cost_under_load: 900,
        lifetime_seconds: 120,
    };

    fn noon() -> Timestamp {
        "2026-01-22T12:00:00Z".parse().unwrap()
    }

    fn solved(secret: &str, now: Timestamp) -> String {
        let issued = issue(&CONFIG, secret.to_owned(), 0.0, now).unwrap();
        let challenge: Challenge = serde_json::from_value(issued.json).unwrap();
        let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
            .unwrap()
            .unwrap();
        let payload = Payload {
            challenge,
            solution,
        };
        BASE64_STANDARD.encode(serde_json::to_vec(&payload).unwrap())
    }

    #[test]
    fn work_that_was_done_is_accepted_for_its_client_and_in_time() {
        let proof = Proof::parse(&solved("secret", noon())).unwrap();

        assert!(proof.is_signed("secret", noon()) && proof.is_solved());
        assert!(!proof.is_signed("another client's", noon()));
        assert!(!proof.is_signed("secret", noon() + 121.seconds()));
    }

    #[test]
    fn work_that_was_not_done_is_refused() {
        let text = solved("secret", noon());
        let mut payload: Payload =
            serde_json::from_slice(&BASE64_STANDARD.decode(text).unwrap()).unwrap();
        payload.solution.counter += 1;

        let proof = Proof(payload);

        assert!(!proof.is_solved());
    }

    #[test]
    fn what_is_no_proof_is_not_looked_at() {
        let easy = |change: fn(&mut Payload)| {
            let text = solved("secret", noon());
            let mut payload: Payload =
                serde_json::from_slice(&BASE64_STANDARD.decode(text).unwrap()).unwrap();
            change(&mut payload);
            let text = BASE64_STANDARD.encode(serde_json::to_vec(&payload).unwrap());
            Proof::parse(&text).is_some_and(|proof| proof.is_signed("secret", noon()))
        };

        assert!(Proof::parse("").is_none() && Proof::parse("%%%").is_none());
        assert!(Proof::parse(&"A".repeat(LONGEST + 1)).is_none());
        assert!(!easy(|payload| payload.challenge.parameters.cost = 1));
        assert!(!easy(
            |payload| payload.challenge.parameters.key_prefix = "0".to_owned()
        ));
        assert!(!easy(
            |payload| payload.challenge.parameters.key_length = 1_000_000
        ));
        assert!(!easy(|payload| payload.challenge.signature = None));
    }

    #[test]
    fn a_proof_counts_once() {
        let used = Used::default();
        let lifetime = Duration::from_secs(120);

        assert!(used.use_once("a", noon(), lifetime));
        assert!(!used.use_once("a", noon(), lifetime));
        used.forget_old(noon() + 121.seconds());
        assert!(used.use_once("a", noon() + 121.seconds(), lifetime));
    }

    #[test]
    fn work_grows_with_the_load() {
        assert_eq!(
            [0.0, 0.5, 1.0, 7.0].map(|load| cost(&CONFIG, load)),
            [100, 500, 900, 900]
        );
    }
}
