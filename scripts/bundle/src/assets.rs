//! Files named by their content, with compressed copies.

use crate::write;
use anyhow::Context;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write as _,
    fs,
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};

/// Bytes of the content's hash that are part of a name.
const HASH_BYTES: usize = 8;

/// A folder of files that never change.
pub(crate) struct Assets {
    folder: PathBuf,
}

impl Assets {
    /// Begins an empty folder `assets` in `out`.
    pub(crate) fn create(out: &Path) -> anyhow::Result<Self> {
        let folder = out.join("assets");
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("cannot empty {}", folder.display()));
            }
            _ => {}
        }
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        Ok(Self { folder })
    }

    /// Writes a file and its compressed copies and returns the path that pages use.
    pub(crate) fn add(
        &self,
        stem: &str,
        extension: &str,
        content: &[u8],
    ) -> anyhow::Result<String> {
        let name = format!("{stem}-{}.{extension}", short_hash(content));
        let brotli = compress_brotli(content)?;
        let gzip = compress_gzip(content)?;
        write(&self.folder.join(&name), content)?;
        write(&self.folder.join(format!("{name}.br")), &brotli)?;
        write(&self.folder.join(format!("{name}.gz")), &gzip)?;
        println!(
            "{name}: {} bytes, {} with brotli",
            content.len(),
            brotli.len()
        );
        Ok(format!("/assets/{name}"))
    }
}

fn short_hash(content: &[u8]) -> String {
    let hash = Sha256::digest(content);
    hash.iter()
        .take(HASH_BYTES)
        .fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        })
}

fn compress_brotli(content: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)
        .context("cannot compress with brotli")?;
    Ok(compressed)
}

fn compress_gzip(content: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish().context("cannot compress with gzip")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_file_is_named_by_its_content_and_can_be_unpacked() {
        let out = tempfile::tempdir().unwrap();
        let assets = Assets::create(out.path()).unwrap();
        let content = b"body { color: black }".repeat(100);

        let path = assets.add("style", "css", &content).unwrap();

        assert_eq!(path, assets.add("style", "css", &content).unwrap());
        assert_ne!(path, assets.add("style", "css", b"other").unwrap());
        let file = out.path().join(path.trim_start_matches('/'));
        assert_eq!(fs::read(&file).unwrap(), content);
        let mut unpacked = Vec::new();
        let packed = fs::read(format!("{}.gz", file.display())).unwrap();
        flate2::read::GzDecoder::new(&packed[..])
            .read_to_end(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, content);
        let mut unpacked = Vec::new();
        let packed = fs::read(format!("{}.br", file.display())).unwrap();
        brotli::BrotliDecompress(&mut &packed[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, content);
    }

    #[test]
    fn files_of_an_earlier_run_are_gone() {
        let out = tempfile::tempdir().unwrap();
        let old = Assets::create(out.path())
            .unwrap()
            .add("style", "css", b"old")
            .unwrap();

        Assets::create(out.path()).unwrap();

        assert!(!out.path().join(old.trim_start_matches('/')).exists());
    }
}
