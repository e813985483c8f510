//! One turn of the conversation: a question and its answer card.

use super::{
    Choices, Icon, Links, PlainText, Section, SectionBody,
    card_foot::{Context, actions, feedback, view_source, why},
    contact::Contact,
    icon,
    share::share,
    words,
};
use crate::{
    labels::{CardLabels, Labels},
    view::{AnswerCard, CardKind, LinkKind, Turn},
};
use leptos::prelude::*;
use std::sync::Arc;

/// A question with its answer, as an item of the conversation. Beyond `latest`, which always marks
/// the newest turn, it uses no id: many turns share a page.
#[component]
pub(crate) fn TurnItem(
    /// What to show.
    turn: Turn,
    /// Texts of the interface.
    labels: Arc<Labels>,
) -> AnyView {
    let conversation = turn.answer.conversation.clone();
    let context = Context {
        action: turn.action,
        language: turn.interface_language,
        question: turn.question.clone(),
    };
    view! {
        <li class="turn" id="latest" data-conversation=conversation>
            <div class="question">
                <p class="author visually-hidden">{labels.card.card_visitor.clone()}</p>
                <p class="question-text" lang=turn.question_language dir="auto">
                    {turn.question}
                </p>
            </div>
            <Card card=turn.answer labels context />
        </li>
    }
    .into_any()
}

#[component]
fn Card(card: AnswerCard, labels: Arc<Labels>, context: Context) -> AnyView {
    let rating = feedback(&card, context.clone(), &labels);
    let conversation = card.conversation.clone();
    let sharing = share(card.share, conversation, context.clone(), &labels);
    let Context {
        action, language, ..
    } = context;
    let checklist = labels.card.card_checklist.clone();
    let asked = card.asked.map(|section| {
        let checklist = checklist.clone();
        view! {
            <div class="card-asked" data-announce="">
                <SectionBody section checklist />
            </div>
        }
    });
    let mark = mark(card.kind, &labels.card).map(|(symbol, text)| {
        view! {
            <p class="card-kind">
                {icon(symbol)}
                <span data-announce="">{text}</span>
            </p>
        }
    });
    let heading = card.heading.map(|heading| {
        view! {
            <h3 class="card-heading" lang=card.heading_language dir="auto" data-announce="">
                {words(&heading)}
            </h3>
        }
    });
    let fallback = card.fallback_notice.map(|notice| {
        view! {
            <p class="card-fallback" data-announce="">
                {icon(Icon::Globe)}
                <span>{notice}</span>
            </p>
        }
    });
    let (calls, links): (Vec<_>, Vec<_>) = card
        .links
        .into_iter()
        .partition(|link| link.kind == LinkKind::Phone);
    let calls = (!calls.is_empty()).then(|| view! { <Links labels=labels.clone() links=calls /> });
    let links = (!links.is_empty()).then(|| {
        view! {
            <h3 class="card-subheading">{labels.card.card_links.clone()}</h3>
            <Links labels=labels.clone() links />
        }
    });
    let sections = (!card.sections.is_empty()).then(|| {
        let sections = card
            .sections
            .into_iter()
            .map(|section| view! { <Section section checklist=checklist.clone() /> });
        view! {
            <h3 class="card-subheading">{labels.card.card_more.clone()}</h3>
            <div class="sections">{sections.collect_view()}</div>
        }
    });
    let choices = (!card.alternatives.is_empty()).then(|| {
        let title = match card.kind {
            CardKind::Clarify => &labels.card.card_choose,
            _ => &labels.card.card_nearest,
        };
        view! {
            <h3 class="choices-title">{title.clone()}</h3>
            <Choices
                action
                language
                conversation=card.conversation
                choices=card.alternatives.into_iter().map(Into::into).collect()
            />
        }
    });
    let contact = card
        .contact
        .map(|contact| view! { <Contact labels=labels.clone() contact /> });
    let source = card.source.map(|source| view_source(source, &labels));
    let why = why(card.why, &labels);
    let text = view! {
        <div class="card-text rich" lang=card.text_language dir="auto" data-announce="">
            <PlainText text=card.text />
        </div>
    };
    // In an emergency the numbers come first.
    let body = match card.kind {
        CardKind::Emergency => (calls, text).into_any(),
        _ => (text, asked, calls).into_any(),
    };

    // Who has an answer reads on in it; who has none needs another way first.
    let rest = match card.kind {
        CardKind::Answer => (links, sections, choices, contact).into_any(),
        _ => (choices, contact, links, sections).into_any(),
    };

    view! {
        <article
            class=format!("card card-{}", card.kind.name())
            lang=card.language
            dir=if card.right_to_left { "rtl" } else { "ltr" }
        >
            <h2 class="author author-assistant">
                {icon(Icon::Assistant)}
                <span>{labels.card.card_assistant.clone()}</span>
            </h2>
            {mark}
            {heading}
            {fallback}
            {body}
            {rest}
            <div class="card-tools">
                {actions(&labels)}
                {rating}
            </div>
            {sharing}
            <footer class="card-foot">
                {source}
                {why}
                <p>{card.origin_note} " " {card.disclosure}</p>
            </footer>
        </article>
    }
    .into_any()
}

/// Symbol and words that tell a kind apart without colour.
fn mark(kind: CardKind, labels: &CardLabels) -> Option<(Icon, String)> {
    let (symbol, text) = match kind {
        CardKind::Answer | CardKind::SmallTalk => return None,
        CardKind::Clarify => (Icon::Question, &labels.card_clarify),
        CardKind::Abstain => (Icon::Info, &labels.card_abstain),
        CardKind::Emergency => (Icon::Alert, &labels.card_emergency),
        CardKind::About => (Icon::Assistant, &labels.card_about),
        CardKind::Refused => (Icon::Shield, &labels.card_refused),
    };
    Some((symbol, text.clone()))
}
