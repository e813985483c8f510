//! Signing in by the town's directory: whoever has an account connects it, and nobody gets one or more of one by it.

use std::collections::HashMap;

use axum::{body::Body, http::Request};
use jiff::SignedDuration;
use serde_json::json;
use stadtlotse::{
    config::{Config, DirectoryFactor},
    editors::Role,
};

use super::{
    app::{Answer, Person, TestEditor, send},
    authenticator::Authenticator,
    passkeys::{asked, register},
    provider::{CLIENT, Provider, SECRET, Spoilt},
};

const COOKIE: &str = "__Host-stadtlotse-directory";
const RETURN: &str = "/editor/single-sign-on";

fn configure(config: &mut Config, issuer: &str) {
    "https://redaktion.stadt.example".clone_into(&mut config.editor.address);
    config.single_sign_on.enabled = true;
    issuer.clone_into(&mut config.single_sign_on.issuer);
    CLIENT.clone_into(&mut config.single_sign_on.client_id);
    SECRET.clone_into(&mut config.single_sign_on.client_secret);
}

/// The provider and an editor whose staff sign in by it.
async fn start(change: impl FnOnce(&mut Config)) -> (TestEditor, Provider) {
    let provider = Provider::start(jiff::Timestamp::UNIX_EPOCH).await;
    let editor = TestEditor::start_with(|config| {
        configure(config, provider.issuer());
        change(config);
    })
    .await;
    provider.set_now(editor.now());
    (editor, provider)
}

/// A browser on the way: what it keeps, and what the provider sends it back with.
struct Way {
    cookie: String,
    back: HashMap<String, String>,
}

impl Way {
    fn path(&self) -> String {
        format!(
            "{RETURN}?{}",
            serde_urlencoded::to_string(&self.back).unwrap()
        )
    }
}

fn kept(answer: &Answer) -> Option<String> {
    let cookies = answer.headers.get_all("set-cookie").iter();
    let cookies = cookies.map(|cookie| cookie.to_str().unwrap());
    let mut ours = cookies.filter(|cookie| cookie.starts_with(COOKIE));
    let cookie = ours.next()?;
    assert!(
        cookie.contains("; Secure; HttpOnly; SameSite=Lax;"),
        "{cookie}"
    );
    Some(cookie.split(';').next().unwrap().to_owned())
}

async fn get(editor: &TestEditor, path: &str, cookies: &[&str]) -> Answer {
    let mut request = Request::get(path);
    for cookie in cookies {
        request = request.header("cookie", *cookie);
    }
    send(&editor.internal, request.body(Body::empty()).unwrap()).await
}

/// Goes to the provider and is recognised as `subject`.
fn go(provider: &Provider, begin: &Answer, subject: &str) -> Way {
    assert_eq!(begin.status, 303, "{}", begin.text);
    Way {
        cookie: kept(begin).unwrap(),
        back: provider.let_in(begin.location(), subject),
    }
}

async fn begin(editor: &TestEditor, provider: &Provider, subject: &str) -> Way {
    let path = "/editor/single-sign-on/begin?next=/editor/services";
    let answer = get(editor, path, &[]).await;
    go(provider, &answer, subject)
}

/// Comes back: the page, and what the browser keeps from then on.
async fn come_back(editor: &TestEditor, way: &Way) -> (Answer, String) {
    let page = get(editor, &way.path(), &[&way.cookie]).await;
    let cookie = kept(&page).unwrap_or_default();
    (page, cookie)
}

async fn show(editor: &TestEditor, cookie: &str, code: &str) -> Answer {
    let fields = [("code", code)];
    let headers = [("cookie", cookie)];
    editor.post_raw(None, RETURN, &fields, &headers).await
}

/// Connects the account of `person` with `subject`.
async fn link(editor: &TestEditor, provider: &Provider, person: &Person, subject: &str) -> Answer {
    let answer = editor
        .get(Some(person), "/editor/account/directory/begin")
        .await;
    let way = go(provider, &answer, subject);
    let (page, cookie) = come_back(editor, &way).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let proof = person.token.form_proof();
    let session = format!("__Host-stadtlotse-editor={}", person.token.expose());
    let account = get(editor, "/editor/account", &[&session, &cookie]).await;
    assert!(account.text.contains("Jetzt verbinden"), "{}", account.text);
    let headers = [("cookie", cookie.as_str())];
    let fields = [("proof", proof.as_str())];
    editor
        .post_raw(Some(person), "/editor/account/directory", &fields, &headers)
        .await
}

