//! What goes wrong below the editor: a database that is locked or gone. What was typed is never lost.

use axum::http::StatusCode;
use stadtlotse::editors::Role;

use super::app::TestEditor;

const TYPED: &str = "Ein langer Satz, den niemand zweimal schreiben will.";
const FORM: &str = "/editor/services/hundesteuer/comments";

fn fields() -> [(&'static str, &'static str); 1] {
    [("comment", TYPED)]
}

#[tokio::test]
async fn while_another_process_writes_people_read_on_and_lose_nothing() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let locked = editor.lock_database().await;

    let page = editor
        .get(Some(&anna), "/editor/services/hundesteuer")
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let refused = editor.post(Some(&anna), FORM, &fields()).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.text.contains(TYPED), "{}", refused.text);
    assert!(!refused.text.contains("SQLite") && !refused.text.contains("locked"));

    locked.close().await.unwrap();
    let saved = editor.post(Some(&anna), FORM, &fields()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
}

#[tokio::test]
async fn a_database_that_is_gone_is_said_and_nothing_is_lost() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    editor.storage.clone().close().await.unwrap();

    let refused = editor.post(Some(&anna), FORM, &fields()).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.text.contains(TYPED), "{}", refused.text);
    for path in ["/editor", "/editor/sign-in", "/editor/services/hundesteuer"] {
        let page = editor.get(Some(&anna), path).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert!(page.text.contains("<h1>"), "{path}");
    }
    // Nothing is let in because nobody can be asked.
    let off = [("switch", "off"), ("reason", "x")];
    let refused = editor.post(None, "/editor/switches", &off).await;
    assert_ne!(refused.status, StatusCode::OK);
    assert!(!refused.location().contains("done"));
}
