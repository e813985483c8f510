//! Keys that lie in the data folder, readable by this user only.

use std::{fs, io, path::Path};

/// Bytes of a key.
pub(crate) const KEY_BYTES: usize = 32;

/// Reads the key at `path`, or makes one. It outlives a restart, and replicas that share the folder share it.
///
/// # Errors
/// When the folder cannot be read or written, or others may read the key.
pub(crate) fn read_or_make_key(path: &Path) -> io::Result<[u8; KEY_BYTES]> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    if let Ok(bytes) = fs::read(path)
        && let Ok(key) = bytes.try_into()
    {
        check_private(path)?;
        return Ok(key);
    }
    let key = random_key().map_err(io::Error::other)?;
    write_private(path, &key)?;
    Ok(key)
}

/// A new key.
///
/// # Errors
/// When the machine gives no randomness.
pub(crate) fn random_key() -> Result<[u8; KEY_BYTES], getrandom::Error> {
    let mut key = [0; KEY_BYTES];
    getrandom::fill(&mut key)?;
    Ok(key)
}

#[cfg(unix)]
fn check_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let others = fs::metadata(path)?.permissions().mode() & 0o077;
    if others == 0 {
        return Ok(());
    }
    let problem = format!("others may read {0}; run `chmod 600 {0}`", path.display());
    Err(io::Error::new(io::ErrorKind::PermissionDenied, problem))
}

#[cfg(unix)]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};

    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(bytes)
}

#[cfg(not(unix))]
fn check_private(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::write(path, bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_key_that_others_may_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("some.key");
        let key = read_or_make_key(&path).unwrap();
        assert_eq!(read_or_make_key(&path).unwrap(), key);

        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();

        let error = read_or_make_key(&path).unwrap_err().to_string();
        assert!(error.contains("chmod 600"), "{error}");
    }
}
