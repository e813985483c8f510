//! Passkeys: a second factor equal to the code of the app, asked for after the password only.

use jiff::SignedDuration;
use serde_json::Value;
use stadtlotse::editors::Role;

use super::{
    app::{Answer, PASSWORD, Person, TestEditor},
    authenticator::Authenticator,
};

const SITE: &str = "https://redaktion.stadt.example";
const NEW: &str = "/editor/account/passkeys/new";
const PASSKEYS: &str = "/editor/account/passkeys";
/// What somebody might do to an authenticator.
type Spoil = fn(&mut Authenticator);

const SECOND: &str = "/editor/sign-in/passkey";

async fn start() -> TestEditor {
    TestEditor::start_with(|config| SITE.clone_into(&mut config.editor.address)).await
}

/// What a page asks an authenticator.
#[track_caller]
pub(crate) fn asked(page: &Answer) -> Value {
    let marker = "data-options=\"";
    let start = page
        .text
        .find(marker)
        .unwrap_or_else(|| panic!("{}", page.text));
    let rest = &page.text[start + marker.len()..];
    let text = &rest[..rest.find('"').unwrap()];
    let text = text.replace("&quot;", "\"").replace("&amp;", "&");
    serde_json::from_str(&text).unwrap()
}

/// Sets up a passkey of `person`.
pub(crate) async fn register(
    editor: &TestEditor,
    person: &Person,
    device: &mut Authenticator,
) -> Answer {
    let page = editor.get(Some(person), NEW).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let ceremony = page.hidden("ceremony");
    let credential = device.create(&asked(&page));
    let fields = [
        ("name", "Laptop im Rathaus"),
        ("ceremony", &ceremony),
        ("credential", &credential),
    ];
    editor.post(Some(person), PASSKEYS, &fields).await
}

/// Shows name and password without a code.
async fn knock(editor: &TestEditor, name: &str, password: &str) -> Answer {
    let fields = [
        ("name", name),
        ("password", password),
        ("code", ""),
        ("next", "/editor/services"),
    ];
    editor.post(None, "/editor/sign-in", &fields).await
}

async fn answer(editor: &TestEditor, page: &Answer, credential: &str) -> Answer {
    let (ceremony, next) = (page.hidden("ceremony"), page.hidden("next"));
    let fields = [
        ("ceremony", ceremony.as_str()),
        ("credential", credential),
        ("next", &next),
    ];
    editor.post(None, SECOND, &fields).await
}

#[tokio::test]
async fn a_passkey_takes_the_place_of_the_code_after_the_password_only() {
    let editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let ben = editor.person("Ben Amt", Role::Author).await;
    let mut device = Authenticator::new("laptop", SITE);
    let done = register(&editor, &anna, &mut device).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let account = editor.get(Some(&anna), "/editor/account").await;
    assert!(account.text.contains("Laptop im Rathaus"));

    let page = knock(&editor, "Anna Amt", PASSWORD).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.headers.get("set-cookie").is_none());
    let credential = device.prove(&asked(&page));
    let signed_in = answer(&editor, &page, &credential).await;
    assert_eq!(signed_in.status, 303, "{}", signed_in.text);
    assert_eq!(signed_in.location(), "/editor/services");
    let cookie = signed_in.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-stadtlotse-editor=") && cookie.contains("SameSite=Strict"));
    let replayed = answer(&editor, &page, &credential).await;
    assert_eq!(replayed.status, 422, "it counts once");

    let mut texts = Vec::new();
    for (name, password) in [
        ("Anna Amt", "wrong wrong wrong"),
        ("Nobody", PASSWORD),
        (ben.account.name.as_str(), PASSWORD),
    ] {
        let page = knock(&editor, name, password).await;
        assert_eq!(page.status, 422, "{name}");
        assert!(!page.text.contains("data-options"));
        let start = page.text.find("notice-problem").unwrap();
        texts.push(page.text[start..start + 300].to_owned());
    }
    texts.dedup();
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert!(editor.actions().await.contains(&"passkey-added"));
}

