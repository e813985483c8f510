//! Tokens of HTML, one after the other, into blocks. Keeps a stack of what is open, which is bounded, and no tree.

use std::collections::BTreeMap;

use html5ever::tokenizer::{Tag, TagKind, Token, states::RawKind};

use super::{
    Cleaned, Removed,
    inline::{Format, Inline},
    style::{Style, is_number, url},
    table::{Outcome, Table},
    tags::{is_invisible, is_void, special},
    writer::{Block, List, Writer},
};

/// The most elements that are open at once; whatever is deeper has no format of its own.
const MAX_OPEN: usize = 256;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A paragraph, heading or box.
    Block,
    List,
    Item,
    Cell,
    Table,
    /// Part of a line.
    Inline,
}

#[derive(Debug)]
struct Open {
    name: String,
    kind: Kind,
    strong: bool,
    emphasis: bool,
}

/// Content that is passed over, up to the end of its element.
#[derive(Debug)]
struct Skip {
    name: String,
    depth: usize,
    /// Word's bullet or number, which is looked at.
    marker: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct Reader {
    writer: Writer,
    removed: BTreeMap<Removed, usize>,
    inline: Inline,
    open: Vec<Open>,
    strong: usize,
    emphasis: usize,
    link: u32,
    lists: Vec<List>,
    /// Whether an entry of a list was begun that has no words yet.
    is_new_item: bool,
    /// The level of Word's list, and what its marker told.
    word_item: Option<(usize, List)>,
    table: Option<Table>,
    /// How many columns the open cell is wide.
    width: usize,
    skip: Option<Skip>,
}

impl Reader {
    pub(super) fn count(&mut self, removed: Removed) {
        *self.removed.entry(removed).or_default() += 1;
    }

    /// Takes a token; tells how the content of an element is to be read where that is special.
    pub(super) fn token(&mut self, token: Token) -> Option<RawKind> {
        match token {
            Token::CharacterTokens(text) => self.text(&text),
            Token::NullCharacterToken => self.count(Removed::InvisibleCharacters),
            Token::CommentToken(_) => self.count(Removed::OfficeMarkup),
            Token::TagToken(tag) => match tag.kind {
                TagKind::StartTag => return self.start(&tag),
                TagKind::EndTag => self.end(&tag.name),
            },
            Token::DoctypeToken(_) | Token::EOFToken | Token::ParseError(_) => {}
        }
        None
    }

    /// Takes plain text. A blank line parts paragraphs; a line that goes on with a small letter was only too long.
    pub(super) fn plain(&mut self, text: &str) {
        for line in text.lines().map(str::trim) {
            let is_entry = line.starts_with(['•', '·', '▪', '◦', '‣', '●', '-', '–', '*'])
                || line.starts_with(|first: char| first.is_ascii_digit());
            if line.is_empty() || is_entry && line.contains(char::is_whitespace) {
                self.flush();
            } else if line.starts_with(char::is_lowercase) {
                self.text(" ");
            } else {
                self.inline.break_line();
            }
            self.text(line);
        }
    }

