//! A table while it is being read, and as Markdown. Knows no HTML.

use super::{
    inline::{Inline, Room},
    writer::{Block, Writer},
};

/// The most columns: more cannot be read on a phone, and not by a screen reader either.
const MAX_COLUMNS: usize = 12;

#[derive(Debug, Default)]
pub(super) struct Table {
    /// How many tables within it are open; their cells are words of its own.
    pub(super) nested: usize,
    pub(super) in_cell: bool,
    rows: Vec<Vec<Inline>>,
}

/// What became of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Table,
    Paragraphs,
}

impl Table {
    pub(super) fn row(&mut self) {
        if self.rows.last().is_none_or(|row| !row.is_empty()) {
            self.rows.push(Vec::new());
        }
    }

    pub(super) fn cell(&mut self, cell: Inline, width: usize) {
        if self.rows.is_empty() {
            self.rows.push(Vec::new());
        }
        let Some(row) = self.rows.last_mut() else {
            return;
        };
        row.push(cell);
        for _ in 1..width.min(MAX_COLUMNS) {
            row.push(Inline::default());
        }
    }

    pub(super) fn write(mut self, writer: &mut Writer) -> Outcome {
        self.rows
            .retain(|row| row.iter().any(|cell| !cell.is_blank()));
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        if self.rows.len() < 2 || !(2..=MAX_COLUMNS).contains(&columns) {
            for cell in self.rows.into_iter().flatten() {
                writer.block(Block::Paragraph, cell);
            }
            return Outcome::Paragraphs;
        }
        let mut text = String::new();
        for (place, row) in self.rows.iter().enumerate() {
            let cells = row
                .iter()
                .map(|cell| cell.render(&writer.links, Room::Cell));
            // The first row says how many columns there are; the others may be shorter.
            let padding = if place == 0 { columns - row.len() } else { 0 };
            line(
                &mut text,
                cells.chain(std::iter::repeat_n(String::new(), padding)),
            );
            if place == 0 {
                line(&mut text, std::iter::repeat_n("---".to_owned(), columns));
            }
        }
        writer.apart(text.trim_end());
        Outcome::Table
    }
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    text.push('|');
    for cell in cells {
        text.push(' ');
        text.push_str(&cell);
        text.push_str(" |");
    }
    text.push('\n');
}
