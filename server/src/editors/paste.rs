//! What a clerk pastes from a word processor or a website, as our small Markdown, with a list of what was left out. Knows no
//! services.
//!
//! The HTML is taken apart by the tokenizer of html5ever alone, without a tree: so there is no depth that could exhaust the stack, and
//! the time grows with the length and with nothing else. What is kept is written anew, character by character escaped; nothing of the
//! source is copied.

mod inline;
mod reader;
mod style;
mod table;
mod tags;
#[cfg(test)]
mod tests;
mod writer;

use std::{cell::RefCell, collections::BTreeMap};

use html5ever::{
    tendril::StrTendril,
    tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

use pulldown_cmark::{Event, Tag};

use crate::catalogue::markdown::{outline, parser};

use reader::Reader;

/// The longest text that is read, in bytes.
pub const MAX_PASTE_BYTES: usize = 1_048_576;

/// How much is handed to the tokenizer at once, in bytes.
const PIECE: usize = 1_024;

/// The longest tag, in bytes, once pictures are taken out of it. The tokenizer compares every attribute of a tag with all before it,
/// so a tag of a million letters would keep it busy for minutes.
const MAX_TAG_BYTES: usize = 8_192;

/// A picture within an attribute is taken out when it is longer than this, in bytes.
const MAX_DATA_BYTES: usize = 256;

/// What came out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// Paragraphs, lists, tables, emphasis and safe links.
    pub markdown: String,
    /// What was left out or became something else, and how often.
    pub removed: BTreeMap<Removed, usize>,
}

/// Something that our Markdown does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Removed {
    /// Fonts, colours, sizes.
    Styles,
    /// Scripts.
    Scripts,
    /// Pictures; what they show has to be said in words.
    Images,
    /// Comments of whoever made the source.
    Comments,
    /// What word processors write for themselves.
    OfficeMarkup,
    /// Headings, which became bold: parts of a service have their own.
    Headings,
    /// Links to anything but https, mail and telephone; their text stays.
    UnsafeLinks,
    /// Films, maps and other pages within the page.
    Embedded,
    /// Buttons and fields.
    Forms,
    /// What could not be seen.
    Hidden,
    /// What was struck out, and changes that were tracked.
    StruckOut,
    /// Tables with a single row or column, or too many, which became paragraphs.
    Tables,
    /// Characters that nobody sees.
    InvisibleCharacters,
    /// Tags that are too long to be any.
    OverlongTags,
    /// What goes beyond the longest text.
    Overflow,
}

impl Removed {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Styles => "styles",
            Self::Scripts => "scripts",
            Self::Images => "images",
            Self::Comments => "comments",
            Self::OfficeMarkup => "office-markup",
            Self::Headings => "headings",
            Self::UnsafeLinks => "unsafe-links",
            Self::Embedded => "embedded",
            Self::Forms => "forms",
            Self::Hidden => "hidden",
            Self::StruckOut => "struck-out",
            Self::Tables => "tables",
            Self::InvisibleCharacters => "invisible-characters",
            Self::OverlongTags => "overlong-tags",
            Self::Overflow => "overflow",
        }
    }
}

/// Our Markdown of `source`, which is HTML or plain text. What is our Markdown already stays as it is. The result always passes the
/// check of the catalogue, and has no headings.
#[must_use]
pub fn clean(source: &str) -> Cleaned {
    let mut reader = Reader::default();
    let mut end = MAX_PASTE_BYTES.min(source.len());
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    if end < source.len() {
        reader.count(Removed::Overflow);
    }
    let source = &source[..end];
    if is_html(source) {
        let reader = RefCell::new(reader);
        let source = without_comments(source, &reader);
        tokenize(&without_pictures(&source), &reader);
        return reader.into_inner().finish();
    }
    // Checked as it is kept: without spaces at its start, what was code may be a picture.
    let source = source.replace("\r\n", "\n");
    let source = source.trim();
    if is_our_markdown(source) {
        return Cleaned {
            markdown: source.to_owned(),
            removed: reader.finish().removed,
        };
    }
    reader.plain(source);
    reader.finish()
}

