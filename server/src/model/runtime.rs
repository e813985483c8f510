//! Loads ONNX Runtime's shared library.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

use super::ModelError;

/// A library that needs longer to load has hung.
const LOAD_LIMIT: Duration = Duration::from_secs(30);

/// ONNX Runtime allows one environment a process.
static LOADED: Mutex<Option<(PathBuf, Runtime)>> = Mutex::new(None);

/// ONNX Runtime, loaded. One a process: a second call gets the same.
#[derive(Debug, Clone)]
pub struct Runtime {
    pub(super) environment: ort::environment::Environment,
}

impl Runtime {
    /// Loads the shared library at `path`.
    ///
    /// # Errors
    /// When it is missing, too old, or does not answer.
    pub fn load(path: &Path) -> Result<Self, ModelError> {
        if !path.is_file() {
            return Err(ModelError::Missing {
                path: path.to_path_buf(),
                key: "model.runtime",
            });
        }
        let problem = |problem: String| ModelError::Runtime {
            path: path.to_path_buf(),
            problem,
        };
        // An unfit library has been seen to hang instead of failing, so it is loaded beside a clock. A relative path would
        // mean "relative to the executable".
        let absolute = path
            .canonicalize()
            .map_err(|error| problem(error.to_string()))?;
        let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, runtime)) = loaded.as_ref().filter(|(path, _)| *path == absolute) {
            return Ok(runtime.clone());
        }
        let library = absolute.clone();
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let loaded = ort::init_from(&library)
                .map_err(|error| error.to_string())
                .and_then(|builder| {
                    let builder = builder.with_name("stadtlotse").with_telemetry(false);
                    builder.build().map_err(|error| error.to_string())
                });
            // Nobody listens any more once the clock ran out.
            let _ = sender.send(loaded);
        });
        match receiver.recv_timeout(LOAD_LIMIT) {
            Ok(Ok(environment)) => {
                let runtime = Self { environment };
                *loaded = Some((absolute, runtime.clone()));
                Ok(runtime)
            }
            Ok(Err(message)) => Err(problem(message)),
            Err(_) => Err(problem("it does not answer".to_owned())),
        }
    }
}