/// The session that a browser got.
fn session(answer: &Answer) -> String {
    let cookies = answer.headers.get_all("set-cookie").iter();
    let cookies = cookies.map(|cookie| cookie.to_str().unwrap());
    let mut ours = cookies.filter(|cookie| cookie.starts_with("__Host-stadtlotse-editor="));
    let cookie = ours.next().unwrap();
    assert!(cookie.contains("SameSite=Strict"));
    cookie.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn whoever_connected_their_account_signs_in_by_the_directory_with_the_own_second_factor() {
    let (mut editor, provider) = start(|_| {}).await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    assert_eq!(link(&editor, &provider, &anna, "a-1").await.status, 303);
    editor.wait(SignedDuration::from_mins(50));
    provider.set_now(editor.now());
    let sign_in = editor.get(None, "/editor/sign-in").await;
    assert!(sign_in.text.contains("/editor/single-sign-on/begin?next="));

    let way = begin(&editor, &provider, "a-1").await;
    let (page, cookie) = come_back(&editor, &way).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("anna.amt"));
    let own = page.headers.get_all("set-cookie").iter();
    let own: Vec<_> = own
        .filter(|it| it.to_str().unwrap().contains("editor="))
        .collect();
    assert!(own.is_empty(), "a link from another site signs nobody in");
    assert_eq!(show(&editor, &cookie, "000000").await.status, 422);
    assert_eq!(show(&editor, &cookie, "").await.status, 422);
    let code = editor.code(&anna.account.id, 1);
    assert_eq!(
        show(&editor, &way.cookie, &code).await.status,
        422,
        "what was kept before is over"
    );
    let done = show(&editor, &cookie, &code).await;

    assert_eq!(done.status, 303, "{}", done.text);
    assert_eq!(done.location(), "/editor/services");
    let session = session(&done);
    assert_eq!(get(&editor, "/editor", &[&session]).await.status, 200);
    let staff = get(&editor, "/editor/staff", &[&session]).await;
    assert_eq!(staff.status, 403, "the role is the one given here");
    assert_eq!(
        show(&editor, &cookie, &code).await.status,
        422,
        "it counts once"
    );
    let replayed = get(&editor, &way.path(), &[&way.cookie]).await;
    assert_eq!(replayed.status, 422);
    assert_eq!(
        provider.discovered(),
        1,
        "what the provider is, is kept for an hour"
    );
    let actions = editor.actions().await;
    for action in ["single-sign-on-linked", "single-sign-on", "sign-in-failed"] {
        assert!(actions.contains(&action), "{action}");
    }
}

#[tokio::test]
async fn a_token_that_proves_nothing_lets_nobody_in() {
    let (mut editor, provider) = start(|_| {}).await;
    let anna = editor.person("Anna Amt", Role::Administrator).await;
    assert_eq!(link(&editor, &provider, &anna, "a-1").await.status, 303);

    for spoilt in [
        Spoilt::Nonce,
        Spoilt::NoNonce,
        Spoilt::Audience,
        Spoilt::SecondAudience,
        Spoilt::OtherClient,
        Spoilt::Issuer,
        Spoilt::Expired,
        Spoilt::Stale,
        Spoilt::Unsigned,
        Spoilt::SignedWithPublicKey,
        Spoilt::SignedWithSecret,
        Spoilt::ForeignKey,
        Spoilt::Claims,
        Spoilt::NoToken,
    ] {
        provider.spoil(spoilt);
        let way = begin(&editor, &provider, "a-1").await;
        let (page, _) = come_back(&editor, &way).await;
        assert_eq!(page.status, 422, "{spoilt:?}");
        assert!(
            page.text.contains("nicht gültig"),
            "{spoilt:?} {}",
            page.text
        );
    }
    provider.spoil(Spoilt::Nothing);
    let way = begin(&editor, &provider, "a-1").await;
    assert_eq!(come_back(&editor, &way).await.0.status, 200);

    // A key that the provider took into use since is asked for, but not all the time.
    provider.change_key();
    let way = begin(&editor, &provider, "a-1").await;
    assert_eq!(come_back(&editor, &way).await.0.status, 422);
    editor.wait(SignedDuration::from_secs(30));
    let way = begin(&editor, &provider, "a-1").await;
    assert_eq!(come_back(&editor, &way).await.0.status, 200);
    assert_eq!(provider.discovered(), 2);
}

