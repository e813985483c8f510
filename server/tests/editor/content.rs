//! What people put into fields: scripts, Word, wrong values.

use axum::http::StatusCode;
use stadtlotse::{catalogue::ServiceId, editors::Role};

use super::app::TestEditor;

const SCRIPT: &str = "<script>alert(1)</script>";

#[tokio::test]
async fn script_in_every_field_is_shown_as_text() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Reviewer).await;
    let base = "/editor/services/hundesteuer";
    let long = [
        ("lock", "0"),
        ("title", SCRIPT),
        ("answer", SCRIPT),
        ("names", SCRIPT),
        ("questions", SCRIPT),
        ("heading.fees", SCRIPT),
        ("section.fees", SCRIPT),
        ("fee.first-dog", SCRIPT),
        ("comment", SCRIPT),
        ("reason", SCRIPT),
        ("id", SCRIPT),
        ("category", SCRIPT),
        ("offices", SCRIPT),
        ("leika", SCRIPT),
        ("fee.0.key", SCRIPT),
        ("fee.0.from", SCRIPT),
        ("online.url", "javascript:alert(1)"),
        ("question", SCRIPT),
        ("language", SCRIPT),
    ];
    for path in ["texts/de", "facts", "comments", "withdraw", "questions"] {
        let answer = editor
            .post(Some(&anna), &format!("{base}/{path}"), &long)
            .await;
        assert!(!answer.text.contains(SCRIPT), "{path}: {}", answer.text);
        assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
    }
    editor.post(Some(&anna), "/editor/services", &long).await;
    for path in [
        base,
        "/editor",
        "/editor/services?search=%3Cscript%3E",
        "/editor/audit?before=%3Cscript%3E",
    ] {
        let page = editor.get(Some(&anna), path).await;
        assert!(!page.text.contains(SCRIPT), "{path}");
    }
}

#[tokio::test]
async fn a_megabyte_of_pasted_word_becomes_clean_text_and_is_reported() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let paragraph = "<p class=MsoNormal style='color:red'><o:p></o:p><b>Wichtig</b>: bitte pünktlich zahlen.</p>\n";
    let word = format!(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><!-- {} --><body>{}</body></html>",
        "x".repeat(1_000_000),
        paragraph.repeat(20)
    );
    let id = ServiceId::parse("sperrmuell").unwrap();
    let (_, draft) = editor.storage.find_base(&id).await.unwrap().unwrap();
    let text = draft.texts[&stadtlotse::catalogue::Language::De]
        .text
        .clone();
    let mut fields = vec![
        ("lock".to_owned(), "0".to_owned()),
        ("title".to_owned(), text.title),
        ("answer".to_owned(), text.answer),
        ("heading.general".to_owned(), "Allgemeines".to_owned()),
        ("section.general".to_owned(), word),
    ];
    for (kind, wordings) in [
        ("fee", text.fees),
        ("document", text.documents),
        ("deadline", text.deadlines),
    ] {
        fields.extend(
            wordings
                .into_iter()
                .map(|(key, it)| (format!("{kind}.{key}"), it)),
        );
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|(k, v)| (k.as_str(), v.as_str()))
        .collect();

    let answer = editor
        .post(Some(&anna), "/editor/services/sperrmuell/texts/de", &fields)
        .await;

    assert_eq!(
        answer.status,
        200,
        "{}",
        &answer.text[..2000.min(answer.text.len())]
    );
    assert!(
        answer.text.contains("notice-hint"),
        "it says what was removed"
    );
    let open = editor
        .storage
        .find_open_revision(&id)
        .await
        .unwrap()
        .unwrap();
    let saved = &open.draft.texts[&stadtlotse::catalogue::Language::De].text;
    let general = saved
        .section(stadtlotse::catalogue::Facet::General)
        .unwrap();
    assert!(
        general.markdown.contains("**Wichtig**"),
        "{}",
        general.markdown
    );
    assert!(!general.markdown.contains('<'));
}

#[tokio::test]
async fn a_new_service_has_an_id_of_its_own_and_stays_a_draft() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let make = async |id: &str, title: &str| {
        let fields = [
            ("id", id),
            ("title", title),
            ("category", "identity"),
            ("office", "buergerbuero"),
        ];
        editor.post(Some(&anna), "/editor/services", &fields).await
    };
    assert_eq!(make("hundesteuer", "Noch einmal").await.status, 422);
    assert_eq!(make("Mit Leerzeichen", "Etwas").await.status, 422);
    assert_eq!(make("freibad", "").await.status, 422);

    let answer = make("freibad-saison", "Freibad").await;

    assert_eq!(answer.status, 303);
    assert_eq!(
        answer.location(),
        "/editor/services/freibad-saison/texts/de"
    );
    assert_eq!(make("freibad-saison", "Freibad").await.status, 422);
    let id = ServiceId::parse("freibad-saison").unwrap();
    assert!(editor.storage.find_service(&id).await.unwrap().is_none());
    let request = editor
        .post(
            Some(&anna),
            "/editor/services/freibad-saison/request-review",
            &[("lock", "1")],
        )
        .await;
    assert_ne!(
        request.status, 303,
        "without an answer there is nothing to review"
    );
}

#[tokio::test]
async fn facts_that_make_no_sense_are_said_beside_their_fields() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let fields = [
        ("lock", "0"),
        ("category", "identity"),
        ("responsible", "buergerbuero"),
        ("reviewed_on", "gestern"),
        ("offices", "nirgendwo"),
        ("fee.0.key", "ein hund"),
        ("fee.0.from", "viel"),
        ("online.url", "http://unsicher.example"),
        ("leika", "123"),
    ];

    let answer = editor
        .post(Some(&anna), "/editor/services/hundesteuer/facts", &fields)
        .await;

    assert_eq!(answer.status, 422);
    for field in [
        "reviewed_on",
        "offices",
        "fee.0.key",
        "fee.0.from",
        "online.url",
        "leika",
    ] {
        let id = format!("id=\"{field}-problem\"");
        assert!(answer.text.contains(&id), "{field}");
    }
    assert!(
        answer.text.contains("value=\"viel\""),
        "what was typed stays"
    );
}
