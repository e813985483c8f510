//! Rules of the repository that a compiler does not check.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// Files below `folder` with this extension, relative to the repository.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(
        !found.is_empty(),
        "there are no .{extension} files in {folder}"
    );
    found
}

/// Fails for every file of `server/src` that uses one of `libraries` and lies in none of `places`.
#[track_caller]
fn only(places: &[&str], libraries: &[&str]) {
    let mut used = false;
    for (name, text) in files("server/src", "rs") {
        let found = libraries.iter().any(|library| uses(&text, library));
        let inside = places
            .iter()
            .any(|place| name.starts_with(&format!("server/src/{place}")));
        assert!(
            inside || !found,
            "{name} must not use {libraries:?}: only {places:?} may"
        );
        used |= found;
    }
    assert!(used, "nobody uses {libraries:?}: the rule is out of date");
}

/// Whether a path of `text` begins with `library`.
fn uses(text: &str, library: &str) -> bool {
    text.match_indices(&format!("{library}::")).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric() && !matches!(before, '_' | ':'))
    })
}

#[test]
fn only_http_knows_axum() {
    only(
        &["http"],
        &["axum", "tower_http", "utoipa", "stadtlotse_app"],
    );
}

#[test]
fn only_model_knows_the_runtime() {
    only(&["model"], &["ort", "tokenizers"]);
}

#[test]
fn only_storage_knows_sql() {
    only(&["storage"], &["sea_orm", "sea_orm_migration", "sea_query"]);
}

#[test]
fn only_locale_knows_fluent() {
    only(&["locale"], &["fluent", "fluent_syntax", "unic_langid"]);
}

#[test]
fn only_throttle_knows_governor_redis_and_altcha() {
    only(&["throttle/local"], &["governor"]);
    only(&["throttle/shared"], &["redis"]);
    only(&["throttle/proof"], &["altcha"]);
}

#[test]
fn only_metrics_knows_prometheus() {
    only(&["metrics"], &["prometheus_client"]);
}

#[test]
fn only_retrieval_knows_tantivy() {
    only(&["answering/retrieval"], &["tantivy"]);
}

#[test]
fn only_editors_know_passwords_second_factors_and_pasted_html() {
    only(&["editors/password"], &["argon2"]);
    only(&["editors/second_factor"], &["totp_rs", "qrcode"]);
    only(&["editors/passkey"], &["webauthn_rs"]);
    only(&["editors/paste"], &["html5ever"]);
    only(&["editors/difference"], &["similar"]);
}

/// Every text of the editor is there and used: by its whole key, or by one that code puts together.
#[test]
fn the_editors_texts_are_those_that_its_pages_use() {
    let mut code = String::new();
    for folder in ["app/src/editor", "server/src/http/internal"] {
        for (_, text) in files(folder, "rs") {
            code.push_str(&text);
        }
    }
    let words = files("locales/de/editor", "ftl").into_iter();
    let words: String = words.map(|(_, text)| text).collect();
    let known: BTreeSet<_> = words
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .collect();
    let mut used = BTreeSet::new();
    let mut begun = BTreeSet::new();
    for part in code.split("\"editor-").skip(1) {
        let end = part.find(['"', '{']).unwrap();
        let key = format!("editor-{}", &part[..end]);
        if part.as_bytes()[end] == b'{' {
            begun.insert(key);
        } else {
            used.insert(key);
        }
    }
    // `editor-{area}-{key}` of the facts' choices.
    begun.remove("editor-");
    for area in ["per", "source", "unit", "online"] {
        begun.insert(format!("editor-{area}-"));
    }
    // Names of styles look like keys.
    let classes = files("style/editor", "css").into_iter().map(|(_, css)| css);
    let classes: String = classes.collect();
    for key in &used {
        let is_class = classes.contains(&format!(".{key}"));
        assert!(
            known.contains(key.as_str()) || is_class,
            "locales/de/editor lacks {key}"
        );
    }
    for key in known {
        let is_used = used.contains(key) || begun.iter().any(|start| key.starts_with(start));
        assert!(is_used, "nothing uses {key} of locales/de/editor");
    }
}

#[test]
fn the_domains_know_no_adapter() {
    for (name, text) in files("server/src", "rs") {
        let forbidden: &[&str] = match name.strip_prefix("server/src/").unwrap() {
            name if name.starts_with("catalogue") => &[
                "crate::http",
                "crate::storage",
                "crate::model",
                "crate::answering",
                "crate::locale",
            ],
            name if name.starts_with("editors") => &[
                "crate::http",
                "crate::storage",
                "crate::model",
                "crate::answering",
                "crate::locale",
                "crate::cli",
            ],
            name if name.starts_with("insight") => &[
                "crate::http",
                "crate::storage",
                "crate::model",
                "crate::answering",
                "crate::locale",
                "crate::cli",
            ],
            name if name.starts_with("answering") => {
                &["crate::http", "crate::storage", "crate::cli"]
            }
            name if name.starts_with("storage")
                || name.starts_with("locale")
                || name.starts_with("throttle") =>
            {
                &["crate::http", "crate::answering", "crate::cli"]
            }
            name if name.starts_with("model") => &[
                "crate::http",
                "crate::answering",
                "crate::catalogue",
                "crate::storage",
                "crate::cli",
            ],
            _ => &[],
        };
        for module in forbidden {
            assert!(!text.contains(module), "{name} must not use {module}");
        }
    }
}

