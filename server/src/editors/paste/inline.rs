//! Characters with their formats, written as the inside of a paragraph. Knows no HTML.

use std::fmt::Write;

/// How a character is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Format {
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    /// The number of a link, from 1; 0 for none.
    pub(super) link: u32,
}

/// A paragraph that is being read. White space is one space; a newline is one that was meant.
#[derive(Debug, Clone, Default)]
pub(super) struct Inline {
    characters: Vec<(char, Format)>,
}

/// Where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// A paragraph or entry whose further lines begin with so many spaces.
    Block(usize),
    /// One line.
    Cell,
}

impl Inline {
    pub(super) fn push(&mut self, character: char, format: Format) {
        if !character.is_whitespace() {
            self.characters.push((character, format));
        } else if !self.ends_with_space() {
            self.characters.push((' ', format));
        }
    }

    /// A line that ends where it was meant to.
    pub(super) fn break_line(&mut self) {
        while self.characters.last().is_some_and(|(last, _)| *last == ' ') {
            self.characters.pop();
        }
        if !self.characters.is_empty() {
            self.characters.push(('\n', Format::default()));
        }
    }

    pub(super) fn ends_with_break(&self) -> bool {
        self.characters
            .last()
            .is_some_and(|(last, _)| *last == '\n')
    }

    fn ends_with_space(&self) -> bool {
        self.characters
            .last()
            .is_none_or(|(last, _)| matches!(last, ' ' | '\n'))
    }

    pub(super) fn is_blank(&self) -> bool {
        self.characters
            .iter()
            .all(|(character, _)| character.is_whitespace())
    }

    pub(super) fn characters(&self) -> impl Iterator<Item = char> + '_ {
        self.characters.iter().map(|(character, _)| *character)
    }

    /// Takes the first `count` characters and the white space after them away.
    pub(super) fn skip(&mut self, count: usize) {
        let spaces = self
            .characters()
            .skip(count)
            .take_while(|character| character.is_whitespace())
            .count();
        self.characters
            .drain(..(count + spaces).min(self.characters.len()));
    }

    /// As Markdown, with `links` by number.
    pub(super) fn render(&self, links: &[String], room: Room) -> String {
        let mut characters = trimmed(&self.characters).to_vec();
        // Marks do not work beside white space: "**bold **" shows its asterisks.
        free_spaces(
            &mut characters,
            |format| format.link,
            |format| format.link = 0,
        );
        let marks = |format: &Format| (format.strong, format.emphasis, format.link);
        free_spaces(&mut characters, marks, |format| {
            format.strong = false;
            format.emphasis = false;
        });
        let mut out = String::with_capacity(characters.len() + 16);
        let mut start = 0;
        for group in characters.chunk_by(|left, right| left.1.link == right.1.link) {
            let range = start..start + group.len();
            start = range.end;
            let link = group[0].1.link;
            if link == 0 {
                render_marks(&mut out, &characters, range, room);
            } else if let Some(url) = links.get(link as usize - 1) {
                out.push('[');
                render_marks(&mut out, &characters, range, room);
                // Writing into a string cannot fail.
                let _ = write!(out, "]({url})");
            }
        }
        out
    }
}

fn trimmed(characters: &[(char, Format)]) -> &[(char, Format)] {
    let is_word = |(character, _): &(char, Format)| !character.is_whitespace();
    let Some(start) = characters.iter().position(is_word) else {
        return &[];
    };
    let end = characters.iter().rposition(is_word).unwrap_or(start);
    &characters[start..=end]
}

/// Takes the format from white space at both ends of each run that `key` tells apart.
fn free_spaces<K: PartialEq>(
    characters: &mut [(char, Format)],
    key: impl Fn(&Format) -> K,
    free: impl Fn(&mut Format),
) {
    for run in characters.chunk_by_mut(|left, right| key(&left.1) == key(&right.1)) {
        let is_space = |(character, _): &&mut (char, Format)| character.is_whitespace();
        run.iter_mut()
            .take_while(is_space)
            .for_each(|(_, format)| free(format));
        run.iter_mut()
            .rev()
            .take_while(is_space)
            .for_each(|(_, format)| free(format));
    }
}

