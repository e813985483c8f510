//! The id of an answer: says what was answered and proves that this server did, so that feedback needs no memory of answers.
//! Holds no word of the visitor's.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::Mac;
use jiff::{Timestamp, ToSpan};
use ulid::Ulid;

use super::{Answer, ConversationKey};
use crate::catalogue::{Language, ServiceId};

/// Feedback on an older answer is not counted.
const LIFETIME_HOURS: u32 = 24;
/// No id of ours is longer.
const MAX_BYTES: usize = 300;
/// Keeps these signatures apart from those of conversations, whose text has no colon.
const DOMAIN: &str = "answer:";

/// What an answer's id says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Tells this answer from all others; begins with the time.
    pub number: Ulid,
    /// The kind's key.
    pub kind: String,
    /// The language of the text.
    pub language: Language,
    /// The service, if it was about one.
    pub service: Option<ServiceId>,
    /// The version of the catalogue.
    pub catalogue_version: String,
}

/// There is nothing to be counted for this id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// This server has not made it.
    #[error("the answer's id was not made by this server")]
    Forged,
    /// It is older than a day.
    #[error("the answer is too old")]
    Expired,
}

impl Receipt {
    /// How long an answer can be judged.
    pub const LIFETIME: std::time::Duration =
        std::time::Duration::from_secs(LIFETIME_HOURS as u64 * 3600);

    /// Of `answer`, which is given at the time `now`.
    #[must_use]
    pub fn of(answer: &Answer, now: Timestamp) -> Self {
        let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or_default();
        Self {
            number: Ulid::from_parts(milliseconds, Ulid::generate().random()),
            kind: answer.kind.key().to_owned(),
            language: answer.text_language,
            service: answer.service.as_ref().map(|service| service.id.clone()),
            catalogue_version: answer.catalogue_version.clone(),
        }
    }

    /// The id: a ULID, what was answered, and the signature.
    #[must_use]
    pub fn sign(&self, key: &ConversationKey) -> String {
        let Self {
            number,
            kind,
            language,
            service,
            catalogue_version,
        } = self;
        let service = service.as_ref().map_or("", ServiceId::as_str);
        let body = format!("{number}.{kind}~{language}~{service}~{catalogue_version}");
        let signature = key.mac(&format!("{DOMAIN}{body}")).finalize().into_bytes();
        format!("{body}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
    }

    /// Reads an id back.
    ///
    /// # Errors
    /// When this server has not made it, or when it is too old.
    pub fn verify(id: &str, key: &ConversationKey, now: Timestamp) -> Result<Self, ReceiptError> {
        let receipt = Self::read(id, key).ok_or(ReceiptError::Forged)?;
        let made = i64::try_from(receipt.number.timestamp_ms())
            .ok()
            .and_then(|milliseconds| Timestamp::from_millisecond(milliseconds).ok());
        let end = made.and_then(|made| made.checked_add(i64::from(LIFETIME_HOURS).hours()).ok());
        if end.is_some_and(|end| now <= end) {
            Ok(receipt)
        } else {
            Err(ReceiptError::Expired)
        }
    }

    fn read(id: &str, key: &ConversationKey) -> Option<Self> {
        let (body, signature) = id.rsplit_once('.').filter(|_| id.len() <= MAX_BYTES)?;
        let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?;
        key.mac(&format!("{DOMAIN}{body}"))
            .verify_slice(&signature)
            .ok()?;
        let (number, answered) = body.split_once('.')?;
        let mut parts = answered.split('~');
        let mut next = || parts.next();
        let (kind, language, service, version) = (next()?, next()?, next()?, next()?);
        Some(Self {
            number: number.parse().ok()?,
            kind: kind.to_owned(),
            language: language.parse().ok()?,
            service: ServiceId::parse(service).ok(),
            catalogue_version: version.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt() -> Receipt {
        let made: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        Receipt {
            number: Ulid::from_parts(u64::try_from(made.as_millisecond()).unwrap(), 7),
            kind: "answer".to_owned(),
            language: Language::DeSimple,
            service: Some(ServiceId::parse("wohngeld").unwrap()),
            catalogue_version: "a1b2c3d4e5f60718".to_owned(),
        }
    }

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    #[test]
    fn an_id_is_read_back_for_a_day() {
        let key = ConversationKey::random().unwrap();
        let about_no_service = Receipt {
            service: None,
            ..receipt()
        };
        for receipt in [receipt(), about_no_service] {
            let id = receipt.sign(&key);

            let soon = Receipt::verify(&id, &key, at("2026-11-23T09:59:00Z"));
            let late = Receipt::verify(&id, &key, at("2026-11-23T10:01:00Z"));

            assert_eq!(soon, Ok(receipt));
            assert_eq!(late, Err(ReceiptError::Expired));
        }
    }

    #[test]
    fn a_changed_or_foreign_id_is_forged() {
        let key = ConversationKey::random().unwrap();
        let id = receipt().sign(&key);
        let now = at("2026-11-22T10:00:00Z");
        let foreign = receipt().sign(&ConversationKey::random().unwrap());

        for forged in [
            foreign,
            id.replace("wohngeld", "hundesteuer"),
            id.replace("answer", "abstain"),
            format!("{id}A"),
            String::new(),
            "..".to_owned(),
            "a.b".repeat(200),
        ] {
            let read = Receipt::verify(&forged, &key, now);

            assert_eq!(read, Err(ReceiptError::Forged), "{forged}");
        }
    }

    #[test]
    fn a_conversation_is_no_answer() {
        let key = ConversationKey::random().unwrap();
        let now = at("2026-11-22T10:00:00Z");
        let service = ServiceId::parse("wohngeld").unwrap();
        let facet = crate::catalogue::Facet::Fees;
        let carried = crate::answering::Carried {
            conversation: Some(crate::answering::Conversation::new(service, facet, now)),
            after_refusal: true,
        };

        let read = Receipt::verify(&key.sign(&carried, now), &key, now);

        assert_eq!(read, Err(ReceiptError::Forged));
    }
}
