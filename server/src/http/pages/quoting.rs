//! Texts for the pages, with what is quoted German marked as such.

use std::sync::Arc;

use stadtlotse_app::view::Phrase;

use super::super::state::AppState;
use crate::{answering::Knowledge, catalogue::Language};

/// Marks German by the words of the catalogue; before there is one it marks nothing.
pub(super) struct Quoting(Option<Arc<Knowledge>>);

impl Quoting {
    pub(super) fn of(state: &AppState) -> Self {
        Self(state.assistant.knowledge())
    }

    /// `text`, which is in `language`.
    pub(super) fn phrase(&self, text: &str, language: Language) -> Phrase {
        let german = self.0.as_ref().map_or_else(Vec::new, |knowledge| {
            knowledge.german().quoted_in(text, language)
        });
        Phrase::new(text, german)
    }

    /// Safe HTML in `language`.
    pub(super) fn html(&self, html: &str, language: Language) -> String {
        match &self.0 {
            Some(knowledge) => knowledge.german().mark(html, language),
            None => html.to_owned(),
        }
    }
}
