//! What is special about elements and characters of HTML. Keeps nothing.

use html5ever::tokenizer::states::{RawKind, Rawtext, Rcdata, ScriptData};

use super::Removed;

/// Whether the content of an element is passed over, what that counts as, and how it is read.
pub(super) fn special(name: &str) -> (bool, Option<Removed>, Option<RawKind>) {
    match name {
        "script" => (true, Some(Removed::Scripts), Some(ScriptData)),
        "style" => (true, Some(Removed::Styles), Some(Rawtext)),
        "title" => (true, None, Some(Rcdata)),
        "textarea" => (true, Some(Removed::Forms), Some(Rcdata)),
        "iframe" | "noembed" | "noframes" | "xmp" => (true, Some(Removed::Embedded), Some(Rawtext)),
        "object" | "video" | "audio" | "applet" | "map" | "math" => {
            (true, Some(Removed::Embedded), None)
        }
        "embed" => (false, Some(Removed::Embedded), None),
        "svg" | "picture" | "canvas" => (true, Some(Removed::Images), None),
        "img" | "image" | "v:imagedata" => (false, Some(Removed::Images), None),
        "button" | "select" | "datalist" => (true, Some(Removed::Forms), None),
        "input" => (false, Some(Removed::Forms), None),
        "template" => (true, Some(Removed::Hidden), None),
        "del" | "s" | "strike" => (true, Some(Removed::StruckOut), None),
        "xml" => (true, Some(Removed::OfficeMarkup), None),
        name if name.contains(':') => (false, Some(Removed::OfficeMarkup), None),
        _ => (false, None, None),
    }
}

pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Characters that nobody sees. Joiners and direction marks stay: Persian and Arabic need them.
pub(super) fn is_invisible(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(
            character,
            '\u{200b}' | '\u{2060}'..='\u{206f}' | '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{fff0}'..='\u{fffd}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}
