//! The card of an answer, with all that a visitor can do with it.

use stadtlotse_app::view::{
    AlternativeView, AnswerCard, ContactView, Feedback, LinkKind, LinkView, Offered, Share,
    ShareOffer, SourceView,
};

use super::{
    super::state::AppState,
    frame::phone_href,
    quoting::Quoting,
    view::{card_kind, link_view, section_view},
};
use crate::{
    answering::{Answer, AnswerSection, Contact, Kind, Receipt},
    catalogue::{Facet, Language},
    inbox::DeletionCode,
    locale::Value,
};

/// From here on the system is said to be sure, and fairly sure.
const SURE: f32 = 0.85;
const FAIRLY_SURE: f32 = 0.6;

/// Numbers of an emergency that become buttons.
const MAX_CALLS: usize = 3;

/// What the visitor has just said of the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// Nothing yet.
    Nothing,
    /// That it helped.
    Helpful,
    /// That it did not.
    Unhelpful,
    /// That the town may read the question; by this code it is taken back.
    Shared(DeletionCode),
}

/// The card of the answer to `question`.
pub(super) fn card(state: &AppState, question: &str, answer: &Answer, told: &Told) -> AnswerCard {
    let language = answer.language;
    let say = |key: &str| state.locales.text(language, key);
    let town = [("town", Value::Text(&state.config.town.name))];
    let (asked, text, sections) = arrange(answer);
    let service = answer.service.as_ref();
    let title_language = service.map_or(language, |service| service.title_language);
    let calls = emergency_calls(state, answer);
    let quoting = Quoting::of(state);
    let id = receipt(state, answer);
    AnswerCard {
        kind: card_kind(answer.kind),
        language: language.code().to_owned(),
        right_to_left: language.is_right_to_left(),
        heading: service.map(|service| quoting.phrase(&service.title, title_language)),
        heading_language: title_language.code().to_owned(),
        text_language: answer.text_language.code().to_owned(),
        text: quoting.phrase(&text, answer.text_language),
        fallback_notice: answer.fallback.clone(),
        asked: asked.map(|section| section_view(section, true, &quoting)),
        sections: sections
            .iter()
            .map(|section| {
                let open = section.facet == Facet::Hours && answer.facet == Facet::Hours;
                section_view(section, open, &quoting)
            })
            .collect(),
        links: calls
            .into_iter()
            .chain(
                answer
                    .links
                    .iter()
                    .map(|link| link_view(link, language, &quoting)),
            )
            .collect(),
        alternatives: answer
            .alternatives
            .iter()
            .map(|other| AlternativeView {
                title: quoting.phrase(&other.title, other.language),
                language: other.language.code().to_owned(),
                question: other.title.clone(),
            })
            .collect(),
        // Nobody in danger is sent to an office; the town's telephone stays below.
        contact: answer
            .contact
            .as_ref()
            .filter(|_| answer.kind != Kind::Emergency)
            .map(|contact| contact_view(state, contact, language, &quoting)),
        source: service.map(|service| SourceView {
            title: quoting.phrase(&service.title, title_language),
            language: title_language.code().to_owned(),
            url: format!("/services/{}?language={language}", service.id),
            reviewed_on: service.reviewed_on_text.clone(),
        }),
        origin_note: say("origin-selected"),
        why: why(state, question, answer)
            .iter()
            .map(|line| quoting.phrase(line, language))
            .collect(),
        feedback: feedback(id.as_deref(), told),
        share: share(state, answer, id, told),
        disclosure: state.locales.format(language, "disclosure-label", &town),
        conversation: state
            .key
            .carry_on(answer, state.assistant.parts().clock.timestamp()),
    }
}

/// The part that was asked for where it has a shape of its own, the text before it, and the other parts.
fn arrange(answer: &Answer) -> (Option<&AnswerSection>, String, &[AnswerSection]) {
    let Some((first, others)) = answer.sections.split_first() else {
        return (None, answer.full_text(), &[]);
    };
    let Some(lead) = answer.lead.as_ref().filter(|_| first.facet == answer.facet) else {
        return (None, answer.full_text(), &answer.sections);
    };
    if first.facts.is_some() {
        return (Some(first), lead.clone(), others);
    }
    let text = if answer.facet == Facet::Deadline {
        format!("{lead}\n{}", bulleted(&answer.text))
    } else {
        answer.full_text()
    };
    (None, text, &answer.sections)
}

/// `lines` as the pages' plain text marks a list.
fn bulleted(lines: &str) -> String {
    let lines: Vec<_> = lines.lines().map(|line| format!("- {line}")).collect();
    lines.join("\n")
}

fn contact_view(
    state: &AppState,
    contact: &Contact,
    language: Language,
    quoting: &Quoting,
) -> ContactView {
    ContactView {
        name: quoting.phrase(&contact.name, language),
        map: state.config.site.map_of(&contact.address),
        address: contact.address.clone(),
        phone: contact.phone.clone(),
        phone_href: phone_href(&contact.phone),
        hours: quoting.phrase(&contact.hours, language),
    }
}

