//! `/editor/services/{id}/questions`: try the draft beside what is public, keep questions that must be answered, and run all of them
//! with the shipped suites before something is published.

use std::{
    collections::{BTreeMap, VecDeque},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use sha2::{Digest, Sha256};
use stadtlotse_app::editor::{
    Choice, Problem, QuestionsPage, TrialRow, TrialTable, render_questions,
};

use super::{
    context::Context,
    form::Form,
    gate::{Outcome, Visit, see_other},
    page::{html, may_write, unprocessable},
    refusal::Refusal,
    service::Edited,
};
use crate::{
    answering::{Answer, Ask, Assistant, Question},
    catalogue::{Language, ServiceId},
    editors::{Draft, Permit, Read, Write},
    evaluation::{Case, Expectation, Trial, TrialCase, read_suite, try_change},
    hexadecimal::hexadecimal,
    http::pages::native_name,
    locale::Value,
    storage::MustAnswer,
};

/// Trials that are remembered; the oldest goes first.
const MOST_TRIALS: usize = 20;

/// How a run of all questions stands.
#[derive(Debug, Clone)]
pub(in crate::http) enum Run {
    /// It is being done.
    Running,
    /// It is done.
    Done(Trial),
    /// It could not be done.
    Failed,
}

/// Runs, by the content of the draft.
#[derive(Default)]
pub(in crate::http) struct Runs {
    known: Mutex<(BTreeMap<String, Run>, VecDeque<String>)>,
}

impl Runs {
    fn find(&self, key: &str) -> Option<Run> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.0.get(key).cloned()
    }

    fn set(&self, key: &str, run: Run) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (runs, order) = &mut *known;
        if runs.insert(key.to_owned(), run).is_none() {
            order.push_back(key.to_owned());
        }
        if order.len() > MOST_TRIALS
            && let Some(oldest) = order.pop_front()
        {
            runs.remove(&oldest);
        }
    }
}

pub(super) async fn get(visit: Visit<Read>) -> Outcome {
    let asked = (String::new(), "de".to_owned());
    Ok(html(render(&visit, asked, None, Vec::new()).await?))
}

pub(super) async fn post_try(visit: Visit<Read>, form: Arc<Form>) -> Outcome {
    try_out(&visit, &form).await
}

/// Tries a question, or keeps it as one that must be answered.
pub(super) async fn post(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    if form.find("do") != Some("keep") {
        return try_out(&visit, &form).await;
    }
    let edited = Edited::find(&visit).await?;
    let (typed, language) = asked(&form);
    let Ok(question) = Question::parse(&typed) else {
        let problem = visit.problem("question", "editor-try-unfit");
        let page = render(
            &visit,
            (typed, language.code().to_owned()),
            None,
            vec![problem],
        )
        .await?;
        return Ok(unprocessable(page));
    };
    let is_kept = visit
        .storage()
        .save_must_answer(&visit.permit, &edited.id, language, question.text())
        .await?;
    if !is_kept {
        let problem = visit.problem("question", "editor-questions-full");
        let page = render(
            &visit,
            (typed, language.code().to_owned()),
            None,
            vec![problem],
        )
        .await?;
        return Ok(unprocessable(page));
    }
    Ok(see_other(&format!(
        "/editor/services/{}/questions?done=kept",
        edited.id
    )))
}

pub(super) async fn post_remove(visit: Visit<Write>, form: Arc<Form>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    visit
        .storage()
        .remove_must_answer(&visit.permit, &form.trimmed("question"))
        .await?;
    Ok(see_other(&format!(
        "/editor/services/{}/questions?done=removed",
        edited.id
    )))
}

pub(super) async fn post_run(visit: Visit<Write>, _form: Arc<Form>) -> Outcome {
    let edited = Edited::find(&visit).await?;
    start(&visit, &edited).await?;
    Ok(see_other(&format!(
        "/editor/services/{}/questions?done=running",
        edited.id
    )))
}

