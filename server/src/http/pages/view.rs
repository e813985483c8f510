//! Answers to view models.

use stadtlotse_app::view::{
    CardKind, FactsView, FeeRowView, ItemView, LinkKind as LinkKindView, LinkView, Phrase,
    SectionView, TopicButton,
};

use super::{super::state::AppState, quoting::Quoting};
use crate::{
    answering::{AnswerSection, FeeRow, Kind, Link, LinkKind, SectionFacts},
    catalogue::{Facet, Language, OnlineKind, ServiceId},
};

/// Buttons of the first turn.
const TOPICS: usize = 5;

/// Questions to begin with: those on `topic` where the page around the assistant is about one, else those of the town and the
/// season.
pub(super) fn topics(
    state: &AppState,
    language: Language,
    topic: Option<&ServiceId>,
) -> Vec<TopicButton> {
    let Some(knowledge) = state.assistant.knowledge() else {
        return Vec::new();
    };
    let services = &knowledge.catalogue().services;
    let month = state.assistant.parts().clock.now().month();
    let usual = state
        .config
        .topics
        .in_month(month, |id| services.contains_key(id));
    let related = topic.and_then(|id| services.get(id)).map(|service| {
        let related = service.facts.related.iter();
        std::iter::once(&service.id).chain(related)
    });
    let mut ids: Vec<&ServiceId> = Vec::new();
    for id in related.into_iter().flatten().chain(usual.iter().copied()) {
        if ids.len() < TOPICS && !ids.contains(&id) {
            ids.push(id);
        }
    }
    let quoting = Quoting::of(state);
    ids.into_iter()
        .filter_map(|id| services.get(id))
        .map(|service| {
            let (language, text) = service.text(language);
            TopicButton {
                label: quoting.phrase(&text.title, language),
                language: language.code().to_owned(),
                question: text.title.clone(),
            }
        })
        .collect()
}

/// A part of an answer.
pub(super) fn section_view(section: &AnswerSection, open: bool, quoting: &Quoting) -> SectionView {
    let item = |language: Language, text: &str| ItemView {
        text: quoting.phrase(text, language),
        language: language.code().to_owned(),
    };
    let (facts, html) = match &section.facts {
        None => (None, &section.html),
        Some(SectionFacts::Fees { rows, rest }) => {
            let row = |row: &FeeRow| FeeRowView {
                price: row.price.clone(),
                condition: row
                    .condition
                    .as_ref()
                    .map(|(language, text)| item(*language, text)),
            };
            let rows = rows.iter().map(row).collect();
            (Some(FactsView::Fees(rows)), rest)
        }
        Some(SectionFacts::Documents { items, rest }) => {
            let items = items.iter().map(|one| item(one.language, &one.text));
            (Some(FactsView::CheckList(items.collect())), rest)
        }
    };
    SectionView {
        facet: section.facet.key().to_owned(),
        title: section.title.clone(),
        facts,
        html: quoting.html(html, section.language),
        language: section.language.code().to_owned(),
        open,
    }
}

/// A way on, with its title in `language`.
pub(super) fn link_view(link: &Link, language: Language, quoting: &Quoting) -> LinkView {
    let kind = match link.kind {
        LinkKind::Online(OnlineKind::Application | OnlineKind::Appointment)
        | LinkKind::Appointment => LinkKindView::OnlineService,
        LinkKind::Online(OnlineKind::Information) | LinkKind::Law | LinkKind::Responsible => {
            LinkKindView::Information
        }
        LinkKind::Phone => LinkKindView::Phone,
    };
    let title = match link.kind {
        // Authorities keep their German names.
        LinkKind::Responsible if language.standard() != Language::De => Phrase::german(&link.title),
        _ => quoting.phrase(&link.title, language),
    };
    LinkView {
        title,
        url: link.url.clone(),
        kind,
    }
}

/// Parts that a service's page shows beside its text, from the offices.
pub(super) const fn shown_by_offices(facet: Facet) -> bool {
    matches!(facet, Facet::Where | Facet::Hours)
}

pub(super) const fn card_kind(kind: Kind) -> CardKind {
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
