//! The real binary with something wrong: one clear sentence on standard error, exit status 1.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

mod support;

use std::{
    net::TcpListener,
    process::{Command, Output},
};

use tempfile::TempDir;

fn stadtlotse(folder: &TempDir, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let data = folder.path().join("data");
    Command::new(env!("CARGO_BIN_EXE_stadtlotse"))
        .current_dir(support::root())
        .args(arguments)
        .env("STADTLOTSE_DATA__FOLDER", &data)
        .env(
            "STADTLOTSE_STORAGE__URL",
            format!("sqlite://{}?mode=rwc", data.join("x.sqlite").display()),
        )
        .env("STADTLOTSE_LISTEN__PUBLIC", "127.0.0.1:0")
        .env("STADTLOTSE_LISTEN__INTERNAL", "127.0.0.1:0")
        .env("STADTLOTSE_LOG__LEVEL", "error")
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

#[track_caller]
fn check(arguments: &[&str], environment: &[(&str, &str)], status: i32, expected: &str) {
    let folder = tempfile::tempdir().unwrap();

    let output = stadtlotse(&folder, arguments, environment);

    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(status), "{errors}");
    assert!(errors.contains(expected), "{errors}");
    assert!(!errors.contains("panicked"), "{errors}");
}

#[test]
fn a_missing_library_or_model_is_one_sentence() {
    check(
        &["serve"],
        &[("STADTLOTSE_MODEL__RUNTIME", "/nonexistent.so")],
        1,
        "model.runtime",
    );
    check(
        &["serve"],
        &[("STADTLOTSE_MODEL__FOLDER", "/nonexistent")],
        1,
        "model.folder",
    );
    check(
        &["serve"],
        &[("STADTLOTSE_MODEL__MANIFEST", "/nonexistent.toml")],
        1,
        "model.manifest",
    );
}

#[test]
fn an_unreadable_catalogue_is_one_sentence() {
    check(
        &["serve"],
        &[("STADTLOTSE_CATALOGUE__SEED", "/nonexistent")],
        1,
        "catalogue.seed",
    );
}

#[test]
fn a_port_in_use_is_one_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();

    check(
        &["serve"],
        &[("STADTLOTSE_LISTEN__PUBLIC", &address)],
        1,
        "listen.public",
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_one_sentence() {
    check(
        &["serve"],
        &[("STADTLOTSE_DATA__FOLDER", "/proc/nowhere")],
        1,
        "data.folder",
    );
}

#[test]
fn a_missing_site_is_one_sentence() {
    check(
        &["serve"],
        &[("STADTLOTSE_SITE__FOLDER", "/nonexistent")],
        1,
        "site.folder",
    );
}

#[test]
fn an_unknown_key_is_named() {
    check(
        &["check-config"],
        &[("STADTLOTSE_TOWN__COLOUR", "red")],
        1,
        "colour",
    );
}

#[test]
fn wrong_use_is_status_2() {
    check(&["aks"], &[], 2, "Usage");
    check(&["ask", "Pass?", "--language", "xx"], &[], 2, "de-simple");
}

#[test]
fn an_empty_question_is_one_sentence() {
    check(&["ask", "  "], &[], 1, "1 to 500 characters");
}

#[test]
fn the_effective_configuration_is_printed() {
    let folder = tempfile::tempdir().unwrap();

    let output = stadtlotse(
        &folder,
        &["check-config"],
        &[("STADTLOTSE_TOWN__NAME", "Celle")],
    );

    assert!(output.status.success());
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("name = \"Celle\"")
    );
}
