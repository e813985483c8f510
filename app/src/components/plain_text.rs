//! Plain text of several lines as paragraphs and lists.

use leptos::prelude::*;

/// Shows plain text: every line is a paragraph, lines that begin with `- ` are a list.
#[component]
pub(crate) fn PlainText(
    /// The text.
    text: String,
) -> AnyView {
    blocks(&text)
        .into_iter()
        .map(|block| match block {
            Block::Paragraph(line) => view! { <p>{line}</p> }.into_any(),
            Block::List(items) => {
                let items = items.into_iter().map(|item| view! { <li>{item}</li> });
                view! { <ul>{items.collect_view()}</ul> }.into_any()
            }
        })
        .collect_view()
        .into_any()
}

#[derive(Debug, PartialEq, Eq)]
enum Block {
    Paragraph(String),
    List(Vec<String>),
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let Some(item) = line.strip_prefix("- ").or_else(|| line.strip_prefix("• ")) else {
            blocks.push(Block::Paragraph(line.to_owned()));
            continue;
        };
        match blocks.last_mut() {
            Some(Block::List(items)) => items.push(item.to_owned()),
            _ => blocks.push(Block::List(vec![item.to_owned()])),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_and_marked_lines_one_list() {
        let text = "You need:\n\n- a photo\n- 37 euros\nBring both.";

        let found = blocks(text);

        let list = Block::List(vec!["a photo".to_owned(), "37 euros".to_owned()]);
        let paragraph = |text: &str| Block::Paragraph(text.to_owned());
        assert_eq!(
            found,
            [paragraph("You need:"), list, paragraph("Bring both.")]
        );
    }
}
