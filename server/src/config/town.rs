//! `[town]`: who runs the assistant.

use serde::{Deserialize, Serialize};

use super::{ConfigError, TownColours};
use crate::catalogue::{OfficeId, State};

/// The town that runs the assistant.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TownConfig {
    /// Its name. `STADTLOTSE_TOWN__NAME`; default `Musterstadt`.
    pub name: String,
    /// Its Land, by ISO 3166-2:DE. `STADTLOTSE_TOWN__STATE`; default `NI`.
    pub state: State,
    /// Its time zone, by the IANA. `STADTLOTSE_TOWN__TIME_ZONE`; default `Europe/Berlin`.
    pub time_zone: String,
    /// The office that is named where the assistant has no answer. `STADTLOTSE_TOWN__CONTACT_OFFICE`.
    pub contact_office: OfficeId,
    /// Who answers for the assistant. `STADTLOTSE_TOWN__RESPONSIBLE`.
    pub responsible: String,
    /// Where security reports go, for `security.txt` (RFC 9116). `STADTLOTSE_TOWN__SECURITY_CONTACT`.
    pub security_contact: String,
    /// Its colour on the pages and the launcher.
    pub colours: TownColours,
}

impl TownConfig {
    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        if self.name.trim().is_empty() {
            let problem = "is empty; write the town's name".to_owned();
            return Err(ConfigError::Invalid {
                key: "town.name",
                problem,
            });
        }
        jiff::tz::TimeZone::get(&self.time_zone).map_err(|_| ConfigError::Invalid {
            key: "town.time_zone",
            problem: "is no time zone; write one such as Europe/Berlin".to_owned(),
        })?;
        self.colours.validate()
    }
}