/// What stands in the way of publishing the change of `id`, as the key of a text: the run is not done, or shows a loss.
pub(super) async fn find_hindrance(context: &Context) -> Result<Option<&'static str>, Refusal> {
    let edited = Edited::find(context).await?;
    let key = key_of(&edited.id, &edited.draft);
    Ok(match context.state.editor.runs.find(&key) {
        None | Some(Run::Failed) => {
            start(context, &edited).await?;
            Some("editor-approve-running")
        }
        Some(Run::Running) => Some("editor-approve-running"),
        Some(Run::Done(trial)) => trial.is_loss().then_some("editor-approve-loss"),
    })
}

/// Begins a run, unless there is one.
pub(super) async fn start(context: &Context, edited: &Edited) -> Result<(), Refusal> {
    let runs = &context.state.editor.runs;
    let key = key_of(&edited.id, &edited.draft);
    if matches!(runs.find(&key), Some(Run::Running | Run::Done(_))) {
        return Ok(());
    }
    let must = list(context, None).await?;
    let must: Vec<_> = must.into_iter().map(case).collect();
    runs.set(&key, Run::Running);
    let editor = Arc::clone(&context.state.editor);
    let public = context.state.app.assistant.clone();
    let (id, draft) = (edited.id.clone(), edited.draft.clone());
    tokio::spawn(async move {
        let run = match run(
            &editor.suites,
            &editor.publisher,
            &public,
            (&id, &draft),
            &must,
        )
        .await
        {
            Ok(trial) => Run::Done(trial),
            Err(error) => {
                tracing::error!(%error, "The questions could not be run");
                Run::Failed
            }
        };
        editor.runs.set(&key, run);
    });
    Ok(())
}

async fn run(
    suites: &Path,
    publisher: &crate::publishing::Publisher,
    public: &Assistant,
    (id, draft): (&ServiceId, &Draft),
    must: &[Case],
) -> anyhow::Result<Trial> {
    let mut catalogue = publisher
        .find_catalogue()
        .await?
        .ok_or_else(|| anyhow::anyhow!("nothing is published"))?;
    catalogue
        .services
        .insert(id.clone(), draft.to_service(id, 0));
    let mut cases = Vec::new();
    // A town without the shipped suites has its own questions only.
    if let Ok(folder) = std::fs::read_dir(suites) {
        for entry in folder.flatten() {
            if entry.path().extension().is_some_and(|it| it == "jsonl") {
                cases.extend(read_suite(&entry.path())?);
            }
        }
    }
    let tried = publisher.try_out(catalogue).await?;
    Ok(try_change(public, &tried, &cases, must).await?)
}

fn case(must: MustAnswer) -> Case {
    Case {
        id: must.id,
        language: must.language,
        interface_language: None,
        question: Some(must.question),
        turns: Vec::new(),
        collection: None,
        expect: Expectation {
            service: vec![must.service.to_string()],
            kind: vec!["answer".to_owned()],
            ..Expectation::default()
        },
    }
}

/// The content of a draft, as a key.
fn key_of(id: &ServiceId, draft: &Draft) -> String {
    let content = serde_json::to_vec(draft).unwrap_or_default();
    format!("{id} {}", hexadecimal(&Sha256::digest(content)[..16]))
}

fn asked(form: &Form) -> (String, Language) {
    let language = form.trimmed("language").parse().unwrap_or(Language::De);
    (form.trimmed("question"), language)
}

async fn list(context: &Context, service: Option<&ServiceId>) -> Result<Vec<MustAnswer>, Refusal> {
    let staff = context.staff.as_ref().ok_or(Refusal::SignedOut)?;
    let permit = Permit::<Read>::of(staff).ok_or(Refusal::Forbidden)?;
    Ok(context.storage().list_must_answer(&permit, service).await?)
}