#[tokio::test]
async fn an_answer_that_this_browser_did_not_ask_for_is_nobodys() {
    let (mut editor, provider) = start(|_| {}).await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    assert_eq!(link(&editor, &provider, &anna, "a-1").await.status, 303);

    let mut forged = begin(&editor, &provider, "a-1").await;
    forged.back.insert("state".to_owned(), "x".repeat(22));
    assert_eq!(come_back(&editor, &forged).await.0.status, 422);

    let (mine, other) = (
        begin(&editor, &provider, "a-1").await,
        begin(&editor, &provider, "a-1").await,
    );
    let swapped = get(&editor, &mine.path(), &[&other.cookie]).await;
    assert_eq!(swapped.status, 422, "another browser's answer");
    let without = get(&editor, &mine.path(), &[]).await;
    assert_eq!(without.status, 422);

    let mut mixed = begin(&editor, &provider, "a-1").await;
    let evil = "https://evil.example".to_owned();
    mixed.back.insert("iss".to_owned(), evil);
    assert_eq!(
        come_back(&editor, &mixed).await.0.status,
        422,
        "another provider's answer"
    );

    let entries = editor.actions().await.len();
    let nothing = get(&editor, &format!("{RETURN}?code=x&state=y"), &[]).await;
    assert_eq!(nothing.status, 422);
    assert_eq!(
        editor.actions().await.len(),
        entries,
        "the log is not filled by it"
    );
    let request = Request::get("/editor/single-sign-on/begin")
        .header("sec-fetch-site", "cross-site")
        .body(Body::empty())
        .unwrap();
    assert_eq!(send(&editor.internal, request).await.status, 403);

    let mut refused = begin(&editor, &provider, "a-1").await;
    refused.back.remove("code");
    refused
        .back
        .insert("error".to_owned(), "access_denied".to_owned());
    let (page, _) = come_back(&editor, &refused).await;
    assert!(
        page.status == 422 && page.text.contains("abgebrochen"),
        "{}",
        page.text
    );

    let first = begin(&editor, &provider, "a-1").await;
    let second = begin(&editor, &provider, "a-1").await;
    let mut injected = Way {
        cookie: second.cookie.clone(),
        back: second.back.clone(),
    };
    injected
        .back
        .insert("code".to_owned(), first.back["code"].clone());
    assert_eq!(
        come_back(&editor, &injected).await.0.status,
        422,
        "another way's code"
    );

    let late = begin(&editor, &provider, "a-1").await;
    editor.wait(SignedDuration::from_mins(10));
    provider.set_now(editor.now());
    assert_eq!(come_back(&editor, &late).await.0.status, 422);
}

#[tokio::test]
async fn the_directory_alone_makes_no_account_and_opens_none_that_is_closed() {
    let (mut editor, provider) = start(|_| {}).await;
    let admin = editor.person("Anna Amt", Role::Administrator).await;
    let ben = editor.person("Ben Amt", Role::Author).await;
    let stranger = begin(&editor, &provider, "stranger").await;
    let (page, cookie) = come_back(&editor, &stranger).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("kein aktiver Zugang"));
    assert!(cookie.is_empty());
    assert_eq!(editor.storage.count_accounts().await.unwrap(), 2);

    assert_eq!(link(&editor, &provider, &ben, "b-1").await.status, 303);
    let taken = link(&editor, &provider, &admin, "b-1").await;
    assert_eq!(
        taken.status, 422,
        "nobody in the directory has two accounts"
    );

    // On the way while an administrator cuts the connection, or closes the account.
    let way = begin(&editor, &provider, "b-1").await;
    let (_, cookie) = come_back(&editor, &way).await;
    let path = format!("/editor/staff/{}", ben.account.id);
    let staff = editor.get(Some(&admin), "/editor/staff").await;
    assert!(
        staff.text.contains(&format!("{path}/unlink")),
        "{}",
        staff.text
    );
    let cut = editor
        .post(Some(&admin), &format!("{path}/unlink"), &[])
        .await;
    assert_eq!(cut.status, 303);
    let code = editor.code(&ben.account.id, 1);
    assert_eq!(show(&editor, &cookie, &code).await.status, 422);
    assert_eq!(
        editor.get(Some(&ben), "/editor").await.status,
        303,
        "their sessions end"
    );

    let ben = editor.again(&ben).await;
    assert_eq!(link(&editor, &provider, &ben, "b-1").await.status, 303);
    let closed = editor
        .post(Some(&admin), &path, &[("role", "author")])
        .await;
    assert_eq!(closed.status, 303);
    let way = begin(&editor, &provider, "b-1").await;
    assert_eq!(come_back(&editor, &way).await.0.status, 422);
    let actions = editor.actions().await;
    assert!(actions.contains(&"single-sign-on-unlinked"));

    editor.wait(SignedDuration::from_mins(11));
    let begin = "/editor/account/directory/begin";
    let stale = editor.get(Some(&admin), begin).await;
    assert!(
        stale.location().starts_with("/editor/prove"),
        "{}",
        stale.location()
    );
}

