//! `[topics]`: the questions to begin with, by what a town is asked most, and by the season.

use serde::{Deserialize, Serialize};

use super::ConfigError;
use crate::catalogue::ServiceId;

/// Buttons of the first turn.
const SHOWN: usize = 5;
/// Of these, how many may belong to the season: what is asked all year stays in sight.
const SEASONAL: usize = 2;
/// Entries of a list that make sense.
const MOST: usize = 60;

/// Services to begin with.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicsConfig {
    /// All year, most asked first. `STADTLOTSE_TOPICS__ALWAYS`.
    pub always: Vec<ServiceId>,
    /// In some months only; they come first then.
    pub seasonal: Vec<SeasonalTopic>,
}

/// A service that is asked for in some months.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeasonalTopic {
    /// Which.
    pub service: ServiceId,
    /// The months, 1 to 12.
    pub months: Vec<i8>,
}

impl TopicsConfig {
    /// The services to begin with in `month`, as far as `exists` knows them.
    pub fn in_month(&self, month: i8, exists: impl Fn(&ServiceId) -> bool) -> Vec<&ServiceId> {
        let of_the_season = self
            .seasonal
            .iter()
            .filter(|topic| topic.months.contains(&month))
            .map(|topic| &topic.service)
            .filter(|id| exists(id))
            .take(SEASONAL);
        let mut topics: Vec<&ServiceId> = Vec::new();
        for id in of_the_season.chain(self.always.iter().filter(|id| exists(id))) {
            if topics.len() < SHOWN && !topics.contains(&id) {
                topics.push(id);
            }
        }
        topics
    }

    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        let invalid = |key, problem: &str| {
            Err(ConfigError::Invalid {
                key,
                problem: problem.to_owned(),
            })
        };
        if self.always.len() > MOST || self.seasonal.len() > MOST {
            return invalid("topics", "has more than 60 entries; nobody would see them");
        }
        let is_month = |month: &i8| (1..=12).contains(month);
        if !self
            .seasonal
            .iter()
            .all(|topic| topic.months.iter().all(is_month))
        {
            return invalid(
                "topics.seasonal",
                "names a month that is none; write 1 to 12",
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::config::Config;

    fn names(month: i8, missing: &str) -> Vec<String> {
        let topics = Config::read(None).unwrap().topics;
        let found = topics.in_month(month, |id| id.as_str() != missing);
        found.into_iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_season_comes_first_and_leaves_room_for_what_is_always_asked() {
        let november = names(11, "");
        let july = names(7, "");

        assert_eq!(november.len(), 5);
        assert_eq!(november[..2], ["heizkostenhilfe", "kita-anmeldung"]);
        assert_eq!(november[2], "personalausweis-beantragen");
        assert_eq!(july[..2], ["schwimmbad", "ferienbetreuung"]);
    }

    #[test]
    fn a_service_that_is_not_published_leaves_its_place_to_the_next() {
        let topics = names(11, "heizkostenhilfe");

        assert_eq!(topics.len(), 5);
        assert_eq!(topics[0], "kita-anmeldung");
        assert_eq!(
            topics.iter().filter(|id| *id == "kita-anmeldung").count(),
            1
        );
    }
}
