//! Two planes, two processes: the public one may look at the database and change nothing.

use stadtlotse::{
    editors::Role,
    spool::{Spool, Spooled},
    storage::{FeedbackKey, Storage},
};
use tempfile::TempDir;

use super::{app::TestEditor, support};

fn key() -> FeedbackKey {
    FeedbackKey {
        day: "2026-11-23".to_owned(),
        service: "wohngeld".to_owned(),
        language: "de".to_owned(),
        kind: "answer".to_owned(),
        catalogue_version: "0".repeat(16),
        helpful: true,
    }
}

async fn prepared(folder: &TempDir) -> String {
    let config = support::config(folder);
    let storage = Storage::open(&config.storage.url, 2).await.unwrap();
    let now = "2026-11-23T10:00:00+01:00[Europe/Berlin]".parse().unwrap();
    storage
        .replace_catalogue(&support::small_catalogue(), &now)
        .await
        .unwrap();
    storage.close().await.unwrap();
    config.storage.url
}

#[tokio::test]
async fn the_database_refuses_to_be_changed_by_the_public_process() {
    let folder = tempfile::tempdir().unwrap();
    let url = prepared(&folder).await;
    let storage = Storage::open_read_only(&url, 2).await.unwrap();

    assert!(storage.find_catalogue().await.unwrap().is_some());
    assert!(storage.save_feedback(&key()).await.is_err());
    let off = storage.switch_assistant_from_host(Some("x"), jiff::Timestamp::UNIX_EPOCH);
    assert!(off.await.is_err());
    assert!(!storage.find_pulse().await.unwrap().is_off);
}

#[tokio::test]
async fn the_public_process_says_that_the_internal_one_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let url = support::config(&folder).storage.url;

    let error = Storage::open_read_only(&url, 2)
        .await
        .unwrap_err()
        .to_string();

    assert!(error.contains("--only internal"), "{error}");
}

#[tokio::test]
async fn what_the_public_process_is_told_comes_through_the_spool() {
    let folder = tempfile::tempdir().unwrap();
    let spool = Spool::open(folder.path()).unwrap();
    spool.put(&Spooled::Feedback(key())).unwrap();

    let items = spool.peek(10).unwrap();

    assert_eq!(items.len(), 1);
    let editor = TestEditor::start().await;
    for (path, item) in items {
        let Spooled::Feedback(key) = item else {
            panic!("only feedback was put");
        };
        editor.storage.save_feedback(&key).await.unwrap();
        spool.remove(&path);
    }
    assert_eq!(editor.storage.find_feedback().await.unwrap(), [(key(), 1)]);
}

#[tokio::test]
async fn roles_see_the_pages_of_their_role_in_the_navigation() {
    let editor = TestEditor::start().await;
    let author = editor.person("Anna Amt", Role::Author).await;
    let auditor = editor.person("Rita Revision", Role::Auditor).await;

    let of_author = editor.get(Some(&author), "/editor").await.text;
    let of_auditor = editor.get(Some(&auditor), "/editor").await.text;

    assert!(!of_author.contains("href=\"/editor/audit\""));
    assert!(of_auditor.contains("href=\"/editor/audit\""));
}
