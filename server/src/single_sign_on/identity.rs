//! What a token of the directory says about somebody, and what the town asks of it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use super::{SignOnError, provider::Token};
use crate::{
    config::{DirectoryFactor, SingleSignOnConfig},
    editors::Role,
};

/// A subject has at most so many characters (OpenID Connect Core 1.0, section 2).
const MAX_SUBJECT: usize = 255;
/// So much of a name is shown.
const MAX_NAME_CHARS: usize = 80;

/// Somebody in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) issuer: String,
    /// What the directory knows them by: it never changes and is never given to another.
    pub(crate) subject: String,
    /// What the directory calls them. Only shown.
    pub(crate) name: String,
    /// When they showed the directory who they are.
    pub(crate) authenticated_at: Option<Timestamp>,
    /// The roles that the directory gives them; none where the town does not ask it.
    roles: Option<Vec<Role>>,
    factor: DirectoryFactor,
}

impl Identity {
    /// Whether the directory allows an account of `role` in. It can only refuse one, never raise it.
    pub(crate) fn allows(&self, role: Role) -> bool {
        let Some(roles) = &self.roles else {
            return true;
        };
        roles.iter().any(|given| given.covers(role))
    }

    /// Who asks for the second factor.
    pub(crate) const fn factor(&self) -> DirectoryFactor {
        self.factor
    }

    #[cfg(test)]
    pub(super) fn example() -> Self {
        Self {
            issuer: "https://anmeldung.stadt.example".to_owned(),
            subject: "1".to_owned(),
            name: "anna".to_owned(),
            authenticated_at: None,
            roles: None,
            factor: DirectoryFactor::Own,
        }
    }
}

/// What the town asks of a token.
pub(super) struct Rules {
    pub(super) acr: Vec<String>,
    amr: Vec<String>,
    factor: DirectoryFactor,
    name_claim: String,
    role_claim: String,
    roles: BTreeMap<String, Role>,
}

impl Rules {
    pub(super) fn of(config: &SingleSignOnConfig) -> Self {
        Self {
            acr: config.acr.clone(),
            amr: config.amr.clone(),
            factor: config.second_factor,
            name_claim: config.name_claim.clone(),
            role_claim: config.role_claim.clone(),
            roles: config.roles.clone(),
        }
    }

    /// Reads a verified token.
    pub(super) fn read(&self, token: Token) -> Result<Identity, SignOnError> {
        if token.subject.is_empty() || token.subject.chars().count() > MAX_SUBJECT {
            return Err(SignOnError::Unproven);
        }
        if self.factor == DirectoryFactor::Provider && !self.has_second_factor(&token.claims) {
            return Err(SignOnError::NoSecondFactor);
        }
        let name = find(&token.claims, &self.name_claim).and_then(Value::as_str);
        let name = name.unwrap_or(&token.subject);
        let name: String = name
            .chars()
            .filter(|c| !c.is_control())
            .take(MAX_NAME_CHARS)
            .collect();
        let roles = (!self.role_claim.is_empty()).then(|| {
            let said = texts(find(&token.claims, &self.role_claim));
            let known = said.iter().filter_map(|value| self.roles.get(*value));
            known.copied().collect()
        });
        let authenticated_at = token.claims.get("auth_time").and_then(Value::as_i64);
        Ok(Identity {
            issuer: token.issuer,
            subject: token.subject,
            name,
            authenticated_at: authenticated_at.and_then(|at| Timestamp::from_second(at).ok()),
            roles,
            factor: self.factor,
        })
    }

    fn has_second_factor(&self, claims: &Value) -> bool {
        let says = |claim: &str, wanted: &[String]| {
            texts(claims.get(claim))
                .iter()
                .any(|value| wanted.iter().any(|wanted| wanted == value))
        };
        says("acr", &self.acr) || says("amr", &self.amr)
    }
}

/// The claim of that name, else the one to which its dots lead.
fn find<'a>(claims: &'a Value, name: &str) -> Option<&'a Value> {
    claims.get(name).or_else(|| {
        name.split('.')
            .try_fold(claims, |value, part| value.get(part))
    })
}

/// A text, or a list of texts.
fn texts(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rules() -> Rules {
        Rules {
            acr: Vec::new(),
            amr: Vec::new(),
            factor: DirectoryFactor::Own,
            name_claim: "preferred_username".to_owned(),
            role_claim: String::new(),
            roles: BTreeMap::new(),
        }
    }

    fn token(claims: Value) -> Token {
        Token {
            issuer: "https://anmeldung.stadt.example".to_owned(),
            subject: "1".to_owned(),
            claims,
        }
    }

    #[test]
    fn the_directory_can_refuse_a_role_but_never_raise_one() {
        let rules = Rules {
            role_claim: "realm_access.roles".to_owned(),
            roles: [
                ("lotse-prüft".to_owned(), Role::Reviewer),
                ("lotse-liest".to_owned(), Role::Auditor),
            ]
            .into(),
            ..rules()
        };
        for (claims, allowed) in [
            (json!({}), &[][..]),
            (json!({"realm_access": {"roles": ["andere"]}}), &[]),
            (
                json!({"realm_access": {"roles": ["x", "lotse-prüft"]}}),
                &[Role::Author, Role::Reviewer],
            ),
            (
                json!({"realm_access.roles": "lotse-liest"}),
                &[Role::Auditor],
            ),
            (
                json!({"realm_access": {"roles": [{"administrator": 1}]}}),
                &[],
            ),
        ] {
            let identity = rules.read(token(claims.clone())).unwrap();
            for role in Role::ALL {
                let expected = allowed.contains(&role);
                assert_eq!(identity.allows(role), expected, "{claims} {role}");
            }
        }
        let free = super::tests::rules().read(token(json!({}))).unwrap();
        assert!(Role::ALL.into_iter().all(|role| free.allows(role)));
    }

    #[test]
    fn a_provider_that_asks_for_the_second_factor_must_say_so() {
        let rules = Rules {
            factor: DirectoryFactor::Provider,
            acr: vec!["gold".to_owned()],
            amr: vec!["otp".to_owned(), "hwk".to_owned()],
            ..rules()
        };
        for (claims, is_enough) in [
            (json!({}), false),
            (json!({"acr": "silver", "amr": ["pwd"]}), false),
            (json!({"acr": "otp"}), false),
            (json!({"acr": "gold"}), true),
            (json!({"amr": ["pwd", "hwk"]}), true),
        ] {
            let read = rules.read(token(claims.clone()));
            assert_eq!(read.is_ok(), is_enough, "{claims}");
        }
    }

    #[test]
    fn a_subject_that_is_none_proves_nobody() {
        for subject in [String::new(), "x".repeat(256)] {
            let token = Token {
                subject,
                ..token(json!({}))
            };
            assert_eq!(rules().read(token), Err(SignOnError::Unproven));
        }
    }
}
