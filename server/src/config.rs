//! The configuration: embedded defaults, then a file, then the environment. Unknown keys are refused.

mod assistant;
mod colour;
mod colours;
mod editor;
mod inbox;
mod insight;
mod limits;
mod listen;
mod log;
mod model;
mod proxy;
mod redis;
mod single_sign_on;
mod site;
mod storage;
mod topics;
mod town;

use std::path::{Path, PathBuf};

use figment::{
    Figment,
    providers::{Env, Format, Toml},
};
use serde::{Deserialize, Serialize};

pub use self::redis::{RedisConfig, RedisKind};
pub use assistant::AssistantConfig;
pub use colour::{Colour, NoColour};
pub use colours::{Palette, TownColours};
pub use editor::EditorConfig;
pub use inbox::InboxConfig;
pub use insight::InsightConfig;
pub use limits::{
    ActionConfig, ChallengeConfig, LargerNetwork, LimitsConfig, RateConfig, SignalsConfig,
};
pub use listen::ListenConfig;
pub use log::{LogConfig, LogFormat, LogLevel};
pub use model::ModelConfig;
pub use proxy::{ProxyConfig, ProxyHeader};
pub use single_sign_on::{DirectoryFactor, SingleSignOnConfig};
pub use site::SiteConfig;
pub use storage::StorageConfig;
pub use topics::{SeasonalTopic, TopicsConfig};
pub use town::TownConfig;

const DEFAULTS: &str = include_str!("../config/default.toml");
const PREFIX: &str = "STADTLOTSE_";

/// The effective configuration.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The town that runs the assistant.
    pub town: TownConfig,
    /// Where the server listens.
    pub listen: ListenConfig,
    /// Where the program writes.
    pub data: DataConfig,
    /// The database.
    pub storage: StorageConfig,
    /// Where the catalogue comes from at first.
    pub catalogue: CatalogueConfig,
    /// The sentence-embedding model.
    pub model: ModelConfig,
    /// Languages and texts.
    pub assistant: AssistantConfig,
    /// Questions to begin with.
    pub topics: TopicsConfig,
    /// Questions that residents let the town read.
    pub inbox: InboxConfig,
    /// Counts of questions.
    pub insight: InsightConfig,
    /// How much one client, one origin and all together may do.
    pub limits: LimitsConfig,
    /// The proxies before the server.
    pub proxy: ProxyConfig,
    /// Where the limits that processes share are kept.
    pub redis: RedisConfig,
    /// The editor, as staff reach it.
    pub editor: EditorConfig,
    /// Signing in to the editor by the town's own directory.
    pub single_sign_on: SingleSignOnConfig,
    /// What the browser gets.
    pub site: SiteConfig,
    /// What is logged.
    pub log: LogConfig,
}

/// Where the program writes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataConfig {
    /// The folder of everything that the program writes. `STADTLOTSE_DATA__FOLDER`; default `var/data`.
    pub folder: PathBuf,
}

/// Where the catalogue comes from at first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueConfig {
    /// The folder that is read at the first start. `STADTLOTSE_CATALOGUE__SEED`; default `knowledge`.
    pub seed: PathBuf,
}

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is not there.
    #[error("there is no configuration file {}; check `--config`", .0.display())]
    Missing(PathBuf),
    /// A key or value does not fit.
    #[error("the configuration does not fit: {}", describe(.0))]
    Unfit(Box<figment::Error>),
    /// A value makes no sense.
    #[error("the configuration does not fit: `{key}` {problem}")]
    Invalid {
        /// The key, `section.name`.
        key: &'static str,
        /// What is wrong and what to do.
        problem: String,
    },
    /// A secret's file cannot be read.
    #[error("cannot read the secret file {}: {source}", path.display())]
    Secret {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
}

