//! Roles and what they allow, as types: whoever holds a [`Permit`] has been checked, and nobody else can make one.

use std::{fmt, marker::PhantomData, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{AccountId, Staff};

/// What an account may do. There is no default: whoever makes an account names its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Writes drafts.
    Author,
    /// Writes drafts, and publishes those of others.
    Reviewer,
    /// The same, and looks after accounts and switches.
    Administrator,
    /// Reads everything, changes nothing.
    Auditor,
}

/// The text is no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no role; use author, reviewer, administrator or auditor")]
pub struct UnknownRole(String);

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [
        Self::Author,
        Self::Reviewer,
        Self::Administrator,
        Self::Auditor,
    ];

    /// The key in the database and in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Reviewer => "reviewer",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
        }
    }

    /// Whether it may do all that `other` may.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        let capabilities = [
            Read::ROLES,
            Write::ROLES,
            Review::ROLES,
            Administer::ROLES,
            Audit::ROLES,
            OwnAccount::ROLES,
        ];
        capabilities
            .iter()
            .all(|roles| !roles.contains(&other) || roles.contains(&self))
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL
            .into_iter()
            .find(|role| role.key() == text)
            .ok_or_else(|| UnknownRole(text.chars().take(40).collect()))
    }
}

/// Something that only some roles may do.
pub trait Capability: fmt::Debug + Clone + Copy + Send + Sync + 'static {
    /// Its name in the table of routes.
    const KEY: &'static str;
    /// The roles that have it.
    const ROLES: &'static [Role];
    /// Whether password and second factor must have been shown within the last minutes (ASVS 5.0, 7.5.1).
    const IS_RISKY: bool = false;
}

macro_rules! capabilities {
    ($($(#[$doc:meta])* $name:ident = $key:literal, [$($role:ident),+] $(, risky: $risky:literal)?;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub struct $name;

            impl Capability for $name {
                const KEY: &'static str = $key;
                const ROLES: &'static [Role] = &[$(Role::$role),+];
                $(const IS_RISKY: bool = $risky;)?
            }
        )+
    };
}

capabilities! {
    /// Sees drafts, versions and figures.
    Read = "read", [Author, Reviewer, Administrator, Auditor];
    /// Changes drafts.
    Write = "write", [Author, Reviewer, Administrator];
    /// Decides on drafts of others, withdraws, rolls back.
    Review = "review", [Reviewer, Administrator];
    /// Looks after accounts and switches.
    Administer = "administer", [Administrator], risky: true;
    /// Reads the audit log.
    Audit = "audit", [Administrator, Auditor];
    /// Looks after the own account.
    OwnAccount = "own-account", [Author, Reviewer, Administrator, Auditor];
}

/// The proof that somebody signed in has the capability `C`. What changes something asks for one.
#[derive(Debug, Clone)]
pub struct Permit<C> {
    staff: Staff,
    capability: PhantomData<C>,
}

impl<C: Capability> Permit<C> {
    /// The permit of `staff`, whose role may do it.
    #[must_use]
    pub fn of(staff: &Staff) -> Option<Self> {
        C::ROLES.contains(&staff.role()).then(|| Self {
            staff: staff.clone(),
            capability: PhantomData,
        })
    }

    /// Who holds it.
    #[must_use]
    pub const fn staff(&self) -> &Staff {
        &self.staff
    }

    /// The account that holds it.
    #[must_use]
    pub const fn account(&self) -> &AccountId {
        self.staff.account()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auditor_may_change_nothing() {
        assert!(!Write::ROLES.contains(&Role::Auditor));
        assert!(!Review::ROLES.contains(&Role::Auditor));
        assert!(!Administer::ROLES.contains(&Role::Auditor));
    }

    #[test]
    fn a_role_covers_what_may_do_no_more_than_it() {
        use Role::{Administrator, Auditor, Author, Reviewer};

        for (role, covered) in [
            (Author, &[Author][..]),
            (Reviewer, &[Author, Reviewer]),
            (Administrator, &[Author, Reviewer, Administrator, Auditor]),
            (Auditor, &[Auditor]),
        ] {
            for other in Role::ALL {
                assert_eq!(
                    role.covers(other),
                    covered.contains(&other),
                    "{role} {other}"
                );
            }
        }
    }

    #[test]
    fn a_role_is_read_as_it_is_written_and_nothing_else_is_one() {
        for role in Role::ALL {
            assert_eq!(role.key().parse(), Ok(role));
        }
        for text in ["", "admin", "Administrator", "root"] {
            assert!(text.parse::<Role>().is_err(), "{text}");
        }
    }
}
