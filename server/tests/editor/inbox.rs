//! The inbox: what residents shared, as staff see it, and what they do with it.

use stadtlotse::{
    catalogue::{Language, ServiceId},
    editors::{Permit, Role, Session, Staff},
    inbox,
    spool::{Spool, Spooled},
    storage::{InboxEntry, InboxState, SharedQuestion},
};

use super::app::{Model, Person, TestEditor};

/// Nothing of the small catalogue answers it.
const UNANSWERED: &str = "Wann tagt der Seniorenbeirat im Gemeindehaus?";
const SECRET: &str = "Kanarienvogel";

async fn start() -> TestEditor {
    let enabled = |config: &mut stadtlotse::config::Config| {
        config.inbox.enabled = true;
        config.limits.share.client.burst = 10_000;
        config.limits.share.client.soft = 10_000;
        config.limits.share.client.quota = 60_000;
    };
    TestEditor::start_with(enabled).await
}

/// What is in the inbox.
async fn entries(editor: &TestEditor, person: &Person, state: InboxState) -> Vec<InboxEntry> {
    let session: Session = editor
        .storage
        .find_session(&person.token)
        .await
        .unwrap()
        .unwrap();
    let staff = Staff::of(&session, &person.account, editor.clock.timestamp()).unwrap();
    let permit = Permit::of(&staff).unwrap();
    editor.storage.list_inbox(&permit, state).await.unwrap()
}

/// Stores a question as if a resident had shared it on `day`.
async fn put(editor: &TestEditor, day: &str, language: &str, text: &str) {
    let question = SharedQuestion {
        day: day.to_owned(),
        language: language.to_owned(),
        kind: "abstain".to_owned(),
        service: String::new(),
        text: text.to_owned(),
        code_hash: format!("hash of {day} {text}"),
    };
    editor
        .storage
        .save_shared_question(&question)
        .await
        .unwrap();
}

#[tokio::test]
async fn without_an_inbox_there_is_no_page_and_no_way_to_it() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Administrator).await;

    let overview = editor.get(Some(&anna), "/editor").await;
    assert!(!overview.text.contains("/editor/inbox"));
    for path in ["/editor/inbox", "/editor/inbox/entries?entries=A"] {
        assert_eq!(editor.get(Some(&anna), path).await.status, 404, "{path}");
    }
    let fields = [("entries", "A"), ("seen", "open"), ("sure", "yes")];
    for path in ["answer", "not-ours", "delete"] {
        let path = format!("/editor/inbox/{path}");
        let answer = editor.post(Some(&anna), &path, &fields).await;
        assert_eq!(answer.status, 404, "{path}");
    }
}

#[tokio::test]
async fn staff_read_a_question_without_what_tells_of_a_person() {
    let editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let auditor = editor.person("Rita Revision", Role::Auditor).await;

    editor
        .share("Ich heiße Petra Beispiel, Telefon 0551 9876543. Wann tagt der Seniorenbeirat?")
        .await;

    let page = editor.get(Some(&anna), "/editor/inbox").await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("[Telefon]"), "{}", page.text);
    assert!(page.text.contains("Seniorenbeirat"));
    for gone in ["9876543", "Petra", "Beispiel"] {
        assert!(!page.text.contains(gone), "{gone}");
    }
    assert!(page.text.contains("/editor/inbox/entries?entries="));
    let seen = editor.get(Some(&auditor), "/editor/inbox").await;
    assert!(seen.text.contains("Seniorenbeirat"));
    assert!(
        !seen.text.contains("/editor/inbox/entries"),
        "an auditor changes nothing"
    );
    let found = entries(&editor, &anna, InboxState::Open).await;
    assert_eq!(
        (&*found[0].day, found[0].language),
        ("2026-11-23", Language::De)
    );
}

