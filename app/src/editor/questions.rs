//! Questions that a service must answer, and a try of the draft beside what is public.

use leptos::prelude::*;

use super::{
    Choice, EditorFrame, Problem,
    fields::{Field, line, proof, select, submit, summary},
    parts::{badge, button_form},
    shell::shell,
};
use crate::render::render;

/// Questions of a service.
#[derive(Debug, Clone)]
pub struct QuestionsPage {
    /// What surrounds it.
    pub frame: EditorFrame,
    /// The service's id.
    pub id: String,
    /// Title of the page.
    pub title: String,
    /// The languages.
    pub languages: Vec<Choice>,
    /// What was asked just now: question and language.
    pub asked: (String, String),
    /// The answer of what is public beside that of the draft.
    pub trial: Option<TrialTable>,
    /// The questions that must be answered: id, language, text.
    pub must_answer: Vec<(String, String, String)>,
    /// What a run of all of them would change.
    pub report: Option<TrialTable>,
    /// Whether who looks may write.
    pub may_write: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Answers of what is public and of the draft.
#[derive(Debug, Clone)]
pub struct TrialTable {
    /// What it shows, in words.
    pub lead: String,
    /// One row a question.
    pub rows: Vec<TrialRow>,
}

/// A question with both answers.
#[derive(Debug, Clone)]
pub struct TrialRow {
    /// The question.
    pub question: String,
    /// BCP 47 tag of the page on which it is asked.
    pub language: String,
    /// What is public.
    pub public: String,
    /// What the draft says.
    pub draft: String,
    /// How they compare: class and words.
    pub verdict: (String, String),
}

/// Questions of a service.
#[must_use]
pub fn render_questions(page: &QuestionsPage) -> String {
    let page = page.clone();
    render(|| {
        let words = page.frame.words.clone();
        let session = page.frame.proof();
        let problems = page.problems;
        let base = format!("/editor/services/{}/questions", page.id);
        let (question, language) = page.asked;
        let question = Field {
            name: "question".to_owned(),
            label: words.get("editor-try-question"),
            help: words.get("editor-no-secrets"),
            value: question,
            is_required: true,
            ..Field::default()
        };
        let choose = Field {
            name: "language".to_owned(),
            label: words.get("editor-language"),
            value: language,
            ..Field::default()
        };
        let trial = page.trial.map(|it| table(it, &words));
        let report = page.report.map(|it| table(it, &words));
        let keep = page.may_write.then(|| {
            view! {
                <button class="button button-quiet" type="submit" name="do" value="keep">
                    {words.get("editor-questions-keep")}
                </button>
            }
        });
        let remove = words.get("editor-remove");
        let may_write = page.may_write;
        let is_empty = page.must_answer.is_empty();
        let remove_action = format!("{base}/remove");
        let proof_of_row = session.clone();
        let kept = page
            .must_answer
            .into_iter()
            .map(move |(id, language, text)| {
                let button = may_write.then(|| {
                    button_form(
                        remove_action.clone(),
                        proof_of_row.clone(),
                        vec![("question", id)],
                        remove.clone(),
                        "button button-quiet",
                    )
                });
                view! {
                    <li>
                        <span lang=language.clone() dir="auto">{text}</span>
                        " "
                        <span class="row-detail">{language.clone()}</span>
                        {button}
                    </li>
                }
            });
        let kept = kept.collect_view();
        let none =
            is_empty.then(|| view! { <p class="empty">{words.get("editor-questions-none")}</p> });
        let body = view! {
                <p>
                    <a href=format!("/editor/services/{}", page.id)>{words.get("editor-back-to-service")}</a>
                </p>
                {summary(words.get("editor-problems"), &problems)}
                <section>
                    <h2>{words.get("editor-try-title")}</h2>
                    <p>{words.get("editor-try-lead")}</p>
                    <form class="form form-narrow" method="post" action=base.clone()>
                        {proof(session.clone())}
                        {line(question, "text", "off", &problems)}
                        {select(choose, page.languages, &problems)}
                        <p class="save-bar">{submit(words.get("editor-try-button"))} {keep}</p>
                    </form>
                    {trial}
                </section>
                <section>
                    <h2>{words.get("editor-questions-title")}</h2>
                    <p>{words.get("editor-questions-lead")}</p>
                    {none}
                    <ul class="rows">{kept}</ul>
                </section>
                <section>
                    <h2>{words.get("editor-trial-title")}</h2>
                    <p>{words.get("editor-trial-lead")}</p>
                    {button_form(
                        format!("{base}/run"),
                        session,
                        Vec::new(),
                        words.get("editor-trial-button"),
                        "button button-quiet",
                    )}
                    {report}
                </section>
            }
        .into_any();
        shell(page.frame, page.title, body)
    })
}

fn table(table: TrialTable, words: &super::Words) -> AnyView {
    let rows = table.rows.into_iter().map(|row| {
        view! {
            <tr>
                <th scope="row" lang=row.language dir="auto">
                    {row.question}
                </th>
                <td>{row.public}</td>
                <td>{row.draft}</td>
                <td>{badge(&row.verdict.0, row.verdict.1)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <p role="status">{table.lead}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=words.get("editor-trial-table")>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{words.get("editor-try-question")}</th>
                        <th scope="col">{words.get("editor-try-public")}</th>
                        <th scope="col">{words.get("editor-try-draft")}</th>
                        <th scope="col">{words.get("editor-try-verdict")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
