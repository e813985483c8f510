//! `elsewhere/<id>.toml`: a matter that is not the town's, and whose it is.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Mistake, line_of, service_file::date};
use crate::catalogue::{
    Elsewhere, ElsewhereId, ElsewhereText, Language, Responsible, markdown::is_safe_url,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElsewhereFile {
    reviewed_on: Spanned<toml::value::Datetime>,
    responsible: ResponsibleEntry,
    text: Spanned<BTreeMap<Language, Spanned<ElsewhereText>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponsibleEntry {
    name: String,
    phone: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
}

/// Reads a matter.
pub(super) fn parse(source: &str, id: ElsewhereId) -> Result<Elsewhere, Vec<Mistake>> {
    let file: ElsewhereFile =
        toml::from_str(source).map_err(|error| vec![Mistake::of_toml(source, 0, &error)])?;
    let mut mistakes = Vec::new();
    let line = |span: std::ops::Range<usize>| line_of(source, span.start);

    let reviewed_on = date(*file.reviewed_on.get_ref());
    if reviewed_on.is_none() {
        mistakes.push(Mistake::new(
            line(file.reviewed_on.span()),
            "`reviewed_on` is no date",
            "write it as 2026-11-22",
        ));
    }
    if let Some(phone) = &file.responsible.phone
        && !is_national_phone(phone.get_ref())
    {
        mistakes.push(Mistake::new(
            line(phone.span()),
            "the phone number holds other characters than digits and spaces",
            "write it as people dial it, or leave it out",
        ));
    }
    if let Some(url) = &file.responsible.url
        && !is_safe_url(url.get_ref())
    {
        mistakes.push(Mistake::new(
            line(url.span()),
            "the address is not https",
            "write https://…, or leave it out",
        ));
    }
    if !file.text.get_ref().contains_key(&Language::De) {
        mistakes.push(Mistake::new(
            line(file.text.span()),
            "there is no German text",
            "add [text.de]",
        ));
    }
    for (language, text) in file.text.get_ref() {
        let empty = [&text.get_ref().title, &text.get_ref().answer]
            .into_iter()
            .any(|text| text.trim().is_empty());
        if empty || text.get_ref().questions.is_empty() {
            mistakes.push(Mistake::new(
                line(text.span()),
                format!("[text.{language}] lacks a title, an answer or questions"),
                "write them, or remove the language",
            ));
        }
    }
    match reviewed_on {
        Some(reviewed_on) if mistakes.is_empty() => Ok(Elsewhere {
            id,
            reviewed_on,
            responsible: Responsible {
                name: file.responsible.name,
                phone: file.responsible.phone.map(Spanned::into_inner),
                url: file.responsible.url.map(Spanned::into_inner),
            },
            texts: file
                .text
                .into_inner()
                .into_iter()
                .map(|(language, text)| (language, text.into_inner()))
                .collect(),
        }),
        _ => Err(mistakes),
    }
}

/// As dialled within Germany ("0800 1234567", "115"), or international.
fn is_national_phone(text: &str) -> bool {
    text.len() >= 3
        && text
            .strip_prefix('+')
            .unwrap_or(text)
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b' ' || byte == b'-')
}
