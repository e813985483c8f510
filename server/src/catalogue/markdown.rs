//! The small Markdown of catalogue texts: checked when read, made into safe HTML when shown.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A heading of the second level, with where it stands in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(super) title: String,
    pub(super) id: Option<String>,
    pub(super) range: Range<usize>,
}

/// Something that catalogue texts may not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkdownFault {
    /// A heading of another level than the second, or one within a section.
    Heading,
    /// HTML.
    Html,
    /// An image.
    Image,
    /// A link to something that is no https:, mailto: or tel: address.
    Link,
}

impl MarkdownFault {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Html => "html",
            Self::Image => "image",
            Self::Link => "link",
        }
    }

    /// What is wrong with a file, and what to do.
    pub(super) const fn problem_and_cure(self) -> (&'static str, &'static str) {
        match self {
            Self::Heading => (
                "only headings of the second level are allowed",
                "write `## …`",
            ),
            Self::Html => ("HTML is not allowed", "write Markdown"),
            Self::Image => ("images are not allowed", "describe it in words"),
            Self::Link => (
                "the link is not safe",
                "link to an https:, mailto: or tel: address",
            ),
        }
    }
}

/// A fault with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Forbidden {
    pub(super) offset: usize,
    pub(super) fault: MarkdownFault,
}

/// What the text of one section may not hold, each once.
#[must_use]
pub fn faults(section: &str) -> Vec<MarkdownFault> {
    let (headings, forbidden) = outline(section);
    let mut faults: Vec<_> = forbidden.into_iter().map(|it| it.fault).collect();
    if !headings.is_empty() {
        faults.push(MarkdownFault::Heading);
    }
    faults.sort_unstable();
    faults.dedup();
    faults
}

/// The events of `source`, as every reader of our Markdown sees them.
pub(crate) fn parser(source: &str) -> Parser<'_> {
    Parser::new_ext(
        source,
        Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TABLES,
    )
}

/// The headings of `source`, and whatever is not allowed in it.
pub(crate) fn outline(source: &str) -> (Vec<Heading>, Vec<Forbidden>) {
    let mut headings = Vec::new();
    let mut forbidden = Vec::new();
    let mut open: Option<Heading> = None;
    for (event, range) in parser(source).into_offset_iter() {
        let mut forbid = |fault| {
            forbidden.push(Forbidden {
                offset: range.start,
                fault,
            });
        };
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H2,
                id,
                ..
            }) => {
                let id = id.map(|id| id.to_string());
                open = Some(Heading {
                    title: String::new(),
                    id,
                    range: range.clone(),
                });
            }
            Event::End(TagEnd::Heading(_)) => headings.extend(open.take()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut open {
                    heading.title.push_str(&text);
                }
            }
            Event::Start(Tag::Heading { .. }) => {
                forbid(MarkdownFault::Heading);
            }
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                forbid(MarkdownFault::Html);
            }
            Event::Start(Tag::Image { .. }) => {
                forbid(MarkdownFault::Image);
            }
            Event::Start(Tag::Link { dest_url, .. }) if !is_safe_url(&dest_url) => {
                forbid(MarkdownFault::Link);
            }
            _ => {}
        }
    }
    (headings, forbidden)
}

/// Whether a link may be shown to residents.
#[must_use]
pub fn is_safe_url(url: &str) -> bool {
    ["https://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

/// Safe HTML of `markdown`: paragraphs, lists, tables, emphasis and links, nothing else, whatever the source holds.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    let mut html = String::with_capacity(markdown.len() * 2);
    pulldown_cmark::html::push_html(&mut html, parser(markdown));
    ammonia::Builder::default()
        .tags(
            [
                "p", "ul", "ol", "li", "strong", "em", "a", "br", "table", "thead", "tbody", "tr",
                "th", "td",
            ]
            .into(),
        )
        .url_schemes(["https", "mailto", "tel"].into())
        .link_rel(Some("noopener noreferrer"))
        .clean(&html)
        .to_string()
}

/// The words of `markdown` without its marks; blocks are parted by newlines.
#[must_use]
pub fn to_plain(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    for event in parser(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::End(TagEnd::TableCell) => plain.push(' '),
            Event::HardBreak
            | Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::TableRow,
            ) if !plain.ends_with('\n') => plain.push('\n'),
            _ => {}
        }
    }
    plain.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_carry_their_facet() {
        let (headings, forbidden) = outline("Kurz.\n\n## Was kostet es? {#fees}\n\nText.");

        assert!(forbidden.is_empty());
        assert_eq!(headings.len(), 1);
        assert_eq!(headings[0].title, "Was kostet es?");
        assert_eq!(headings[0].id.as_deref(), Some("fees"));
    }

    #[test]
    fn what_residents_must_not_get_is_found() {
        for source in [
            "# Groß",
            "<b>x</b>",
            "![x](https://a.example/b.png)",
            "[x](javascript:alert(1))",
        ] {
            assert!(!outline(source).1.is_empty(), "{source}");
        }
    }

    #[test]
    fn html_is_safe_whatever_the_source_holds() {
        let html = to_html(
            "**Gut** <script>alert(1)</script> [x](javascript:alert(1)) [y](https://a.example)",
        );

        assert!(html.contains("<strong>Gut</strong>"));
        assert!(html.contains("href=\"https://a.example\""));
        assert!(!html.contains("script"), "{html}");
    }

    #[test]
    fn plain_text_keeps_the_words() {
        assert_eq!(
            to_plain("Ein **Wort**\nmehr.\n\n- eins\n- zwei"),
            "Ein Wort mehr.\neins\nzwei"
        );
    }
}
