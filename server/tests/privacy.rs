//! A visitor's words are nowhere after a dialogue: not in the log of the real binary, not in what it wrote.

#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed test panics"
)]

mod support;

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// Stands in a question and must not stand anywhere else.
const CANARY: &str = "Kanarienvogel7391";
/// Tries, a tenth of a second apart: a busy machine needs minutes to encode the examples of `locales/`.
const TRIES: u32 = 3000;

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

/// One request on a connection of its own; the whole response.
fn request(port: u16, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).ok()?;
    Some(String::from_utf8_lossy(&response).into_owned())
}

/// The response to a body that is posted.
fn post(port: u16, path: &str, media_type: &str, body: &str) -> String {
    let length = body.len();
    let sent = format!(
        "POST {path} HTTP/1.0\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    request(port, &sent).unwrap_or_default()
}

/// Every file in `folder` and in the folders within.
fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

fn contains(file: &Path, word: &str) -> bool {
    let bytes = fs::read(file).unwrap();
    bytes
        .windows(word.len())
        .any(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// Sends the visitor's words wherever something can be typed; gives the question that was asked.
fn say_everywhere(port: u16) -> String {
    let json =
        format!("{{\"question\":\"Was kostet ein Pass für {CANARY}?\",\"language\":\"de\"}}");
    let typed = format!("{{\"prefix\":\"Reisepass {CANARY}\",\"language\":\"de\"}}");
    let rating = format!("{{\"answer\":\"01J.{CANARY}\",\"helpful\":true}}");
    let broken = format!("{{\"question\":\"{CANARY}\",");
    let shared = format!("{{\"answer\":\"01J.{CANARY}\",\"question\":\"Wo ist {CANARY}?\"}}");
    let code = format!("code={CANARY}&language=de");
    let form = format!("question=Hund+{CANARY}&language=de");
    for (path, media_type, body) in [
        ("/api/v1/ask", "application/json", json.as_str()),
        ("/api/v1/ask", "application/json", broken.as_str()),
        ("/api/v1/ask", CANARY, json.as_str()),
        ("/api/v1/suggest", "application/json", typed.as_str()),
        ("/api/v1/feedback", "application/json", rating.as_str()),
        ("/api/v1/share", "application/json", shared.as_str()),
        (
            "/privacy",
            "application/x-www-form-urlencoded",
            code.as_str(),
        ),
        ("/chat", "application/x-www-form-urlencoded", form.as_str()),
        (
            "/widget",
            "application/x-www-form-urlencoded",
            form.as_str(),
        ),
    ] {
        assert!(
            post(port, path, media_type, body).starts_with("HTTP/1."),
            "{path}"
        );
    }
    json
}

#[test]
fn a_visitors_words_are_nowhere_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let knowledge = folder.path().join("knowledge");
    copy_small_knowledge(&knowledge);
    let site = support::site(folder.path());
    let (data, log) = (folder.path().join("data"), folder.path().join("log.txt"));
    let port = free_port();
    let child = Command::new(env!("CARGO_BIN_EXE_stadtlotse"))
        .current_dir(support::root())
        .arg("serve")
        .env("STADTLOTSE_LISTEN__PUBLIC", format!("127.0.0.1:{port}"))
        .env("STADTLOTSE_LISTEN__INTERNAL", "127.0.0.1:0")
        .env("STADTLOTSE_CATALOGUE__SEED", &knowledge)
        .env("STADTLOTSE_SITE__FOLDER", &site)
        .env("STADTLOTSE_DATA__FOLDER", &data)
        .env(
            "STADTLOTSE_STORAGE__URL",
            format!("sqlite://{}?mode=rwc", data.join("x.sqlite").display()),
        )
        .env("STADTLOTSE_LOG__LEVEL", "debug")
        // The stricter case: what somebody shares is stored, and what tells of them still is not.
        .env("STADTLOTSE_INBOX__ENABLED", "true")
        .stderr(fs::File::create(&log).unwrap())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut server = Server(child);
    let ready = (0..TRIES).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        let answer = request(port, "GET /health/ready HTTP/1.0\r\n\r\n");
        answer.is_some_and(|answer| answer.contains(" 200 "))
    });
    assert!(ready, "{}", fs::read_to_string(&log).unwrap());

    let json = say_everywhere(port);
    let answered = post(port, "/api/v1/ask", "application/json", &json);
    let id = answered.split("\"id\":\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let question = format!("Antwort bitte an {CANARY}@example.org, was kostet ein Pass?");
    let shared = format!("{{\"answer\":\"{id}\",\"question\":\"{question}\"}}");
    let shared = post(port, "/api/v1/share", "application/json", &shared);
    assert!(shared.contains(" 201 "), "{shared}");

    let database = data.join("x.sqlite");
    assert!(
        contains(&database, "[E-Mail]"),
        "the rest of what was shared is stored"
    );
    // As an operator does: what was counted is stored at the end.
    let told = Command::new("kill").arg(server.0.id().to_string()).status();
    assert!(told.unwrap().success());
    assert!(server.0.wait().unwrap().success());

    // SQLite writes a row's values one after the other: language, service, outcome.
    let rows = ["dehundesteueranswer", "dereisepass-beantragenanswer"];
    assert!(
        rows.iter().any(|row| contains(&data.join("x.sqlite"), row)),
        "questions were counted"
    );
    assert!(
        contains(&log, "Answered with"),
        "the log shows that questions were answered"
    );
    let mut files = vec![log];
    files.extend(files_below(&data));
    assert!(files.len() >= 3, "{files:?}");
    for file in files {
        assert!(
            !contains(&file, CANARY),
            "{} holds the visitor's words",
            file.display()
        );
        assert!(
            !contains(&file, "127.0.0.1\""),
            "{} holds an address",
            file.display()
        );
    }
}

/// Two services of the shipped catalogue in German, with every office.
fn copy_small_knowledge(to: &Path) {
    let from = support::root().join("knowledge");
    fs::create_dir_all(to.join("offices")).unwrap();
    fs::copy(from.join("categories.toml"), to.join("categories.toml")).unwrap();
    for office in fs::read_dir(from.join("offices")).unwrap() {
        let path = office.unwrap().path();
        fs::copy(&path, to.join("offices").join(path.file_name().unwrap())).unwrap();
    }
    for service in ["hundesteuer", "reisepass-beantragen"] {
        let folder = to.join("services").join(service);
        fs::create_dir_all(&folder).unwrap();
        fs::copy(
            from.join("services").join(service).join("de.md"),
            folder.join("de.md"),
        )
        .unwrap();
        let facts =
            fs::read_to_string(from.join("services").join(service).join("service.toml")).unwrap();
        let facts: Vec<_> = facts
            .lines()
            .filter(|line| !line.starts_with("related"))
            .collect();
        fs::write(folder.join("service.toml"), facts.join("\n")).unwrap();
    }
}
