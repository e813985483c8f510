//! Reads the messages of `locales/<language>/interface.ftl`; enough of Fluent for samples.

use serde_json::{Map, Value};
use stadtlotse_app::labels::Labels;

const GERMAN: &str = include_str!("../../../locales/de/interface.ftl");
const ENGLISH: &str = include_str!("../../../locales/en/interface.ftl");

/// The labels of a language; German where the language has none yet.
pub(crate) fn labels(language: &str) -> Labels {
    let messages: Map<String, Value> = messages(language)
        .map(|(id, text)| (id.to_owned(), Value::String(text.to_owned())))
        .collect();
    serde_json::from_value(Value::Object(messages)).expect("every label has a message")
}

/// One message as it stands in the file.
pub(crate) fn message(language: &str, id: &str) -> String {
    messages(language)
        .find_map(|(found, text)| (found == id).then(|| text.to_owned()))
        .expect("the message exists")
}

/// Ids and texts of all messages, which stand on one line each.
pub(crate) fn messages(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let file = if language == "en" { ENGLISH } else { GERMAN };
    file.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = "))
}
