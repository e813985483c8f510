//! What several test binaries share: the repository's files, a small catalogue, a PostgreSQL of their own.

#![allow(dead_code, reason = "each test binary uses its own part")]

pub(crate) mod postgres;

use std::path::{Path, PathBuf};

use stadtlotse::{
    catalogue::{Catalogue, Language, ServiceId, seed},
    config::Config,
};
use tempfile::TempDir;

/// The services of the small catalogue.
pub(crate) const SERVICES: [&str; 6] = [
    "buergerbuero",
    "hundesteuer",
    "personalausweis-beantragen",
    "reisepass-beantragen",
    "sperrmuell",
    "wohnsitz-anmelden",
];

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// The shipped configuration with the repository's model, and everything that is written below `folder`.
pub(crate) fn config(folder: &TempDir) -> Config {
    let mut config = Config::read(None).unwrap();
    let root = root();
    config.catalogue.seed = root.join("knowledge");
    config.model.manifest = root.join("server/model/manifest.toml");
    config.model.folder = root.join("var/model");
    config.model.runtime = root.join("var/lib/libonnxruntime.so");
    config.model.workers = 1;
    config.data.folder = folder.path().join("data");
    config.storage.url = format!(
        "sqlite://{}?mode=rwc",
        folder.path().join("data/test.sqlite").display()
    );
    assert!(
        config.model.runtime.is_file(),
        "ONNX Runtime is missing: run `make setup`"
    );
    config
}

/// The shipped catalogue.
pub(crate) fn whole_catalogue() -> Catalogue {
    seed::read(&root().join("knowledge")).unwrap()
}

/// Six services of the shipped catalogue in German, English, Turkish, Ukrainian and Arabic: quick to encode.
pub(crate) fn small_catalogue() -> Catalogue {
    let mut catalogue = whole_catalogue();
    let kept: Vec<_> = SERVICES
        .iter()
        .map(|id| ServiceId::parse(*id).unwrap())
        .collect();
    catalogue.services.retain(|id, _| kept.contains(id));
    let languages = [
        Language::De,
        Language::En,
        Language::Tr,
        Language::Uk,
        Language::Ar,
    ];
    for service in catalogue.services.values_mut() {
        service
            .texts
            .retain(|language, _| languages.contains(language));
        service.facts.related.retain(|id| kept.contains(id));
    }
    for matter in catalogue.elsewhere.values_mut() {
        matter
            .texts
            .retain(|language, _| languages.contains(language));
    }
    catalogue
}

/// A folder as the build for the browser leaves it.
pub(crate) fn site(folder: &Path) -> PathBuf {
    let site = folder.join("site");
    std::fs::create_dir_all(site.join("assets")).unwrap();
    std::fs::write(site.join("assets/style-1.css"), "body{}").unwrap();
    let manifest = r#"{"stylesheet":"/assets/style-1.css","script":"/assets/app-1.js","wasm":"/assets/app-1.wasm",
        "start_script":"/assets/start-1.js","proof_script":"/assets/proof-1.js","favicon":"/assets/favicon-1.svg",
        "editor_stylesheet":"/assets/editor-1.css","editor_script":"/assets/editor-1.js"}"#;
    std::fs::write(site.join("manifest.json"), manifest).unwrap();
    std::fs::copy(root().join("app/public/embed.js"), site.join("embed.js")).unwrap();
    site
}
