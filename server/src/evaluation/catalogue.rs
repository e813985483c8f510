//! A suite against the published catalogue, through the very code that answers visitors.

use std::time::{Duration, Instant};

use super::{Case, Detail, OtherDetail, PartDetail, RankedDetail, Report};
use crate::answering::{AnswerError, Ask, Assistant, Question};

/// Runs every case. A case whose question is no question counts as an abstention that found nothing.
///
/// # Errors
/// When the assistant cannot answer at all.
pub async fn evaluate_catalogue(
    assistant: &Assistant,
    cases: &[Case],
) -> Result<(Report, Vec<Detail>), AnswerError> {
    let mut details = Vec::with_capacity(cases.len());
    for case in cases {
        details.push(run(assistant, case).await?);
    }
    let version = assistant
        .knowledge()
        .map(|knowledge| knowledge.version().to_owned());
    let model = assistant.model_name().to_owned();
    let report = Report::new(cases, &details, model, version.unwrap_or_default());
    Ok((report, details))
}

pub(super) async fn run(assistant: &Assistant, case: &Case) -> Result<Detail, AnswerError> {
    let mut conversation = None;
    let mut detail = Detail {
        id: case.id.clone(),
        kind: "abstain",
        language: case.page_language(),
        facet: "general",
        confidence: 0.0,
        ranked: Vec::new(),
        reading: None,
        others: Vec::new(),
        parts: Vec::new(),
        lines: Vec::new(),
        ms: 0.0,
        model_ms: 0.0,
    };
    for turn in case.turns() {
        let Ok(question) = Question::parse(turn) else {
            continue;
        };
        let ask = Ask {
            question,
            page_language: case.page_language(),
            reply_language: None,
            conversation,
        };
        let start = Instant::now();
        let (answer, trace) = assistant.answer_traced(&ask).await?;
        detail.ms = milliseconds(start.elapsed());
        detail.model_ms = milliseconds(trace.model_time);
        detail.kind = answer.kind.key();
        detail.language = answer.language;
        detail.facet = answer.facet.key();
        detail.confidence = trace.confidence;
        detail.ranked = trace
            .ranked
            .into_iter()
            .map(|found| RankedDetail {
                id: found.id.to_string(),
                score: found.score,
                best_head: found.dense.best_head,
                mean_head: found.dense.mean_head,
                best_body: found.dense.best_body,
                words_head: found.lexical.head,
                words_body: found.lexical.body,
                class: found.class,
            })
            .collect();
        detail.others = trace
            .others
            .into_iter()
            .map(|other| OtherDetail {
                kind: other.kind,
                score: other.score,
                best_head: other.best_head,
                words_head: other.words_head,
                chance: other.chance,
            })
            .collect();
        detail.parts = trace
            .parts
            .into_iter()
            .map(|part| PartDetail {
                facet: part.facet.key(),
                chance: part.chance,
                words: part.words,
            })
            .collect();
        conversation = answer.conversation;
    }
    Ok(detail)
}

pub(super) fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 1e5).round() / 100.0
}
