//! `stadtlotse doctor`: checks everything and says how to mend what is wrong.

use std::{
    fs,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};

use crate::{
    answering::{Ask, Question},
    catalogue::Language,
    config::Config,
    locale::Locales,
    model::{Manifest, Runtime},
    start,
    storage::Storage,
    throttle,
};

/// Less free memory than this is too little for the model and the index.
const MEMORY_MIB: u64 = 700;
/// An answer that takes longer is too slow.
const SLOW: Duration = Duration::from_millis(500);
/// Answers that are timed.
const SAMPLES: usize = 20;

pub(super) async fn run(config: &Config) -> ExitCode {
    let mut checkup = Checkup { healthy: true };
    checkup.tell(
        "texts",
        Locales::load(&config.assistant.languages, config.assistant.overlay()).map(|locales| {
            format!(
                "{} languages, the AI notice in each",
                locales.languages().count()
            )
        }),
    );
    checkup.tell(
        "library",
        Runtime::load(&config.model.runtime).map(|_| config.model.runtime.display().to_string()),
    );
    checkup.tell(
        "model",
        Manifest::read(&config.model.manifest).and_then(|manifest| {
            manifest.verify(&config.model.folder)?;
            Ok(format!(
                "{}, {} dimensions, the SHA-256 fits",
                manifest.name, manifest.dimensions
            ))
        }),
    );
    checkup.tell("data", writable(&config.data.folder));
    checkup.tell("site", site(&config.site.folder));
    checkup.tell("database", database(config).await);
    checkup.tell("memory", memory());
    checkup.tell("answers", answers(config).await);
    match throttle::examine(&config.redis).await {
        Ok(None) => println!("- redis      none is configured: each process keeps its own limits"),
        Ok(Some(state)) => checkup.tell("redis", Ok::<_, String>(state)),
        Err(problem) => checkup.tell("redis", Err(problem)),
    }
    if checkup.healthy {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

struct Checkup {
    healthy: bool,
}

impl Checkup {
    fn tell(&mut self, part: &str, found: Result<String, impl std::fmt::Display>) {
        match found {
            Ok(state) => println!("✓ {part:<10} {state}"),
            Err(problem) => {
                self.healthy = false;
                println!("✗ {part:<10} {problem}");
            }
        }
    }
}

fn writable(folder: &Path) -> Result<String, String> {
    let probe = folder.join(".doctor");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&probe, b"x"))
        .and_then(|()| fs::remove_file(&probe))
        .map(|()| format!("{} can be written", folder.display()))
        .map_err(|error| {
            format!(
                "cannot write to {}: {error}; make it writable or correct `data.folder`",
                folder.display()
            )
        })
}

fn site(folder: &Path) -> Result<String, String> {
    let manifest = folder.join("manifest.json");
    if manifest.is_file() {
        Ok(format!("{} is built", folder.display()))
    } else {
        Err(format!(
            "{} is missing; run `make run`, or correct `site.folder`",
            manifest.display()
        ))
    }
}

async fn database(config: &Config) -> Result<String, String> {
    let address = config
        .storage
        .address()
        .map_err(|error| error.to_string())?;
    let storage = Storage::open(&address, 1)
        .await
        .map_err(|error| error.to_string())?;
    match storage.find_published_version().await {
        Ok(Some(version)) => Ok(format!("catalogue {version} is published")),
        Ok(None) => Ok("empty; the first start fills it".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn memory() -> Result<String, String> {
    let Ok(text) = fs::read_to_string("/proc/meminfo") else {
        return Ok("unknown on this system".to_owned());
    };
    let available = text.lines().find_map(|line| {
        line.strip_prefix("MemAvailable:")?
            .trim()
            .strip_suffix(" kB")?
            .trim()
            .parse::<u64>()
            .ok()
    });
    let available = available.unwrap_or_default() / 1024;
    if available >= MEMORY_MIB {
        Ok(format!("{available} MiB are free"))
    } else {
        Err(format!(
            "only {available} MiB are free; {MEMORY_MIB} MiB are needed"
        ))
    }
}

/// Answers the catalogue's own first questions, and times them.
async fn answers(config: &Config) -> Result<String, String> {
    let parts = start::open_ready(config)
        .await
        .map_err(|error| error.to_string())?;
    let knowledge = parts.assistant.knowledge().ok_or("nothing is published")?;
    let questions = knowledge
        .catalogue()
        .services
        .values()
        .filter_map(|service| {
            service
                .text(Language::De)
                .1
                .questions
                .first()
                .and_then(|text| Question::parse(text).ok())
        });
    let mut times = Vec::new();
    for question in questions.take(SAMPLES) {
        let ask = Ask {
            question,
            page_language: Language::De,
            reply_language: None,
            conversation: None,
        };
        let start = Instant::now();
        parts
            .assistant
            .answer(&ask)
            .await
            .map_err(|error| error.to_string())?;
        times.push(start.elapsed());
    }
    times.sort();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    if median <= SLOW {
        Ok(format!(
            "{:.1} ms at the median of {}",
            median.as_secs_f64() * 1e3,
            times.len()
        ))
    } else {
        Err(format!(
            "{} ms at the median; give the model more threads (`model.threads`) or a faster machine",
            median.as_millis()
        ))
    }
}
