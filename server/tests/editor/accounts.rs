//! Accounts: by invitation only, with a second factor before the first page, and nothing that a form could raise.

use jiff::SignedDuration;
use stadtlotse::{editors::Role, storage::Storage};

use super::app::{PASSWORD, TestEditor};

const CODE: &str = "invitation";

#[tokio::test]
async fn a_new_database_has_no_account_and_nothing_registers_one() {
    let storage = Storage::open("sqlite::memory:", 1).await.unwrap();
    assert_eq!(storage.count_accounts().await.unwrap(), 0);

    let editor = TestEditor::start().await;
    for path in [
        "/editor/register",
        "/editor/sign-up",
        "/editor/accounts",
        "/register",
    ] {
        let fields = [
            ("name", "Eve"),
            ("password", PASSWORD),
            ("role", "administrator"),
        ];
        assert_eq!(editor.post(None, path, &fields).await.status, 404, "{path}");
    }
    assert_eq!(editor.storage.count_accounts().await.unwrap(), 0);
}

#[tokio::test]
async fn an_invitation_makes_one_account_with_its_own_role_whatever_the_form_says() {
    let editor = TestEditor::start().await;
    let (invitation, code) = editor.invite("Anna Amt", Role::Author).await;
    let typed = code.in_groups();
    let page = editor
        .post(None, "/editor/invitation", &[(CODE, &typed)])
        .await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("<svg"), "{}", page.text);

    let app_code = editor.code(&invitation.account, 1);
    let fields = [
        (CODE, typed.as_str()),
        ("password", PASSWORD),
        ("code", &app_code),
        ("role", "administrator"),
        ("name", "Somebody Else"),
        ("is_active", "true"),
    ];
    let done = editor
        .post(None, "/editor/invitation/account", &fields)
        .await;

    assert_eq!(done.status, 200, "{}", done.text);
    let stored = editor
        .storage
        .find_account(&invitation.account)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(stored.account.name, "Anna Amt");
    assert_eq!(stored.account.role, Role::Author);
    let again = editor
        .post(None, "/editor/invitation/account", &fields)
        .await;
    assert_eq!(again.status, 422);
    assert_eq!(editor.storage.count_accounts().await.unwrap(), 1);
}

#[tokio::test]
async fn an_account_needs_its_second_factor_and_a_good_password() {
    let editor = TestEditor::start().await;
    let (invitation, code) = editor.invite("Anna Amt", Role::Author).await;
    let typed = code.in_groups();
    let app_code = editor.code(&invitation.account, 1);
    for (password, code) in [
        (PASSWORD, "000000"),
        (PASSWORD, ""),
        ("kurz", &app_code),
        ("", &app_code),
    ] {
        let fields = [
            (CODE, typed.as_str()),
            ("password", password),
            ("code", code),
        ];
        let answer = editor
            .post(None, "/editor/invitation/account", &fields)
            .await;
        assert_eq!(answer.status, 422, "{password} {code}");
        assert!(
            !answer.text.contains("Boote"),
            "a password is never shown again"
        );
    }
    assert_eq!(editor.storage.count_accounts().await.unwrap(), 0);
}

#[tokio::test]
async fn an_invitation_ends_after_two_days() {
    let mut editor = TestEditor::start().await;
    let (_, code) = editor.invite("Anna Amt", Role::Author).await;
    editor.wait(SignedDuration::from_hours(48));

    let typed = code.in_groups();
    let page = editor
        .post(None, "/editor/invitation", &[(CODE, &typed)])
        .await;

    assert_eq!(page.status, 422);
}

