//! Tables as files: RFC 4180, in UTF-8 with its mark, without which German spreadsheets take umlauts for something else.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

/// U+FEFF at the beginning says that it is UTF-8.
const MARK: char = '\u{feff}';

/// A file of these lines.
pub(super) fn download(name: &str, lines: &[Vec<String>]) -> Response {
    let headers = [
        (
            header::CONTENT_TYPE,
            "text/csv; charset=utf-8; header=present".to_owned(),
        ),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.csv\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, write(lines)).into_response()
}

fn write(lines: &[Vec<String>]) -> String {
    let mut text = String::from(MARK);
    for line in lines {
        let fields: Vec<_> = line.iter().map(|it| field(it)).collect();
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A field. Titles are written by staff: what a spreadsheet would take for a formula stays text.
fn field(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let text = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_where_they_have_to_be() {
        let lines = [
            vec!["Leistung".to_owned(), "Fragen".to_owned()],
            vec!["Pass, \"eilig\"".to_owned(), "< 5".to_owned()],
        ];

        assert_eq!(
            write(&lines),
            "\u{feff}Leistung,Fragen\r\n\"Pass, \"\"eilig\"\"\",< 5\r\n"
        );
    }

    #[test]
    fn nothing_is_a_formula() {
        for text in ["=1+1", "+49", "-1", "@SUM(A1)", "\t=1"] {
            let field = field(text);
            assert!(
                field.starts_with('\'') || field.starts_with("\"'"),
                "{field}"
            );
        }
    }
}