async fn try_out(context: &Context, form: &Form) -> Outcome {
    let edited = Edited::find(context).await?;
    let (typed, language) = asked(form);
    let again = (typed.clone(), language.code().to_owned());
    let Ok(question) = Question::parse(&typed) else {
        let problem = context.problem("question", "editor-try-unfit");
        return Ok(unprocessable(
            render(context, again, None, vec![problem]).await?,
        ));
    };
    let publisher = &context.state.editor.publisher;
    let Some(mut catalogue) = publisher.find_catalogue().await? else {
        return Err(Refusal::NotFound);
    };
    let service = edited.draft.to_service(&edited.id, 0);
    catalogue.services.insert(edited.id.clone(), service);
    let draft = publisher.try_out(catalogue).await.map_err(|error| {
        tracing::error!(%error, "The draft cannot be tried");
        Refusal::Internal
    })?;
    let ask = Ask {
        question,
        page_language: language,
        reply_language: None,
        conversation: None,
    };
    let public = context.state.app.assistant.answer(&ask).await;
    let drafted = draft.answer(&ask).await;
    let (Ok(public), Ok(drafted)) = (public, drafted) else {
        let problem = context.problem("question", "editor-try-busy");
        return Ok(unprocessable(
            render(context, again, None, vec![problem]).await?,
        ));
    };
    let is_same = public.kind == drafted.kind && public.text == drafted.text;
    let words = context.words();
    let verdict = if is_same {
        ("plain", "editor-try-same")
    } else {
        ("wait", "editor-try-different")
    };
    let table = TrialTable {
        lead: words.get("editor-try-done"),
        rows: vec![TrialRow {
            question: typed,
            language: language.code().to_owned(),
            public: describe(&public),
            draft: describe(&drafted),
            verdict: (verdict.0.to_owned(), words.get(verdict.1)),
        }],
    };
    Ok(html(render(context, again, Some(table), Vec::new()).await?))
}

fn describe(answer: &Answer) -> String {
    let service = answer.service.as_ref();
    let service = service.map(|service| format!("{} – ", service.title));
    format!("{}{}", service.unwrap_or_default(), answer.text)
}

async fn render(
    context: &Context,
    asked: (String, String),
    trial: Option<TrialTable>,
    problems: Vec<Problem>,
) -> Result<String, Refusal> {
    let edited = Edited::find(context).await?;
    let must = list(context, Some(&edited.id)).await?;
    let enabled = &context.state.app.config.assistant.languages;
    let run = context
        .state
        .editor
        .runs
        .find(&key_of(&edited.id, &edited.draft));
    let page = QuestionsPage {
        frame: context.frame(),
        title: edited.title(),
        languages: enabled
            .iter()
            .map(|language| Choice {
                value: language.code().to_owned(),
                text: native_name(*language).to_owned(),
            })
            .collect(),
        asked,
        trial,
        must_answer: must
            .into_iter()
            .map(|it| (it.id, it.language.code().to_owned(), it.question))
            .collect(),
        report: run.map(|run| report(context, run)),
        may_write: may_write(context),
        id: edited.id.to_string(),
        problems,
    };
    Ok(render_questions(&page))
}

fn report(context: &Context, run: Run) -> TrialTable {
    let words = context.words();
    let trial = match run {
        Run::Running => {
            return TrialTable {
                lead: words.get("editor-trial-running"),
                rows: Vec::new(),
            };
        }
        Run::Failed => {
            return TrialTable {
                lead: words.get("editor-trial-failed"),
                rows: Vec::new(),
            };
        }
        Run::Done(trial) => trial,
    };
    let number = |count: usize| Value::Number(u32::try_from(count).unwrap_or(u32::MAX));
    let lead = context.say(
        "editor-trial-done",
        &[
            ("cases", number(trial.cases)),
            ("before", number(trial.right_before)),
            ("after", number(trial.right_after)),
        ],
    );
    let rows = |cases: Vec<TrialCase>, kind: &'static str, key: &'static str| {
        let verdict = (kind.to_owned(), words.get(key));
        cases.into_iter().map(move |case| TrialRow {
            question: case.question,
            language: case.language.code().to_owned(),
            public: case.before,
            draft: case.after,
            verdict: verdict.clone(),
        })
    };
    TrialTable {
        lead,
        rows: rows(trial.unanswered, "bad", "editor-trial-unanswered")
            .chain(rows(trial.worse, "bad", "editor-trial-worse"))
            .chain(rows(trial.better, "good", "editor-trial-better"))
            .collect(),
    }
}
