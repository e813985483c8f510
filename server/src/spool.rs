//! A narrow way from the public process, which may write nothing, to the internal one: small files in a folder, bounded in number and
//! size. Each is written whole and then named, read once and removed.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use ulid::Ulid;

use crate::{
    insight::Asked,
    storage::{FeedbackKey, SharedQuestion},
};

/// Files that wait at once; more are refused.
const MOST_WAITING: usize = 10_000;
/// No file is larger.
const MAX_BYTES: u64 = 64 * 1024;
/// Counts of one file: each takes 220 bytes at most.
pub const MOST_COUNTS: usize = 250;
/// Ends the name of a file that is whole.
const WHOLE: &str = "json";

/// Something that the public process tells the internal one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Spooled {
    /// Whether an answer helped.
    Feedback(FeedbackKey),
    /// A question that the town may read, after what tells of a person was taken out.
    Question(SharedQuestion),
    /// Somebody takes a question back; the hash of its code.
    Forget(String),
    /// How often was asked, at most [`MOST_COUNTS`] counts a file.
    Counts(Vec<(Asked, u32)>),
}

/// The folder between the processes.
#[derive(Debug, Clone)]
pub struct Spool {
    folder: PathBuf,
}

impl Spool {
    /// The spool below the data folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(data: &Path) -> io::Result<Self> {
        let folder = data.join("spool");
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    /// Hands something over.
    ///
    /// # Errors
    /// When the folder is full or cannot be written.
    pub fn put(&self, item: &Spooled) -> io::Result<()> {
        if self.waiting()?.len() >= MOST_WAITING {
            return Err(io::Error::new(
                io::ErrorKind::StorageFull,
                "the spool is full; start `stadtlotse serve --only internal`",
            ));
        }
        let name = Ulid::generate().to_string();
        let unfinished = self.folder.join(&name);
        fs::write(
            &unfinished,
            serde_json::to_vec(item).map_err(io::Error::other)?,
        )?;
        fs::rename(&unfinished, unfinished.with_extension(WHOLE))
    }

    /// What waits, oldest first, at most `most`. A file that cannot be read is removed and told of.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn peek(&self, most: usize) -> io::Result<Vec<(PathBuf, Spooled)>> {
        let mut items = Vec::new();
        for path in self.waiting()?.into_iter().take(most) {
            let is_small =
                fs::metadata(&path).is_ok_and(|it| it.is_file() && it.len() <= MAX_BYTES);
            let bytes = if is_small {
                fs::read(&path)
            } else {
                Ok(Vec::new())
            };
            let item = bytes
                .ok()
                .and_then(|bytes| serde_json::from_slice(&bytes).ok());
            if let Some(item) = item {
                items.push((path, item));
            } else {
                tracing::warn!("A file of the spool cannot be read; it is removed");
                let _ = fs::remove_file(&path);
            }
        }
        Ok(items)
    }

    /// Something was stored.
    pub fn remove(&self, path: &Path) {
        if let Err(error) = fs::remove_file(path) {
            tracing::warn!(%error, "A file of the spool cannot be removed");
        }
    }

    fn waiting(&self) -> io::Result<Vec<PathBuf>> {
        let mut paths: Vec<_> = fs::read_dir(&self.folder)?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == WHOLE))
            .collect();
        paths.sort();
        Ok(paths)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feedback(helpful: bool) -> Spooled {
        Spooled::Feedback(FeedbackKey {
            day: "2026-11-22".to_owned(),
            service: "wohngeld".to_owned(),
            language: "de".to_owned(),
            kind: "answer".to_owned(),
            catalogue_version: "0".repeat(16),
            helpful,
        })
    }

    #[test]
    fn what_is_put_is_read_once_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let spool = Spool::open(folder.path()).unwrap();
        spool.put(&feedback(true)).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(2));
        spool.put(&feedback(false)).unwrap();

        let read = spool.peek(10).unwrap();
        let items: Vec<_> = read.iter().map(|(_, item)| item.clone()).collect();
        assert_eq!(items, [feedback(true), feedback(false)]);
        for (path, _) in &read {
            spool.remove(path);
        }
        assert!(spool.peek(10).unwrap().is_empty());
    }

    #[test]
    fn what_nobody_of_ours_wrote_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let spool = Spool::open(folder.path()).unwrap();
        fs::write(
            folder.path().join("spool/a.json"),
            "{\"role\":\"administrator\"}",
        )
        .unwrap();
        fs::write(folder.path().join("spool/b.json"), "x".repeat(70_000)).unwrap();

        assert!(spool.peek(10).unwrap().is_empty());
        assert!(spool.waiting().unwrap().is_empty());
    }
}
