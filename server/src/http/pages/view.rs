//! Answers to view models.

use stadtlotse_app::view::{
    AlternativeView, AnswerCard, CardKind, ContactView, LinkKind as LinkKindView, LinkView,
    SectionView, SourceView, TopicButton,
};

use super::{super::state::AppState, frame::phone_href};
use crate::{
    answering::{Answer, AnswerSection, Kind, Link, LinkKind},
    catalogue::{Facet, Language, OnlineKind, ServiceId},
    locale::Value,
};

/// Services that residents ask for most, shown before the first question.
const TOPICS: [&str; 6] = [
    "personalausweis-beantragen",
    "wohnsitz-anmelden",
    "kfz-zulassung",
    "sperrmuell",
    "kita-anmeldung",
    "buergerbuero",
];

/// Questions to begin with, as far as the catalogue has them.
pub(super) fn topics(state: &AppState, language: Language) -> Vec<TopicButton> {
    let Some(knowledge) = state.assistant.knowledge() else {
        return Vec::new();
    };
    TOPICS
        .into_iter()
        .filter_map(|id| {
            knowledge
                .catalogue()
                .services
                .get(&ServiceId::parse(id).ok()?)
        })
        .map(|service| {
            let title = service.text(language).1.title.clone();
            TopicButton {
                label: title.clone(),
                question: title,
            }
        })
        .collect()
}

/// The card of an answer.
pub(super) fn card(state: &AppState, answer: &Answer) -> AnswerCard {
    let language = answer.language;
    let say = |key: &str| state.locales.text(language, key);
    let town = [("town", Value::Text(&state.config.town.name))];
    // A list stands in the open section; the text above it is its first line only.
    let asked_is_list = answer.kind == Kind::Answer
        && answer.lead.is_some()
        && answer
            .sections
            .first()
            .is_some_and(|section| section.facet == answer.facet);
    let text = match &answer.lead {
        Some(lead) if asked_is_list => lead.clone(),
        _ => answer.full_text(),
    };
    AnswerCard {
        kind: card_kind(answer.kind),
        language: language.code().to_owned(),
        right_to_left: language.is_right_to_left(),
        heading: answer.service.as_ref().map(|service| service.title.clone()),
        text_language: if asked_is_list {
            language
        } else {
            answer.text_language
        }
        .code()
        .to_owned(),
        text,
        fallback_notice: answer.fallback.clone(),
        sections: answer
            .sections
            .iter()
            .map(|section| section_view(section, asked_is_list && section.facet == answer.facet))
            .collect(),
        links: answer.links.iter().map(link_view).collect(),
        alternatives: answer
            .alternatives
            .iter()
            .map(|other| AlternativeView {
                title: other.title.clone(),
                question: other.title.clone(),
            })
            .collect(),
        contact: answer.contact.as_ref().map(|contact| ContactView {
            name: contact.name.clone(),
            phone: contact.phone.clone(),
            phone_href: phone_href(&contact.phone),
            hours: contact.hours.clone(),
        }),
        source: answer.service.as_ref().map(|service| SourceView {
            title: service.title.clone(),
            url: format!("/services/{}?language={language}", service.id),
            reviewed_on: service.reviewed_on_text.clone(),
        }),
        origin_note: say("origin-selected"),
        disclosure: state.locales.format(language, "disclosure-label", &town),
        conversation: answer
            .conversation
            .as_ref()
            .map(|conversation| state.key.sign(conversation)),
    }
}

/// A part of an answer.
pub(super) fn section_view(section: &AnswerSection, open: bool) -> SectionView {
    SectionView {
        facet: section.facet.key().to_owned(),
        title: section.title.clone(),
        html: section.html.clone(),
        language: section.language.code().to_owned(),
        open,
    }
}

/// A way on.
pub(super) fn link_view(link: &Link) -> LinkView {
    let kind = match link.kind {
        LinkKind::Online(OnlineKind::Application | OnlineKind::Appointment)
        | LinkKind::Appointment => LinkKindView::OnlineService,
        LinkKind::Online(OnlineKind::Information) | LinkKind::Law => LinkKindView::Information,
    };
    LinkView {
        title: link.title.clone(),
        url: link.url.clone(),
        kind,
    }
}

/// Parts that a service's page shows beside its text, from the offices.
pub(super) const fn shown_by_offices(facet: Facet) -> bool {
    matches!(facet, Facet::Where | Facet::Hours)
}

const fn card_kind(kind: Kind) -> CardKind {
    match kind {
        Kind::Answer => CardKind::Answer,
        Kind::Clarify => CardKind::Clarify,
        Kind::Abstain => CardKind::Abstain,
        Kind::Emergency => CardKind::Emergency,
        Kind::About => CardKind::About,
        Kind::SmallTalk => CardKind::SmallTalk,
        Kind::Refused => CardKind::Refused,
    }
}
