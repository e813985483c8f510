//! A Redis of the test's own, on a free port of the loopback, ended by its process id. Nothing is written to disk.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;

/// The longest time a server may take to start: 100 tries.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// A server; dropping it ends it and removes its files.
pub(crate) struct RedisServer {
    server: Child,
    pub(crate) port: u16,
    folder: TempDir,
    arguments: Vec<String>,
}

impl RedisServer {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    /// With further arguments; `{folder}` in them is the server's own.
    pub(crate) fn start_with(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let arguments: Vec<_> = arguments
            .iter()
            .map(|argument| argument.replace("{folder}", &folder.path().display().to_string()))
            .collect();
        let server = spawn(folder.path(), port, &arguments);
        let started = Self {
            server,
            port,
            folder,
            arguments,
        };
        wait_for(port);
        started
    }

    /// As sentinels of the master at `master`, known as `mymaster`.
    pub(crate) fn start_sentinel(master: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sentinel.conf");
        let settings = format!(
            "sentinel monitor mymaster 127.0.0.1 {master} 1\n\
             sentinel down-after-milliseconds mymaster 300\n\
             sentinel failover-timeout mymaster 2000\n"
        );
        fs::write(&file, settings).unwrap();
        let port = free_port();
        let server = Command::new("redis-server")
            .arg(&file)
            .args([
                "--sentinel",
                "--bind",
                "127.0.0.1",
                "--port",
                &port.to_string(),
            ])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("redis-server is missing: run `make setup`");
        wait_for(port);
        Self {
            server,
            port,
            folder,
            arguments: Vec::new(),
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// One command as an operator; the answer as text.
    pub(crate) fn command(&self, words: &[&str]) -> String {
        let output = Command::new("redis-cli")
            .args(["-p", &self.port.to_string()])
            .args(words)
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    pub(crate) fn kill(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }

    pub(crate) fn start_again(&mut self) {
        self.server = spawn(self.folder.path(), self.port, &self.arguments);
        wait_for(self.port);
    }

    /// It keeps its connections and answers nothing.
    pub(crate) fn pause(&self) {
        self.signal("-STOP");
    }

    pub(crate) fn resume(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, signal: &str) {
        let sent = Command::new("kill")
            .args([signal, &self.server.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn spawn(folder: &Path, port: u16, arguments: &[String]) -> Child {
    let mut command = Command::new("redis-server");
    command
        .args([
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
            "--dir",
        ])
        .arg(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // TLS has the port to itself.
    if arguments.iter().any(|argument| argument == "--tls-port") {
        let arguments = arguments
            .iter()
            .map(|argument| argument.replace("{port}", &port.to_string()));
        command.args(["--port", "0"]).args(arguments);
    } else {
        command.args(["--port", &port.to_string()]).args(arguments);
    }
    command
        .spawn()
        .expect("redis-server is missing: run `make setup`")
}

fn wait_for(port: u16) {
    for _ in 0..TRIES {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        std::thread::sleep(PAUSE);
    }
    panic!("Redis did not start");
}

/// A cluster's bus has the port 10000 above.
fn free_port() -> u16 {
    loop {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        if port < 55_000 {
            return port;
        }
    }
}
