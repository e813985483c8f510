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
    let known = answer
        .sections
        .first()
        .is_some_and(|section| section.facet == answer.facet);
    let text = match (&answer.lead, answer.facet) {
        (Some(lead), facet) if known && is_list(facet) => {
            format!("{lead}\n{}", bulleted(&answer.text))
        }
        _ => answer.full_text(),
    };
    AnswerCard {
        kind: card_kind(answer.kind),
        language: language.code().to_owned(),
        right_to_left: language.is_right_to_left(),
        heading: answer.service.as_ref().map(|service| service.title.clone()),
        text_language: answer.text_language.code().to_owned(),
        text,
        fallback_notice: answer.fallback.clone(),
        sections: answer
            .sections
            .iter()
            .map(|section| {
                section_view(
                    section,
                    section.facet == Facet::Hours && answer.facet == Facet::Hours,
                )
            })
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

/// Whether the facts of a part are a list.
const fn is_list(facet: Facet) -> bool {
    matches!(facet, Facet::Fees | Facet::Documents | Facet::Deadline)
}

/// `lines` as the pages' plain text marks a list.
fn bulleted(lines: &str) -> String {
    lines
        .lines()
        .map(|line| format!("- {line}"))
        .collect::<Vec<_>>()
        .join("\n")
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
        LinkKind::Online(OnlineKind::Information) | LinkKind::Law | LinkKind::Responsible => {
            LinkKindView::Information
        }
        LinkKind::Phone => LinkKindView::Phone,
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
