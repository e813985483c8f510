//! The storage on SQLite and on PostgreSQL: the same tests for both.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

#[path = "../support/mod.rs"]
mod support;

use stadtlotse::{
    catalogue::{Language, ServiceId},
    editors::{
        Invitation, Origin, Permit, Role, SessionToken, Staff, Transition,
        audit::verify,
        passkey::{NewPasskey, UsedPasskey},
        password::{Password, hash},
        second_factor::RecoveryCodes,
    },
    model::{Purpose, Vector},
    storage::{
        Activation, DirectoryLink, DirectoryProof, FeedbackKey, RevisionError, SignIn, Storage,
        StorageError, VectorKey,
    },
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

async fn only_the_last_classifier_is_kept(storage: &Storage) {
    for (key, weights) in [("a", vec![1, 2, 3]), ("b", vec![4, 5]), ("b", vec![6])] {
        storage
            .replace_classifier(key, weights.clone())
            .await
            .unwrap();

        assert_eq!(storage.find_classifier(key).await.unwrap(), Some(weights));
    }
    assert_eq!(storage.find_classifier("a").await.unwrap(), None);
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
    let vectors: Vec<_> = (0_u16..1000)
        .map(|n| {
            let key = VectorKey::new("model", Purpose::Query, &n.to_string());
            (key, Vector::normalized(vec![f32::from(n), 1.0, 2.0]))
        })
        .collect();

    storage.save_vectors(&vectors).await.unwrap();
    storage.save_vectors(&vectors[..10]).await.unwrap();
    let removed: Vec<_> = vectors[500..].iter().map(|(key, _)| key.clone()).collect();
    storage.remove_vectors(&removed).await.unwrap();

    let found = storage.find_vectors(3).await.unwrap();
    assert_eq!(found.len(), 500);
    assert_eq!(found[&vectors[7].0], vectors[7].1);
    assert!(storage.find_vectors(4).await.unwrap().is_empty());
}

/// Somebody with an account and a session, made as the editor makes them.
async fn staff(storage: &Storage, name: &str, role: Role) -> Staff {
    let now = now().timestamp();
    let (invitation, code) = Invitation::new(name.to_owned(), role, now).unwrap();
    assert!(
        storage
            .invite_from_host(&invitation, &code, now)
            .await
            .unwrap()
    );
    let found = storage.find_invitation(&code).await.unwrap().unwrap();
    let password = hash(&Password::parse("vier grüne Boote segeln", name).unwrap());
    let (_, recovery) = RecoveryCodes::generate();
    let token = SessionToken::random().unwrap();
    let activation = Activation {
        invitation: &found,
        password: &password,
        step: 7,
        recovery: &recovery,
        token: &token,
        now,
    };
    assert!(storage.activate_account(activation).await.unwrap());
    let session = storage.find_session(&token).await.unwrap().unwrap();
    let stored = storage
        .find_account(&session.account)
        .await
        .unwrap()
        .unwrap();
    assert!(
        storage
            .has_recovery_code(&stored.account.id, &recovery[3])
            .await
            .unwrap()
    );
    for (step, counts) in [(7, false), (8, true), (8, false)] {
        let token = SessionToken::random().unwrap();
        let sign_in = SignIn {
            account: &stored.account,
            step: Some(step),
            recovery: None,
            passkey: None,
            directory: None,
            token: &token,
            replaced: None,
            now,
        };
        assert_eq!(storage.sign_in(sign_in).await.unwrap(), counts, "{step}");
    }
    Staff::of(&session, &stored.account, now).unwrap()
}

async fn the_editor_keeps_accounts_changes_switches_and_an_unbroken_log(storage: &Storage) {
    let now = now().timestamp();
    let author = staff(storage, "Anna Amt", Role::Author).await;
    let reviewer = staff(storage, "Ben Amt", Role::Reviewer).await;
    let id = ServiceId::parse("hundesteuer").unwrap();
    let (before, mut draft) = storage.find_base(&id).await.unwrap().unwrap();
    let mut text = draft.texts[&Language::De].text.clone();
    "Ganz neu. Zwei Sätze.".clone_into(&mut text.answer);
    draft.replace_text(Language::De, text, Origin::Human);

    let writes = Permit::of(&author).unwrap();
    let saved = storage
        .save_draft(&writes, &id, 0, draft.clone(), now)
        .await
        .unwrap();
    let conflict = storage.save_draft(&writes, &id, 0, draft, now).await;
    assert!(matches!(conflict, Err(RevisionError::Conflict(_))));
    let asked = storage
        .submit_draft(
            &writes,
            &saved.id,
            saved.lock,
            Transition::RequestReview,
            now,
        )
        .await
        .unwrap();
    let reviews = Permit::of(&reviewer).unwrap();
    let approve = Transition::Approve(now);
    storage
        .decide(&reviews, &asked.id, asked.lock, approve, "gut", now)
        .await
        .unwrap();
    let due = storage.list_due(now).await.unwrap();
    assert_eq!(due.len(), 1);
    let pulse = storage.find_pulse().await.unwrap();
    let service = storage.publish_revision(&due[0].id, now).await.unwrap();
    assert_eq!(service.version, before.version + 1);
    assert_ne!(storage.find_pulse().await.unwrap(), pulse);
    assert!(storage.find_open_revision(&id).await.unwrap().is_none());

    storage
        .switch_service(&reviews, &id, Some("falsch"), now)
        .await
        .unwrap();
    let catalogue = storage.find_catalogue().await.unwrap().unwrap();
    assert!(!catalogue.services.contains_key(&id));
    storage
        .switch_service(&reviews, &id, None, now)
        .await
        .unwrap();
    let versions = storage
        .list_revisions(&Permit::of(&author).unwrap(), &id)
        .await
        .unwrap();
    let old = versions
        .iter()
        .find(|it| it.number == before.version)
        .unwrap();
    let restored = storage.roll_back(&reviews, &old.id, now).await.unwrap();
    assert_eq!(restored.texts, before.texts);
    assert_eq!(restored.version, before.version + 2);

    let entries = storage.find_audit().await.unwrap();
    assert!(entries.len() >= 12, "{}", entries.len());
    verify(&entries).unwrap();
}

async fn the_editor_keeps_passkeys_and_whom_the_directory_knows(storage: &Storage) {
    let now = now().timestamp();
    let admin = staff(storage, "Dora Amt", Role::Administrator).await;
    let clerk = staff(storage, "Emil Amt", Role::Author).await;
    let (mine, other) = (Permit::of(&admin).unwrap(), Permit::of(&clerk).unwrap());
    let link = DirectoryLink {
        issuer: "https://anmeldung.stadt.example",
        subject: "d-1",
        name: "dora",
    };
    assert!(storage.link_directory(&mine, link, now).await.unwrap());
    assert!(!storage.link_directory(&other, link, now).await.unwrap());
    let moved = DirectoryLink {
        subject: "d-2",
        ..link
    };
    assert!(storage.link_directory(&mine, moved, now).await.unwrap());
    let find = async |subject: &str| {
        let found = storage.find_account_by_directory(link.issuer, subject);
        found.await.unwrap().map(|stored| stored.account.id)
    };
    assert_eq!(find("d-1").await, None);
    assert_eq!(find("d-2").await.as_ref(), Some(admin.account()));
    let stored = storage
        .find_account(admin.account())
        .await
        .unwrap()
        .unwrap();
    for (subject, counts) in [("d-1", false), ("d-2", true)] {
        let token = SessionToken::random().unwrap();
        let sign_in = SignIn {
            account: &stored.account,
            step: None,
            recovery: None,
            passkey: None,
            directory: Some(DirectoryProof {
                issuer: link.issuer,
                subject,
                authenticated_at: None,
            }),
            token: &token,
            replaced: None,
            now,
        };
        assert_eq!(storage.sign_in(sign_in).await.unwrap(), counts, "{subject}");
        let session = storage.find_session(&token).await.unwrap();
        assert_eq!(session.is_some(), counts);
        assert!(session.is_none_or(|session| session.proved_at < now));
    }
    let administers = Permit::of(&admin).unwrap();
    let cut = storage.unlink_directory_of(&administers, admin.account(), now);
    assert!(cut.await.unwrap());
    assert_eq!(find("d-2").await, None);

    let new = NewPasskey {
        id: "a".repeat(64),
        key: "{}".to_owned(),
    };
    assert!(
        storage
            .save_passkey(&mine, &new, "Laptop", now)
            .await
            .unwrap()
    );
    assert!(
        !storage
            .save_passkey(&other, &new, "Kopie", now)
            .await
            .unwrap()
    );
    let shown = UsedPasskey {
        id: new.id.clone(),
        key: "{\"counter\":1}".to_owned(),
        uses: 0,
    };
    for counts in [true, false] {
        let token = SessionToken::random().unwrap();
        let sign_in = SignIn {
            account: &stored.account,
            step: None,
            recovery: None,
            passkey: Some(&shown),
            directory: None,
            token: &token,
            replaced: None,
            now,
        };
        assert_eq!(storage.sign_in(sign_in).await.unwrap(), counts);
    }
    let kept = storage.list_passkeys(admin.account()).await.unwrap();
    assert_eq!((kept.len(), kept[0].uses), (1, 1));
    assert_eq!((&kept[0].key, kept[0].used_at), (&shown.key, Some(now)));
    assert!(!storage.remove_passkey(&other, &new.id, now).await.unwrap());
    assert!(storage.remove_passkey(&mine, &new.id, now).await.unwrap());
    verify(storage.find_audit().await.unwrap()).unwrap();
}

async fn all(address: &str) {
    let storage = Storage::open(address, 4).await.unwrap();
    a_catalogue_is_read_back_as_it_was_written(&storage).await;
    only_a_changed_service_gets_a_new_version(&storage).await;
    vectors_are_kept_by_key(&storage).await;
    only_the_last_classifier_is_kept(&storage).await;
    feedback_is_counted_by_day_service_and_opinion(&storage).await;
    the_editor_keeps_accounts_changes_switches_and_an_unbroken_log(&storage).await;
    the_editor_keeps_passkeys_and_whom_the_directory_knows(&storage).await;
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