#[tokio::test]
async fn signing_in_wants_all_three_and_tells_nobody_which_was_wrong() {
    let mut editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let code = editor.code(&anna.account.id, 1);
    let mut texts = Vec::new();
    for (name, password, code) in [
        ("Nobody", PASSWORD, code.as_str()),
        ("Anna Amt", "wrong wrong wrong", &code),
        ("Anna Amt", PASSWORD, "000000"),
        ("", "", ""),
    ] {
        let fields = [("name", name), ("password", password), ("code", code)];
        let answer = editor.post(None, "/editor/sign-in", &fields).await;
        assert_eq!(answer.status, 422, "{name}");
        assert!(answer.headers.get("set-cookie").is_none());
        let start = answer.text.find("notice-problem").unwrap();
        texts.push(answer.text[start..start + 300].to_owned());
    }
    texts.dedup();
    assert_eq!(texts.len(), 1, "{texts:?}");

    let fields = [
        ("name", "anna amt"),
        ("password", PASSWORD),
        ("code", &code),
    ];
    let right = editor.post(None, "/editor/sign-in", &fields).await;
    assert_eq!(right.status, 303, "{}", right.text);
    let cookie = right.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-") && cookie.contains("HttpOnly; SameSite=Strict"));
    let replayed = editor.post(None, "/editor/sign-in", &fields).await;
    assert_eq!(replayed.status, 422, "a code counts once");

    editor.wait(SignedDuration::from_secs(30));
    let next = editor.code(&anna.account.id, 1);
    let fields = [
        ("name", "Anna Amt"),
        ("password", PASSWORD),
        ("code", &next),
    ];
    assert_eq!(
        editor.post(None, "/editor/sign-in", &fields).await.status,
        303
    );
    let actions = editor.actions().await;
    let failed = actions.iter().filter(|action| **action == "sign-in-failed");
    assert_eq!(failed.count(), 5);
}

#[tokio::test]
async fn who_is_disabled_or_gets_another_role_is_it_at_once() {
    let editor = TestEditor::start().await;
    let admin = editor.person("Anna Amt", Role::Administrator).await;
    let ben = editor.person("Ben Amt", Role::Reviewer).await;
    let path = format!("/editor/staff/{}", ben.account.id);

    let done = editor
        .post(
            Some(&admin),
            &path,
            &[("role", "auditor"), ("active", "yes")],
        )
        .await;
    assert_eq!(done.status, 303);
    assert_eq!(
        editor.get(Some(&ben), "/editor").await.status,
        303,
        "the session has ended"
    );
    let ben = editor.again(&ben).await;
    let writes = editor
        .get(Some(&ben), "/editor/services/hundesteuer/facts")
        .await;
    assert_eq!(writes.status, 403);

    editor
        .post(Some(&admin), &path, &[("role", "auditor")])
        .await;
    assert_eq!(editor.get(Some(&ben), "/editor").await.status, 303);
    let own = format!("/editor/staff/{}", admin.account.id);
    let last = editor
        .post(Some(&admin), &own, &[("role", "author"), ("active", "yes")])
        .await;
    assert_eq!(last.status, 422, "there is always an administrator");
}

#[tokio::test]
async fn a_form_without_the_proof_of_its_session_is_refused_and_logged() {
    let editor = TestEditor::start().await;
    let (anna, ben) = (
        editor.person("Anna Amt", Role::Administrator).await,
        editor.person("Ben Amt", Role::Administrator).await,
    );
    let (own, foreign) = (anna.token.form_proof(), ben.token.form_proof());
    let path = "/editor/switches";
    for (proof, headers) in [
        (None, &[][..]),
        (Some(""), &[][..]),
        (Some(foreign.as_str()), &[][..]),
        (Some(own.as_str()), &[("sec-fetch-site", "cross-site")][..]),
        (
            Some(own.as_str()),
            &[("origin", "https://evil.example"), ("host", "a.example")][..],
        ),
    ] {
        let mut fields = vec![("switch", "off"), ("reason", "x")];
        fields.extend(proof.map(|proof| ("proof", proof)));
        let answer = editor.post_raw(Some(&anna), path, &fields, headers).await;
        assert_eq!(answer.status, 403, "{proof:?} {headers:?}");
    }
    let actions = editor.actions().await;
    assert_eq!(actions.iter().filter(|it| **it == "forged-form").count(), 5);
    assert!(!actions.contains(&"switched-off"));
}

#[tokio::test]
async fn a_session_ends_by_rest_and_what_was_typed_is_shown() {
    let mut editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    editor.wait(SignedDuration::from_mins(31));

    let fields = [
        ("lock", "0"),
        ("title", "Mein neuer Titel"),
        ("answer", "Mein Text."),
    ];
    let path = "/editor/services/hundesteuer/texts/de";
    let answer = editor.post(Some(&anna), path, &fields).await;

    assert_eq!(answer.status, 401);
    assert!(answer.text.contains("Mein neuer Titel") && answer.text.contains("Mein Text."));
}