impl Config {
    /// Reads the defaults, `file` where given, and the environment.
    ///
    /// # Errors
    /// When the file is missing, a key is unknown or a value does not fit.
    pub fn read(file: Option<&Path>) -> Result<Self, ConfigError> {
        let mut figment = Figment::from(Toml::string(DEFAULTS));
        if let Some(file) = file {
            if !file.is_file() {
                return Err(ConfigError::Missing(file.to_path_buf()));
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        let config: Self = figment
            .merge(Env::prefixed(PREFIX).split("__"))
            .extract()
            .map_err(|error| ConfigError::Unfit(Box::new(error)))?;
        config.validate()?;
        Ok(config)
    }

    fn validate(&self) -> Result<(), ConfigError> {
        self.town.validate()?;
        self.model.validate()?;
        self.assistant.validate()?;
        self.topics.validate()?;
        self.inbox.validate()?;
        self.insight.validate()?;
        self.limits.validate()?;
        self.redis.validate()?;
        self.editor.validate()?;
        self.single_sign_on.validate(&self.editor)?;
        self.site.validate()
    }

    /// The configuration as TOML, secrets as `***`.
    ///
    /// # Panics
    /// Never: every value came from TOML.
    #[must_use]
    pub fn to_public_toml(&self) -> String {
        let mut public = self.clone();
        public.storage.url = storage::mask(&public.storage.url);
        public.redis = public.redis.masked();
        public.single_sign_on = public.single_sign_on.masked();
        toml::to_string(&public).expect("every value came from TOML")
    }
}

/// The text of a file that holds a secret.
fn secret(path: &Path) -> Result<String, ConfigError> {
    std::fs::read_to_string(path).map_err(|source| ConfigError::Secret {
        path: path.to_path_buf(),
        source,
    })
}

/// figment's error in one line: what, where, from which source.
fn describe(error: &figment::Error) -> String {
    let lines: Vec<_> = error
        .clone()
        .into_iter()
        .map(|one| one.to_string())
        .collect();
    format!(
        "{}; see server/config/default.toml for every key",
        lines.join("; ")
    )
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn read(content: &str) -> Result<Config, ConfigError> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(content.as_bytes()).unwrap();
        Config::read(Some(file.path()))
    }

    #[test]
    fn the_defaults_are_valid() {
        let config = Config::read(None).unwrap();

        assert_eq!(config.listen.public.to_string(), "127.0.0.1:3000");
        assert_eq!(config.assistant.languages.len(), 13);
    }

    #[test]
    fn a_file_overrides_a_default() {
        let config = read("[town]\nname = \"Celle\"\n").unwrap();

        assert_eq!(config.town.name, "Celle");
        assert_eq!(config.limits.ask.client.burst, 20);
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let error = read("[town]\nmayor = 1\n").unwrap_err().to_string();

        assert!(error.contains("mayor"), "{error}");
    }

    #[test]
    fn values_that_make_no_sense_are_refused() {
        for content in [
            "[limits]\nreplicas = 0\n",
            "[limits.ask]\nclient = { burst = 0 }\n",
            "[limits.ask]\nclient = { soft = 21 }\n",
            "[limits.ask]\nclient = { quota = 1, window_seconds = 86400 }\n",
            "[limits]\nlarger = [{ network = \"everybody\", factor = 2 }]\n",
            "[proxy]\ntrusted = [\"10.0.0.0/33\"]\n",
            "[redis]\nurls = [\"http://127.0.0.1\"]\n",
            "[redis]\nurls = [\"redis://a\", \"redis://b\"]\n",
            "[redis]\nprefix = \"{a}\"\n",
            "[redis]\ndeadline_ms = 0\n",
            "[model]\nqueue = 0\n",
            "[assistant]\nlanguages = [\"en\"]\n",
            "[assistant]\nlanguages = [\"de\", \"xx\"]\n",
            "[site]\nembed_origins = [\"*\"]\n",
            "[site]\nembed_origins = [\"https://a.example/path\"]\n",
            "[town]\ntime_zone = \"Mars/Olympus\"\n",
            "[town.colours]\nlight = \"red\"\n",
            "[town.colours]\nlight = \"#f0ae34\"\n",
            "[topics]\nseasonal = [{ service = \"sperrmuell\", months = [13] }]\n",
            "[insight]\nkeep_days = 0\n",
            "[insight]\nkeep_days = 4000\n",
            "[insight]\nenabled = \"yes\"\n",
            "[site]\nmap_link = \"https://maps.example/\"\n",
            "[site]\nmap_link = \"javascript:{address}\"\n",
            "[inbox]\nkeep_days = 0\n",
            "[inbox]\nkeep_days = 31\n",
            "[editor]\naddress = \"http://redaktion.stadt.example\"\n",
            "[editor]\naddress = \"https://redaktion.stadt.example/editor\"\n",
            "[single_sign_on]\nenabled = true\n",
        ] {
            assert!(read(content).is_err(), "{content}");
        }
    }

    #[test]
    fn who_wants_to_keep_questions_longer_is_told_how_long_they_may() {
        let error = read("[inbox]\nenabled = true\nkeep_days = 90\n")
            .unwrap_err()
            .to_string();

        assert!(error.contains("`inbox.keep_days` is 90"), "{error}");
        assert!(error.contains("1 to 30 days"), "{error}");
        assert!(!read("").unwrap().inbox.enabled);
    }

    #[test]
    fn a_password_is_never_printed() {
        let config = read(
            "[storage]\nurl = \"postgres://lotse:geheim@localhost/lotse\"\n\
             [redis]\nurls = [\"rediss://lotse:streng@localhost:6380\"]\n\
             [single_sign_on]\nclient_secret = \"verborgen\"\n",
        )
        .unwrap();

        let printed = config.to_public_toml();

        assert!(!printed.contains("geheim"), "{printed}");
        assert!(!printed.contains("streng"), "{printed}");
        assert!(!printed.contains("verborgen"), "{printed}");
        assert!(printed.contains("***"), "{printed}");
    }

    #[test]
    fn a_missing_file_is_one_sentence() {
        let error = Config::read(Some(Path::new("/nonexistent.toml")))
            .unwrap_err()
            .to_string();

        assert!(error.contains("--config"), "{error}");
    }
}