/// The numbers of an emergency's text as buttons, in their order.
fn emergency_calls(state: &AppState, answer: &Answer) -> Vec<LinkView> {
    if answer.kind != Kind::Emergency {
        return Vec::new();
    }
    let call = |number: String| LinkView {
        title: state
            .locales
            .format(
                answer.language,
                "emergency-call",
                &[("number", Value::Text(&number))],
            )
            .into(),
        url: phone_href(&number),
        kind: LinkKind::Phone,
    };
    numbers_in(&answer.text)
        .into_iter()
        .take(MAX_CALLS)
        .map(call)
        .collect()
}

/// Telephone numbers: at least three digits, with single spaces between.
fn numbers_in(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    for part in text.split(|c: char| !c.is_ascii_digit() && c != ' ') {
        for number in part.split("  ").map(str::trim) {
            let digits = number.chars().filter(char::is_ascii_digit).count();
            if digits >= 3 && !numbers.iter().any(|known| known == number) {
                numbers.push(number.to_owned());
            }
        }
    }
    numbers
}

/// What was understood, how sure that is, and where the text comes from.
fn why(state: &AppState, question: &str, answer: &Answer) -> Vec<String> {
    let Some(service) = answer
        .service
        .as_ref()
        .filter(|_| answer.kind == Kind::Answer)
    else {
        return Vec::new();
    };
    let language = answer.language;
    let say = |key: &str, values: &[(&str, Value<'_>)]| state.locales.format(language, key, values);
    let part = state
        .locales
        .text(language, &format!("facet-{}", answer.facet));
    let mut lines = vec![say(
        "why-service",
        &[("service", Value::Text(&service.title))],
    )];
    if answer.facet != Facet::General {
        lines.push(say("why-part", &[("part", Value::Text(&part))]));
    }
    if let Some(knowledge) = state.assistant.knowledge()
        && let Some(nearest) = knowledge.nearest_text(question, &service.id, language)
    {
        lines.push(say("why-match", &[("match", Value::Text(nearest))]));
    }
    lines.push(say(sureness(answer.confidence), &[]));
    let version = service.version.to_string();
    let values = [
        ("date", Value::Text(&service.reviewed_on_text)),
        ("version", Value::Text(&version)),
        ("catalogue", Value::Text(&answer.catalogue_version)),
    ];
    lines.push(say("why-text", &values));
    lines
}

fn sureness(confidence: f32) -> &'static str {
    if confidence >= SURE {
        "why-sure-high"
    } else if confidence >= FAIRLY_SURE {
        "why-sure-medium"
    } else {
        "why-sure-low"
    }
}

/// The id of the answer, only where one was looked for: nobody is asked anything about a greeting or an emergency number.
fn receipt(state: &AppState, answer: &Answer) -> Option<String> {
    match answer.kind {
        Kind::Answer | Kind::Abstain | Kind::Clarify => {
            let now = state.assistant.parts().clock.now().timestamp();
            Some(Receipt::of(answer, now).sign(&state.key))
        }
        Kind::Emergency | Kind::About | Kind::SmallTalk | Kind::Refused => None,
    }
}

fn feedback(id: Option<&str>, told: &Told) -> Feedback {
    match (id, told) {
        (_, Told::Helpful | Told::Unhelpful) => Feedback::Thanked,
        (Some(id), Told::Nothing | Told::Shared(_)) => Feedback::Asked(id.to_owned()),
        (None, _) => Feedback::None,
    }
}

/// Offered where an answer is missing, and below an answer to who says that it did not help.
fn share(state: &AppState, answer: &Answer, id: Option<String>, told: &Told) -> Share {
    if let Told::Shared(code) = told {
        return Share::Shared(code.in_groups());
    }
    let inbox = state.config.inbox;
    let (Some(id), true) = (id, inbox.enabled) else {
        return Share::None;
    };
    let when = match (answer.kind, told) {
        (Kind::Answer, Told::Helpful) => return Share::None,
        (Kind::Answer, Told::Nothing) => Offered::IfUnhelpful,
        _ => Offered::Now,
    };
    let days = [("days", Value::Number(u32::from(inbox.keep_days)))];
    Share::Offered(ShareOffer {
        answer: id,
        text: state.locales.format(answer.language, "share-offer", &days),
        when,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_an_emergency_can_be_called() {
        let text = "Rufen Sie sofort 112. Hilfe Tag und Nacht: 0551 19240. In 24 Stunden: 0800 111 0 111, 112.";

        assert_eq!(numbers_in(text), ["112", "0551 19240", "0800 111 0 111"]);
    }

    #[test]
    fn the_confidence_is_said_in_words() {
        assert_eq!(sureness(0.97), "why-sure-high");
        assert_eq!(sureness(0.7), "why-sure-medium");
        assert_eq!(sureness(0.51), "why-sure-low");
    }
}
