//! Signing in to the editor by the town's own directory (OpenID Connect Core 1.0, authorization code with PKCE).
//!
//! It says who somebody is in the directory, and nothing else: accounts, roles and sessions are the editor's. Used by the internal plane
//! only, which is the only one that makes a [`SingleSignOn`]. Knows neither HTTP pages nor SQL.

mod identity;
mod pending;
mod provider;

use jiff::Timestamp;

use crate::{
    config::{Config, ConfigError},
    editors::AccountId,
};

pub(crate) use identity::Identity;
pub(crate) use pending::{Handle, Purpose};

use identity::Rules;
use pending::{Pending, Stage};
use provider::Provider;

/// Who is recognised by the directory has so many attempts to show the second factor.
const MOST_ATTEMPTS: u8 = 5;

/// Single sign-on cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// A file cannot be read.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// TLS cannot be set up.
    #[error("single sign-on cannot be set up: {0}; check `single_sign_on.ca_file`")]
    Tls(String),
    /// An address of the configuration is none.
    #[error("single sign-on cannot be set up: {0}; check `single_sign_on.issuer`")]
    Address(String),
}

/// Why somebody is not recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SignOnError {
    /// The provider did not answer as one does.
    #[error("the provider does not answer")]
    Unreachable,
    /// Nobody asked, it is too long ago, or another browser did.
    #[error("nobody asked for this answer")]
    Unasked,
    /// The provider did not let them in.
    #[error("the provider refused")]
    Refused,
    /// What came does not prove it.
    #[error("what the provider said is no proof")]
    Unproven,
    /// The provider did not ask for a second factor.
    #[error("the provider asked for no second factor")]
    NoSecondFactor,
}

/// What the provider sends somebody back with.
#[derive(Clone, Copy)]
pub(crate) struct Reply<'a> {
    pub(crate) code: &'a str,
    pub(crate) state: &'a str,
    /// The issuer, where the provider names it (RFC 9207).
    pub(crate) issuer: &'a str,
}

/// Somebody whom the directory has recognised.
#[derive(Debug, Clone)]
pub(crate) struct Recognised {
    pub(crate) identity: Identity,
    pub(crate) purpose: Purpose,
}

/// Signing in by the town's directory.
pub(crate) struct SingleSignOn {
    provider: Provider,
    rules: Rules,
    pending: Pending,
}

impl SingleSignOn {
    /// The one of the configuration; none where it is switched off.
    ///
    /// # Errors
    /// When a file cannot be read or an address is none.
    pub(crate) fn of(config: &Config) -> Result<Option<Self>, SetUpError> {
        let settings = &config.single_sign_on;
        let Some(address) = config.editor.address().filter(|_| settings.enabled) else {
            return Ok(None);
        };
        Ok(Some(Self {
            provider: Provider::new(settings, address)?,
            rules: Rules::of(settings),
            pending: Pending::default(),
        }))
    }

    /// Where to send somebody, and what their browser keeps meanwhile.
    ///
    /// # Errors
    /// When the provider does not answer.
    pub(crate) async fn begin(
        &self,
        purpose: Purpose,
        now: Timestamp,
    ) -> Result<(Handle, String), SignOnError> {
        let (address, asked) = self.provider.ask(&self.rules.acr, now).await?;
        let stage = Stage::Asked(asked);
        let handle = self.pending.put(stage, purpose, now)?;
        Ok((handle, address))
    }

    /// Reads what the provider said. What was kept meanwhile counts once, whatever comes of it.
    ///
    /// # Errors
    /// When it was not asked for, or does not prove who it is.
    pub(crate) async fn recognise(
        &self,
        handle: &Handle,
        reply: Reply<'_>,
        now: Timestamp,
    ) -> Result<(Handle, Recognised), SignOnError> {
        let Some((Stage::Asked(asked), purpose)) = self.pending.take(handle, now) else {
            return Err(SignOnError::Unasked);
        };
        if !asked.is_answered_by(reply.state) || !self.provider.is_named(reply.issuer) {
            return Err(SignOnError::Unasked);
        }
        if reply.code.is_empty() {
            return Err(SignOnError::Refused);
        }
        let token = self.provider.redeem(reply.code, asked, now).await?;
        let identity = self.rules.read(token)?;
        let stage = Stage::Recognised {
            identity: identity.clone(),
            attempts: 0,
        };
        let handle = self.pending.put(stage, purpose.clone(), now)?;
        Ok((handle, Recognised { identity, purpose }))
    }

    /// Who was recognised in this browser, and has not signed in yet.
    pub(crate) fn find(&self, handle: &Handle, now: Timestamp) -> Option<Recognised> {
        self.pending.find(handle, now)
    }

    /// Counts a wrong second factor; after some the directory must be asked again.
    pub(crate) fn count_failure(&self, handle: &Handle) {
        self.pending.count_failure(handle, MOST_ATTEMPTS);
    }

    /// Forgets who was recognised: they are signed in, or connected.
    pub(crate) fn forget(&self, handle: &Handle, now: Timestamp) {
        drop(self.pending.take(handle, now));
    }
}

impl Recognised {
    /// Whether it was `account` that wanted to be connected.
    pub(crate) fn is_link_of(&self, account: &AccountId) -> bool {
        matches!(&self.purpose, Purpose::Link(wanted) if wanted == account)
    }
}
