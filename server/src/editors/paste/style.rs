//! What attributes say that matters: weight, slant, hiding, Word's lists, addresses. Knows no Markdown.

use std::fmt::Write;

use crate::catalogue::markdown::is_safe_url;

/// The longest address that is kept, in bytes.
const MAX_URL_BYTES: usize = 2_000;

/// What the `style` of an element says.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// Bold, not bold, or nothing of it.
    pub(super) strong: Option<bool>,
    /// Slanted, not slanted, or nothing of it.
    pub(super) emphasis: Option<bool>,
    pub(super) is_hidden: bool,
    /// The level of Word's list, from 1.
    pub(super) list_level: Option<usize>,
    /// The bullet or number that Word wrote out for others.
    pub(super) is_marker: bool,
}

impl Style {
    pub(super) fn parse(css: &str) -> Self {
        let mut style = Self::default();
        for declaration in css.split(';') {
            let Some((property, value)) = declaration.split_once(':') else {
                continue;
            };
            let value = value.trim().to_ascii_lowercase();
            match property.trim().to_ascii_lowercase().as_str() {
                "font-weight" => {
                    let is_heavy = value.parse().is_ok_and(|weight: u16| weight >= 600);
                    style.strong = Some(is_heavy || value.starts_with("bold"));
                }
                "font-style" => {
                    style.emphasis =
                        Some(value.starts_with("italic") || value.starts_with("oblique"));
                }
                "display" => style.is_hidden |= value.starts_with("none"),
                "mso-hide" => style.is_hidden |= value.starts_with("all"),
                "mso-list" => {
                    style.is_marker |= value.starts_with("ignore");
                    style.list_level = value
                        .split_once("level")
                        .and_then(|(_, level)| level.get(..1)?.parse().ok())
                        .filter(|level| *level > 0);
                }
                _ => {}
            }
        }
        style
    }
}

/// The address of a link as it can stand in Markdown; `None` for what is not safe.
pub(super) fn url(href: &str) -> Option<String> {
    let href: String = href
        .trim()
        .chars()
        .filter(|character| !character.is_control())
        .collect();
    let (scheme, rest) = href.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    if rest.is_empty() || href.len() > MAX_URL_BYTES || !is_safe_url(&format!("{scheme}:{rest}")) {
        return None;
    }
    let mut url = format!("{scheme}:");
    for character in rest.chars() {
        if character.is_whitespace() || "()<>[]\\\"'`|*_{}^".contains(character) && character != '_'
        {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                // Writing into a string cannot fail.
                let _ = write!(url, "%{byte:02X}");
            }
        } else if character == '&' {
            // Else `&copy=1` could be read as a sign.
            url.push_str("&amp;");
        } else {
            url.push(character);
        }
    }
    Some(url)
}

/// Whether Word's marker is that of a numbered list: `1.`, `a)`, `IV.`. A bullet is no letter, but for the `o` of Courier.
pub(super) fn is_number(marker: &str) -> bool {
    let marker = marker.trim();
    marker.ends_with(['.', ')']) && marker.starts_with(|first: char| first.is_ascii_alphanumeric())
}
