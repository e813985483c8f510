//! What is said of an answer: its heading and text, each word in its language.

use super::super::{Announcement, Spoken};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// Heading and text of the answer in `turn`.
pub(super) fn of(turn: &Element) -> Announcement {
    let mut announcement = Announcement::default();
    let Ok(parts) = turn.query_selector_all("[data-announce]") else {
        return announcement;
    };
    let parts: Vec<Element> = (0..parts.length())
        .filter_map(|index| parts.item(index)?.dyn_into().ok())
        .collect();
    let language = parts
        .iter()
        .rev()
        .find_map(|part| part.get_attribute("lang"));
    announcement.language = language.unwrap_or_default();
    for part in &parts {
        add(&mut announcement, part);
    }
    announcement
}

/// Adds every text below `node`.
fn add(announcement: &mut Announcement, node: &Node) {
    let children = node.child_nodes();
    for child in (0..children.length()).filter_map(|index| children.item(index)) {
        if child.node_type() == Node::TEXT_NODE {
            let around = child.parent_element();
            let language = around
                .and_then(|around| around.closest("[lang]").ok().flatten())
                .and_then(|marked| marked.get_attribute("lang"))
                .filter(|language| *language != announcement.language);
            push(
                announcement,
                child.text_content().unwrap_or_default().trim(),
                language,
            );
        } else {
            add(announcement, &child);
        }
    }
}

/// Adds `text` behind what stands there, with a space between words.
fn push(announcement: &mut Announcement, text: &str, language: Option<String>) {
    if text.is_empty() {
        return;
    }
    let space = match announcement.parts.last_mut() {
        None => "",
        Some(last) if last.text.ends_with('(') || text.starts_with([')', ',', '.', ':']) => "",
        Some(last) if last.language == language => {
            last.text.push(' ');
            last.text.push_str(text);
            return;
        }
        Some(_) => " ",
    };
    announcement.parts.push(Spoken {
        text: format!("{space}{text}"),
        language,
    });
}