/// Whether a tag stands in it. "3 < 5" has none.
fn is_html(source: &str) -> bool {
    source.match_indices('<').any(|(at, _)| {
        let rest = &source.as_bytes()[at + 1..];
        matches!(
            rest.first(),
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!' | b'?')
        )
    })
}

/// Whether somebody copied it from here: it has marks, and nothing that is not allowed.
fn is_our_markdown(source: &str) -> bool {
    let has_escapes = source
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0] == b'\\' && (pair[1].is_ascii_punctuation() || pair[1] == b'\n'));
    let has_entities = ["&lt;", "&amp;"]
        .iter()
        .any(|entity| source.contains(entity));
    let is_mark = |event| {
        matches!(
            event,
            Event::Start(
                Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::List(_) | Tag::Table(_)
            )
        )
    };
    if source.contains('\u{0}') || !(has_escapes || has_entities || parser(source).any(is_mark)) {
        return false;
    }
    let (headings, forbidden) = outline(source);
    headings.is_empty() && forbidden.is_empty()
}

/// Takes comments out. Word writes some that are longer than [`MAX_TAG_BYTES`].
fn without_comments(source: &str, reader: &RefCell<Reader>) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(start) = rest.find("<!--") {
        kept.push_str(&rest[..start]);
        // `<!-->` and `<!--->` are whole comments, so the end may use the hyphens of the start.
        let after = &rest[start + 2..];
        let Some(end) = after.find("-->") else {
            // A comment without an end: its words are shown rather than lost. No other one has an end then.
            kept.push_str(&rest[start + 4..].replace("<!--", ""));
            return kept;
        };
        let comment = &after[..end];
        reader
            .borrow_mut()
            .count(if comment.contains("mso") || comment.contains("[if") {
                Removed::OfficeMarkup
            } else {
                Removed::Comments
            });
        rest = &after[end + 3..];
    }
    kept.push_str(rest);
    kept
}

/// Takes pictures out of attributes: they are longer than any tag that we read.
fn without_pictures(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(start) = rest.find("data:") {
        let end = rest.as_bytes()[start..]
            .iter()
            .position(|byte| !byte.is_ascii_alphanumeric() && !b"+/=;,:%-._".contains(byte))
            .map_or(rest.len(), |length| start + length);
        kept.push_str(&rest[..start]);
        if end - start <= MAX_DATA_BYTES {
            kept.push_str(&rest[start..end]);
        }
        rest = &rest[end..];
    }
    kept.push_str(rest);
    kept
}

struct Sink<'a> {
    reader: &'a RefCell<Reader>,
    /// Whether anything came since it was asked last.
    came: &'a std::cell::Cell<bool>,
}

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if !matches!(token, Token::ParseError(_)) {
            self.came.set(true);
        }
        match self.reader.borrow_mut().token(token) {
            Some(raw) => TokenSinkResult::RawData(raw),
            None => TokenSinkResult::Continue,
        }
    }
}

fn tokenize(source: &str, reader: &RefCell<Reader>) {
    let came = std::cell::Cell::new(false);
    let new = || {
        let sink = Sink {
            reader,
            came: &came,
        };
        Tokenizer::new(sink, TokenizerOpts::default())
    };
    let mut tokenizer = new();
    let mut rest = source;
    let mut silent = 0;
    while !rest.is_empty() {
        let mut end = PIECE.min(rest.len());
        while !rest.is_char_boundary(end) {
            end += 1;
        }
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(&rest[..end]));
        // It never stops for a script: the reader never asks it to.
        let _ = tokenizer.feed(&input);
        rest = &rest[end..];
        silent = if came.replace(false) { 0 } else { silent + end };
        if silent > MAX_TAG_BYTES {
            reader.borrow_mut().count(Removed::OverlongTags);
            rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
            tokenizer = new();
            silent = 0;
        }
    }
    tokenizer.end();
}