#[tokio::test]
async fn a_question_goes_into_the_draft_of_a_service_and_is_done() {
    let editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    editor.share(UNANSWERED).await;
    let entry = entries(&editor, &anna, InboxState::Open).await.remove(0);
    let page = format!("/editor/inbox/entries?entries={}", entry.id);
    let page = editor.get(Some(&anna), &page).await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains(UNANSWERED));
    let with = |questions: &'static str, service: &'static str, language: &'static str| {
        [
            ("entries", entry.id.clone()),
            ("seen", "open".to_owned()),
            ("questions", questions.to_owned()),
            ("service", service.to_owned()),
            ("language", language.to_owned()),
        ]
    };
    let act = async |fields: [(&str, String); 5]| {
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        editor
            .post(Some(&anna), "/editor/inbox/answer", &fields)
            .await
    };
    for (fields, problem) in [
        (with("", "hundesteuer", "de"), "questions-problem"),
        (
            with("Was will [Name]?", "hundesteuer", "de"),
            "questions-problem",
        ),
        (with("Was nun?", "", "de"), "service-problem"),
        (with("Was nun?", "hundesteuer", "fr"), "language-problem"),
    ] {
        let refused = act(fields).await;
        assert_eq!(refused.status, 422, "{problem}");
        assert!(refused.text.contains(problem), "{}", refused.text);
    }

    let done = act(with(
        "Wann tagt der Beirat?\nWer sitzt im Beirat?",
        "hundesteuer",
        "de",
    ))
    .await;

    assert_eq!(
        done.location(),
        "/editor/services/hundesteuer?done=inbox-answered"
    );
    let id = ServiceId::parse("hundesteuer").unwrap();
    let open = editor
        .storage
        .find_open_revision(&id)
        .await
        .unwrap()
        .unwrap();
    let questions = &open.draft.texts[&Language::De].text.questions;
    assert!(questions.ends_with(&[
        "Wann tagt der Beirat?".to_owned(),
        "Wer sitzt im Beirat?".to_owned()
    ]));
    assert!(
        open.draft.stale().is_empty(),
        "translations say the same as before"
    );
    let published = editor.storage.find_service(&id).await.unwrap().unwrap();
    assert_ne!(
        &published.texts[&Language::De].questions,
        questions,
        "not without a second person"
    );
    assert!(entries(&editor, &anna, InboxState::Open).await.is_empty());
    assert_eq!(entries(&editor, &anna, InboxState::Answered).await.len(), 1);
    assert!(
        editor
            .actions()
            .await
            .ends_with(&["draft-created", "inbox-answered"])
    );

    let again = act(with("Noch einmal?", "sperrmuell", "de")).await;
    assert_eq!(again.status, 409);
    assert!(
        again
            .text
            .contains("Jemand anderes hat diese Fragen inzwischen bearbeitet")
    );
    assert!(
        again.text.contains("Noch einmal?"),
        "what was typed is not lost"
    );
    let other = ServiceId::parse("sperrmuell").unwrap();
    assert!(
        editor
            .storage
            .find_open_revision(&other)
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn a_new_service_is_made_of_a_question_whose_words_are_in_no_address() {
    let editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    editor.share(UNANSWERED).await;
    let entry = entries(&editor, &anna, InboxState::Open).await.remove(0);
    let chosen = format!("/editor/inbox/entries?entries={}", entry.id);
    let chosen = editor.get(Some(&anna), &chosen).await;
    let link = format!("/editor/services?entries={}#new", entry.id);
    assert!(chosen.text.contains(&link), "{}", chosen.text);

    let form = format!("/editor/services?entries={}", entry.id);
    let form = editor.get(Some(&anna), &form).await;
    assert!(
        form.text.contains(&format!("value=\"{UNANSWERED}\"")),
        "{}",
        form.text
    );
    assert_eq!(form.hidden("entries"), entry.id);
    let fields = [
        ("id", "seniorenbeirat"),
        ("title", "Seniorenbeirat"),
        ("category", "identity"),
        ("office", "buergerbuero"),
        ("entries", entry.id.as_str()),
        ("seen", "open"),
    ];
    let made = editor.post(Some(&anna), "/editor/services", &fields).await;

    assert_eq!(made.location(), "/editor/services/seniorenbeirat/texts/de");
    assert_eq!(entries(&editor, &anna, InboxState::Answered).await.len(), 1);
    let mut second = fields;
    second[0].1 = "beirat";
    assert_eq!(
        editor
            .post(Some(&anna), "/editor/services", &second)
            .await
            .status,
        409
    );
    let id = ServiceId::parse("beirat").unwrap();
    assert!(
        editor
            .storage
            .find_open_revision(&id)
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn what_is_not_ours_is_set_aside_and_what_is_deleted_is_nowhere_afterwards() {
    let editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    put(
        &editor,
        "2026-11-23",
        "de",
        &format!("Wo ist mein {SECRET}?"),
    )
    .await;
    let entry = entries(&editor, &anna, InboxState::Open).await.remove(0);
    let aside = [("entries", entry.id.as_str()), ("seen", "open")];
    let answer = editor
        .post(Some(&anna), "/editor/inbox/not-ours", &aside)
        .await;
    assert_eq!(answer.location(), "/editor/inbox?done=inbox-aside");
    assert_eq!(
        editor
            .post(Some(&anna), "/editor/inbox/not-ours", &aside)
            .await
            .status,
        409
    );
    let list = editor
        .get(Some(&anna), "/editor/inbox?state=not-ours")
        .await;
    assert!(list.text.contains(SECRET));

    let gone = [("entries", entry.id.as_str()), ("seen", "not-ours")];
    let unsure = editor
        .post(Some(&anna), "/editor/inbox/delete", &gone)
        .await;
    assert_eq!(unsure.status, 422);
    let sure = [gone[0], gone[1], ("sure", "yes")];
    let deleted = editor
        .post(Some(&anna), "/editor/inbox/delete", &sure)
        .await;

    assert_eq!(deleted.location(), "/editor/inbox?done=inbox-deleted");
    assert_eq!(
        editor
            .post(Some(&anna), "/editor/inbox/delete", &sure)
            .await
            .status,
        409
    );
    let log = editor.storage.find_audit().await.unwrap();
    let newest: Vec<_> = log
        .iter()
        .rev()
        .take(2)
        .map(|entry| entry.action.key())
        .collect();
    assert_eq!(newest, ["inbox-deleted", "inbox-answered"]);
    assert!(!format!("{log:?}").contains(SECRET));
    let folder = editor.config.data.folder.clone();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes
                .windows(SECRET.len())
                .any(|part| part == SECRET.as_bytes());
            assert!(!found, "{} holds what was deleted", path.display());
        }
    }
}

#[tokio::test]
async fn questions_are_filtered_searched_and_paged() {
    let editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    for number in 0..45 {
        put(
            &editor,
            "2026-11-20",
            "de",
            &format!("Frage {number} zum Bürgergarten"),
        )
        .await;
    }
    put(&editor, "2026-11-21", "tr", "Belediye bahçesi nerede?").await;
    put(&editor, "2026-11-22", "de", "<script>alert(1)</script>").await;

    let first = editor.get(Some(&anna), "/editor/inbox").await.text;
    assert!(first.contains("47 Fragen"), "{first}");
    assert!(
        first.contains("Noch sind nicht alle Fragen verglichen"),
        "there is no model"
    );
    assert!(!first.contains("<script>alert"));
    assert_eq!(first.matches("class=\"panel\"").count(), 20);
    let last = editor.get(Some(&anna), "/editor/inbox?page=3").await.text;
    assert_eq!(last.matches("class=\"panel\"").count(), 7);
    assert!(last.contains("page=2") && !last.contains("page=4"));
    let turkish = editor
        .get(Some(&anna), "/editor/inbox?language=tr")
        .await
        .text;
    assert!(turkish.contains("bahçesi") && !turkish.contains("Bürgergarten"));
    let searched = editor
        .get(Some(&anna), "/editor/inbox?search=frage+7")
        .await
        .text;
    assert!(searched.contains("Frage 7 ") && searched.contains("Eine Frage"));
    let none = editor
        .get(Some(&anna), "/editor/inbox?state=answered")
        .await
        .text;
    assert!(none.contains("Hier sind keine Fragen."));
}

#[tokio::test]
async fn questions_that_mean_the_same_stand_together() {
    let enabled = |config: &mut stadtlotse::config::Config| config.inbox.enabled = true;
    let editor = TestEditor::start_beside(Model::Loaded, enabled).await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let asked = [
        ("de", "Wann hat das Freibad offen?"),
        ("de", "Wo kann ich heiraten?"),
        ("de", "Öffnungszeiten Freibad"),
        ("en", "When is the outdoor pool open?"),
        ("de", "Wer räumt im Winter den Schnee vom Gehweg?"),
    ];
    for (language, text) in asked {
        put(&editor, "2026-11-22", language, text).await;
    }

    let page = editor.get(Some(&anna), "/editor/inbox").await.text;

    assert!(
        !page.contains("Noch sind nicht alle Fragen verglichen"),
        "{page}"
    );
    let groups: Vec<_> = page.split("class=\"panel\"").skip(1).collect();
    assert!(groups[0].contains("ähnliche Fragen"), "{page}");
    for (_, text) in [asked[0], asked[2]] {
        assert!(groups[0].contains(text), "{text}");
    }
    // Whether another language is near enough is the model's affair; what is about something else never is.
    for (_, text) in [asked[1], asked[4]] {
        let alone = groups.iter().find(|group| group.contains(text)).unwrap();
        assert!(alone.contains("<h2>Eine Frage</h2>"), "{text}");
    }
}

#[tokio::test]
async fn nothing_is_kept_longer_than_the_town_says_nor_when_the_inbox_is_off() {
    let mut editor = start().await;
    editor.config.inbox.keep_days = 30;
    let anna = editor.person("Anna Amt", Role::Author).await;
    editor.share(UNANSWERED).await;
    put(&editor, "2026-11-10", "de", "Älter").await;
    let forget = async |editor: &TestEditor, config| {
        inbox::forget_once(&editor.storage, &editor.clock, config)
            .await
            .unwrap()
    };
    assert_eq!(forget(&editor, editor.config.inbox).await, 0);

    editor.wait(jiff::SignedDuration::from_hours(24 * 17));
    assert_eq!(forget(&editor, editor.config.inbox).await, 1);
    editor.wait(jiff::SignedDuration::from_hours(24 * 12));
    assert_eq!(forget(&editor, editor.config.inbox).await, 0);
    editor.wait(jiff::SignedDuration::from_hours(24));
    assert_eq!(forget(&editor, editor.config.inbox).await, 1);

    put(&editor, "2026-12-23", "de", "Neu").await;
    let mut off = editor.config.inbox;
    off.enabled = false;
    assert_eq!(forget(&editor, off).await, 1);
    let anna = editor.again(&anna).await;
    assert!(entries(&editor, &anna, InboxState::Open).await.is_empty());
}

#[tokio::test]
async fn a_question_and_its_end_come_through_the_spool() {
    let folder = tempfile::tempdir().unwrap();
    let spool = Spool::open(folder.path()).unwrap();
    let question = SharedQuestion {
        day: "2026-11-23".to_owned(),
        language: "de".to_owned(),
        kind: "abstain".to_owned(),
        service: String::new(),
        text: "ж".repeat(500),
        code_hash: "0".repeat(64),
    };
    let items = [
        Spooled::Question(question.clone()),
        Spooled::Forget(question.code_hash),
    ];
    for item in &items {
        spool.put(item).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(2));
    }

    let read = spool.peek(10).unwrap();

    let read: Vec<_> = read.into_iter().map(|(_, item)| item).collect();
    assert_eq!(read, items);
}
