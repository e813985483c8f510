//! What is kept of residents: questions that they shared, and counts.

use std::sync::Arc;

use jiff::civil::date;
use stadtlotse::{
    catalogue::{Language, ServiceId},
    clock::Clock,
    counting::{Counting, Destination},
    editors::{Permit, Role, audit::verify},
    insight::{Asked, Confidence, Counter, Outcome, Selection},
    storage::{
        InboxDraft, InboxError, InboxState, RevisionError, SeenEntries, SharedQuestion, Storage,
    },
};

use super::{editors::staff, now, support::postgres::Postgres};

pub(super) async fn shared_questions_are_bounded_by_code_and_by_day(storage: &Storage) {
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

pub(super) async fn questions_are_counted_by_what_they_have_in_common(storage: &Storage) {
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
