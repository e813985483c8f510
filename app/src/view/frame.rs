//! What surrounds every page: language, town, files to load and the texts of the interface.

use crate::labels::Labels;
use std::sync::Arc;

/// What every page needs besides its own content.
#[derive(Debug, Clone)]
pub struct Frame {
    /// BCP 47 tag of the interface, such as `de` or `de-simple`.
    pub language: String,
    /// Whether the interface's language is written from right to left.
    pub right_to_left: bool,
    /// Nonce of this response's content security policy.
    pub nonce: String,
    /// Paths of the files the page loads.
    pub assets: Assets,
    /// Argument-free texts in the interface's language.
    pub labels: Arc<Labels>,
    /// All languages, in the order of the menu.
    pub languages: Vec<LanguageChoice>,
    /// What a change of language takes along; `None` where links do.
    pub language_form: Option<LanguageForm>,
    /// The town that answers.
    pub town: TownView,
    /// Whether the page loads its script; without it every page works as plain HTML.
    pub with_script: bool,
}

impl Frame {
    /// The path with the frame's language, so that a visitor keeps it from page to page.
    #[must_use]
    pub fn path(&self, path: &str) -> String {
        format!("{path}?language={}", self.language)
    }

    /// The value of `dir` for text in the interface's language.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        direction(self.right_to_left)
    }
}

/// The value of `dir` for a text.
pub(crate) fn direction(right_to_left: bool) -> &'static str {
    if right_to_left { "rtl" } else { "ltr" }
}

/// Paths of the files made by `scripts/bundle`, as in its `manifest.json`.
#[derive(Debug, Clone)]
pub struct Assets {
    /// The only stylesheet.
    pub stylesheet: String,
    /// The town's colours, where they are its own.
    pub colours: Option<String>,
    /// The JavaScript half of the WebAssembly module.
    pub script: String,
    /// The WebAssembly module.
    pub wasm: String,
    /// The script that loads the two above and starts the islands.
    pub start_script: String,
    /// The worker that solves proofs of work.
    pub proof_script: String,
    /// The icon of the browser tab.
    pub favicon: String,
}

/// One entry of the language menu.
#[derive(Debug, Clone)]
pub struct LanguageChoice {
    /// BCP 47 tag.
    pub code: String,
    /// The language's name in the language itself.
    pub name: String,
    /// The same page in this language.
    pub href: String,
    /// Whether the page is shown in this language now.
    pub current: bool,
}

/// What a change of language takes along, so that the conversation stays.
#[derive(Debug, Clone)]
pub struct LanguageForm {
    /// Path the form posts to.
    pub action: String,
    /// The question that is answered again; empty before the first one.
    pub question: String,
    /// The signed state of the conversation.
    pub conversation: String,
}

/// The town whose assistant this is.
#[derive(Debug, Clone)]
pub struct TownView {
    /// Name without "Stadt", such as `Musterstadt`.
    pub name: String,
    /// Number of the citizens' telephone as people read it.
    pub phone: String,
    /// The same number as a link, such as `tel:+4955555115`.
    pub phone_href: String,
}
