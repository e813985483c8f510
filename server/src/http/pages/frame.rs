//! What every page needs: language, nonce, files, texts, town.

use std::convert::Infallible;

use axum::{extract::FromRequestParts, http::request::Parts};
use stadtlotse_app::view::{Frame, LanguageChoice, TownView};

use super::{
    super::{headers::Nonce, state::AppState},
    PageQuery, PageQueryExtractor, language,
};
use crate::catalogue::{Language, ServiceId};

/// A request for a page, with all that its frame depends on.
pub(in super::super) struct FrameRequest {
    pub(in super::super) state: AppState,
    pub(in super::super) language: Language,
    /// The service that the page around the assistant is about, if that is one.
    pub(super) topic: Option<ServiceId>,
    path: String,
    nonce: String,
}

impl FromRequestParts<AppState> for FrameRequest {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let query = PageQueryExtractor::from_request_parts(parts, state)
            .await
            .map_or_else(|_| PageQuery::default(), |query| query.0);
        let nonce = parts
            .extensions
            .get::<Nonce>()
            .map_or_else(String::new, |nonce| nonce.0.clone());
        Ok(Self {
            state: state.clone(),
            language: language(&query, &parts.headers, state),
            topic: query.topic.and_then(|id| ServiceId::parse(id).ok()),
            path: parts.uri.path().to_owned(),
            nonce,
        })
    }
}

impl FrameRequest {
    /// The same request in the language that a form carried.
    pub(super) fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The frame around the page.
    pub(super) fn frame(&self) -> Frame {
        frame_of(&self.state, self.language, self.nonce.clone(), &self.path)
    }
}

/// The frame around a page at `path`.
pub(super) fn frame_of(state: &AppState, language: Language, nonce: String, path: &str) -> Frame {
    let config = &state.config;
    let phone = state.phone();
    let choice = |choice: &Language| LanguageChoice {
        code: choice.code().to_owned(),
        name: native_name(*choice).to_owned(),
        href: format!("{path}?language={choice}"),
        current: *choice == language,
    };
    Frame {
        language: language.code().to_owned(),
        right_to_left: language.is_right_to_left(),
        nonce,
        assets: state.site.assets.clone(),
        labels: state.labels(language),
        language_form: None,
        languages: config.assistant.languages.iter().map(choice).collect(),
        town: TownView {
            name: config.town.name.clone(),
            phone_href: phone_href(&phone),
            phone,
        },
        with_script: true,
    }
}

/// A number as a link (RFC 3966).
pub(super) fn phone_href(phone: &str) -> String {
    let digits: String = phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    format!("tel:{digits}")
}

/// The language's name in itself. Names of languages are not translated, so they are no messages.
pub(in super::super) const fn native_name(language: Language) -> &'static str {
    match language {
        Language::De => "Deutsch",
        Language::DeSimple => "Leichte Sprache",
        Language::En => "English",
        Language::Tr => "Türkçe",
        Language::Uk => "Українська",
        Language::Ar => "العربية",
        Language::Ru => "Русский",
        Language::Pl => "Polski",
        Language::Fr => "Français",
        Language::Ro => "Română",
        Language::Es => "Español",
        Language::It => "Italiano",
        Language::Fa => "فارسی",
    }
}
