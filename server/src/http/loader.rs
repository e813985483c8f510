//! The loader for other sites and the town's colours: put together at the start, since texts and colours are the town's,
//! compressed once, and named by content, so that a site can pin exactly what it has looked at.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256, Sha384};

use crate::{
    catalogue::Language,
    config::{Palette, TownColours},
    hexadecimal::hexadecimal,
    locale::Locales,
};

/// Where the loader's texts go.
pub(super) const LABELS_TOKEN: &str = "__STADTLOTSE_LABELS__";
/// Earlier loaders that are kept, so that a site with a pinned tag still works after an update.
const EARLIER: usize = 24;
/// No loader of ours is larger.
const MAX_BYTES: u64 = 65_536;

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

/// A file whose name is made of its content.
#[derive(Debug, Clone)]
pub(super) struct PinnedFile {
    /// The part of the address that changes with the content.
    pub(super) version: String,
    media_type: &'static str,
    plain: Bytes,
    brotli: Bytes,
}

/// How long a browser may keep an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lifetime {
    /// The address has another content some day.
    Hour,
    /// The content is part of the address.
    Forever,
}

impl PinnedFile {
    fn new(media_type: &'static str, content: String) -> Self {
        let version = hexadecimal(&Sha256::digest(content.as_bytes())[..8]);
        let brotli = compress(content.as_bytes());
        Self {
            version,
            media_type,
            plain: content.into(),
            brotli: brotli.into(),
        }
    }

    /// What `integrity` says of it (Subresource Integrity).
    pub(super) fn integrity(&self) -> String {
        let digest = Sha384::digest(&self.plain);
        format!("sha384-{}", BASE64_STANDARD.encode(digest))
    }

    /// The file, or that the browser has it already.
    pub(super) fn respond(&self, request: &HeaderMap, lifetime: Lifetime) -> Response {
        let names = |name: header::HeaderName, wanted: &str| {
            request
                .get(name)
                .and_then(|value| value.to_str().ok())
                .is_some_and(|value| value.contains(wanted))
        };
        let tag = format!("\"{}\"", self.version);
        let lifetime = match lifetime {
            Lifetime::Hour => "public, max-age=3600",
            Lifetime::Forever => "public, max-age=31536000, immutable",
        };
        let mut headers = HeaderMap::new();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static(self.media_type),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(lifetime));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        // A tag with `integrity` reads across origins. The file is the same for all, and holds nothing of anybody's.
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        if names(header::IF_NONE_MATCH, &tag) {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        if names(header::ACCEPT_ENCODING, "br") {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            return (headers, self.brotli.clone()).into_response();
        }
        (headers, self.plain.clone()).into_response()
    }
}

/// The loader with the texts of every language and the town's colours.
pub(super) fn make_loader(source: &str, locales: &Locales, colours: &TownColours) -> PinnedFile {
    let text = fill_palette(source, "LIGHT", &colours.light());
    let text = fill_palette(&text, "DARK", &colours.dark());
    PinnedFile::new(SCRIPT, text.replace(LABELS_TOKEN, &labels(locales)))
}

/// The town's colours as a stylesheet; `None` where they are those of `style/tokens.css`.
pub(super) fn make_colours(colours: &TownColours) -> Option<PinnedFile> {
    if *colours == TownColours::default() {
        return None;
    }
    let rule = |palette: &Palette| {
        let Palette {
            brand,
            strong,
            soft,
            on,
        } = palette;
        format!(
            ":root{{--brand:{brand};--brand-strong:{strong};--brand-soft:{soft};--on-brand:{on};--focus:{brand};--water:{brand}}}"
        )
    };
    let (light, dark) = (rule(&colours.light()), rule(&colours.dark()));
    Some(PinnedFile::new(
        STYLE,
        format!("{light}@media screen and (prefers-color-scheme:dark){{{dark}}}"),
    ))
}

fn fill_palette(text: &str, scheme: &str, palette: &Palette) -> String {
    text.replace(&format!("__BRAND_{scheme}__"), &palette.brand.to_string())
        .replace(&format!("__HOVER_{scheme}__"), &palette.strong.to_string())
        .replace(&format!("__ON_{scheme}__"), &palette.on.to_string())
}

/// What opens, what closes and the title, by language, as JSON that is safe within a script.
fn labels(locales: &Locales) -> String {
    let labels: BTreeMap<Language, [String; 3]> = locales
        .languages()
        .map(|language| {
            let keys = ["launcher-open", "launcher-close", "launcher-title"];
            (language, keys.map(|key| locales.text(language, key)))
        })
        .collect();
    let json = serde_json::to_string(&labels).unwrap_or_else(|_| "{}".to_owned());
    json.replace('<', "\\u003c")
}

/// Keeps `loader` in `folder` and gives the loaders of earlier versions, newest first.
pub(super) fn keep(folder: &Path, loader: &PinnedFile) -> io::Result<Vec<PinnedFile>> {
    fs::create_dir_all(folder)?;
    let own = folder.join(format!("{}.js", loader.version));
    if !own.is_file() {
        fs::write(&own, &loader.plain)?;
    }
    let mut files: Vec<(SystemTime, PathBuf)> = fs::read_dir(folder)?
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let data = entry.metadata().ok()?;
            let fits = data.is_file() && data.len() <= MAX_BYTES;
            Some((data.modified().ok()?, entry.path())).filter(|(_, path)| fits && *path != own)
        })
        .collect();
    files.sort();
    files.reverse();
    for (_, path) in files.iter().skip(EARLIER) {
        fs::remove_file(path)?;
    }
    let earlier = files.iter().take(EARLIER).filter_map(|(_, path)| {
        let file = PinnedFile::new(SCRIPT, fs::read_to_string(path).ok()?);
        // A file that was changed by hand has another name than its content says.
        (path.file_stem()?.to_str()? == file.version).then_some(file)
    });
    Ok(earlier.collect())
}

/// As small as brotli can; once, so that time does not count.
fn compress(content: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)
        .expect("reading and writing memory does not fail");
    compressed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_loader_stays_and_the_oldest_go() {
        let folder = tempfile::tempdir().unwrap();
        let loader = |number: usize| PinnedFile::new(SCRIPT, format!("// {number}"));
        for number in 0..40 {
            keep(folder.path(), &loader(number)).unwrap();
        }

        let earlier = keep(folder.path(), &loader(40)).unwrap();

        assert_eq!(earlier.len(), EARLIER);
        assert!(
            earlier
                .iter()
                .all(|file| file.version != loader(40).version)
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), EARLIER + 1);
    }

    #[test]
    fn a_loader_that_was_changed_by_hand_is_not_served() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (
            PinnedFile::new(SCRIPT, "1".to_owned()),
            PinnedFile::new(SCRIPT, "2".to_owned()),
        );
        keep(folder.path(), &old).unwrap();
        fs::write(folder.path().join(format!("{}.js", old.version)), "evil").unwrap();

        let earlier = keep(folder.path(), &new).unwrap();

        assert!(earlier.is_empty());
    }

    #[test]
    fn only_colours_of_the_towns_own_need_a_stylesheet() {
        let own = TownColours {
            light: crate::config::Colour::new(0x7a, 0x12, 0x2e),
            ..TownColours::default()
        };

        assert!(make_colours(&TownColours::default()).is_none());
        let sheet = make_colours(&own).unwrap();
        assert!(sheet.plain.starts_with(b":root{--brand:#7a122e;"));
    }
}
