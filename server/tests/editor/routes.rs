//! Every route, asked as every role and as nobody; and the table of it in SECURITY.md, printed from the same source.

use std::fmt::Write;

use axum::{body::Body, http::Request};
use stadtlotse::{editors::Role, http::routes_table};

use super::{
    app::{TestEditor, send},
    support,
};

/// A path with something that is there in place of its parameters.
fn concrete(path: &str) -> String {
    let id = if path.starts_with("/editor/offices") {
        "buergerbuero"
    } else {
        "reisepass-beantragen"
    };
    path.replace("{id}", id)
        .replace("{language}", "de")
        .replace("{revision}", "none")
}

#[tokio::test]
async fn every_route_lets_in_exactly_the_roles_of_its_table() {
    let editor = TestEditor::start().await;
    let mut people = Vec::new();
    for role in Role::ALL {
        people.push(editor.person(&format!("Person {role}"), role).await);
    }
    for route in routes_table() {
        let path = concrete(route.path);
        for person in &people {
            // Signing out ends a session, so each request has its own.
            let person = editor.again(person).await;
            let answer = if route.method == "GET" {
                editor.get(Some(&person), &path).await
            } else {
                editor.post(Some(&person), &path, &[("lock", "0")]).await
            };
            let is_let_in =
                route.capability.is_none() || route.roles.contains(&person.account.role);
            assert_eq!(
                answer.status != 403,
                is_let_in,
                "{} {path} as {}: {}",
                route.method,
                person.account.role,
                answer.status
            );
            assert!(
                !answer.location().starts_with("/editor/sign-in?next"),
                "{path}"
            );
        }
        if route.capability.is_none() {
            continue;
        }
        let nobody = if route.method == "GET" {
            editor.get(None, &path).await
        } else {
            editor.post(None, &path, &[("lock", "0")]).await
        };
        assert_eq!(nobody.status, 303, "{} {path}", route.method);
        assert!(
            nobody.location().starts_with("/editor/sign-in?next="),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_public_listener_has_no_route_of_the_editor() {
    let editor = TestEditor::start().await;
    let person = editor.person("Anna Amt", Role::Administrator).await;
    let cookie = format!("__Host-stadtlotse-editor={}", person.token.expose());

    for route in routes_table() {
        let request = Request::builder()
            .method(route.method)
            .uri(concrete(route.path))
            .header("cookie", &cookie)
            .body(Body::empty())
            .unwrap();
        let answer = send(&editor.public, request).await;
        assert_eq!(answer.status, 404, "{} {}", route.method, route.path);
    }
    for path in ["/metrics", "/editor", "/editor/"] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        assert_eq!(send(&editor.public, request).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn risky_routes_want_password_and_second_factor_again_after_ten_minutes() {
    let mut editor = TestEditor::start().await;
    let person = editor.person("Anna Amt", Role::Administrator).await;
    editor.wait(jiff::SignedDuration::from_mins(11));

    for route in routes_table().iter().filter(|route| route.is_risky) {
        let answer = editor.post(Some(&person), &concrete(route.path), &[]).await;
        assert_eq!(answer.status, 303, "{}", route.path);
        assert!(
            answer.location().starts_with("/editor/prove"),
            "{}",
            route.path
        );
    }
}

#[test]
fn security_md_holds_the_table_of_routes() {
    let roles = |roles: &[Role]| {
        let marks = Role::ALL.map(|role| if roles.contains(&role) { "yes" } else { "–" });
        marks.join(" | ")
    };
    let mut table = String::from(
        "| route | asks for | author | reviewer | administrator | auditor |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for route in routes_table() {
        let capability = match (route.capability, route.is_risky) {
            (None, _) => "nothing: before anybody is signed in".to_owned(),
            (Some(key), false) => key.to_owned(),
            (Some(key), true) => format!("{key}, proof not older than 10 minutes"),
        };
        let who = if route.capability.is_none() {
            "yes | yes | yes | yes".to_owned()
        } else {
            roles(route.roles)
        };
        let (method, path) = (route.method, route.path);
        writeln!(table, "| `{method} {path}` | {capability} | {who} |").unwrap();
    }
    let path = support::root().join("SECURITY.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let (start, end) = ("<!-- routes -->\n", "<!-- /routes -->");
    let (before, rest) = document.split_once(start).unwrap();
    let (found, after) = rest.split_once(end).unwrap();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, format!("{before}{start}{table}{end}{after}")).unwrap();
        return;
    }

    assert_eq!(
        found, table,
        "print it anew: UPDATE=1 cargo test --release --test editor security_md"
    );
}