#[tokio::test]
async fn nobody_connects_an_account_but_its_owner() {
    let (editor, provider) = start(|_| {}).await;
    let anna = editor.person("Anna Amt", Role::Administrator).await;
    let eve = editor.person("Eve Amt", Role::Author).await;
    let answer = editor
        .get(Some(&eve), "/editor/account/directory/begin")
        .await;
    let way = go(&provider, &answer, "eve");
    let (_, cookie) = come_back(&editor, &way).await;

    // Eve's recognition in Anna's browser connects nothing, and signs nobody in.
    let proof = anna.token.form_proof();
    let path = "/editor/account/directory";
    let headers = [("cookie", cookie.as_str())];
    let fields = [("proof", proof.as_str())];
    let other = editor.post_raw(Some(&anna), path, &fields, &headers).await;
    assert_eq!(other.status, 422);
    let code = editor.code(&eve.account.id, 1);
    assert_eq!(show(&editor, &cookie, &code).await.status, 422);
    let forged = editor.post_raw(Some(&eve), path, &[], &headers).await;
    assert_eq!(forged.status, 403, "without the proof of the session");
}

#[tokio::test]
async fn a_role_of_the_directory_lets_in_or_not_and_raises_nobody() {
    let (editor, provider) = start(|config| {
        "groups".clone_into(&mut config.single_sign_on.role_claim);
        config.single_sign_on.roles = [
            ("leitung".to_owned(), Role::Administrator),
            ("team".to_owned(), Role::Author),
        ]
        .into();
    })
    .await;
    let ben = editor.person("Ben Amt", Role::Reviewer).await;
    assert_eq!(link(&editor, &provider, &ben, "b-1").await.status, 303);

    for (claims, status) in [
        (json!({}), 422),
        (json!({"groups": ["andere"]}), 422),
        (json!({"groups": "team"}), 422),
        (json!({"groups": ["team", "leitung"]}), 200),
    ] {
        provider.set_claims(claims.clone());
        let way = begin(&editor, &provider, "b-1").await;
        let (page, cookie) = come_back(&editor, &way).await;
        assert_eq!(page.status, status, "{claims}");
        if status == 200 {
            let code = editor.code(&ben.account.id, 1);
            let done = show(&editor, &cookie, &code).await;
            let staff = get(&editor, "/editor/staff", &[&session(&done)]).await;
            assert_eq!(staff.status, 403, "an administrator there, a reviewer here");
        }
    }
}

#[tokio::test]
async fn a_directory_that_asks_for_the_second_factor_itself_must_say_so_and_risky_acts_ask_again() {
    let (mut editor, provider) = start(|config| {
        config.single_sign_on.second_factor = DirectoryFactor::Provider;
        config.single_sign_on.amr = vec!["otp".to_owned()];
    })
    .await;
    let admin = editor.person("Anna Amt", Role::Administrator).await;
    provider.set_claims(json!({"amr": ["pwd", "otp"]}));
    assert_eq!(link(&editor, &provider, &admin, "a-1").await.status, 303);
    provider.set_claims(json!({"amr": ["pwd"]}));
    let way = begin(&editor, &provider, "a-1").await;
    let (page, _) = come_back(&editor, &way).await;
    assert!(page.status == 422 && page.text.contains("keinen zweiten Faktor"));

    for (age, is_fresh) in [(60, true), (3600, false)] {
        let since = editor.now().as_second() - age;
        provider.set_claims(json!({"amr": ["pwd", "otp"], "auth_time": since}));
        let way = begin(&editor, &provider, "a-1").await;
        let (page, cookie) = come_back(&editor, &way).await;
        assert!(!page.text.contains("name=\"code\""), "{}", page.text);
        let done = show(&editor, &cookie, "").await;
        assert_eq!(done.status, 303, "{}", done.text);
        let link = get(
            &editor,
            "/editor/account/directory/begin",
            &[&session(&done)],
        )
        .await;
        let is_asked = link.location().starts_with("/editor/prove");
        assert_eq!(is_asked, !is_fresh, "{age}");
    }
    editor.wait(SignedDuration::from_mins(1));
}