#[tokio::test]
async fn an_answer_that_proves_nothing_lets_nobody_in() {
    let mut editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let mut device = Authenticator::new("laptop", SITE);
    assert_eq!(register(&editor, &anna, &mut device).await.status, 303);
    let page = knock(&editor, "Anna Amt", PASSWORD).await;
    let credential = device.prove(&asked(&page));
    assert_eq!(answer(&editor, &page, &credential).await.status, 303);

    let spoilt: [(&str, Spoil); 4] = [
        ("a copy whose counter stands still", |it| it.counter -= 1),
        ("a copy that is behind", |it| it.counter = 0),
        ("another site", |it| {
            "https://evil.example".clone_into(&mut it.origin);
        }),
        ("nobody showed a finger", |it| it.is_verified = false),
    ];
    for (what, spoil) in spoilt {
        let (counter, origin) = (device.counter, device.origin.clone());
        spoil(&mut device);
        let page = knock(&editor, "Anna Amt", PASSWORD).await;
        let credential = device.prove(&asked(&page));
        assert_eq!(
            answer(&editor, &page, &credential).await.status,
            422,
            "{what}"
        );
        (device.counter, device.origin, device.is_verified) = (counter, origin, true);
    }
    let mut foreign = Authenticator::new("laptop", SITE);
    foreign.counter = 100;
    let page = knock(&editor, "Anna Amt", PASSWORD).await;
    let credential = foreign.prove(&asked(&page));
    assert_eq!(
        answer(&editor, &page, &credential).await.status,
        422,
        "another key"
    );
    let page = knock(&editor, "Anna Amt", PASSWORD).await;
    assert_eq!(answer(&editor, &page, "{").await.status, 422);

    // An answer to another question, two answers at once, and one that comes too late.
    let (first, second) = (
        knock(&editor, "Anna Amt", PASSWORD).await,
        knock(&editor, "Anna Amt", PASSWORD).await,
    );
    let credential = device.prove(&asked(&first));
    assert_eq!(answer(&editor, &second, &credential).await.status, 422);
    let (first, second) = (
        knock(&editor, "Anna Amt", PASSWORD).await,
        knock(&editor, "Anna Amt", PASSWORD).await,
    );
    let credential = device.prove(&asked(&first));
    assert_eq!(answer(&editor, &first, &credential).await.status, 303);
    device.counter -= 1;
    let copied = device.prove(&asked(&second));
    assert_eq!(
        answer(&editor, &second, &copied).await.status,
        422,
        "asked before, used after"
    );
    let late = knock(&editor, "Anna Amt", PASSWORD).await;
    editor.wait(SignedDuration::from_mins(5));
    let credential = device.prove(&asked(&late));
    assert_eq!(answer(&editor, &late, &credential).await.status, 422);
    let page = knock(&editor, "Anna Amt", PASSWORD).await;
    let credential = device.prove(&asked(&page));
    assert_eq!(answer(&editor, &page, &credential).await.status, 303);
}

#[tokio::test]
async fn the_code_of_the_app_stays_and_a_removed_passkey_is_none() {
    let mut editor = start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    let eve = editor.person("Eve Amt", Role::Author).await;
    let mut device = Authenticator::new("laptop", SITE);
    assert_eq!(register(&editor, &anna, &mut device).await.status, 303);
    let again = register(&editor, &eve, &mut device).await;
    assert_eq!(again.status, 422, "a passkey is one person's");

    let page = knock(&editor, "Anna Amt", PASSWORD).await;
    let (ceremony, code) = (page.hidden("ceremony"), editor.code(&anna.account.id, 1));
    let fields = [("ceremony", ceremony.as_str()), ("code", &code)];
    assert_eq!(editor.post(None, SECOND, &fields).await.status, 303);

    // After ten minutes risky acts ask again, and a passkey answers.
    editor.wait(SignedDuration::from_mins(11));
    let stale = editor.get(Some(&anna), NEW).await;
    assert!(stale.location().starts_with("/editor/prove"));
    let fields = [
        ("password", PASSWORD),
        ("code", ""),
        ("next", "/editor/account"),
    ];
    let page = editor.post(Some(&anna), "/editor/prove", &fields).await;
    let (ceremony, credential) = (page.hidden("ceremony"), device.prove(&asked(&page)));
    let fields = [
        ("ceremony", ceremony.as_str()),
        ("credential", &credential),
        ("next", "/editor/account"),
    ];
    let path = "/editor/prove/passkey";
    assert_eq!(
        editor.post(Some(&eve), path, &fields).await.status,
        422,
        "Anna's is not Eve's"
    );
    let page = editor
        .post(
            Some(&anna),
            "/editor/prove",
            &[("password", PASSWORD), ("code", "")],
        )
        .await;
    let (ceremony, credential) = (page.hidden("ceremony"), device.prove(&asked(&page)));
    let fields = [("ceremony", ceremony.as_str()), ("credential", &credential)];
    let proved = editor.post(Some(&anna), path, &fields).await;
    assert_eq!(proved.status, 303, "{}", proved.text);

    let anna = editor.again(&anna).await;
    let account = editor.get(Some(&anna), "/editor/account").await;
    let id = account.hidden("id");
    let eves = editor.again(&eve).await;
    let remove = format!("{PASSKEYS}/remove");
    let foreign = editor.post(Some(&eves), &remove, &[("id", &id)]).await;
    assert_eq!(foreign.status, 404, "nobody removes another's");
    let removed = editor.post(Some(&anna), &remove, &[("id", &id)]).await;
    assert_eq!(removed.status, 303);
    let page = knock(&editor, "Anna Amt", PASSWORD).await;
    assert_eq!(page.status, 422);
    assert!(editor.actions().await.contains(&"passkey-removed"));
}

#[tokio::test]
async fn without_an_address_no_passkey_is_offered() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;

    assert_eq!(editor.get(Some(&anna), NEW).await.status, 404);
    let account = editor.get(Some(&anna), "/editor/account").await;
    assert!(!account.text.contains("passkey"));
    assert_eq!(knock(&editor, "Anna Amt", PASSWORD).await.status, 422);
}
