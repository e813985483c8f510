//! What a conversation is about, in a signed token that the visitor's page keeps: the server itself remembers nothing.

use std::{io, path::Path};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::{Answer, Kind};
use crate::{
    catalogue::{Facet, ServiceId},
    secret_file::{KEY_BYTES, random_key, read_or_make_key},
};

/// A conversation that is older has lost its topic.
const LIFETIME_HOURS: i64 = 2;
/// No token of ours is longer.
const MAX_TOKEN_BYTES: usize = 400;

/// What was talked of last. Holds no word of the visitor's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// The service.
    pub service: ServiceId,
    /// The part of it.
    pub facet: Facet,
    /// When.
    at: Timestamp,
}

/// What the visitor's page keeps between two questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What was talked of, if of something.
    pub conversation: Option<Conversation>,
    /// Whether the last answer was none, or asked back: for the town's counts, answers do not depend on it.
    pub after_refusal: bool,
}

/// How it stands in the token. Without a topic there is no part of it either.
#[derive(Serialize, Deserialize)]
struct Token {
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    service: Option<ServiceId>,
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    facet: Option<Facet>,
    #[serde(rename = "t")]
    at: Timestamp,
    #[serde(rename = "r", default, skip_serializing_if = "std::ops::Not::not")]
    after_refusal: bool,
}

impl Conversation {
    /// A conversation that came to `service` and `facet` at the time `at`.
    #[must_use]
    pub const fn new(service: ServiceId, facet: Facet, at: Timestamp) -> Self {
        Self { service, facet, at }
    }
}

/// The token was not made by this server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the conversation was not made by this server")]
pub struct Forged;

/// The key that signs conversations.
#[derive(Clone)]
pub struct ConversationKey([u8; KEY_BYTES]);

impl ConversationKey {
    /// Reads the key of `folder`, or makes one that only this user may read. It outlives a restart, and replicas that share
    /// the folder share it.
    ///
    /// # Errors
    /// When the folder cannot be read or written.
    pub fn read_or_make(folder: &Path) -> io::Result<Self> {
        read_or_make_key(&folder.join("conversation.key")).map(Self)
    }

    /// A new key.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn random() -> Result<Self, getrandom::Error> {
        random_key().map(Self)
    }

    /// The token for the question after `answer`, which is given at the time `now`; `None` where nothing goes on.
    #[must_use]
    pub fn carry_on(&self, answer: &Answer, now: Timestamp) -> Option<String> {
        let carried = Carried {
            conversation: answer.conversation.clone(),
            after_refusal: matches!(answer.kind, Kind::Abstain | Kind::Clarify),
        };
        let goes_on = carried.conversation.is_some() || carried.after_refusal;
        goes_on.then(|| self.sign(&carried, now))
    }

    /// The token of what is `carried` on at the time `now`.
    ///
    /// # Panics
    /// Never: it is representable as JSON.
    #[must_use]
    pub fn sign(&self, carried: &Carried, now: Timestamp) -> String {
        let topic = carried.conversation.as_ref();
        let token = Token {
            service: topic.map(|it| it.service.clone()),
            facet: topic.map(|it| it.facet),
            // A topic that stays over an abstention is as old as it was.
            at: topic.map_or(now, |it| it.at),
            after_refusal: carried.after_refusal,
        };
        let payload = serde_json::to_vec(&token).expect("a token is plain JSON");
        let payload = BASE64_URL_SAFE_NO_PAD.encode(payload);
        let signature = BASE64_URL_SAFE_NO_PAD.encode(self.mac(&payload).finalize().into_bytes());
        format!("{payload}.{signature}")
    }

    /// Reads a token back; `None` when it is too old to mean anything.
    ///
    /// # Errors
    /// When this server has not made it.
    pub fn verify(&self, token: &str, now: Timestamp) -> Result<Option<Carried>, Forged> {
        if token.len() > MAX_TOKEN_BYTES {
            return Err(Forged);
        }
        let (payload, signature) = token.split_once('.').ok_or(Forged)?;
        let signature = BASE64_URL_SAFE_NO_PAD
            .decode(signature)
            .map_err(|_| Forged)?;
        self.mac(payload)
            .verify_slice(&signature)
            .map_err(|_| Forged)?;
        let payload = BASE64_URL_SAFE_NO_PAD.decode(payload).map_err(|_| Forged)?;
        let token: Token = serde_json::from_slice(&payload).map_err(|_| Forged)?;
        let end = token
            .at
            .checked_add(LIFETIME_HOURS.hours())
            .map_err(|_| Forged)?;
        let topic = token.service.zip(token.facet);
        let carried = Carried {
            conversation: topic.map(|(service, facet)| Conversation::new(service, facet, token.at)),
            after_refusal: token.after_refusal,
        };
        Ok((now <= end).then_some(carried))
    }

    pub(crate) fn mac(&self, payload: &str) -> Hmac<Sha256> {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0)
            .expect("an HMAC takes a key of any length");
        mac.update(payload.as_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> Timestamp {
        "2026-11-22T10:00:00Z".parse().unwrap()
    }

    fn carried() -> Carried {
        let service = ServiceId::parse("wohngeld").unwrap();
        Carried {
            conversation: Some(Conversation::new(service, Facet::Fees, start())),
            after_refusal: false,
        }
    }

    #[test]
    fn a_token_is_read_back_for_two_hours() {
        let key = ConversationKey::random().unwrap();
        let token = key.sign(&carried(), start());

        let soon = key.verify(&token, "2026-11-22T11:59:00Z".parse().unwrap());
        let late = key.verify(&token, "2026-11-22T12:01:00Z".parse().unwrap());

        assert_eq!(soon, Ok(Some(carried())));
        assert_eq!(late, Ok(None));
    }

    #[test]
    fn a_changed_or_foreign_token_is_forged() {
        let key = ConversationKey::random().unwrap();
        let token = key.sign(&carried(), start());
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        let other = ConversationKey::random().unwrap();

        assert_eq!(other.verify(&token, now), Err(Forged));
        for forged in [
            token.replace('.', "x."),
            format!("A{token}"),
            String::new(),
            "a.b".repeat(200),
        ] {
            assert_eq!(key.verify(&forged, now), Err(Forged), "{forged}");
        }
    }

    #[test]
    fn a_refusal_is_carried_on_with_a_topic_and_without_one() {
        let key = ConversationKey::random().unwrap();
        for conversation in [carried().conversation, None] {
            let refused = Carried {
                conversation,
                after_refusal: true,
            };

            let read = key.verify(&key.sign(&refused, start()), start());

            assert_eq!(read, Ok(Some(refused)));
        }
    }

    #[test]
    fn a_token_of_the_version_before_is_still_read() {
        let key = ConversationKey::random().unwrap();
        let before = r#"{"s":"wohngeld","f":"fees","t":"2026-11-22T10:00:00Z"}"#;
        let payload = BASE64_URL_SAFE_NO_PAD.encode(before);
        let signature = BASE64_URL_SAFE_NO_PAD.encode(key.mac(&payload).finalize().into_bytes());

        let read = key.verify(&format!("{payload}.{signature}"), start());

        assert_eq!(read, Ok(Some(carried())));
        assert_eq!(
            key.sign(&carried(), start()),
            format!("{payload}.{signature}")
        );
    }

    #[test]
    fn the_key_survives_a_restart_and_is_private() {
        let folder = tempfile::tempdir().unwrap();

        let first = ConversationKey::read_or_make(folder.path()).unwrap();
        let second = ConversationKey::read_or_make(folder.path()).unwrap();

        assert_eq!(first.0, second.0);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(folder.path().join("conversation.key"))
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
