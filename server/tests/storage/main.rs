//! The storage on SQLite and on PostgreSQL: the same tests for both.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

#[path = "../support/mod.rs"]
mod support;

use std::sync::Arc;

use jiff::civil::date;
use stadtlotse::{
    catalogue::{Language, OfficeId, ServiceId},
    clock::Clock,
    counting::{Counting, Destination},
    editors::{
        Invitation, OfficeTransition, Origin, Permit, Role, SessionToken, Staff, Transition,
        WorkflowError,
        audit::verify,
        passkey::{NewPasskey, UsedPasskey},
        password::{Password, hash},
        second_factor::RecoveryCodes,
    },
    insight::{Asked, Confidence, Counter, Outcome, Selection},
    model::{Purpose, Vector},
    storage::{
        Activation, DirectoryLink, DirectoryProof, FeedbackKey, InboxDraft, InboxError, InboxState,
        RevisionError, SeenEntries, SharedQuestion, SignIn, Storage, StorageError, VectorKey,
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

async fn a_change_of_an_office_is_kept_and_published(storage: &Storage) {
    let now = now().timestamp();
    let author = staff(storage, "Karl Amt", Role::Author).await;
    let reviewer = staff(storage, "Lena Amt", Role::Reviewer).await;
    let (writes, reviews) = (Permit::of(&author).unwrap(), Permit::of(&reviewer).unwrap());
    let id = OfficeId::parse("buergerbuero").unwrap();
    let before = storage.find_office(&id).await.unwrap().unwrap();
    let mut office = before.clone();
    "+49 40 66969-999".clone_into(&mut office.phone);
    let saved = storage
        .save_office_draft(&writes, &id, 0, Some(office.clone()), now)
        .await
        .unwrap();
    let conflict = storage
        .save_office_draft(&writes, &id, 0, Some(office.clone()), now)
        .await;
    assert!(matches!(conflict, Err(RevisionError::OfficeConflict(_))));
    let ask = OfficeTransition::RequestReview;
    let asked = storage
        .submit_office(&writes, &saved.id, saved.lock, ask, now)
        .await
        .unwrap();
    let pulse = storage.find_pulse().await.unwrap();
    let approve = OfficeTransition::Approve;
    let done = storage
        .decide_office(&reviews, &asked.id, asked.lock, approve, "", now)
        .await
        .unwrap();
    assert_eq!(done.number, 2);
    assert_ne!(storage.find_pulse().await.unwrap(), pulse);
    assert_eq!(storage.find_office(&id).await.unwrap(), Some(office));

    let reads = Permit::of(&author).unwrap();
    let versions = storage.list_office_changes(&reads, &id).await.unwrap();
    let old = versions.iter().find(|it| it.number == 1).unwrap();
    storage
        .roll_back_office(&reviews, &old.id, now)
        .await
        .unwrap();
    assert_eq!(storage.find_office(&id).await.unwrap(), Some(before));
    let used = storage.save_office_draft(&writes, &id, 0, None, now).await;
    assert!(matches!(
        used,
        Err(RevisionError::Workflow(WorkflowError::InUse(_)))
    ));
    verify(storage.find_audit().await.unwrap()).unwrap();
}

async fn shared_questions_are_bounded_by_code_and_by_day(storage: &Storage) {
    let now = now().timestamp();
    let author = staff(storage, "Ina Amt", Role::Author).await;
    let (reads, writes) = (Permit::of(&author).unwrap(), Permit::of(&author).unwrap());
    let question = |day: &str, code: &str| SharedQuestion {
        day: day.to_owned(),
        language: "uk".to_owned(),
        kind: "abstain".to_owned(),
        service: "hundesteuer".to_owned(),
        text: format!("Питання {code}"),
        code_hash: code.to_owned(),
    };
    for (day, code) in [
        ("2026-11-20", "a"),
        ("2026-11-21", "b"),
        ("2026-11-22", "c"),
        ("2026-11-22", "d"),
        ("2026-11-22", "d"),
    ] {
        let question = question(day, code);
        storage.save_shared_question(&question).await.unwrap();
    }

    let open = storage.list_inbox(&reads, InboxState::Open).await.unwrap();
    assert_eq!(open.len(), 4, "a code is there once");
    assert_eq!(open[3].text, "Питання a", "newest first");
    assert_eq!(open[3].service, ServiceId::parse("hundesteuer").ok());
    assert!(storage.has_shared_question("c").await.unwrap());
    storage.remove_shared_question("c").await.unwrap();
    assert!(!storage.has_shared_question("c").await.unwrap());
    let last = "2026-11-20".parse().unwrap();
    assert_eq!(
        storage.remove_shared_questions(Some(last)).await.unwrap(),
        1
    );

    let ids: Vec<_> = storage
        .list_inbox(&reads, InboxState::Open)
        .await
        .unwrap()
        .into_iter()
        .map(|entry| entry.id)
        .collect();
    let seen = |state| SeenEntries { ids: &ids, state };
    let wrong = storage.set_inbox_aside(&writes, seen(InboxState::Answered), now);
    assert!(matches!(wrong.await, Err(InboxError::Taken)));
    let id = ServiceId::parse("sperrmuell").unwrap();
    let (_, draft) = storage.find_base(&id).await.unwrap().unwrap();
    let into = |lock| InboxDraft {
        service: &id,
        lock,
        draft: draft.clone(),
    };
    let saved = storage.answer_inbox(&writes, seen(InboxState::Open), into(0), now);
    saved.await.unwrap();
    let conflict = storage.answer_inbox(&writes, seen(InboxState::Answered), into(0), now);
    assert!(matches!(
        conflict.await,
        Err(InboxError::Revision(RevisionError::Conflict(_)))
    ));
    let answered = storage
        .list_inbox(&reads, InboxState::Answered)
        .await
        .unwrap();
    assert_eq!(answered.len(), 2, "both or neither");
    let one = &ids[..1];
    let gone = SeenEntries {
        ids: one,
        state: InboxState::Answered,
    };
    storage.remove_inbox(&writes, gone, now).await.unwrap();
    assert!(matches!(
        storage.remove_inbox(&writes, gone, now).await,
        Err(InboxError::Taken)
    ));
    assert!(storage.find_inbox(&reads, one).await.unwrap().is_empty());
    assert_eq!(storage.remove_shared_questions(None).await.unwrap(), 1);
    verify(storage.find_audit().await.unwrap()).unwrap();
}

fn asked(day: i8, language: Language, service: &str) -> Asked {
    Asked {
        day: date(2026, 11, day),
        language,
        service: ServiceId::parse(service).ok(),
        outcome: Outcome::Answer,
        confidence: Confidence::High,
        after_refusal: false,
    }
}

async fn questions_are_counted_by_what_they_have_in_common(storage: &Storage) {
    let auditor = staff(storage, "Rita Revision", Role::Auditor).await;
    let permit = Permit::of(&auditor).unwrap();
    let german = asked(20, Language::De, "hundesteuer");
    let simple = asked(21, Language::DeSimple, "");
    let old = asked(1, Language::De, "hundesteuer");
    let counts = [(german.clone(), 2), (simple, 1), (old.clone(), 9)];

    storage.save_asked(&counts).await.unwrap();
    storage.save_asked(&[(german, u32::MAX)]).await.unwrap();

    let mut selection = Selection {
        from: date(2026, 11, 20),
        to: date(2026, 11, 21),
        language: None,
        service: None,
    };
    let days = storage.find_asked_by_day(&permit, &selection).await;
    let many = u64::from(u32::MAX) + 2;
    let expected = [(date(2026, 11, 20), many), (date(2026, 11, 21), 1)];
    assert_eq!(days.unwrap(), expected);
    let tallies = storage.find_asked(&permit, &selection).await.unwrap();
    assert_eq!(tallies.len(), 2);
    let tally = tallies.iter().find(|it| it.service.is_none()).unwrap();
    assert_eq!((tally.language, tally.count), (Language::DeSimple, 1));
    selection.language = Some(Language::De);
    selection.service = old.service;
    let days = storage.find_asked_by_day(&permit, &selection).await;
    assert_eq!(days.unwrap(), [(date(2026, 11, 20), many)]);
    selection.from = date(2026, 11, 1);
    storage
        .remove_counts_before(date(2026, 11, 2))
        .await
        .unwrap();
    let days = storage.find_asked_by_day(&permit, &selection).await;
    assert_eq!(days.unwrap(), [(date(2026, 11, 20), many)]);
    let judged = storage.find_judged(&permit, &selection).await.unwrap();
    assert!(judged.is_empty(), "{judged:?}");
    selection.language = None;
    selection.service = None;
    selection.to = date(2026, 11, 30);
    let judged = storage.find_judged(&permit, &selection).await.unwrap();
    let mut counts: Vec<_> = judged.iter().map(|it| (it.helpful, it.count)).collect();
    counts.sort_unstable();
    assert_eq!(counts, [(false, 1), (true, 3)]);
}

#[tokio::test]
async fn counts_wait_while_the_database_is_away() {
    let mut postgres = Postgres::start();
    let storage = Storage::open(&postgres.url(), 1).await.unwrap();
    let counter = Arc::new(Counter::counting());
    let destination = Destination::Database {
        storage: storage.clone(),
        keep_days: 400,
    };
    let counting = Counting::new(Arc::clone(&counter), destination, Clock::fixed(&now()));
    let question = asked(22, Language::De, "hundesteuer");
    counter.count(question.clone());

    postgres.stop();
    counting.store().await.unwrap_err();
    counter.count(question);
    assert_eq!(counter.waiting(), 1);
    postgres.go_on();
    counting.store().await.unwrap();

    assert_eq!(counter.waiting(), 0);
    let auditor = staff(&storage, "Rita Revision", Role::Auditor).await;
    let selection = Selection {
        from: date(2026, 11, 22),
        to: date(2026, 11, 22),
        language: None,
        service: None,
    };
    let permit = Permit::of(&auditor).unwrap();
    let days = storage.find_asked_by_day(&permit, &selection).await;
    assert_eq!(days.unwrap(), [(date(2026, 11, 22), 2)]);
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
    questions_are_counted_by_what_they_have_in_common(&storage).await;
    the_editor_keeps_accounts_changes_switches_and_an_unbroken_log(&storage).await;
    a_change_of_an_office_is_kept_and_published(&storage).await;
    shared_questions_are_bounded_by_code_and_by_day(&storage).await;
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
