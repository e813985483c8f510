//! The loader in one file: its styles within its script, without what only people need.

use crate::style::shorten;
use anyhow::ensure;

/// Where the styles go.
const STYLES_TOKEN: &str = "__STADTLOTSE_STYLES__";

/// The loader's script with its styles in it, without comments and indentation. Line breaks stay, so that no statement
/// needs to be understood; the source keeps its comments on lines of their own.
pub(crate) fn assemble_loader(script: &str, styles: &str) -> anyhow::Result<String> {
    let lines: Vec<_> = script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .collect();
    let script = lines.join("\n");
    ensure!(
        script.matches(STYLES_TOKEN).count() == 1,
        "embed.js has no place for its styles: write {STYLES_TOKEN} once"
    );
    let styles = shorten(styles);
    ensure!(
        !styles.contains(['`', '\\', '$']),
        "embed.css has a character that means something in a template: ` \\ or $"
    );
    Ok(script.replace(STYLES_TOKEN, &styles))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_put_in_and_comments_left_out() {
        let script = "// Why.\n(() => {\n  // How.\n  use(`__STADTLOTSE_STYLES__`);\n})();\n";

        let loader = assemble_loader(script, "/* */ a {\n  color: red;\n}\n").unwrap();

        assert_eq!(loader, "(() => {\nuse(`a{color:red;}`);\n})();");
    }

    #[test]
    fn styles_that_would_end_the_template_are_refused() {
        let script = "use(`__STADTLOTSE_STYLES__`);";

        assert!(assemble_loader(script, "a { content: '`' }").is_err());
        assert!(assemble_loader("nothing", "").is_err());
    }
}
