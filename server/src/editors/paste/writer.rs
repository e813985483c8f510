//! Blocks of Markdown one after the other. Knows no HTML.

use super::inline::{Inline, Room};

/// The deepest list; whatever is deeper is shown there.
pub(super) const MAX_LEVEL: usize = 4;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph,
    /// The entry of a list, from level 1.
    Item(usize, List),
    /// Another paragraph of the entry before.
    Continuation(usize),
}

/// What a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Bullets,
    Numbers,
}

#[derive(Debug, Clone, Copy)]
struct Marker {
    list: List,
    count: usize,
}

impl Marker {
    fn text(self) -> String {
        match self.list {
            List::Bullets => "- ".into(),
            List::Numbers => format!("{}. ", self.count),
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Writer {
    out: String,
    /// The markers of the entry that was written last, outermost first; none after anything else.
    markers: Vec<Marker>,
    pub(super) links: Vec<String>,
}

impl Writer {
    pub(super) fn block(&mut self, block: Block, mut inline: Inline) {
        let block = match block {
            Block::Paragraph => self.typed_marker(&mut inline),
            block => block,
        };
        if inline.is_blank() {
            return;
        }
        match block {
            Block::Paragraph => {
                let text = inline.render(&self.links, Room::Block(0));
                self.apart(&text);
            }
            Block::Item(level, list) => self.item(level, list, &inline),
            Block::Continuation(level) => {
                self.markers.truncate(level);
                if self.markers.is_empty() {
                    return self.item(level, List::Bullets, &inline);
                }
                let indent = self.indent();
                let text = inline.render(&self.links, Room::Block(indent));
                self.out.push_str("\n\n");
                self.out.extend(std::iter::repeat_n(' ', indent));
                self.out.push_str(&text);
            }
        }
    }

    /// Lines of a table, or any other block that stands for itself.
    pub(super) fn apart(&mut self, text: &str) {
        self.markers.clear();
        if !self.out.is_empty() {
            self.out.push_str("\n\n");
        }
        self.out.push_str(text);
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    fn item(&mut self, level: usize, list: List, inline: &Inline) {
        let level = level.clamp(1, MAX_LEVEL.min(self.markers.len() + 1));
        if !self.out.is_empty() {
            self.out.push_str(if self.markers.is_empty() {
                "\n\n"
            } else {
                "\n"
            });
        }
        self.markers.truncate(level);
        let count = match self.markers.get(level - 1) {
            Some(marker) if marker.list == list => marker.count + 1,
            _ => 1,
        };
        self.markers.truncate(level - 1);
        let indent = self.indent();
        let marker = Marker { list, count };
        self.markers.push(marker);
        let text = inline.render(&self.links, Room::Block(self.indent()));
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str(&marker.text());
        self.out.push_str(&text);
    }

    fn indent(&self) -> usize {
        self.markers.iter().map(|marker| marker.text().len()).sum()
    }

    /// What a paragraph is that begins with a bullet, or with the number that comes next: somebody typed a list.
    fn typed_marker(&self, inline: &mut Inline) -> Block {
        const BULLETS: &str = "•·▪◦‣●○■□➢✓\u{f0b7}\u{f0a7}";
        let head: Vec<_> = inline.characters().take(6).collect();
        let is_space = |at: usize| head.get(at).is_some_and(|next: &char| next.is_whitespace());
        let Some(first) = head.first() else {
            return Block::Paragraph;
        };
        if BULLETS.contains(*first) || "-–—*".contains(*first) && is_space(1) {
            inline.skip(1);
            return Block::Item(1, List::Bullets);
        }
        let number: String = head
            .iter()
            .take_while(|digit| digit.is_ascii_digit())
            .collect();
        let expected = match self.markers.first() {
            Some(marker) if marker.list == List::Numbers => marker.count + 1,
            _ => 1,
        };
        let is_marker =
            matches!(head.get(number.len()), Some('.' | ')')) && is_space(number.len() + 1);
        if is_marker && number.parse() == Ok(expected) {
            inline.skip(number.len() + 1);
            return Block::Item(1, List::Numbers);
        }
        Block::Paragraph
    }
}
