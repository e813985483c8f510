//! What the build made for the browser: named by content, compressed, cached for ever.

use std::{
    fs,
    path::{Path, PathBuf},
};

use axum::{
    Router,
    http::{HeaderValue, header::CACHE_CONTROL},
    middleware::map_response,
    response::Response,
};
use serde::Deserialize;
use stadtlotse_app::view::Assets;
use tower_http::services::ServeDir;

use super::{
    loader::{self, LABELS_TOKEN, PinnedFile},
    state::AppState,
};
use crate::{config::Config, locale::Locales};

/// The build for the browser is not there.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be read ({problem}); run `make run`, or correct `site.folder`", path.display())]
pub struct SiteError {
    path: PathBuf,
    problem: String,
}

/// The files for the browser.
#[derive(Debug, Clone)]
pub struct Site {
    pub(super) folder: PathBuf,
    pub(super) assets: Assets,
    /// The loader with the texts of every language in it.
    pub(super) loader: PinnedFile,
    /// Loaders of earlier versions, for sites whose tag names one.
    pub(super) earlier: Vec<PinnedFile>,
    /// The town's colours, where they are its own.
    pub(super) colours: Option<PinnedFile>,
    /// Paths of the editor's files.
    pub(super) editor_stylesheet: String,
    pub(super) editor_script: String,
}

#[derive(Deserialize)]
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

impl Site {
    /// Reads the folder of `config`, which scripts/build.sh made.
    ///
    /// # Errors
    /// When a file is missing or broken, or the loader cannot be kept for later.
    pub fn read(config: &Config, locales: &Locales) -> Result<Self, SiteError> {
        let folder = &config.site.folder;
        let path = folder.join("manifest.json");
        let unfit = |path: &Path, problem: String| SiteError {
            path: path.to_path_buf(),
            problem,
        };
        let text = fs::read_to_string(&path).map_err(|error| unfit(&path, error.to_string()))?;
        let manifest: Manifest =
            serde_json::from_str(&text).map_err(|error| unfit(&path, error.to_string()))?;
        let path = folder.join("embed.js");
        let source = fs::read_to_string(&path).map_err(|error| unfit(&path, error.to_string()))?;
        if !source.contains(LABELS_TOKEN) {
            return Err(unfit(&path, "it is not our loader".to_owned()));
        }
        let loader = loader::make_loader(&source, locales, &config.town.colours);
        let path = config.data.folder.join("loaders");
        let earlier =
            loader::keep(&path, &loader).map_err(|error| unfit(&path, error.to_string()))?;
        let colours = loader::make_colours(&config.town.colours);
        Ok(Self {
            folder: folder.clone(),
            assets: Assets {
                stylesheet: manifest.stylesheet,
                colours: colours
                    .as_ref()
                    .map(|file| format!("/v/{}/colours.css", file.version)),
                script: manifest.script,
                wasm: manifest.wasm,
                start_script: manifest.start_script,
                proof_script: manifest.proof_script,
                favicon: manifest.favicon,
            },
            loader,
            earlier,
            colours,
            editor_stylesheet: manifest.editor_stylesheet,
            editor_script: manifest.editor_script,
        })
    }

    /// The address of the loader that never changes its content.
    pub(super) fn loader_path(&self) -> String {
        format!("/v/{}/embed.js", self.loader.version)
    }
}

/// The files under `/assets`. Their names change with their content, so browsers may keep them for ever.
pub(super) fn assets(state: &AppState) -> Router {
    let files = ServeDir::new(state.site.folder.join("assets"))
        .precompressed_br()
        .precompressed_gzip();
    Router::new()
        .fallback_service(files)
        .layer(map_response(keep_forever))
}

async fn keep_forever(mut response: Response) -> Response {
    if response.status().is_success() {
        let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
        response.headers_mut().insert(CACHE_CONTROL, forever);
    }
    response
}
