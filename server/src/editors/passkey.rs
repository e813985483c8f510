//! Passkeys as a second factor (W3C Web Authentication, level 3): equal to the code of an app. The only place with webauthn-rs.
//!
//! What a ceremony needs is kept in the process for some minutes and counts once. Does not know where passkeys are kept.

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use ulid::Ulid;
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, Url, Uuid, Webauthn, WebauthnBuilder,
    WebauthnError,
};

use super::AccountId;
use crate::hexadecimal::hexadecimal;

/// Who takes longer begins anew.
const LIFETIME: SignedDuration = SignedDuration::from_mins(5);
/// More are not under way at once: only who knows a password, or is signed in, begins one.
const MOST_CEREMONIES: usize = 256;
/// An authenticator's answer is shorter.
const MAX_ANSWER_BYTES: usize = 16 * 1024;
/// Nobody has more passkeys.
pub const MOST_PASSKEYS: usize = 10;
/// The longest name of a device.
const MAX_NAME_CHARS: usize = 60;

/// A passkey as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPasskey {
    /// The hash of the credential's id.
    pub id: String,
    /// What its owner calls the device.
    pub name: String,
    /// The public key with its counter, as JSON.
    pub key: String,
    /// How often it was used, so that nobody uses it twice in the same moment.
    pub uses: u32,
    /// Since when there is one.
    pub created_at: Timestamp,
    /// When it was used last.
    pub used_at: Option<Timestamp>,
}

/// A passkey that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPasskey {
    /// The hash of the credential's id.
    pub id: String,
    /// The public key with its counter, as JSON.
    pub key: String,
}

/// A passkey that was just shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedPasskey {
    /// The hash of the credential's id.
    pub id: String,
    /// The public key with its new counter, as JSON.
    pub key: String,
    /// How often it had been used when it was asked for.
    pub uses: u32,
}

/// What a browser needs to ask for a passkey.
#[derive(Clone, PartialEq, Eq)]
pub struct Begun {
    /// What the answer is to be sent with.
    pub ceremony: String,
    /// What the authenticator is asked, as JSON.
    pub options: String,
}

impl fmt::Debug for Begun {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Begun(***)")
    }
}

/// What somebody showed before they are asked for a passkey. What was asked for after one counts for nothing after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstFactor {
    /// The password.
    Password,
    /// Who they are in the town's directory.
    Directory,
}

/// A passkey cannot be made or used.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// Nobody asked for this answer, it is too late, or it was used.
    #[error("nobody asked for this passkey, or it is too late")]
    Unasked,
    /// The answer cannot be read.
    #[error("the passkey's answer cannot be read")]
    Malformed,
    /// The answer proves nothing.
    #[error("the passkey proves nothing: {0}")]
    Unproven(#[from] WebauthnError),
    /// The machine gives no randomness.
    #[error("the machine gives no randomness")]
    Randomness,
}

/// The name of a device as it is kept: trimmed, single spaces; none where it is too long or empty.
#[must_use]
pub fn parse_device(text: &str) -> Option<String> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = (1..=MAX_NAME_CHARS).contains(&name.chars().count());
    (fits && !name.chars().any(char::is_control)).then_some(name)
}

/// Makes passkeys, and asks for them.
pub struct Passkeys {
    webauthn: Webauthn,
    ceremonies: Mutex<HashMap<String, Ceremony>>,
}

struct Ceremony {
    account: AccountId,
    until: Timestamp,
    kind: Kind,
}

enum Kind {
    Registration(Box<PasskeyRegistration>),
    Proof(FirstFactor, Box<PasskeyAuthentication>, Vec<KeptPasskey>),
}

impl Passkeys {
    /// Passkeys of the site at `address`; none where it has no name, since passkeys are bound to one.
    ///
    /// # Errors
    /// When the address is none.
    pub fn of(address: &str, town: &str) -> Result<Option<Self>, WebauthnError> {
        let Ok(url) = Url::parse(address) else {
            return Err(WebauthnError::Configuration);
        };
        let Some(host) = url.domain() else {
            return Ok(None);
        };
        let webauthn = WebauthnBuilder::new(host, &url)?.rp_name(town).build()?;
        Ok(Some(Self {
            webauthn,
            ceremonies: Mutex::default(),
        }))
    }

