//! The closed list of languages in which the assistant speaks.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language of the interface and of the answers, as a BCP 47 tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// German.
    De,
    /// German, Leichte Sprache.
    DeSimple,
    /// English.
    En,
    /// Turkish.
    Tr,
    /// Ukrainian.
    Uk,
    /// Arabic.
    Ar,
    /// Russian.
    Ru,
    /// Polish.
    Pl,
    /// French.
    Fr,
    /// Romanian.
    Ro,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Persian.
    Fa,
}

impl Language {
    /// Every language, in the order of the language menu.
    pub const ALL: [Self; 13] = [
        Self::De,
        Self::DeSimple,
        Self::En,
        Self::Tr,
        Self::Uk,
        Self::Ar,
        Self::Ru,
        Self::Pl,
        Self::Fr,
        Self::Ro,
        Self::Es,
        Self::It,
        Self::Fa,
    ];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::DeSimple => "de-simple",
            Self::En => "en",
            Self::Tr => "tr",
            Self::Uk => "uk",
            Self::Ar => "ar",
            Self::Ru => "ru",
            Self::Pl => "pl",
            Self::Fr => "fr",
            Self::Ro => "ro",
            Self::Es => "es",
            Self::It => "it",
            Self::Fa => "fa",
        }
    }

    /// The language whose words are the same: `de` for `de-simple`, else the language itself.
    #[must_use]
    pub const fn standard(self) -> Self {
        match self {
            Self::DeSimple => Self::De,
            other => other,
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar | Self::Fa)
    }
}

/// The tag is none of the supported languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of the languages de, de-simple, en, tr, uk, ar, ru, pl, fr, ro, es, it, fa")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == tag)
            .ok_or_else(|| UnknownLanguage(tag.chars().take(20).collect()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_read_back() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(serde_json::to_value(language).unwrap(), language.code());
        }
    }

    #[test]
    fn an_unknown_tag_is_an_error_that_names_it() {
        assert!(
            "de-AT"
                .parse::<Language>()
                .unwrap_err()
                .to_string()
                .contains("de-AT")
        );
    }
}
