//! Makes the files that browsers fetch from what cargo and people wrote:
//!
//! `cargo run --release -p stadtlotse-bundle -- --wasm PATH --out target/site`
//!
//! Run it at the repository's root. In `OUT/assets` every file has a name made from its content, so
//! that it can be cached for ever, with `.br` and `.gz` beside it; `OUT/manifest.json` says which
//! is which; `OUT/embed.js` is the loader with its styles, which the server fills with texts and colours
//! and compresses when it starts.

mod arguments;
mod assets;
mod module;
mod script;
mod style;

use anyhow::Context;
use arguments::Arguments;
use assets::Assets;
use serde::Serialize;
use std::{fs, path::Path, process::ExitCode};

/// Paths of the named files, as the server reads them.
#[derive(Debug, Serialize)]
struct Manifest {
    stylesheet: String,
    script: String,
    wasm: String,
    start_script: String,
    proof_script: String,
    favicon: String,
    editor_stylesheet: String,
    editor_script: String,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let arguments = Arguments::parse(std::env::args().skip(1))?;
    let module = module::bind(&arguments.wasm)?;
    let stylesheet = style::read_stylesheet(&arguments.style)?;
    let editor_stylesheet = style::read_editor_stylesheet(&arguments.style)?;

    let assets = Assets::create(&arguments.out)?;
    let manifest = Manifest {
        stylesheet: assets.add("style", "css", stylesheet.as_bytes())?,
        script: assets.add("app", "js", module.script.as_bytes())?,
        wasm: assets.add("app", "wasm", &module.wasm)?,
        start_script: assets.add("start", "js", &read(&arguments.public.join("start.js"))?)?,
        proof_script: assets.add("proof", "js", &read(&arguments.public.join("proof.js"))?)?,
        favicon: assets.add(
            "favicon",
            "svg",
            &read(&arguments.public.join("favicon.svg"))?,
        )?,
        editor_stylesheet: assets.add("editor", "css", editor_stylesheet.as_bytes())?,
        editor_script: assets.add("editor", "js", &read(&arguments.public.join("editor.js"))?)?,
    };
    let loader = script::assemble_loader(
        &read_text(&arguments.public.join("embed.js"))?,
        &read_text(&arguments.public.join("embed.css"))?,
    )?;
    write(&arguments.out.join("embed.js"), loader.as_bytes())?;
    write(
        &arguments.out.join("manifest.json"),
        &serde_json::to_vec_pretty(&manifest)?,
    )
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn read_text(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}
