//! `[assistant]`: languages and texts.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::ConfigError;
use crate::catalogue::Language;

/// Languages and texts of the assistant.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssistantConfig {
    /// Languages of the interface; German must be among them. `STADTLOTSE_ASSISTANT__LANGUAGES`; default all 13.
    pub languages: Vec<Language>,
    /// A folder laid over the embedded texts; empty for none. `STADTLOTSE_ASSISTANT__LOCALES`; default none.
    pub locales: PathBuf,
}

impl AssistantConfig {
    /// The folder laid over the embedded texts.
    #[must_use]
    pub fn overlay(&self) -> Option<&std::path::Path> {
        (!self.locales.as_os_str().is_empty()).then_some(self.locales.as_path())
    }

    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        if !self.languages.contains(&Language::De) {
            let problem = "has no `de`; German is the language of the catalogue".to_owned();
            return Err(ConfigError::Invalid {
                key: "assistant.languages",
                problem,
            });
        }
        Ok(())
    }
}
