//! Which language a page speaks: the one that was chosen, else what the browser prefers (RFC 9110, 12.5.4), else German.

use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};

use crate::{catalogue::Language, locale::Locales};

/// Ranges of a header beyond these are not read.
const MAX_RANGES: usize = 20;

/// The language for a visitor who chose `chosen`, if anything.
pub(super) fn negotiate(chosen: Option<&str>, headers: &HeaderMap, locales: &Locales) -> Language {
    let enabled = |language: &Language| locales.has(*language);
    chosen
        .and_then(|tag| tag.parse().ok())
        .filter(enabled)
        .or_else(|| preferred(headers).into_iter().find(enabled))
        .unwrap_or(Language::De)
}

/// The browser's languages that we know, most wanted first.
fn preferred(headers: &HeaderMap) -> Vec<Language> {
    let header = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut ranges: Vec<(Language, f32)> = header
        .split(',')
        .take(MAX_RANGES)
        .filter_map(|range| {
            let mut parts = range.trim().split(';');
            let tag = parts.next()?.trim().to_ascii_lowercase();
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q=")?.parse::<f32>().ok())
                .unwrap_or(1.0);
            // `de-AT` is answered in `de`.
            let language = tag
                .parse()
                .or_else(|_| tag.split('-').next().unwrap_or_default().parse())
                .ok()?;
            (weight > 0.0).then_some((language, weight))
        })
        .collect();
    ranges.sort_by(|left, right| right.1.total_cmp(&left.1));
    ranges.into_iter().map(|(language, _)| language).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(chosen: Option<&str>, header: &str, expected: Language) {
        let locales = Locales::load(&Language::ALL, None).unwrap();
        let headers = [(ACCEPT_LANGUAGE, header.parse().unwrap())]
            .into_iter()
            .collect();

        assert_eq!(
            negotiate(chosen, &headers, &locales),
            expected,
            "{chosen:?} {header}"
        );
    }

    #[test]
    fn the_choice_comes_before_the_browser_and_german_last() {
        check(Some("tr"), "en", Language::Tr);
        check(Some("xx"), "en-GB,de;q=0.5", Language::En);
        check(None, "ja, fr;q=0.3, uk-UA;q=0.9", Language::Uk);
        check(None, "en;q=0, ja", Language::De);
        check(None, "", Language::De);
    }
}
