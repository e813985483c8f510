//! The life of a change: draft, review by somebody else, public, rolled back, switched off.

use jiff::SignedDuration;
use stadtlotse::{
    catalogue::{Language, ServiceId},
    editors::{RevisionState, Role},
};

use super::app::{Person, TestEditor};

const SERVICE: &str = "/editor/services/hundesteuer";

/// Saves another German answer and gives the change's id and lock.
async fn write(editor: &TestEditor, person: &Person, answer: &str) -> (String, String) {
    let path = format!("{SERVICE}/texts/de");
    let page = editor.get(Some(person), &path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let fields = form_of(editor, answer, &page.hidden("lock")).await;
    let fields: Vec<_> = fields
        .iter()
        .map(|(k, v)| (k.as_str(), v.as_str()))
        .collect();
    let saved = editor.post(Some(person), &path, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    state(editor).await
}

/// The fields of the form, as a browser would send them back.
async fn form_of(editor: &TestEditor, answer: &str, lock: &str) -> Vec<(String, String)> {
    let id = ServiceId::parse("hundesteuer").unwrap();
    let (_, draft) = editor.storage.find_base(&id).await.unwrap().unwrap();
    let text = &draft.texts[&Language::De].text;
    let mut fields = vec![
        ("lock".to_owned(), lock.to_owned()),
        ("title".to_owned(), text.title.clone()),
        ("answer".to_owned(), answer.to_owned()),
        ("names".to_owned(), text.names.join("\r\n")),
        ("questions".to_owned(), text.questions.join("\r\n")),
    ];
    for section in &text.sections {
        fields.push((format!("heading.{}", section.facet), section.title.clone()));
        fields.push((
            format!("section.{}", section.facet),
            section.markdown.clone(),
        ));
    }
    for (kind, wordings) in [
        ("fee", &text.fees),
        ("document", &text.documents),
        ("deadline", &text.deadlines),
    ] {
        for (key, wording) in wordings {
            fields.push((format!("{kind}.{key}"), wording.clone()));
        }
    }
    fields
}

/// Id and lock of the open change.
async fn state(editor: &TestEditor) -> (String, String) {
    let id = ServiceId::parse("hundesteuer").unwrap();
    let open = editor
        .storage
        .find_open_revision(&id)
        .await
        .unwrap()
        .unwrap();
    (open.id, open.lock.to_string())
}

/// Sends a step; waits for the questions that are run before an approval.
async fn step(editor: &TestEditor, person: &Person, what: &str, more: &[(&str, &str)]) -> u16 {
    for _ in 0..600 {
        let (id, lock) = state(editor).await;
        let mut fields = vec![("revision", id.as_str()), ("lock", lock.as_str())];
        fields.extend_from_slice(more);
        let answer = editor
            .post(Some(person), &format!("{SERVICE}/{what}"), &fields)
            .await;
        if answer.status == 422 && answer.text.contains("laufen noch") {
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            continue;
        }
        return answer.status.as_u16();
    }
    panic!("the questions never end");
}

async fn asked(editor: &TestEditor) -> String {
    editor.ask("Was kostet die Hundesteuer?").await.text
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_becomes_public_by_four_eyes_and_can_be_rolled_back() {
    let mut editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let ben = editor.person("Ben Amt", Role::Reviewer).await;
    assert!(!asked(&editor).await.contains("Ganz neuer Satz"));

    write(&editor, &anna, "Ganz neuer Satz. Und noch einer.").await;
    editor.beat().await;
    assert!(
        !asked(&editor).await.contains("Ganz neuer Satz"),
        "a draft is not public"
    );
    assert_eq!(step(&editor, &anna, "request-review", &[]).await, 303);
    assert_eq!(
        step(&editor, &anna, "approve", &[]).await,
        403,
        "an author approves nothing"
    );
    assert_eq!(
        step(&editor, &ben, "approve", &[("reason", "geprüft")]).await,
        303
    );
    editor.beat().await;

    let text = editor.get(None, "/health/live").await;
    assert_eq!(text.status, 200);
    let id = ServiceId::parse("hundesteuer").unwrap();
    let published = editor.storage.find_service(&id).await.unwrap().unwrap();
    assert_eq!(published.version, 2);
    assert_eq!(
        published.texts[&Language::De].answer,
        "Ganz neuer Satz. Und noch einer."
    );
    let page = editor.ask("Hundesteuer").await.text;
    assert!(page.contains("\"version\":2"), "{page}");

    let versions = editor.get(Some(&ben), SERVICE).await;
    let marker = versions.text.find("roll-back").unwrap();
    let rest = &versions.text[marker..];
    let start =
        rest.find("name=\"revision\" value=\"").unwrap() + "name=\"revision\" value=\"".len();
    let old = rest[start..start + rest[start..].find('"').unwrap()].to_owned();
    let back = editor
        .post(
            Some(&ben),
            &format!("{SERVICE}/roll-back"),
            &[("revision", &old)],
        )
        .await;
    assert_eq!(back.status, 303, "{}", back.text);
    editor.beat().await;
    let restored = editor.storage.find_service(&id).await.unwrap().unwrap();
    assert_eq!(restored.version, 3);
    assert_ne!(
        restored.texts[&Language::De].answer,
        "Ganz neuer Satz. Und noch einer."
    );
    let actions = editor.actions().await;
    for action in [
        "draft-created",
        "review-requested",
        "review-granted",
        "published",
        "rolled-back",
    ] {
        assert!(actions.contains(&action), "{action} in {actions:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reviewer_who_wrote_in_it_may_not_approve() {
    let editor = TestEditor::start().await;
    let ben = editor.person("Ben Amt", Role::Reviewer).await;
    write(&editor, &ben, "Von Ben. Zwei Sätze.").await;
    assert_eq!(step(&editor, &ben, "request-review", &[]).await, 303);

    assert_eq!(
        step(&editor, &ben, "approve", &[("reason", "x")]).await,
        409
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approval_for_later_waits_for_its_time() {
    let mut editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let ben = editor.person("Ben Amt", Role::Reviewer).await;
    write(&editor, &anna, "Ab morgen. Zwei Sätze.").await;
    step(&editor, &anna, "request-review", &[]).await;
    let later = [("time", "2026-11-24T08:00"), ("reason", "geprüft")];
    assert_eq!(step(&editor, &ben, "approve", &later).await, 303);
    let id = ServiceId::parse("hundesteuer").unwrap();

    editor.beat().await;
    assert_eq!(
        editor
            .storage
            .find_service(&id)
            .await
            .unwrap()
            .unwrap()
            .version,
        1
    );
    editor.wait(SignedDuration::from_hours(22));
    editor.beat().await;
    assert_eq!(
        editor
            .storage
            .find_service(&id)
            .await
            .unwrap()
            .unwrap()
            .version,
        2
    );
}

#[tokio::test]
async fn two_who_write_at_once_see_each_other_and_lose_nothing() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let ben = editor.person("Ben Amt", Role::Author).await;
    write(&editor, &anna, "Von Anna. Zwei Sätze.").await;

    let fields = form_of(&editor, "Von Ben. Zwei Sätze.", "0").await;
    let fields: Vec<_> = fields
        .iter()
        .map(|(k, v)| (k.as_str(), v.as_str()))
        .collect();
    let answer = editor
        .post(Some(&ben), &format!("{SERVICE}/texts/de"), &fields)
        .await;

    assert_eq!(answer.status, 409);
    assert!(answer.text.contains("Von Ben. Zwei Sätze."));
    assert!(answer.text.contains("Von Anna. Zwei Sätze."));
}

#[tokio::test]
async fn a_switched_off_service_and_assistant_are_off_and_emergencies_are_not() {
    let mut editor = TestEditor::start().await;
    let admin = editor.person("Anna Amt", Role::Administrator).await;
    let off = [("reason", "Gebühr falsch")];
    let done = editor
        .post(Some(&admin), &format!("{SERVICE}/withdraw"), &off)
        .await;
    assert_eq!(done.status, 303, "{}", done.text);
    editor.beat().await;
    assert!(
        !editor
            .ask("Hundesteuer")
            .await
            .text
            .contains("/services/hundesteuer")
    );
    editor
        .post(Some(&admin), &format!("{SERVICE}/restore"), &[])
        .await;
    editor.beat().await;
    assert!(
        editor
            .ask("Hundesteuer")
            .await
            .text
            .contains("/services/hundesteuer")
    );

    let off = [("switch", "off"), ("reason", "Störung")];
    assert_eq!(
        editor
            .post(Some(&admin), "/editor/switches", &off)
            .await
            .status,
        303
    );
    editor.beat().await;
    let answer = editor.ask("Hundesteuer").await;
    assert_eq!(answer.status, 503);
    assert!(answer.text.contains("+49"), "{}", answer.text);
    let help = editor.ask("Hilfe, es brennt!").await;
    assert_eq!(help.status, 200, "{}", help.text);
    assert!(help.text.contains("112"));
    editor
        .post(Some(&admin), "/editor/switches", &[("switch", "on")])
        .await;
    editor.beat().await;
    assert_eq!(editor.ask("Hundesteuer").await.status, 200);
}

#[tokio::test]
async fn a_change_of_the_german_text_marks_translations_and_a_machines_text_waits_for_a_reader() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    write(&editor, &anna, "Ganz anders jetzt. Zwei Sätze.").await;
    let id = ServiceId::parse("hundesteuer").unwrap();
    let stale = async || {
        let open = editor
            .storage
            .find_open_revision(&id)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(open.state, RevisionState::Draft);
        open.draft.stale()
    };
    assert!(stale().await.contains(&Language::Tr));

    let confirmed = editor
        .post(Some(&anna), &format!("{SERVICE}/texts/tr/confirm"), &[])
        .await;
    assert_eq!(confirmed.status, 303);
    assert!(!stale().await.contains(&Language::Tr));
    assert!(stale().await.contains(&Language::En));
    assert!(editor.actions().await.contains(&"translation-confirmed"));
}
