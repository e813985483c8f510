//! Plain text of several lines as paragraphs and lists.

use super::words;
use crate::view::Phrase;
use leptos::prelude::*;

/// Shows plain text: every line is a paragraph, lines that begin with `- ` are a list.
#[component]
pub(crate) fn PlainText(
    /// The text.
    text: Phrase,
) -> AnyView {
    blocks(&text)
        .into_iter()
        .map(|block| match block {
            Block::Paragraph(line) => view! { <p>{words(&line)}</p> }.into_any(),
            Block::List(items) => {
                let items = items
                    .into_iter()
                    .map(|item| view! { <li>{words(&item)}</li> });
                view! { <ul>{items.collect_view()}</ul> }.into_any()
            }
        })
        .collect_view()
        .into_any()
}

#[derive(Debug, PartialEq, Eq)]
enum Block {
    Paragraph(Phrase),
    List(Vec<Phrase>),
}

fn blocks(phrase: &Phrase) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut next = 0;
    for whole in phrase.as_str().split_inclusive('\n') {
        let start = next + whole.len() - whole.trim_start().len();
        next += whole.len();
        let line = whole.trim();
        if line.is_empty() {
            continue;
        }
        let end = start + line.len();
        let Some(item) = line.strip_prefix("- ").or_else(|| line.strip_prefix("• ")) else {
            blocks.push(Block::Paragraph(phrase.slice(start..end)));
            continue;
        };
        let item = phrase.slice(end - item.len()..end);
        match blocks.last_mut() {
            Some(Block::List(items)) => items.push(item),
            _ => blocks.push(Block::List(vec![item])),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_and_marked_lines_one_list() {
        let text = Phrase::from("You need:\n\n- a photo\n- 37 euros\nBring both.");

        let found = blocks(&text);

        let list = Block::List(vec!["a photo".into(), "37 euros".into()]);
        let paragraph = |text: &str| Block::Paragraph(text.into());
        assert_eq!(
            found,
            [paragraph("You need:"), list, paragraph("Bring both.")]
        );
    }

    #[test]
    fn german_stays_marked_in_its_own_line() {
        let (in_text, in_line) = (19..28, 10..19);
        let text = Phrase::new("Bring:\n- passport (Reisepass)\n", vec![in_text]);

        let found = blocks(&text);

        let item = Phrase::new("passport (Reisepass)", vec![in_line]);
        assert_eq!(found.get(1), Some(&Block::List(vec![item])));
    }
}