    pub(super) fn finish(mut self) -> Cleaned {
        self.end_table();
        self.flush();
        Cleaned {
            markdown: self.writer.finish(),
            removed: self.removed,
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(skip) = &mut self.skip {
            if let Some(marker) = &mut skip.marker {
                marker.extend(text.chars().take(20));
            }
            return;
        }
        let format = Format {
            strong: self.strong > 0,
            emphasis: self.emphasis > 0,
            link: self.link,
        };
        for character in text.chars() {
            if is_invisible(character) {
                self.count(Removed::InvisibleCharacters);
            } else if character != '\u{ad}' {
                self.inline.push(character, format);
            }
        }
    }

    fn start(&mut self, tag: &Tag) -> Option<RawKind> {
        let name: &str = &tag.name;
        let (skips, counted, raw) = special(name);
        if let Some(skip) = &mut self.skip {
            skip.depth += usize::from(*skip.name == *name && !tag.self_closing);
            return raw;
        }
        if let Some(counted) = counted {
            self.count(counted);
        }
        let attribute = |wanted: &str| {
            tag.attrs
                .iter()
                .find(|attribute| &*attribute.name.local == wanted)
                .map(|attribute| &*attribute.value)
        };
        let style = attribute("style").map(Style::parse).unwrap_or_default();
        let is_word = attribute("class").is_some_and(|class| class.starts_with("Mso"));
        if attribute("style").is_some() || is_word || name == "font" {
            self.count(Removed::Styles);
        }
        if !skips && !is_void(name) && (style.is_hidden || attribute("hidden").is_some()) {
            self.count(Removed::Hidden);
            self.skip(name, None);
        } else if style.is_marker && !is_void(name) {
            self.skip(name, Some(String::new()));
        } else if skips && !tag.self_closing {
            self.skip(name, None);
        } else {
            let span = attribute("colspan").and_then(|span| span.parse().ok());
            self.element(name, style, attribute("href"), span.unwrap_or(1));
        }
        raw
    }

    fn skip(&mut self, name: &str, marker: Option<String>) {
        self.skip = Some(Skip {
            name: name.to_owned(),
            depth: 1,
            marker,
        });
    }

    fn element(&mut self, name: &str, style: Style, href: Option<&str>, span: usize) {
        match name {
            "br" => self.break_line(),
            "hr" => self.flush(),
            "p" | "div" | "section" | "article" | "header" | "footer" | "main" | "aside"
            | "nav" | "address" | "blockquote" | "pre" | "figure" | "figcaption" | "center"
            | "dl" | "dt" | "dd" | "details" | "summary" | "caption" | "legend" | "fieldset"
            | "form" => {
                self.block(name, Style::default());
                self.word_item = style.list_level.map(|level| (level, List::Bullets));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.count(Removed::Headings);
                let strong = Some(true);
                self.block(name, Style { strong, ..style });
            }
            "ul" | "ol" => {
                self.flush();
                self.lists.push(if name == "ol" {
                    List::Numbers
                } else {
                    List::Bullets
                });
                self.push(name, Kind::List, Style::default());
            }
            "li" => {
                self.end_within("li", Kind::List);
                self.flush();
                self.is_new_item = true;
                self.push(name, Kind::Item, Style::default());
            }
            "table" => self.start_table(),
            "tr" => {
                self.end_cell();
                if let Some(table) = self.table.as_mut().filter(|table| table.nested == 0) {
                    table.row();
                }
            }
            "td" | "th" => self.start_cell(name, span),
            "b" | "strong" => {
                let strong = style.strong.or(Some(true));
                self.push(name, Kind::Inline, Style { strong, ..style });
            }
            "i" | "em" => {
                let emphasis = style.emphasis.or(Some(true));
                self.push(name, Kind::Inline, Style { emphasis, ..style });
            }
            "span" | "font" => self.push(name, Kind::Inline, style),
            "a" => self.link(href, style),
            _ => {}
        }
    }

    fn block(&mut self, name: &str, style: Style) {
        // A paragraph ends where the next block begins.
        self.end_within("p", Kind::Block);
        self.flush();
        self.push(name, Kind::Block, style);
    }

    fn link(&mut self, href: Option<&str>, style: Style) {
        self.end_within("a", Kind::Block);
        let Some(href) = href else {
            return;
        };
        let Some(url) = url(href) else {
            self.count(Removed::UnsafeLinks);
            return;
        };
        self.writer.links.push(url);
        self.link = u32::try_from(self.writer.links.len()).unwrap_or_default();
        self.push("a", Kind::Inline, style);
    }

    fn push(&mut self, name: &str, kind: Kind, style: Style) {
        if self.open.len() == MAX_OPEN {
            return;
        }
        let (strong, emphasis) = (style.strong == Some(true), style.emphasis == Some(true));
        self.strong += usize::from(strong);
        self.emphasis += usize::from(emphasis);
        self.open.push(Open {
            name: name.to_owned(),
            kind,
            strong,
            emphasis,
        });
    }

    fn end(&mut self, name: &str) {
        if let Some(skip) = &mut self.skip {
            if *skip.name == *name {
                skip.depth -= 1;
                if skip.depth == 0 {
                    self.end_skip();
                }
            }
            return;
        }
        match name {
            "table" => {
                match &mut self.table {
                    Some(table) if table.nested > 0 => table.nested -= 1,
                    _ => self.end_table(),
                }
                return;
            }
            "td" | "th" | "tr" => return self.end_cell(),
            "br" => return self.break_line(),
            _ => {}
        }
        let within_cell = |open: &Open| open.kind == Kind::Cell;
        let Some(at) = self
            .open
            .iter()
            .rposition(|open| open.name == name || within_cell(open))
        else {
            return;
        };
        if self.open[at].name != name {
            return;
        }
        if self.open[at].kind == Kind::Inline {
            let open = self.open.remove(at);
            self.close(&open);
        } else {
            self.flush();
            self.close_from(at);
        }
    }

    fn end_skip(&mut self) {
        let marker = self.skip.take().and_then(|skip| skip.marker);
        if let (Some(marker), Some((_, list))) = (marker, &mut self.word_item) {
            *list = if is_number(&marker) {
                List::Numbers
            } else {
                List::Bullets
            };
        }
    }

    /// Ends the innermost element `name`, unless one of kind `border` or a cell lies between.
    fn end_within(&mut self, name: &str, border: Kind) {
        let found = self
            .open
            .iter()
            .rposition(|open| open.name == name || open.kind == border || open.kind == Kind::Cell);
        if let Some(at) = found.filter(|at| self.open[*at].name == name) {
            if self.open[at].kind != Kind::Inline {
                self.flush();
            }
            self.close_from(at);
        }
    }

    fn close_from(&mut self, at: usize) {
        for open in self.open.split_off(at) {
            self.close(&open);
        }
    }

    fn close(&mut self, open: &Open) {
        self.strong -= usize::from(open.strong);
        self.emphasis -= usize::from(open.emphasis);
        match open.kind {
            Kind::List => {
                self.lists.pop();
                self.is_new_item = false;
            }
            Kind::Inline if open.name == "a" => self.link = 0,
            _ => {}
        }
    }

    fn break_line(&mut self) {
        if self.is_in_cell() {
            self.inline.push(' ', Format::default());
        } else if self.inline.ends_with_break() {
            self.flush();
        } else {
            self.inline.break_line();
        }
    }

    /// Ends the paragraph that is being read.
    fn flush(&mut self) {
        if self.is_in_cell() {
            self.inline.push(' ', Format::default());
            return;
        }
        let word_item = self.word_item.take();
        let inline = std::mem::take(&mut self.inline);
        if inline.is_blank() {
            self.word_item = word_item;
            return;
        }
        let block = match (word_item, self.lists.last()) {
            (Some((level, list)), _) => Block::Item(level, list),
            (None, Some(list)) if self.is_new_item => Block::Item(self.lists.len(), *list),
            (None, Some(_)) => Block::Continuation(self.lists.len()),
            (None, None) => Block::Paragraph,
        };
        self.is_new_item = false;
        self.writer.block(block, inline);
    }

    fn is_in_cell(&self) -> bool {
        self.table.as_ref().is_some_and(|table| table.in_cell)
    }

    fn start_table(&mut self) {
        self.flush();
        if let Some(table) = &mut self.table {
            table.nested += 1;
        } else {
            self.table = Some(Table::default());
            self.push("table", Kind::Table, Style::default());
        }
    }

    fn start_cell(&mut self, name: &str, span: usize) {
        self.end_cell();
        // What stands between cells is said before the table.
        self.flush();
        if let Some(table) = self.table.as_mut().filter(|table| table.nested == 0) {
            table.in_cell = true;
            self.width = span;
            self.push(name, Kind::Cell, Style::default());
        }
    }

    fn end_cell(&mut self) {
        self.flush();
        let Some(table) = self
            .table
            .as_mut()
            .filter(|table| table.nested == 0 && table.in_cell)
        else {
            return;
        };
        table.in_cell = false;
        table.cell(std::mem::take(&mut self.inline), self.width);
        if let Some(at) = self.open.iter().rposition(|open| open.kind == Kind::Cell) {
            self.close_from(at);
        }
    }

    fn end_table(&mut self) {
        if let Some(table) = &mut self.table {
            table.nested = 0;
        }
        self.end_cell();
        let Some(table) = self.table.take() else {
            return;
        };
        self.flush();
        if table.write(&mut self.writer) == Outcome::Paragraphs {
            self.count(Removed::Tables);
        }
        if let Some(at) = self.open.iter().rposition(|open| open.kind == Kind::Table) {
            self.close_from(at);
        }
    }
}
