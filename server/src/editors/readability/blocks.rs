//! The paragraphs, list entries and table cells of our Markdown as plain text, with their links. Knows no rules.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::is_address;
use crate::catalogue::markdown::parser;

/// What is read in one go.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Block {
    /// Its words, without marks.
    pub(super) text: String,
    pub(super) links: Vec<Link>,
    /// Whether an address stands in it that is no link.
    pub(super) has_bare_address: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) text: String,
    pub(super) url: String,
}

impl Block {
    /// A text without Markdown.
    pub(super) fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            links: Vec::new(),
            has_bare_address: text.split_whitespace().any(is_address),
        }
    }
}

/// The blocks of `markdown` that hold words.
pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    let mut link: Option<Link> = None;
    for event in parser(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => {
                block.text.push_str(&text);
                match &mut link {
                    Some(link) => link.text.push_str(&text),
                    None => block.has_bare_address |= text.split_whitespace().any(is_address),
                }
            }
            Event::SoftBreak => block.text.push(' '),
            Event::Start(Tag::Link { dest_url, .. }) => {
                link = Some(Link {
                    text: String::new(),
                    url: dest_url.into_string(),
                });
            }
            Event::End(TagEnd::Link) => block.links.extend(link.take()),
            // A list within an entry begins a block of its own, and so does a new line that was meant.
            Event::HardBreak
            | Event::Start(Tag::Paragraph | Tag::Item | Tag::List(_) | Tag::TableCell)
            | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => {
                finish(&mut block, &mut blocks);
            }
            _ => {}
        }
    }
    finish(&mut block, &mut blocks);
    blocks
}

fn finish(block: &mut Block, blocks: &mut Vec<Block>) {
    let block = std::mem::take(block);
    if !block.text.trim().is_empty() || !block.links.is_empty() {
        blocks.push(block);
    }
}