    /// Asks a device for a new passkey of `account`, which is none of those that it has.
    ///
    /// # Errors
    /// When the passkeys cannot be read.
    pub fn begin_registration(
        &self,
        account: &AccountId,
        name: &str,
        kept: &[KeptPasskey],
        now: Timestamp,
    ) -> Result<Begun, PasskeyError> {
        let known = read_all(kept)?;
        let known = known.iter().map(|key| key.cred_id().clone()).collect();
        let ulid = Ulid::from_string(account.as_str()).map_err(|_| PasskeyError::Malformed)?;
        let user = Uuid::from_bytes(ulid.to_bytes());
        let (asked, state) =
            self.webauthn
                .start_passkey_registration(user, name, name, Some(known))?;
        let options = serde_json::to_string(&asked.public_key);
        let options = options.map_err(|_| PasskeyError::Malformed)?;
        self.put(account, Kind::Registration(Box::new(state)), options, now)
    }

    /// Reads a device's answer.
    ///
    /// # Errors
    /// When nobody asked for it, or it proves nothing.
    pub fn register(
        &self,
        account: &AccountId,
        ceremony: &str,
        answer: &str,
        now: Timestamp,
    ) -> Result<NewPasskey, PasskeyError> {
        let taken = self.take(ceremony, now);
        let Some((owner, Kind::Registration(state))) = taken else {
            return Err(PasskeyError::Unasked);
        };
        if owner != *account {
            return Err(PasskeyError::Unasked);
        }
        let answer = parse(answer)?;
        let passkey = self.webauthn.finish_passkey_registration(&answer, &state)?;
        Ok(NewPasskey {
            id: id(&passkey),
            key: write(&passkey)?,
        })
    }

    /// Asks for one of the passkeys of `account`; none where it has none.
    ///
    /// # Errors
    /// When the passkeys cannot be read.
    pub fn begin(
        &self,
        account: &AccountId,
        first: FirstFactor,
        kept: &[KeptPasskey],
        now: Timestamp,
    ) -> Result<Option<Begun>, PasskeyError> {
        if kept.is_empty() {
            return Ok(None);
        }
        let known = read_all(kept)?;
        let (asked, state) = self.webauthn.start_passkey_authentication(&known)?;
        let options = serde_json::to_string(&asked.public_key);
        let options = options.map_err(|_| PasskeyError::Malformed)?;
        let kind = Kind::Proof(first, Box::new(state), kept.to_vec());
        self.put(account, kind, options, now).map(Some)
    }

    /// Takes what was begun for somebody who signs in after they showed `first`. It counts once, whatever comes of it.
    #[must_use]
    pub fn take_proof(
        &self,
        ceremony: &str,
        first: FirstFactor,
        now: Timestamp,
    ) -> Option<Proof<'_>> {
        match self.take(ceremony, now)? {
            (account, Kind::Proof(shown, state, kept)) if shown == first => Some(Proof {
                webauthn: &self.webauthn,
                account,
                state,
                kept,
            }),
            _ => None,
        }
    }

    fn put(
        &self,
        account: &AccountId,
        kind: Kind,
        options: String,
        now: Timestamp,
    ) -> Result<Begun, PasskeyError> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| PasskeyError::Randomness)?;
        let ceremony = BASE64_URL_SAFE_NO_PAD.encode(bytes);
        let mut ceremonies = self.ceremonies();
        ceremonies.retain(|_, ceremony| now < ceremony.until);
        if ceremonies.len() >= MOST_CEREMONIES {
            let oldest = ceremonies.iter().min_by_key(|(_, it)| it.until);
            let oldest = oldest.map(|(key, _)| key.clone());
            oldest.and_then(|key| ceremonies.remove(&key));
        }
        let entry = Ceremony {
            account: account.clone(),
            until: now + LIFETIME,
            kind,
        };
        ceremonies.insert(hash(ceremony.as_bytes()), entry);
        Ok(Begun { ceremony, options })
    }

    fn take(&self, ceremony: &str, now: Timestamp) -> Option<(AccountId, Kind)> {
        let taken = self.ceremonies().remove(&hash(ceremony.as_bytes()))?;
        (now < taken.until).then_some((taken.account, taken.kind))
    }

    fn ceremonies(&self) -> std::sync::MutexGuard<'_, HashMap<String, Ceremony>> {
        self.ceremonies
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody who knows the password of an account, and is asked for its passkey.
pub struct Proof<'a> {
    webauthn: &'a Webauthn,
    account: AccountId,
    state: Box<PasskeyAuthentication>,
    kept: Vec<KeptPasskey>,
}

