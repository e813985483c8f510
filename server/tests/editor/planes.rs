//! Two planes, two processes: the public one may look at the database and change nothing.

use std::sync::Arc;

use jiff::civil::date;
use stadtlotse::{
    catalogue::{Language, ServiceId},
    clock::Clock,
    counting::{Counting, Destination},
    editors::Role,
    insight::{Asked, Confidence, Counter, Outcome},
    spool::{MOST_COUNTS, Spool, Spooled},
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
            panic!("{item:?}");
        };
        editor.storage.save_feedback(&key).await.unwrap();
        spool.remove(&path);
    }
    assert_eq!(editor.storage.find_feedback().await.unwrap(), [(key(), 1)]);
}

#[tokio::test]
async fn counts_of_the_public_process_come_through_the_spool_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let spool = Spool::open(folder.path()).unwrap();
    let counter = Arc::new(Counter::counting());
    // The longest rows that there are, more than one file holds.
    let longest = |number: usize| Asked {
        day: date(2026, 11, 23),
        language: Language::DeSimple,
        service: Some(ServiceId::parse(format!("{number:x>64}")).unwrap()),
        outcome: Outcome::SmallTalk,
        confidence: Confidence::Middle,
        after_refusal: false,
    };
    let rows: Vec<_> = (0..=MOST_COUNTS).map(|n| (longest(n), u32::MAX)).collect();
    counter.add(rows.clone());
    let now = "2026-11-23T10:00:00+01:00[Europe/Berlin]".parse().unwrap();
    let destination = Destination::Spool(spool.clone());

    let counting = Counting::new(Arc::clone(&counter), destination, Clock::fixed(&now));
    counting.store().await.unwrap();

    assert_eq!(counter.waiting(), 0);
    let items = spool.peek(10).unwrap();
    assert_eq!(items.len(), 2, "two files, none too large");
    let mut found: Vec<_> = items
        .into_iter()
        .flat_map(|(_, item)| match item {
            Spooled::Counts(counts) => counts,
            Spooled::Feedback(_) | Spooled::Question(_) | Spooled::Forget(_) => Vec::new(),
        })
        .collect();
    found.sort_unstable();
    let mut expected = rows;
    expected.sort_unstable();
    assert_eq!(found, expected);
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
