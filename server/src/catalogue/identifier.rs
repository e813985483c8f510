//! Names that never change: of services, offices, categories and matters of others.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The text is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no id: use 1 to 64 of a-z, 0-9 and -")]
pub struct IdentifierError(String);

fn check(text: String) -> Result<String, IdentifierError> {
    let fits = (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if fits {
        Ok(text)
    } else {
        Err(IdentifierError(text.chars().take(64).collect()))
    }
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// When the text has other characters than `a-z`, `0-9` and `-`, or none, or more than 64.
            pub fn parse(text: impl Into<String>) -> Result<Self, IdentifierError> {
                check(text.into()).map(Self)
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdentifierError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

identifier! {
    /// The id of a service, such as `reisepass-beantragen`.
    ServiceId
}
identifier! {
    /// The id of an office, such as `buergerbuero`.
    OfficeId
}
identifier! {
    /// The id of a matter that is not the town's, such as `rente`.
    ElsewhereId
}
identifier! {
    /// The key of a category, such as `identity`.
    CategoryId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_cannot_leave_its_folder() {
        for text in ["", "../x", "a/b", "A", "ä", &"a".repeat(65)] {
            assert!(ServiceId::parse(text).is_err(), "{text}");
        }
        assert!(ServiceId::parse("kontakt-115").is_ok());
    }
}
