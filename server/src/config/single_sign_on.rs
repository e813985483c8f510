//! `[single_sign_on]`: signing in to the editor by the town's own directory. Off by default.

use std::{collections::BTreeMap, path::PathBuf};

use serde::{Deserialize, Serialize};

use super::{ConfigError, EditorConfig, editor::split, secret};
use crate::editors::Role;

/// Lists of the section are no longer than this.
const MOST_VALUES: usize = 50;

/// Signing in to the editor by the town's own directory (OpenID Connect).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SingleSignOnConfig {
    /// Whether staff may. `STADTLOTSE_SINGLE_SIGN_ON__ENABLED`; default no.
    pub enabled: bool,
    /// The provider's issuer, exactly as it calls itself. `STADTLOTSE_SINGLE_SIGN_ON__ISSUER`.
    pub issuer: String,
    /// What the provider knows the editor by. `STADTLOTSE_SINGLE_SIGN_ON__CLIENT_ID`.
    pub client_id: String,
    /// What proves to the provider that it is the editor. `STADTLOTSE_SINGLE_SIGN_ON__CLIENT_SECRET`.
    pub client_secret: String,
    /// A file that holds it instead. `STADTLOTSE_SINGLE_SIGN_ON__CLIENT_SECRET_FILE`; default none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret_file: Option<PathBuf>,
    /// The certificate of the authority that signed the provider's own, as PEM; without it the system's list counts.
    /// `STADTLOTSE_SINGLE_SIGN_ON__CA_FILE`; default none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca_file: Option<PathBuf>,
    /// What else than `openid` is asked for. `STADTLOTSE_SINGLE_SIGN_ON__SCOPES`; default `["profile"]`.
    pub scopes: Vec<String>,
    /// The claim that is shown as the person's name. `STADTLOTSE_SINGLE_SIGN_ON__NAME_CLAIM`; default `preferred_username`.
    pub name_claim: String,
    /// The claim that must name a role as high as the account's. `STADTLOTSE_SINGLE_SIGN_ON__ROLE_CLAIM`; default none.
    pub role_claim: String,
    /// What its values mean. `STADTLOTSE_SINGLE_SIGN_ON__ROLES`; default none.
    pub roles: BTreeMap<String, Role>,
    /// Who asks for the second factor. `STADTLOTSE_SINGLE_SIGN_ON__SECOND_FACTOR`; default `own`.
    pub second_factor: DirectoryFactor,
    /// Values of `acr` by which a provider says that it asked for one. `STADTLOTSE_SINGLE_SIGN_ON__ACR`; default none.
    pub acr: Vec<String>,
    /// Values of `amr` by which it says so. `STADTLOTSE_SINGLE_SIGN_ON__AMR`; default none.
    pub amr: Vec<String>,
}

/// Who asks for the second factor when somebody signs in by the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DirectoryFactor {
    /// The editor, for its own.
    Own,
    /// The directory, which says so in its token.
    Provider,
}

impl SingleSignOnConfig {
    /// What proves to the provider that it is the editor, from the file where one is given.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn secret(&self) -> Result<String, ConfigError> {
        match &self.client_secret_file {
            Some(path) => secret(path).map(|text| text.trim().to_owned()),
            None => Ok(self.client_secret.clone()),
        }
    }

    pub(super) fn validate(&self, editor: &EditorConfig) -> Result<(), ConfigError> {
        if !self.enabled {
            return Ok(());
        }
        let invalid = |key, problem: &str| {
            Err(ConfigError::Invalid {
                key,
                problem: problem.to_owned(),
            })
        };
        if editor.address().is_none() {
            return invalid(
                "editor.address",
                "is missing; single sign-on needs it, since the provider sends people back there",
            );
        }
        if split(&self.issuer).is_none() {
            return invalid(
                "single_sign_on.issuer",
                "is no address of a provider; write https://HOST/PATH as its discovery document names it",
            );
        }
        if self.client_id.is_empty() {
            return invalid(
                "single_sign_on.client_id",
                "is missing; write what the provider knows the editor by",
            );
        }
        if self.client_secret.is_empty() && self.client_secret_file.is_none() {
            return invalid(
                "single_sign_on.client_secret",
                "is missing; write the client's secret, or `client_secret_file`",
            );
        }
        if self.role_claim.is_empty() != self.roles.is_empty() {
            return invalid(
                "single_sign_on.roles",
                "and `role_claim` belong together; write both or neither",
            );
        }
        let is_sayable = !self.acr.is_empty() || !self.amr.is_empty();
        if self.second_factor == DirectoryFactor::Provider && !is_sayable {
            return invalid(
                "single_sign_on.second_factor",
                "is `provider`, and neither `acr` nor `amr` says how its tokens tell of one; write one of them, or `own`",
            );
        }
        let lists = [&self.scopes, &self.acr, &self.amr];
        if lists.iter().any(|list| list.len() > MOST_VALUES) || self.roles.len() > MOST_VALUES {
            return invalid("single_sign_on", "has a list of more than 50 values");
        }
        Ok(())
    }

    /// The same with the secret as `***`.
    pub(super) fn masked(&self) -> Self {
        let mut masked = self.clone();
        if !masked.client_secret.is_empty() {
            "***".clone_into(&mut masked.client_secret);
        }
        masked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> SingleSignOnConfig {
        SingleSignOnConfig {
            enabled: true,
            issuer: "https://anmeldung.stadt.example/realms/stadt".to_owned(),
            client_id: "stadtlotse".to_owned(),
            client_secret: "geheim".to_owned(),
            client_secret_file: None,
            ca_file: None,
            scopes: Vec::new(),
            name_claim: "preferred_username".to_owned(),
            role_claim: String::new(),
            roles: BTreeMap::new(),
            second_factor: DirectoryFactor::Own,
            acr: Vec::new(),
            amr: Vec::new(),
        }
    }

    #[test]
    fn what_does_not_fit_stops_the_start() {
        let editor = EditorConfig {
            address: "https://redaktion.stadt.example".to_owned(),
        };
        assert!(good().validate(&editor).is_ok());
        let nowhere = EditorConfig {
            address: String::new(),
        };
        assert!(good().validate(&nowhere).is_err());

        let spoilt: [fn(&mut SingleSignOnConfig); 7] = [
            |config| "http://anmeldung.stadt.example".clone_into(&mut config.issuer),
            |config| config.issuer.clear(),
            |config| config.client_id.clear(),
            |config| config.client_secret.clear(),
            |config| "groups".clone_into(&mut config.role_claim),
            |config| {
                config.roles.insert("x".to_owned(), Role::Author);
            },
            |config| config.second_factor = DirectoryFactor::Provider,
        ];
        for (number, spoil) in spoilt.iter().enumerate() {
            let mut config = good();
            spoil(&mut config);
            assert!(config.validate(&editor).is_err(), "{number}");
        }
    }
}
