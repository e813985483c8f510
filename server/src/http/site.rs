//! What the build made for the browser: named by content, compressed, cached for ever.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use axum::{
    Router,
    http::{HeaderValue, header::CACHE_CONTROL},
    middleware::map_response,
    response::Response,
};
use serde::{Deserialize, Serialize};
use stadtlotse_app::view::Assets;
use tower_http::services::ServeDir;

use super::state::AppState;
use crate::{catalogue::Language, locale::Locales};

/// Where the loader's labels go.
const LABELS_TOKEN: &str = "__STADTLOTSE_LABELS__";

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
    /// The loader with the labels of every language in it.
    pub(super) loader: String,
}

#[derive(Deserialize)]
struct Manifest {
    stylesheet: String,
    script: String,
    wasm: String,
    start_script: String,
    proof_script: String,
    favicon: String,
}

#[derive(Serialize)]
struct LoaderLabels {
    open: String,
    close: String,
    title: String,
}

impl Site {
    /// Reads `folder`, which scripts/build.sh made.
    ///
    /// # Errors
    /// When a file is missing or broken.
    pub fn read(folder: &Path, locales: &Locales) -> Result<Self, SiteError> {
        let path = folder.join("manifest.json");
        let unfit = |path: &Path, problem: String| SiteError {
            path: path.to_path_buf(),
            problem,
        };
        let text = fs::read_to_string(&path).map_err(|error| unfit(&path, error.to_string()))?;
        let manifest: Manifest =
            serde_json::from_str(&text).map_err(|error| unfit(&path, error.to_string()))?;
        let path = folder.join("embed.js");
        let loader = fs::read_to_string(&path).map_err(|error| unfit(&path, error.to_string()))?;
        if !loader.contains(LABELS_TOKEN) {
            return Err(unfit(&path, "it is not our loader".to_owned()));
        }
        Ok(Self {
            folder: folder.to_path_buf(),
            assets: Assets {
                stylesheet: manifest.stylesheet,
                script: manifest.script,
                wasm: manifest.wasm,
                start_script: manifest.start_script,
                proof_script: manifest.proof_script,
                favicon: manifest.favicon,
            },
            loader: loader.replace(LABELS_TOKEN, &loader_labels(locales)),
        })
    }
}

/// The launcher's texts in every language, as JSON that is safe within a script.
fn loader_labels(locales: &Locales) -> String {
    let labels: BTreeMap<Language, LoaderLabels> = locales
        .languages()
        .map(|language| {
            let text = |key| locales.text(language, key);
            let labels = LoaderLabels {
                open: text("launcher-open"),
                close: text("launcher-close"),
                title: text("launcher-title"),
            };
            (language, labels)
        })
        .collect();
    let json = serde_json::to_string(&labels).unwrap_or_else(|_| "{}".to_owned());
    json.replace('<', "\\u003c")
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