/// Writes `range`, which lies within or outside one link.
fn render_marks(
    out: &mut String,
    characters: &[(char, Format)],
    range: std::ops::Range<usize>,
    room: Room,
) {
    let in_link = characters[range.start].1.link != 0;
    let mut start = range.start;
    for run in characters[range.clone()].chunk_by(|left, right| left.1 == right.1) {
        let end = start + run.len();
        let before = (start > range.start).then(|| characters[start - 1].0);
        let after = (end < range.end).then(|| characters[end].0);
        // Beside a link there is a bracket.
        let before = before.or_else(|| (in_link || start > 0).then_some('['));
        let after = after.or_else(|| (in_link || end < characters.len()).then_some(']'));
        let mark = match (run[0].1.strong, run[0].1.emphasis) {
            (false, false) => "",
            (true, false) => "**",
            (false, true) => "*",
            (true, true) => "***",
        };
        let works =
            opens(before, run[0].0) && opens(after, run[run.len() - 1].0) && !out.ends_with('*');
        let mark = if works { mark } else { "" };
        out.push_str(mark);
        for at in start..end {
            escape(out, characters, at, room);
        }
        out.push_str(mark);
        start = end;
    }
}

/// Whether a mark between `outside` and `inside` is one, by section 6.2 of `CommonMark` 0.31 (left- and right-flanking), on the safe side.
fn opens(outside: Option<char>, inside: char) -> bool {
    inside.is_alphanumeric()
        || outside.is_none_or(|outside| outside.is_whitespace() || outside.is_ascii_punctuation())
}

/// Writes one character so that it means itself.
fn escape(out: &mut String, characters: &[(char, Format)], at: usize, room: Room) {
    let (character, format) = characters[at];
    let next = characters.get(at + 1).map(|(next, _)| *next);
    let before = at.checked_sub(1).map(|before| characters[before].0);
    let begins_line = before.is_none_or(|before| before == '\n');
    let escaped = match character {
        '\n' => {
            match room {
                Room::Cell => out.push(' '),
                Room::Block(indent) => {
                    out.push_str("\\\n");
                    out.extend(std::iter::repeat_n(' ', indent));
                }
            }
            return;
        }
        '<' if next.is_some_and(|next| next.is_alphabetic() || "/!?".contains(next)) => {
            out.push_str("&lt;");
            return;
        }
        '&' if is_entity(&characters[at + 1..]) => {
            out.push_str("&amp;");
            return;
        }
        '\\' | '`' | '*' | '[' | ']' | '|' => true,
        '_' => {
            let within_word =
                |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
            !(within_word(before) && within_word(next))
        }
        // Before a link it would make a picture.
        '!' => characters
            .get(at + 1)
            .is_some_and(|(_, next)| next.link != format.link),
        '#' | '>' | '=' | '~' => begins_line,
        '-' | '+' => begins_line && next.is_none_or(|next| next.is_whitespace() || next == '-'),
        ':' => begins_line && next == Some('-'),
        '.' | ')' => ends_number(characters, at) && next.is_none_or(char::is_whitespace),
        _ => false,
    };
    if escaped {
        out.push('\\');
    }
    out.push(character);
}

/// Whether what follows an ampersand would make it something else.
fn is_entity(rest: &[(char, Format)]) -> bool {
    rest.iter()
        .take(40)
        .find(|(character, _)| !character.is_ascii_alphanumeric() && *character != '#')
        .is_some_and(|(end, _)| *end == ';')
}

/// Whether a line begins with a number that ends before `at`, as an entry of a list would.
fn ends_number(characters: &[(char, Format)], at: usize) -> bool {
    let digits = characters[..at]
        .iter()
        .rev()
        .take(10)
        .take_while(|(character, _)| character.is_ascii_digit())
        .count();
    (1..10).contains(&digits)
        && at
            .checked_sub(digits + 1)
            .is_none_or(|before| characters[before].0 == '\n')
}
