//! The storage on SQLite and on PostgreSQL: the same tests for both.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

#[path = "../support/mod.rs"]
mod support;

mod editors;
mod residents;

use stadtlotse::{
    catalogue::{Language, ServiceId},
    model::{Purpose, Vector},
    storage::{FeedbackKey, Storage, StorageError, VectorKey},
};
use support::{postgres::Postgres, small_catalogue, whole_catalogue};

fn now() -> jiff::Zoned {
    "2026-11-22T10:00:00+01:00[Europe/Berlin]".parse().unwrap()
}

async fn a_catalogue_is_read_back_as_it_was_written(storage: &Storage) {
    assert!(storage.find_catalogue().await.unwrap().is_none());
    let catalogue = whole_catalogue();

    storage.replace_catalogue(&catalogue, &now()).await.unwrap();

    let found = storage.find_catalogue().await.unwrap().unwrap();
    assert_eq!(found, catalogue);
    assert_eq!(
        storage.find_published_version().await.unwrap(),
        Some(catalogue.version())
    );
}

async fn only_a_changed_service_gets_a_new_version(storage: &Storage) {
    let mut catalogue = small_catalogue();
    storage.replace_catalogue(&catalogue, &now()).await.unwrap();
    let before = storage.find_catalogue().await.unwrap().unwrap();
    let changed = ServiceId::parse("hundesteuer").unwrap();
    let service = catalogue.services.get_mut(&changed).unwrap();
    service
        .texts
        .get_mut(&Language::De)
        .unwrap()
        .answer
        .push_str(" Neu.");

    storage.replace_catalogue(&catalogue, &now()).await.unwrap();

    let after = storage.find_catalogue().await.unwrap().unwrap();
    for (id, service) in &after.services {
        let step = u32::from(*id == changed);
        assert_eq!(service.version, before.services[id].version + step, "{id}");
    }
    assert_eq!(after.services.len(), catalogue.services.len());
}

async fn only_the_classifiers_in_use_are_kept(storage: &Storage) {
    let row = |key: &str, weights: &[u8]| (key.to_owned(), weights.to_vec());
    let new = vec![row("a", &[1, 2, 3]), row("b", &[4])];
    storage.replace_classifiers(&[], new).await.unwrap();

    let new = vec![row("c", &[5, 6])];
    storage.replace_classifiers(&["b"], new).await.unwrap();

    for (key, kept) in [("a", None), ("b", Some(vec![4])), ("c", Some(vec![5, 6]))] {
        assert_eq!(storage.find_classifier(key).await.unwrap(), kept, "{key}");
    }
    // One that could not be read is replaced under its own key.
    let new = vec![row("b", &[7])];
    storage.replace_classifiers(&["c"], new).await.unwrap();

    assert_eq!(storage.find_classifier("b").await.unwrap(), Some(vec![7]));
}

async fn feedback_is_counted_by_day_service_and_opinion(storage: &Storage) {
    let key = |day: &str, helpful| FeedbackKey {
        day: day.to_owned(),
        service: "wohngeld".to_owned(),
        language: "de-simple".to_owned(),
        kind: "answer".to_owned(),
        catalogue_version: "a1b2c3d4e5f60718".to_owned(),
        helpful,
    };
    let (first, second) = ("2026-11-22", "2026-11-23");

    for (day, helpful) in [(first, true), (first, false), (first, true), (second, true)] {
        storage.save_feedback(&key(day, helpful)).await.unwrap();
    }

    let counted = storage.find_feedback().await.unwrap();
    let expected = [
        (key(first, false), 1),
        (key(first, true), 2),
        (key(second, true), 1),
    ];
    assert_eq!(counted, expected);
}

async fn vectors_are_kept_by_key(storage: &Storage) {
    let vectors: Vec<_> = (0_u16..4500)
        .map(|n| {
            let key = VectorKey::new("model", Purpose::Query, &n.to_string());
            (key, Vector::normalized(vec![f32::from(n), 1.0, 2.0]))
        })
        .collect();

    storage.save_vectors(&vectors).await.unwrap();
    storage.save_vectors(&vectors[..10]).await.unwrap();
    let removed: Vec<_> = vectors[4400..].iter().map(|(key, _)| key.clone()).collect();
    storage.remove_vectors(&removed).await.unwrap();

    let first_half = vectors[..300].iter().map(|(key, _)| key.clone()).collect();
    let found = storage.find_vectors(&first_half, 3).await.unwrap();
    assert_eq!((found.known.len(), found.unused.len()), (300, 4100));
    assert_eq!(found.known[&vectors[7].0], vectors[7].1);
    let of_another_model = storage.find_vectors(&first_half, 4).await.unwrap();
    assert_eq!(
        (of_another_model.known.len(), of_another_model.unused.len()),
        (0, 4400)
    );
}

async fn all(address: &str) {
    let storage = Storage::open(address, 4).await.unwrap();
    a_catalogue_is_read_back_as_it_was_written(&storage).await;
    only_a_changed_service_gets_a_new_version(&storage).await;
    vectors_are_kept_by_key(&storage).await;
    only_the_classifiers_in_use_are_kept(&storage).await;
    feedback_is_counted_by_day_service_and_opinion(&storage).await;
    residents::questions_are_counted_by_what_they_have_in_common(&storage).await;
    editors::the_editor_keeps_accounts_changes_switches_and_an_unbroken_log(&storage).await;
    editors::a_change_of_an_office_is_kept_and_published(&storage).await;
    residents::shared_questions_are_bounded_by_code_and_by_day(&storage).await;
    editors::the_editor_keeps_passkeys_and_whom_the_directory_knows(&storage).await;
    storage.close().await.unwrap();
    // The tables are there already: opening again changes nothing.
    let again = Storage::open(address, 4).await.unwrap();
    assert!(again.find_catalogue().await.unwrap().is_some());
}

#[tokio::test]
async fn everything_holds_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    all(&format!(
        "sqlite://{}?mode=rwc",
        folder.path().join("deep/er/test.sqlite").display()
    ))
    .await;
}

#[tokio::test]
async fn everything_holds_on_postgresql() {
    let postgres = Postgres::start();
    all(&postgres.url()).await;
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_one_sentence() {
    let error = Storage::open("sqlite:///proc/nowhere/test.sqlite?mode=rwc", 1)
        .await
        .unwrap_err();

    assert!(matches!(error, StorageError::Folder { .. }));
    assert!(error.to_string().contains("storage.url"), "{error}");
}