#[tokio::test]
async fn a_passkey_is_a_second_factor_after_the_directory_and_counts_there_only() {
    let (editor, provider) = start(|_| {}).await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    assert_eq!(link(&editor, &provider, &anna, "a-1").await.status, 303);
    let mut device = Authenticator::new("laptop", "https://redaktion.stadt.example");
    let done = register(&editor, &anna, &mut device).await;
    assert_eq!(done.status, 303, "{}", done.text);

    for (path, status) in [("/editor/sign-in/passkey", 422), (RETURN, 303)] {
        let way = begin(&editor, &provider, "a-1").await;
        let (page, cookie) = come_back(&editor, &way).await;
        let (ceremony, credential) = (page.hidden("ceremony"), device.prove(&asked(&page)));
        let fields = [
            ("ceremony", ceremony.as_str()),
            ("credential", &credential),
            ("code", ""),
        ];
        let headers = [("cookie", cookie.as_str())];
        let answer = editor.post_raw(None, path, &fields, &headers).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text);
    }
    let way = begin(&editor, &provider, "a-1").await;
    let (page, cookie) = come_back(&editor, &way).await;
    assert!(page.text.contains("data-options"));
    let code = editor.code(&anna.account.id, 1);
    assert_eq!(
        show(&editor, &cookie, &code).await.status,
        303,
        "the code stays"
    );
}

#[tokio::test]
async fn while_the_directory_is_away_the_own_sign_in_works() {
    let nowhere = "http://127.0.0.1:9/realms/stadt";
    let editor = TestEditor::start_with(|config| configure(config, nowhere)).await;
    let anna = editor.person("Anna Amt", Role::Author).await;
    for _ in 0..2 {
        let answer = get(&editor, "/editor/single-sign-on/begin", &[]).await;
        assert_eq!(answer.status, 503);
        assert!(answer.text.contains("antwortet nicht"), "{}", answer.text);
        assert!(answer.text.contains("name=\"password\""));
    }
    let code = editor.code(&anna.account.id, 1);
    let fields = [
        ("name", "Anna Amt"),
        ("password", super::app::PASSWORD),
        ("code", &code),
    ];
    let own = editor.post(None, "/editor/sign-in", &fields).await;
    assert_eq!(own.status, 303);
}

#[tokio::test]
async fn a_provider_that_sends_too_much_elsewhere_or_nothing_is_away() {
    for spoilt in [Spoilt::TwoMegabytes, Spoilt::Redirect] {
        let (editor, provider) = start(|_| {}).await;
        provider.spoil(spoilt);
        let answer = get(&editor, "/editor/single-sign-on/begin", &[]).await;
        assert_eq!(answer.status, 503, "{spoilt:?}");
    }

    // It takes connections and says nothing.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let issuer = format!("http://{}/realms/stadt", silent.local_addr().unwrap());
    let editor = TestEditor::start_with(|config| configure(config, &issuer)).await;
    let start = std::time::Instant::now();
    let answer = get(&editor, "/editor/single-sign-on/begin", &[]).await;
    assert_eq!(answer.status, 503);
    assert!(start.elapsed() < std::time::Duration::from_secs(8));
}

#[tokio::test]
async fn without_the_setting_there_is_no_directory() {
    let editor = TestEditor::start().await;
    let anna = editor.person("Anna Amt", Role::Author).await;

    for path in ["/editor/single-sign-on/begin", RETURN] {
        assert_eq!(get(&editor, path, &[]).await.status, 404, "{path}");
    }
    let sign_in = editor.get(None, "/editor/sign-in").await;
    assert!(!sign_in.text.contains("single-sign-on"));
    let account = editor.get(Some(&anna), "/editor/account").await;
    assert!(!account.text.contains("directory"));
}
