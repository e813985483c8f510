//! What a change would make better or worse: the same questions to two assistants.

use super::{Case, Detail, catalogue::run};
use crate::{
    answering::{AnswerError, Assistant},
    catalogue::Language,
};

/// Differences that are kept of each kind.
const MOST: usize = 50;
/// How often a question is asked again while the model is busy with residents'.
const TRIES: usize = 20;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(250);

/// What a change would change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trial {
    /// How many questions were asked.
    pub cases: usize,
    /// How many the public assistant gets right.
    pub right_before: usize,
    /// How many the draft gets right.
    pub right_after: usize,
    /// What only the draft gets right, at most 50.
    pub better: Vec<TrialCase>,
    /// What only the public assistant gets right, at most 50.
    pub worse: Vec<TrialCase>,
    /// What must be answered, and the draft does not.
    pub unanswered: Vec<TrialCase>,
}

/// A question that two assistants answer differently.
#[derive(Debug, Clone, PartialEq)]
pub struct TrialCase {
    /// The question, or the turns of a dialogue.
    pub question: String,
    /// The language of the page.
    pub language: Language,
    /// Kind and service of the public answer.
    pub before: String,
    /// Kind and service of the draft's answer.
    pub after: String,
}

impl Trial {
    /// Whether something gets worse, or is not answered that must be.
    #[must_use]
    pub fn is_loss(&self) -> bool {
        !self.worse.is_empty() || !self.unanswered.is_empty()
    }
}

/// Asks `public` and `draft` every question of the `suite`, and what `must` be answered.
///
/// # Errors
/// When an assistant cannot answer at all.
pub async fn try_change(
    public: &Assistant,
    draft: &Assistant,
    suite: &[Case],
    must: &[Case],
) -> Result<Trial, AnswerError> {
    let mut trial = Trial::default();
    for (case, is_must) in suite
        .iter()
        .map(|case| (case, false))
        .chain(must.iter().map(|case| (case, true)))
    {
        let before = ask(public, case).await?;
        let after = ask(draft, case).await?;
        let (was_right, is_right) = (is_answered(case, &before), is_answered(case, &after));
        trial.cases += 1;
        trial.right_before += usize::from(was_right);
        trial.right_after += usize::from(is_right);
        let list = match (was_right, is_right) {
            (_, false) if is_must => &mut trial.unanswered,
            (false, true) => &mut trial.better,
            (true, false) => &mut trial.worse,
            _ => continue,
        };
        if list.len() < MOST {
            list.push(TrialCase {
                question: case.turns().collect::<Vec<_>>().join(" / "),
                language: case.page_language(),
                before: describe(&before),
                after: describe(&after),
            });
        }
    }
    Ok(trial)
}

/// Residents come first: a busy model is asked again.
async fn ask(assistant: &Assistant, case: &Case) -> Result<Detail, AnswerError> {
    for _ in 0..TRIES {
        match run(assistant, case).await {
            Err(AnswerError::Busy) => tokio::time::sleep(PAUSE).await,
            other => return other,
        }
    }
    run(assistant, case).await
}

/// Whether the answer is what `case` says is right.
fn is_answered(case: &Case, detail: &Detail) -> bool {
    let expect = &case.expect;
    let kind = expect.kind.is_empty() || expect.kind.iter().any(|kind| kind == detail.kind);
    let first = detail.ranked.first().map(|ranked| ranked.id.as_str());
    let service =
        expect.service.is_empty() || expect.service.iter().any(|id| first == Some(id.as_str()));
    kind && service
}

fn describe(detail: &Detail) -> String {
    match detail.ranked.first() {
        Some(first) if matches!(detail.kind, "answer" | "clarify") => {
            format!("{}: {}", detail.kind, first.id)
        }
        _ => detail.kind.to_owned(),
    }
}