impl Proof<'_> {
    /// Whose.
    #[must_use]
    pub const fn account(&self) -> &AccountId {
        &self.account
    }

    /// Reads the authenticator's answer. One whose counter did not grow is a copy, and refused.
    ///
    /// # Errors
    /// When it proves nothing.
    pub fn verify(self, answer: &str) -> Result<UsedPasskey, PasskeyError> {
        let answer = parse(answer)?;
        let shown = self
            .webauthn
            .finish_passkey_authentication(&answer, &self.state)?;
        for kept in &self.kept {
            let mut passkey = read(kept)?;
            if passkey.update_credential(&shown).is_some() {
                return Ok(UsedPasskey {
                    id: kept.id.clone(),
                    key: write(&passkey)?,
                    uses: kept.uses,
                });
            }
        }
        Err(PasskeyError::Unasked)
    }
}

fn parse<T: serde::de::DeserializeOwned>(answer: &str) -> Result<T, PasskeyError> {
    if answer.len() > MAX_ANSWER_BYTES {
        return Err(PasskeyError::Malformed);
    }
    serde_json::from_str(answer).map_err(|_| PasskeyError::Malformed)
}

fn read(kept: &KeptPasskey) -> Result<Passkey, PasskeyError> {
    serde_json::from_str(&kept.key).map_err(|_| PasskeyError::Malformed)
}

fn read_all(kept: &[KeptPasskey]) -> Result<Vec<Passkey>, PasskeyError> {
    kept.iter().map(read).collect()
}

fn write(passkey: &Passkey) -> Result<String, PasskeyError> {
    serde_json::to_string(passkey).map_err(|_| PasskeyError::Malformed)
}

fn id(passkey: &Passkey) -> String {
    hash(passkey.cred_id().as_ref())
}

fn hash(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_of_a_site_with_a_name() {
        for (address, is_offered) in [
            ("https://redaktion.stadt.example", true),
            ("http://localhost:3001", true),
            ("http://127.0.0.1:3001", false),
            ("https://[::1]:3001", false),
        ] {
            let passkeys = Passkeys::of(address, "Musterstadt").unwrap();
            assert_eq!(passkeys.is_some(), is_offered, "{address}");
        }
    }

    #[test]
    fn a_ceremony_counts_once_for_minutes_and_for_what_it_was_begun() {
        let passkeys = Passkeys::of("http://localhost:3001", "Musterstadt");
        let passkeys = passkeys.unwrap().unwrap();
        let (account, now) = (AccountId::new(), Timestamp::UNIX_EPOCH);
        let start = || passkeys.begin_registration(&account, "Anna Amt", &[], now);
        let refused = |ceremony: &str, account: &AccountId, now| {
            let error = passkeys.register(account, ceremony, "{}", now).unwrap_err();
            matches!(error, PasskeyError::Unasked)
        };

        let begun = start().unwrap();
        let taken = passkeys.take_proof(&begun.ceremony, FirstFactor::Password, now);
        assert!(taken.is_none());
        assert!(refused(&begun.ceremony, &account, now), "it is used up");
        let begun = start().unwrap();
        assert!(refused(&begun.ceremony, &AccountId::new(), now));
        let begun = start().unwrap();
        assert!(refused(&begun.ceremony, &account, now + LIFETIME));
        let begun = start().unwrap();
        assert!(!refused(&begun.ceremony, &account, now), "only unreadable");
        for _ in 0..=MOST_CEREMONIES {
            start().unwrap();
        }
        assert_eq!(passkeys.ceremonies().len(), MOST_CEREMONIES);
        let none = passkeys.begin(&account, FirstFactor::Password, &[], now);
        assert_eq!(none.unwrap(), None);
    }

    #[test]
    fn a_device_has_a_short_name() {
        assert_eq!(
            parse_device("  Mein   Laptop "),
            Some("Mein Laptop".to_owned())
        );
        for text in ["", "   ", "a\u{0}b", &"x".repeat(61)] {
            assert_eq!(parse_device(text), None, "{text}");
        }
    }
}