/// What staff try out and what `stadtlotse evaluate` measures is asked of the assistant itself, where nothing counts.
#[test]
fn only_what_residents_ask_is_counted() {
    let asks = [
        "server/src/http/api/ask.rs",
        "server/src/http/pages/chat.rs",
    ];
    for (name, text) in files("server/src", "rs") {
        let is_counting = text.contains("counter.count(") && !name.contains("/insight/");
        assert_eq!(is_counting, name == "server/src/http/counted.rs", "{name}");
        let is_asking = text.contains("counted::");
        assert_eq!(is_asking, asks.contains(&name.as_str()), "{name}");
    }
}

/// The one file that calls another machine over HTTP: the provider of the town's directory, for staff who sign in.
const CALLER: &str = "server/src/single_sign_on/provider.rs";

#[test]
fn the_public_binary_cannot_reach_out() {
    let mut calls = false;
    for (name, text) in files("server/src", "rs") {
        for way in [
            "std::process::Command",
            "tokio::process",
            "reqwest",
            "hyper_util::client",
            "hyper_util::{",
            "hyper_rustls",
            "TcpStream",
        ] {
            let found = text.contains(way);
            calls |= found;
            assert!(
                !found || name == CALLER && way.starts_with("hyper"),
                "{name} must not use {way}: no byte leaves the house"
            );
        }
    }
    assert!(calls, "nobody calls the directory: the rule is out of date");
}

/// Whoever signs on by the directory is of the internal plane, which alone makes what calls it.
#[test]
fn only_the_internal_plane_reaches_the_directory() {
    only(&["single_sign_on/provider"], &["openidconnect"]);
    for (name, text) in files("server/src", "rs") {
        let is_inside = name.starts_with("server/src/http/internal/")
            || name.starts_with("server/src/single_sign_on");
        assert!(
            is_inside || !text.contains("crate::single_sign_on"),
            "{name} must not use crate::single_sign_on: only the internal plane may"
        );
    }
    let library = fs::read_to_string(root().join("server/src/lib.rs")).unwrap();
    assert!(library.contains("\nmod single_sign_on;"), "it is private");
    let module = fs::read_to_string(root().join("server/src/single_sign_on.rs")).unwrap();
    assert!(module.contains("\nmod provider;"), "its client is private");
}

#[test]
fn no_file_is_called_mod() {
    for folder in ["server/src", "app/src"] {
        for (name, _) in files(folder, "rs") {
            assert!(
                !name.ends_with("/mod.rs"),
                "{name}: write foo.rs beside foo/"
            );
        }
    }
}

#[test]
fn files_are_short_enough_to_read_in_one_go() {
    for folder in ["server/src", "app/src", "scripts/bundle/src"] {
        for (name, text) in files(folder, "rs") {
            let lines = text.lines().count();
            assert!(
                lines <= 450,
                "{name} has {lines} lines: would two rooms be clearer?"
            );
        }
    }
}

#[test]
fn every_file_says_what_it_does() {
    for folder in ["server/src", "app/src", "scripts/bundle/src"] {
        for (name, text) in files(folder, "rs") {
            let generated = name.contains("/tests.rs");
            assert!(
                generated || text.starts_with("//!"),
                "{name} does not begin with `//!`"
            );
        }
    }
}

#[test]
fn styles_use_logical_properties_only() {
    for (name, text) in files("style", "css") {
        for physical in [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "text-align: left",
            "text-align: right",
        ] {
            assert!(
                !text.contains(physical),
                "{name} uses {physical}: it would be wrong in Arabic"
            );
        }
    }
}

#[test]
fn no_question_of_an_evaluation_stands_in_the_catalogue() {
    let asked: Vec<_> = files("knowledge/evaluation", "jsonl")
        .into_iter()
        .flat_map(|(_, text)| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(&line).ok())
        .filter_map(|case| case["question"].as_str().map(str::to_lowercase))
        .collect();
    for (name, text) in files("knowledge/services", "md") {
        let text = text.to_lowercase();
        for question in &asked {
            assert!(
                !text.contains(&format!("\"{question}\"")),
                "{name} holds an evaluation's question: {question}"
            );
        }
    }
}

#[test]
fn architecture_names_only_paths_that_exist() {
    for document in ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(root().join(document)).unwrap();
        let paths = text.split('`').skip(1).step_by(2).filter(|code| {
            [
                "server/",
                "app/",
                "scripts/",
                "style/",
                "locales/",
                "knowledge/",
                "e2e/",
            ]
            .iter()
            .any(|start| code.starts_with(start))
                && !code.contains(['<', '*', ' ', '{', '…'])
        });
        for path in paths {
            let path = path.split(':').next().unwrap();
            assert!(
                root().join(path).exists(),
                "{document} names `{path}`, which is not there"
            );
        }
    }
}
