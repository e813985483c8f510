//! One stylesheet from many: tokens, base, components, pages, in this order.

use anyhow::{Context, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Reads all stylesheets of a folder as one, without comments and spare blanks.
pub(crate) fn read_stylesheet(folder: &Path) -> anyhow::Result<String> {
    let mut files = vec![folder.join("tokens.css"), folder.join("base.css")];
    for part in ["components", "pages"] {
        files.extend(list_stylesheets(&folder.join(part))?);
    }
    join(&files)
}

/// Reads what the editor's pages have beside that: residents never load it.
pub(crate) fn read_editor_stylesheet(folder: &Path) -> anyhow::Result<String> {
    join(&list_stylesheets(&folder.join("editor"))?)
}

fn join(files: &[PathBuf]) -> anyhow::Result<String> {
    files.iter().try_fold(String::new(), |mut sheet, file| {
        let css = fs::read_to_string(file)
            .with_context(|| format!("cannot read the stylesheet {}", file.display()))?;
        ensure!(
            !css.contains("@import"),
            "{} uses @import: put the file into style/components instead",
            file.display()
        );
        sheet.push_str(&shorten(&css));
        Ok(sheet)
    })
}

fn list_stylesheets(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry
            .with_context(|| format!("cannot list {}", folder.display()))?
            .path();
        if path.extension().is_some_and(|extension| extension == "css") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Leaves out comments and every blank that CSS does not need. Text in quotes stays as it is.
pub(crate) fn shorten(css: &str) -> String {
    let mut short = String::with_capacity(css.len());
    let mut rest = css;
    let mut has_blank = false;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
            has_blank = true;
        } else if next.is_whitespace() {
            rest = rest.trim_start();
            has_blank = true;
        } else {
            let is_needed = !short.ends_with(['{', '}', ';', ',', ':']) && !"{};,".contains(next);
            if has_blank && is_needed && !short.is_empty() {
                short.push(' ');
            }
            has_blank = false;
            let length = token_length(rest, next);
            short.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
    short
}

/// Bytes to copy at once: a text in quotes, or one character.
fn token_length(rest: &str, first: char) -> usize {
    let after = first.len_utf8();
    if first != '"' && first != '\'' {
        return after;
    }
    let mut is_escaped = false;
    let end = rest[after..].char_indices().find(|&(_, character)| {
        let is_end = character == first && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        is_end
    });
    end.map_or(rest.len(), |(index, _)| after + index + after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_spare_blanks_are_left_out() {
        let css =
            "/* Why. */\na :hover,\nb > c {\n  margin: 0 calc(1px + 2px);\n  color: red;\n}\n";

        assert_eq!(
            shorten(css),
            "a :hover,b > c{margin:0 calc(1px + 2px);color:red;}"
        );
    }

    #[test]
    fn a_media_query_keeps_its_words_apart() {
        let css = "@media (width < 60rem) and (height > 1rem) {\n  a { color: red }\n}";

        assert_eq!(
            shorten(css),
            "@media (width < 60rem) and (height > 1rem){a{color:red}}"
        );
    }

    #[test]
    fn text_in_quotes_stays() {
        let css = r#"a { content: "/* {  } \" */"; font: 'A  B' }"#;

        assert_eq!(shorten(css), r#"a{content:"/* {  } \" */";font:'A  B'}"#);
    }

    #[test]
    fn the_order_is_tokens_base_components_pages() {
        let folder = tempfile::tempdir().unwrap();
        for part in ["components", "pages"] {
            fs::create_dir(folder.path().join(part)).unwrap();
        }
        for name in [
            "pages/a.css",
            "components/b.css",
            "components/a.css",
            "base.css",
            "tokens.css",
        ] {
            fs::write(
                folder.path().join(name),
                format!("/* */ {} {{}}", &name[..2]),
            )
            .unwrap();
        }

        let sheet = read_stylesheet(folder.path()).unwrap();

        assert_eq!(sheet, "to{}ba{}co{}co{}pa{}");
    }
}
